#include "termproposal.h"

#include "records/ticks.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

std::string_view rowOf(TermAnswer answer) { return answer == TermAnswer::Validated ? "term-validated" : "term-budget"; }

bool isAnswered(const Scenario &scenario, std::size_t index, TermAnswer answer)
{
    const Deal &deal = scenario.deals[index];
    if (records::tickOf(deal.paperwork->ticks, rowOf(answer)))
        return true;
    const auto isRunning = [&](const Deal &each) {
        return each.customer == deal.customer && each.status == DealStatus::Active &&
               each.tenants.front().count >= validatedFrom;
    };
    return answer == TermAnswer::Validated && std::ranges::any_of(scenario.deals, isRunning);
}

TermProposal proposeTerm(const Scenario &scenario, std::size_t index)
{
    const auto &steps = scenario.deals[index].tenants;
    const int tenants = std::ranges::max_element(steps, {}, &TenantStep::count)->count;
    if (tenants < validatedFrom)
        return {CommitmentTerm::OneYear, TermReason::Pilot, tenants, {}};
    const bool isLarge = tenants >= threeYearsFrom;
    if (isLarge && isAnswered(scenario, index, TermAnswer::Budget))
        return {CommitmentTerm::ThreeYears, TermReason::Budget, tenants, {}};
    const bool validated = isAnswered(scenario, index, TermAnswer::Validated);
    TermProposal proposal{validated ? CommitmentTerm::TwoYears : CommitmentTerm::OneYear,
                          validated ? TermReason::Validated : TermReason::NotValidated,
                          tenants,
                          {}};
    if (!validated)
        proposal.longer.push_back({TermAnswer::Validated, CommitmentTerm::TwoYears});
    if (isLarge)
        proposal.longer.push_back({TermAnswer::Budget, CommitmentTerm::ThreeYears});
    return proposal;
}

} // namespace dealdesk::guidance
