// What a month chart draws around its series: gaps, month labels, markers, labels at the lines' ends, the month pointed
// at.
#include "monthchart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double swatch = 10;
constexpr double pointRadius = 3;

} // namespace

void MonthChart::drawBelow(QPainter &painter)
{
    drawGaps(painter);
    if (pointed >= 0)
        painter.fillRect(QRectF(xOf(pointed), plot().top(), xOf(pointed + 1) - xOf(pointed), plot().height()),
                         theme().hover);
    painter.setPen(theme().quiet);
    for (int month = 0; month < months; month += monthStep(months)) {
        const double x = std::round(xOf(month));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 3));
        painter.drawText(QRectF(x, plot().bottom() + 3, 80, chart::axisRow - 3), Qt::AlignLeft | Qt::AlignVCenter,
                         figureText().month(first.plus(month)));
    }
}

/// Months in which an amount is unknown are hatched, so that a gap does not read as zero.
void MonthChart::drawGaps(QPainter &painter) const
{
    const auto unknownAt = [&](int month) {
        return std::ranges::any_of(
            lines, [&](const MonthLine &line) { return !line.months[static_cast<std::size_t>(month)]; });
    };
    const QString words = tr("not known");
    for (int month = 0; month < months; ++month) {
        const int begin = month;
        while (month < months && unknownAt(month))
            ++month;
        if (month == begin)
            continue;
        const QRectF gap(QPointF(xOf(begin), plot().top()), QPointF(xOf(month), plot().bottom()));
        painter.fillRect(gap, QBrush(theme().line, Qt::BDiagPattern));
        if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * chart::gap < gap.width()) {
            painter.setPen(theme().quiet);
            drawTextOnGround(painter, gap, Qt::AlignCenter, words);
        }
    }
}

void MonthChart::drawAbove(QPainter &painter)
{
    drawMarkers(painter);
    drawEndLabels(painter);
    if (pointed >= 0)
        drawPoints(painter);
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
        const auto last = std::find_if(line.months.rbegin(), line.months.rend(),
                                       [](const auto &amount) { return amount.has_value(); });
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
        painter.drawEllipse(QPointF(monthMiddle(pointed), yOf(drawn(*amount))), pointRadius, pointRadius);
    }
}

} // namespace dealdesk::ui
