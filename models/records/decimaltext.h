// Amounts and percentages as decimal text, and back. Plain: digits, at most one '.', no grouping. `digits` are the
// currency's (pricing/currencies.h).
#pragma once

#include "pricing/calendar.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::records {

std::string decimalText(pricing::Money money, int digits); ///< "8800.00", "-0.05"; of yen "8800"
std::string decimalText(pricing::Percent percent);         ///< "15", "37.5", "18.56": no trailing zeros
std::string percentText(pricing::Percent percent);         ///< "15.00": always two decimals
std::string groupedText(std::int64_t whole);               ///< "1,000,000"
std::string groupedText(pricing::Money money, int digits); ///< "1,000,000.00"; of yen "1,000,000"
std::string monthText(pricing::YearMonth month);           ///< "2027-01"
std::string dateText(pricing::Date date);                  ///< "2027-01-31"
/// "2027-01", of a year from pricing::firstYear to lastYear. Nothing where the text is not of this shape.
std::optional<pricing::YearMonth> readMonth(std::string_view text);
/// "2027-01-31", of a day that the calendar has. Nothing where the text is not of this shape.
std::optional<pricing::Date> readDay(std::string_view text);

// Digits, then perhaps a '.' with digits behind it; no sign, space, exponent or grouping. Nothing where the text is not
// of this shape. A number beyond 64 bits is answered as the largest.

/// At most two decimals, as a percentage has them. In hundredths.
std::optional<std::int64_t> readHundredths(std::string_view text);
/// At most the currency's decimals; zeros behind them are allowed: "8800.00" is 8,800 yen.
std::optional<pricing::Money> readAmount(std::string_view text, int digits);

} // namespace dealdesk::records
