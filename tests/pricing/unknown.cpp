// What is not known, and whose it is (pricing rules, section 2.7): sums of what is known, and the deals that they are
// without.
#include "pricing/unknown.h"
#include "pricing/simulate.h"
#include "pricing/totals.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <algorithm>
#include <numeric>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

/// 10 tenants at 100.00 for a year.
Deal priced()
{
    Deal made = deal("priced", 10, CommitmentTerm::OneYear);
    made.price = UnitPrice{100_usd};
    return made;
}

FlagSet flagsOf(std::initializer_list<Flag> flags)
{
    FlagSet set;
    for (const Flag flag : flags)
        set.add(flag);
    return set;
}

std::vector<std::size_t> indices(const std::vector<UnknownDeal> &unknown)
{
    std::vector<std::size_t> all;
    for (const UnknownDeal &each : unknown)
        all.push_back(each.deal);
    return all;
}

std::vector<std::size_t> everyDeal(const Scenario &given)
{
    std::vector<std::size_t> all(given.deals.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

} // namespace

TEST(Known, sumsAreOfTheDealsWhoseFigureIsKnown)
{
    Deal noPrice = deal("unpriced", 1'300, CommitmentTerm::OneYear);
    noPrice.startMonth = 2;
    const Evaluation evaluation = evaluate(scenario({priced(), noPrice}));
    EXPECT_EQ(evaluation.portfolio.months[2].mrr, unknown) << "a file keeps it unknown";
    EXPECT_EQ(evaluation.known.months[2].mrr, 1'000_usd);
    EXPECT_EQ(evaluation.known.months[2].arr, 12'000_usd);
    EXPECT_EQ(evaluation.known.months[2].tenants, 1'310) << "tenants are known";
    EXPECT_EQ(evaluation.known.months[2].listings[0].total, 1'310) << "and count in the relationship";
    EXPECT_EQ(evaluation.known.months[12].mrr, unknown) << "the one deal that is left has no price: that is no zero";
    EXPECT_EQ(evaluation.known.months[14].mrr, 0_usd) << "both have ended";
    EXPECT_EQ(evaluation.known.totalBilled, 12'000_usd);
    EXPECT_EQ(evaluation.known.firstArr, 12'000_usd);
}

TEST(Known, aDealThatIsBilledWithoutAWholesalePriceCountsInWhatIsBilledAlone)
{
    Deal billed = deal("billed", 1'300, CommitmentTerm::OneYear);
    billed.price = UnitPrice{100_usd};
    Deal small = priced();
    small.listing = Listing::Sat; // wholesale 101.96 each, margin −1.96
    Scenario given = scenario({small, billed});
    given.authorizations.push_back(workedExample(Listing::Sat));
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.portfolio.months[0].mrr, 131'000_usd);
    EXPECT_EQ(evaluation.known.months[0].mrr, 131'000_usd);
    EXPECT_EQ(evaluation.known.months[0].wholesale, 1'019.60_usd);
    EXPECT_EQ(evaluation.known.months[0].margin, Money{-19'60}) << "not what is billed less another sum's wholesale";
    EXPECT_EQ(evaluation.known.totalMargin, Money{-19'60 * 12});
    EXPECT_TRUE(unknownDeals(given, evaluation, ForecastFigure::Arr).empty());
    EXPECT_EQ(indices(unknownDeals(given, evaluation, ForecastFigure::Margin)), std::vector<std::size_t>{1});
}

TEST(Known, aMissingPlatformFeeLeavesTheNetMarginOfThatDealOut)
{
    Deal full = priced();
    full.id.text = "full";
    full.whiteLabel = {WhiteLabelTier::Full, std::nullopt};
    full.marketplaceFee = 3_pc;
    const Scenario given = scenario({priced(), full});
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.known.months[0].margin, evaluation.portfolio.months[0].margin);
    EXPECT_EQ(evaluation.known.months[0].netMargin, evaluation.month(0, 0).netMargin);
    const auto whose = unknownDeals(given, evaluation, ForecastFigure::NetMargin);
    ASSERT_EQ(whose.size(), 1u);
    EXPECT_EQ(whose[0], (UnknownDeal{1, 0, 11, flagsOf({Flag::PlatformFeeMissing})}));
}

TEST(Known, totalsOfDealsSayWhichTheyAreWithout)
{
    Deal noPrice = deal("unpriced", 1'300, CommitmentTerm::OneYear);
    Scenario given = scenario({priced(), noPrice});
    given.deals.push_back(priced());
    given.deals.back().included = false;
    const auto all = everyDeal(given);
    const DealTotals totals = totalsOf(evaluate(given), all);
    EXPECT_EQ(totals.deals, 2);
    EXPECT_EQ(totals.tenants, 1'310);
    EXPECT_EQ(totals.arr.amount, 12'000_usd);
    EXPECT_EQ(totals.arr.without, 1);
    EXPECT_EQ(totals.margin.without, 2) << "both are in the band that needs 2 or 3 years";
    EXPECT_EQ(totals.margin.amount, unknown) << "no deal's is known: no zero";
    EXPECT_EQ(totals.marginPercent, unknown);
    EXPECT_EQ(totals.without, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(totals.why, flagsOf({Flag::NegotiatedNeedsMultiYear}));
}

TEST(Known, aMarginPercentIsOfTheSameDealsAsItsMargin)
{
    Deal billed = deal("billed", 1'300, CommitmentTerm::OneYear);
    billed.price = UnitPrice{100_usd};
    Deal small = deal("small", 100);
    small.listing = Listing::Sat; // wholesale 71.67
    small.price = UnitPrice{100_usd};
    Scenario given = scenario({billed, small});
    given.authorizations.push_back(workedExample(Listing::Sat));
    const DealTotals totals = totalsOf(evaluate(given), everyDeal(given));
    EXPECT_EQ(totals.billed.amount, 140'000_usd);
    EXPECT_EQ(totals.margin.amount, 2'833_usd);
    EXPECT_EQ(totals.marginPercent, 28.33_pc);
}

TEST(UnknownDeals, aRenewalBelowWholesaleIsNotUnknown)
{
    // Falls from Band 2 to Band 1 as the other ends: it renews at a loss, and every figure of it is known.
    Deal falling = deal("falling", 60, CommitmentTerm::OneYear);
    falling.price = UnitPrice{85_usd};
    falling.atEnd = AtEnd::Renews;
    Deal other = deal("other", 60, CommitmentTerm::OneYear);
    other.price = UnitPrice{100_usd};
    Deal late = deal("late", 2'000, CommitmentTerm::OneYear);
    late.startMonth = 30;
    const Scenario given = scenario({falling, other, late});
    const Evaluation evaluation = evaluate(given);
    ASSERT_TRUE(evaluation.deals[0].renewalFlags.has(Flag::BelowWholesale));
    const auto whose = unknownDeals(given, evaluation, ForecastFigure::Margin);
    EXPECT_EQ(indices(whose), std::vector<std::size_t>{2});
    EXPECT_EQ(whose[0].why, flagsOf({Flag::NegotiatedNeedsMultiYear}));
}

TEST(UnknownDeals, areNamedInTheMonthsThatTheyLeaveUnknownAndInNoOthers)
{
    Deal growing = deal("growing", 10);
    growing.price = UnitPrice{100_usd};
    growing.tenants.push_back({6, 1'300}); // no negotiated price is entered
    growing.tenants.push_back({9, 20});
    const Scenario given = one(growing);
    const Evaluation evaluation = evaluate(given);
    const auto whose = unknownDeals(given, evaluation, ForecastFigure::Margin);
    ASSERT_EQ(whose.size(), 1u);
    EXPECT_EQ(whose[0], (UnknownDeal{0, 6, 8, flagsOf({Flag::NoNegotiatedPrice})}));
    EXPECT_TRUE(unknownDeals(given, evaluation, ForecastFigure::Margin, {0, 5}).empty());
    EXPECT_TRUE(unknownDeals(given, evaluation, ForecastFigure::Margin, {9, 35}).empty());
    EXPECT_TRUE(unknownDeals(given, evaluation, ForecastFigure::Mrr).empty()) << "the customer's price is locked";
    const auto paid = unknownDeals(given, evaluation, ForecastFigure::Payout);
    ASSERT_EQ(paid.size(), 1u);
    EXPECT_EQ(paid[0].first, 8) << "July is invoiced on 1 August and paid on 30 September";
}

TEST(UnknownDeals, aReasonBehindTheHorizonIsNone)
{
    Deal growing = deal("growing", 10);
    growing.price = UnitPrice{100_usd};
    growing.tenants.push_back({30, 1'300});
    Scenario given = one(growing);
    given.settings.horizonMonths = 12;
    EXPECT_TRUE(unknownDeals(given, evaluate(given), summedFigures).empty());
    given.settings.horizonMonths = 31;
    EXPECT_EQ(unknownDeals(given, evaluate(given), summedFigures).size(), 1u);
}

TEST(UnknownDeals, aScheduleThatDoesNotAddUpLeavesPayoutsAlone)
{
    Deal entered = priced();
    entered.billing = {BillingSchedule::Custom, {{0, 1_usd}}};
    const Scenario given = one(entered);
    const Evaluation evaluation = evaluate(given);
    EXPECT_TRUE(unknownDeals(given, evaluation, ForecastFigure::NetMargin).empty());
    const auto paid = unknownDeals(given, evaluation, ForecastFigure::Cash);
    ASSERT_EQ(paid.size(), 1u);
    EXPECT_EQ(paid[0].why, flagsOf({Flag::CustomScheduleMismatch}));
}

/// A figure of a month is unknown exactly where a deal is named for it, and then what is known is summed without it.
/// Its last quarter in the horizon reaches a month behind it, where another deal moves it into a band without a price.
TEST(UnknownDeals, aQuarterThatReachesBeyondTheHorizonIsNamed)
{
    Deal quarterly = priced();
    quarterly.startMonth = 1;
    quarterly.atEnd = AtEnd::Renews;
    quarterly.billing.schedule = BillingSchedule::Quarterly;
    Deal later = deal("later", 1'500);
    later.startMonth = 36;
    Scenario given = scenario({quarterly, later});
    given.settings.bandPolicy = BandPolicy::Floating;
    given.settings.horizonMonths = 36;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.portfolio.months[35].margin.has_value(), true);
    EXPECT_EQ(evaluation.portfolio.months[35].payout, unknown);
    EXPECT_EQ(indices(unknownDeals(given, evaluation, ForecastFigure::Payout)), std::vector<std::size_t>{0});
}

RC_GTEST_PROP(UnknownDeals, areThoseThatMakeAMonthUnknown, ())
{
    const Scenario given = Scenarios::any();
    std::optional<Evaluation> evaluation;
    try {
        evaluation = evaluate(given);
    } catch (const AmountOverflow &) {
    }
    RC_PRE(evaluation.has_value());
    const int month = Scenarios::pick(0, given.settings.horizonMonths - 1);
    const auto at = static_cast<std::size_t>(month);
    for (const ForecastFigure figure : {ForecastFigure::Arr, ForecastFigure::Mrr, ForecastFigure::Wholesale,
                                        ForecastFigure::Margin, ForecastFigure::NetMargin, ForecastFigure::Payout}) {
        const auto whose = unknownDeals(given, *evaluation, figure, {month, month});
        const auto whole = amountOf(evaluation->portfolio.months[at], figure);
        RC_ASSERT(whose.empty() == whole.has_value());
        if (whole)
            RC_ASSERT(amountOf(evaluation->known.months[at], figure) == whole);
        for (const UnknownDeal &each : whose)
            RC_ASSERT(each.first == month && each.last == month && !each.why.empty());
    }
    const auto cash = unknownDeals(given, *evaluation, ForecastFigure::Cash, {0, month});
    RC_ASSERT(cash.empty() || !evaluation->portfolio.months[at].cash);
    const auto anything = unknownDeals(given, *evaluation, summedFigures);
    RC_ASSERT(anything.empty() == (evaluation->portfolio.totalNetMargin.has_value() &&
                                   std::ranges::all_of(evaluation->portfolio.months, [](const PortfolioMonth &each) {
                                       return each.payout.has_value();
                                   })));
}

RC_GTEST_PROP(Known, aWeightedArrIsNeverMoreThanItsOwnWhole, ())
{
    const Scenario given = Scenarios::any();
    std::optional<Evaluation> evaluation;
    try {
        evaluation = evaluate(given);
    } catch (const AmountOverflow &) {
    }
    RC_PRE(evaluation.has_value());
    if (evaluation->known.weightedArr && evaluation->known.firstArr)
        RC_ASSERT(*evaluation->known.weightedArr <= *evaluation->known.firstArr);
    RC_ASSERT(!evaluation->portfolio.weightedArr || evaluation->portfolio.weightedArr == evaluation->known.weightedArr);
    const auto all = everyDeal(given);
    RC_ASSERT((totalsOf(*evaluation, all).arr.amount == evaluation->known.firstArr));
}

TEST(LeftOut, aDealWithoutAPriceSpoilsNoTrialAndItsTenantsCount)
{
    // It is certain and always there, so its tenants are as good as existing ones.
    Deal uncertain = deal("uncertain", 60);
    uncertain.price = UnitPrice{100_usd};
    uncertain.probability = 40_pc;
    Deal noPrice = deal("unpriced", 1'000, CommitmentTerm::ThreeYears);
    Scenario given = scenario({uncertain, noPrice}, 100);
    given.authorizations[0].bands[3].price.reset(); // Band 3 states no price
    uncertain.negotiatedPrice = 70_usd;
    given.authorizations[0].bands[4].from = 1'150; // won, they are in the negotiated band together
    given.deals[0] = uncertain;
    EXPECT_EQ(simulate(given, {.exact = true}).unpriced, 2);
    const Simulation is = simulate(given, {.exact = true, .movers = true, .leaveOutUnpriced = true});
    EXPECT_EQ(is.leftOut, std::vector<std::size_t>{1});
    EXPECT_EQ(is.unpriced, 0);
    given.deals.pop_back();
    given.authorizations[0].existingTenants += 1'000;
    const Simulation same = simulate(given, {.exact = true, .movers = true});
    EXPECT_EQ(is.margin.mean, same.margin.mean);
    EXPECT_EQ(is.arr.p90, same.arr.p90);
    EXPECT_EQ(is.margin.p90, 64'800_usd) << "60 × 36 × (100 − 70)";
    ASSERT_EQ(is.movers.size(), 1u);
    EXPECT_EQ(is.movers[0].deal, 0u);
}

TEST(LeftOut, anUncertainOneIsNoMoverAndItsTenantsCountWhereItIsWon)
{
    Deal small = deal("small", 60);
    small.price = UnitPrice{100_usd};
    Deal large = deal("large", 1'200);
    large.probability = 50_pc;
    small.negotiatedPrice = 70_usd;
    const Scenario given = scenario({small, large});
    const Simulation is = simulate(given, {.exact = true, .movers = true, .leaveOutUnpriced = true});
    EXPECT_EQ(is.trials, 2);
    EXPECT_EQ(is.unpriced, 0);
    EXPECT_EQ(is.margin.p10, 45'252_usd) << "lost: 60 × 36 × (100 − 79.05)";
    EXPECT_EQ(is.margin.p90, 64'800_usd) << "won: in the negotiated band";
    EXPECT_TRUE(is.movers.empty());
}

TEST(LeftOut, aDealThatHasAPriceInSomeTrialsMakesTheOthersUnpriced)
{
    // Alone each is in Band 3; won together they are in the negotiated band, without a price.
    Deal one = deal("one", 700), other = deal("other", 700);
    one.price = other.price = UnitPrice{100_usd};
    one.probability = other.probability = 50_pc;
    const Simulation is = simulate(scenario({one, other}), {.exact = true, .leaveOutUnpriced = true});
    EXPECT_TRUE(is.leftOut.empty());
    EXPECT_EQ(is.trials, 4);
    EXPECT_EQ(is.unpriced, 1);
}

TEST(LeftOut, notWhereNoOtherDealIsLeft)
{
    Deal noPrice = deal("unpriced", 1'300);
    noPrice.probability = 50_pc;
    const Simulation is = simulate(one(noPrice), {.exact = true, .leaveOutUnpriced = true});
    EXPECT_TRUE(is.leftOut.empty());
    EXPECT_EQ(is.unpriced, 1) << "an amount of nothing in every trial would be a zero for what is unknown";
}

/// What is left out has no price in any outcome in which it is won; and where nothing is, nothing changes.
RC_GTEST_PROP(LeftOut, isWhatNoOutcomePrices, ())
{
    Scenario given = Scenarios::any();
    while (given.deals.size() > 6)
        given.deals.pop_back();
    RC_PRE(uncertainDeals(given) <= 6);
    std::optional<Simulation> is, plain;
    try {
        is = simulate(given, {.exact = true, .leaveOutUnpriced = true});
        plain = simulate(given, {.exact = true});
    } catch (const AmountOverflow &) {
    }
    RC_PRE(is.has_value() && plain.has_value());
    RC_ASSERT(is->unpriced <= plain->unpriced);
    if (is->leftOut.empty())
        RC_ASSERT(is->unpriced == plain->unpriced && is->margin.mean == plain->margin.mean);
    std::vector<bool> won(given.deals.size());
    for (unsigned outcomes = 0; outcomes < 1u << given.deals.size(); ++outcomes) {
        for (std::size_t index = 0; index < won.size(); ++index) { // one of probability 0 is won in no outcome
            const std::int64_t probability = given.deals[index].probability.basisPoints;
            won[index] = probability > 0 && ((outcomes >> index & 1) != 0 || probability == 10'000);
        }
        for (const std::size_t left : is->leftOut)
            if (won[left])
                RC_ASSERT(!outcome(given, won).margin);
    }
}

} // namespace dealdesk::tests
