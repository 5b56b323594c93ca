// A table as it leaves the program: titled columns, each of one kind, and rows of typed cells. A window's table, a
// chart's values, the clipboard and a file are made of the same one.
#pragma once

#include "cellvalue.h"

#include <string>
#include <vector>

namespace dealdesk::exchange {

/// What a column holds. A cell that is not known is in any of them.
enum class ColumnKind : std::uint8_t {
    Text,
    YesNo,
    Count,
    Money,
    Percent,
    Month,
    Date,
    Figures, ///< each row says of what: an amount, a count, a percentage or points
};

/// Stands on the right, so that digits of one worth stand below one another.
constexpr bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Money || kind == ColumnKind::Percent ||
           kind == ColumnKind::Figures;
}

struct SheetColumn {
    std::string title; ///< says what its figures are in, "ARR (USD)", since these are plain
    ColumnKind kind = ColumnKind::Text;
    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

struct Sheet {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<CellValue>> rows; ///< a cell for each column

    bool isEmpty() const { return columns.empty(); }
};

/// A text as a cell that a spreadsheet takes for no formula: on one line, and with an apostrophe before it where it
/// begins like one (owasp.org, "CSV Injection").
std::string spreadsheetText(const std::string &utf8);

/// Titles and rows; a tab between cells, lines end with \n. For the clipboard.
std::string tabSeparated(const Sheet &sheet);
/// RFC 4180, UTF-8 with the mark by which spreadsheets know it. For a file.
std::string commaSeparated(const Sheet &sheet);

} // namespace dealdesk::exchange
