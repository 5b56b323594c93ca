// What the partner alone reads beside a resale book, row for row.
#pragma once

#include "resalebook.h"

namespace dealdesk::spreadsheets {

struct InternalMonth {
    std::string band; ///< empty: none
    std::optional<pricing::Money> wholesaleUnit, wholesale, margin, marketplaceFee, platformFee, netMargin;
};

struct InternalDeal {
    pricing::ResalePrice price;
    pricing::Percent feeRate;
    bool isFullWhiteLabel = false;
    std::optional<pricing::Money> platformFee; ///< a month, of full white label
    std::optional<pricing::Money> wholesale, margin, totalWholesale, totalMargin, totalNetMargin;
    std::optional<pricing::Percent> marginPercent, totalMarginPercent;
    std::vector<InternalMonth> months;
};

struct InternalTerm {
    std::optional<pricing::Money> wholesaleUnit, margin, totalMargin;
};

struct InternalOffer {
    std::optional<pricing::Money> wholesale;
    std::string entry; ///< the percentage to type into the portal; empty: none
};

struct InternalPortfolioMonth {
    std::optional<pricing::Money> wholesale, margin, netMargin, payout;
};

struct InternalBook {
    ResaleBook resale;
    std::vector<InternalDeal> deals;
    std::vector<InternalPortfolioMonth> months;
    std::vector<InternalTerm> terms;
    std::vector<InternalOffer> offers;
    pricing::ScenarioSettings settings;
    std::vector<pricing::ResaleAuthorization> authorizations;
};

} // namespace dealdesk::spreadsheets
