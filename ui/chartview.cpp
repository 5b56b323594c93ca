#include "chartview.h"

#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QMenu>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double tickDistance = 24; // between the labels of an axis, at least

}

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , across(new QValueAxis)
    , up(new QValueAxis)
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
        valueScale(extent.lowest, extent.highest, extent.fromZero, std::clamp(fitting, 2, mostTicks));
    across->setRange(extent.left, extent.right);
    if (now == values)
        return;
    values = now;
    up->setRange(values.low, values.high);
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
    return plotRect.bottom() - (y - values.low) / (values.high - values.low) * plotRect.height();
}

double ChartView::valueAt(double pixelX) const
{
    return across->min() + (pixelX - plotRect.left()) / plotRect.width() * (across->max() - across->min());
}

void ChartView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(fontOf(Type::Label));
    for (const double tick : values.ticks) {
        const double y = std::round(yOf(tick));
        painter->setPen(tick == 0 ? theme().quiet : theme().line);
        painter->drawLine(QPointF(plotRect.left(), y), QPointF(plotRect.right(), y));
        painter->setPen(theme().quiet);
        painter->drawText(QRectF(0, y - chart::axisRow / 2.0, plotRect.left() - chart::gap, chart::axisRow),
                          Qt::AlignRight | Qt::AlignVCenter, tickText(tick, numbers));
    }
    drawBelow(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(fontOf(Type::Label));
    drawAbove(*painter);
    if (!focusShown)
        return;
    painter->setPen(QPen(theme().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    focusShown = false;
    viewport()->update();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        restyle();
        viewport()->update();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, [this] { QGuiApplication::clipboard()->setPixmap(grab()); });
    if (const QString text = valuesAsText(); !text.isEmpty())
        menu.addAction(tr("Copy values"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(event->globalPos());
}

void ChartView::wheelEvent(QWheelEvent *event) { event->ignore(); } // the page scrolls, a chart does not

int amountAxisWidth()
{
    return static_cast<int>(QFontMetricsF(fontOf(Type::Label)).horizontalAdvance(QStringLiteral("−$888.8M"))) +
           chart::gap;
}

} // namespace dealdesk::ui
