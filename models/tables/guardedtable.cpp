#include "guardedtable.h"

#include "wording/figuretext.h"

namespace dealdesk::tables {

exchange::CellValue textValue(const QString &shown)
{
    return shown == wording::unknown ? exchange::CellValue() : wording::utf8(shown);
}

bool GuardedTable::isOurs(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
}

QVariant GuardedTable::data(const QModelIndex &index, int role) const
{
    if (!isOurs(index))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::AccessibleTextRole && isCheckable(index.column())) { // a box without a word beside it
        const QVariant ticked = cell(index.row(), index.column(), Qt::CheckStateRole);
        return !ticked.isValid() ? QVariant() : ticked.toInt() == Qt::Checked ? tr("yes") : tr("no");
    }
    if (role == ExactRole)
        return QVariant::fromValue(value(index.row(), index.column()));
    return cell(index.row(), index.column(), role);
}

bool GuardedTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!isOurs(index))
        return false;
    if (role == Qt::CheckStateRole ? !isCheckable(index.column()) : role != Qt::EditRole)
        return false;
    if (role == Qt::EditRole) {
        const QString problem = problemWith(index, value.toString());
        if (!problem.isEmpty()) {
            Q_EMIT entryRefused(index, problem);
            return false;
        }
    }
    return edit(index.row(), index.column(), value);
}

QVariant GuardedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    switch (role) {
    case Qt::DisplayRole: return columnTitle(section);
    case ExactRole: return exactTitle(section);
    case FileColumnsRole: return QVariant::fromValue(fileColumns(section));
    case Qt::ToolTipRole: return columnHelp(section);
    case Qt::AccessibleTextRole: return columnTitle(section).isEmpty() ? columnHelp(section) : columnTitle(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

Qt::ItemFlags GuardedTable::flags(const QModelIndex &index) const
{
    if (!isOurs(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isCheckable(index.column()))
        flags |= Qt::ItemIsUserCheckable;
    if (isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString GuardedTable::problemWith(const QModelIndex &, const QString &) const { return {}; }
QString GuardedTable::columnHelp(int) const { return {}; }
QString GuardedTable::exactTitle(int column) const { return columnTitle(column); }
QList<int> GuardedTable::fileColumns(int column) const { return {column}; }

exchange::CellValue GuardedTable::shownText(int row, int column) const
{
    return textValue(cell(row, column, Qt::DisplayRole).toString());
}

bool GuardedTable::isEditable(int, int) const { return false; }
bool GuardedTable::isCheckable(int) const { return false; }
bool GuardedTable::edit(int, int, const QVariant &) { return false; }

} // namespace dealdesk::tables
