#include "scalechart.h"

#include "wording/lists.h"

#include "wording/counts.h"
#include "wording/pages/scenarioquestionwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double leftRoom = 52, rightRoom = 72, topRoom = 20;
constexpr double labelHeight = 14;
constexpr double pointRadius = 3.5, near = 14; // near: as far from a point the pointer means it
constexpr double most = 6;                     // decades with a label
constexpr double labelShare = 0.35;            // of a decade

double decadesOf(double value) { return std::log10(std::max(1.0, value)); }

} // namespace

/// Whole decades around the points.
struct ScaleChart::Axes {
    QRectF plot;
    double left, right, low, high;

    double x(int tenants) const { return plot.left() + (decadesOf(tenants) - left) / (right - left) * plot.width(); }
    double y(double decades) const { return plot.bottom() - (decades - low) / (high - low) * plot.height(); }
};

ScaleChart::ScaleChart(const wording::Language &in, QWidget *parent)
    : PaintedChart(parent)
    , figures(in, {})
{}

void ScaleChart::show(std::vector<ScaleRow> of, const wording::FigureText &text)
{
    std::erase_if(of, [](const ScaleRow &row) { return !row.arr || row.arr->minor <= 0; });
    rows = std::move(of);
    figures = text;
    QStringList values;
    for (const ScaleRow &row : rows)
        values.append(wording::tenantsBring(row.tenants, figures.money(row.arr), figures));
    setAccessibleDescription(wording::listed(values));
    marksChanged();
}

exchange::Sheet ScaleChart::values() const
{
    using exchange::cellValue, tables::moneyColumn;
    exchange::Sheet sheet{{tables::columnOf(exchange::ColumnKind::Count, tr("Tenants")),
                           moneyColumn(tr("ARR"), figures), moneyColumn(tr("Margin a year"), figures)},
                          {}};
    for (const ScaleRow &row : rows)
        sheet.rows.push_back({std::int64_t{row.tenants}, cellValue(row.arr, figures.minorDigits()),
                              cellValue(row.margin, figures.minorDigits())});
    return sheet;
}

ScaleChart::Axes ScaleChart::axes() const
{
    Axes axes{QRectF(rect()).adjusted(leftRoom, topRoom, -rightRoom, -chart::axisRow), 0, 0, 0, 0};
    const auto [least, greatest] = std::ranges::minmax_element(rows, {}, [](const ScaleRow &row) { return *row.arr; });
    axes.left = std::floor(decadesOf(rows.front().tenants));
    axes.right = std::max(axes.left + 1, std::ceil(decadesOf(rows.back().tenants)));
    axes.low = std::floor(decadesOf(drawn(*least->arr)));
    if (decadesOf(drawn(*least->arr)) - axes.low < labelShare)
        axes.low -= labelShare; // room for the label below the lowest point
    axes.high = std::max(std::ceil(axes.low) + 1, std::ceil(decadesOf(drawn(*greatest->arr))));
    return axes;
}

QPointF ScaleChart::pointOf(const Axes &axes, const ScaleRow &row) const
{
    return {axes.x(row.tenants), axes.y(decadesOf(drawn(*row.arr)))};
}

QRectF ScaleChart::boxOf(int mark) const
{
    const QPointF point = pointOf(axes(), rows[static_cast<std::size_t>(mark)]);
    return {point - QPointF(near, near), point + QPointF(near, near)};
}

PaintedChart::Reading ScaleChart::readingOf(int mark) const
{
    const ScaleRow &row = rows[static_cast<std::size_t>(mark)];
    return {wording::tenants(row.tenants, figures),
            {{tr("ARR"), figures.money(row.arr)}, {tr("margin a year"), figures.money(row.margin)}}};
}

void ScaleChart::paint(QPainter &painter)
{
    if (rows.empty())
        return paintInstead(painter, rect(), wording::noArrAtTheseCounts());
    drawAxes(painter, axes());
    painter.setRenderHint(QPainter::Antialiasing);
    drawPoints(painter, axes());
}

void ScaleChart::drawAxes(QPainter &painter, const Axes &axes) const
{
    const QRectF &plot = axes.plot;
    const int step = static_cast<int>(std::max(1.0, std::ceil((axes.high - axes.low) / most)));
    for (int decade = static_cast<int>(std::ceil(axes.low)); decade <= axes.high; decade += step) {
        const double y = std::round(axes.y(decade));
        painter.setPen(theme().line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(0, y - chart::axisRow / 2.0, plot.left() - chart::gap, chart::axisRow),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(std::pow(10, decade), figures));
    }
    for (int decade = static_cast<int>(axes.left); decade <= axes.right; ++decade) {
        const int tenants = static_cast<int>(std::lround(std::pow(10, decade)));
        const double x = std::round(axes.x(tenants));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.drawText(QRectF(x - 40, plot.bottom() + 3, 80, chart::axisRow - 3), Qt::AlignHCenter | Qt::AlignVCenter,
                         figures.count(tenants));
    }
}

/// Each point says its ARR; one that would cover another label is left to the table.
void ScaleChart::drawPoints(QPainter &painter, const Axes &axes) const
{
    QPolygonF line;
    for (const ScaleRow &row : rows)
        line << pointOf(axes, row);
    painter.setPen(seriesPen(theme().billed));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme().billed, chart::line));
    for (qsizetype i = 0; i < line.size(); ++i) {
        painter.setBrush(i == pointed() ? theme().billed : theme().surface);
        painter.drawEllipse(line[i], pointRadius, pointRadius);
    }
    painter.setPen(theme().text);
    const QFontMetricsF metrics(painter.font());
    QRectF last;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const ScaleRow &row = rows[static_cast<std::size_t>(i)];
        const QString text = wording::amountAt(figures.shortMoney(*row.arr), figures.count(row.tenants));
        const double width = metrics.horizontalAdvance(text) + 2;
        QRectF box(line[i].x() + chart::gap, line[i].y() + 4, width, labelHeight);
        box.moveRight(std::min(box.right(), double(this->width())));
        if (!last.isNull() && box.intersects(last))
            continue;
        last = box;
        drawTextOnGround(painter, box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace dealdesk::ui
