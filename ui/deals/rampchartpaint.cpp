// Where the ramp chart's things stand, and how they are drawn.
#include "rampchart.h"

#include "tables/bandchanges.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double leftRoom = 50, rightRoom = 64, topRoom = 20;
constexpr double labelHeight = 14;
constexpr double pointRadius = 5;
constexpr double groundStrength = 0.12;
constexpr int quarter = 3;                           // months between marks
constexpr double roomAbove = 0.12, roomBelow = 0.18; // decades

double decadesOf(double tenants) { return std::log10(std::max(1.0, tenants)); }

} // namespace

QRectF RampChart::plot() const { return QRectF(rect()).adjusted(leftRoom, topRoom, -rightRoom, -chart::axisRow); }

double RampChart::xOf(double month) const { return plot().left() + month / monthsOf(shown.term) * plot().width(); }

double RampChart::yOf(double tenants) const
{
    return plot().bottom() - (decadesOf(tenants) - low) / (high - low) * plot().height();
}

double RampChart::tenantsAt(double y) const
{
    return std::pow(10, low + (plot().bottom() - y) / plot().height() * (high - low));
}

QPointF RampChart::handleOf(int step) const
{
    const TenantStep &at = ramp()[static_cast<std::size_t>(step)];
    return {xOf(at.month), yOf(at.count)};
}

/// From the fewest tenants to the first band above the most, so that a step can be dragged there.
void RampChart::fitAxis()
{
    const auto totals = totalsWith(shown.ramp, shown.beside);
    const double most = static_cast<double>(*std::ranges::max_element(totals));
    const double least = std::ranges::min_element(shown.ramp, {}, &TenantStep::count)->count;
    double top = most * 1.5;
    if (shown.authorization) {
        for (const VolumeBand &band : shown.authorization->bands) {
            if (band.from > most) {
                top = band.from;
                break;
            }
        }
    }
    low = std::max(-roomBelow, decadesOf(least) - 2 * roomBelow);
    high = std::max(low + 1, decadesOf(top) + roomAbove);
}

void RampChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!anything || !plot().isValid())
        return;
    draw(painter);
    drawReadout(painter);
    if (focusShown) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RampChart::draw(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Label));
    drawBands(painter);
    drawMonths(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStairs(painter);
    drawHandles(painter);
}

void RampChart::paintAlone(QPainter &painter, const QRect &box)
{
    if (!anything || !plot().isValid())
        return;
    painter.save();
    painter.translate(box.topLeft());
    draw(painter);
    painter.restore();
}

/// Each band from the total that begins it: the number at the left, the name at the right.
void RampChart::drawBands(QPainter &painter) const
{
    if (!shown.authorization)
        return;
    const QFontMetricsF metrics(painter.font());
    double free = plot().bottom() + labelHeight;
    for (const VolumeBand &band : shown.authorization->bands) {
        const double y = std::round(yOf(band.from));
        if (y < plot().top() - 1 || y > plot().bottom() + 1)
            continue;
        QPen dashed(theme().quiet, 1, Qt::CustomDashLine);
        dashed.setDashPattern({2, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        if (free - y < labelHeight)
            continue; // two bands that close share a label
        free = y;
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(0, y - labelHeight / 2, leftRoom - 2 * chart::gap, labelHeight),
                         Qt::AlignRight | Qt::AlignVCenter, figures.count(band.from));
        const QRectF name(plot().right() + chart::gap, y - labelHeight / 2, rightRoom - chart::gap, labelHeight);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(wording::text(band.name).simplified(), Qt::ElideRight, name.width()));
    }
}

