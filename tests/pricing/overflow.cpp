// A figure beyond 64 bits is an error that names the deal (pricing rules, section 1).
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

const Money largest = 1'000'000'000.00_usd;

/// 1,000,000 tenants at the largest price: 10^17 cents a month, and the initial term still fits.
Deal huge(const std::string &id)
{
    Deal deal = tests::deal(id, 1'000'000);
    deal.price = UnitPrice{largest};
    deal.negotiatedPrice = 0_usd;
    return deal;
}

/// The deal's id, or empty where nothing overflows.
std::string named(const Scenario &given)
{
    try {
        evaluate(given);
    } catch (const AmountOverflow &overflow) {
        EXPECT_EQ(given.deals[overflow.dealIndex()].id, overflow.deal());
        EXPECT_NE(std::string(overflow.what()).find('"' + overflow.deal().text + '"'), std::string::npos);
        return overflow.deal().text;
    }
    return {};
}

} // namespace

TEST(Overflow, theLargestFileFitsInOneDeal) { EXPECT_EQ(named(scenario({huge("d")})), ""); }

TEST(Overflow, ofADealNamesIt)
{
    Deal tooLarge = huge("x");
    tooLarge.price = TargetMargin{99.99_pc};
    tooLarge.negotiatedPrice = largest;
    EXPECT_EQ(named(scenario({deal("a", 1), tooLarge})), "x");
}

TEST(Overflow, ofSeveralDealsNamesTheSmallestId)
{
    Deal tooLarge = huge("x");
    tooLarge.price = TargetMargin{99.99_pc};
    tooLarge.negotiatedPrice = largest;
    Deal other = tooLarge;
    other.id.text = "b";
    EXPECT_EQ(named(scenario({tooLarge, other})), "b");
    EXPECT_EQ(named(scenario({other, tooLarge})), "b");
}

TEST(Overflow, ofThePortfolioNamesTheDealThatAddsMost)
{
    Deal small = huge("a");
    small.price = UnitPrice{Money{largest.minor - 1}};
    EXPECT_EQ(named(scenario({small, huge("c"), huge("b")})), "b") << "equal ones by the smaller id";
    EXPECT_EQ(named(scenario({huge("b"), huge("c"), small})), "b");
    Scenario shortHorizon = scenario({small, huge("c"), huge("b")});
    shortHorizon.settings.horizonMonths = 12;
    EXPECT_EQ(named(shortHorizon), "") << "12 months of three still fit";
}

TEST(Overflow, ofAnExcludedDealIsNone)
{
    Deal tooLarge = huge("x");
    tooLarge.price = TargetMargin{99.99_pc};
    tooLarge.negotiatedPrice = largest;
    tooLarge.included = false;
    EXPECT_EQ(named(scenario({tooLarge})), "");
}

TEST(Overflow, ofATermComparisonAndOfAScaleRow)
{
    Deal tooLarge = huge("x");
    tooLarge.price = Markup{1'000_pc};
    tooLarge.negotiatedPrice = largest;
    EXPECT_THROW(compareTerms(one(tooLarge), 0), AmountOverflow);
    ResaleAuthorization book = workedExample();
    book.bands.back() = {"Band 4", 1'200, largest, true, Provenance::Mine};
    const int counts[] = {1'000'000};
    EXPECT_THROW(priceAtScale(book, CommitmentTerm::ThreeYears, Markup{1'000_pc}, counts), AmountOverflow);
}

} // namespace dealdesk::tests
