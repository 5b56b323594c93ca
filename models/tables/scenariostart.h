// What becomes of a scenario's deals when its first month moves: they keep their calendar months.
#pragma once

#include "pricing/scenario.h"

namespace dealdesk::tables {

struct MovedDeals {
    std::vector<pricing::Deal> deals; ///< in the scenario's order; those outside moved to the nearest month
    std::vector<std::size_t> outside; ///< would start before the first month, or later than a deal can
};

MovedDeals dealsFrom(pricing::YearMonth first, const pricing::Scenario &scenario);

} // namespace dealdesk::tables
