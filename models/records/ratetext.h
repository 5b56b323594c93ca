// A rate as decimal text, and back. Plain: digits, at most one '.', no grouping.
#pragma once

#include "pricing/exchangerate.h"

#include <optional>
#include <string_view>

namespace dealdesk::records {

/// "5.4321", with at most six decimals; above 0 and at most pricing::largestRate. Nothing where the text is none.
std::optional<pricing::ExchangeRate> readRate(std::string_view text);

} // namespace dealdesk::records
