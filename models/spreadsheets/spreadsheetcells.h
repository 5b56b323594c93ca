// The cells of an XLSX or ODS file, as the table that its CSV would be: values only. No formula is evaluated (of one
// there is the value that the file holds), no link followed. The library that reads it may be led astray by a hostile
// file: it runs in a process of its own, with limits (spreadsheetprocess.h).
#pragma once

#include "exchange/writtennumbers.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace dealdesk::spreadsheets {

// What is read at most.
inline constexpr std::size_t largestSpreadsheet = 50'000'000; ///< bytes, packed
inline constexpr std::uint64_t largestUnpacked = 400'000'000;
inline constexpr std::size_t mostParts = 5'000;     ///< files in the archive
inline constexpr std::size_t mostCells = 5'000'000; ///< that are not empty
inline constexpr int mostColumns = 1'000;

enum class SpreadsheetFault : std::uint8_t {
    TooLarge,
    NoArchive,       ///< damaged, or none
    UnpacksTooLarge, ///< its parts would be, by what it says itself
    NoSpreadsheet,   ///< an archive of something else
    TooManyCells,
    TooManyColumns,
    Empty, ///< it has no sheet with a cell
    Broken,
};
/// "the file is larger than 50 MB, the most that is read"
std::string_view textOf(SpreadsheetFault fault);

/// Of its first sheet that has a cell: CSV, all rows of as many cells as the longest one. Numbers are written as
/// `numbers` has them, without groups; dates as 2027-01-31, yes and no as in a table of deals.
tl::expected<std::string, SpreadsheetFault> cellsOf(std::string_view bytes, exchange::WrittenNumbers numbers);

} // namespace dealdesk::spreadsheets
