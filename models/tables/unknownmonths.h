// Which deals leave months of the horizon without a figure, and why: what stands beside a "—".
#pragma once

#include "pricing/evaluation.h"
#include "pricing/groups.h"

#include <cstddef>
#include <vector>

namespace dealdesk::tables {

struct UnknownMonths {
    std::size_t deal = 0; ///< index into the scenario's deals
    int first = 0;        ///< month of the horizon
    int last = 0;         ///< inclusive
    pricing::FlagSet why; ///< never empty
    friend bool operator==(const UnknownMonths &, const UnknownMonths &) = default;
};

/// In the order of the deals. A deal's months run from its first unknown one in the horizon to its last.
std::vector<UnknownMonths> unknownMonths(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);

/// The deals, in their order, that leave one figure without an amount in a month of the horizon, and why.
struct UnknownDeals {
    std::vector<std::size_t> deals;
    pricing::FlagSet why;
};
UnknownDeals unknownDeals(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation,
                          pricing::ForecastFigure figure);

} // namespace dealdesk::tables
