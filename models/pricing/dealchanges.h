// What other authorizations would change: the open deals whose figures differ, and by how much each.
#pragma once

#include "evaluation.h"

#include <vector>

namespace dealdesk::pricing {

/// After less before. Nothing: unknown before or after (or beyond 64 bits).
struct ChangedSums {
    std::optional<Money> wholesale, margin;
    friend bool operator==(const ChangedSums &, const ChangedSums &) = default;
};
struct DealChange {
    std::size_t deal = 0;
    std::optional<ChangedSums> term;     ///< the initial one; nothing: it stays as it is
    std::optional<ChangedSums> renewals; ///< within the horizon; nothing: they stay as they are
    bool isKnownNow = false;             ///< the initial term's margin was unknown before
    bool isUnknownNow = false;           ///< it is unknown after
    friend bool operator==(const DealChange &, const DealChange &) = default;
};

/// Planned or offered: what is accepted or lost rests on what was agreed.
bool isOpen(const Deal &deal);

/// How many deals have to be priced to know it: those of the listings whose authorizations these would change, none
/// where no open one is among them.
std::size_t dealsToPrice(const Scenario &scenario, const std::vector<ResaleAuthorization> &then);

/// The open, included deals whose wholesale or margin, of the term or of renewals, another one would be with these
/// authorizations, in the scenario's order. Throws AmountOverflow, of one of them; that no sum of them fits is nothing
/// to it.
std::vector<DealChange> changedDeals(const Scenario &scenario, const std::vector<ResaleAuthorization> &then);

} // namespace dealdesk::pricing
