// Whether what a window shows can be read whole: no label is cut, and no number in a table.
#pragma once

#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

namespace dealdesk::test {

inline bool scrolls(const QWidget *part)
{
    for (const QWidget *above = part->parentWidget(); above; above = above->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(above);
            area && (area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0))
            return true;
    return false;
}

/// What is cut of the label; empty where all of it can be read.
inline QString cutOf(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(&label))
        return {};
    const QRect room = label.contentsRect();
    const QSize needed = label.wordWrap()
                             ? label.fontMetrics().boundingRect(room, Qt::TextWordWrap, label.text()).size()
                             : label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    if (needed.width() > room.width() || needed.height() > room.height())
        return QStringLiteral("“%1” needs %2×%3 and has %4×%5")
            .arg(label.text())
            .arg(needed.width())
            .arg(needed.height())
            .arg(room.width())
            .arg(room.height());
    if (!scrolls(&label) && label.visibleRegion().boundingRect() != label.rect())
        return QStringLiteral("“%1” reaches out of what is seen: %2 of %3 px, %4 of %5")
            .arg(label.text())
            .arg(label.visibleRegion().boundingRect().width())
            .arg(label.width())
            .arg(label.visibleRegion().boundingRect().height())
            .arg(label.height());
    return {};
}

/// What is cut in the table: a number, or a column that cannot be scrolled to.
inline QString cutOf(const ui::DataTable &table)
{
    const auto *model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, column);
            const QString text = cell.data().toString();
            if (cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight) &&
                QFontMetricsF(table.font()).horizontalAdvance(text) > table.columnWidth(column) - 2 * ui::space::inside)
                return QStringLiteral("%1: “%2” has %3")
                    .arg(table.accessibleName(), text)
                    .arg(table.columnWidth(column));
        }
    }
    const bool wide = table.horizontalHeader()->length() > table.viewport()->width();
    return wide && !table.horizontalScrollBar()->isVisible() && !table.horizontalScrollBar()->maximum()
               ? QStringLiteral("%1 cannot be scrolled sideways").arg(table.accessibleName())
               : QString();
}

/// The first that is cut of all in sight; empty where nothing is.
inline QString cutIn(const QWidget &inside)
{
    for (const QLabel *label : inside.findChildren<QLabel *>())
        if (label->isVisible())
            if (const QString cut = cutOf(*label); !cut.isEmpty())
                return cut;
    for (const ui::DataTable *table : inside.findChildren<ui::DataTable *>())
        if (table->isVisible())
            if (const QString cut = cutOf(*table); !cut.isEmpty())
                return cut;
    return {};
}

} // namespace dealdesk::test
