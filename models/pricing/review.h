// What is asked of all deals together in a review, beside the portfolio's own sums: through which bands each listing
// runs, who has most of the ARR, and which prices no authorization covers any more.
#pragma once

#include "evaluation.h"

#include <optional>
#include <vector>

namespace dealdesk::pricing {

/// Months of the horizon in which a listing keeps its authorization and its band.
struct BandRun {
    Listing listing = Listing::Asm;
    int first = 0, last = 0;         ///< months of the horizon, both included
    std::int16_t authorization = -1; ///< as ListingMonth
    std::int16_t band = -1;
    std::int64_t totalAtFirst = 0, totalAtLast = 0; ///< relationship totals
};
/// Of the listings that have an authorization, one after the other; each one's runs fill the horizon.
std::vector<BandRun> bandRuns(const Scenario &scenario, const Evaluation &evaluation);

/// Who has most of the ARR that is known, in the horizon's last month that has any.
struct Concentration {
    std::size_t customer = 0; ///< index into Scenario::customers; their number: a customer who is not there
    int month = 0;            ///< of the horizon
    Money arr;
    Money all;      ///< of every customer, > 0
    Percent share;  ///< of all, to a hundredth of a percent
    int others = 0; ///< customers who have ARR beside that one
};
/// Nothing where no month has ARR, or what is known is beyond 64 bits.
std::optional<Concentration> largestCustomer(const Scenario &scenario, const Evaluation &evaluation);

/// A price event, the deal's start or a renewal, on whose first day no authorization of the listing is in force.
struct UncoveredPrice {
    std::size_t deal = 0;
    YearMonth month;
    bool isRenewal = false;
    std::optional<Date> until; ///< the last day of the one that is taken; nothing: it has not begun yet
};
/// The first of each included deal: its start, its renewals within the horizon, and the first renewal in any case. Not
/// of listings without an authorization: they have no price at all.
std::vector<UncoveredPrice> uncoveredPrices(const Scenario &scenario, const Evaluation &evaluation);

/// What the months of the horizon bill whose margin is known, and how much of it is that margin.
struct HorizonMargin {
    std::optional<Money> billed;    ///< nothing where no margin is known, or beyond 64 bits
    std::optional<Percent> percent; ///< nothing where nothing is billed, either
};
HorizonMargin marginOverHorizon(const Scenario &scenario, const Evaluation &evaluation);

} // namespace dealdesk::pricing
