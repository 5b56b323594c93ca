// What a month chart draws around its series: levels, markers, names at the lines' ends.
#include "monthchart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double swatch = 10, dashedSwatch = 18;
constexpr double levelNameHeight = 14;
constexpr double underline = 2;

QPen dashed(const QColor &colour)
{
    QPen pen(colour, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    return pen;
}

} // namespace

void MonthChart::drawBelow(QPainter &painter)
{
    MonthAxisChart::drawBelow(painter);
    drawLevels(painter);
    drawPartial(painter);
}

void MonthChart::drawPartial(QPainter &painter) const
{
    for (int month = 0; month < shown.months; ++month) {
        if (std::ranges::any_of(shown.lines, [&](const MonthLine &line) { return line.isPartial(month); }))
            painter.fillRect(QRectF(QPointF(xOf(month), plot().bottom() + 1),
                                    QPointF(xOf(month + 1), plot().bottom() + 1 + underline)),
                             theme().caution);
    }
}

/// Where names would cover each other the upper ones are written: the lower bands lie close together.
void MonthChart::drawLevels(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double room = shown.nameWidth - chart::gap;
    double free = 0; // below which the next name may stand
    for (auto level = shown.levels.rbegin(); level != shown.levels.rend(); ++level) {
        const double y = std::round(yOf(static_cast<double>(level->amount))) + 0.5;
        if (y < plot().top() || y > plot().bottom())
            continue;
        const int end = std::min(level->last, shown.months - 1) + 1;
        painter.setPen(dashed(theme().quiet));
        painter.drawLine(QPointF(xOf(level->first), y), QPointF(xOf(end), y));
        if (end < shown.months || y - levelNameHeight / 2 < free)
            continue; // named at the end: the markers say what took over
        free = y + levelNameHeight / 2;
        painter.setPen(theme().text);
        painter.drawText(QRectF(plot().right() + chart::gap, y - levelNameHeight / 2, room, levelNameHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(level->name, Qt::ElideRight, room));
    }
}

void MonthChart::drawAbove(QPainter &painter)
{
    drawMarkers(painter);
    if (shown.levels.empty())
        drawEndLabels(painter);
    MonthAxisChart::drawAbove(painter);
}

void MonthChart::drawMarkers(QPainter &painter) const
{
    for (std::size_t i = 0; i < shown.markers.size(); ++i) {
        const double x = std::round(xOf(shown.markers[i].month)) + 0.5;
        const bool named = i < placed.markers.size() && !placed.markers[i].text.isEmpty();
        const double top = named ? placed.markers[i].lane * laneHeight : plot().top();
        painter.setPen(dashed(theme().quiet));
        painter.drawLine(QPointF(x, top + 2), QPointF(x, plot().bottom()));
    }
    painter.setPen(theme().text);
    for (const PlacedMarker &marker : placed.markers) {
        if (!marker.text.isEmpty())
            drawTextOnGround(painter, {marker.left, double(marker.lane * laneHeight), marker.width + 1, laneHeight},
                             Qt::AlignLeft | Qt::AlignVCenter, marker.text);
    }
}

void MonthChart::drawEndLabels(QPainter &painter) const
{
    const bool anyDashes =
        std::ranges::any_of(shown.lines, [](const MonthLine &line) { return !line.dashes.isEmpty(); });
    const double sample = anyDashes ? dashedSwatch : swatch;
    // Several lines may end anywhere; the few of a fixed picture end near the bottom.
    const std::optional<double> top = anyDashes ? std::optional{plot().top()} : std::nullopt;
    const QFontMetricsF metrics(painter.font());
    for (const LineEnd &end : lineEnds(endLabelHeight, top)) {
        const MonthLine &line = shown.lines[end.line];
        if (line.name.isEmpty())
            continue;
        const double x = plot().right() + chart::gap, y = std::round(end.y);
        const double room = shown.nameWidth - chart::gap - sample - 4;
        painter.setPen(penOf(end.line));
        painter.drawLine(QPointF(x, y), QPointF(x + sample, y));
        painter.setPen(theme().quiet);
        const double above = std::max(0.0, end.y - endLabelHeight / 2.0); // of a line that ends at the top too
        painter.drawText(QRectF(x + sample + 4, above, room, endLabelHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line.name, Qt::ElideRight, room));
    }
}

} // namespace dealdesk::ui
