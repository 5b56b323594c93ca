// The row of choices above the forecast's charts: which view, split by what, and which of its figures; and by what
// the table beside them goes.
#pragma once

#include "forecastchoice.h"

#include <QWidget>

class QComboBox;
class QTabBar;

namespace dealdesk::ui {

class ForecastChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastChooser(QWidget *parent = nullptr);

    const ForecastChoice &choice() const { return chosen; }
    void setChoice(const ForecastChoice &choice); ///< says nothing
    void choose(const ForecastChoice &choice);    ///< as the user does

Q_SIGNALS:
    void choiceChanged();

private:
    void takeChoice();
    void offerFigures();

    ForecastChoice chosen;
    QTabBar *views;
    QComboBox *figure; ///< only where something is split
    QComboBox *split;
    QComboBox *length; ///< of the table's periods
};

} // namespace dealdesk::ui
