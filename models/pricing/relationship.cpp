#include "relationship.h"

#include "bands.h"

namespace dealdesk::pricing {

void TenantChanges::add(const Deal &deal)
{
    auto &changes = delta[static_cast<std::size_t>(deal.listing)];
    std::int64_t before = 0;
    for (const TenantStep &step : deal.tenants) {
        changes[static_cast<std::size_t>(deal.startMonth) + static_cast<std::size_t>(step.month)] +=
            step.count - before;
        before = step.count;
    }
    if (deal.atEnd == AtEnd::Ends)
        changes[static_cast<std::size_t>(deal.startMonth) + static_cast<std::size_t>(monthsOf(deal.term))] -= before;
}

TenantChanges tenantChanges(const Scenario &scenario)
{
    TenantChanges changes;
    for (const Deal &deal : scenario.deals)
        if (deal.included)
            changes.add(deal);
    return changes;
}

std::int64_t listingTotal(const Scenario &scenario, Listing listing, int month)
{
    const Relationship relationship(scenario, tenantChanges(scenario));
    return relationship.of(listing).total[static_cast<std::size_t>(month)];
}

std::int64_t listingTotal(const Scenario &scenario, const Evaluation &evaluation, Listing listing, int month)
{
    const auto at = static_cast<std::size_t>(month);
    if (at < evaluation.portfolio.months.size() && authorizationFor(scenario, listing))
        return evaluation.portfolio.months[at].listings[static_cast<std::size_t>(listing)].total;
    return listingTotal(scenario, listing, month);
}

Relationship::Relationship(const Scenario &scenario, const TenantChanges &changes)
{
    for (std::size_t index = 0; index < listings.size(); ++index) {
        ListingTimeline &line = listings[index];
        line.authorization = authorizationFor(scenario, static_cast<Listing>(index));
        std::int64_t total = line.authorization ? line.authorization->existingTenants : 0;
        int band = -1;
        for (std::size_t month = 0; month < timelineMonths; ++month) {
            const std::int64_t change = changes.delta[index][month];
            total += change;
            if (line.authorization && (change != 0 || month == 0))
                band = bandOf(*line.authorization, total);
            line.total[month] = total;
            line.band[month] = band;
        }
        int next = timelineMonths;
        for (std::size_t month = timelineMonths; month-- > 0;) {
            if (month + 1 < timelineMonths && line.band[month + 1] != line.band[month])
                next = static_cast<int>(month + 1);
            line.nextChange[month] = next;
        }
    }
}

} // namespace dealdesk::pricing
