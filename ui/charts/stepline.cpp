#include "stepline.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace dealdesk::ui {

StepLine::StepLine(Ground filled, std::function<void(QAbstractSeries *)> adder)
    : ground(filled)
    , add(std::move(adder))
{}

void StepLine::show(const QList<Run> &runs)
{
    while (edges.size() < static_cast<std::size_t>(runs.size()))
        addRun();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Run run = i < static_cast<std::size_t>(runs.size()) ? runs[static_cast<qsizetype>(i)] : Run();
        if (edges[i]->points() == run)
            continue;
        edges[i]->replace(run);
        if (ground == Ground::None)
            continue;
        grounds[i]->upperSeries()->replace(run);
        grounds[i]->lowerSeries()->replace(run.isEmpty() ? Run() : Run{{run.front().x(), 0}, {run.back().x(), 0}});
    }
}

void StepLine::restyle(const QPen &edge, const QBrush &below)
{
    pen = edge;
    brush = below;
    for (QLineSeries *line : edges)
        line->setPen(pen);
    for (QAreaSeries *area : grounds) {
        area->setPen(Qt::NoPen);
        area->setBrush(brush);
    }
}

void StepLine::addRun()
{
    if (ground == Ground::Filled) {
        auto *area = new QAreaSeries;
        area->setUpperSeries(new QLineSeries(area));
        area->setLowerSeries(new QLineSeries(area));
        add(area);
        grounds.push_back(area);
    }
    auto *line = new QLineSeries;
    add(line);
    edges.push_back(line);
    restyle(pen, brush);
}

} // namespace dealdesk::ui
