// Which deals leave a figure without an amount, in which months, and why: the one place that is asked by whatever names
// the deals that a sum is without, or says why a "—" stands where it does.
#pragma once

#include "groups.h"
#include "monthsums.h"

namespace dealdesk::pricing {

/// A deal's months without the figure run from the first in the range that was asked for to the last.
struct UnknownDeal {
    std::size_t deal = 0; ///< index into Scenario::deals
    int first = 0;        ///< month of the horizon; of payouts, in which they are dated
    int last = 0;         ///< inclusive
    FlagSet why;          ///< of those months; never empty
    friend bool operator==(const UnknownDeal &, const UnknownDeal &) = default;
};

/// Months of the horizon, `last` included; what lies behind the horizon is passed over.
struct MonthRange {
    int first = 0;
    int last = longestHorizon - 1;
};

/// Every figure that deals add to by the month: what `unknownDeals` of any figure looks at.
inline constexpr ForecastFigure summedFigures[] = {ForecastFigure::Mrr, ForecastFigure::Wholesale,
                                                   ForecastFigure::Margin, ForecastFigure::NetMargin,
                                                   ForecastFigure::Payout};

/// The included deals, in their order, that leave one of the figures without an amount in a month of the range. ARR
/// asks for what is billed, cash for payouts. Free where the
/// portfolio is known; else it costs a look at each deal.
std::vector<UnknownDeal> unknownDeals(const Scenario &scenario, const Evaluation &evaluation,
                                      std::span<const ForecastFigure> figures, MonthRange range = {});
std::vector<UnknownDeal> unknownDeals(const Scenario &scenario, const Evaluation &evaluation, ForecastFigure figure,
                                      MonthRange range = {});

/// Of a deal's flags, those that say why a wholesale price is not known.
FlagSet priceReasons(FlagSet flags);

} // namespace dealdesk::pricing
