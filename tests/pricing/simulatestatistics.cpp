// Samples: how often deals are won, how near a sample is to the exact distribution, and its histogram.
#include "tests/pricing/scenarios.h"
#include "tests/pricing/simulated.h"

#include "pricing/standarderror.h"
#include "pricing/windraws.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace dealdesk::tests {

TEST(Simulate, sampledAgreesWithExactWithinItsError)
{
    std::vector<Deal> deals;
    for (int index = 0; index < 12; ++index) {
        deals.push_back(hundred("d" + std::to_string(index), 5 + 7 * index));
        deals.back().tenants = {{0, 3 + 17 * index % 40}, {7, 50 + index}};
        deals.back().startMonth = index;
        deals.back().price = index % 2 == 0 ? ResalePrice{Markup{20_pc}} : ResalePrice{TargetMargin{15_pc}};
    }
    const Scenario given = scenario(deals);
    const Simulation exact = simulate(given, {.exact = true, .movers = true});
    for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
        const Simulation sampled = simulate(given, {.trials = 20'000, .seed = seed, .movers = true});
        for (const auto figure : {&Simulation::arr, &Simulation::margin}) {
            const Distribution &is = sampled.*figure, &right = exact.*figure;
            // Four standard errors: once in 16,000 times by chance, and the seeds are fixed.
            EXPECT_LT(std::abs(is.mean->minor - right.mean->minor), 4 * is.standardError->minor);
            const auto chance = chanceOfReaching(is, *right.p50), exactly = chanceOfReaching(right, *right.p50);
            EXPECT_LT(std::abs(chance->probability - exactly->probability), 4 / 3.92 * (chance->most - chance->least));
            EXPECT_EQ(exactly->least, exactly->probability);
            EXPECT_EQ(exactly->most, exactly->probability);
            const auto range = percentileRange(is, Percentile::P90);
            EXPECT_LE(range->least, *is.p90);
            EXPECT_GE(range->most, *is.p90);
            EXPECT_EQ(percentileRange(right, Percentile::P90)->least, *right.p90);
            EXPECT_NEAR(static_cast<double>(meanRange(is)->most.minor - is.mean->minor),
                        1.96 * static_cast<double>(is.standardError->minor), 1);
            EXPECT_EQ(meanRange(right)->least, *right.mean);
        }
        for (const Mover &is : sampled.movers) {
            const Mover &right = *std::ranges::find(exact.movers, is.deal, &Mover::deal);
            EXPECT_LT(std::abs(is.margin->minor - right.margin->minor), 4 * is.marginError->minor);
            EXPECT_LT(std::abs(is.arr->minor - right.arr->minor), 4 * is.arrError->minor);
        }
    }
}

TEST(Simulate, aMoversErrorIsThatOfTheTwoMeansAlsoWhereTheirSpreadsDiffer)
{
    // Two deals of 60 tenants: with a won the margin is 45,252.00 or 122,385.60, without it 0 or 45,252.00.
    Scenario given = scenario({deal("a", 60), deal("b", 60)});
    for (Deal &each : given.deals)
        each.price = UnitPrice{100_usd};
    given.deals[0].probability = 90_pc;
    given.deals[1].probability = 50_pc;
    const auto ofA = [&](const Simulation &of) { return *std::ranges::find(of.movers, 0u, &Mover::deal); };
    const Mover right = ofA(simulate(given, {.exact = true, .movers = true}));
    int covered = 0;
    constexpr int samples = 400;
    for (int seed = 1; seed <= samples; ++seed) {
        const Mover is =
            ofA(simulate(given, {.trials = 1'000, .seed = static_cast<std::uint64_t>(seed), .movers = true}));
        // √(38,566.80² ÷ 900 + 22,626.00² ÷ 100) = 2,602; a spread taken for equal would say 3,920.
        EXPECT_NEAR(static_cast<double>(is.marginError->minor), 2'602'00, 700'00);
        covered += std::abs(is.margin->minor - right.margin->minor) <= within95(is.marginError)->minor ? 1 : 0;
    }
    EXPECT_NEAR(covered, 0.95 * samples, 14); // three standard deviations; the seeds are fixed
}

TEST(Simulate, aMoversErrorIsCountedInWholeCents)
{
    const Scenario certainBut = one(hundred("a", 50)); // won it is always the same, and so is lost
    const Simulation is = simulate(certainBut, {.trials = 1'000, .movers = true});
    EXPECT_EQ(is.movers[0].margin, 101'988_usd);
    EXPECT_EQ(is.movers[0].marginError, 0_usd);
    const Simulation once = simulate(certainBut, {.trials = 2, .movers = true});
    EXPECT_EQ(once.movers[0].marginError, unknown) << "two trials have no spread of both kinds";
    // 0, 2 and 0, 4 cents: variances of the means 2 ÷ 2 and 8 ÷ 2, so √5 = 2.24, up to 3.
    EXPECT_EQ(errorOfDifference({2, 2, 4}, {2, 4, 16}, {}), Money{3});
    // The same in steps of 2^20 cents, a sixteenth of them: 35.78 sixteenths, up to 36.
    EXPECT_EQ(errorOfDifference({2, 2, 4}, {2, 4, 16}, {20}), Money{36LL << 16});
    EXPECT_EQ(within95(Money{100}), Money{196});
    EXPECT_EQ(within95(Money{3}), Money{6});
    EXPECT_EQ(within95(unknown), unknown);
}

TEST(Simulate, aChanceLiesInWilsonsInterval)
{
    // (p + z² ÷ 2n ± z √(p (1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n) with z = 1.96
    const struct {
        int reached, trials;
        double least, most;
    } rows[] = {{0, 1'000, 0, 0.0038269},         {1'000, 1'000, 0.9961731, 1}, {500, 1'000, 0.4690690, 0.5309310},
                {3, 1'000, 0.0010207, 0.0087832}, {0, 1, 0, 0.7934567},         {1, 1, 0.2065433, 1}};
    for (const auto &[reached, trials, least, most] : rows) {
        std::vector<Money> values(static_cast<std::size_t>(trials), 1_usd);
        std::fill_n(values.begin(), reached, 2_usd);
        const auto is = chanceOfReaching(sampledDistribution(values), 2_usd);
        EXPECT_EQ(is->reached, reached);
        EXPECT_EQ(is->trials, trials);
        EXPECT_NEAR(is->least, least, 1e-7) << reached << " of " << trials;
        EXPECT_NEAR(is->most, most, 1e-7) << reached << " of " << trials;
        EXPECT_EQ(is->tooFew(), trials == 1);
    }
}

TEST(Simulate, theChanceOfARareEventIsInItsRangeAsOftenAsItSays)
{
    // 1 % in 100 trials: by 1.96 standard errors it would be missed wherever none has it, in 37 of 100.
    Scenario given = scenario({deal("a", 10)});
    given.deals[0].price = UnitPrice{100_usd};
    given.deals[0].probability = 1_pc;
    int covered = 0;
    constexpr int samples = 400;
    for (std::uint64_t seed = 1; seed <= samples; ++seed) {
        const auto is = chanceOfReaching(simulate(given, {.trials = 100, .seed = seed}).arr, 1_usd);
        covered += is->least <= 0.01 && 0.01 <= is->most ? 1 : 0;
    }
    EXPECT_GE(covered, 0.9 * samples);
}

TEST(Simulate, aSmallSampleHasNoRange)
{
    const auto of = [](int trials, int probability) {
        return simulate(scenario({hundred("a", probability), hundred("b", 60)}), {.trials = trials, .movers = true});
    };
    const Simulation one = of(1, 50);
    EXPECT_EQ(one.margin.standardError, unknown) << "one trial has no spread";
    EXPECT_FALSE(meanRange(one.margin));
    EXPECT_FALSE(percentileRange(one.margin, Percentile::P50));
    const Simulation few = of(29, 50);
    EXPECT_TRUE(few.margin.standardError);
    EXPECT_FALSE(meanRange(few.margin));
    EXPECT_FALSE(percentileRange(few.margin, Percentile::P10)) << "none of 29 may be below the true one";
    EXPECT_TRUE(percentileRange(few.margin, Percentile::P50));
    EXPECT_EQ(few.movers[0].marginError, unknown);
    const Simulation enough = of(200, 50);
    EXPECT_TRUE(meanRange(enough.margin));
    EXPECT_TRUE(percentileRange(enough.margin, Percentile::P10));
    EXPECT_TRUE(enough.movers[0].marginError);
}

TEST(Simulate, aMeanThatRestsOnRareWinsHasNoRange)
{
    Scenario given = scenario({deal("rare", 1'000), hundred("often", 50)});
    given.deals[0].price = UnitPrice{100_usd};
    given.deals[0].probability = 0.5_pc;
    EXPECT_FALSE(meanRange(simulate(given, {.trials = 1'000}).margin)) << "some five wins";
    EXPECT_TRUE(meanRange(simulate(given, {.trials = 100'000}).margin));
    given.deals[0].probability = 0.01_pc;
    given.deals.pop_back();
    EXPECT_FALSE(meanRange(simulate(given, {.trials = 100}).margin)) << "no win at all, but there might be";
}

TEST(Simulate, meansAndPercentilesAreInTheirRangesAsOftenAsTheySay)
{
    const Scenario given = scenario({hundred("a", 50), hundred("b", 20), hundred("c", 70), hundred("d", 40)});
    const Simulation right = simulate(given, {.exact = true});
    int mean = 0, median = 0, low = 0;
    constexpr int samples = 400;
    for (std::uint64_t seed = 1; seed <= samples; ++seed) {
        const Distribution is = simulate(given, {.trials = 60, .seed = seed}).margin;
        const auto holds = [](const std::optional<PercentileRange> &range, const std::optional<Money> &value) {
            return range->least <= value && value <= range->most ? 1 : 0;
        };
        mean += holds(meanRange(is), right.margin.mean);
        median += holds(percentileRange(is, Percentile::P50), right.margin.p50);
        low += holds(percentileRange(is, Percentile::P10), right.margin.p10);
    }
    EXPECT_NEAR(mean, 0.95 * samples, 14); // three standard deviations; the seeds are fixed
    EXPECT_GE(median, 0.95 * samples - 14);
    EXPECT_GE(low, 0.95 * samples - 14);
}

TEST(Simulate, anotherSeedIsAnotherSample)
{
    const Scenario given = scenario({hundred("a", 50), hundred("b", 50), hundred("c", 50)});
    EXPECT_NE(simulate(given, {.seed = 1}).margin.mean, simulate(given, {.seed = 2}).margin.mean);
}

TEST(Simulate, aSeedDrawsTheSameOnEveryMachineAndInEveryVersion)
{
    // Worked out by a separate program: 64 places of each trial as a whole number, compared with the threshold.
    TrialBits won[wordsDrawnTogether];
    DealDraws::of(1, "d1", 33.33_pc).draw(0, won);
    EXPECT_EQ(won[0], 0xA104C32A6A8A0741u);
    EXPECT_EQ(won[1], 0x2160944060C950DDu);
    EXPECT_EQ(won[2], 0xAC58901188D68EC2u);
    EXPECT_EQ(won[3], 0x84C9060212043180u);
}

TEST(Simulate, aDealIsWonAsOftenAsItsProbabilitySays)
{
    constexpr std::uint64_t words = 1 << 14; // about a million trials
    for (const std::int64_t basisPoints : {1, 100, 2'500, 3'333, 5'000, 9'000, 9'999}) {
        const auto draws = DealDraws::of(1, "deal", Percent{basisPoints});
        std::int64_t won = 0;
        TrialBits bits[wordsDrawnTogether];
        for (std::uint64_t word = 0; word < words; word += wordsDrawnTogether) {
            draws.draw(word, bits);
            for (const TrialBits each : bits)
                won += std::popcount(each);
        }
        const double trials = 64.0 * words, share = static_cast<double>(basisPoints) / 10'000;
        EXPECT_LT(std::abs(static_cast<double>(won) - trials * share), 4 * std::sqrt(trials * share * (1 - share)))
            << basisPoints;
    }
}

TEST(Histogram, hasRoundEdgesAndEveryTrial)
{
    const Distribution values = sampledDistribution({Money{-7}, Money{0}, Money{1}, Money{24}, Money{24}});
    const auto bins = histogram(values, 4); // −10 … −1, 0 … 9, 10 … 19, 20 … 29
    ASSERT_EQ(bins.size(), 4u);
    EXPECT_EQ(bins[0].from, Money{-10});
    EXPECT_EQ(bins[3].from, Money{20});
    EXPECT_EQ(bins[3].below, Money{30});
    EXPECT_DOUBLE_EQ(bins[1].share, 0.4);
    EXPECT_DOUBLE_EQ(bins[2].share, 0);
    EXPECT_DOUBLE_EQ(bins[3].share, 0.4);
    EXPECT_EQ(histogram(values, 1).size(), 2u) << "an edge at 0 parts what is on both sides of it";
}

RC_GTEST_PROP(Histogram, sharesAddUpToOne, ())
{
    std::vector<Money> values;
    for (int index = Scenarios::pick(1, 40); index > 0; --index)
        values.push_back(Money{*rc::gen::arbitrary<std::int64_t>() >> Scenarios::pick(0, 60)});
    const Distribution given = sampledDistribution(values);
    const int most = Scenarios::pick(2, 30);
    const auto bins = histogram(given, most);
    RC_ASSERT(bins.size() <= static_cast<std::size_t>(most));
    double sum = 0;
    for (const HistogramBin &bin : bins)
        sum += bin.share;
    RC_ASSERT(std::abs(sum - 1) < 1e-9);
    RC_ASSERT(bins.front().from <= given.values.front());
}

} // namespace dealdesk::tests
