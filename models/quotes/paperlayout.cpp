#include "paperlayout.h"

#include <QMarginsF>
#include <QPageSize>

namespace dealdesk::quotes {

QPageLayout paperLayout(Paper paper)
{
    constexpr qreal millimetres = 18;
    return {QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
            QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter};
}

QSizeF pointsWithinMargins(Paper paper)
{
    constexpr int fileResolution = 1200; // QPdfWriter's own, whose whole pixels count
    return QSizeF(paperLayout(paper).paintRectPixels(fileResolution).size()) * 72.0 / fileResolution;
}

Paper paperOf(const DrawnPages &pages)
{
    return qAbs(pages.width() - pointsWithinMargins(Paper::A4).width()) < 1 ? Paper::A4 : Paper::Letter;
}

tl::expected<DrawnPages, QString> printable(DrawnPages pages)
{
    if (QString why = pages.whyNotPrinted(); !why.isEmpty())
        return tl::unexpected(std::move(why));
    return pages;
}

void markEveryPage(DrawnPages &pages, const QString &mark)
{
    constexpr qreal aboveContent = 14;
    for (std::size_t page = 0; page < pages.pageCount(); ++page) {
        pages.onPage(page);
        pages.textWithin({pages.width() / 2, -aboveContent}, pages.width(), mark,
                         paper::label.strong().in(paper::caution), Align::Center);
    }
}

} // namespace dealdesk::quotes
