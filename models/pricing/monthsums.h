// What deals add up to month by month, as difference arrays: a deal costs as much as it has stretches and instalments,
// not months. The portfolio and each group of it are summed here.
#pragma once

#include "instalments.h"

#include <array>
#include <vector>

namespace dealdesk::pricing {

inline constexpr int longestHorizon = 120;

/// Of one month; a change from the month before adds the same way.
struct MonthSum {
    Wide billed = 0, wholesale = 0, charges = 0; ///< charges: marketplace and platform fees
    Wide payout = 0;
    std::int64_t tenants = 0;
    int unknownBilled = 0, unknownWholesale = 0, unknownPlatform = 0, unknownPayout = 0; ///< deals and instalments

    MonthSum &operator+=(const MonthSum &other);
    bool marginKnown() const { return unknownBilled == 0 && unknownWholesale == 0; }
    bool netMarginKnown() const { return marginKnown() && unknownPlatform == 0; }
};

/// The horizon's months, payouts in the month of their date, and what is dated after it.
struct HorizonSums {
    std::vector<MonthSum> months;
    WideAmount paidAfter;
};

class MonthSums
{
public:
    /// The settings must outlive the sums.
    explicit MonthSums(const ScenarioSettings &scenarioSettings);

    /// A deal with all its stretches.
    void add(const Deal &deal, std::span<const Stretch> stretches);
    void readInto(HorizonSums &sums) const;
    void clear();

private:
    const ScenarioSettings &settings;
    std::array<int, longestHorizon> paidIn;             ///< by invoice month, as `payoutMonths` answers
    std::array<MonthSum, longestHorizon + 1> changes{}; ///< payouts by invoice month
    WideAmount arrears;                                 ///< of the last month, invoiced in the one after it
};

/// For each invoice month of the horizon the month, both from the scenario's start, in which its payout is dated.
std::array<int, longestHorizon> payoutMonths(const ScenarioSettings &settings);

} // namespace dealdesk::pricing
