#include "repricing.h"

#include "checked.h"
#include "stretchwalk.h"
#include "tenantruns.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// One deal with the step and without it. Both begin and end in the same months: only its price can differ.
std::optional<RepricedDeal> compare(const Scenario &scenario, std::size_t index, const Evaluation &with,
                                    const Evaluation &without)
{
    const Deal &deal = scenario.deals[index];
    const int end = scenario.settings.horizonMonths - deal.startMonth;
    StretchWalk now(with.allStretches(index)), then(without.allStretches(index));
    std::optional<RepricedDeal> found;
    Wide change = 0;
    bool known = true;
    for (int month = 0; month < end && !now.atEnd();) {
        const int next = std::min({end, now.stretchEnd(), then.stretchEnd()});
        const MonthFigures &after = now.figures(), &before = then.figures();
        if (!found && after.wholesaleUnit != before.wholesaleUnit)
            found = RepricedDeal{index, deal.startMonth + month, before.wholesaleUnit, after.wholesaleUnit, {}};
        known = known && after.margin && before.margin;
        if (known)
            change += Wide{next - month} * (Wide{after.margin->minor} - before.margin->minor);
        month = next;
        now.advanceTo(month);
        then.advanceTo(month);
    }
    if (found && known)
        found->marginChange = Checked{index, deal.id}(change, TooLarge::DealMarginChange);
    return found;
}

} // namespace

Scenario cutBefore(const Scenario &scenario, std::size_t deal, std::size_t step)
{
    Scenario cut = scenario;
    if (step == 0)
        cut.deals[deal].included = false;
    else
        cut.deals[deal].tenants.resize(step);
    return cut;
}

Repricing repricedBy(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal, std::size_t step)
{
    Repricing answer;
    const Deal &growing = scenario.deals[deal];
    if (!growing.included)
        return answer;
    const Evaluation without = evaluate(cutBefore(scenario, deal, step));
    const int from = growing.startMonth + growing.tenants[step].month;
    std::vector<TenantRun> runs;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &other = scenario.deals[index];
        if (index == deal || !other.included || other.listing != growing.listing)
            continue;
        if (const auto found = compare(scenario, index, evaluation, without))
            answer.deals.push_back(*found);
        findRuns(other, scenario.settings.horizonMonths, runs);
        for (const TenantRun &run : runs) {
            answer.anyOther = answer.anyOther || run.to > from;
            if (run.from >= from && (!answer.next || run.from < answer.next->month))
                answer.next = PriceEvent{index, run.from};
        }
    }
    return answer;
}

} // namespace dealdesk::pricing
