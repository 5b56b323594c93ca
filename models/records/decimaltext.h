// Hundredths (cents, basis points) as decimal text, and back. Plain: digits, at most one '.', no grouping.
#pragma once

#include "pricing/calendar.h"
#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::records {

std::string decimalText(pricing::Money money);     ///< "8800.00", "-0.05"
std::string decimalText(pricing::Percent percent); ///< "15", "37.5", "18.56": no trailing zeros
std::string percentText(pricing::Percent percent); ///< "15.00": always two decimals
std::string groupedText(std::int64_t whole);       ///< "1,000,000"
std::string groupedText(pricing::Money money);     ///< "1,000,000.00"
std::string monthText(pricing::YearMonth month);   ///< "2027-01"
std::string dateText(pricing::Date date);          ///< "2027-01-31"

/// Digits, then perhaps a '.' with one or two digits; no sign, space, exponent or grouping. In hundredths.
/// Nothing where the text is not of this shape. A number beyond 64 bits is answered as the largest.
std::optional<std::int64_t> readHundredths(std::string_view text);

} // namespace dealdesk::records
