// Simulation (pricing rules, section 7): small portfolios whose distributions can be worked out on paper.
#include "tests/pricing/simulated.h"

#include <algorithm>

namespace dealdesk::tests {

TEST(Simulate, aLostDealTakesItsBandWithIt)
{
    // Two deals of 60 tenants, wholesale 79.05 each in Band 1 (93.00 less 15 %) and 71.67 together in Band 2, at 100.00
    // for 36 months. Probabilities 40 % and 50 %:
    //   both 20 %: 2 × 60 × 36 × (100 − 71.67) = 122,385.60    one 50 %: 60 × 36 × (100 − 79.05) = 45,252.00    none 30
    //   % mean 0.2 × 122,385.60 + 0.5 × 45,252.00 = 47,103.12
    Scenario given = scenario({deal("a", 60), deal("b", 60)});
    for (Deal &each : given.deals)
        each.price = UnitPrice{100_usd};
    given.deals[0].probability = 40_pc;
    given.deals[1].probability = 50_pc;
    const Simulation is = simulate(given, {.exact = true, .movers = true});
    EXPECT_EQ(is.trials, 4);
    EXPECT_EQ(is.unpriced, 0);
    EXPECT_EQ(is.margin.mean, 47'103.12_usd);
    EXPECT_EQ(is.margin.p10, 0_usd);
    EXPECT_EQ(is.margin.p50, 45'252_usd);
    EXPECT_EQ(is.margin.p90, 122'385.60_usd);
    // ARR: 144,000 with 20 %, 72,000 with 50 %, 0 with 30 %.
    EXPECT_EQ(is.arr.mean, 64'800_usd);
    EXPECT_EQ(is.arr.p50, 72'000_usd);
    // a won: (122,385.60 + 45,252.00) ÷ 2 = 83,818.80; lost: 45,252.00 ÷ 2 = 22,626.00
    // b won: 0.4 × 122,385.60 + 0.6 × 45,252.00 = 76,105.44; lost: 0.4 × 45,252.00 = 18,100.80
    ASSERT_EQ(is.movers.size(), 2u);
    EXPECT_EQ(is.movers[0].deal, 0u);
    EXPECT_EQ(is.movers[0].margin, 61'192.80_usd);
    EXPECT_EQ(is.movers[0].arr, 72'000_usd);
    EXPECT_EQ(is.movers[1].margin, 58'004.64_usd);
    EXPECT_EQ(is.movers[0].marginError, 0_usd) << "every outcome is counted";
    EXPECT_EQ(is.movers[0].arrError, 0_usd);
}

TEST(Simulate, percentilesAreNearestRankAtTheExactEdge)
{
    // Margin 101,988.00 with 90 %: P10 is the value that 10 % do not exceed, so 0, and with 89.99 % still 0; with 90.01
    // % only 9.99 % are 0, so P10 is the full one.
    const struct {
        std::int64_t basisPoints;
        Money p10;
    } rows[] = {{9'000, 0_usd}, {8'999, 0_usd}, {9'001, 101'988_usd}};
    for (const auto &[basisPoints, p10] : rows) {
        Scenario given = one(hundred("a", 90));
        given.deals[0].probability = Percent{basisPoints};
        EXPECT_EQ(simulate(given, {.exact = true}).margin.p10, p10) << basisPoints;
    }
}

TEST(Simulate, theRangeOfAnExactPercentileIsThePercentile)
{
    // A deal of 100,000 tenants is lost with exactly 10 %. P10 is then the most that the others bring, (1 + 2 + 3 + 4 +
    // 5) × 20.00 × 12, however the probabilities add up in floating point.
    std::vector<Deal> deals{deal("big", 100'000)};
    for (int tenants = 1; tenants <= 5; ++tenants)
        deals.push_back(deal("d" + std::to_string(tenants), tenants));
    for (Deal &each : deals) {
        each.price = UnitPrice{20_usd};
        each.probability = 50_pc;
        each.negotiatedPrice = 10_usd;
    }
    deals[0].probability = 90_pc;
    const Simulation is = simulate(scenario(deals), {.exact = true});
    EXPECT_EQ(is.arr.p10, 3'600_usd);
    for (const auto figure : {&Simulation::arr, &Simulation::margin})
        for (const Percentile percentile : {Percentile::P10, Percentile::P50, Percentile::P90}) {
            const auto range = percentileRange(is.*figure, percentile);
            EXPECT_EQ(range->least, valueOf(is.*figure, percentile));
            EXPECT_EQ(range->most, valueOf(is.*figure, percentile));
        }
}

TEST(Simulate, whatIsHardlyPossibleIsNotImpossible)
{
    // All twenty together come to 10^-80 of the outcomes; a double cannot tell one less that from one.
    std::vector<Deal> deals;
    for (int index = 0; index < 20; ++index) {
        deals.push_back(deal("d" + std::to_string(index), 1));
        deals.back().price = UnitPrice{20_usd};
        deals.back().probability = 0.01_pc;
    }
    const Distribution arr = simulate(scenario(deals), {.exact = true}).arr;
    const auto all = chanceOfReaching(arr, 4'800_usd), none = chanceOfReaching(arr, 4'800.01_usd);
    EXPECT_GT(all->probability, 0);
    EXPECT_LT(all->probability, 1e-79);
    EXPECT_EQ(none->probability, 0);
    for (Deal &each : deals)
        each.probability = 99.99_pc;
    const Distribution likely = simulate(scenario(deals), {.exact = true}).arr;
    EXPECT_LT(chanceOfReaching(likely, 0.01_usd)->probability, 1);
    EXPECT_EQ(chanceOfReaching(likely, 0_usd)->probability, 1);
}

TEST(Simulate, whatADealMovesIsRoundedOnce)
{
    // Each of one tenant in one month, wholesale 86.67: a loses a cent, b brings one. The mean with a is half a cent
    // below zero, without it half a cent above: a cent less, though each mean by itself is rounded to a whole cent.
    Scenario given = scenario({deal("a", 1), deal("b", 1)});
    given.settings.horizonMonths = 1;
    given.deals[0].price = UnitPrice{86.66_usd};
    given.deals[1].price = UnitPrice{86.68_usd};
    for (Deal &each : given.deals)
        each.probability = 50_pc;
    const auto ofA = [&](const SimulationOptions &options) {
        const auto movers = simulate(given, options).movers;
        return std::ranges::find(movers, 0u, &Mover::deal)->margin;
    };
    EXPECT_EQ(ofA({.exact = true, .movers = true}), Money{-1});
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        EXPECT_EQ(ofA({.trials = 1'000, .seed = seed, .movers = true}), Money{-1}) << seed;
}

TEST(Simulate, meansAreRoundedHalvesAwayFromZero)
{
    // One tenant at 86.67 wholesale (pilot, 15 % off 101.96) and a cent more or less: ±0.01 or 0 in the one month, each
    // with 50 %, so the mean is half a cent.
    for (const int cents : {1, -1}) {
        Deal entered = deal("a", 1);
        entered.price = UnitPrice{Money{86'67 + cents}};
        entered.probability = 50_pc;
        Scenario given = one(entered);
        given.settings.horizonMonths = 1;
        EXPECT_EQ(simulate(given, {.exact = true}).margin.mean, Money{cents});
    }
}

TEST(Simulate, aTrialWithAnUnknownFigureIsLeftOut)
{
    // 100 tenants alone cost 71.67; with 1,100 more they are in the negotiated band, which has no price.
    Scenario given = scenario({hundred("small", 100), deal("large", 1'100)});
    given.deals[1].probability = 25_pc;
    const Simulation exact = simulate(given, {.exact = true, .movers = true});
    EXPECT_EQ(exact.trials, 2);
    EXPECT_EQ(exact.unpriced, 1);
    EXPECT_DOUBLE_EQ(exact.unpricedProbability, 0.25);
    EXPECT_EQ(exact.margin.mean, 101'988_usd);
    EXPECT_EQ(exact.arr.p10, 120'000_usd);
    ASSERT_EQ(exact.movers.size(), 1u);
    EXPECT_EQ(exact.movers[0].margin, unknown) << "no priced outcome has it won";
    const Simulation sampled = simulate(given, {.trials = 1'000});
    EXPECT_GT(sampled.unpriced, 200);
    EXPECT_LT(sampled.unpriced, 300);
    EXPECT_EQ(sampled.margin.mean, 101'988_usd);
    EXPECT_EQ(sampled.margin.values.size(), static_cast<std::size_t>(1'000 - sampled.unpriced));
}

TEST(Simulate, noPricedTrialHasNoFigures)
{
    const Scenario given = one(deal("d", 1'200));
    for (const bool exact : {false, true}) {
        const Simulation is = simulate(given, {.trials = 10, .exact = exact});
        EXPECT_EQ(is.trials, exact ? 1 : 10);
        EXPECT_EQ(is.unpriced, is.trials);
        EXPECT_EQ(is.arr.mean, unknown);
        EXPECT_EQ(is.margin.p90, unknown);
        EXPECT_EQ(is.unpricedProbability, 1);
        EXPECT_FALSE(chanceOfReaching(is.margin, 0_usd));
        EXPECT_FALSE(percentileRange(is.margin, Percentile::P50));
        EXPECT_TRUE(histogram(is.margin, 10).empty());
    }
}

TEST(Simulate, certainImpossibleAndExcludedDealsAreNotDrawn)
{
    Scenario given = scenario({hundred("certain", 100), hundred("impossible", 0), hundred("excluded", 50)});
    given.deals[2].included = false;
    EXPECT_EQ(uncertainDeals(given), 0);
    const Simulation is = simulate(given, {.trials = 100});
    EXPECT_EQ(is.margin.mean, 101'988_usd);
    EXPECT_EQ(is.margin.standardError, 0_usd);
    EXPECT_EQ(simulate(scenario({}), {.trials = 3}).arr.mean, 0_usd);
}

TEST(Simulate, tellsHowFarItIsAndStopsWhenAsked)
{
    const Scenario given = scenario({hundred("a", 50), hundred("b", 50)});
    std::int64_t last = -1;
    const auto grows = [&last](std::int64_t done, std::int64_t of) {
        EXPECT_GT(done, last);
        EXPECT_EQ(of, 10'001);
        last = done;
        return true;
    };
    const Simulation whole = simulate(given, {.trials = 10'001, .threads = 1, .progress = grows});
    EXPECT_EQ(last, 10'001);
    EXPECT_FALSE(whole.cancelled);
    const Simulation stopped = simulate(given, {.threads = 2, .progress = [](auto, auto) { return false; }});
    EXPECT_TRUE(stopped.cancelled);
    EXPECT_EQ(stopped.margin.mean, unknown);
    const auto untilTheEnd = [](std::int64_t done, std::int64_t of) { return done < of; };
    EXPECT_TRUE(simulate(given, {.progress = untilTheEnd}).cancelled);
}

TEST(Simulate, enumeratesTwentyDealsAndNoMore)
{
    std::vector<Deal> deals;
    for (int index = 0; index < 20; ++index)
        deals.push_back(hundred("d" + std::to_string(index), 50));
    const Scenario given = scenario(deals, 1'000'000);
    EXPECT_EQ(simulate(given, {.exact = true}).unpriced, (1 << 20) - 1)
        << "only the outcome without a deal has a price";
    deals.push_back(hundred("one more", 50));
    EXPECT_THROW(simulate(scenario(deals), {.exact = true}), std::invalid_argument);
}

TEST(Simulate, aFigureBeyond64BitsNamesTheDealThatAddsMost)
{
    Deal huge = deal("huge", 1'000'000);
    huge.price = TargetMargin{99.99_pc};
    huge.negotiatedPrice = 1'000'000'000_usd;
    huge.probability = 50_pc;
    try {
        simulate(scenario({hundred("small", 50), huge}), {.trials = 100});
        ADD_FAILURE() << "nothing was thrown";
    } catch (const AmountOverflow &overflow) {
        EXPECT_EQ(overflow.deal().text, "huge");
        EXPECT_EQ(overflow.dealIndex(), 1u);
    }
}

} // namespace dealdesk::tests
