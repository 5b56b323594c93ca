#include "scenariostart.h"

#include "pricing/ranges.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

MovedDeals dealsFrom(YearMonth first, const Scenario &scenario)
{
    const int later = first.index - scenario.settings.start.index;
    MovedDeals moved{scenario.deals, {}};
    for (std::size_t at = 0; at < moved.deals.size(); ++at) {
        int &start = moved.deals[at].startMonth;
        const int wanted = start - later;
        start = std::clamp(wanted, 0, lastStartMonth);
        if (start != wanted)
            moved.outside.push_back(at);
    }
    return moved;
}

} // namespace dealdesk::tables
