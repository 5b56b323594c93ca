#include "evaluate.h"

#include "bands.h"
#include "checked.h"
#include "relationship.h"
#include "rounding.h"
#include "terms.h"

namespace dealdesk::pricing {

namespace {

Deal dealWithTerm(const Deal &deal, CommitmentTerm term)
{
    Deal changed = deal;
    if (changed.term != term && changed.paperwork->offerEnd)
        changed.paperwork.edit().offerEnd.reset(); // a day of the other term's last month
    changed.term = term;
    std::erase_if(changed.tenants, [&](const TenantStep &step) { return step.month >= monthsOf(term); });
    std::erase_if(changed.billing.instalments, [&](const Instalment &each) { return each.month >= monthsOf(term); });
    return changed;
}

} // namespace

Scenario withTerm(const Scenario &scenario, std::size_t deal, CommitmentTerm term)
{
    Scenario changed = scenario;
    changed.deals[deal] = dealWithTerm(scenario.deals[deal], term);
    return changed;
}

Scenario asIfIncluded(const Scenario &scenario, std::size_t deal)
{
    Scenario changed = scenario;
    changed.deals[deal].included = true;
    return changed;
}

std::array<TermFigures, 3> compareTerms(const Scenario &scenario, std::size_t deal)
{
    std::array<TermFigures, 3> answer;
    // The other deals are there only by their tenants, so they are counted once and not priced.
    TenantChanges others;
    for (std::size_t index = 0; index < scenario.deals.size(); ++index)
        if (index != deal && scenario.deals[index].included)
            others.add(scenario.deals[index]);

    const Customer *customer = customerFor(scenario, scenario.deals[deal].customer);
    const RouteChoice customerCalls = chooseRoute(scenario.settings, customer ? *customer : Customer{});
    for (std::size_t row = 0; row < allTerms.size(); ++row) {
        TermFigures &figures = answer[row];
        figures.term = allTerms[row];
        Deal changed = dealWithTerm(scenario.deals[deal], figures.term);
        changed.included = true;
        TenantChanges changes = others;
        changes.add(changed);
        const Relationship relationship(scenario, changes);
        std::vector<Stretch> stretches;
        figures.figures = DealPricer(scenario.settings, relationship).price(deal, changed, customerCalls, stretches);
        figures.first = stretches.front().figures;
        if (figures.figures.totalMargin)
            figures.yearlyMargin =
                Money{nearest(figures.figures.totalMargin->minor, std::int64_t{yearsOf(figures.term)})};
    }
    return answer;
}

std::vector<ScaleRow> priceAtScale(const ResaleAuthorization &authorization, CommitmentTerm term,
                                   const ResalePrice &price, std::span<const int> counts)
{
    static const DealId rowsDeal{"scale"};
    const Checked checked{0, rowsDeal};
    std::vector<ScaleRow> rows;
    rows.reserve(counts.size());
    for (const int count : counts) {
        ScaleRow &row = rows.emplace_back();
        row.tenants = count;
        row.band = bandOf(authorization, std::int64_t{authorization.existingTenants} + count);
        const WholesalePrice wholesale = wholesalePrice(&authorization, row.band, term, std::nullopt);
        row.wholesaleUnit = wholesale.unit;
        row.why = wholesale.why;
        row.unit = resaleUnit(price, row.wholesaleUnit);
        std::optional<Wide> billed;
        if (const auto *total = std::get_if<MonthlyTotal>(&price))
            billed = total->perMonth.minor;
        else if (row.unit)
            billed = Wide{row.unit->minor} * count;
        if (billed)
            row.arr = checked(12 * *billed, TooLarge::DealArr);
        if (billed && row.wholesaleUnit)
            row.margin = checked(12 * (*billed - Wide{row.wholesaleUnit->minor} * count), TooLarge::DealYearsMargin);
    }
    return rows;
}

} // namespace dealdesk::pricing
