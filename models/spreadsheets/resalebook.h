// What everybody may read of a scenario: no type here has a place for wholesale, margin, bands, discounts or fees.
#pragma once

#include "pricing/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace dealdesk::spreadsheets {

struct ResaleMonth {
    pricing::YearMonth month;
    int number = 0;          ///< of the deal, from 0
    bool beginsTerm = false; ///< its price is computed here, and holds until the next one that does
    bool isInitial = false;  ///< of the initial term
    int tenants = 0;
    std::optional<pricing::Money> unit; ///< nothing: not known, or the deal is billed a total
    std::optional<pricing::Money> billed;
};

struct ResaleDeal {
    std::string customer, name;
    pricing::Listing listing{};
    pricing::Route route{};
    bool included = true;
    pricing::YearMonth start;
    pricing::CommitmentTerm term{};
    pricing::Percent probability;
    std::optional<pricing::Money> unitEntered, totalEntered; ///< the price where it is entered as an amount
    std::optional<pricing::Money> arr, tcv, weightedArr;
    std::vector<ResaleMonth> months; ///< of an included one
};

struct ResaleTerm {
    std::size_t deal = 0;
    pricing::CommitmentTerm term{};
    std::optional<pricing::Money> unit, billed, arr, tcv;
};

struct ResaleOffer {
    std::size_t deal = 0;
    bool isNew = true;
    pricing::Date start{}, end{};
    int days = 0, tenants = 0;
    std::optional<pricing::Money> price;
};

struct ResalePortfolioMonth {
    pricing::YearMonth month;
    std::int64_t tenants = 0;
    std::optional<pricing::Money> mrr, arr;
};

struct ResaleBook {
    std::string scenario, partner, currency;
    pricing::YearMonth start;
    int horizonMonths = 0;
    std::vector<ResaleDeal> deals;
    std::vector<ResalePortfolioMonth> months;
    std::vector<ResaleTerm> terms; ///< three of each deal, of the first `mostComparedDeals`
    std::vector<ResaleOffer> offers;
};

} // namespace dealdesk::spreadsheets
