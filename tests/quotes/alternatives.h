// Deals of one customer to choose from.
#pragma once

#include "support.h"

namespace dealdesk::tests {

struct Offer {
    int tenants = 100;
    pricing::CommitmentTerm term = pricing::CommitmentTerm::ThreeYears;
    pricing::ResalePrice price = pricing::Markup{{2000}};
    pricing::Listing listing = pricing::Listing::Asm;
};

/// Deals of one customer at the worked example's prices.
inline pricing::Scenario offers(const std::vector<Offer> &all)
{
    pricing::Scenario scenario = tests::rollout();
    scenario.authorizations.push_back(guidance::workedExampleBook(pricing::Listing::Sat));
    const pricing::Deal first = scenario.deals[0];
    scenario.deals.clear();
    for (const Offer &offer : all) {
        pricing::Deal deal = first;
        deal.id = {"a" + std::to_string(scenario.deals.size())};
        deal.name = "Secret name " + std::to_string(scenario.deals.size());
        deal.listing = offer.listing;
        deal.term = offer.term;
        deal.tenants = {{0, offer.tenants}};
        deal.price = offer.price;
        scenario.deals.push_back(deal);
    }
    return scenario;
}

inline std::vector<std::size_t> indices(const pricing::Scenario &scenario)
{
    std::vector<std::size_t> all;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
        all.push_back(deal);
    return all;
}

} // namespace dealdesk::tests
