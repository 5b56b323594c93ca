// What one unit of a currency is worth in another, as an exact number.
#pragma once

#include <compare>
#include <cstdint>

namespace dealdesk::pricing {

/// How much of the customer's currency one unit of the scenario's is: an exact count of millionths.
struct ExchangeRate {
    std::int64_t millionths = 0; ///< > 0, at most `largestRate`
    friend auto operator<=>(const ExchangeRate &, const ExchangeRate &) = default;
};

inline constexpr int rateDecimals = 6;
inline constexpr std::int64_t millionthsInOne = 1'000'000;
/// 1,000,000,000: more than any currency of the list needs, and no product of the rules leaves 128 bits.
inline constexpr ExchangeRate largestRate{1'000'000'000 * millionthsInOne};

} // namespace dealdesk::pricing
