// A scenario file for others holds nothing of what the partner pays or keeps.
#include "exchange/sharedscenario.h"
#include "tests/exchange/basefile.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/sharing.h"

#include <rapidcheck/gtest.h>

#include <functional>

namespace dealdesk::tests {

using exchange::readScenario;
using exchange::writeScenario;
using exchange::writeWithoutWholesale;

namespace {

/// What makes a file of a scenario.
using Road = std::function<std::string(const Scenario &)>;

/// The same for customers, of another partner: all that he pays and keeps is otherwise, where that changes no price.
/// Every deal has a unit price.
Scenario ofAnotherPartner(Scenario scenario)
{
    const Evaluation evaluation = evaluate(scenario);
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        Deal &deal = scenario.deals[at];
        if (!std::holds_alternative<MonthlyTotal>(deal.price))
            deal.price = UnitPrice{evaluation.deals[at].unit.value()};
        deal.negotiatedPrice = 70.14_usd;
        deal.marketplaceFee = 3_pc;
        deal.whiteLabel.monthlyFee = 417.00_usd;
        deal.paperwork.edit().notes = "We keep 41 %";
    }
    for (ResaleAuthorization &book : scenario.authorizations) {
        const ResaleAuthorization of = book;
        book = workedExample(of.listing, of.existingTenants);
        book.name = of.name;
        book.from = of.from;
        book.until = of.until;
        book.commitmentDiscounts = {1.11_pc, 2.22_pc, 3.33_pc};
        book.number = "RA-17";
        book.kind = AuthorizationKind::SingleUse;
        book.buyerAccounts = {"123456789012"};
        book.paymentPlan = PaymentPlan::Partners;
        book.azurePrice = {AzurePriceKind::Discount, 20_pc};
        book.note = "20 % below list";
        book.document = "letter.pdf";
        book.netTerms = 45;
    }
    for (Customer &customer : scenario.customers)
        customer.notes = "Pays 41 % on top";
    scenario.settings.marginFloor = 17_pc;
    scenario.settings.dealSizeFloor = 31'000.00_usd;
    return scenario;
}

/// A markup, a margin and a monthly total; every secret figure is one of its own.
Scenario secrets()
{
    Deal markup = deal("d1", 100);
    markup.price = Markup{23.17_pc};
    Deal margin = deal("d2", 100);
    margin.price = TargetMargin{31.19_pc};
    margin.negotiatedPrice = 70.14_usd;
    Deal total = deal("d3", 100);
    total.price = MonthlyTotal{8'800.00_usd};
    total.paperwork.edit().notes = "secret";
    Scenario given = scenario({markup, margin, total});
    given.settings.name = given.settings.partner.name = "Northwind";
    given.settings.marginFloor = 17.13_pc;
    for (Deal &each : given.deals)
        each.name = "Rollout";
    for (Customer &each : given.customers)
        each.name = "Example";
    return given;
}

bool tellsNothing(const Scenario &scenario, const Road &road)
{
    return road(scenario) == road(ofAnotherPartner(scenario));
}

} // namespace

RC_GTEST_PROP(SharedScenario, isTheSameWhateverThePartnerPaysAndKeeps, ())
{
    Scenario scenario = Scenarios::any();
    for (Deal &deal : scenario.deals)
        deal.included = true;
    bool isPriced = true;
    try {
        isPriced = writeWithoutWholesale(scenario).has_value() &&
                   writeWithoutWholesale(ofAnotherPartner(scenario)).has_value();
    } catch (const AmountOverflow &) {
        isPriced = false;
    } catch (const std::bad_optional_access &) { // no unit price
        isPriced = false;
    }
    RC_PRE(isPriced);
    RC_ASSERT(tellsNothing(scenario, [](const Scenario &of) { return writeWithoutWholesale(of).value(); }));
}

TEST(SharedScenario, eachThingThatIsLeftInIsNoticed)
{
    const Scenario scenario = secrets();
    const Road clean = [](const Scenario &of) { return writeWithoutWholesale(of).value(); };
    EXPECT_TRUE(tellsNothing(scenario, clean));
    const std::vector<Road> leaks{
        [](const Scenario &of) { return writeScenario(of); },
        [&](const Scenario &of) { return clean(of) + of.deals[2].paperwork->notes; },
        [&](const Scenario &of) { return clean(of) + of.authorizations[0].number; },
        [&](const Scenario &of) {
            return clean(of) + std::to_string(of.authorizations[0].commitmentDiscounts[1].basisPoints);
        },
        [&](const Scenario &of) { return clean(of) + std::to_string(of.deals[0].price.index()); },
        [&](const Scenario &of) { return clean(of) + (of.settings.dealSizeFloor ? "floor" : ""); },
    };
    for (const Road &leak : leaks)
        EXPECT_FALSE(tellsNothing(scenario, leak));
}

TEST(SharedScenario, holdsNoFigureOfThePartner)
{
    const Scenario given = secrets();
    const std::string text = writeWithoutWholesale(given).value();
    const Evaluation evaluation = evaluate(given);
    for (const char *figure : {"101.96", "93.00", "84.32", "83.40", "70.14", "71.67", "23.17", "31.19", "17.13",
                               "secret", "\"10\"", "\"15\"", "markup", "\"margin\"", "Band 2"})
        EXPECT_EQ(text.find(figure), text.npos) << figure << " in " << text;
    const auto read = readScenario(text);
    ASSERT_TRUE(read) << read.error().front().pointer << exchange::messageOf(read.error().front());
    ASSERT_EQ(read->authorizations.size(), 1u);
    const ResaleAuthorization &book = read->authorizations.front();
    ASSERT_EQ(book.bands.size(), 1u);
    EXPECT_EQ(book.bands[0].from, 1);
    EXPECT_EQ(book.bands[0].price, unknown);
    EXPECT_EQ(book.commitmentDiscounts, (std::array{0_pc, 0_pc, 0_pc}));
    EXPECT_EQ(read->settings.marginFloor, unknown);
    EXPECT_EQ(read->deals[1].negotiatedPrice, unknown);
    EXPECT_EQ(read->deals[0].price, (ResalePrice{UnitPrice{evaluation.deals[0].unit.value()}}));
    EXPECT_EQ(read->deals[1].price, (ResalePrice{UnitPrice{evaluation.deals[1].unit.value()}}));
    EXPECT_EQ(read->deals[2].price, (ResalePrice{MonthlyTotal{8'800.00_usd}}));
    const Evaluation again = evaluate(*read);
    for (std::size_t at = 0; at < 3; ++at) {
        EXPECT_EQ(again.deals[at].tcv, evaluation.deals[at].tcv);
        EXPECT_EQ(again.deals[at].totalMargin, unknown);
    }
}

/// What came without wholesale goes out so, and only that: an authorization of one's own, with or without prices, is
/// told as it is.
TEST(SharedScenario, whatWasReadFromSuchAFileIsWrittenAsOneAgain)
{
    const std::string text = writeWithoutWholesale(secrets()).value();
    const Scenario read = readScenario(text).value();
    EXPECT_TRUE(isWithheld(read));
    EXPECT_EQ(writeScenario(read), text);
    EXPECT_EQ(writeScenario(secrets()).find("\"shared\""), std::string::npos);
    const std::function<void(Scenario &)> own[]{
        [](Scenario &of) { of.authorizations.clear(); },
        [](Scenario &of) { of.authorizations[0].bands[0].price = 84.32_usd; },
        [](Scenario &of) { of.authorizations[0].bands[0].negotiated = true; },
        [](Scenario &of) { of.authorizations[0].commitmentDiscounts[2] = 15_pc; },
        [](Scenario &of) { of.authorizations.push_back(workedExample(Listing::Sat)); },
        [](Scenario &of) { of.deals[0].price = Markup{10_pc}; },
        [](Scenario &of) { of.deals[0].negotiatedPrice = 70.14_usd; },
        [](Scenario &of) { of.settings.marginFloor = 10_pc; },
        [](Scenario &of) { of.settings.dealSizeFloor = 10'000.00_usd; },
    };
    for (const auto &change : own) {
        Scenario changed = read;
        change(changed);
        EXPECT_FALSE(isWithheld(changed));
        EXPECT_EQ(writeScenario(changed).find("\"shared\""), std::string::npos);
    }
}

/// Priced one by one, as if each were included.
RC_GTEST_PROP(SharedScenario, anExcludedDealHasThePriceThatItWouldHave, ())
{
    const Scenario scenario = Scenarios::any();
    std::vector<std::optional<Money>> oneByOne;
    bool isPriced = true;
    try {
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
            oneByOne.push_back(evaluate(asIfIncluded(scenario, deal)).deals[deal].unit);
    } catch (const AmountOverflow &) {
        isPriced = false;
    }
    RC_PRE(isPriced);
    RC_ASSERT(unitPrices(scenario, evaluate(scenario)) == oneByOne);
}

TEST(SharedScenario, aDealWithoutAUnitPriceIsNamed)
{
    Scenario given = secrets();
    given.deals[0].price = UnitPrice{88.00_usd};
    given.deals[1].tenants = {{0, 2'000}};
    given.deals[1].negotiatedPrice.reset();
    const auto text = writeWithoutWholesale(given);
    ASSERT_FALSE(text);
    ASSERT_EQ(text.error().size(), 1u);
    EXPECT_EQ(text.error().front().pointer, "/deals/1/price");
    given.deals[1].included = false;
    EXPECT_FALSE(writeWithoutWholesale(given)) << "as if it were included";
    given.deals[1].tenants = {{0, 10}};
    EXPECT_TRUE(writeWithoutWholesale(given));
}

TEST(SharedScenario, aFileSaysSoInOneWayOnly)
{
    const std::string version = "\"version\": 1";
    const Lines told = linesOf(changed(version, version + R"(, "shared": "without-wholesale")"));
    ASSERT_GT(told.size(), 1u) << "though it holds wholesale";
    EXPECT_EQ(told[0], "/marginFloor: must be null in a file without wholesale");
    EXPECT_EQ(told[1], "/authorizations/0/bands: must be one band from 1 with price null in a file without wholesale");
    const auto without = writeWithoutWholesale(secrets());
    ASSERT_TRUE(without);
    EXPECT_TRUE(readScenario(*without));
    const std::string discount = "\"24\": \"0\"";
    ASSERT_NE(without->find(discount), without->npos);
    std::string some = *without;
    some.replace(some.find(discount), discount.size(), "\"24\": \"10\"");
    EXPECT_EQ(linesOf(some),
              Lines{"/authorizations/0/commitmentDiscounts: must be 0 each in a file without wholesale"});
    EXPECT_EQ(linesOf(changed(version, version + R"(, "shared": "without-margin")")),
              Lines{"/shared: must be \"without-wholesale\", found \"without-margin\""});
    EXPECT_EQ(linesOf(changed(version, version + R"(, "shared": null)")),
              Lines{"/shared: must be \"without-wholesale\", found null"});
}

} // namespace dealdesk::tests
