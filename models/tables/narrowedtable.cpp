#include "narrowedtable.h"

#include "roworder.h"

#include <numeric>

namespace dealdesk::tables {

void NarrowedTable::sort(int column, Qt::SortOrder order)
{
    sortedBy = column;
    direction = order;
    beginChange();
    endChange();
}

void NarrowedTable::endChange()
{
    arrange();
    endResetModel();
}

void NarrowedTable::sayWritten()
{
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void NarrowedTable::arrange()
{
    shown.clear();
    for (std::size_t row = 0; row < static_cast<std::size_t>(rowsInAll()); ++row)
        if (isWanted(row))
            shown.push_back(row);
    if (sortedBy < 0 || sortedBy >= columns())
        return;
    std::vector<int> order(shown.size());
    std::iota(order.begin(), order.end(), 0);
    sortRows(order, *this, sortedBy, direction);
    std::vector<std::size_t> sorted;
    sorted.reserve(order.size());
    for (const int row : order)
        sorted.push_back(inAll(row));
    shown = std::move(sorted);
}

} // namespace dealdesk::tables
