// Percent: an integer count of basis points (15 % is 1,500), so at most two decimals.
#pragma once

#include <compare>
#include <cstdint>

namespace dealdesk::pricing {

struct Percent {
    std::int64_t basisPoints = 0; ///< hundredths of a percent; may be negative (margin of a loss)

    friend auto operator<=>(const Percent &, const Percent &) = default;
};

inline constexpr std::int64_t basisPointsInWhole = 10'000;

} // namespace dealdesk::pricing
