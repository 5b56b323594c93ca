// How wide columns are that share a table: by what they hold.
#pragma once

#include <vector>

class QTableView;

namespace dealdesk::ui {

struct ColumnNeed {
    int least; ///< without cutting a number, or cutting a name too short
    int whole; ///< with all that it holds and its title
    bool isNumber;
};

/// Of what the model's first `rows` hold, and of a text that stands elsewhere in the column. What is wider further down
/// ends with "…".
ColumnNeed columnNeed(const QTableView &table, int column, int rows, int elsewhere = 0);

/// Pixels for each. Where not all can be whole, titles over numbers give way first, then names, the widest first in
/// both. The sum is more than `available` only where the least is; what is left over is nobody's.
std::vector<int> fittedWidths(const std::vector<ColumnNeed> &needs, int available);

} // namespace dealdesk::ui
