// Who is repriced: what a step of one deal's growth does to the prices of all the others.
//
// Compared are the scenario as it is and the scenario with the deal's path cut before that step: the step and those
// after it are not taken, its count stays what it was. Before its first step a deal is not there at all, so the first
// step is compared with the deal left out. Prices move by the band of the relationship total alone (pricing rules,
// section 2.6): under `Floating` in every month, under `Locked` in the other deal's own price events only.
#pragma once

#include "evaluation.h"

#include <vector>

namespace dealdesk::pricing {

/// Another included deal whose wholesale unit differs in some month of the horizon. A price that is known on one side
/// alone differs too.
struct RepricedDeal {
    std::size_t deal = 0;               ///< index into Scenario::deals
    int month = 0;                      ///< first such month, from the scenario's start
    std::optional<Money> before, after; ///< the wholesale unit of that month: without the step, with it
    std::optional<Money> marginChange;  ///< of its margin over the horizon: with the step less without
    friend bool operator==(const RepricedDeal &, const RepricedDeal &) = default;
};

/// A deal's price is set anew.
struct PriceEvent {
    std::size_t deal = 0;
    int month = 0; ///< from the scenario's start
    friend bool operator==(const PriceEvent &, const PriceEvent &) = default;
};

struct Repricing {
    std::vector<RepricedDeal> deals; ///< in the order of Scenario::deals
    /// Until then every other deal for the listing keeps its price, if prices are locked: their first price event
    /// (start, change of count, renewal) in the step's month or later within the horizon. Of several in one month the
    /// first deal's.
    std::optional<PriceEvent> next;
    bool anyOther = false; ///< another included deal for the listing is active in that time
    friend bool operator==(const Repricing &, const Repricing &) = default;
};

/// The scenario with the deal's path cut before this step (index into Deal::tenants).
Scenario cutBefore(const Scenario &scenario, std::size_t deal, std::size_t step);

/// `evaluation` is the scenario's own. Nothing is repriced by an excluded deal. Throws AmountOverflow.
Repricing repricedBy(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal, std::size_t step);

} // namespace dealdesk::pricing
