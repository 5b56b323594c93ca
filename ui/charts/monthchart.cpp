#include "monthchart.h"

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr int mostLanes = 3;
constexpr double groundStrength = 0.16;
constexpr double reach = 1.6; // a level that is no farther above the highest amount is shown

} // namespace

MonthChart::MonthChart(const wording::Language &in, QWidget *parent)
    : MonthAxisChart(in, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    layOutMarkers();
}

void MonthChart::show(MonthPicture picture, const wording::FigureText &figures)
{
    const bool sameLooks = std::ranges::equal(shown.lines, picture.lines, [](const MonthLine &a, const MonthLine &b) {
        return a.colour == b.colour && a.dashes == b.dashes;
    });
    shown = std::move(picture);
    setMonths(shown.first, shown.months);
    setExtent(extentOf(), figures);
    for (std::size_t i = 0; i < shown.lines.size(); ++i) {
        const auto ground = shown.lines[i].mark == KeyMark::Area ? StepLine::Ground::Filled : StepLine::Ground::None;
        if (i == steps.size())
            steps.emplace_back(ground, [this](QAbstractSeries *series) { addSeries(series); });
        steps[i].show(runsOf(i));
    }
    for (std::size_t i = shown.lines.size(); i < steps.size(); ++i)
        steps[i].show({});
    if (!sameLooks)
        restyle();
    layOutMarkers();
    viewport()->update();
}

ChartView::Extent MonthChart::extentOf() const
{
    double lowest = 0, highest = 0;
    for (std::size_t line = 0; line < shown.lines.size(); ++line) {
        for (int month = 0; month < shown.months; ++month) {
            const double height = heightAt(line, month).value_or(0);
            lowest = std::min(lowest, height);
            highest = std::max(highest, height);
        }
    }
    double top = highest;
    for (const MonthLevel &level : shown.levels) {
        const auto height = static_cast<double>(level.amount);
        if (height > highest && height <= reach * highest && (top == highest || height < top))
            top = height; // the next one
    }
    return {.right = static_cast<double>(std::max(1, shown.months)),
            .lowest = lowest,
            .highest = top,
            .leastStep = shown.unit == MonthPicture::Unit::Count ? 1.0 : 0.0};
}

std::optional<double> MonthChart::heightAt(std::size_t line, int month) const
{
    const auto &amount = shown.lines[line].amounts[static_cast<std::size_t>(month)];
    return amount ? std::optional{static_cast<double>(*amount)} : std::nullopt;
}

QPen MonthChart::penOf(std::size_t line) const
{
    QPen pen = seriesPen(theme().*shown.lines[line].colour);
    if (!shown.lines[line].dashes.isEmpty())
        pen.setDashPattern(shown.lines[line].dashes);
    return pen;
}

void MonthChart::restyle()
{
    for (std::size_t i = 0; i < shown.lines.size() && i < steps.size(); ++i)
        steps[i].restyle(penOf(i), tinted(theme().*shown.lines[i].colour, groundStrength));
}

exchange::SheetColumn MonthChart::columnOf(std::size_t line) const
{
    const QString &name = shown.lines[line].name;
    return shown.unit == MonthPicture::Unit::Money ? tables::moneyColumn(name, figureText())
                                                   : tables::columnOf(exchange::ColumnKind::Count, name);
}

exchange::CellValue MonthChart::cellAt(std::size_t line, int month) const
{
    auto amount = shown.lines[line].amounts[static_cast<std::size_t>(month)];
    if (shown.lines[line].isPartial(month))
        amount.reset();
    if (shown.unit == MonthPicture::Unit::Count)
        return exchange::cellValue(amount);
    return amount ? exchange::cellValue(pricing::Money{*amount}, figureText().minorDigits()) : exchange::CellValue();
}

QString MonthChart::tickLabel(double tick) const
{
    return shown.unit == MonthPicture::Unit::Count ? figureText().count(std::llround(tick))
                                                   : ChartView::tickLabel(tick);
}

void MonthChart::layOutMarkers()
{
    placed = {};
    if (shown.markerStyle == MonthPicture::Markers::Labelled && plot().width() > 0) {
        const QFontMetricsF metrics(fontOf(Type::Label));
        placed = placeMarkers(
            shown.markers, [this](int month) { return xOf(month); },
            [&](const QString &text) { return metrics.horizontalAdvance(text); }, plot().left(),
            static_cast<double>(viewport()->width()), mostLanes);
    }
    const int above = std::max(endLabelHeight / 2, placed.lanes * laneHeight + chart::gap);
    setPlotMargins({amountAxisWidth(), above, shown.nameWidth, chart::axisRow});
}

void MonthChart::resizeEvent(QResizeEvent *event)
{
    MonthAxisChart::resizeEvent(event);
    layOutMarkers();
}

} // namespace dealdesk::ui
