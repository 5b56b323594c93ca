// A cell as it leaves the program for other programs: typed, so that a spreadsheet takes a figure for a figure.
#pragma once

#include "pricing/calendar.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace dealdesk::exchange {

/// Unknown (an empty cell), a text, a count, an amount, a percentage, a month, a date, or yes or no. The currency and
/// the percent sign are named by the column's title.
using CellValue = std::variant<std::monostate, std::string, std::int64_t, pricing::Money, pricing::Percent,
                               pricing::YearMonth, pricing::Date, bool>;

template<typename Value>
CellValue cellValue(const std::optional<Value> &value)
{
    return value ? CellValue(*value) : CellValue();
}

inline bool isText(const CellValue &value) { return std::holds_alternative<std::string>(value); }

/// "1200", "-35.60", "18.56", "2027-01", "2027-01-15", "yes"; the text as it is; empty where it is unknown.
std::string plainText(const CellValue &value);

} // namespace dealdesk::exchange
