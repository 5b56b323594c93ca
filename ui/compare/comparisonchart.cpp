#include "comparisonchart.h"

#include "ui/charts/scenarioline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int endLabelWidth = 132;
constexpr double endLabelHeight = 15;
constexpr double swatch = 18;

} // namespace

ComparisonChart::ComparisonChart(const wording::Language &in, QWidget *parent)
    : MonthAxisChart(in, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (std::size_t place = 0; place < mostCompared; ++place)
        steps.emplace_back(StepLine::Ground::None, [this](QAbstractSeries *series) { addSeries(series); });
    setPlotMargins({amountAxisWidth(), static_cast<int>(endLabelHeight), endLabelWidth, chart::axisRow});
    setMinimumHeight(static_cast<int>(endLabelHeight) * (static_cast<int>(mostCompared) + 1) +
                     chart::axisRow); // a name each
    restyle();
}

void ComparisonChart::show(std::vector<ComparedLine> now, const wording::FigureText &figures)
{
    lines = std::move(now);
    double lowest = 0, highest = 0;
    YearMonth begin = lines.empty() ? YearMonth{} : lines.front().first, end;
    for (const ComparedLine &line : lines) {
        begin = std::min(begin, line.first);
        end = std::max(end, line.first.plus(static_cast<int>(line.months.size())));
        for (const auto &amount : line.months) {
            lowest = std::min(lowest, amount ? drawn(*amount) : 0);
            highest = std::max(highest, amount ? drawn(*amount) : 0);
        }
    }
    setMonths(begin, std::max(0, end.index - begin.index));
    setExtent({0, static_cast<double>(std::max(1, monthCount())), lowest, highest}, figures);
    for (std::size_t place = 0; place < steps.size(); ++place)
        steps[place].show(place < lines.size() ? runsOf(place) : QList<Run>());
    viewport()->update();
}

std::optional<Money> ComparisonChart::amount(std::size_t line, int month) const
{
    const int own = ownMonth(line, month);
    if (own < 0 || static_cast<std::size_t>(own) >= lines[line].months.size())
        return std::nullopt;
    return lines[line].months[static_cast<std::size_t>(own)];
}

std::optional<double> ComparisonChart::heightAt(std::size_t line, int month) const
{
    const auto at = amount(line, month);
    return at ? std::optional{drawn(*at)} : std::nullopt;
}

bool ComparisonChart::isUnknown(std::size_t line, int month) const
{
    const int own = ownMonth(line, month);
    return own >= 0 && static_cast<std::size_t>(own) < lines[line].months.size() && !amount(line, month);
}

QPen ComparisonChart::penOf(std::size_t line) const { return scenarioPen(line); }

void ComparisonChart::restyle()
{
    for (std::size_t place = 0; place < steps.size(); ++place)
        steps[place].restyle(scenarioPen(place), Qt::NoBrush);
}

void ComparisonChart::drawAbove(QPainter &painter)
{
    drawEndLabels(painter);
    MonthAxisChart::drawAbove(painter);
}

void ComparisonChart::drawEndLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    for (const LineEnd &end : lineEnds(endLabelHeight, plot().top())) {
        const double x = plot().right() + chart::gap, y = std::round(end.y);
        painter.setPen(scenarioPen(end.line));
        painter.drawLine(QPointF(x, y), QPointF(x + swatch, y));
        painter.setPen(theme().text);
        const double room = endLabelWidth - chart::gap - swatch - 8;
        painter.drawText(QRectF(x + swatch + 4, y - endLabelHeight / 2, room, endLabelHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(lines[end.line].name, Qt::ElideRight, room));
    }
}

} // namespace dealdesk::ui
