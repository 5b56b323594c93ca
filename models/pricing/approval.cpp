#include "approval.h"

#include "authorizations.h"

#include <algorithm>

namespace dealdesk::pricing {

std::vector<ApprovalReason> approvalReasons(const Scenario &scenario, std::size_t index, const Evaluation &evaluation,
                                            Date validUntil)
{
    std::vector<ApprovalReason> reasons;
    if (!scenario.settings.marginFloor)
        return reasons;
    const Deal &deal = scenario.deals[index];
    const FlagSet flags = evaluation.deals[index].flags;
    if (flags.has(Flag::BelowWholesale))
        reasons.push_back(ApprovalReason::BelowWholesale);
    if (flags.has(Flag::BelowMarginFloor))
        reasons.push_back(ApprovalReason::BelowMarginFloor);
    const ResaleAuthorization *rules = authorizationIn(scenario, deal.listing, deal.startMonth);
    if (!rules || !rules->until)
        return reasons;
    if (validUntil > *rules->until)
        reasons.push_back(ApprovalReason::QuoteAfterAuthorization);
    const auto outlasts = [&](const OfferRecord &offer) { return offer.expires && *offer.expires > *rules->until; };
    if (std::ranges::any_of(deal.paperwork->offers, outlasts))
        reasons.push_back(ApprovalReason::OfferAfterAuthorization);
    return reasons;
}

} // namespace dealdesk::pricing
