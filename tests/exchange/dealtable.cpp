// Deals as CSV: a round trip, the columns, and everything that is wrong told by row and column.
#include "exchange/dealtable.h"

#include "exchange/csv.h"
#include "pricing/authorizations.h"
#include "tests/exchange/somepricebooks.h"
#include "tests/exchange/wrongtables.h"

#include <rapidcheck/gtest.h>

#include <fstream>

namespace dealdesk::tests {

using namespace exchange;

namespace {

/// Two customers, one of them with an alias; ASM and SAT.
Scenario dealsInto(const std::string &currency = "USD")
{
    Scenario scenario = scenarioOf(somePriceBooks());
    scenario.settings.currency = currency;
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.customers.resize(2);
    scenario.customers[0].id.text = "c1";
    scenario.customers[0].name = "Straße  & Söhne";
    scenario.customers[0].aliases = {"S&S"};
    scenario.customers[1].id.text = "c7";
    scenario.customers[1].name = "Acme";
    return scenario;
}

const std::string headOfDeals = "customer,listing,route,startMonth,termMonths,tenants,priceRule,price";

tl::expected<ReadDeals, std::vector<Problem>> readDeals(const std::string &rows, const DealTableStyle &style = {},
                                                        const std::string &head = headOfDeals)
{
    return readDealTable(head + '\n' + rows + '\n', dealsInto(), style);
}

std::vector<std::string> dealLines(const std::vector<Problem> &problems)
{
    std::vector<std::string> lines;
    for (const Problem &problem : problems)
        lines.push_back((placeOf(problem).empty() ? "" : placeOf(problem) + ": ") + messageOf(problem));
    return lines;
}

std::vector<std::string> dealLines(const tl::expected<ReadDeals, std::vector<Problem>> &read)
{
    return read ? std::vector<std::string>() : dealLines(read.error());
}

std::string anyText(bool mayHaveLines)
{
    static const std::vector<std::string> parts{"=", "+",  "-", "@",    "'",  "\"",     ",", ";",      "a",
                                                "ü", "漢", " ", "🙂", "\t", "\uFF1D", "1", "\uFEFF", "\\"};
    std::string all;
    for (int left = Scenarios::pick(0, 4); left > 0; --left)
        all += mayHaveLines && Scenarios::one(3)
                   ? "\n"
                   : parts[static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(parts.size()) - 1))];
    std::erase(all, '\t');
    return all;
}

/// Of these columns alone, and what a table cannot say as it is without a word.
Deal asInTable(const Deal &of)
{
    Deal deal = of;
    const Paperwork before = *of.paperwork;
    deal.id = {};
    deal.paperwork = {};
    if (!before.poNumber.empty())
        deal.paperwork.edit().poNumber = before.poNumber;
    if (!before.notes.empty())
        deal.paperwork.edit().notes = before.notes;
    return deal;
}

} // namespace

