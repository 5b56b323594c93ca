// Scenarios made by hand, and a workspace that holds one.
#pragma once

#include "guidance/pricebooks.h"
#include "workspace/adoption.h"

#include <string>
#include <utility>
#include <vector>

namespace dealdesk::test {

/// At $95.00 per tenant per month for 3 years, from the scenario's start.
inline pricing::Deal dealOf(const std::string &id, std::vector<pricing::TenantStep> tenants)
{
    pricing::Deal deal;
    deal.id.text = id;
    deal.name = "Deal " + id;
    deal.customer.text = "c1";
    deal.tenants = std::move(tenants);
    deal.price = pricing::UnitPrice{pricing::Money{95'00}};
    return deal;
}

/// From January 2027 over 36 months; the worked example's book for ASM.
inline pricing::Scenario scenarioOf(std::vector<pricing::Deal> deals)
{
    pricing::Scenario scenario;
    scenario.settings.name = "Test";
    scenario.settings.start = pricing::YearMonth::of(2027, 1);
    scenario.settings.partner.name = "Northwind Security";
    scenario.authorizations.push_back(guidance::workedExampleBook(pricing::Listing::Asm));
    pricing::Customer customer;
    customer.id.text = "c1";
    customer.name = "Example Corp";
    scenario.customers.push_back(customer);
    scenario.deals = std::move(deals);
    return scenario;
}

/// 100 tenants at $8,800.00 a month for 3 years.
inline pricing::Scenario workedExample()
{
    pricing::Deal deal = dealOf("d1", {{0, 100}});
    deal.name = "Rollout";
    deal.price = pricing::MonthlyTotal{pricing::Money{8'800'00}};
    return scenarioOf({deal});
}

/// 25 tenants that become 100, 500 and 1,200.
inline pricing::Scenario growth()
{
    pricing::Deal deal = dealOf("d1", {{0, 25}, {6, 100}, {12, 500}, {18, 1'200}});
    deal.name = "Rollout";
    deal.negotiatedPrice = pricing::Money{70'14};
    return scenarioOf({deal});
}

/// The worked example's book until the end of 2027, "RA-1", and from then on one of two bands, "RA-2", which stands
/// before it; a deal whose tenants are in the second band of each, and one of another customer's that begins under
/// RA-2.
inline pricing::Scenario authorizationsOverTime()
{
    using namespace std::chrono_literals;
    pricing::Deal grows = dealOf("d1", {{0, 30}, {14, 200}}), later = dealOf("d2", {{0, 10}});
    grows.name = "Rollout";
    later.startMonth = 14;
    later.term = pricing::CommitmentTerm::OneYear;
    pricing::Scenario scenario = scenarioOf({grows, later});
    pricing::ResaleAuthorization &first = scenario.authorizations.front();
    first.number = "RA-1";
    first.until = 2027y / 12 / 31;
    pricing::ResaleAuthorization second = first;
    second.number = "RA-2";
    second.name = "Second year";
    second.from = 2028y / 1 / 1;
    second.until.reset();
    second.bands = {{"Entry", 1, pricing::Money{90'00}, false, pricing::Provenance::Mine},
                    {"Volume", 100, pricing::Money{80'00}, false, pricing::Provenance::Mine}};
    scenario.authorizations.insert(scenario.authorizations.begin(), second);
    return scenario;
}

inline workspace::Contents contentsOf(pricing::Scenario scenario)
{
    std::vector<pricing::Scenario> scenarios;
    scenarios.push_back(std::move(scenario));
    return workspace::contentsOf(std::move(scenarios));
}

} // namespace dealdesk::test
