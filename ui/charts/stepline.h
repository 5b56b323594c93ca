// One line of a chart that may have gaps: the series of its runs, kept from one picture to the next.
#pragma once

#include <QList>
#include <QPen>
#include <QPointF>

#include <functional>
#include <vector>

class QAbstractSeries;
class QAreaSeries;
class QLineSeries;

namespace dealdesk::ui {

using Run = QList<QPointF>; ///< points from left to right, no gap

class StepLine
{
public:
    enum class Ground { None, Filled };
    /// `add` puts a new series into the chart, which then owns it.
    StepLine(Ground ground, std::function<void(QAbstractSeries *)> add);

    void show(const QList<Run> &runs);
    void restyle(const QPen &edge, const QBrush &ground);

private:
    void addRun();

    Ground ground;
    std::function<void(QAbstractSeries *)> add;
    std::vector<QLineSeries *> edges;
    std::vector<QAreaSeries *> grounds; ///< beside `edges`, of a filled one
    QPen pen;
    QBrush brush;
};

} // namespace dealdesk::ui
