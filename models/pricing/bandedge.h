// What all deals together gain or lose when one takes up more tenants, as advice at a band's edge proposes
// (`cheaperAtMore`): the others move with the relationship total.
#pragma once

#include "evaluation.h"

#include <vector>

namespace dealdesk::pricing {

struct CountEffect {
    /// The margin over the horizon, now and with the count, of the included deals whose margin is known both ways.
    Money before, after;
    std::size_t unknown = 0;         ///< included deals that are left out of both
    std::vector<std::size_t> losing; ///< deals that have a wholesale price in some month now, and none in it then

    bool isGain() const { return losing.empty() && after >= before; }
};

/// With so many tenants in the deal's first month; its later steps stay. `evaluation` is the scenario's own, the deal
/// is included. Prices every deal once more. Nothing where a figure leaves 64 bits.
std::optional<CountEffect> effectOfCount(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal,
                                         int tenants);

} // namespace dealdesk::pricing
