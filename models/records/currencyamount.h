// An amount with its own currency as one text, in files and workspaces: "USD 250000.00", "JPY 250000".
#pragma once

#include "pricing/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::records {

std::string textOf(const pricing::CurrencyAmount &amount);
/// With at most the currency's decimals. Nothing: it is none, or out of an amount's range.
std::optional<pricing::CurrencyAmount> currencyAmountFrom(std::string_view text);

} // namespace dealdesk::records
