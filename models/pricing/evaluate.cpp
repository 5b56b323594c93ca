#include "evaluate.h"

#include "customers.h"
#include "portfolio.h"
#include "relationship.h"
#include "terms.h"

namespace dealdesk::pricing {

namespace {

/// One look at every deal ahead of its price. The look-ups miss the cache often; side by side they wait together.
struct Survey {
    TenantChanges changes;
    std::vector<RouteChoice> customerCalls; ///< of each deal
    std::size_t stretches = 0;              ///< expected: one for each tenant step and each renewal

    explicit Survey(const Scenario &scenario)
    {
        const CustomerIndex customers(scenario.customers);
        std::vector<RouteChoice> calls(1 + scenario.customers.size(), chooseRoute(scenario.settings, Customer{}));
        for (std::size_t index = 0; index < scenario.customers.size(); ++index)
            calls[index + 1] = chooseRoute(scenario.settings, scenario.customers[index]);

        customerCalls.reserve(scenario.deals.size());
        for (const Deal &deal : scenario.deals) {
            customerCalls.push_back(deal.included ? calls[customers.find(deal.customer)] : RouteChoice{});
            if (!deal.included)
                continue;
            changes.add(deal);
            stretches += deal.tenants.size();
            const int length = monthsOf(deal.term);
            const int laterMonths = scenario.settings.horizonMonths - deal.startMonth - length;
            if (deal.atEnd == AtEnd::Renews && laterMonths > 0)
                stretches += static_cast<std::size_t>((laterMonths + length - 1) / length);
        }
    }
};

} // namespace

Evaluation evaluate(const Scenario &scenario)
{
    const Survey survey(scenario);
    const Relationship relationship(scenario, survey.changes);
    const DealPricer pricer(scenario.settings, relationship);
    PortfolioSums sums(scenario.settings);

    Evaluation evaluation;
    evaluation.deals.reserve(scenario.deals.size());
    evaluation.stretches.reserve(survey.stretches);
    std::optional<AmountOverflow> overflow;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        if (!deal.included) {
            evaluation.deals.emplace_back().included = false;
            continue;
        }
        try {
            const DealFigures &figures = evaluation.deals.emplace_back(
                pricer.price(index, deal, survey.customerCalls[index], evaluation.stretches));
            sums.add(deal, figures.arr, evaluation.allStretches(index));
        } catch (const AmountOverflow &found) {
            // Of several such deals the one with the smallest id is named, whatever their order in the file.
            if (!overflow || found.deal() < overflow->deal())
                overflow = found;
            evaluation.deals.resize(index + 1);
        }
    }
    if (overflow)
        throw *overflow;
    sums.finish(scenario, relationship, evaluation);
    return evaluation;
}

std::vector<Payout> payouts(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    std::vector<Payout> all;
    if (!evaluation.deals[deal].included)
        return all;
    const Deal &entered = scenario.deals[deal];
    const auto checked = [&](const WideAmount &amount) -> std::optional<Money> {
        if (!amount.known)
            return std::nullopt;
        if (const auto money = narrowed(amount.value))
            return money;
        throw AmountOverflow(deal, entered.id, TooLarge::DealInstalment);
    };
    forEachInstalment(entered, evaluation.termStretches(deal), 0, [&](const InstalmentRun &run) {
        const auto billed = checked(run.billed);
        const auto payout = checked(run.payout);
        for (int each = 0; each < run.count; ++each) {
            const Date invoiced = scenario.settings.start.plus(entered.startMonth + run.invoiceMonth + each).firstDay();
            all.push_back({invoiced, plusDays(invoiced, scenario.settings.payoutDays), billed, payout});
        }
    });
    return all;
}

} // namespace dealdesk::pricing
