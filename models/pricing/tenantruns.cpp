#include "tenantruns.h"

#include <algorithm>

namespace dealdesk::pricing {

void findRuns(const Deal &deal, int horizonMonths, std::vector<TenantRun> &runs)
{
    runs.clear();
    const int length = monthsOf(deal.term);
    const auto &steps = deal.tenants;
    for (std::size_t step = 0; step < steps.size();) {
        TenantRun run{deal.startMonth + steps[step].month, deal.startMonth + length, steps[step].count, step == 0};
        while (step < steps.size() && steps[step].count == run.tenants)
            ++step; // repeating the count is no event
        if (step < steps.size())
            run.to = deal.startMonth + steps[step].month;
        run.to = std::min(run.to, horizonMonths);
        if (run.from < run.to)
            runs.push_back(run);
    }
    if (deal.atEnd == AtEnd::Ends)
        return;
    for (int begin = deal.startMonth + length; begin < horizonMonths; begin += length)
        runs.push_back({begin, std::min(begin + length, horizonMonths), steps.back().count, true});
}

} // namespace dealdesk::pricing
