// The same price said by another rule, so that changing the rule does not change what the customer pays (but for
// rounding).
#pragma once

#include "evaluation.h"

#include <variant>

namespace dealdesk::pricing {

enum class PriceRule : std::uint8_t { Unit, Markup, Margin, MonthlyTotal }; ///< as the alternatives of ResalePrice

enum class NoEquivalent : std::uint8_t {
    Unknown,    ///< the deal's first month does not tell
    CannotSay,  ///< a markup or a margin below zero; a unit price of less than a cent
    AboveRange, ///< it would be more than a scenario file holds
};
/// A price, or why there is none.
using Equivalent = std::variant<ResalePrice, NoEquivalent>;

/// From the deal's first month.
Equivalent equivalentPrice(PriceRule rule, const MonthFigures &first);

/// A month's billed amount and margin if the deal had another price; nothing of them where they are beyond 64 bits.
MonthFigures atPrice(MonthFigures month, const ResalePrice &price);

} // namespace dealdesk::pricing