void RampChart::drawMonths(QPainter &painter) const
{
    const int term = monthsOf(shown.term);
    painter.setPen(theme().line);
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    painter.setPen(theme().quiet);
    const QFontMetricsF metrics(painter.font());
    double free = 0; // where the next label may begin
    for (int month = 0; month <= term; month += quarter) {
        const double x = std::round(xOf(month));
        const bool labelled = month % monthStep(term) == 0;
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + (labelled ? 5 : 2)));
        const QString label = figures.month(shown.first.plus(month));
        if (!labelled || month == term || x < free)
            continue;
        free = x + metrics.horizontalAdvance(label) + chart::gap;
        painter.drawText(QRectF(x, plot().bottom() + 3, free - x, chart::axisRow - 3), Qt::AlignLeft | Qt::AlignVCenter,
                         label);
    }
    if (pointed >= 0 && !drag)
        painter.fillRect(QRectF(xOf(pointed), plot().top(), xOf(pointed + 1) - xOf(pointed), plot().height()),
                         tinted(theme().hover, 0.7));
}

/// Above the longest stretch of the total's line.
void RampChart::nameTotal(QPainter &painter, const QPolygonF &line) const
{
    QPointF from = line.front(), best = from;
    double longest = 0;
    for (const QPointF &point : line) {
        if (point.y() != from.y())
            from = point;
        if (point.x() - from.x() > longest) {
            longest = point.x() - from.x();
            best = from;
        }
    }
    painter.setPen(theme().quiet);
    painter.drawText(QRectF(best.x(), best.y() - labelHeight - 1, longest, labelHeight), Qt::AlignCenter, tr("in all"));
}

/// The deal's own tenants strong, over the total of the relationship, which the bands are for.
void RampChart::drawStairs(QPainter &painter) const
{
    const auto totals = totalsWith(ramp(), shown.beside);
    const int term = monthsOf(shown.term);
    QPolygonF all, own;
    for (int month = 0; month < term; ++month) {
        const double total = static_cast<double>(totals[static_cast<std::size_t>(month)]);
        const double tenants = ramp()[static_cast<std::size_t>(stepOf(month))].count;
        all << QPointF(xOf(month), yOf(total)) << QPointF(xOf(month + 1), yOf(total));
        own << QPointF(xOf(month), yOf(tenants)) << QPointF(xOf(month + 1), yOf(tenants));
    }
    QPolygonF ground = own;
    ground << QPointF(own.back().x(), plot().bottom()) << QPointF(own.front().x(), plot().bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tinted(theme().billed, groundStrength));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    if (all != own) {
        painter.setPen(seriesPen(theme().wholesale, 1.5));
        painter.drawPolyline(all);
        nameTotal(painter, all);
    }
    painter.setPen(seriesPen(theme().billed, 2.5));
    painter.drawPolyline(own);
}

void RampChart::drawHandles(QPainter &painter) const
{
    const QFontMetricsF metrics(labelFont(true));
    painter.setFont(labelFont(true));
    for (int step = 0; step < static_cast<int>(ramp().size()); ++step) {
        const QPointF at = handleOf(step);
        painter.setPen(QPen(theme().billed, chart::line));
        painter.setBrush(step == chosen ? theme().billed : theme().surface);
        painter.drawEllipse(at, pointRadius, pointRadius);
        if (step == chosen && (hasFocus() || drag)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().accent, 1));
            painter.drawEllipse(at, pointRadius + 3, pointRadius + 3);
        }
        const QString count = figures.count(ramp()[static_cast<std::size_t>(step)].count);
        const double next = step + 1 < static_cast<int>(ramp().size()) ? handleOf(step + 1).x() : plot().right();
        if (metrics.horizontalAdvance(count) + 2 * pointRadius > next - at.x() && step != chosen)
            continue; // the table has it
        painter.setPen(theme().text);
        painter.drawText(
            QRectF(at.x() + pointRadius + 3, at.y() + 3, metrics.horizontalAdvance(count) + 2, labelHeight),
            Qt::AlignLeft | Qt::AlignVCenter, count);
    }
}

/// What is pointed at, dragged or chosen, above the plot.
void RampChart::drawReadout(QPainter &painter) const
{
    if (!drag && pointed < 0 && !hasFocus())
        return;
    const QString text = readout();
    painter.setFont(labelFont(true));
    painter.setPen(theme().text);
    drawTextOnGround(painter, QRectF(plot().left(), 2, plot().width() + rightRoom, labelHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace dealdesk::ui
