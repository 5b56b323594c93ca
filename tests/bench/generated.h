// A scenario of n deals over 60 months, the same on every machine: starts, ramps, terms, price rules and renewals of
// every kind.
#pragma once

#include "guidance/pricebooks.h"
#include "pricing/evaluate.h"

#include <string>

namespace dealdesk::bench {

inline pricing::Scenario generated(int deals)
{
    using namespace pricing;
    Scenario scenario;
    scenario.settings.name = "Generated";
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.settings.horizonMonths = 60;
    scenario.settings.partner.name = "Northwind Security";
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub})
        scenario.authorizations.push_back(guidance::workedExampleBook(listing));
    for (int i = 0; i < std::max(1, deals / 10); ++i)
        scenario.customers.push_back({.id = {"c" + std::to_string(i)}, .name = "Customer " + std::to_string(i)});
    std::uint32_t state = 20270101;
    const auto below =
        [&state](std::uint32_t bound) { // a linear congruential generator: fixed, and good enough to vary rows
            state = state * 1664525u + 1013904223u;
            return static_cast<int>((state >> 8) % bound);
        };
    for (int i = 0; i < deals; ++i) {
        Deal deal;
        deal.id.text = "d" + std::to_string(i);
        deal.name = "Deal " + std::to_string(i);
        deal.customer =
            scenario.customers[static_cast<std::size_t>(below(static_cast<std::uint32_t>(scenario.customers.size())))]
                .id;
        deal.listing = static_cast<Listing>(below(3));
        deal.startMonth = below(48);
        deal.term = allTerms[static_cast<std::size_t>(below(3))];
        deal.atEnd = below(2) ? AtEnd::Renews : AtEnd::Ends;
        deal.tenants = {{0, 1 + below(200)}};
        if (below(2))
            deal.tenants.push_back({6, 201 + below(300)});
        switch (below(4)) {
        case 0: deal.price = UnitPrice{{8'000 + below(3'000)}}; break;
        case 1: deal.price = Markup{{below(5'000)}}; break;
        case 2: deal.price = TargetMargin{{below(4'000)}}; break;
        default: deal.price = MonthlyTotal{{100'000 + below(5'000'000)}}; break;
        }
        deal.negotiatedPrice = Money{7'014};
        deal.marketplaceFee = {below(400)};
        deal.probability = {below(10'001)};
        scenario.deals.push_back(std::move(deal));
    }
    return scenario;
}

} // namespace dealdesk::bench
