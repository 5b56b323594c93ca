// How far each input is moved: a field each.
#pragma once

#include "pricing/sensitivity.h"
#include "wording/language.h"

#include <QJsonObject>
#include <QWidget>

namespace dealdesk::ui {

class EntryField;

class StepsForm : public QWidget
{
    Q_OBJECT
public:
    explicit StepsForm(const wording::Language &language, QWidget *parent = nullptr);

    const pricing::SensitivitySteps &steps() const { return now; }
    QJsonObject inputs() const;
    void takeInputs(const QJsonObject &kept);

Q_SIGNALS:
    void stepsChanged(); ///< by the user

private:
    void take(std::size_t row, const QString &text);
    void showSteps();

    const wording::Language language;
    pricing::SensitivitySteps now;
    std::vector<EntryField *> fields;
};

} // namespace dealdesk::ui
