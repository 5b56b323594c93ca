// What a cell of a table must be: one typed value that its text says, that its column sorts by, and that leaves the
// program as a plain number, an ISO month or date, yes or no. What is wrong is answered in words; empty: nothing.
#pragma once

#include "tables/guardedtable.h"

#include <QString>

namespace dealdesk::test {

/// "DealsTable"
QString kindOf(const QAbstractItemModel &model);

/// Whether a shown text says this value.
bool says(const QString &shown, const exchange::CellValue &value);
/// Whether a value may stand in a column of this kind; what is not known may in any.
bool isOfKind(const exchange::CellValue &value, exchange::ColumnKind kind);

/// What is wrong with the cell as it is shown and as it leaves the program.
QString wrongIn(const QModelIndex &index, const exchange::CellValue &value);
/// What is wrong with the row as it leaves the program: each column of its kind, and both figures of a cell with two.
QString wrongOnLeaving(const tables::GuardedTable &model, int row, int column);
/// What is wrong with the order of the rows by this column: it must be that of the shown texts, unknown ones last.
QString wrongInOrder(const tables::GuardedTable &model, int column, Qt::SortOrder order);

} // namespace dealdesk::test
