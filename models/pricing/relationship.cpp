#include "relationship.h"

#include "authorizations.h"
#include "bands.h"

#include <algorithm>

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

/// Of each month. The usual scenario has one authorization of a listing.
static void fillRuling(ListingTimeline &line, const Scenario &scenario, Listing listing)
{
    const auto own = std::ranges::count(scenario.authorizations, listing, &ResaleAuthorization::listing);
    for (std::size_t month = 0; month < timelineMonths; ++month) {
        if (month > 0 && own < 2) {
            line.ruling[month] = line.ruling[0];
            continue;
        }
        const auto *rules = authorizationIn(scenario, listing, scenario.settings.start.plus(static_cast<int>(month)));
        line.ruling[month] = static_cast<std::int16_t>(rules ? rules - scenario.authorizations.data() : -1);
    }
}

Relationship::Relationship(const Scenario &scenario, const TenantChanges &changes)
{
    for (std::size_t index = 0; index < listings.size(); ++index) {
        ListingTimeline &line = listings[index];
        line.authorizations = scenario.authorizations;
        fillRuling(line, scenario, static_cast<Listing>(index));
        std::int64_t tenants = 0; // of deals
        int band = -1;
        for (std::size_t month = 0; month < timelineMonths; ++month) {
            const std::int64_t change = changes.delta[index][month];
            const bool isOther = month == 0 || line.ruling[month] != line.ruling[month - 1];
            const ResaleAuthorization *rules = line.rulesIn(month);
            tenants += change;
            line.total[month] = tenants + (rules ? rules->existingTenants : 0);
            if (rules && (change != 0 || isOther))
                band = bandOf(*rules, line.total[month]);
            line.band[month] = band;
        }
        int next = timelineMonths;
        for (std::size_t month = timelineMonths; month-- > 0;) {
            if (month + 1 < timelineMonths &&
                (line.band[month + 1] != line.band[month] || line.ruling[month + 1] != line.ruling[month]))
                next = static_cast<int>(month + 1);
            line.nextChange[month] = next;
        }
    }
}

} // namespace dealdesk::pricing
