// What may be wrong in a scenario file, with the exact lines that say so: the file, authorizations, amounts.
#include "tests/exchange/basefile.h"

namespace dealdesk::tests {

namespace {

const std::string bands =
    R"({"name": "Pilot", "from": 1, "price": "101.96"}, {"name": "Band 1", "from": 25, "price": "93.00"},
               {"name": "Band 4", "from": 1200, "price": null, "negotiated": true})";

const std::vector<Change> changes{
    // The file as a whole
    {"another format",
     "\"dealdesk-scenario\"",
     "\"spreadsheet\"",
     {"/format: must be \"dealdesk-scenario\", found \"spreadsheet\""}},
    {"a later version", "\"version\": 1", "\"version\": 2", {"/version: must be 1, found 2"}},
    {"an unknown field",
     "\"name\": \"Base\"",
     "\"name\": \"Base\", \"colour\": 1",
     {"/colour: is not a field of a scenario"}},
    {"a field twice", "\"name\": \"Base\"", "\"name\": \"Base\", \"name\": \"Base\"", {"/name: is there twice"}},
    {"a missing field", "\"currency\": \"USD\", ", "", {"/currency: is missing"}},
    {"a field's name is escaped as in JSON pointers",
     "\"name\": \"Base\"",
     "\"name\": \"Base\", \"a/b~c\": 1",
     {"/a~1b~0c: is not a field of a scenario"}},
    {"a control character in a field's name",
     "\"name\": \"Base\"",
     "\"name\": \"Base\", \"a\\nb\": 1",
     {"/a\\u000ab: is not a field of a scenario"}},
    {"a name that is no text", "\"name\": \"Base\"", "\"name\": 5", {"/name: must be a text, found 5"}},
    {"NUL in a name",
     "\"name\": \"Base\"",
     "\"name\": \"a\\u0000b\"",
     {"/name: must not hold control characters, found \"a\\u0000b\""}},
    {"a line break in a name",
     "\"name\": \"Base\"",
     "\"name\": \"a\\nb\"",
     {"/name: must not hold control characters, found \"a\\u000ab\""}},
    {"a C1 control character in a name",
     "\"name\": \"Base\"",
     "\"name\": \"a\\u0085b\"",
     {"/name: must not hold control characters, found \"a\\u0085b\""}},
    {"a currency in small letters",
     "\"USD\"",
     "\"usd\"",
     {"/currency: must be a currency of ISO 4217 (list of 2026-01-01), such as \"USD\", found \"usd\""}},
    {"an unknown currency",
     "\"currency\": \"USD\"",
     "\"currency\": \"ABC\"",
     {"/currency: must be a currency of ISO 4217 (list of 2026-01-01), such as \"USD\", found \"ABC\""}},
    {"a metal as a currency",
     "\"currency\": \"USD\"",
     "\"currency\": \"XAU\"",
     {"/currency: must be a currency of ISO 4217 (list of 2026-01-01), such as \"USD\", found \"XAU\""}},
    {"a currency of four decimals",
     "\"currency\": \"USD\"",
     "\"currency\": \"CLF\"",
     {"/currency: must be a currency of ISO 4217 (list of 2026-01-01), such as \"USD\", found \"CLF\""}},
    {"a scenario without a name", "\"name\": \"Base\"", "\"name\": \"\"", {"/name: must not be empty"}},
    {"a deal's name of 201 characters",
     "\"Rollout\"",
     '"' + std::string(201, 'x') + '"',
     {"/deals/0/name: must have at most 200 characters, found 201"}},
    {"a line separator in a name",
     "\"Rollout\"",
     "\"Roll\u2028out\"",
     {"/deals/0/name: must not hold control characters, found \"Roll\u2028out\""}},
    {"a start that is no month",
     "\"2027-01\"",
     "\"2027-13\"",
     {"/start: must be a month from \"1900-01\" to \"2999-12\", found \"2027-13\""}},
    {"a start with a day",
     "\"2027-01\"",
     "\"2027-01-01\"",
     {"/start: must be a month from \"1900-01\" to \"2999-12\", found \"2027-01-01\""}},
    {"a start too early",
     "\"2027-01\"",
     "\"1899-12\"",
     {"/start: must be a month from \"1900-01\" to \"2999-12\", found \"1899-12\""}},
    {"a horizon of nothing",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 0",
     {"/horizonMonths: must be 1 to 120, found 0"}},
    {"a horizon beyond ten years",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 121",
     {"/horizonMonths: must be 1 to 120, found 121"}},
    {"a fraction of a month",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 36.5",
     {"/horizonMonths: must be a whole number, found 36.5"}},
    {"a whole number written as a fraction",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 36.0",
     {"/horizonMonths: must be a whole number, found 36.0"}},
    {"a number in quotes",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": \"36\"",
     {"/horizonMonths: must be a whole number, found \"36\""}},
    {"beyond signed 64 bits",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 18446744073709551615",
     {"/horizonMonths: must be 1 to 120, found 18446744073709551615"}},
    {"beyond all 64 bits",
     "\"horizonMonths\": 36",
     "\"horizonMonths\": 18446744073709551616",
     {"/horizonMonths: is too large a number, found 18446744073709551616"}},
    {"an unknown policy", "\"locked\"", "\"sticky\"", {"/bandPolicy: must be locked or floating, found \"sticky\""}},
    {"payout days beyond a year",
     "\"payoutDays\": 60",
     "\"payoutDays\": 366",
     {"/payoutDays: must be 0 to 365, found 366"}},
    {"a margin floor above 100 %",
     "\"marginFloor\": \"10\"",
     "\"marginFloor\": \"100.01\"",
     {"/marginFloor: must be 0 to 100, found \"100.01\""}},
    {"a floor as a JSON fraction",
     "\"dealSizeFloor\": null",
     "\"dealSizeFloor\": 84.32",
     {"/dealSizeFloor: must be written as a decimal string, such as \"84.32\", found 84.32"}},
    {"a partner that is a list",
     R"({"name": "Northwind", "cppoEnrolled": true, "cspEnrolled": false})",
     "[]",
     {"/partner: must be an object, found a list"}},
    {"an enrolment that is no truth value",
     "\"cppoEnrolled\": true",
     "\"cppoEnrolled\": \"yes\"",
     {"/partner/cppoEnrolled: must be true or false, found \"yes\""}},

    // Authorizations
    {"an unknown listing",
     "\"listing\": \"asm\", \"name\": \"Book\"",
     "\"listing\": \"edr\", \"name\": \"Book\"",
     {"/authorizations/0/listing: must be asm, sat or support-hub, found \"edr\"",
      "/deals/0/listing: must be a listing with an authorization in this file, found \"asm\""}},
    {"two authorizations of one listing",
     "\"authorizations\": [",
     R"("authorizations": [{"listing": "asm", "name": "First", "bands": [{"name": "B", "from": 1, "price": "1"}]},)",
     {"/authorizations/1/listing: must not have days of another authorization of this listing"}},
    {"a discount above 100 %",
     "\"24\": \"10\"",
     "\"24\": \"101\"",
     {"/authorizations/0/commitmentDiscounts/24: must be 0 to 100, found \"101\""}},
    {"a discount for another term",
     "\"24\": \"10\"",
     "\"48\": \"10\"",
     {"/authorizations/0/commitmentDiscounts/48: is not a field of the commitment discounts",
      "/authorizations/0/commitmentDiscounts/24: is missing"}},
    {"one discount left out", ", \"36\": \"15\"", "", {"/authorizations/0/commitmentDiscounts/36: is missing"}},
    {"no discount within the discounts",
     R"({"12": "0", "24": "10", "36": "15"})",
     "{}",
     {"/authorizations/0/commitmentDiscounts/12: is missing", "/authorizations/0/commitmentDiscounts/24: is missing",
      "/authorizations/0/commitmentDiscounts/36: is missing"}},
    {"negative existing tenants",
     "\"existingTenants\": 0",
     "\"existingTenants\": -1",
     {"/authorizations/0/existingTenants: must be 0 to 1,000,000,000, found -1"}},
    {"no bands", bands, "", {"/authorizations/0/bands: must not be empty"}},
    {"bands that do not rise",
     "\"from\": 25",
     "\"from\": 1",
     {"/authorizations/0/bands/1/from: must be above that of the row before, 1, found 1"}},
    {"a band from zero",
     "\"from\": 1,",
     "\"from\": 0,",
     {"/authorizations/0/bands/0/from: must be 1 to 1,000,000,000, found 0"}},
    {"a price of zero",
     "\"93.00\"",
     "\"0\"",
     {"/authorizations/0/bands/1/price: must be 0.01 to 1,000,000,000.00, found \"0\""}},
    {"a band without a price field",
     R"("from": 25, "price": "93.00")",
     R"("from": 25)",
     {"/authorizations/0/bands/1/price: is missing"}},
    {"a negotiated row that is not the last",
     R"("from": 25, "price": "93.00")",
     R"("from": 25, "price": "93.00", "negotiated": true)",
     {"/authorizations/0/bands/1/negotiated: must be true on the last row only"}},

    // Amounts
    {"three decimals",
     "\"93.00\"",
     "\"93.001\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found "
      "\"93.001\""}},
    {"a sign",
     "\"93.00\"",
     "\"+93\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found "
      "\"+93\""}},
    {"an exponent",
     "\"93.00\"",
     "\"9e1\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found "
      "\"9e1\""}},
    {"grouped digits",
     "\"93.00\"",
     "\"1,093.00\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found "
      "\"1,093.00\""}},
    {"a point without decimals",
     "\"93.00\"",
     "\"93.\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found "
      "\"93.\""}},
    {"a point without a whole",
     "\"93.00\"",
     "\".5\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found \".5\""}},
    {"an empty text",
     "\"93.00\"",
     "\"\"",
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found \"\""}},
    {"above a billion",
     "\"93.00\"",
     "\"1000000000.01\"",
     {"/authorizations/0/bands/1/price: must be 0.01 to 1,000,000,000.00, found \"1000000000.01\""}},
    {"far above a billion",
     "\"93.00\"",
     "\"99999999999999999999999\"",
     {"/authorizations/0/bands/1/price: must be 0.01 to 1,000,000,000.00, found \"99999999999999999999999\""}},
    {"an integer far above a billion",
     "\"93.00\"",
     "9223372036854775807",
     {"/authorizations/0/bands/1/price: must be 0.01 to 1,000,000,000.00, found 9223372036854775807"}},
    {"a truth value for an amount",
     "\"93.00\"",
     "true",
     {"/authorizations/0/bands/1/price: must be a decimal string, such as \"84.32\", found true"}},
    {"what was found is shortened",
     "\"93.00\"",
     '"' + std::string(200, 'x') + '"',
     {"/authorizations/0/bands/1/price: must be a decimal with at most two decimals, such as \"84.32\", found \"" +
      std::string(60, 'x') + "…\""}},

};

