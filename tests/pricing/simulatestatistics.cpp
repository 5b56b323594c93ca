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
            EXPECT_LT(std::abs(chance->probability - exactly->probability), 4 * chance->standardError);
            EXPECT_EQ(exactly->standardError, 0);
            const auto range = percentileRange(is, 90);
            EXPECT_LE(range->least, *is.p90);
            EXPECT_GE(range->most, *is.p90);
            EXPECT_EQ(percentileRange(right, 90)->least, *right.p90);
            EXPECT_NEAR(chance->within, 1.96 * chance->standardError, 1e-12);
            EXPECT_EQ(exactly->within, 0);
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

TEST(Simulate, whatNoTrialOrEveryTrialReachesIsUncertainByTheRuleOfThree)
{
    const Simulation is = simulate(scenario({hundred("a", 50)}), {.trials = 1'000});
    const auto never = chanceOfReaching(is.margin, Money{is.margin.values.back().minor + 1});
    EXPECT_EQ(never->probability, 0);
    EXPECT_EQ(never->within, 0.003);
    const auto always = chanceOfReaching(is.margin, is.margin.values.front());
    EXPECT_EQ(always->probability, 1);
    EXPECT_EQ(always->within, 0.003);
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
