#include "sharing.h"

#include "bands.h"
#include "relationship.h"
#include "termprices.h"

#include <algorithm>

namespace dealdesk::pricing {

/// Of an excluded deal: what the relationship has without it in the deal's first month, and its own tenants.
static std::optional<Money> unitIfIncluded(const Deal &deal, const ListingTimeline &line)
{
    const auto month = static_cast<std::size_t>(deal.startMonth);
    const ResaleAuthorization *rules = line.rulesIn(month);
    const int band = rules ? bandOf(*rules, line.total[month] + deal.tenants.front().count) : -1;
    return resaleUnit(deal.price, wholesalePrice(rules, band, deal.term, deal.negotiatedPrice).unit);
}

std::vector<std::optional<Money>> unitPrices(const Scenario &scenario, const Evaluation &evaluation)
{
    const Relationship relationship(scenario, tenantChanges(scenario));
    std::vector<std::optional<Money>> units;
    units.reserve(scenario.deals.size());
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        units.push_back(deal.included ? evaluation.deals[index].unit
                                      : unitIfIncluded(deal, relationship.of(deal.listing)));
    }
    return units;
}

bool isWithheld(const ResaleAuthorization &authorization)
{
    return authorization.bands.size() == 1 && authorization.bands.front().from == 1 &&
           !authorization.bands.front().price && !authorization.bands.front().negotiated &&
           std::ranges::all_of(authorization.commitmentDiscounts, [](Percent each) { return each == Percent{}; });
}

bool isWithheld(const Scenario &scenario)
{
    return !scenario.authorizations.empty() && !scenario.settings.marginFloor && !scenario.settings.dealSizeFloor &&
           std::ranges::all_of(scenario.authorizations, [](const auto &each) { return isWithheld(each); }) &&
           std::ranges::none_of(scenario.deals,
                                [](const Deal &deal) { return deal.negotiatedPrice || isMadeOfWholesale(deal.price); });
}

} // namespace dealdesk::pricing
