// Which deal to name when a sum over the portfolio does not fit: the one that adds most to it.
#pragma once

#include "evaluate.h"

namespace dealdesk::pricing {

enum class PortfolioFigure : std::uint8_t {
    Mrr,
    Arr,
    Wholesale,
    Margin,
    NetMargin,
    Payout,
    WeightedArr,
    TotalBilled,
    TotalWholesale,
    TotalMargin,
    TotalNetMargin,
};

/// Reads the evaluation's deals and stretches, which must be complete.
struct PortfolioOverflow {
    const Scenario &scenario;
    const Evaluation &evaluation;

    /// `month` is of the horizon; it means nothing for weighted ARR and the totals.
    Money checked(Wide value, PortfolioFigure figure, int month = 0) const
    {
        if (const auto money = narrowed(value))
            return *money;
        raise(figure, month);
    }

private:
    [[noreturn]] void raise(PortfolioFigure figure, int month) const;
    Wide contribution(std::size_t deal, PortfolioFigure figure, int month) const;
    Wide payoutDatedIn(std::size_t deal, int month) const;
};

} // namespace dealdesk::pricing
