// The order of a table's rows by a column.
#pragma once

#include "guardedtable.h"

#include <vector>

namespace dealdesk::tables {

/// Puts rows of the table into the order of what the column shows (a band by its place, not its name), unknown ones
/// last in both directions; equal ones stay as they are. Texts as the user's language orders them, numbers in texts by
/// value ("Wave 9" before "Wave 10"); amounts before percentages where a column holds both.
void sortRows(std::vector<int> &rows, const GuardedTable &table, int column, Qt::SortOrder order);

} // namespace dealdesk::tables
