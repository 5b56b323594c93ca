// A deal's months within the horizon as runs of one tenant count, term by term.
#pragma once

#include "scenario.h"

#include <vector>

namespace dealdesk::pricing {

/// Months from the scenario's start, `to` excluded. Each run begins with a price event of the deal.
struct TenantRun {
    int from = 0, to = 0;
    int tenants = 0;
    bool beginsTerm = false;
};

/// Replaces `runs` by the deal's, in order; none where it starts behind the horizon.
void findRuns(const Deal &deal, int horizonMonths, std::vector<TenantRun> &runs);

} // namespace dealdesk::pricing
