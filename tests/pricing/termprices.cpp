// What the prices of three terms tell of the wholesale behind them, and that one price tells nothing.
#include "pricing/termprices.h"

#include "pricing/bands.h"
#include "pricing/rounding.h"

#include "given.h"
#include "scenarios.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

struct Prices {
    Money list;
    std::array<std::int64_t, 3> discounts; ///< basis points
    ResalePrice price;
};

/// As `compareTerms` answers; a term without a price is not offered.
std::array<TermFigures, 3> termsOf(const Prices &given, std::array<bool, 3> offered = {true, true, true})
{
    std::array<TermFigures, 3> terms;
    for (std::size_t row = 0; row < allTerms.size(); ++row) {
        terms[row].term = allTerms[row];
        if (!offered[row])
            continue;
        const Money wholesale{static_cast<std::int64_t>(portion(given.list, Percent{10'000 - given.discounts[row]}))};
        terms[row].first.wholesaleUnit = wholesale;
        terms[row].figures.unit = resaleUnit(given.price, wholesale);
        terms[row].figures.tcv = Money{1};
        terms[row].figures.totalWholesale = Money{1};
    }
    return terms;
}

std::vector<std::int64_t> discountsOf(const TermsTell &tell)
{
    std::vector<std::int64_t> found;
    for (const auto &each : tell.discounts)
        found.push_back(each.under.basisPoints);
    return found;
}

/// The slow way: every wholesale price that there can be, by every whole percentage and every whole discount.
int wholesalePrices(const Prices &given, const std::array<TermFigures, 3> &terms)
{
    const auto behind = [&](Money wholesale, std::int64_t percent) {
        const auto rule = std::holds_alternative<Markup>(given.price)
                              ? ResalePrice(Markup{Percent{percent * 100}})
                              : ResalePrice(TargetMargin{Percent{percent * 100}});
        if (resaleUnit(rule, wholesale) != terms[0].figures.unit)
            return false;
        for (const std::size_t longer : {1, 2}) {
            bool found = false;
            for (std::int64_t discount = 0; discount < 100 && !found; ++discount)
                found = resaleUnit(rule, narrowed(portion(wholesale, Percent{10'000 - discount * 100}))) ==
                        terms[longer].figures.unit;
            if (!found)
                return false;
        }
        return true;
    };
    int count = 0;
    for (std::int64_t minor = 0; minor <= terms[0].figures.unit->minor; ++minor) {
        bool found = false;
        for (std::int64_t percent = 0; percent <= 100 && !found; ++percent)
            if (percent < 100 || std::holds_alternative<Markup>(given.price))
                found = behind(Money{minor}, percent);
        count += found ? 1 : 0;
    }
    return count;
}

const Prices published{Money{8'432}, {0, 1'000, 1'500}, Markup{Percent{2'000}}};

} // namespace

TEST(TermPrices, theDiscountsComeOutToAFewHundredths)
{
    const TermsTell tell = whatTermsTell(published.price, termsOf(published));
    EXPECT_EQ(tell.shortest, CommitmentTerm::OneYear);
    EXPECT_EQ(discountsOf(tell), (std::vector<std::int64_t>{999, 1'500}));
    ASSERT_TRUE(tell.wholesalePrices);
    EXPECT_EQ(*tell.wholesalePrices, wholesalePrices(published, termsOf(published)));
}

TEST(TermPrices, pricesThatAreEnteredTellNothing)
{
    Prices given = published;
    for (const ResalePrice &price : {ResalePrice(UnitPrice{Money{9'000}}), ResalePrice(MonthlyTotal{Money{880'000}})}) {
        given.price = price;
        EXPECT_TRUE(whatTermsTell(price, termsOf(given)).discounts.empty());
    }
}

TEST(TermPrices, equalPricesTellNothing)
{
    Prices given = published;
    given.discounts = {500, 500, 500};
    EXPECT_TRUE(whatTermsTell(given.price, termsOf(given)).discounts.empty());
}

TEST(TermPrices, oneTermAloneTellsNothing)
{
    EXPECT_TRUE(whatTermsTell(published.price, termsOf(published, {false, false, true})).discounts.empty());
    EXPECT_TRUE(whatTermsTell(published.price, termsOf(published, {false, false, false})).discounts.empty());
}

TEST(TermPrices, withoutAYearTheyAreComparedWithTwo)
{
    const TermsTell tell = whatTermsTell(published.price, termsOf(published, {false, true, true}));
    EXPECT_EQ(tell.shortest, CommitmentTerm::TwoYears);
    EXPECT_EQ(discountsOf(tell), (std::vector<std::int64_t>{557})); // 91.07 and 86.00
}

TEST(TermPrices, aPercentageThatIsNotWholeIsNotSupposed)
{
    Prices given = published;
    given.list = Money{843'217};
    given.price = Markup{Percent{2'345}};
    const TermsTell tell = whatTermsTell(given.price, termsOf(given));
    EXPECT_EQ(discountsOf(tell), (std::vector<std::int64_t>{1'000, 1'500}));
    EXPECT_FALSE(tell.wholesalePrices);
}

/// What is said can be computed by hand, and the right price is among those that are counted.
RC_GTEST_PROP(TermPrices, theCountIsThatOfTheSlowWay, ())
{
    const bool markup = *rc::gen::arbitrary<bool>();
    const Percent percent{100 * *rc::gen::inRange(0, markup ? 101 : 95)};
    Prices given{Money{*rc::gen::inRange(1, 500)},
                 {0, 100 * *rc::gen::inRange(0, 40), 100 * *rc::gen::inRange(0, 40)},
                 markup ? ResalePrice(Markup{percent}) : ResalePrice(TargetMargin{percent})};
    const auto terms = termsOf(given);
    const TermsTell tell = whatTermsTell(given.price, terms);
    if (tell.discounts.empty()) {
        RC_ASSERT(terms[1].figures.unit == terms[0].figures.unit && terms[2].figures.unit == terms[0].figures.unit);
        return;
    }
    RC_ASSERT(tell.wholesalePrices.has_value());
    RC_ASSERT(*tell.wholesalePrices == wholesalePrices(given, terms));
}

/// Of each deal that has one; nothing where a figure is too large.
void checkOnePrice(const Scenario &scenario, std::size_t deal, const DealFigures &figures)
{
    const auto held = atOnePrice(scenario, deal, figures);
    RC_ASSERT(held.has_value() == (isMadeOfWholesale(scenario.deals[deal].price) && figures.unit.has_value()));
    if (!held)
        return;
    const auto terms = compareTerms(*held, deal);
    RC_ASSERT(whatTermsTell(held->deals[deal].price, terms).discounts.empty());
    for (const TermFigures &term : terms) {
        RC_ASSERT(term.figures.unit == figures.unit);
        if (term.term == scenario.deals[deal].term)
            RC_ASSERT(term.figures.tcv == figures.tcv);
    }
}

RC_GTEST_PROP(TermPrices, oneIsTheQuotedTermsAndTellsNothing, ())
{
    const Scenario scenario = Scenarios::any();
    try {
        const auto evaluation = evaluate(scenario);
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
            checkOnePrice(scenario, deal, evaluation.deals[deal]);
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
