// Tables of somebody else's on their way in: what is found of them, what must be asked, what each row becomes, and what
// is no table at all.
#include "exchange/tableimport.h"

#include "tests/exchange/somepricebooks.h"

namespace dealdesk::tests {

using namespace exchange;
using namespace std::literals;

namespace {

using What = StillToSay::What;

/// Acme, who is called A, too, and Best, each with a deal of three years from January 2027; and two Twins.
std::shared_ptr<const Scenario> importedInto()
{
    auto scenario = std::make_shared<Scenario>(scenarioOf(somePriceBooks()));
    scenario->settings.currency = "USD";
    scenario->settings.start = YearMonth::of(2027, 1);
    for (const char *name : {"Acme", "Best", "Twin", "twin"}) {
        Customer &customer = scenario->customers.emplace_back();
        customer.id.text = 'c' + std::to_string(scenario->customers.size());
        customer.name = name;
    }
    scenario->customers[0].aliases = {"A"};
    scenario->customers[0].awsAccount = "111122223333";
    for (const char *name : {"Rollout", "Pilot", "Fleet"}) {
        Deal &deal = scenario->deals.emplace_back();
        deal.id.text = 'd' + std::to_string(scenario->deals.size());
        deal.name = name;
        deal.customer = scenario->customers[name == "Fleet"sv ? 1 : 0].id;
        deal.tenants = {{0, 10}, {6, 20}, {12, 30}};
    }
    return scenario;
}

const TableImport::Values proposedValues{
    {"listing", "asm"}, {"route", "cppo"}, {"termMonths", "36"}, {"startMonth", "2027-01"}, {"priceRule", "unit"}};

TableImport importOf(const std::string &bytes, TableImport::Values stated = proposedValues)
{
    return TableImport(bytes, false, importedInto(), std::move(stated));
}

tl::expected<ReadTable, std::vector<Problem>> readAll(const TableImport &table)
{
    return readTable(table.table(), *table.text(), *table.scenario(), table.style());
}

std::vector<std::string> linesOf(const std::vector<Problem> &problems)
{
    std::vector<std::string> lines;
    for (const Problem &problem : problems)
        lines.push_back((placeOf(problem).empty() ? "" : placeOf(problem) + ": ") + messageOf(problem));
    return lines;
}

/// What is wrong with the file; empty: it is a table.
std::string troubleOf(const std::string &bytes)
{
    const TableImport table = importOf(bytes);
    return table.problem() ? linesOf({*table.problem()}).front() : std::string();
}

std::vector<std::string> namesOfColumns(const TableImport &table)
{
    std::vector<std::string> names;
    for (const ImportedColumn &column : table.columns())
        names.push_back(column.name);
    return names;
}

} // namespace

TEST(TableImport, columnsAreFoundByTitleAndByContent)
{
    const TableImport table = importOf("Partner list of 2027\n"
                                       "\n"
                                       "Customer;What;Seats;Start date;Length;Unit price;Colour\n"
                                       "Acme;HailBytes ASM;25;2027-03-01;3 years;12.50;red\n"
                                       "New Ltd;sat;50;2027-04-01;1 year;14;blue\n");
    EXPECT_FALSE(table.problem());
    EXPECT_EQ(table.table(), TableOf::Deals);
    EXPECT_EQ(table.separator(), ';');
    EXPECT_EQ(table.headRow(), 3u);
    EXPECT_EQ(table.rowCount(), 2u);
    EXPECT_EQ(namesOfColumns(table),
              (std::vector<std::string>{"customer", "listing", "tenants", "startMonth", "termMonths", "price", ""}));
    EXPECT_TRUE(table.columns()[1].isByContent);
    EXPECT_FALSE(table.columns()[0].isByContent);
    EXPECT_EQ(table.toState(), (std::vector<std::string>{"route", "priceRule"}));
    EXPECT_EQ(table.stated().at("priceRule"), "unit") << "the title says it";
    EXPECT_TRUE(table.stillToSay().empty());
    const auto read = readAll(table);
    ASSERT_TRUE(read) << linesOf(read.error()).front();
    const auto &deals = std::get<ReadDeals>(*read);
    ASSERT_EQ(deals.deals.size(), 2u);
    EXPECT_TRUE(deals.leftOut.empty());
    EXPECT_EQ(deals.deals[0].customer, table.scenario()->customers[0].id);
    EXPECT_EQ(deals.deals[0].startMonth, 2);
    EXPECT_EQ(deals.deals[0].term, CommitmentTerm::ThreeYears);
    EXPECT_EQ(deals.deals[0].price, ResalePrice(UnitPrice{Money{1'250}}));
    EXPECT_EQ(deals.deals[1].listing, Listing::Sat);
    ASSERT_EQ(deals.newcomers.size(), 1u);
    EXPECT_EQ(deals.newcomers[0].name, "New Ltd");
    EXPECT_EQ(deals.rows, (std::vector<std::size_t>{4, 5}));
}

TEST(TableImport, whatTheRequiredColumnsAreMustBeSaid)
{
    TableImport table = importOf("Who;How many;Dear\nOne Ltd;25;12\n", {});
    const std::vector<StillToSay> open{
        {What::Column, "customer"},  {What::Value, "listing"},  {What::Value, "route"},     {What::Value, "startMonth"},
        {What::Value, "termMonths"}, {What::Column, "tenants"}, {What::Value, "priceRule"}, {What::Column, "price"}};
    EXPECT_EQ(table.stillToSay(), open);
    table.nameColumn(0, "customer");
    table.nameColumn(1, "tenants");
    table.nameColumn(2, "price");
    for (const auto &[name, value] : proposedValues)
        table.state(name, value);
    EXPECT_TRUE(table.stillToSay().empty());
    EXPECT_EQ(takenOf(*readAll(table)), 1u);
    table.nameColumn(0, "price");
    EXPECT_EQ(table.stillToSay(), (std::vector<StillToSay>{{What::Column, "customer"}, {What::Twice, "price", 2}}));
}

TEST(TableImport, anAmbiguousColumnIsOpenUntilItIsSaid)
{
    TableImport table = importOf("Customer,Seats,Price,Start\nAcme,5,1.000,02/03/2027\n");
    const std::vector<StillToSay> open{{What::Style, "price", 2}, {What::Style, "startMonth", 3}};
    EXPECT_EQ(table.stillToSay(), open);
    table.sayStyle(2, CellStyle{.numbers = WrittenNumbers::PointComma});
    table.sayStyle(3, CellStyle{.dates = WrittenDates::DayFirst});
    EXPECT_TRUE(table.stillToSay().empty());
    auto deals = std::get<ReadDeals>(*readAll(table));
    ASSERT_EQ(deals.deals.size(), 1u);
    EXPECT_EQ(deals.deals[0].price, ResalePrice(UnitPrice{Money{100'000}}));
    EXPECT_EQ(deals.deals[0].startMonth, 2);
    table.sayStyle(2, CellStyle{.numbers = WrittenNumbers::Plain});
    table.sayStyle(3, CellStyle{.dates = WrittenDates::MonthFirst});
    deals = std::get<ReadDeals>(*readAll(table));
    ASSERT_EQ(deals.deals.size(), 1u);
    EXPECT_EQ(deals.deals[0].price, ResalePrice(UnitPrice{Money{100}}));
    EXPECT_EQ(deals.deals[0].startMonth, 1);
    EXPECT_EQ(std::get<YearMonth>(table.examples(3)[0].read), YearMonth::of(2027, 2));
    TableImport days = importOf("Customer,Seats,Price,Start\nAcme,5,12,01/01/2027\nAcme,5,12,02/03/2027\n");
    ASSERT_EQ(days.differing(3).size(), 2u);
    EXPECT_EQ(days.differing(3)[0], (CellExample{"02/03/2027", YearMonth::of(2027, 2)})) << "the other says one thing";
    EXPECT_EQ(days.differing(3)[1], (CellExample{"02/03/2027", YearMonth::of(2027, 3)}));
    table.sayStyle(2, std::nullopt);
    EXPECT_EQ(table.stillToSay().size(), 1u);
}

TEST(TableImport, aPercentSignBelongsToAShareAlone)
{
    TableImport table = importOf("Customer,Seats,Price,Probability\nAcme,5,20%,60%\n");
    const auto refused = std::get<ReadDeals>(*readAll(table));
    EXPECT_TRUE(refused.deals.empty());
    table.state("priceRule", "markup");
    const auto deals = std::get<ReadDeals>(*readAll(table));
    ASSERT_EQ(deals.deals.size(), 1u);
    EXPECT_EQ(deals.deals[0].price, ResalePrice(Markup{Percent{2'000}}));
    EXPECT_EQ(deals.deals[0].probability, Percent{6'000});
}

TEST(TableImport, whatIsWrongIsToldByRowAndColumn)
{
    const TableImport table = importOf("Customer,Seats,Price\nAcme,many,12\nTwin,5,12\nBest,5\n,5,12\nBest,7,12\n");
    const auto deals = std::get<ReadDeals>(*readAll(table));
    EXPECT_EQ(deals.rows, std::vector<std::size_t>{6});
    EXPECT_EQ(
        linesOf(deals.leftOut),
        (std::vector<std::string>{"row 2, column tenants: must be a whole number from 1 to 1,000,000, found \"many\"",
                                  "row 3, column customer: must name one customer, found \"Twin\", which fits \"Twin\" "
                                  "(c3) and \"twin\" (c4)",
                                  "row 4: must have as many cells as the first row, 3, found 2",
                                  "row 5, column customer: must not be empty"}));
    EXPECT_EQ(table.cell(2, "tenants"), "many");
    EXPECT_EQ(table.titleOf("tenants"), "Seats");
}

TEST(TableImport, isRememberedByTheShapeOfItsTitles)
{
    TableImport first = importOf("Who,Count,Dear\nOne,5,12\n");
    first.nameColumn(0, "customer");
    first.nameColumn(1, "tenants");
    first.nameColumn(2, "price");
    first.state("route", "direct");
    TableImport next = importOf("Who,Count,Dear\nOther,7,14\n");
    EXPECT_EQ(next.shape(), first.shape());
    next.recall(first.remembered());
    EXPECT_EQ(namesOfColumns(next), namesOfColumns(first));
    EXPECT_EQ(next.stated().at("route"), "direct");
    next.recall("0\nno such\nprice\nprice\n=listing\tsat\n=tenants\t5\nrubbish");
    EXPECT_EQ(namesOfColumns(next), (std::vector<std::string>{"", "price", ""}));
    EXPECT_EQ(next.stated().at("listing"), "sat");
    EXPECT_NE(importOf("Who,Count\nOne,5\n").shape(), first.shape());
}

TEST(TableImport, encodingSeparatorAndTitlesCanBeSaid)
{
    TableImport table = importOf("Customer|x;Seats\nM\xC3\xBCller|x;5\n");
    EXPECT_EQ(table.encoding(), TableEncoding::Utf8);
    table.decodeAs(TableEncoding::Windows1252);
    EXPECT_EQ(table.cell(2, table.columns()[0].name), "") << "it is no known column";
    EXPECT_EQ(table.examples(0)[0].found, "M\u00C3\u00BCller|x");
    table.separateBy(',');
    EXPECT_EQ(table.columns().size(), 1u);
    table.separateBy(std::nullopt);
    table.beginAt(2);
    EXPECT_EQ(table.headRow(), 2u);
    EXPECT_EQ(table.rowCount(), 0u);
    TableImport gaps = importOf("List\n\n\nCustomer,Seats\nAcme,5\n");
    EXPECT_EQ(gaps.headRow(), 4u);
    gaps.beginAt(3);
    EXPECT_EQ(gaps.headRow(), 1u) << "upwards";
    gaps.beginAt(2);
    EXPECT_EQ(gaps.headRow(), 4u) << "downwards";
}

/// Each in a moment and in few bytes beside its own.
TEST(TableImport, aFileThatIsNoTableIsRefusedWithItsLine)
{
    std::string wide = "a", deep = "Customer\n\"" + std::string(100'000, '\n');
    for (int column = 0; column < 10'000; ++column)
        wide += ",a";
    EXPECT_EQ(troubleOf(""), "the file is empty");
    EXPECT_EQ(troubleOf("Customer,Seats\nAc\0me,5\n"s),
              "line 2: holds a byte that is 0, as no text does: the file is damaged, or UTF-16 without its mark");
    EXPECT_EQ(troubleOf("Customer\nM\xC3\xBCller\nM\xFCller\n"),
              "line 3: is not UTF-8, as other lines of the file are: it was put together from files of two encodings; "
              "save it anew as UTF-8");
    EXPECT_EQ(troubleOf("Customer\n\x81\n"), "line 2: holds a byte that is no letter of Windows-1252");
    EXPECT_EQ(troubleOf("\xFF\xFE\x3D\xD8"), "line 1: is no UTF-16: a letter in it is broken");
    EXPECT_EQ(troubleOf("Customer\n" + std::string(longestLine + 1, 'a')),
              "line 2: is longer than 1,000,000 bytes, the most that is read of a line");
    EXPECT_EQ(troubleOf(deep), "line 2: has a quotation mark that is never closed");
    EXPECT_EQ(troubleOf("Customer\n" + wide), "line 2: must have at most 1,000 cells");
    EXPECT_EQ(troubleOf("Customer\nM\xFCller\n"), "") << "Windows-1252, as spreadsheets write it";
    EXPECT_EQ(troubleOf("Customer,Seats\nAcme"), "") << "a row that is cut is told among the rows";
}

TEST(TableImport, tenThousandRowsComeIn)
{
    std::string text = "Customer,Seats,Price\n";
    for (int row = 0; row < 10'000; ++row)
        text += "Customer " + std::to_string(row % 3'000) + "," + std::to_string(row % 500 + 1) + ",12.50\n";
    const auto deals = std::get<ReadDeals>(*readAll(importOf(text)));
    EXPECT_EQ(deals.deals.size(), 10'000u);
    EXPECT_EQ(deals.newcomers.size(), 3'000u);
    EXPECT_TRUE(deals.leftOut.empty());
}

TEST(TableImport, stopsWhereItIsTold)
{
    std::string text = "Customer,Seats,Price\n";
    for (int row = 0; row < 1'000; ++row)
        text += "Acme,5,12\n";
    const TableImport table = importOf(text);
    const TableImport given(text, false, importedInto(), {}, [](std::size_t) { return false; });
    EXPECT_FALSE(given.problem());
    EXPECT_LT(given.rowCount(), table.rowCount());
    auto style = table.style();
    std::size_t asked = 0;
    style.goOn = [&](std::size_t) { return ++asked < 3; };
    const auto read = readDealTable(*table.text(), *table.scenario(), style);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->isStopped);
    EXPECT_EQ(asked, 3u);
    EXPECT_LT(read->deals.size(), 300u);
}

TEST(CustomerImport, addsToWhoIsKnownAndMakesTheOthers)
{
    const TableImport table = importOf("Customer,Also known as,AWS account,Contact\n"
                                       "a,ACME Corp; Acme  Inc,4444-5555-6666,\n"
                                       "New Ltd,New,,Ann\n"
                                       "Best,acme,,\n"
                                       "Third,New,,\n"
                                       "Fourth,,12,\n"
                                       "ACME,Again,,\n");
    EXPECT_EQ(table.table(), TableOf::Customers);
    EXPECT_TRUE(table.stillToSay().empty());
    const auto read = std::get<ReadCustomers>(*readAll(table));
    ASSERT_EQ(read.customers.size(), 2u);
    EXPECT_EQ(read.customers[0].known, 0u);
    EXPECT_EQ(read.customers[0].customer.name, "Acme");
    EXPECT_EQ(read.customers[0].customer.aliases, (std::vector<std::string>{"A", "ACME Corp", "Acme  Inc"}));
    EXPECT_EQ(read.customers[0].customer.awsAccount, "444455556666");
    EXPECT_FALSE(read.customers[1].known);
    EXPECT_EQ(read.customers[1].customer.contact, "Ann");
    const auto lines = linesOf(read.leftOut);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0], "row 4, column aliases: is a name of another customer already, \"Acme\", found \"acme\"");
    EXPECT_EQ(lines[1], "row 5, column aliases: is a name of another customer already, \"New Ltd\", found \"New\"");
    EXPECT_EQ(lines[2], "row 6, column awsAccount: must be 12 digits, found \"12\"");
    EXPECT_EQ(lines[3], "row 7, column name: must be unique, found \"ACME\"");
}

TEST(StepImport, holdsFromItsFirstMonthOn)
{
    const TableImport table = importOf("Customer,Deal,Month,Seats\n"
                                       "A,rollout,2027-07,55\n"
                                       "Acme,Rollout,2028-02,77\n"
                                       "Best,,2027-01,5\n"
                                       "Acme,,2027-01,5\n"
                                       "Acme,Other,2027-01,5\n"
                                       "Nobody,,2027-01,5\n"
                                       "Best,,2031-01,5\n"
                                       "Best,,2027-01,9\n"
                                       "Best,,2027-02,none\n");
    EXPECT_EQ(table.table(), TableOf::Steps);
    const auto read = std::get<ReadSteps>(*readAll(table));
    ASSERT_EQ(read.ramps.size(), 2u);
    EXPECT_EQ(read.ramps[0].deal, 0u);
    EXPECT_EQ(read.ramps[0].steps, (std::vector<TenantStep>{{0, 10}, {6, 55}, {13, 77}}));
    EXPECT_EQ(read.ramps[1].steps, (std::vector<TenantStep>{{0, 5}}));
    EXPECT_EQ(linesOf(read.leftOut),
              (std::vector<std::string>{
                  "row 5, column deal: must name one deal by its name and listing, for so many fit: 2",
                  "row 6, column deal: must be a deal of this customer, found \"Other\"",
                  "row 7, column customer: must be a customer of the workspace, found \"Nobody\"",
                  "row 8, column month: must be a month of the deal, 2027-01 to 2029-12, found \"2031-01\"",
                  "row 9, column month: must be there once for each deal, as in row 4, found \"2027-01\"",
                  "row 10, column tenants: must be a whole number from 1 to 1,000,000, found \"none\""}));
}

} // namespace dealdesk::tests