/// The base file's amounts are 101.96, 93.00 and 88.00.
std::string inCurrency(std::string_view code, std::string_view pilot, std::string_view band)
{
    std::string text = changed("USD", code);
    text.replace(text.find("\"101.96\""), 8, pilot);
    return text.replace(text.find("\"93.00\""), 7, band);
}

} // namespace

TEST(BadInputs, amountsHaveTheDecimalsOfTheCurrency)
{
    const std::string pilot = "/authorizations/0/bands/0/price: ", band = "/authorizations/0/bands/1/price: ";
    const std::string whole =
        "must be a whole number in a decimal string, for JPY has no decimals, such as \"84\", found ";
    const std::string three = "must be a decimal with at most three decimals, such as \"84.325\", found ";
    EXPECT_EQ(linesOf(inCurrency("JPY", "\"15294\"", "\"13950\"")), Lines{});
    EXPECT_EQ(linesOf(inCurrency("JPY", "\"15294.0\"", "13950")), Lines{}) << "zeros behind, and an integer";
    EXPECT_EQ(linesOf(inCurrency("JPY", "\"15294.50\"", "\"13950.001\"")),
              (Lines{pilot + whole + "\"15294.50\"", band + whole + "\"13950.001\""}));
    EXPECT_EQ(linesOf(inCurrency("JPY", "\"100000000000\"", "100000000000")), Lines{});
    EXPECT_EQ(linesOf(inCurrency("JPY", "\"100000000001\"", "100000000001")),
              (Lines{pilot + "must be 1 to 100,000,000,000, found \"100000000001\"",
                     band + "must be 1 to 100,000,000,000, found 100000000001"}));
    EXPECT_EQ(linesOf(inCurrency("JPY", "true", "93.5")),
              (Lines{pilot + "must be a decimal string, such as \"84\", found true",
                     band + "must be written as a decimal string, such as \"84\", found 93.5"}));
    EXPECT_EQ(linesOf(inCurrency("KWD", "\"101.965\"", "\"93.0001\"")), (Lines{band + three + "\"93.0001\""}));
    EXPECT_EQ(linesOf(inCurrency("KWD", "\"100000000.001\"", "\"0.000\"")),
              (Lines{pilot + "must be 0.001 to 100,000,000.000, found \"100000000.001\"",
                     band + "must be 0.001 to 100,000,000.000, found \"0.000\""}));
    EXPECT_EQ(linesOf(inCurrency("USD", "\"101.9600\"", "\"93\"")), Lines{}) << "zeros behind the decimals of cents";
}

