// The base of tables that hold their rows themselves and show those that are wanted, in the order of a column.
#pragma once

#include "guardedtable.h"

#include <vector>

namespace dealdesk::tables {

class NarrowedTable : public GuardedTable
{
    Q_OBJECT
public:
    using GuardedTable::GuardedTable;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< below 0: as they came
    virtual int rowsInAll() const = 0;                                        ///< wanted or not

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    virtual bool isWanted(std::size_t row) const = 0; ///< of all
    std::size_t inAll(int row) const { return shown[static_cast<std::size_t>(row)]; }

    // A leaf calls one of them around each change of its rows or of what is wanted.
    void beginChange() { beginResetModel(); }
    void endChange();
    void sayWritten(); ///< the same rows, perhaps written otherwise

private:
    void arrange();

    std::vector<std::size_t> shown;
    int sortedBy = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

} // namespace dealdesk::tables
