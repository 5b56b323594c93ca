#include "previewcanvas.h"

#include "quotes/paperlayout.h"
#include "ui/widgets/theme.h"
#include "wording/pages/quotewords.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace dealdesk::ui {

namespace {

constexpr int around = space::between; ///< ground to be seen around the sheet

QSizeF sheetPoints(const quotes::DrawnPages &pages)
{
    return quotes::paperLayout(quotes::paperOf(pages)).fullRectPoints().size();
}

} // namespace

PreviewCanvas::PreviewCanvas(const quotes::DrawnPages &of, QWidget *parent)
    : QWidget(parent)
    , pages(of)
{
    setPage(0);
    setZoom(1);
}

void PreviewCanvas::setPage(std::size_t page)
{
    shown = std::min(page, pages.pageCount() - 1);
    setAccessibleName(wording::pageOf(shown + 1, pages.pageCount()));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

qreal PreviewCanvas::pixelsPerPoint() const { return factor * logicalDpiX() / 72.0; }

void PreviewCanvas::setZoom(qreal zoom)
{
    factor = zoom;
    const QSizeF paper = sheetPoints(pages) * pixelsPerPoint();
    setMinimumSize(int(paper.width()) + 2 * around, int(paper.height()) + 2 * around);
    update();
}

qreal PreviewCanvas::zoomToFit(QSize room) const
{
    constexpr qreal least = 0.1;
    const QSizeF paper = sheetPoints(pages) * logicalDpiX() / 72.0;
    return std::max(
        least, std::min((room.width() - 2 * around) / paper.width(), (room.height() - 2 * around) / paper.height()));
}

QRectF PreviewCanvas::sheet() const
{
    const QSizeF paper = sheetPoints(pages) * pixelsPerPoint();
    return {QPointF((width() - paper.width()) / 2, (height() - paper.height()) / 2), paper};
}

void PreviewCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    const QRectF paper = sheet();
    painter.fillRect(paper, QColor(quotes::paper::white));
    painter.setPen(theme().line);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    const QMarginsF margins = quotes::paperLayout(quotes::paperOf(pages)).margins(QPageLayout::Point);
    painter.translate(paper.topLeft());
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    painter.translate(margins.left(), margins.top());
    pages.drawPage(shown, painter);
}

} // namespace dealdesk::ui
