// Wholesale and resale of one deal (pricing rules, sections 2 and 3).
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

struct Row {
    const char *rule;
    int existing;
    int tenants;
    CommitmentTerm term;
    ResalePrice price;
    std::optional<Money> negotiated;
    int band;
    std::optional<Money> wholesaleUnit, unit, billed;
};

constexpr auto oneYear = CommitmentTerm::OneYear;
constexpr auto twoYears = CommitmentTerm::TwoYears;
constexpr auto threeYears = CommitmentTerm::ThreeYears;
const Row rows[] = {
    {"one year has no commitment discount", 0, 100, oneYear, Markup{}, {}, 2, 84.32_usd, 84.32_usd, 8'432.00_usd},
    {"two years take 10 % off, rounded to the cent",
     0,
     100,
     twoYears,
     Markup{},
     {},
     2,
     75.89_usd,
     75.89_usd,
     7'589.00_usd},
    {"three years take 15 % off, rounded before the tenants",
     0,
     100,
     threeYears,
     Markup{},
     {},
     2,
     71.67_usd,
     71.67_usd,
     7'167.00_usd},
    {"one below the band boundary takes the lower band",
     0,
     99,
     oneYear,
     Markup{},
     {},
     1,
     93.00_usd,
     93.00_usd,
     9'207.00_usd},
    {"exactly at the band boundary takes the upper band",
     0,
     500,
     oneYear,
     Markup{},
     {},
     3,
     83.40_usd,
     83.40_usd,
     41'700.00_usd},
    {"existing tenants count toward the band, not toward the bill",
     90,
     10,
     oneYear,
     Markup{},
     {},
     2,
     84.32_usd,
     84.32_usd,
     843.20_usd},
    {"the pilot row is below 25", 0, 24, oneYear, Markup{}, {}, 0, 101.96_usd, 101.96_usd, 2'447.04_usd},
    {"the negotiated band is net of discounts", 0, 1'200, threeYears, Markup{}, 70.14_usd, 4, 70.14_usd, 70.14_usd,
     84'168.00_usd},
    {"the negotiated band without a price is unknown", 0, 1'200, threeYears, Markup{}, {}, 4, {}, {}, {}},
    {"the negotiated band has no price for one year",
     0,
     1'200,
     oneYear,
     UnitPrice{80_usd},
     70.14_usd,
     4,
     {},
     80_usd,
     96'000_usd},
    {"a negotiated price means nothing below that band", 0, 100, oneYear, Markup{}, 70.14_usd, 2, 84.32_usd, 84.32_usd,
     8'432.00_usd},
    {"an entered unit price is the unit price",
     0,
     100,
     threeYears,
     UnitPrice{88_usd},
     {},
     2,
     71.67_usd,
     88_usd,
     8'800_usd},
    {"a markup rounds to the nearest cent",
     0,
     100,
     threeYears,
     Markup{12.5_pc},
     {},
     2,
     71.67_usd,
     80.63_usd,
     8'063.00_usd},
    {"a margin rounds up to the next cent",
     0,
     100,
     threeYears,
     TargetMargin{18.56_pc},
     {},
     2,
     71.67_usd,
     88.01_usd,
     8'801.00_usd},
    {"a margin that divides evenly is not rounded up",
     0,
     100,
     oneYear,
     TargetMargin{50_pc},
     {},
     2,
     84.32_usd,
     168.64_usd,
     16'864.00_usd},
    {"a monthly total has no unit price", 0, 100, threeYears, MonthlyTotal{8'800_usd}, {}, 2, 71.67_usd, {}, 8'800_usd},
    {"a free deal bills nothing", 0, 1, threeYears, UnitPrice{0_usd}, {}, 0, 86.67_usd, 0_usd, 0_usd},
};

} // namespace

TEST(Prices, ofTheFirstMonth)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        Deal entered = deal("d", row.tenants, row.term);
        entered.price = row.price;
        entered.negotiatedPrice = row.negotiated;
        const Evaluation evaluation = evaluate(scenario({entered}, row.existing));
        const MonthFigures &first = evaluation.firstMonth(0);
        EXPECT_EQ(first.band, row.band);
        EXPECT_EQ(first.wholesaleUnit, row.wholesaleUnit);
        EXPECT_EQ(evaluation.deals[0].unit, row.unit);
        EXPECT_EQ(first.billed, row.billed);
    }
}

TEST(Prices, belowTheFirstBandAreUnknown)
{
    Scenario given = one(deal("d", 10));
    given.authorizations[0].bands.erase(given.authorizations[0].bands.begin());
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.firstMonth(0).band, -1);
    EXPECT_EQ(evaluation.firstMonth(0).wholesale, unknown);
    EXPECT_TRUE(evaluation.deals[0].flags.has(Flag::NoBand));
}

TEST(Prices, ofAListingWithoutAuthorizationAreUnknown)
{
    Scenario given = one(deal("d", 10));
    given.deals[0].listing = Listing::Sat;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.firstMonth(0).wholesaleUnit, unknown);
    EXPECT_TRUE(evaluation.deals[0].flags.has(Flag::NoBand));
}

TEST(Prices, eachListingHasItsOwnTotal)
{
    Scenario given = scenario({deal("asm", 95), deal("sat", 5)});
    given.authorizations.push_back(workedExample(Listing::Sat, 94));
    given.deals[1].listing = Listing::Sat;
    const Evaluation evaluation = evaluate(given);
    EXPECT_EQ(evaluation.firstMonth(0).band, 1); // 95 of 100
    EXPECT_EQ(evaluation.firstMonth(1).band, 1); // 99 of 100
    EXPECT_EQ(evaluation.portfolio.months[0].listings[static_cast<int>(Listing::Sat)].total, 99);
    EXPECT_EQ(evaluation.portfolio.months[0].tenants, 100);
}

TEST(Prices, monthFigures)
{
    Deal entered = deal("d", 100);
    entered.price = MonthlyTotal{8'800_usd};
    entered.marketplaceFee = 3_pc;
    entered.whiteLabel = {WhiteLabelTier::Full, 450_usd};
    const Evaluation evaluation = evaluate(one(entered));
    const MonthFigures &month = evaluation.firstMonth(0);
    EXPECT_EQ(month.wholesale, 7'167_usd);
    EXPECT_EQ(month.margin, 1'633_usd);
    EXPECT_EQ(month.marketplaceFee, 264_usd);
    EXPECT_EQ(month.platformFee, 450_usd);
    EXPECT_EQ(month.netMargin, 919_usd);
    const DealFigures &figures = evaluation.deals[0];
    EXPECT_EQ(figures.marginPercent, 18.56_pc);
    EXPECT_EQ(figures.arr, 105'600_usd);
    EXPECT_EQ(figures.tcv, 316'800_usd);
    EXPECT_EQ(figures.acv, 105'600_usd);
    EXPECT_EQ(figures.totalMargin, 58'788_usd);
    EXPECT_EQ(figures.totalNetMargin, Money{36 * 919'00});
}

TEST(Prices, marginPercentIsUnknownWhereNothingIsBilled)
{
    Deal free = deal("d", 1);
    free.price = UnitPrice{0_usd};
    const Evaluation evaluation = evaluate(one(free));
    EXPECT_EQ(evaluation.deals[0].marginPercent, unknown);
    EXPECT_EQ(evaluation.deals[0].totalMarginPercent, unknown);
    EXPECT_TRUE(evaluation.deals[0].flags.has(Flag::BelowWholesale));
}

} // namespace dealdesk::tests
