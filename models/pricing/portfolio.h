// The portfolio of all included deals, from their months' sums.
#pragma once

#include "monthsums.h"

namespace dealdesk::pricing {

class PortfolioSums
{
public:
    explicit PortfolioSums(const ScenarioSettings &scenarioSettings)
        : settings(scenarioSettings)
        , sums(scenarioSettings)
    {}

    /// An included deal, with all its stretches.
    void add(const Deal &deal, const std::optional<Money> &arr, std::span<const Stretch> stretches);

    /// Fills evaluation.portfolio and evaluation.known. Throws AmountOverflow; to name the deal it reads the
    /// evaluation's deals and stretches.
    void finish(const Scenario &scenario, const Relationship &relationship, Evaluation &evaluation) const;

private:
    const ScenarioSettings &settings;
    MonthSums sums;
    PartialSum weightedArr, firstArr;
};

} // namespace dealdesk::pricing
