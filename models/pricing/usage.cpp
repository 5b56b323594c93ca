#include "usage.h"

#include "customers.h"
#include "dealfigures.h"
#include "tenantruns.h"

namespace dealdesk::pricing {

std::optional<int> horizonMonthOf(const ScenarioSettings &settings, YearMonth month)
{
    const int from = month.index - settings.start.index;
    return from >= 0 && from < settings.horizonMonths ? std::optional{from} : std::nullopt;
}

std::optional<int> termMonthOf(const ScenarioSettings &settings, const Deal &deal, YearMonth month)
{
    const int own = month.index - settings.start.index - deal.startMonth;
    return own >= 0 && own < monthsOf(deal.term) ? std::optional{own} : std::nullopt;
}

CommittedTenants::CommittedTenants(const Scenario &of, Listing ofListing)
    : scenario(of)
    , listing(ofListing)
    , months(of.settings.horizonMonths)
    , counts(of.customers.size() * static_cast<std::size_t>(months))
    , deals(of.customers.size())
{
    const CustomerIndex customers(scenario.customers);
    std::vector<TenantRun> runs;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index) {
        const Deal &deal = scenario.deals[index];
        const std::uint32_t found = customers.find(deal.customer);
        if (!deal.included || deal.listing != listing || found == CustomerIndex::nobody)
            continue;
        const std::size_t customer = found - 1;
        deals[customer].push_back(index);
        findRuns(deal, months, runs);
        for (const TenantRun &run : runs)
            for (int month = run.from; month < run.to; ++month)
                counts[customer * static_cast<std::size_t>(months) + static_cast<std::size_t>(month)] += run.tenants;
    }
}

std::vector<std::size_t> CommittedTenants::dealsOf(std::size_t customer, int month) const
{
    std::vector<std::size_t> found;
    for (const std::size_t index : deals[customer]) {
        const Deal &deal = scenario.deals[index];
        const bool hasEnded = deal.atEnd == AtEnd::Ends && month >= deal.startMonth + monthsOf(deal.term);
        if (month >= deal.startMonth && !hasEnded)
            found.push_back(index);
    }
    return found;
}

namespace {

UsageStatus statusOf(const UsageRow &row)
{
    if (row.committed == 0)
        return UsageStatus::NoDeal;
    if (row.used == 0)
        return UsageStatus::NoUsage;
    if (row.difference == 0)
        return UsageStatus::Match;
    return row.difference > 0 ? UsageStatus::Over : UsageStatus::Under;
}

/// What the deal bills per tenant in this month of the scenario; it has tenants in it.
std::optional<Money> unitIn(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal, int month)
{
    const int own = month - scenario.deals[deal].startMonth;
    for (const Stretch &stretch : evaluation.allStretches(deal))
        if (own >= stretch.firstMonth && own < stretch.firstMonth + stretch.months)
            return unitOf(scenario.deals[deal].price, stretch.figures);
    return std::nullopt;
}

void lookAhead(UsageRow &row, const Scenario &scenario, const CommittedTenants &committed, int month)
{
    for (int later = month + 1; later < scenario.settings.horizonMonths; ++later) {
        const std::int64_t then = committed.at(row.customer, later);
        if (!row.nextChange && then != row.committed) {
            row.nextChange = scenario.settings.start.plus(later);
            row.nextCommitted = then;
        }
        if (row.status == UsageStatus::Over && !row.reached && then >= row.used)
            row.reached = scenario.settings.start.plus(later);
    }
}

} // namespace

std::vector<UsageRow> usageAgainstCommitment(const Scenario &scenario, const Evaluation &evaluation, Listing listing,
                                             int month, std::span<const std::int64_t> used)
{
    const CommittedTenants committed(scenario, listing);
    std::vector<UsageRow> rows;
    for (std::size_t customer = 0; customer < scenario.customers.size(); ++customer) {
        UsageRow row{customer, committed.at(customer, month), used[customer]};
        if (row.committed == 0 && row.used == 0)
            continue;
        row.difference = row.used - row.committed;
        row.status = statusOf(row);
        if (const auto deals = committed.dealsOf(customer, month); deals.size() == 1)
            row.deal = deals.front();
        if (row.status == UsageStatus::Over && row.deal)
            if (const auto unit = unitIn(scenario, evaluation, *row.deal, month))
                row.worth = narrowed(Wide{unit->minor} * row.difference);
        lookAhead(row, scenario, committed, month);
        rows.push_back(row);
    }
    return rows;
}

} // namespace dealdesk::pricing
