// What stands in the cells of a marketplace's report: amounts and days as they are written there.
#pragma once

#include "pricing/money.h"

#include <optional>
#include <string_view>

namespace dealdesk::exchange {

/// "1234.56", "-0.5": to the currency's decimals, halves away from zero. Nothing: no amount.
std::optional<pricing::Money> reportedAmount(std::string_view text, int digits);

struct DayParts {
    int first = 0, second = 0, year = 0;
};
/// "5/31/2027", "05-31-2027", perhaps with a time behind it.
std::optional<DayParts> reportedDayParts(std::string_view text);

} // namespace dealdesk::exchange
