#include "exchange/evaluationfile.h"

#include "tests/pricing/given.h"

#include <nlohmann/json.hpp>

namespace dealdesk::tests {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

namespace {

Json evaluated(const Scenario &given) { return Json::parse(exchange::evaluationJson(given, evaluate(given))); }

Keys keysOf(const Json &object)
{
    Keys keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

} // namespace

TEST(EvaluationFile, keysStandInTheOrderOfTheFormat)
{
    const Json json = evaluated(one(deal("d", 100)));
    EXPECT_EQ(keysOf(json), (Keys{"scenario", "currency", "deals", "portfolio"}));
    EXPECT_EQ(keysOf(json["deals"][0]), (Keys{"id",
                                              "unit",
                                              "wholesaleUnit",
                                              "band",
                                              "billed",
                                              "wholesale",
                                              "margin",
                                              "marginPercent",
                                              "arr",
                                              "exitArr",
                                              "acv",
                                              "tcv",
                                              "totalWholesale",
                                              "totalMargin",
                                              "totalNetMargin",
                                              "totalMarginPercent",
                                              "flags",
                                              "recommendedRoute",
                                              "routeReasons",
                                              "months",
                                              "payouts"}));
    EXPECT_EQ(keysOf(json["deals"][0]["months"][0]), (Keys{"tenants", "band", "wholesaleUnit", "billed", "wholesale",
                                                           "margin", "marketplaceFee", "platformFee", "netMargin"}));
    EXPECT_EQ(keysOf(json["deals"][0]["payouts"][0]), (Keys{"invoiceDate", "payoutDate", "billed", "payout"}));
    EXPECT_EQ(keysOf(json["portfolio"]),
              (Keys{"weightedArr", "totalBilled", "totalWholesale", "totalMargin", "totalNetMargin", "months"}));
    EXPECT_EQ(keysOf(json["portfolio"]["months"][0]),
              (Keys{"month", "tenants", "listings", "mrr", "arr", "wholesale", "margin", "netMargin", "payout"}));
}

TEST(EvaluationFile, anExcludedDealHasNoFigures)
{
    Scenario given = scenario({deal("in", 10), deal("out", 10)});
    given.deals[1].included = false;
    EXPECT_EQ(evaluated(given)["deals"][1], (Json{{"id", "out"}, {"included", false}}));
}

TEST(EvaluationFile, everyAuthorizationIsListedAndBelowTheFirstRowIsNoBand)
{
    Scenario given = one(deal("d", 10));
    given.authorizations.push_back(workedExample(Listing::SupportHub));
    const Json listings = evaluated(given)["portfolio"]["months"][0]["listings"];
    EXPECT_EQ(listings.dump(), R"({"asm":{"total":10,"band":"Pilot"},"support-hub":{"total":0,"band":null}})");
}

TEST(EvaluationFile, monthsAreTheInitialTermsWhateverTheHorizon)
{
    Scenario given = one(deal("d", 10));
    given.deals[0].atEnd = AtEnd::Renews;
    given.settings.horizonMonths = 100;
    const Json json = evaluated(given);
    EXPECT_EQ(json["deals"][0]["months"].size(), 36u);
    EXPECT_EQ(json["deals"][0]["payouts"].size(), 36u);
    EXPECT_EQ(json["portfolio"]["months"].size(), 100u);
}

TEST(EvaluationFile, namesAreEscaped)
{
    Scenario given = one(deal("\"\\<b>", 10));
    given.settings.name = "ü \x01";
    const Json json = evaluated(given);
    EXPECT_EQ(json["deals"][0]["id"], "\"\\<b>");
    EXPECT_EQ(json["scenario"], "ü \x01");
}

TEST(EvaluationFile, terms)
{
    const Json json = Json::parse(exchange::termsJson(one(deal("d", 100)), 0));
    EXPECT_EQ(keysOf(json["terms"]), (Keys{"12", "24", "36"}));
    EXPECT_EQ(json["terms"]["12"]["wholesaleUnit"], "84.32");
    EXPECT_EQ(json["terms"]["12"]["months"].size(), 12u);
    EXPECT_EQ(json["terms"]["36"], evaluated(one(deal("d", 100)))["deals"][0]);
}

TEST(EvaluationFile, termsOfAnExcludedDealAreThoseThatItWouldHave)
{
    const Scenario given = scenario({deal("in", 10), deal("out", 100)});
    Scenario without = given;
    without.deals[1].included = false;
    EXPECT_EQ(exchange::termsJson(without, 1), exchange::termsJson(given, 1));
    EXPECT_EQ(Json::parse(exchange::termsJson(without, 1))["terms"]["36"], evaluated(given)["deals"][1]);
}

TEST(EvaluationFile, scale)
{
    const Json json = Json::parse(
        exchange::scaleJson("USD", workedExample(), CommitmentTerm::ThreeYears, UnitPrice{88_usd}, {100, 1'200}));
    EXPECT_EQ(
        json["rows"].dump(),
        R"([{"tenants":100,"band":"Band 2","wholesaleUnit":"71.67","unit":"88.00","arr":"105600.00","margin":"19596.00"},)"
        R"({"tenants":1200,"band":"Band 4","wholesaleUnit":null,"unit":"88.00","arr":"1267200.00","margin":null}])");
}

} // namespace dealdesk::tests
