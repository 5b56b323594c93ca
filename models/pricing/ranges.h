// The largest values that a scenario file holds.
#pragma once

#include "money.h"
#include "percent.h"

namespace dealdesk::pricing {

inline constexpr Money largestPrice{1'000'000'000'00}; ///< of any amount
inline constexpr Percent largestMarkup{100'000};       ///< 1,000 %

} // namespace dealdesk::pricing
