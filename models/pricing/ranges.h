// The largest values that a scenario file holds, and how much of them a program of this size takes on.
#pragma once

#include "money.h"
#include "percent.h"

#include <cstddef>

namespace dealdesk::pricing {

inline constexpr Money largestPrice{100'000'000'000}; ///< of any amount, in minor units: 1,000,000,000.00 dollars
inline constexpr Percent largestShare{basisPointsInWhole};
inline constexpr Percent largestMargin{basisPointsInWhole - 1}; ///< of resale, below 100 %
inline constexpr Percent largestMarkup{100'000};                ///< 1,000 %
inline constexpr int mostTenants = 1'000'000;                   ///< of one deal
inline constexpr int mostExistingTenants = 1'000'000'000;       ///< of a listing, and the largest `from` of a band
inline constexpr int mostHorizonMonths = 120;
inline constexpr int lastStartMonth = 119;
inline constexpr int mostPayoutDays = 365;
inline constexpr int firstYear = 1900, lastYear = 2999; ///< of a scenario's start

// Beyond these a file is refused before it is taken in: of a scenario, and of a scenario file or a workspace.
inline constexpr std::size_t mostDeals = 200'000;
inline constexpr std::size_t mostCustomers = 200'000;
inline constexpr std::size_t mostBands = 1'000;         ///< of an authorization
inline constexpr std::size_t largestFile = 500'000'000; ///< bytes

} // namespace dealdesk::pricing
