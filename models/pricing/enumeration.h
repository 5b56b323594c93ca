// All outcomes of up to 20 uncertain deals, each with its exact probability. Bit r of an outcome's number says whether
// deal r is won.
#pragma once

#include "bigcount.h"
#include "distribution.h"
#include "windraws.h"

#include <span>

namespace dealdesk::pricing {

/// The trials of a word, 64 outcomes, in which deal `row` is won.
TrialBits enumeratedWins(std::size_t row, std::uint64_t word);

class OutcomeWeights
{
public:
    /// Each between 0 and 100 %, both excluded.
    explicit OutcomeWeights(std::span<const Percent> probabilities);

    std::size_t outcomes() const { return low.size() * high.size(); }
    /// In units of 10,000 to the power of minus the number of deals.
    BigCount of(std::size_t outcome) const { return low[outcome & (low.size() - 1)] * high[outcome / low.size()]; }

private:
    friend class OutcomeSums;
    std::vector<BigCount> low, high; ///< of the deals of the lower and of the upper bits
};

/// Weighted sums of one figure over the priced outcomes, whole and by deal.
class OutcomeSums
{
public:
    /// `values` and the bits of `unpriced` by outcome; the weights must outlive this.
    OutcomeSums(const OutcomeWeights &outcomeWeights, std::span<const Money> values,
                std::span<const TrialBits> unpriced);

    std::optional<Money> mean() const;
    /// The mean over the outcomes in which the deal is won less that over those in which it is lost, rounded once.
    std::optional<Money> meanDifference(std::size_t row) const;
    /// Of the priced outcomes.
    BigCount weight() const;

private:
    struct Sum {
        BigCount weight, value; ///< value: above `least`, times weight
    };
    const OutcomeWeights &weights;
    Money least;
    std::vector<Sum> low, high; ///< by the lower and by the upper bits, weighted by the other half's

    Sum sumOf(std::size_t row, bool won) const;
    static void add(Sum &to, const Sum &part, const BigCount &weight);
};

/// `values` and the bits of `unpriced` by outcome.
Distribution exactDistribution(const OutcomeWeights &weights, const OutcomeSums &sums, std::span<const Money> values,
                               std::span<const TrialBits> unpriced);

} // namespace dealdesk::pricing
