// Simulation (pricing rules, section 7), against evaluate() on scenarios whose lost deals are taken out.
#include "tests/pricing/scenarios.h"
#include "tests/pricing/simulated.h"

#include "pricing/windraws.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace dealdesk::tests {

namespace {

/// Every figure, for comparing whole simulations.
auto figuresOf(const Distribution &each)
{
    return std::tuple(each.mean, each.p10, each.p50, each.p90, each.standardError, each.values, each.atLeast);
}
auto figuresOf(const Simulation &all)
{
    return std::tuple(all.trials, all.unpriced, all.unpricedProbability, figuresOf(all.arr), figuresOf(all.margin));
}
/// By deal id, since indices follow the file.
auto moversOf(const Simulation &all, const Scenario &given)
{
    using Amount = std::optional<Money>;
    std::vector<std::tuple<std::string, Amount, Amount, Amount, Amount>> movers;
    for (const Mover &each : all.movers)
        movers.emplace_back(given.deals[each.deal].id.text, each.arr, each.margin, each.arrError, each.marginError);
    return movers;
}

/// The figure's distribution, added up one outcome after the other. Few deals, so that 128 bits hold a weight.
struct Enumerated {
    std::map<Money, Wide> weights;
    Wide priced = 0, sum = 0;

    void add(Money value, Wide weight)
    {
        weights[value] += weight;
        priced += weight;
        sum += weight * value.minor;
    }
    Money mean() const
    {
        const Wide size = sum < 0 ? -sum : sum;
        const Wide rounded = (2 * size + priced) / (2 * priced);
        return *narrowed(sum < 0 ? -rounded : rounded);
    }
    Money percentile(int percent) const
    {
        Wide sofar = 0;
        for (const auto &[value, weight] : weights)
            if ((sofar += weight) * 100 >= priced * percent)
                return value;
        return {};
    }
    bool equals(const Distribution &other) const
    {
        if (weights.empty())
            return !other.mean && !other.p10 && !other.p50 && !other.p90 && other.values.empty();
        return other.mean == mean() && isAt(other, Percentile::P10) && isAt(other, Percentile::P50) &&
               isAt(other, Percentile::P90) && other.values.size() == weights.size() && hasChances(other);
    }
    bool isAt(const Distribution &other, Percentile which) const
    {
        const Money is = percentile(static_cast<int>(which));
        const auto range = percentileRange(other, which);
        return valueOf(other, which) == is && range->least == is && range->most == is;
    }
    bool hasChances(const Distribution &other) const
    {
        Wide left = priced;
        for (const auto &[value, weight] : weights) {
            const double chance = chanceOfReaching(other, value)->probability;
            const double share = static_cast<double>(left) / static_cast<double>(priced);
            if (std::abs(chance - share) > 1e-12 * share || (chance == 1) != (left == priced))
                return false;
            left -= weight;
        }
        return true;
    }
};

/// The difference can be worked out in 128 bits.
bool fits(const Enumerated &each)
{
    const Wide size = each.sum < 0 ? -each.sum : each.sum;
    return each.priced >> 30 == 0 && size >> 94 == 0;
}

std::optional<Money> difference(const Enumerated &won, const Enumerated &lost)
{
    if (won.priced == 0 || lost.priced == 0)
        return std::nullopt;
    const Wide whole = won.priced * lost.priced, sum = won.sum * lost.priced - lost.sum * won.priced;
    const Wide rounded = (2 * (sum < 0 ? -sum : sum) + whole) / (2 * whole);
    return narrowed(sum < 0 ? -rounded : rounded);
}

} // namespace

RC_GTEST_PROP(SimulateProperty, anOutcomeIsTheScenarioWithoutTheLostDeals, ())
{
    const Scenario given = Scenarios::any();
    for (int round = 0; round < 4; ++round) {
        std::vector<bool> won;
        for (std::size_t index = 0; index < given.deals.size(); ++index)
            won.push_back(Scenarios::one(2));
        try {
            const Outcome expected = evaluated(given, won);
            const Outcome is = outcome(given, won);
            RC_ASSERT(is.arr == expected.arr);
            RC_ASSERT(is.margin == expected.margin);
        } catch (const AmountOverflow &) {
            RC_DISCARD("too large");
        }
    }
}

