#include "dealchanges.h"

namespace dealdesk::pricing {

namespace {

std::optional<Money> difference(const std::optional<Money> &after, const std::optional<Money> &before)
{
    if (!after || !before)
        return std::nullopt;
    return narrowed(Wide{after->minor} - before->minor);
}

} // namespace

bool isOpen(const Deal &deal) { return deal.status == DealStatus::Planned || deal.status == DealStatus::Offered; }

std::vector<DealChange> changedDeals(const Scenario &scenario, const Evaluation &before, const Evaluation &after)
{
    std::vector<DealChange> changes;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        const DealFigures &was = before.deals[deal], &now = after.deals[deal];
        if (!was.included || !isOpen(scenario.deals[deal]) ||
            (was.totalWholesale == now.totalWholesale && was.totalMargin == now.totalMargin))
            continue;
        changes.push_back({deal, difference(now.totalWholesale, was.totalWholesale),
                           difference(now.totalMargin, was.totalMargin), !was.totalMargin && now.totalMargin,
                           was.totalMargin && !now.totalMargin});
    }
    return changes;
}

} // namespace dealdesk::pricing
