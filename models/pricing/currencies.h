// The currencies that amounts can be in.
#pragma once

#include <string_view>

namespace dealdesk::pricing {

/// A code of ISO 4217's list as it was published on `currencyListDate`. Not those of funds, of metals and other units
/// of account, and of testing; not CLF and UYW, which have four decimals.
bool isCurrency(std::string_view code);

inline constexpr std::string_view currencyListDate = "2026-01-01";

} // namespace dealdesk::pricing
