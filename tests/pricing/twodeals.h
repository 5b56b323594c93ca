// A scenario of two deals of two customers, and how another one differs from it.
#pragma once

#include "tests/pricing/given.h"

#include "guidance/pricebooks.h"
#include "records/differences.h"

namespace dealdesk::tests {

inline Scenario twoDeals()
{
    Scenario scenario;
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Asm));
    for (const char *id : {"c1", "c2"}) {
        Customer customer;
        customer.id.text = id;
        customer.name = std::string("Customer ") + id;
        scenario.customers.push_back(customer);
    }
    for (const char *id : {"d1", "d2"}) {
        Deal each;
        each.id.text = id;
        each.name = std::string("Deal ") + id;
        each.customer.text = id[1] == '1' ? "c1" : "c2";
        each.tenants = {{0, 100}};
        each.price = UnitPrice{Money{95'00}};
        scenario.deals.push_back(each);
    }
    return scenario;
}

inline std::vector<records::InputDifference> between(const Scenario &base, const Scenario &other)
{
    const std::array<const Scenario *, 2> both{&base, &other};
    return records::inputDifferences(both);
}

} // namespace dealdesk::tests
