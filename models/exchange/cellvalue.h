// A cell of a table, typed: what is shown, sorted by, copied and exported is all made of this one value, so that a
// spreadsheet takes a figure for a figure.
#pragma once

#include "pricing/calendar.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace dealdesk::exchange {

/// Money with the decimals that its currency writes.
struct Amount {
    pricing::Money money;
    int minorDigits; ///< pricing/currencies.h
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// How far one percentage is from another: 20 % is 1.5 points more than 18.5 %, and not 1.5 % more.
struct Points {
    pricing::Percent hundredths;
    friend bool operator==(const Points &, const Points &) = default;
};

/// Unknown (an empty cell), a text, a count, an amount, a percentage, points, a month, a date, or yes or no. The
/// currency and the percent sign are named by the column's title.
using CellValue = std::variant<std::monostate, std::string, std::int64_t, Amount, pricing::Percent, Points,
                               pricing::YearMonth, pricing::Date, bool>;

template<typename Value>
CellValue cellValue(const std::optional<Value> &value)
{
    return value ? CellValue(*value) : CellValue();
}

inline CellValue cellValue(const std::optional<pricing::Money> &money, int minorDigits)
{
    return money ? CellValue(Amount{*money, minorDigits}) : CellValue();
}

inline bool isText(const CellValue &value) { return std::holds_alternative<std::string>(value); }
inline bool isUnknown(const CellValue &value) { return std::holds_alternative<std::monostate>(value); }

/// "1200", "-35.60" (of yen "-35"), "18.56", "2027-01", "2027-01-15", "yes"; the text as it is; empty where it is
/// unknown.
std::string plainText(const CellValue &value);

} // namespace dealdesk::exchange
