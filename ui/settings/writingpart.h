// How numbers and dates are written on this device: chosen, with an example.
#pragma once

#include "settingspart.h"

#include "wording/language.h"

class QLabel;

namespace dealdesk::ui {

class EntryField;

class WritingPart final : public SettingsPart
{
    Q_OBJECT
public:
    explicit WritingPart(const wording::Language &language, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void chosen(const dealdesk::wording::Writing &writing);

private:
    EntryField *addChoice(const QString &title, const char *called, const QStringList &choices, const QString &help,
                          QWidget *into);

    const wording::Language language;
    EntryField *numbers, *dates;
    QLabel *example;
};

} // namespace dealdesk::ui
