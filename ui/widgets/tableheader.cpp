#include "tableheader.h"

#include "plaintip.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dealdesk::ui {

namespace {

constexpr int markRoom = 14; // of it and the gap to the title
constexpr QSizeF markSize{8, 4};

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QString TableHeader::title(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal).toString().simplified() : QString();
}

int TableHeader::markWidth(int column) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == column ? markRoom : 0;
}

QString TableHeader::shownTitle(int column) const
{
    return QFontMetrics(fontOf(Type::Label)) // the style sheet's, which the header's own font does not tell
        .elidedText(title(column), Qt::ElideRight, sectionSize(column) - 2 * space::inside - markWidth(column));
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->text = shownTitle(column);
}

/// A style sheet gives the title all the room, and its style puts the mark over it.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (markWidth(column) == 0)
        return QHeaderView::paintSection(painter, rect, column);
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, column);
    option.sortIndicator = QStyleOptionHeader::None;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.rect = rect.adjusted(0, 0, -markRoom, 0);
    option.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);

    const bool rises = sortIndicatorOrder() == Qt::AscendingOrder;
    const QRectF box(
        QPointF(rect.right() + 1 - space::inside - markSize.width(), rect.center().y() - markSize.height() / 2),
        markSize);
    const double base = rises ? box.bottom() : box.top(), tip = rises ? box.top() : box.bottom();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text);
    painter->drawPolygon(QPolygonF{{box.left(), base}, {box.right(), base}, {box.center().x(), tip}});
    painter->restore();
}

/// What the column means, under its title where that is cut.
bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0 || shownTitle(column) == title(column))
        return QHeaderView::viewportEvent(event);
    const QString means = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(),
                       plainTip(title(column)) + (means.isEmpty() ? QString() : QLatin1Char('\n') + plainTip(means)),
                       this);
    return true;
}

} // namespace dealdesk::ui
