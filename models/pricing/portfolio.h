// The portfolio's months as difference arrays: a deal costs as much as it has stretches and instalments, not months.
#pragma once

#include "instalments.h"

#include <array>

namespace dealdesk::pricing {

inline constexpr int longestHorizon = 120;

class PortfolioSums
{
public:
    explicit PortfolioSums(const ScenarioSettings &scenarioSettings)
        : settings(scenarioSettings)
    {}

    /// An included deal, with all its stretches.
    void add(const Deal &deal, const std::optional<Money> &arr, std::span<const Stretch> stretches);

    /// Fills evaluation.portfolio. Throws AmountOverflow; to name the deal it reads the evaluation's deals and
    /// stretches.
    void finish(const Scenario &scenario, const Relationship &relationship, Evaluation &evaluation) const;

private:
    /// Changes from the month before.
    struct Change {
        Wide billed = 0, wholesale = 0, charges = 0; ///< charges: marketplace and platform fees
        Wide payout = 0;                             ///< by invoice month
        std::int64_t tenants = 0;
        int unknownBilled = 0, unknownWholesale = 0, unknownPlatform = 0, unknownPayout = 0;
    };

    const ScenarioSettings &settings;
    std::array<Change, longestHorizon + 1> changes{};
    Wide weightedArr = 0;
    bool weightedArrKnown = true;
};

/// For each invoice month of the horizon the month, both from the scenario's start, in which its payout is dated.
std::array<int, longestHorizon> payoutMonths(const ScenarioSettings &settings);

} // namespace dealdesk::pricing