RC_GTEST_PROP(DealTable, readsBackWhatItWrote, ())
{
    Scenario scenario = Scenarios::any();
    scenario.settings.currency = Scenarios::one(2) ? "USD" : Scenarios::one(2) ? "JPY" : "KWD";
    for (std::size_t at = 0; at < scenario.customers.size(); ++at)
        scenario.customers[at].name = std::to_string(at) + anyText(false) + std::to_string(at);
    for (Deal &deal : scenario.deals) {
        deal.name = Scenarios::one(2) ? anyText(false) + "N" : "N" + anyText(false);
        deal.status = static_cast<DealStatus>(Scenarios::pick(0, 4));
        deal.probability = Percent{Scenarios::pick(0, 10'000)};
        for (Instalment &instalment : deal.billing.instalments)
            instalment.amount = std::min(instalment.amount, largestPrice);
        deal.paperwork.edit().poNumber = anyText(false);
        deal.paperwork.edit().notes = anyText(true);
    }
    scenario.settings.name = scenario.settings.partner.name = "N";
    for (ResaleAuthorization &authorization : scenario.authorizations)
        authorization.name = "N";
    std::erase_if(scenario.deals, [&](const Deal &deal) {
        return !customerFor(scenario, deal.customer) || !authorizationFor(scenario, deal.listing);
    });
    if (const auto problems = problemsOf(scenario); !problems.empty())
        RC_FAIL(dealLines(problems).front());
    const std::string text = writeDealTable(scenario);
    Scenario into = scenario;
    into.deals.clear();
    const bool areCustomersThere = Scenarios::one(2);
    if (!areCustomersThere)
        into.customers.clear();
    const auto read = readDealTable(text, into);
    if (!read)
        RC_FAIL(dealLines(read).front());
    RC_ASSERT(read->deals.size() == scenario.deals.size());
    RC_ASSERT(read->newcomers.empty() == (areCustomersThere || scenario.deals.empty()));
    into.deals = read->deals;
    std::ranges::copy(read->newcomers, std::back_inserter(into.customers));
    RC_ASSERT(problemsOf(into).empty());
    RC_ASSERT(writeDealTable(into) == text);
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        RC_ASSERT(customerFor(into, into.deals[at].customer)->name ==
                  customerFor(scenario, scenario.deals[at].customer)->name);
        Deal was = asInTable(scenario.deals[at]), is = asInTable(into.deals[at]);
        was.customer = is.customer = {};
        RC_ASSERT((is == was));
    }
}

TEST(DealTable, hasTheColumnsOfTheFormatInItsOrder)
{
    Scenario scenario = dealsInto();
    Deal &deal = scenario.deals.emplace_back();
    deal.id.text = "d1";
    deal.name = "=Rollout";
    deal.customer.text = "c7";
    deal.startMonth = 3;
    deal.tenants = {{0, 25}, {6, 100}, {12, 500}};
    deal.price = Markup{12.5_pc};
    deal.billing = {BillingSchedule::Custom, {{0, 1'000_usd}, {12, 500_usd}}};
    deal.whiteLabel = {WhiteLabelTier::Full, 99.90_usd};
    deal.paperwork.edit().notes = "'tis, \"so\"\nit is";
    EXPECT_EQ(
        writeDealTable(scenario),
        "\xEF\xBB\xBF"
        "customer,deal,listing,route,included,startMonth,termMonths,atEnd,tenants,priceRule,price,negotiatedPrice,"
        "billing,marketplaceFee,whiteLabel,platformFee,probability,poNumber,status,notes\r\n"
        "Acme,'=Rollout,asm,cppo,yes,2027-04,36,ends,25;6:100;12:500,markup,12.5,,custom;0=1000.00;12=500.00,0,"
        "full,99.90,100,,planned,\"''tis, \"\"so\"\"\nit is\"\r\n");
}

TEST(DealTable, thePageOnTheFormatHasEachColumn)
{
    std::ifstream page(DEALDESK_TESTS_DIR "/../docs/deal-tables.md");
    std::vector<std::string> described, required;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("| `")) {
            described.push_back(line.substr(3, line.find('`', 3) - 3));
            if (line.ends_with("| required |"))
                required.push_back(described.back());
        }
    EXPECT_EQ(described, dealColumns());
    for (const std::string &column : dealColumns())
        EXPECT_EQ(isDealColumnRequired(column), std::ranges::find(required, column) != required.end()) << column;
}

TEST(DealTable, whatIsNotSaidIsAsInAScenarioFile)
{
    const auto read = readDeals("acme,asm,cppo,2027-02,24,25,unit,88.50");
    ASSERT_TRUE(read) << dealLines(read).front();
    Deal expected;
    expected.id.text = "d1";
    expected.name = "acme"; // the format has no default for it: the customer's name as it stands there
    expected.customer.text = "c7";
    expected.startMonth = 1;
    expected.term = CommitmentTerm::TwoYears;
    expected.tenants = {{0, 25}};
    expected.price = UnitPrice{88.50_usd};
    EXPECT_EQ(read->deals, std::vector{expected});
    EXPECT_TRUE(read->newcomers.empty());
}

TEST(DealTable, customersAreFoundByNameOrAliasOrMade)
{
    const auto row = [](const std::string &customer) { return customer + ",asm,cppo,2027-01,12,1,unit,1\n"; };
    const auto read =
        readDeals(row("  STRASSE & SÖHNE ") + row("s&s") + row("New one") + row("new ONE") + row("Other"));
    ASSERT_TRUE(read) << dealLines(read).front();
    ASSERT_EQ(read->newcomers.size(), 2u);
    EXPECT_EQ(read->newcomers[0].name, "New one");
    const std::string made = read->newcomers[0].id.text, other = read->newcomers[1].id.text;
    const std::vector<std::string> expected{"c1", "c1", made, made, other};
    for (std::size_t at = 0; at < expected.size(); ++at)
        EXPECT_EQ(read->deals[at].customer.text, expected[at]);
    EXPECT_NE(made, other);
}

TEST(DealTable, aNameThatFitsTwoNamesBoth)
{
    Scenario into = dealsInto();
    into.customers[1].aliases = {"STRASSE & söhne"};
    const auto read = readDealTable(headOfDeals + "\nstraße & söhne,asm,cppo,2027-01,12,1,unit,1\n", into);
    EXPECT_EQ(dealLines(read), (std::vector<std::string>{
                                   "row 2, column customer: must name one customer, found \"straße & söhne\", which "
                                   "fits \"Straße  & Söhne\" (c1) and \"Acme\" (c7)"}));
}

TEST(DealTable, eachWrongCellIsToldByRowColumnFoundAndAllowed)
{
    struct Row {
        const char *rule, *cells, *line;
    };
    const std::string ramp =
        "must be a tenant count, or a ramp of counts with the months from which they hold, written "
        "like 25;6:100;12:500, found ";
    for (const Row &row : {
             Row{"no customer", ",asm,cppo,2027-01,12,1,unit,1", "customer: must not be empty"},
             Row{"a listing", "A,smtp,cppo,2027-01,12,1,unit,1",
                 "listing: must be asm, sat or support-hub, found \"smtp\""},
             Row{"no authorization", "A,support-hub,cppo,2027-01,12,1,unit,1",
                 "listing: must be a listing with an authorization in this scenario, found \"support-hub\""},
             Row{"a route", "A,asm,CPPO,2027-01,12,1,unit,1", "route: must be cppo, mpo or direct, found \"CPPO\""},
             Row{"before the scenario", "A,asm,cppo,2026-12,12,1,unit,1",
                 "startMonth: must be a month from 2027-01 to 2036-12, written like 2027-01, found \"2026-12\""},
             Row{"after it", "A,asm,cppo,2037-01,12,1,unit,1",
                 "startMonth: must be a month from 2027-01 to 2036-12, written like 2027-01, found \"2037-01\""},
             Row{"a day", "A,asm,cppo,2027-01-01,12,1,unit,1",
                 "startMonth: must be a month from 2027-01 to 2036-12, written like 2027-01, found \"2027-01-01\""},
             Row{"a term", "A,asm,cppo,2027-01,13,1,unit,1", "termMonths: must be 12, 24 or 36, found \"13\""},
             Row{"no tenants", "A,asm,cppo,2027-01,12,0,unit,1",
                 "tenants: must be a whole number from 1 to 1,000,000, found \"0\""},
             Row{"a step past the term", "A,asm,cppo,2027-01,12,1;12:5,unit,1",
                 "tenants: must be a whole number from 0 to 11, found \"12\""},
             Row{"months that do not rise", "A,asm,cppo,2027-01,12,1;6:5;6:7,unit,1",
                 "tenants: must be after the month before it, 6, found \"1;6:5;6:7\""},
             Row{"a rule", "A,asm,cppo,2027-01,12,1,price,1",
                 "priceRule: must be unit, markup, margin or monthlyTotal, found \"price\""},
             Row{"a price", "A,asm,cppo,2027-01,12,1,unit,$1",
                 "price: must be a decimal with at most two decimals, written like 1234.56, found \"$1\""},
             Row{"a percentage", "A,asm,cppo,2027-01,12,1,margin,100", "price: must be 0 to 99.99, found \"100\""},
             Row{"too few cells", "A,asm,cppo", ""},
         }) {
        SCOPED_TRACE(row.rule);
        const std::string line = *row.line ? std::string("row 2, column ") + row.line
                                           : "row 2: must have as many cells as the first row, 8, found 3";
        EXPECT_EQ(dealLines(readDeals(row.cells)), std::vector{line});
    }
    for (const char *tenants : {"25;", ";25", "25;100", "6:25", "25;6:100;", "25:6", "25;;6:100"})
        EXPECT_EQ(dealLines(readDeals("A,asm,cppo,2027-01,12," + std::string(tenants) + ",unit,1")),
                  std::vector{"row 2, column tenants: " + ramp + '"' + tenants + '"'});
}

TEST(DealTable, billingsSayTheirInstalments)
{
    const auto read = [](const std::string &billing) {
        return readDeals("A,asm,cppo,2027-01,12,1,unit,1,\"" + billing + '"', {}, headOfDeals + ",billing");
    };
    const std::string shape = "row 2, column billing: must be monthly, quarterly, annual, upfront, or custom with its "
                              "instalments, written like custom;0=1000.00;12=500.00, found ";
    for (const char *wrong : {"yearly", "custom", "custom;", "monthly;0=1", "custom;0", "custom;0=1;", "custom 0=1"})
        EXPECT_EQ(dealLines(read(wrong)), std::vector{shape + '"' + wrong + '"'});
    EXPECT_EQ(dealLines(read("custom;0=0")),
              std::vector<std::string>{"row 2, column billing: must be 0.01 to 1,000,000,000.00, found \"0\""});
    EXPECT_EQ(dealLines(read("custom;12=1")),
              std::vector<std::string>{"row 2, column billing: must be a whole number from 0 to 11, found \"12\""});
    const auto custom = read("custom; 0 = 10.5 ;3=2");
    ASSERT_TRUE(custom) << dealLines(custom).front();
    EXPECT_EQ(custom->deals[0].billing, (Billing{BillingSchedule::Custom, {{0, 10.50_usd}, {3, 2_usd}}}));
}

TEST(DealTable, columnsMayBeCalledOtherwiseOrLeftOut)
{
    const std::string head = "Preis, netto;Kunde;listing;route;startMonth;termMonths;tenants;priceRule;colour";
    const std::string row = "1;Acme;asm;cppo;2027-01;12;1;unit;red";
    DealTableStyle style{.titles = {{"customer", "KUNDE"}, {"price", "Preis, netto"}}, .leftOut = {"colour"}};
    const auto read = readDeals(row, style, head);
    ASSERT_TRUE(read) << dealLines(read).front();
    EXPECT_EQ(read->deals[0].customer.text, "c7");
    style.leftOut.clear();
    style.titles["deal"] = "Vorgang";
    const std::string columns = "customer, deal, listing, route, included, startMonth, termMonths, atEnd, tenants, "
                                "priceRule, price, negotiatedPrice, billing, marketplaceFee, whiteLabel, platformFee, "
                                "probability, poNumber, status, notes";
    EXPECT_EQ(
        dealLines(readDeals(row, style, head)),
        (std::vector<std::string>{"row 1: \"colour\" is not a column of deals; they are " + columns,
                                  "row 1, column deal: is to be the column \"Vorgang\", and the first row has none "
                                  "of that name"}));
    EXPECT_EQ(dealLines(readDeals(row, {}, "customer,customer,listing")),
              (std::vector<std::string>{"row 1, column customer: is there twice", "row 1, column route: is missing",
                                        "row 1, column startMonth: is missing", "row 1, column termMonths: is missing",
                                        "row 1, column tenants: is missing", "row 1, column priceRule: is missing",
                                        "row 1, column price: is missing"}));
}

TEST(DealTable, numbersAreWrittenAsIsSaid)
{
    const auto read = readDeals("Acme;asm;cppo;2027-01;36;1.000;6:2.000;monthlyTotal;12.345,60",
                                {.numbers = WrittenNumbers::PointComma},
                                "customer;listing;route;startMonth;termMonths;tenants;priceRule;price");
    EXPECT_EQ(dealLines(read), std::vector<std::string>{"row 2: must have as many cells as the first row, 8, found 9"});
    const auto quoted = readDeals("Acme;asm;cppo;2027-01;36;\"1.000;6:2.000\";monthlyTotal;12.345,60",
                                  {.numbers = WrittenNumbers::PointComma},
                                  "customer;listing;route;startMonth;termMonths;tenants;priceRule;price");
    ASSERT_TRUE(quoted) << dealLines(quoted).front();
    EXPECT_EQ(quoted->deals[0].tenants, (std::vector<TenantStep>{{0, 1'000}, {6, 2'000}}));
    EXPECT_EQ(quoted->deals[0].price, (ResalePrice(MonthlyTotal{12'345.60_usd})));
    EXPECT_EQ(dealLines(readDeals("A,asm,cppo,2027-01,36,1,unit,\"12,5\"")),
              std::vector<std::string>{"row 2, column price: must be a decimal with at most two decimals, written like "
                                       "1234.56, found \"12,5\""});
}

TEST(DealTable, badRowsAreLeftOutWhereThatIsAskedFor)
{
    const std::string rows =
        "A,asm,cppo,2027-01,12,1,unit,1\nB,asm,cppo,2027-01,12,x,unit,y\nC,asm,cppo,2027-01,12,1,unit,1";
    EXPECT_EQ(readDeals(rows).error().size(), 2u);
    const auto read = readDeals(rows, {.skipBad = true});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows, (std::vector<std::size_t>{2, 4}));
    EXPECT_EQ(read->newcomers.size(), 2u) << "nobody is made of a row that is left out";
    EXPECT_EQ(dealLines(read->leftOut).size(), 2u);
    EXPECT_TRUE(dealLines(read->leftOut).front().starts_with("row 3, column tenants: must be"))
        << dealLines(read->leftOut).front();
    EXPECT_FALSE(readDeals(rows + "\n\"broken", {.skipBad = true})) << "what cannot be read as a table is no row";
}

TEST(DealTable, fiftyProblemsAreTold)
{
    std::string rows;
    for (int row = 0; row < 60; ++row)
        rows += "A,asm,cppo,2027-01,12,1,unit,x\n";
    EXPECT_EQ(readDeals(rows).error().size(), mostProblems);
}

TEST(DealTable, textsThatBreakARuleAreTold)
{
    EXPECT_EQ(dealLines(readDeals("A,asm,cppo,2027-01,12,1,unit,1," + std::string(201, 'n') + ",\"a\tb\"", {},
                                  headOfDeals + ",deal,poNumber"))
                  .size(),
              2u);
    EXPECT_EQ(dealLines(readDeals(std::string(201, 'n') + ",asm,cppo,2027-01,12,1,unit,1")).size(), 1u);
}

} // namespace dealdesk::tests
