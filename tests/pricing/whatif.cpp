// Terms side by side, prices at scale, the next band, and whose prices they are.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "guidance/pricebooks.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

TEST(Terms, dropStepsAndInstalmentsPastTheTerm)
{
    Deal growing = deal("d", 10);
    growing.tenants = {{0, 10}, {11, 20}, {12, 30}, {30, 40}};
    growing.billing = {BillingSchedule::Custom, {{0, 1_usd}, {24, 2_usd}}};
    const Scenario changed = withTerm(one(growing), 0, CommitmentTerm::OneYear);
    EXPECT_EQ(changed.deals[0].term, CommitmentTerm::OneYear);
    EXPECT_EQ(changed.deals[0].tenants, (std::vector<TenantStep>{{0, 10}, {11, 20}}));
    EXPECT_EQ(changed.deals[0].billing.instalments, (std::vector<Instalment>{{0, 1_usd}}));
}

TEST(Terms, oneTwoAndThreeYears)
{
    Deal entered = deal("d", 100);
    entered.price = MonthlyTotal{8'800_usd};
    const auto terms = compareTerms(one(entered), 0);
    EXPECT_EQ(terms[0].first.wholesale, 8'432_usd);
    EXPECT_EQ(terms[1].first.wholesale, 7'589_usd);
    EXPECT_EQ(terms[2].first.wholesale, 7'167_usd);
    EXPECT_EQ(terms[0].figures.totalMargin, 4'416_usd);
    EXPECT_EQ(terms[2].figures.totalMargin, 58'788_usd);
}

RC_GTEST_PROP(Terms, areTheWholeScenarioEvaluatedWithThatTerm, ())
{
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    // An excluded deal is priced as if it were included.
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    try {
        const auto terms = compareTerms(given, index);
        for (const TermFigures &row : terms) {
            const Evaluation evaluation = evaluate(withTerm(asIfIncluded(given, index), index, row.term));
            const DealFigures &expected = evaluation.deals[index];
            RC_ASSERT(row.figures.included);
            RC_ASSERT(row.figures.tcv == expected.tcv);
            RC_ASSERT(row.figures.totalNetMargin == expected.totalNetMargin);
            RC_ASSERT(row.figures.totalMarginPercent == expected.totalMarginPercent);
            RC_ASSERT(row.figures.flags == expected.flags);
            RC_ASSERT(row.figures.recommendedRoute == expected.recommendedRoute);
            RC_ASSERT(row.first == evaluation.firstMonth(index));
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

TEST(Scale, publishedArrComesOut)
{
    struct Row {
        int tenants;
        Money unit, arr;
    };
    // "Partner-billed ARR at scale": ~$104,000, ~$860,000, ~$10.1M, ~$42M.
    const Row rows[] = {{10, 866.67_usd, 104'000.40_usd},
                        {100, 716.67_usd, 860'004.00_usd},
                        {1'200, 701.39_usd, 10'100'016.00_usd},
                        {5'000, 700.00_usd, 42'000'000.00_usd}};
    for (const Row &row : rows) {
        const int counts[] = {row.tenants};
        const auto book = guidance::arrTableBook(Listing::Asm);
        const auto entered = priceAtScale(book, CommitmentTerm::ThreeYears, UnitPrice{row.unit}, counts);
        EXPECT_EQ(entered[0].arr, row.arr) << row.tenants;
        if (row.tenants < 5'000) { // the book itself gives the first three
            const auto atWholesale = priceAtScale(book, CommitmentTerm::ThreeYears, Markup{}, counts);
            EXPECT_EQ(atWholesale[0].arr, row.arr) << row.tenants;
            EXPECT_EQ(atWholesale[0].margin, 0_usd);
        }
    }
}

TEST(Scale, countsBesideTheExistingTenants)
{
    const int counts[] = {9, 10, 1'110};
    const auto rows =
        priceAtScale(workedExample(Listing::Asm, 90), CommitmentTerm::ThreeYears, MonthlyTotal{10'000_usd}, counts);
    EXPECT_EQ(rows[0].band, 1);
    EXPECT_EQ(rows[1].band, 2);
    EXPECT_EQ(rows[1].unit, unknown) << "a monthly total has no unit price";
    EXPECT_TRUE(rows[1].why.empty());
    EXPECT_TRUE(rows[2].why.has(Flag::NoNegotiatedPrice)) << "why there is no wholesale price";
    const auto oneYear =
        priceAtScale(workedExample(Listing::Asm, 90), CommitmentTerm::OneYear, MonthlyTotal{10'000_usd}, counts);
    EXPECT_TRUE(oneYear[2].why.has(Flag::NegotiatedNeedsMultiYear));
    EXPECT_EQ(rows[1].arr, 120'000_usd);
    EXPECT_EQ(rows[1].margin, Money{12 * (10'000'00 - 10 * 71'67)});
    EXPECT_EQ(rows[2].wholesaleUnit, unknown);
    EXPECT_EQ(rows[2].margin, unknown);
}

TEST(NextBand, isWhatMoreTenantsReach)
{
    const Scenario given = scenario({deal("d", 60), deal("other", 20)}, 10);
    const auto next = nextBand(given, 0, evaluate(given));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->band, 2);
    EXPECT_EQ(next->tenantsToGo, 10);
    EXPECT_EQ(next->unit, 71.67_usd);
    EXPECT_EQ(next->savedPerTenant, 7.38_usd);
    EXPECT_EQ(next->savedPerMonth, Money{60 * 7'38});
}

TEST(NextBand, withoutAStatedPriceSavesNothingKnown)
{
    const Scenario given = one(deal("d", 500));
    const auto next = nextBand(given, 0, evaluate(given));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->tenantsToGo, 700);
    EXPECT_EQ(next->unit, unknown);
    EXPECT_EQ(next->savedPerMonth, unknown);
}

TEST(NextBand, isNothingAtTheTopAndForExcludedDeals)
{
    Scenario given = one(deal("d", 1'200));
    EXPECT_FALSE(nextBand(given, 0, evaluate(given)));
    given.deals[0].tenants.front().count = 1;
    given.deals[0].included = false;
    EXPECT_FALSE(nextBand(given, 0, evaluate(given)));
    given.deals[0].included = true;
    given.deals[0].listing = Listing::SupportHub;
    EXPECT_FALSE(nextBand(given, 0, evaluate(given))) << "no authorization";
}

TEST(NextBand, belowTheFirstRowIsTheFirstRow)
{
    Scenario given = one(deal("d", 20));
    given.authorizations[0].bands.erase(given.authorizations[0].bands.begin());
    const auto next = nextBand(given, 0, evaluate(given));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->band, 0);
    EXPECT_EQ(next->tenantsToGo, 5);
    EXPECT_EQ(next->savedPerTenant, unknown);
}

TEST(Illustrative, followsTheRowsThatPriceTheDeal)
{
    Scenario given = one(deal("d", 1'200));
    given.authorizations[0] = guidance::workedExampleBook(Listing::Asm);
    EXPECT_TRUE(restsOnIllustrative(given, 0, evaluate(given)));
    given.deals[0].negotiatedPrice = 71_usd;
    EXPECT_FALSE(restsOnIllustrative(given, 0, evaluate(given))) << "the deal's own price";
    given.deals[0].tenants = {{0, 1'200}, {12, 500}};
    EXPECT_TRUE(restsOnIllustrative(given, 0, evaluate(given))) << "a later month";
    for (VolumeBand &band : given.authorizations[0].bands)
        band.provenance = Provenance::Mine;
    EXPECT_FALSE(restsOnIllustrative(given, 0, evaluate(given)));
}

} // namespace dealdesk::tests
