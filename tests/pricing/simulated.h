// What tests of simulations share.
#pragma once

#include "tests/pricing/given.h"

#include "pricing/simulate.h"

namespace dealdesk::tests {

/// What the rules say of one trial: lost deals are not there.
inline Outcome evaluated(Scenario given, const std::vector<bool> &won)
{
    for (std::size_t index = 0; index < given.deals.size(); ++index)
        given.deals[index].included = given.deals[index].included && won[index];
    const Evaluation evaluation = evaluate(given);
    const auto arr = evaluation.portfolio.months.back().arr, margin = evaluation.portfolio.totalMargin;
    return arr && margin ? Outcome{arr, margin} : Outcome{};
}

inline bool isUncertain(const Deal &deal)
{
    return deal.included && deal.probability > Percent{0} && deal.probability < Percent{basisPointsInWhole};
}

/// 100 tenants at 71.67 wholesale beside nobody, for 36 months, at 100.00: ARR 120,000.00, margin 36 × 2,833.00.
inline Deal hundred(const std::string &id, int probability)
{
    Deal entered = deal(id, 100);
    entered.price = UnitPrice{100_usd};
    entered.probability = Percent{probability * 100};
    return entered;
}

} // namespace dealdesk::tests
