#include "monthaxischart.h"

#include "wording/lists.h"
#include "wording/pages/chartwords.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double pointRadius = 3;
constexpr double monthLabelWidth = 80;
constexpr double leastLabelDistance = 64; // from one month that is named to the next

} // namespace

void MonthAxisChart::setMonths(pricing::YearMonth from, int count)
{
    first = from;
    months = count;
    if (current >= months)
        current = -1;
}

QList<Run> MonthAxisChart::runsOf(std::size_t line) const
{
    QList<Run> runs;
    for (int month = 0; month < months; ++month) {
        Run run;
        for (; month < months; ++month) {
            const auto height = heightAt(line, month);
            if (!height)
                break;
            if (!run.isEmpty() && run.back().y() == *height)
                run.back().setX(month + 1);
            else
                run << QPointF(month, *height) << QPointF(month + 1, *height);
        }
        if (!run.isEmpty())
            runs.append(run);
    }
    return runs;
}

exchange::Sheet MonthAxisChart::values() const
{
    exchange::Sheet sheet{{tables::columnOf(exchange::ColumnKind::Month, tr("Month"))}, {}};
    for (std::size_t line = 0; line < lineCount(); ++line)
        sheet.columns.push_back(columnOf(line));
    for (int month = 0; month < months; ++month) {
        std::vector<exchange::CellValue> row{monthAt(month)};
        for (std::size_t line = 0; line < lineCount(); ++line)
            row.push_back(cellAt(line, month));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

void MonthAxisChart::setPointed(int month)
{
    if (current == month)
        return;
    current = month < months ? month : -1;
    viewport()->update();
}

void MonthAxisChart::drawBelow(QPainter &painter)
{
    drawGaps(painter);
    if (current >= 0 && !isPaintedAlone())
        painter.fillRect(QRectF(xOf(current), plot().top(), xOf(current + 1) - xOf(current), plot().height()),
                         theme().hover);
    drawMonths(painter);
}

bool MonthAxisChart::isGap(int month) const
{
    for (std::size_t line = 0; line < lineCount(); ++line) {
        if (isUnknown(line, month))
            return true;
    }
    return false;
}

/// "not known"; where other lines go on, whose amount it is: "Margin not known".
QString MonthAxisChart::gapWords(int from, int to) const
{
    QStringList names;
    for (std::size_t line = 0; line < lineCount(); ++line) {
        for (int month = from; month < to; ++month) {
            if (isUnknown(line, month)) {
                names.append(nameOf(line));
                break;
            }
        }
    }
    if (names.size() == static_cast<qsizetype>(lineCount()))
        return tr("not known");
    return wording::linesNotKnown(wording::listed(names));
}

/// Hatched, so that a gap does not read as zero.
void MonthAxisChart::drawGaps(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    for (int month = 0; month < months; ++month) {
        const int begin = month;
        while (month < months && isGap(month))
            ++month;
        if (month == begin)
            continue;
        const QRectF gap(QPointF(xOf(begin), plot().top()), QPointF(xOf(month), plot().bottom()));
        drawHatch(painter, gap, theme().line);
        painter.setPen(theme().quiet);
        for (const QString &words : {gapWords(begin, month), tr("not known")}) {
            if (metrics.horizontalAdvance(words) + 2 * chart::gap < gap.width()) {
                drawTextOnGround(painter, wordsIn(gap), Qt::AlignCenter, words);
                break;
            }
        }
    }
}

void MonthAxisChart::drawMonths(QPainter &painter) const
{
    painter.setPen(theme().quiet);
    const int labels = std::clamp(static_cast<int>(plot().width() / leastLabelDistance), 1, mostTicks);
    for (int month = 0; month < months; month += monthStep(months, labels)) {
        const double x = std::round(xOf(month));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 3));
        painter.drawText(QRectF(x, plot().bottom() + 3, monthLabelWidth, chart::axisRow - 3),
                         Qt::AlignLeft | Qt::AlignVCenter, figureText().month(monthAt(month)));
    }
}

void MonthAxisChart::drawAbove(QPainter &painter)
{
    if (current < 0 || isPaintedAlone())
        return;
    for (std::size_t line = 0; line < lineCount(); ++line) {
        const auto height = heightAt(line, current);
        if (!height)
            continue;
        painter.setPen(QPen(penOf(line).color(), chart::line));
        painter.setBrush(theme().surface);
        painter.drawEllipse(QPointF(monthMiddle(current), yOf(*height)), pointRadius, pointRadius);
    }
}

std::vector<MonthAxisChart::LineEnd> MonthAxisChart::lineEnds(double height, std::optional<double> top) const
{
    std::vector<LineEnd> ends;
    for (std::size_t line = 0; line < lineCount(); ++line) {
        for (int month = months - 1; month >= 0; --month) {
            if (const auto last = heightAt(line, month)) {
                ends.push_back({line, yOf(*last)});
                break;
            }
        }
    }
    std::ranges::stable_sort(ends, {}, &LineEnd::y);
    if (top) {
        double free = *top;
        for (LineEnd &end : ends) {
            end.y = std::max(end.y, free);
            free = end.y + height;
        }
    }
    double lowest = plot().bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, lowest);
        lowest = end->y - height;
    }
    return ends;
}

void MonthAxisChart::mouseMoveEvent(QMouseEvent *event)
{
    const double month = std::floor(valueAt(event->position().x()));
    point(month >= 0 && month < months ? static_cast<int>(month) : -1);
}

} // namespace dealdesk::ui
