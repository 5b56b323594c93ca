// Deals of which the customer takes one: each is priced as if the others were not there. What their prices, side by
// side on the customer's page, tell of the wholesale behind them.
#pragma once

#include "evaluate.h"
#include "termprices.h"

#include <vector>

namespace dealdesk::pricing {

/// The scenario with this one of the alternatives counted, and none of the others. `deals` are indices into
/// Scenario::deals.
Scenario asAlternative(const Scenario &scenario, std::span<const std::size_t> deals, std::size_t chosen);

/// The same by the others' ids; one that is gone is passed over.
Scenario asAlternative(const Scenario &scenario, const std::vector<DealId> &others, std::size_t chosen);

/// One of several alternatives, evaluated without the others.
struct PricedAlternative {
    Listing listing{};
    CommitmentTerm term{};
    ResalePrice rule;
    int tenants = 0;                            ///< first month
    std::int16_t authorization = -1, band = -1; ///< of the first month
    std::optional<Money> unit, wholesaleUnit;   ///< of the first month
    std::optional<Money> tcv, totalWholesale;
};
/// `evaluation` is that of `asAlternative`.
PricedAlternative pricedAlternative(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);

/// What two alternatives of one listing tell whose prices are made of wholesale by rules of one kind.
struct AlternativesStep {
    std::size_t from = 0, to = 0; ///< indices into the alternatives; `to` has the lower price
    Percent under;                ///< that the lower price lies under the other, to a hundredth of a percent
    bool otherTerm = false;       ///< their terms differ
    bool otherBand = false;       ///< their bands differ
    bool exact = false;           ///< one percentage made both: it is the step of the wholesale price itself
};
struct AlternativesTell {
    std::vector<AlternativesStep> steps; ///< of pairs, in their order; empty: the prices tell nothing
    /// Where alternatives of one listing, band and rule differ in their terms: as of one deal's terms.
    TermsTell terms;
};
AlternativesTell whatAlternativesTell(std::span<const PricedAlternative> alternatives);

} // namespace dealdesk::pricing
