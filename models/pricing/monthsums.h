// What deals add up to month by month, as difference arrays: a deal costs as much as it has stretches and instalments,
// not months. The portfolio and each group of it are summed here.
#pragma once

#include "instalments.h"
#include "ranges.h"

#include <array>
#include <vector>

namespace dealdesk::pricing {

inline constexpr int longestHorizon = mostHorizonMonths;

/// A sum of the parts that are known, beside how many there are and how many are not.
struct PartialSum {
    Wide value = 0;
    std::int64_t parts = 0, unknown = 0;

    /// A sum with an unknown part is unknown (pricing rules, section 2.7).
    bool isWhole() const { return unknown == 0; }
    /// Nothing is known where there are parts and all of them are unknown: that is no zero.
    bool isAny() const { return unknown == 0 || unknown < parts; }
    /// Of the parts that are known. Nothing where none is, or beyond 64 bits.
    std::optional<Money> known() const { return isAny() ? narrowed(value) : std::nullopt; }
    PartialSum &operator+=(const PartialSum &other)
    {
        value += other.value;
        parts += other.parts;
        unknown += other.unknown;
        return *this;
    }
    PartialSum times(int factor) const { return {value * factor, parts, unknown}; }
};

/// Of one month; a change from the month before adds the same way.
struct MonthSum {
    Wide allBilled = 0, allWholesale = 0, allCharges = 0; ///< what is known; charges: marketplace and platform fees
    /// Of the above, what belongs to deals whose margin is not known, as billed less wholesale; and to those whose net
    /// margin is not, less their charges too.
    Wide besideMargin = 0, besideNetMargin = 0;
    Wide paid = 0;
    std::int64_t tenants = 0;
    int deals = 0, instalments = 0;
    int unknownBilled = 0, unknownWholesale = 0, unknownMargin = 0, unknownNetMargin = 0, unknownPaid = 0;

    MonthSum &operator+=(const MonthSum &other);
    PartialSum billed() const { return {allBilled, deals, unknownBilled}; }
    PartialSum wholesale() const { return {allWholesale, deals, unknownWholesale}; }
    PartialSum margin() const { return {allBilled - allWholesale - besideMargin, deals, unknownMargin}; }
    PartialSum netMargin() const
    {
        return {allBilled - allWholesale - allCharges - besideNetMargin, deals, unknownNetMargin};
    }
    PartialSum payout() const { return {paid, instalments, unknownPaid}; }
};

/// The horizon's months, payouts in the month of their date, and what is dated after it.
struct HorizonSums {
    std::vector<MonthSum> months;
    PartialSum paidAfter;
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
    PartialSum arrears;                                 ///< of the last month, invoiced in the one after it
};

/// For each invoice month of the horizon the month, both from the scenario's start, in which its payout is dated.
std::array<int, longestHorizon> payoutMonths(const ScenarioSettings &settings);

} // namespace dealdesk::pricing
