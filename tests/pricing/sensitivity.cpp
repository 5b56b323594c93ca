// What a small move of each input does to the figures.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/sensitivity.h"

#include <rapidcheck/gtest.h>

#include <algorithm>

namespace dealdesk::tests {

namespace {

/// 200 tenants in Band 2 at 71.67, billed 90.00, for 36 months: 36 × 200 × 18.33 = 131,976.00; ARR 216,000.00.
Deal twoHundred()
{
    Deal entered = deal("d", 200);
    entered.price = UnitPrice{90_usd};
    return entered;
}

const SensitivityRow *rowOf(const Sensitivity &all, SensitiveInput input)
{
    const auto found = std::ranges::find(all.rows, input, &SensitivityRow::input);
    return found == all.rows.end() ? nullptr : &*found;
}

} // namespace

TEST(Sensitivity, ofTheWholeScenario)
{
    const Sensitivity is = sensitivity(one(twoHundred()));
    EXPECT_EQ(is.now.margin, 131'976_usd);
    EXPECT_EQ(is.now.arr, 216'000_usd);

    ASSERT_TRUE(rowOf(is, SensitiveInput::Price)); // 85.50 and 94.50: 36 × 200 × 13.83 and × 22.83
    EXPECT_EQ(rowOf(is, SensitiveInput::Price)->down.margin, 99'576_usd);
    EXPECT_EQ(rowOf(is, SensitiveInput::Price)->up.margin, 164'376_usd);
    ASSERT_TRUE(rowOf(is, SensitiveInput::Tenants)); // 180 and 220
    EXPECT_EQ(rowOf(is, SensitiveInput::Tenants)->down.margin, Money{36LL * 180 * 18'33});
    EXPECT_EQ(rowOf(is, SensitiveInput::Tenants)->up.arr, 237'600_usd);
    ASSERT_TRUE(rowOf(is, SensitiveInput::CommitmentDiscount)); // 20 % off 84.32 is 67.46: 36 × 200 × 22.54
    EXPECT_EQ(rowOf(is, SensitiveInput::CommitmentDiscount)->up.margin, 162'288_usd);
    ASSERT_TRUE(rowOf(is, SensitiveInput::WholesalePrice)); // 84.32 × 1.05 = 88.54, less 15 % 75.26: × 14.74
    EXPECT_EQ(rowOf(is, SensitiveInput::WholesalePrice)->up.margin, 106'128_usd);
    ASSERT_TRUE(rowOf(is, SensitiveInput::StartMonth)); // three months later, three fewer within the horizon
    EXPECT_EQ(rowOf(is, SensitiveInput::StartMonth)->down.margin, is.now.margin) << "not before month 0";
    EXPECT_EQ(rowOf(is, SensitiveInput::StartMonth)->up.margin, Money{33LL * 200 * 18'33});
    EXPECT_FALSE(rowOf(is, SensitiveInput::MarketplaceFee)) << "the fee comes after the margin";
    const Sensitivity ofNet = sensitivity(one(twoHundred()), std::nullopt, &SensitiveFigures::netMargin);
    ASSERT_TRUE(rowOf(ofNet, SensitiveInput::MarketplaceFee));
    EXPECT_EQ(rowOf(ofNet, SensitiveInput::MarketplaceFee)->up.netMargin, Money{131'976'00 - 36 * 180'00});
    EXPECT_FALSE(rowOf(is, SensitiveInput::Probability));
    const Sensitivity weighted = sensitivity(one(twoHundred()), std::nullopt, &SensitiveFigures::weightedArr);
    ASSERT_TRUE(rowOf(weighted, SensitiveInput::Probability));
    EXPECT_EQ(rowOf(weighted, SensitiveInput::Probability)->down.weightedArr, 194'400_usd);
    EXPECT_FALSE(rowOf(is, SensitiveInput::ExistingTenants)) << "there are none to move";
}

TEST(Sensitivity, whatDoesNotMoveTheFigureIsLeftOut)
{
    // 50 existing tenants: 45 and 55 beside 48 of the deal's move the band (Band 1 to Band 2) and so the margin; the
    // price is entered, so ARR stays. With 20 neither moves.
    const auto of = [](int existing, SensitiveFigure figure) {
        Deal entered = deal("d", 48);
        entered.price = UnitPrice{90_usd};
        return sensitivity(scenario({entered}, existing), std::nullopt, figure);
    };
    EXPECT_TRUE(rowOf(of(50, &SensitiveFigures::margin), SensitiveInput::ExistingTenants));
    EXPECT_FALSE(rowOf(of(50, &SensitiveFigures::arr), SensitiveInput::ExistingTenants));
    EXPECT_FALSE(rowOf(of(20, &SensitiveFigures::margin), SensitiveInput::ExistingTenants));
    for (const auto figure : {&SensitiveFigures::margin, &SensitiveFigures::netMargin, &SensitiveFigures::arr,
                              &SensitiveFigures::weightedArr}) {
        const Sensitivity is = of(50, figure);
        for (const SensitivityRow &row : is.rows)
            EXPECT_NE(spanOf(row, is.now, figure), 0_usd);
    }
}

TEST(Sensitivity, rowsAreSortedBySpan)
{
    const Sensitivity is = sensitivity(one(twoHundred()));
    ASSERT_GE(is.rows.size(), 3u);
    EXPECT_EQ(is.rows.front().input, SensitiveInput::Price);
    for (std::size_t row = 1; row < is.rows.size(); ++row)
        EXPECT_GE(spanOf(is.rows[row - 1], is.now, &SensitiveFigures::margin),
                  spanOf(is.rows[row], is.now, &SensitiveFigures::margin));
    const Sensitivity byWeight = sensitivity(one(twoHundred()), std::nullopt, &SensitiveFigures::weightedArr);
    EXPECT_NE(byWeight.rows.front().input, SensitiveInput::WholesalePrice);
}

TEST(Sensitivity, ofOneDealLeavesTheOthersInputsAlone)
{
    Deal other = twoHundred();
    other.id.text = "other";
    const Sensitivity is = sensitivity(scenario({twoHundred(), other}), 0);
    EXPECT_EQ(rowOf(is, SensitiveInput::Tenants)->up.arr, Money{216'000'00 + 237'600'00});
    EXPECT_FALSE(rowOf(is, SensitiveInput::CommitmentDiscount)) << "that is the authorization's";
}

TEST(Sensitivity, aFigureThatBecomesUnknownComesLast)
{
    Deal entered = twoHundred();
    entered.tenants = {{0, 1'150}}; // 1,265 reach the negotiated band, which has no price
    const Sensitivity is = sensitivity(one(entered));
    const SensitivityRow *tenants = rowOf(is, SensitiveInput::Tenants);
    ASSERT_TRUE(tenants);
    EXPECT_EQ(tenants->up.margin, unknown);
    EXPECT_NE(tenants->up.arr, unknown) << "the unit price is entered";
    EXPECT_EQ(spanOf(*tenants, is.now, &SensitiveFigures::margin), unknown);
    EXPECT_EQ(is.rows.back().input, SensitiveInput::Tenants);
}

TEST(Sensitivity, aPriceMovesAsFarUnderEveryRule)
{
    // Wholesale 71.67. Markup 25 %: 1.25 × 1.05 = 1.3125. Margin 20 %: 0.80 ÷ 1.05 = 0.7619.
    Deal entered = twoHundred();
    entered.price = Markup{25_pc};
    const auto moved = [&](int direction) {
        return withInputMoved(one(entered), std::nullopt, SensitiveInput::Price, direction).deals[0].price;
    };
    EXPECT_EQ(moved(+1), ResalePrice(Markup{31.25_pc}));
    EXPECT_EQ(moved(-1), ResalePrice(Markup{18.75_pc}));
    entered.price = TargetMargin{20_pc};
    EXPECT_EQ(moved(+1), ResalePrice(TargetMargin{23.81_pc}));
    entered.price = Markup{1_pc};
    EXPECT_EQ(moved(-1), ResalePrice(Markup{0_pc})) << "a markup does not go below 0";
    entered.price = MonthlyTotal{1'000_usd};
    EXPECT_EQ(moved(-1), ResalePrice(MonthlyTotal{950_usd}));
}

TEST(Sensitivity, aTermWithoutADiscountGetsNone)
{
    // 12 months have 0 %, so a step of the discount moves only what runs for 24 or 36.
    const auto moved = [](int direction) {
        return withInputMoved(one(twoHundred()), std::nullopt, SensitiveInput::CommitmentDiscount, direction)
            .authorizations[0]
            .commitmentDiscounts;
    };
    EXPECT_EQ(moved(+1), (std::array{0_pc, 15_pc, 20_pc}));
    EXPECT_EQ(moved(-1), (std::array{0_pc, 5_pc, 10_pc}));
    Deal oneYear = twoHundred();
    oneYear.term = CommitmentTerm::OneYear;
    EXPECT_FALSE(rowOf(sensitivity(one(oneYear)), SensitiveInput::CommitmentDiscount));
    // Beside a deal of three years the step is the other one's alone.
    const Sensitivity both = sensitivity(scenario({twoHundred(), oneYear}));
    const Sensitivity three = sensitivity(scenario({twoHundred()}, 200));
    const auto change = [](const Sensitivity &of) {
        return rowOf(of, SensitiveInput::CommitmentDiscount)->up.margin->minor - of.now.margin->minor;
    };
    EXPECT_EQ(change(both), change(three));
}

/// Over the horizon, deal by deal.
static std::optional<Money> marginWithout(const std::vector<std::size_t> &leftOut, const Scenario &given,
                                          const Evaluation &evaluation)
{
    Wide sum = 0;
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        if (!given.deals[index].included || std::ranges::find(leftOut, index) != leftOut.end())
            continue;
        const int end = given.settings.horizonMonths - given.deals[index].startMonth;
        for (const Stretch &stretch : evaluation.allStretches(index)) {
            const int months = std::min(stretch.firstMonth + stretch.months, end) - stretch.firstMonth;
            if (months <= 0)
                continue;
            if (!stretch.figures.margin)
                return std::nullopt;
            sum += Wide{stretch.figures.margin->minor} * months;
        }
    }
    return narrowed(sum);
}

RC_GTEST_PROP(Sensitivity, movedScenariosStayWithinTheRangesOfFiles, ())
{
    const Scenario given = Scenarios::any();
    const auto input = static_cast<SensitiveInput>(Scenarios::pick(0, static_cast<int>(SensitiveInput::Probability)));
    const Scenario moved = withInputMoved(given, std::nullopt, input, Scenarios::one(2) ? 1 : -1);
    for (const Deal &each : moved.deals) {
        RC_ASSERT(each.startMonth >= 0 && each.startMonth <= 119);
        RC_ASSERT(each.probability >= Percent{0} && each.probability <= Percent{10'000});
        RC_ASSERT(each.marketplaceFee >= Percent{0} && each.marketplaceFee <= Percent{10'000});
        for (const TenantStep &step : each.tenants)
            RC_ASSERT(step.count >= 1 && step.count <= 1'000'000);
        if (const auto *margin = std::get_if<TargetMargin>(&each.price))
            RC_ASSERT(margin->ofResale >= Percent{0} && margin->ofResale < Percent{10'000});
        if (const auto *markup = std::get_if<Markup>(&each.price))
            RC_ASSERT(markup->onWholesale >= Percent{0} && markup->onWholesale <= Percent{100'000});
    }
    try {
        evaluate(moved);
        const Sensitivity all = sensitivity(given);
        const auto found = std::ranges::find(all.rows, input, &SensitivityRow::input);
        if (found == all.rows.end())
            return;
        RC_ASSERT(spanOf(*found, all.now, &SensitiveFigures::margin) != Money{0});
        const Scenario up = withInputMoved(given, std::nullopt, input, 1);
        const Evaluation expected = evaluate(up);
        RC_ASSERT((found->up.margin == marginWithout(all.leftOut, up, expected)));
        if (all.leftOut.empty())
            RC_ASSERT(found->up.arr == expected.portfolio.months.back().arr);
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

TEST(Sensitivity, aDealWithoutAPriceIsLeftOutAndItsTenantsCount)
{
    Deal priced = deal("priced", 60);
    priced.price = UnitPrice{100_usd};
    priced.negotiatedPrice = 70_usd;
    Deal unpriced = deal("unpriced", 1'300);
    const Scenario given = scenario({priced, unpriced});
    const Sensitivity is = sensitivity(given, std::nullopt, &SensitiveFigures::margin);
    EXPECT_EQ(is.leftOut, std::vector<std::size_t>{1});
    EXPECT_EQ(is.now.margin, 64'800_usd) << "60 × 36 × (100 − 70): in the band that they reach together";
    EXPECT_EQ(is.now.arr, 72'000_usd);
    EXPECT_FALSE(is.rows.empty());
    Scenario alone = given;
    alone.deals.erase(alone.deals.begin());
    EXPECT_EQ(sensitivity(alone, std::nullopt, &SensitiveFigures::margin).now.margin, unknown) << "nothing is known";
}

} // namespace dealdesk::tests
