// What a person types into a field for an exchange rate.
#pragma once

#include "numberentry.h"
#include "pricing/exchangerate.h"

#include <optional>

namespace dealdesk::entry {

/// "5.4321", "1,350.5": with at most six decimals, above 0 and at most pricing::largestRate. Nothing where the text is
/// none; no mark is guessed at.
std::optional<pricing::ExchangeRate> readRate(std::string_view text, const NumberStyle &style);

} // namespace dealdesk::entry