RC_GTEST_PROP(SimulateProperty, exactIsEveryOutcomeWithItsProbability, ())
{
    const Scenario given = Scenarios::any();
    std::vector<std::size_t> uncertain;
    for (std::size_t index = 0; index < given.deals.size(); ++index)
        if (isUncertain(given.deals[index]))
            uncertain.push_back(index);
    if (uncertain.size() > 4)
        RC_DISCARD("weights beyond 128 bits");
    Enumerated arr, margin;
    std::vector<Enumerated> won(uncertain.size()), lost(uncertain.size()); // of the margin, by deal
    std::int64_t unpriced = 0;
    try {
        for (std::uint32_t bits = 0; bits < 1u << uncertain.size(); ++bits) {
            std::vector<bool> wins;
            for (const Deal &each : given.deals)
                wins.push_back(each.probability == Percent{basisPointsInWhole});
            Wide weight = 1;
            for (std::size_t row = 0; row < uncertain.size(); ++row) {
                const auto points = given.deals[uncertain[row]].probability.basisPoints;
                wins[uncertain[row]] = (bits >> row & 1) != 0;
                weight *= wins[uncertain[row]] ? points : 10'000 - points;
            }
            const Outcome each = evaluated(given, wins);
            if (each.margin) {
                arr.add(*each.arr, weight);
                margin.add(*each.margin, weight);
                for (std::size_t row = 0; row < uncertain.size(); ++row)
                    (wins[uncertain[row]] ? won : lost)[row].add(*each.margin, weight);
            } else {
                ++unpriced;
            }
        }
        const Simulation is = simulate(given, {.threads = 1, .exact = true, .movers = true});
        for (const Mover &each : is.movers) {
            const auto row = static_cast<std::size_t>(std::ranges::find(uncertain, each.deal) - uncertain.begin());
            if (fits(won[row]) && fits(lost[row]))
                RC_ASSERT(each.margin == difference(won[row], lost[row]));
        }
        RC_ASSERT(is.trials == std::int64_t{1} << uncertain.size());
        RC_ASSERT(is.unpriced == unpriced);
        RC_ASSERT(arr.equals(is.arr));
        RC_ASSERT(margin.equals(is.margin));
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

RC_GTEST_PROP(SimulateProperty, everyTrialIsItsOwnOutcome, ())
{
    const Scenario given = Scenarios::any();
    const int trials = Scenarios::pick(1, 130);
    const std::uint64_t seed = static_cast<std::uint64_t>(Scenarios::pick(0, 1'000'000));
    std::vector<Money> arr, margin;
    try {
        for (int trial = 0; trial < trials; ++trial) {
            std::vector<bool> won;
            for (const Deal &each : given.deals) {
                TrialBits words[wordsDrawnTogether] = {};
                if (isUncertain(each))
                    DealDraws::of(seed, each.id.text, each.probability).draw(static_cast<unsigned>(trial) / 64, words);
                won.push_back(isUncertain(each) ? (words[0] >> (trial % 64) & 1) != 0 : each.probability > Percent{0});
            }
            if (const Outcome each = evaluated(given, won); each.margin) {
                arr.push_back(*each.arr);
                margin.push_back(*each.margin);
            }
        }
        const Simulation is = simulate(given, {.trials = trials, .seed = seed, .threads = 1});
        RC_ASSERT(is.trials == trials);
        RC_ASSERT(is.unpriced == trials - static_cast<std::int64_t>(arr.size()));
        std::ranges::sort(arr);
        std::ranges::sort(margin);
        RC_ASSERT(is.arr.values == arr);
        RC_ASSERT(is.margin.values == margin);
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

RC_GTEST_PROP(SimulateProperty, isTheSameForAnyThreadsAndAnyOrderOfTheDeals, ())
{
    Scenario given = Scenarios::any();
    SimulationOptions options{.trials = Scenarios::pick(1, 2'000), .seed = 7, .threads = 1, .movers = true};
    try {
        const Simulation once = simulate(given, options);
        const auto movers = moversOf(once, given);
        for (options.threads = 2; options.threads <= 3; ++options.threads) {
            std::ranges::rotate(given.deals, given.deals.begin() + (given.deals.empty() ? 0 : 1));
            const Simulation again = simulate(given, options);
            RC_ASSERT(figuresOf(again) == figuresOf(once));
            RC_ASSERT(moversOf(again, given) == movers);
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
