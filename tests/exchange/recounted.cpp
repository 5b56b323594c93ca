// A scenario in a currency of other decimals: each amount keeps its number, or is named.
#include "wrongvalues.h"

#include "exchange/scenariofile.h"
#include "pricing/ranges.h"
#include "records/recount.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

namespace {

/// An amount in each field that has one, and each rule of a price; all of them whole.
Scenario whole()
{
    Scenario scenario = goodScenario();
    scenario.settings.dealSizeFloor = Money{7'000'00};
    for (ResaleAuthorization &book : scenario.authorizations)
        for (std::size_t band = 0; band < book.bands.size(); ++band)
            book.bands[band].price = Money{static_cast<std::int64_t>(band + 1) * 1'000'00};
    Deal &deal = scenario.deals[0];
    deal.price = UnitPrice{Money{88'00}};
    deal.negotiatedPrice = Money{70'00};
    deal.whiteLabel = {WhiteLabelTier::Full, Money{500'00}};
    deal.billing = {BillingSchedule::Custom, {{0, Money{100'00}}, {6, Money{50'00}}}};
    scenario.deals[1].price = MonthlyTotal{Money{8'800'00}};
    scenario.deals.push_back(scenario.deals[1]);
    scenario.deals[2].id = {"d3"};
    scenario.deals[2].price = Markup{Percent{20'00}};
    return scenario;
}

} // namespace

TEST(Recounted, everyAmountOfTheScenarioKeepsItsNumber)
{
    const Scenario dollars = whole();
    Scenario yen = recounted(dollars, 2, 0).scenario;
    yen.settings.currency = "JPY";
    std::string expected = exchange::writeScenario(dollars);
    expected.replace(expected.find("USD"), 3, "JPY");
    for (std::size_t at = 0; (at = expected.find(".00\"")) != expected.npos;)
        expected.erase(at, 3);
    EXPECT_EQ(exchange::writeScenario(yen), expected);
    EXPECT_EQ(recounted(recounted(dollars, 2, 0).scenario, 0, 2).scenario, dollars);
    EXPECT_EQ(recounted(recounted(dollars, 2, 3).scenario, 3, 2).scenario, dollars);
    EXPECT_TRUE(recounted(dollars, 2, 0).lost.empty());
}

TEST(Recounted, whatCannotKeepItsNumberIsNamed)
{
    Scenario dollars = whole();
    dollars.authorizations[1].bands[3].price = Money{84'32};
    dollars.deals[0].billing.instalments[1].amount = Money{50'50};
    const auto yen = recounted(dollars, 2, 0);
    EXPECT_EQ(yen.lost, (std::vector<Fault>{{BandField::Price, FaultKind::TooFine, 1, 3},
                                            {DealField::Instalments, FaultKind::TooFine, 0, 1}}));
    EXPECT_EQ(yen.scenario.authorizations[1].bands[3].price, Money{84'32}) << "as it was";
    EXPECT_EQ(yen.scenario.authorizations[1].bands[2].price, Money{3'000});

    dollars = whole();
    dollars.settings.dealSizeFloor = largestPrice;
    dollars.deals[1].price = MonthlyTotal{Money{largestPrice.minor / 10 + 1}};
    EXPECT_EQ(recounted(dollars, 2, 3).lost,
              (std::vector<Fault>{{SettingsField::DealSizeFloor, FaultKind::OutOfRange, 0, 0},
                                  {DealField::PriceValue, FaultKind::OutOfRange, 1, 0}}));
    EXPECT_TRUE(recounted(dollars, 2, 2).lost.empty());
}

} // namespace dealdesk::tests
