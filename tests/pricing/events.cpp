// When a price is set anew (pricing rules, 2.6 and 3), and what renewals do.
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

/// 90 tenants from month 0; a neighbour brings the relationship to 100 in month 6.
Scenario withNeighbour(BandPolicy policy)
{
    Deal first = deal("a", 90);
    Deal neighbour = deal("b", 10);
    neighbour.startMonth = 6;
    Scenario given = scenario({first, neighbour});
    given.settings.bandPolicy = policy;
    return given;
}

const Money band1 = 79.05_usd; // 93.00 less 15 %
const Money band2 = 71.67_usd; // 84.32 less 15 %

} // namespace

TEST(Events, lockedIgnoresTheNeighbour)
{
    const Evaluation evaluation = evaluate(withNeighbour(BandPolicy::Locked));
    EXPECT_EQ(evaluation.month(0, 35).wholesaleUnit, band1);
    EXPECT_EQ(evaluation.firstMonth(1).wholesaleUnit, band2);
    EXPECT_EQ(evaluation.termStretches(0).size(), 1u);
}

TEST(Events, floatingFollowsTheNeighbourInItsFirstMonth)
{
    const Evaluation evaluation = evaluate(withNeighbour(BandPolicy::Floating));
    EXPECT_EQ(evaluation.month(0, 5).wholesaleUnit, band1);
    EXPECT_EQ(evaluation.month(0, 6).wholesaleUnit, band2);
    EXPECT_EQ(evaluation.termStretches(0).size(), 2u);
    EXPECT_EQ(evaluation.deals[0].unit, band1) << "the customer's price stays as accepted";
    EXPECT_EQ(evaluation.month(0, 6).billed, Money{90 * band1.minor});
}

TEST(Events, floatingReturnsWhenTheNeighbourEnds)
{
    Scenario given = withNeighbour(BandPolicy::Floating);
    given.deals[1].term = CommitmentTerm::OneYear;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.month(0, 17).wholesaleUnit, band2);
    EXPECT_EQ(evaluation.month(0, 18).wholesaleUnit, band1);
}

TEST(Events, ownTenantChangeSetsWholesaleAndNotThePrice)
{
    Deal growing = deal("d", 50);
    growing.tenants.push_back({4, 120});
    const Evaluation evaluation = evaluate(one(growing));
    EXPECT_EQ(evaluation.month(0, 3).wholesaleUnit, band1);
    EXPECT_EQ(evaluation.month(0, 4).wholesaleUnit, band2);
    EXPECT_EQ(evaluation.month(0, 4).billed, Money{120 * band1.minor});
    EXPECT_EQ(evaluation.deals[0].exitArr, Money{12 * 120 * band1.minor});
}

TEST(Events, aStepThatRepeatsTheCountIsNoEvent)
{
    Scenario given = withNeighbour(BandPolicy::Locked);
    given.deals[0].tenants.push_back({8, 90});
    EXPECT_EQ(evaluate(given).month(0, 8).wholesaleUnit, band1);
    given.deals[0].tenants.back().count = 91;
    EXPECT_EQ(evaluate(given).month(0, 8).wholesaleUnit, band2);
}

TEST(Events, anExcludedDealIsNotThere)
{
    Scenario given = withNeighbour(BandPolicy::Floating);
    given.deals[1].included = false;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.month(0, 6).wholesaleUnit, band1);
    EXPECT_FALSE(evaluation.deals[1].included);
    EXPECT_TRUE(evaluation.allStretches(1).empty());
    EXPECT_TRUE(payouts(given, 1, evaluation).empty());
}

TEST(Renewals, priceAnewFromTheRelationshipOfTheirFirstMonth)
{
    Scenario given = withNeighbour(BandPolicy::Locked);
    given.deals[0].term = CommitmentTerm::OneYear;
    given.deals[0].atEnd = AtEnd::Renews;
    const Evaluation evaluation = evaluate(given);
    const auto stretches = evaluation.allStretches(0);
    ASSERT_EQ(stretches.size(), 3u);
    EXPECT_EQ(stretches[0].figures.billed, Money{90 * 93'00});
    EXPECT_EQ(stretches[1].firstMonth, 12);
    EXPECT_EQ(stretches[1].figures.billed, Money{90 * 84'32}) << "wholesale and resale both";
    EXPECT_EQ(evaluation.deals[0].tcv, Money{12 * 90 * 93'00}) << "figures are of the initial term";
}

TEST(Renewals, keepTheLastTenantCountAndTheEnteredPrice)
{
    Deal growing = deal("d", 50, CommitmentTerm::OneYear);
    growing.tenants.push_back({6, 60});
    growing.price = UnitPrice{100_usd};
    growing.atEnd = AtEnd::Renews;
    const Evaluation evaluation = evaluate(one(growing));
    EXPECT_EQ(evaluation.allStretches(0).back().figures.tenants, 60);
    EXPECT_EQ(evaluation.allStretches(0).back().figures.billed, 6'000_usd);
    EXPECT_EQ(evaluation.portfolio.months[35].mrr, 6'000_usd);
}

TEST(Renewals, countInTheRelationshipBeyondTheHorizon)
{
    Deal pilot = deal("pilot", 90, CommitmentTerm::OneYear);
    pilot.atEnd = AtEnd::Renews;
    Deal late = deal("late", 10);
    late.startMonth = 100;
    EXPECT_EQ(evaluate(scenario({pilot, late})).firstMonth(1).wholesaleUnit, band2);
    pilot.atEnd = AtEnd::Ends;
    EXPECT_EQ(evaluate(scenario({pilot, late})).firstMonth(1).wholesaleUnit, 86.67_usd);
}

TEST(Renewals, haveFlagsOfTheirOwn)
{
    Deal small = deal("small", 10, CommitmentTerm::OneYear);
    small.atEnd = AtEnd::Renews;
    Deal large = deal("large", 1'195);
    large.startMonth = 12;
    Scenario given = scenario({small, large});
    EXPECT_TRUE(evaluate(given).deals[0].flags.empty());
    EXPECT_TRUE(evaluate(given).deals[0].renewalFlags.has(Flag::NegotiatedNeedsMultiYear));
    given.settings.horizonMonths = 12;
    EXPECT_TRUE(evaluate(given).deals[0].renewalFlags.empty()) << "no renewal begins within the horizon";
}

} // namespace dealdesk::tests
