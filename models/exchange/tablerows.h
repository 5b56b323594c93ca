// A table's rows, all of them, in bounds.
#pragma once

#include "problem.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace dealdesk::exchange {

/// A row of cells, and its number as a spreadsheet counts.
struct TableRow {
    std::size_t number = 0;
    std::vector<std::string> cells;
};

/// All rows that are not empty. At most `mostTableCells` cells, lines of at most `longestLine` bytes; `goOn` as in
/// DealTableStyle: false, and the rows so far are answered.
struct TableRows {
    std::vector<TableRow> rows;
    char separator = ',';
};
inline constexpr std::size_t mostTableCells = 5'000'000, longestLine = 1'000'000, largestTable = 100'000'000;
tl::expected<TableRows, Problem> tableRows(std::string_view utf8, std::optional<char> separator,
                                           const std::function<bool(std::size_t)> &goOn = {});

} // namespace dealdesk::exchange
