// The order of the deals by a column.
#pragma once

#include "dealstable.h"

#include <vector>

namespace dealdesk::tables {

/// Puts rows of the table into the order of a column's values, unknown ones last in both directions; equal ones stay as
/// they are. Texts as the user's language orders them, numbers in texts by value ("Wave 9" before "Wave 10").
void sortRows(std::vector<int> &rows, const DealsTable &deals, const workspace::Document &document, int column,
              Qt::SortOrder order);

} // namespace dealdesk::tables
