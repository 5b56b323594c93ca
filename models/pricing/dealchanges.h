// What another authorization would change: the open deals whose figures differ, and by how much each.
#pragma once

#include "evaluation.h"

#include <vector>

namespace dealdesk::pricing {

/// Of the initial term: after less before. Nothing: unknown before or after (or beyond 64 bits).
struct DealChange {
    std::size_t deal = 0;
    std::optional<Money> wholesale, margin;
    bool isKnownNow = false;   ///< its margin was unknown before
    bool isUnknownNow = false; ///< its margin is unknown after
    friend bool operator==(const DealChange &, const DealChange &) = default;
};

/// Planned or offered: what is accepted or lost rests on what was agreed.
bool isOpen(const Deal &deal);

/// The open, included deals whose wholesale or margin another one is, in the scenario's order. The evaluations are of
/// two scenarios with the same deals.
std::vector<DealChange> changedDeals(const Scenario &scenario, const Evaluation &before, const Evaluation &after);

} // namespace dealdesk::pricing
