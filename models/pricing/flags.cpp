#include "flags.h"

#include <algorithm>

namespace dealdesk::pricing {

bool recommendsFullWhiteLabel(const Deal &deal)
{
    constexpr int recommendedFrom = 100; // "at 100+ tenants"
    return std::ranges::any_of(deal.tenants, [](const TenantStep &step) { return step.count >= recommendedFrom; });
}

bool instalmentsAddUp(const Deal &deal, const std::optional<Money> &tcv)
{
    if (deal.billing.schedule != BillingSchedule::Custom || !tcv)
        return true;
    Wide sum = 0;
    for (const Instalment &instalment : deal.billing.instalments)
        sum += instalment.amount.minor;
    return sum == tcv->minor;
}

void addTermFlags(DealFigures &figures, const ScenarioSettings &settings, const Deal &deal)
{
    if (settings.marginFloor && figures.totalMarginPercent && *figures.totalMarginPercent < *settings.marginFloor)
        figures.flags.add(Flag::BelowMarginFloor);
    const bool light = deal.whiteLabel.tier == WhiteLabelTier::Light;
    if (!light && !deal.whiteLabel.monthlyFee)
        figures.flags.add(Flag::PlatformFeeMissing);
    if (light && recommendsFullWhiteLabel(deal))
        figures.flags.add(Flag::FullWhiteLabelRecommended);
    if (!instalmentsAddUp(deal, figures.tcv))
        figures.flags.add(Flag::CustomScheduleMismatch);
}

} // namespace dealdesk::pricing
