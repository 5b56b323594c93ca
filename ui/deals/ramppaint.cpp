#include "ramppaint.h"

#include "rampwords.h"

#include "tables/bandchanges.h"
#include "ui/charts/chartstyle.h"
#include "ui/widgets/theme.h"
#include "wording/pages/forecastwords.h"

#include <QPainter>

#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double labelHeight = 14;
constexpr double pointRadius = 5;
constexpr double groundStrength = 0.12;
constexpr int quarter = 3; // months between marks

} // namespace

RampPaint::RampPaint(QPainter &on, RampScene of)
    : painter(on)
    , scene(of)
    , scale(of.scale)
    , plot(of.scale.plot())
{}

void RampPaint::draw()
{
    painter.setFont(fontOf(Type::Label));
    drawBands();
    drawMonths();
    painter.setRenderHint(QPainter::Antialiasing);
    drawStairs();
    drawHandles();
}

void RampPaint::drawReadout(const QString &text)
{
    painter.setFont(labelFont(true));
    painter.setPen(theme().text);
    drawTextOnGround(painter, QRectF(plot.left(), 2, plot.width() + RampScale::rightRoom, labelHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// Of each authorization in its months; where another one takes over, a line.
void RampPaint::drawBands()
{
    const auto &books = scene.picture.books;
    for (std::size_t at = 0; at < books.size(); ++at) {
        const double left = std::round(scale.xOf(books[at].month));
        drawBandsOf(books[at].authorization, left,
                    at + 1 < books.size() ? std::round(scale.xOf(books[at + 1].month)) : plot.right());
        if (at == 0)
            continue;
        painter.setPen(theme().quiet);
        painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    }
}

/// Each band from the total that begins it: the first authorization's number at the left of the chart, the last one's
/// name at its right; the others' beside their lines.
void RampPaint::drawBandsOf(const ResaleAuthorization &book, double left, double right)
{
    const QFontMetricsF metrics(painter.font());
    double free = plot.bottom() + labelHeight;
    for (const VolumeBand &band : book.bands) {
        const double y = std::round(scale.yOf(band.from));
        if (y < plot.top() - 1 || y > plot.bottom() + 1)
            continue;
        QPen dashed(theme().quiet, 1, Qt::CustomDashLine);
        dashed.setDashPattern({2, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        if (free - y < labelHeight)
            continue; // two bands that close share a label
        free = y;
        painter.setPen(theme().quiet);
        const QString called = wording::text(band.name).simplified(), from = scene.figures.count(band.from);
        const auto name = [&](const QRectF &room, const QString &text) {
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(text, Qt::ElideRight, room.width()));
        };
        if (left <= plot.left())
            painter.drawText(QRectF(0, y - labelHeight / 2, RampScale::leftRoom - 2 * chart::gap, labelHeight),
                             Qt::AlignRight | Qt::AlignVCenter, from);
        if (right >= plot.right())
            name({right + chart::gap, y - labelHeight / 2, RampScale::rightRoom - chart::gap, labelHeight}, called);
        if (left > plot.left() || right < plot.right())
            name({left + chart::gap, y - labelHeight, right - left - 2 * chart::gap, labelHeight},
                 wording::bandFrom(called, from));
    }
}

void RampPaint::drawMonths()
{
    const int term = scale.months();
    painter.setPen(theme().line);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(theme().quiet);
    const QFontMetricsF metrics(painter.font());
    double free = 0; // where the next label may begin
    for (int month = 0; month <= term; month += quarter) {
        const double x = std::round(scale.xOf(month));
        const bool labelled = month % monthStep(term) == 0;
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + (labelled ? 5 : 2)));
        const QString label = scene.figures.month(scene.picture.first.plus(month));
        if (!labelled || month == term || x < free)
            continue;
        free = x + metrics.horizontalAdvance(label) + chart::gap;
        painter.drawText(QRectF(x, plot.bottom() + 3, free - x, chart::axisRow - 3), Qt::AlignLeft | Qt::AlignVCenter,
                         label);
    }
    if (scene.pointed >= 0)
        painter.fillRect(QRectF(scale.xOf(scene.pointed), plot.top(),
                                scale.xOf(scene.pointed + 1) - scale.xOf(scene.pointed), plot.height()),
                         tinted(theme().hover, 0.7));
}

/// Above the longest stretch of the total's line.
void RampPaint::nameTotal(const QPolygonF &line)
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
    painter.drawText(QRectF(best.x(), best.y() - labelHeight - 1, longest, labelHeight), Qt::AlignCenter,
                     RampWords::tr("in all"));
}

/// The deal's own tenants strong, over the total of the relationship, which the bands are for.
void RampPaint::drawStairs()
{
    const auto totals = totalsWith(scene.ramp, scene.picture.beside);
    const int term = scale.months();
    QPolygonF all, own;
    for (int month = 0; month < term; ++month) {
        const double total = static_cast<double>(totals[static_cast<std::size_t>(month)]);
        const double tenants = scene.ramp[stepIn(scene.ramp, month)].count;
        all << QPointF(scale.xOf(month), scale.yOf(total)) << QPointF(scale.xOf(month + 1), scale.yOf(total));
        own << QPointF(scale.xOf(month), scale.yOf(tenants)) << QPointF(scale.xOf(month + 1), scale.yOf(tenants));
    }
    QPolygonF ground = own;
    ground << QPointF(own.back().x(), plot.bottom()) << QPointF(own.front().x(), plot.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tinted(theme().billed, groundStrength));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    if (all != own) {
        painter.setPen(seriesPen(theme().wholesale, 1.5));
        painter.drawPolyline(all);
        nameTotal(all);
    }
    painter.setPen(seriesPen(theme().billed, 2.5));
    painter.drawPolyline(own);
}

void RampPaint::drawHandles()
{
    const QFontMetricsF metrics(labelFont(true));
    painter.setFont(labelFont(true));
    for (int step = 0; step < static_cast<int>(scene.ramp.size()); ++step) {
        const QPointF at = scale.pointOf(scene.ramp[static_cast<std::size_t>(step)]);
        painter.setPen(QPen(theme().billed, chart::line));
        painter.setBrush(step == scene.chosen ? theme().billed : theme().surface);
        painter.drawEllipse(at, pointRadius, pointRadius);
        if (step == scene.chosen && scene.isRinged) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().accent, 1));
            painter.drawEllipse(at, pointRadius + 3, pointRadius + 3);
        }
        const QString count = scene.figures.count(scene.ramp[static_cast<std::size_t>(step)].count);
        const double next = step + 1 < static_cast<int>(scene.ramp.size())
                                ? scale.pointOf(scene.ramp[static_cast<std::size_t>(step) + 1]).x()
                                : plot.right();
        if (metrics.horizontalAdvance(count) + 2 * pointRadius > next - at.x() && step != scene.chosen)
            continue; // the table has it
        painter.setPen(theme().text);
        painter.drawText(
            QRectF(at.x() + pointRadius + 3, at.y() + 3, metrics.horizontalAdvance(count) + 2, labelHeight),
            Qt::AlignLeft | Qt::AlignVCenter, count);
    }
}

} // namespace dealdesk::ui
