#include "evaluate.h"

#include "authorizations.h"
#include "bands.h"
#include "relationship.h"

#include <algorithm>

namespace dealdesk::pricing {

std::optional<NextBand> nextBand(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &entered = scenario.deals[deal];
    const ResaleAuthorization *authorization = authorizationIn(scenario, entered.listing, entered.startMonth);
    if (!evaluation.deals[deal].included || !authorization)
        return std::nullopt;
    const std::int64_t total = listingTotal(scenario, evaluation, entered.listing, entered.startMonth);
    NextBand next;
    next.band = bandOf(*authorization, total) + 1;
    if (next.band == static_cast<int>(authorization->bands.size()))
        return std::nullopt;
    next.tenantsToGo = static_cast<int>(authorization->bands[static_cast<std::size_t>(next.band)].from - total);
    const WholesalePrice there = wholesalePrice(authorization, next.band, entered.term, entered.negotiatedPrice);
    next.unit = there.unit;
    next.why = there.why;
    const MonthFigures &now = evaluation.firstMonth(deal);
    if (now.wholesaleUnit && next.unit) {
        next.savedPerTenant = Money{now.wholesaleUnit->minor - next.unit->minor};
        next.savedPerMonth = narrowed(Wide{next.savedPerTenant->minor} * now.tenants);
    }
    return next;
}

bool restsOnIllustrative(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &entered = scenario.deals[deal];
    if (!evaluation.deals[deal].included)
        return false;
    return std::ranges::any_of(evaluation.termStretches(deal), [&](const Stretch &stretch) {
        if (!stretch.figures.wholesaleUnit)
            return false;
        const ResaleAuthorization *authorization = authorizationOf(scenario, stretch.figures);
        const VolumeBand &row = authorization->bands[static_cast<std::size_t>(stretch.figures.band)];
        const bool ownPrice = row.negotiated && entered.negotiatedPrice;
        return row.provenance != Provenance::Mine && !ownPrice;
    });
}

bool restsOnIllustrative(const Scenario &scenario, const Evaluation &evaluation)
{
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (restsOnIllustrative(scenario, deal, evaluation))
            return true;
    }
    return false;
}

} // namespace dealdesk::pricing
