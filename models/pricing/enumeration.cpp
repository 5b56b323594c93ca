#include "enumeration.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

bool isPriced(std::span<const TrialBits> unpriced, std::size_t outcome)
{
    return (unpriced[outcome / trialsInWord] >> (outcome % trialsInWord) & 1) == 0;
}

/// By the outcomes of these deals alone.
std::vector<BigCount> weightsOf(std::span<const Percent> probabilities)
{
    std::vector<BigCount> weights{BigCount(1)};
    for (const Percent probability : probabilities) {
        const auto won = static_cast<std::uint64_t>(probability.basisPoints);
        const std::size_t count = weights.size();
        weights.resize(2 * count);
        for (std::size_t at = 0; at < count; ++at) {
            weights[count + at] = weights[at] * BigCount(won);
            weights[at] = weights[at] * BigCount(basisPointsInWhole - won);
        }
    }
    return weights;
}

/// More than any 64-bit amount lies above another.
std::uint64_t above(Money value, Money least)
{
    return static_cast<std::uint64_t>(value.minor) - static_cast<std::uint64_t>(least.minor);
}

/// down + rest ÷ whole to the cent, halves away from zero; the rest is less than the whole.
template<typename Number>
std::optional<Money> rounded(Wide down, const Number &rest, const Number &whole)
{
    Number missing = whole; // to the next cent
    missing -= rest;
    const bool up = rest > missing || (rest == missing && down >= 0);
    return narrowed(down + (up ? 1 : 0));
}

} // namespace

TrialBits enumeratedWins(std::size_t row, std::uint64_t word)
{
    constexpr TrialBits patterns[] = {0xAAAAAAAAAAAAAAAAu, 0xCCCCCCCCCCCCCCCCu, 0xF0F0F0F0F0F0F0F0u,
                                      0xFF00FF00FF00FF00u, 0xFFFF0000FFFF0000u, 0xFFFFFFFF00000000u};
    return row < std::size(patterns) ? patterns[row] : TrialBits{0} - (word >> (row - std::size(patterns)) & 1);
}

OutcomeWeights::OutcomeWeights(std::span<const Percent> probabilities)
    : low(weightsOf(probabilities.first(probabilities.size() / 2)))
    , high(weightsOf(probabilities.subspan(probabilities.size() / 2)))
{}

OutcomeSums::OutcomeSums(const OutcomeWeights &outcomeWeights, std::span<const Money> values,
                         std::span<const TrialBits> unpriced)
    : weights(outcomeWeights)
    , least(*std::ranges::min_element(values))
    , low(weights.low.size())
    , high(weights.high.size())
{
    for (std::size_t outcome = 0; outcome < weights.outcomes(); ++outcome) {
        if (!isPriced(unpriced, outcome))
            continue;
        const std::size_t lower = outcome & (low.size() - 1), upper = outcome / low.size();
        const BigCount value(above(values[outcome], least));
        low[lower].weight += weights.high[upper];
        low[lower].value += weights.high[upper] * value;
        high[upper].weight += weights.low[lower];
        high[upper].value += weights.low[lower] * value;
    }
}

void OutcomeSums::add(Sum &to, const Sum &part, const BigCount &weight)
{
    to.weight += part.weight * weight;
    to.value += part.value * weight;
}

std::optional<Money> OutcomeSums::mean() const
{
    Sum sum;
    for (std::size_t at = 0; at < low.size(); ++at)
        add(sum, low[at], weights.low[at]);
    if (sum.weight == BigCount())
        return std::nullopt;
    const auto [quotient, rest] = divided(sum.value, sum.weight);
    return rounded(Wide{least.minor} + quotient, rest, sum.weight);
}

OutcomeSums::Sum OutcomeSums::sumOf(std::size_t row, bool won) const
{
    const bool isLow = std::size_t{1} << row < low.size();
    const auto &sums = isLow ? low : high;
    const auto &half = isLow ? weights.low : weights.high;
    std::size_t bit = std::size_t{1} << row;
    if (!isLow)
        bit /= low.size();
    Sum sum;
    for (std::size_t at = 0; at < sums.size(); ++at)
        if (((at & bit) != 0) == won)
            add(sum, sums[at], half[at]);
    return sum;
}

std::optional<Money> OutcomeSums::meanDifference(std::size_t row) const
{
    const Sum won = sumOf(row, true), lost = sumOf(row, false);
    if (won.weight == BigCount() || lost.weight == BigCount())
        return std::nullopt;
    const auto ofWon = divided(won.value, won.weight), ofLost = divided(lost.value, lost.weight);
    // What the quotients leave over, on one denominator.
    const auto whole = wholeProduct(won.weight, lost.weight);
    auto rest = wholeProduct(ofWon.rest, lost.weight);
    const auto less = wholeProduct(ofLost.rest, won.weight);
    Wide down = Wide{ofWon.quotient} - ofLost.quotient;
    if (rest < less) {
        rest += whole;
        --down;
    }
    rest -= less;
    return rounded(down, rest, whole);
}

BigCount OutcomeSums::weight() const
{
    BigCount sum;
    for (std::size_t at = 0; at < low.size(); ++at)
        sum += low[at].weight * weights.low[at];
    return sum;
}

Distribution exactDistribution(const OutcomeWeights &weights, const OutcomeSums &sums, std::span<const Money> values,
                               std::span<const TrialBits> unpriced)
{
    Distribution distribution;
    std::vector<std::uint32_t> order;
    for (std::size_t outcome = 0; outcome < weights.outcomes(); ++outcome)
        if (isPriced(unpriced, outcome))
            order.push_back(static_cast<std::uint32_t>(outcome));
    if (order.empty())
        return distribution;
    std::ranges::sort(order, {}, [&](std::uint32_t outcome) { return values[outcome]; });

    const BigCount whole = sums.weight();
    const struct {
        std::optional<Money> &figure;
        std::uint64_t percent;
    } ranks[] = {{distribution.p10, 10}, {distribution.p50, 50}, {distribution.p90, 90}};
    BigCount sofar, left = whole;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const Money value = values[order[at]];
        sofar += weights.of(order[at]);
        if (at + 1 < order.size() && values[order[at + 1]] == value)
            continue;
        distribution.values.push_back(value);
        distribution.atLeast.push_back(left.approximate() / whole.approximate());
        left = whole;
        left -= sofar;
        for (const auto &[figure, percent] : ranks)
            if (!figure && sofar * BigCount(100) >= whole * BigCount(percent))
                figure = value;
    }
    distribution.mean = sums.mean();
    distribution.standardError = Money{0};
    return distribution;
}

} // namespace dealdesk::pricing
