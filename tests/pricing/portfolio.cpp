// The portfolio's months and totals (pricing rules, section 6).
#include "tests/pricing/given.h"

namespace dealdesk::tests {

TEST(Portfolio, aMonthWithoutDealsIsAKnownZero)
{
    Deal late = deal("d", 10);
    late.startMonth = 5;
    const Evaluation evaluation = evaluate(one(late));
    const PortfolioMonth &empty = evaluation.portfolio.months[4];
    EXPECT_EQ(empty.tenants, 0);
    for (const auto &amount : {empty.mrr, empty.arr, empty.wholesale, empty.margin, empty.netMargin, empty.payout})
        EXPECT_EQ(amount, 0_usd);
    EXPECT_EQ(empty.listings[0].band, -1) << "a total below the first row has no band";
    EXPECT_EQ(evaluation.portfolio.months[5].month, YearMonth::of(2027, 6));
}

TEST(Portfolio, ofNoDealsAtAllIsZero)
{
    const Evaluation evaluation = evaluate(scenario({}, 30));
    EXPECT_EQ(evaluation.portfolio.months.size(), 36u);
    EXPECT_EQ(evaluation.portfolio.totalBilled, 0_usd);
    EXPECT_EQ(evaluation.portfolio.weightedArr, 0_usd);
    EXPECT_EQ(evaluation.portfolio.months[0].listings[0].total, 30);
    EXPECT_EQ(evaluation.portfolio.months[0].listings[0].band, 1);
}

TEST(Portfolio, aSumWithAnUnknownPartIsUnknown)
{
    Deal priced = deal("priced", 10, CommitmentTerm::OneYear);
    priced.price = UnitPrice{100_usd};
    Deal unpriced = deal("unpriced", 1'300, CommitmentTerm::OneYear);
    unpriced.startMonth = 2;
    const Evaluation evaluation = evaluate(scenario({priced, unpriced}));
    EXPECT_EQ(evaluation.portfolio.months[1].mrr, 1'000_usd);
    EXPECT_EQ(evaluation.portfolio.months[2].mrr, unknown);
    EXPECT_EQ(evaluation.portfolio.months[2].wholesale, unknown);
    EXPECT_EQ(evaluation.portfolio.months[14].mrr, 0_usd) << "both have ended";
    EXPECT_EQ(evaluation.portfolio.totalBilled, unknown);
    EXPECT_EQ(evaluation.portfolio.weightedArr, unknown);
}

TEST(Portfolio, aMissingPlatformFeeIsUnknownInNetMarginOnly)
{
    Deal deal = tests::deal("d", 100);
    deal.whiteLabel = {WhiteLabelTier::Full, std::nullopt};
    const Evaluation evaluation = evaluate(one(deal));
    EXPECT_EQ(evaluation.portfolio.months[0].margin, 0_usd);
    EXPECT_EQ(evaluation.portfolio.months[0].netMargin, unknown);
    EXPECT_EQ(evaluation.portfolio.totalMargin, 0_usd);
    EXPECT_EQ(evaluation.portfolio.totalNetMargin, unknown);
}

TEST(Portfolio, endsAtTheHorizonAndDealsDoNot)
{
    Deal deal = tests::deal("d", 10);
    deal.price = UnitPrice{100_usd};
    Scenario given = one(deal);
    given.settings.horizonMonths = 12;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.portfolio.totalBilled, 12'000_usd);
    EXPECT_EQ(evaluation.deals[0].tcv, 36'000_usd);
}

TEST(Portfolio, weightedArrIsRoundedDealByDeal)
{
    // 12 × 0.01 × 37.5 % is 4.5 cents: 5 for each deal, not 9 for both.
    Deal deal = tests::deal("a", 1);
    deal.price = MonthlyTotal{0.01_usd};
    deal.probability = 37.5_pc;
    Deal other = deal;
    other.id.text = "b";
    EXPECT_EQ(evaluate(scenario({deal, other})).portfolio.weightedArr, 0.10_usd);
}

TEST(Portfolio, aDealThatStartsBeyondTheHorizonIsWeightedAndNotSummed)
{
    Deal late = deal("d", 10);
    late.startMonth = 119;
    late.price = UnitPrice{100_usd};
    const Evaluation evaluation = evaluate(one(late));
    EXPECT_EQ(evaluation.portfolio.weightedArr, 12'000_usd);
    EXPECT_EQ(evaluation.portfolio.totalBilled, 0_usd);
    EXPECT_EQ(evaluation.month(0, 35).tenants, 10);
}

TEST(Portfolio, payoutsStandInTheMonthOfTheirDate)
{
    Deal deal = tests::deal("d", 100);
    deal.price = MonthlyTotal{8'800_usd};
    const Evaluation evaluation = evaluate(one(deal));
    // Invoiced 2027-02-01 and paid 2027-04-02; invoiced 2027-03-01 and paid 2027-04-30.
    EXPECT_EQ(evaluation.portfolio.months[2].payout, 0_usd);
    EXPECT_EQ(evaluation.portfolio.months[3].payout, 3'266_usd);
}

} // namespace dealdesk::tests
