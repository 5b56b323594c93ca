#include "tableheader.h"

#include "plaintip.h"
#include "theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace dealdesk::ui {

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

QString TableHeader::shownTitle(int column) const
{
    const bool marked = isSortIndicatorShown() && sortIndicatorSection() == column;
    const int mark = marked ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    return QFontMetrics(fontOf(Type::Label)) // the style sheet's, which the header's own font does not tell
        .elidedText(title(column), Qt::ElideRight, sectionSize(column) - 2 * space::inside - mark);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    option->text = shownTitle(column);
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
