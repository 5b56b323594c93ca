// The prices of one deal at several terms, side by side on a customer's page: what they tell of the wholesale behind
// them, and the way to tell nothing.
#pragma once

#include "evaluate.h"

namespace dealdesk::pricing {

/// Whether each term's price is made of that term's wholesale: a markup, or a target margin.
bool isMadeOfWholesale(const ResalePrice &price);

/// The scenario in which the deal's unit price of its own term is entered as it is, so that it holds at every term.
/// Nothing where the price is not made of wholesale (it holds already) or not known.
std::optional<Scenario> atOnePrice(const Scenario &scenario, std::size_t deal, const DealFigures &figures);

struct TermsTell {
    struct Discount {
        CommitmentTerm term{};
        Percent under; ///< that the price lies under the shortest term's, to a hundredth of a percent
    };
    CommitmentTerm shortest{};       ///< of those that have a price
    std::vector<Discount> discounts; ///< of the longer ones; empty: the prices tell nothing
    /// Of the shortest term: what it may be for somebody who supposes a whole percentage of the deal's rule, up to 100,
    /// and whole discounts against that term. Nothing where the right one is not among them.
    std::optional<int> wholesalePrices;
};
/// Of the terms that have a price and can be bought.
TermsTell whatTermsTell(const ResalePrice &price, std::span<const TermFigures> terms);

} // namespace dealdesk::pricing
