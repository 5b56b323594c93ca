// A logo or favicon of a branding: what it is, chosen from a file, and taken away again.
#pragma once

#include "records/branding.h"
#include "wording/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class ImageRow : public QWidget
{
    Q_OBJECT
public:
    ImageRow(records::BrandingField field, const wording::Language &language, QWidget *parent = nullptr);

    void show(const std::string &file);       ///< empty: there is none
    void setProblem(const QString &sentence); ///< below it; empty: none
    void setEntryEnabled(bool on);

Q_SIGNALS:
    void chooseAsked();
    void removeAsked();

private:
    const records::BrandingField which;
    const wording::Language language;
    QLabel *what;
    QLabel *below;
    QPushButton *choose, *remove;
};

} // namespace dealdesk::ui
