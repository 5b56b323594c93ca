// The same price said by another rule, so that changing the rule does not change what the customer pays (but for
// rounding).
#pragma once

#include "evaluation.h"

namespace dealdesk::pricing {

enum class PriceRule : std::uint8_t { Unit, Markup, Margin, MonthlyTotal }; ///< as the alternatives of ResalePrice

/// From the deal's first month; nothing where that does not tell, or the rule cannot say it (a markup below zero).
std::optional<ResalePrice> equivalentPrice(PriceRule rule, const MonthFigures &first);

} // namespace dealdesk::pricing
