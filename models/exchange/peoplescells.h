// Cells of a table that people keep for themselves: how a column of it is written, and what such a cell says plainly.
#pragma once

#include "writtennumbers.h"

#include "pricing/calendar.h"

#include <vector>

namespace dealdesk::exchange {

/// The order of a day's parts. One that begins with its year, or names its month, is read in any.
enum class WrittenDates : std::uint8_t { YearFirst, MonthFirst, DayFirst };
inline constexpr std::size_t writtenDatesCount = 3;

/// How a column is written.
struct CellStyle {
    WrittenNumbers numbers = WrittenNumbers::Plain;
    WrittenDates dates = WrittenDates::YearFirst;
    /// With currency and percent signs, "3 years", a day for its month, words in any letter case.
    bool isPeoples = false;
    /// The user says so: three decimals are no group of a larger number.
    bool isSaid = false;
    friend bool operator==(const CellStyle &, const CellStyle &) = default;
};

/// At its ends; spaces that do not break a line are blanks, too.
std::string_view withoutEnds(std::string_view text);
/// Letters and digits alone, small; what is beyond ASCII as it is.
std::string bareWord(std::string_view text);
/// The word of a format that people write otherwise: "AWS CPPO" is cppo, "HailBytes ASM" asm. Bare, as the answer is.
std::string plainWord(std::string_view cell);
/// Without the currency's code or sign, before or behind; one of another currency stays.
std::string_view withoutCurrency(std::string_view cell, std::string_view currency);
/// "2027-03", "03/2027", "Mar 2027", "15 March 2027", and days in the order of `dates`. Years have four digits.
std::optional<pricing::YearMonth> peoplesMonth(std::string_view cell, WrittenDates dates);
/// "36", "36 months", "3 years", "3y", "3"; in months, whatever their number. Fewer than 10 are years.
std::optional<int> peoplesTerm(std::string_view cell);

/// The styles by which most of a column's cells are numbers, or days, of several that say the same the first. More than
/// one: the user must be asked. None: no cell is one. Empty cells say nothing.
std::vector<WrittenNumbers> numberWays(const std::vector<std::string_view> &cells, std::string_view currency);
std::vector<WrittenDates> dateWays(const std::vector<std::string_view> &cells);
/// The plain number of a cell, without currency or percent sign; nothing: it is none.
std::optional<std::string> peoplesNumber(std::string_view cell, WrittenNumbers numbers, std::string_view currency);

} // namespace dealdesk::exchange
