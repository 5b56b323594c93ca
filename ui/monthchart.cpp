#include "monthchart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr int laneHeight = 15;
constexpr int mostLanes = 2;
constexpr int endLabelWidth = 76;
constexpr int endLabelHeight = 14;
constexpr double swatch = 10;
constexpr double groundStrength = 0.16;

double drawn(pricing::Money money) { return static_cast<double>(money.minor); }

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
    setRange(0, std::max(1, months), valueScale(lowest, highest), figures);
    const bool isNew = steps.size() < lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto ground = lines[i].mark == KeyMark::Area ? StepLine::Ground::Filled : StepLine::Ground::None;
        if (i == steps.size())
            steps.emplace_back(ground, [this](QAbstractSeries *series) { addSeries(series); });
        steps[i].show(runsOf(lines[i]));
    }
    for (std::size_t i = lines.size(); i < steps.size(); ++i)
        steps[i].show({});
    if (isNew)
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

void MonthChart::drawBelow(QPainter &painter)
{
    if (pointed >= 0)
        painter.fillRect(QRectF(xOf(pointed), plot().top(), xOf(pointed + 1) - xOf(pointed), plot().height()), theme().hover);
    painter.setPen(theme().quiet);
    for (int month = 0; month < months; month += monthStep(months)) {
        const double x = std::round(xOf(month));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 3));
        painter.drawText(QRectF(x, plot().bottom() + 3, 80, chart::axisRow - 3), Qt::AlignLeft | Qt::AlignVCenter,
                         figureText().month(first.plus(month)));
    }
}

void MonthChart::drawAbove(QPainter &painter)
{
    drawMarkers(painter);
    drawEndLabels(painter);
    if (pointed >= 0)
        drawPoints(painter);
    if (hasFocus()) {
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plot().adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MonthChart::drawMarkers(QPainter &painter) const
{
    QPen dashed(theme().quiet, 1, Qt::CustomDashLine);
    dashed.setDashPattern({3, 3});
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const double x = std::round(xOf(markers[i].month)) + 0.5;
        const bool named = i < placed.markers.size() && !placed.markers[i].text.isEmpty();
        const double top = named ? placed.markers[i].lane * laneHeight : plot().top();
        painter.setPen(dashed);
        painter.drawLine(QPointF(x, top + 2), QPointF(x, plot().bottom()));
    }
    painter.setPen(theme().text);
    for (const PlacedMarker &marker : placed.markers) {
        if (!marker.text.isEmpty())
            drawTextOnGround(painter, {marker.left, double(marker.lane * laneHeight), marker.width + 1, laneHeight},
                             Qt::AlignLeft | Qt::AlignVCenter, marker.text);
    }
}

/// Beside the last known amount of each line, moved apart where lines end close to each other.
void MonthChart::drawEndLabels(QPainter &painter) const
{
    struct End {
        const MonthLine *line;
        double y;
    };
    std::vector<End> ends;
    for (const MonthLine &line : lines) {
        const auto last = std::find_if(line.months.rbegin(), line.months.rend(), [](const auto &amount) { return amount.has_value(); });
        if (last != line.months.rend() && !line.name.isEmpty())
            ends.push_back({&line, yOf(drawn(**last))});
    }
    std::ranges::stable_sort(ends, {}, &End::y);
    double lowest = plot().bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) { // from the bottom up
        end->y = std::min(end->y, lowest);
        lowest = end->y - endLabelHeight;
    }
    for (const End &end : ends) {
        const double x = plot().right() + chart::gap;
        painter.fillRect(QRectF(x, std::round(end.y) - 1, swatch, 2), theme().*end.line->colour);
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(x + swatch + 4, end.y - endLabelHeight / 2.0, endLabelWidth, endLabelHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, end.line->name);
    }
}

void MonthChart::drawPoints(QPainter &painter) const
{
    for (const MonthLine &line : lines) {
        const auto &amount = line.months[static_cast<std::size_t>(pointed)];
        if (!amount)
            continue;
        painter.setPen(QPen(theme().*line.colour, chart::line));
        painter.setBrush(theme().surface);
        painter.drawEllipse(QPointF(monthMiddle(pointed), yOf(drawn(*amount))), 3, 3);
    }
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
    int month = pointed;
    switch (event->key()) {
    case Qt::Key_Left: month = pointed < 0 ? months - 1 : std::max(0, pointed - 1); break;
    case Qt::Key_Right: month = std::min(months - 1, pointed + 1); break;
    case Qt::Key_Home: month = 0; break;
    case Qt::Key_End: month = months - 1; break;
    case Qt::Key_Escape: month = -1; break;
    default: event->ignore(); return;
    }
    Q_EMIT monthPointed(month);
}

void MonthChart::focusOutEvent(QFocusEvent *event)
{
    ChartView::focusOutEvent(event);
    Q_EMIT monthPointed(-1);
    viewport()->update();
}

} // namespace dealdesk::ui
