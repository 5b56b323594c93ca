#include "chartview.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double tickDistance = 24; // between the labels of an axis, at least

}

ChartView::ChartView(const wording::Language &in, QWidget *parent)
    : ChartBase(parent)
    , across(new QValueAxis)
    , up(new QValueAxis)
    , numbers(in, {})
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {across, up})
        axis->setVisible(false); // they scale; what is seen of an axis is drawn here
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void ChartView::addSeries(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(across);
    series->attachAxis(up);
}

void ChartView::setExtent(const Extent &needed, const wording::FigureText &text)
{
    numbers = text;
    if (needed == extent)
        return;
    extent = needed;
    rescale();
}

void ChartView::rescale()
{
    const int fitting = static_cast<int>(plotRect.height() / tickDistance) + 1;
    const ValueScale now =
        valueScale(extent.lowest, extent.highest, extent.fromZero, std::clamp(fitting, 2, mostTicks), extent.leastStep);
    across->setRange(extent.left, extent.right);
    if (now == scale)
        return;
    scale = now;
    up->setRange(scale.low, scale.high);
}

void ChartView::setPlotMargins(const QMargins &around)
{
    if (margins == around)
        return;
    margins = around;
    layOut();
}

void ChartView::layOut()
{
    plotRect = QRectF(viewport()->rect().marginsRemoved(margins));
    if (!plotRect.isValid())
        return;
    chart()->setPlotArea(plotRect);
    rescale();
}

double ChartView::xOf(double x) const
{
    return plotRect.left() + (x - across->min()) / (across->max() - across->min()) * plotRect.width();
}

double ChartView::yOf(double y) const
{
    return plotRect.bottom() - (y - scale.low) / (scale.high - scale.low) * plotRect.height();
}

double ChartView::valueAt(double pixelX) const
{
    return across->min() + (pixelX - plotRect.left()) / plotRect.width() * (across->max() - across->min());
}

void ChartView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(fontOf(Type::Label));
    for (const double tick : scale.ticks) {
        const double y = std::round(yOf(tick));
        painter->setPen(tick == 0 ? theme().quiet : theme().line);
        painter->drawLine(QPointF(plotRect.left(), y), QPointF(plotRect.right(), y));
        painter->setPen(theme().quiet);
        painter->drawText(QRectF(0, y - chart::axisRow / 2.0, plotRect.left() - chart::gap, chart::axisRow),
                          Qt::AlignRight | Qt::AlignVCenter, tickLabel(tick));
    }
    drawBelow(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(fontOf(Type::Label));
    drawAbove(*painter);
    if (!paintingAlone)
        drawFocus(*painter);
}

void ChartView::changeEvent(QEvent *event)
{
    ChartBase::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        restyle();
        viewport()->update();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    ChartBase::resizeEvent(event);
    layOut();
}

void ChartView::paintAlone(QPainter &painter, const QRect &box)
{
    paintingAlone = true;
    render(&painter, box, viewport()->rect());
    paintingAlone = false;
}

void ChartView::wheelEvent(QWheelEvent *event) { event->ignore(); } // the page scrolls, a chart does not

int amountAxisWidth()
{
    return static_cast<int>(QFontMetricsF(fontOf(Type::Label)).horizontalAdvance(QStringLiteral("−$888.8M"))) +
           chart::gap;
}

} // namespace dealdesk::ui
