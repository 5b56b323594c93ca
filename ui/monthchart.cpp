#include "monthchart.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr int mostLanes = 3;
constexpr double groundStrength = 0.16;

} // namespace

MonthChart::MonthChart(Markers style, QWidget *parent)
    : ChartView(parent)
    , markerStyle(style)
{
    setFocusPolicy(style == Markers::Labelled ? Qt::StrongFocus : Qt::NoFocus);
    layOutMarkers();
}

void MonthChart::show(pricing::YearMonth from, int count, std::vector<MonthLine> now, std::vector<MonthMarker> changes,
                      const wording::FigureText &figures)
{
    first = from;
    months = count;
    const std::size_t before = lines.size();
    lines = std::move(now);
    markers = std::move(changes);
    if (pointed >= months)
        pointed = -1;
    double lowest = 0, highest = 0;
    for (const MonthLine &line : lines) {
        for (const auto &amount : line.months) {
            if (amount) {
                lowest = std::min(lowest, drawn(*amount));
                highest = std::max(highest, drawn(*amount));
            }
        }
    }
    setExtent({0, static_cast<double>(std::max(1, months)), lowest, highest}, figures);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto ground = lines[i].mark == KeyMark::Area ? StepLine::Ground::Filled : StepLine::Ground::None;
        if (i == steps.size())
            steps.emplace_back(ground, [this](QAbstractSeries *series) { addSeries(series); });
        steps[i].show(runsOf(lines[i]));
    }
    for (std::size_t i = lines.size(); i < steps.size(); ++i)
        steps[i].show({});
    if (lines.size() != before)
        restyle();
    layOutMarkers();
    viewport()->update();
}

/// Each month is a step from its first day to its last; equal months are one.
QList<Run> MonthChart::runsOf(const MonthLine &line) const
{
    QList<Run> runs;
    for (int month = 0; month < months; ++month) {
        Run run;
        for (; month < months && line.months[static_cast<std::size_t>(month)]; ++month) {
            const double amount = drawn(*line.months[static_cast<std::size_t>(month)]);
            if (!run.isEmpty() && run.back().y() == amount)
                run.back().setX(month + 1);
            else
                run << QPointF(month, amount) << QPointF(month + 1, amount);
        }
        if (!run.isEmpty())
            runs.append(run);
    }
    return runs;
}

void MonthChart::restyle()
{
    for (std::size_t i = 0; i < lines.size() && i < steps.size(); ++i) {
        const QColor colour = theme().*lines[i].colour;
        steps[i].restyle(seriesPen(colour), tinted(colour, groundStrength));
    }
}

QString MonthChart::valuesAsText() const
{
    QStringList cells{tr("Month")};
    for (const MonthLine &line : lines)
        cells.append(line.name);
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int month = 0; month < months; ++month) {
        cells = {figureText().month(first.plus(month))};
        for (const MonthLine &line : lines)
            cells.append(figureText().money(line.months[static_cast<std::size_t>(month)]));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void MonthChart::layOutMarkers()
{
    placed = {};
    if (markerStyle == Markers::Labelled && plot().width() > 0) {
        const QFontMetricsF metrics(fontOf(Type::Label));
        placed = placeMarkers(
            markers, [this](int month) { return xOf(month); },
            [&](const QString &text) { return metrics.horizontalAdvance(text); }, plot().left(),
            static_cast<double>(viewport()->width()), mostLanes);
    }
    const int above = std::max(endLabelHeight / 2, placed.lanes * laneHeight + chart::gap);
    setPlotMargins({amountAxisWidth(), above, endLabelWidth, chart::axisRow});
}

void MonthChart::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    layOutMarkers();
}

void MonthChart::setPointed(int month)
{
    if (pointed == month)
        return;
    pointed = month < months ? month : -1;
    viewport()->update();
}

void MonthChart::mouseMoveEvent(QMouseEvent *event)
{
    const double month = std::floor(valueAt(event->position().x()));
    const bool inside = month >= 0 && month < months;
    Q_EMIT monthPointed(inside ? static_cast<int>(month) : -1);
}

void MonthChart::leaveEvent(QEvent *event)
{
    ChartView::leaveEvent(event);
    Q_EMIT monthPointed(-1);
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    int month = -1;
    switch (event->key()) {
    case Qt::Key_Left: month = pointed < 0 ? months - 1 : std::max(0, pointed - 1); break;
    case Qt::Key_Right: month = std::min(months - 1, pointed + 1); break;
    case Qt::Key_Home: month = 0; break;
    case Qt::Key_End: month = months - 1; break;
    case Qt::Key_Escape: break;
    default: event->ignore(); return;
    }
    Q_EMIT monthPointed(month);
}

void MonthChart::focusOutEvent(QFocusEvent *event)
{
    ChartView::focusOutEvent(event);
    Q_EMIT monthPointed(-1);
}

} // namespace dealdesk::ui