TEST(BadInputs, theCurrencyMayStandBehindTheAmounts)
{
    std::string yen = inCurrency("JPY", "\"15294\"", "\"13950\"");
    const std::string field = R"("currency": "JPY", )";
    yen.erase(yen.find(field), field.size());
    yen.replace(yen.rfind('}'), 1, R"(, "currency": "JPY"})");
    const auto read = exchange::readScenario(yen);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->authorizations[0].bands[0].price, pricing::Money{15'294});
    EXPECT_EQ(read->deals[0].price, pricing::ResalePrice{pricing::UnitPrice{pricing::Money{88}}}) << "88.00";
    yen.replace(yen.find("15294"), 5, "15294.5");
    EXPECT_EQ(linesOf(yen).size(), 1u);
}

TEST(BadInputs, theBaseFileIsGood) { EXPECT_EQ(linesOf(baseFile), Lines{}); }

TEST(BadInputs, oneChangeAtATime) { expectLines(changes); }

TEST(BadInputs, atMostFiftyProblemsInFileOrder)
{
    std::string many;
    for (int index = 0; index < 200; ++index)
        many += R"({"id": "c)" + std::to_string(index + 2) + R"(", "name": 1}, )";
    const Lines lines = linesOf(changed("\"customers\": [", "\"customers\": [" + many));
    ASSERT_EQ(lines.size(), exchange::mostProblems);
    EXPECT_EQ(lines.front(), "/customers/0/name: must be a text, found 1");
    EXPECT_EQ(lines.back(), "/customers/49/name: must be a text, found 1");
}

} // namespace dealdesk::tests
