// Scenarios that share facts, and whether what became of them is settled.
#pragma once

#include "support/scenarios.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::workspace;
using namespace dealdesk::pricing;

inline Customer customerOf(const char *id, const char *name, bool edp = false)
{
    Customer customer;
    customer.id.text = id;
    customer.name = name;
    customer.edpRemaining = edp;
    return customer;
}

/// The worked example with these customers; its deal is the first one's.
inline Scenario exampleWith(std::vector<Customer> customers)
{
    Scenario scenario = test::golden("worked-example");
    scenario.deals.front().customer = customers.front().id;
    scenario.customers = std::move(customers);
    return scenario;
}

/// Every scenario is what facts and its what-ifs make of it.
inline void verifySettled(const Contents &contents)
{
    for (const ScenarioEntry &entry : contents.scenarios) {
        ScenarioEntry again = entry;
        settle(again, contents.facts);
        QVERIFY(again == entry);
        for (const Deal &deal : entry.scenario.deals) {
            const auto at = std::ranges::find(entry.scenario.customers, deal.customer, &Customer::id);
            QVERIFY(at != entry.scenario.customers.end());
            QVERIFY(entry.uses.contains(
                entry.customerKeys[static_cast<std::size_t>(at - entry.scenario.customers.begin())]));
        }
    }
}
