#include "customercurrency.h"

#include "checked.h"
#include "currencies.h"
#include "flags.h"
#include "rounding.h"

namespace dealdesk::pricing {

namespace {

/// Of the minor unit of a currency in one of it.
Wide unitsInOne(const std::string &currency) { return minorUnitsInOne(minorDigits(currency)); }

/// A price or an amount of money beyond 64 bits is one of `figure`.
Money exchangedOf(Money amount, const Exchange &exchange, const Checked &checked, TooLarge figure)
{
    const auto after = exchanged(amount, exchange);
    return after ? *after : throw AmountOverflow(checked.index, checked.id, figure);
}

/// The deal alone and at its end: nothing of the portfolio or of a renewal is asked for.
Scenario alone(const Scenario &scenario, std::size_t index, const std::string &currency)
{
    Scenario one;
    one.settings = scenario.settings;
    one.settings.currency = currency;
    one.settings.horizonMonths = 1;
    one.settings.dealSizeFloor.reset();
    one.deals = {scenario.deals[index]};
    if (const Customer *customer = customerFor(scenario, scenario.deals[index].customer))
        one.customers = {*customer};
    one.deals.front().included = true;
    one.deals.front().atEnd = AtEnd::Ends;
    one.deals.front().whiteLabel = {};
    one.deals.front().marketplaceFee = {};
    return one;
}

} // namespace

std::optional<Money> exchanged(Money amount, const Exchange &exchange)
{
    // Below 2^63 × 10^15 × 10^3, so within 128 bits.
    const Wide product = Wide{amount.minor} * exchange.rate.millionths * unitsInOne(exchange.to);
    return narrowed(nearest(product, Wide{millionthsInOne} * unitsInOne(exchange.from)));
}

std::vector<Instalment> instalmentsAddingUpTo(std::span<const Instalment> instalments, Money before, Money after)
{
    std::vector<Instalment> answer(instalments.begin(), instalments.end());
    Wide cumulative = 0;
    std::int64_t reached = 0;
    for (Instalment &each : answer) {
        cumulative += each.amount.minor;
        // At most `after`, for the cumulative amount is at most `before`.
        const auto reaches = static_cast<std::int64_t>(nearestQuotient(after.minor * cumulative, before.minor));
        each.amount = Money{reaches - reached};
        reached = reaches;
    }
    return answer;
}

std::optional<CustomersContract> customersContract(const Scenario &scenario, std::size_t index, CommitmentTerm term,
                                                   const DealFigures &figures, const Exchange &exchange)
{
    const Deal &before = scenario.deals[index];
    const Checked checked{index, before.id};
    CustomersContract contract{alone(scenario, index, exchange.to), {}};
    if (term != before.term)
        contract.scenario = withTerm(contract.scenario, 0, term);
    Deal &deal = contract.scenario.deals.front();
    if (const auto *total = std::get_if<MonthlyTotal>(&before.price))
        deal.price = MonthlyTotal{exchangedOf(total->perMonth, exchange, checked, TooLarge::DealBilled)};
    else if (figures.unit)
        deal.price = UnitPrice{exchangedOf(*figures.unit, exchange, checked, TooLarge::DealBilled)};
    else
        return std::nullopt;
    const bool addUp = instalmentsAddUp(deal, figures.tcv) && figures.tcv && figures.tcv->minor > 0;
    const std::vector<Instalment> instalments = addUp ? deal.billing.instalments : std::vector<Instalment>{};
    deal.billing.instalments.clear();
    try {
        contract.evaluation = evaluate(contract.scenario);
        if (instalments.empty())
            return contract;
        deal.billing.instalments = instalmentsAddingUpTo(instalments, *figures.tcv, *contract.figures().tcv);
        contract.evaluation = evaluate(contract.scenario);
    } catch (const AmountOverflow &overflow) {
        throw AmountOverflow(index, before.id, overflow.figure());
    }
    return contract;
}

std::vector<MarginAtRate> marginsAtPayment(const Scenario &scenario, std::size_t deal, const DealFigures &figures,
                                           Money billed, const Exchange &exchange)
{
    if (!figures.totalWholesale)
        return {};
    const Checked checked{deal, scenario.deals[deal].id};
    std::vector<MarginAtRate> margins;
    for (const Percent ofRate : ratesAtPayment) {
        // Below 2^63 × 10^3 × 10^10, and a divisor below 10^15 × 10^4 × 10^3.
        const Wide product = billed.minor * unitsInOne(exchange.from) * millionthsInOne * basisPointsInWhole;
        const Wide divisor = Wide{exchange.rate.millionths} * ofRate.basisPoints * unitsInOne(exchange.to);
        margins.push_back(
            {ofRate, checked(nearest(product, divisor) - figures.totalWholesale->minor, TooLarge::DealTotalMargin)});
    }
    return margins;
}

} // namespace dealdesk::pricing
