#include "histogramchart.h"

#include "wording/pages/scenarioquestionwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int mostBins = 40;
constexpr double axisWidth = 44, rightRoom = 12;
constexpr double laneHeight = 15; // of the lines' names, above the plot
constexpr int lanes = 3;
constexpr double tickDistance = 110; // between labels of the x axis, at least
constexpr double faint = 0.4;

QString shareText(double share, const wording::FigureText &figures)
{
    return figures.percent(Percent{std::llround(share * static_cast<double>(basisPointsInWhole))});
}

/// Of a round number of percent: the least of which at most four are below the highest.
double gridStep(double highest)
{
    for (const double step : {0.005, 0.01, 0.02, 0.05, 0.1})
        if (highest / step < 5)
            return step;
    return 0.25;
}

} // namespace

HistogramChart::HistogramChart(const wording::Language &in, QWidget *parent)
    : PaintedChart(parent)
    , figures(in, {})
{}

void HistogramChart::show(const Distribution &distribution, const std::optional<Money> &reach, QColor Theme::*of,
                          const wording::FigureText &text)
{
    bins = histogram(distribution, mostBins);
    target = reach;
    colour = of;
    figures = text;
    nothing.clear();
    lines.clear();
    for (const auto &[percent, value] :
         {std::pair(10, distribution.p10), std::pair(50, distribution.p50), std::pair(90, distribution.p90)})
        if (value)
            lines.push_back(
                {drawn(*value), wording::percentileAt(QString::number(percent), text.shortMoney(*value)), false});
    if (target)
        lines.push_back({drawn(*target), wording::targetAt(text.shortMoney(*target)), true});
    std::ranges::stable_sort(lines, {}, &Line::value);
    if (!bins.empty()) {
        from = drawn(bins.front().from);
        below = drawn(bins.back().below);
        if (target) { // a target a little outside is in sight; one far off would press the bars together
            const double room = (below - from) / 3;
            from = std::min(from, std::max(drawn(*target), from - room));
            below = std::max(below, std::min(drawn(*target), below + room));
        }
    }
    setAccessibleDescription(valuesAsText());
    marksChanged();
}

void HistogramChart::clear(const QString &why)
{
    point(-1);
    bins.clear();
    lines.clear();
    nothing = why;
    setAccessibleDescription(why);
    marksChanged();
}

QRectF HistogramChart::plot() const
{
    return QRectF(rect()).adjusted(axisWidth, lanes * laneHeight + 4, -rightRoom, -chart::axisRow);
}

double HistogramChart::xOf(double value) const
{
    return plot().left() + (value - from) / (below - from) * plot().width();
}

double HistogramChart::highest() const { return std::ranges::max(bins, {}, &HistogramBin::share).share; }

QRectF HistogramChart::boxOf(int mark) const
{
    const HistogramBin &bin = bins[static_cast<std::size_t>(mark)];
    return {QPointF(xOf(drawn(bin.from)), plot().top()), QPointF(xOf(drawn(bin.below)), plot().bottom())};
}

PaintedChart::Reading HistogramChart::readingOf(int mark) const
{
    const HistogramBin &bin = bins[static_cast<std::size_t>(mark)];
    return {wording::amountsFrom(figures.money(bin.from), figures.money(bin.below)),
            {{tr("share"), shareText(bin.share, figures)}}};
}

exchange::Sheet HistogramChart::values() const
{
    using exchange::cellValue, tables::moneyColumn;
    exchange::Sheet sheet{{moneyColumn(tr("From"), figures), moneyColumn(tr("Below"), figures),
                           tables::columnOf(exchange::ColumnKind::Percent, tr("Share (%)"))},
                          {}};
    for (const HistogramBin &bin : bins)
        sheet.rows.push_back({cellValue(bin.from, figures.minorDigits()), cellValue(bin.below, figures.minorDigits()),
                              Percent{std::llround(bin.share * 100'00)}});
    return sheet;
}

void HistogramChart::paint(QPainter &painter)
{
    if (bins.empty())
        return paintInstead(painter, rect(), nothing);
    if (pointed() >= 0)
        painter.fillRect(boxOf(pointed()), theme().hover);
    drawGrid(painter);
    drawBars(painter);
    drawLines(painter);
}

void HistogramChart::drawGrid(QPainter &painter) const
{
    const QRectF room = plot();
    const double most = highest(), step = gridStep(most);
    for (int line = 0; line * step <= most; ++line) {
        const double share = line * step;
        const double y = std::round(room.bottom() - share / most * room.height()) + 0.5;
        painter.setPen(line == 0 ? theme().quiet : theme().line);
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(0, y - chart::axisRow / 2.0, axisWidth - chart::gap, chart::axisRow),
                         Qt::AlignRight | Qt::AlignVCenter, shareText(share, figures));
    }
    // At edges of bins, so that a label and a bar's side mean the same amount.
    const auto count = static_cast<double>(bins.size());
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(count * tickDistance / room.width())));
    for (std::size_t edge = 0; edge <= bins.size(); edge += every) {
        const Money at = edge < bins.size() ? bins[edge].from : bins.back().below;
        const double x = std::round(xOf(drawn(at))) + 0.5;
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + 3));
        const QRectF words(std::min(x - 50, width() - 100.0), room.bottom() + 3, 100, chart::axisRow - 3);
        painter.drawText(words, Qt::AlignCenter, figures.shortMoney(at));
    }
}

void HistogramChart::drawBars(QPainter &painter) const
{
    const QRectF room = plot();
    const double most = highest();
    painter.setPen(Qt::NoPen);
    for (int mark = 0; mark < marks(); ++mark) {
        const HistogramBin &bin = bins[static_cast<std::size_t>(mark)];
        QRectF bar = boxOf(mark);
        bar.setTop(room.bottom() - bin.share / most * room.height());
        if (bar.width() > 3)
            bar.adjust(0.5, 0, -0.5, 0);
        painter.fillRect(bar, target ? paled(theme().*colour, faint) : theme().*colour);
        if (!target || bin.below <= *target)
            continue;
        bar.setLeft(std::max(bar.left(), xOf(drawn(*target))));
        painter.fillRect(bar, theme().*colour);
    }
}

/// Each name stands in the first lane that is free beside its line.
void HistogramChart::drawLines(QPainter &painter) const
{
    const QRectF room = plot();
    const QFontMetricsF metrics(painter.font());
    std::array<double, lanes> free{};
    for (const Line &line : lines) {
        if (line.value < from || line.value > below)
            continue; // it is in the sentence and the table
        const double x = std::round(xOf(line.value)) + 0.5;
        const double width = metrics.horizontalAdvance(line.text);
        const bool fits = x + 4 + width <= this->width();
        const double left = fits ? x + 4 : x - 4 - width;
        std::size_t lane = 0;
        while (lane + 1 < free.size() && free[lane] > (fits ? x - 2 : left))
            ++lane;
        free[lane] = left + width + chart::gap;
        QPen pen(line.isTarget ? theme().accent : theme().text, line.isTarget ? 2 : 1);
        if (!line.isTarget)
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
        const double top = static_cast<double>(lane) * laneHeight;
        painter.drawLine(QPointF(x, top + 2), QPointF(x, room.bottom()));
        painter.setPen(line.isTarget ? theme().accent : theme().text);
        painter.drawText(QRectF(left, top, width + 2, laneHeight), Qt::AlignLeft | Qt::AlignVCenter, line.text);
    }
}

} // namespace dealdesk::ui
