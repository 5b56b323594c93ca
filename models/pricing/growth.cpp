#include "growth.h"

#include "authorizations.h"
#include "bands.h"
#include "relationship.h"

namespace dealdesk::pricing {

std::vector<std::int64_t> tenantsBeside(const Scenario &scenario, std::size_t deal)
{
    const Deal &own = scenario.deals[deal];
    TenantChanges others;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index)
        if (index != deal && scenario.deals[index].included)
            others.add(scenario.deals[index]);
    const Relationship relationship(scenario, others);
    const auto &total = relationship.of(own.listing).total;
    const auto begin = total.begin() + own.startMonth;
    return {begin, begin + monthsOf(own.term)};
}

std::vector<std::int64_t> totalsWith(std::span<const TenantStep> path, std::span<const std::int64_t> beside)
{
    std::vector<std::int64_t> totals(beside.begin(), beside.end());
    std::size_t step = 0;
    for (std::size_t month = 0; month < totals.size() && !path.empty(); ++month) {
        while (step + 1 < path.size() && path[step + 1].month <= static_cast<int>(month))
            ++step;
        totals[month] += path[step].count;
    }
    return totals;
}

std::vector<GrowthStep> growthSteps(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &own = scenario.deals[deal];
    const auto totals = totalsWith(own.tenants, tenantsBeside(scenario, deal));
    std::vector<GrowthStep> steps;
    for (const TenantStep &entered : own.tenants) {
        GrowthStep &step = steps.emplace_back();
        step.month = entered.month;
        step.tenants = entered.count;
        step.total = totals[static_cast<std::size_t>(entered.month)];
        const auto *authorization = authorizationIn(scenario, own.listing, own.startMonth + entered.month);
        if (authorization) {
            step.authorization = static_cast<int>(authorization - scenario.authorizations.data());
            step.band = bandOf(*authorization, step.total);
        }
        if (!evaluation.deals[deal].included)
            continue;
        const MonthFigures &month = evaluation.month(deal, entered.month);
        step.wholesaleUnit = month.wholesaleUnit;
        step.why = wholesalePrice(authorizationOf(scenario, month), month.band, own.term, own.negotiatedPrice).why;
    }
    return steps;
}

std::vector<BandStart> bandStarts(const ResaleAuthorization &authorization, std::int64_t beside)
{
    std::vector<BandStart> starts;
    for (std::size_t band = 0; band < authorization.bands.size(); ++band) {
        const std::int64_t tenants = authorization.bands[band].from - beside;
        if (tenants >= 1 && tenants <= mostTenants)
            starts.push_back({static_cast<int>(band), static_cast<int>(tenants)});
    }
    return starts;
}

} // namespace dealdesk::pricing
