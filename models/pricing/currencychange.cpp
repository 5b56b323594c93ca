#include "currencychange.h"

#include "flags.h"

#include <algorithm>
#include <limits>

namespace dealdesk::pricing {

namespace {

Money converted(Money amount, const Exchange &exchange)
{
    return exchanged(amount, exchange).value_or(Money{std::numeric_limits<std::int64_t>::max()});
}

void convert(std::optional<Money> &amount, const Exchange &exchange)
{
    if (amount)
        amount = converted(*amount, exchange);
}

void convert(std::vector<Instalment> &instalments, const Exchange &exchange)
{
    Wide cumulative = 0;
    Money before;
    for (Instalment &each : instalments) {
        cumulative += each.amount.minor;
        const auto sum = narrowed(cumulative);
        const Money reached = converted(sum.value_or(Money{std::numeric_limits<std::int64_t>::max()}), exchange);
        each.amount = Money{reached.minor - before.minor};
        before = reached;
    }
}

void convert(Deal &deal, const Exchange &exchange)
{
    if (auto *unit = std::get_if<UnitPrice>(&deal.price))
        unit->perTenant = converted(unit->perTenant, exchange);
    if (auto *total = std::get_if<MonthlyTotal>(&deal.price))
        total->perMonth = converted(total->perMonth, exchange);
    convert(deal.negotiatedPrice, exchange);
    convert(deal.whiteLabel.monthlyFee, exchange);
    convert(deal.billing.instalments, exchange);
}

/// Of a deal that is left out, what it would be.
std::optional<Money> tcvOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    if (evaluation.deals[deal].included)
        return evaluation.deals[deal].tcv;
    return evaluate(asIfIncluded(scenario, deal)).deals[deal].tcv;
}

} // namespace

Scenario convertedAt(const Scenario &scenario, const Exchange &exchange)
{
    Scenario after = scenario;
    after.settings.currency = exchange.to;
    convert(after.settings.dealSizeFloor, exchange);
    for (Deal &deal : after.deals)
        convert(deal, exchange);
    return after;
}

void fitInstalments(Scenario &after, const Scenario &before)
{
    const auto isCustom = [](const Deal &deal) { return deal.billing.schedule == BillingSchedule::Custom; };
    if (std::ranges::none_of(before.deals, isCustom))
        return;
    const Evaluation then = evaluate(after), now = evaluate(before);
    for (std::size_t index = 0; index < before.deals.size(); ++index) {
        const Deal &deal = before.deals[index];
        if (!isCustom(deal))
            continue;
        const auto was = tcvOf(before, index, now), becomes = tcvOf(after, index, then);
        const bool isPriced = was && becomes && was->minor > 0 && becomes->minor > 0; // instalments are above nothing
        if (isPriced && instalmentsAddUp(deal, was))
            after.deals[index].billing.instalments = instalmentsAddingUpTo(deal.billing.instalments, *was, *becomes);
    }
}

} // namespace dealdesk::pricing
