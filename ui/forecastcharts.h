// The forecast's two charts above each other on one month axis: ARR, and what is billed, goes to wholesale and stays.
#pragma once

#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <QWidget>

class QLabel;

namespace dealdesk::ui {

class MonthChart;
class Readout;

class ForecastCharts : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastCharts(QWidget *parent = nullptr);

    void show(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
              const wording::FigureText &figures);
    void clear();
    using QWidget::show;

    MonthChart *arrChart() const { return arr; }
    QString readoutText() const; ///< of the month that is pointed at; empty: none
    void point(int month);       ///< -1: none

Q_SIGNALS:
    void monthPointed(int month);

private:
    QWidget *headed(QLabel *title, const QString &kind);

    QLabel *arrTitle;
    QLabel *moneyTitle;
    MonthChart *arr;
    MonthChart *money;
    Readout *readout;
    pricing::Portfolio shown;
    QStringList bands; ///< of each month
    wording::FigureText figures;
};

} // namespace dealdesk::ui
