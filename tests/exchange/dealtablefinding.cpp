// What a table of somebody else's deals says of itself: its encoding, its columns, the ways to read its numbers.
#include "exchange/dealtablefinding.h"
#include "exchange/tabletext.h"

#include "tests/exchange/somepricebooks.h"

namespace dealdesk::tests {

using namespace exchange;

namespace {

Scenario withPrices()
{
    Scenario scenario = scenarioOf(somePriceBooks());
    scenario.settings.currency = "USD";
    scenario.settings.start = YearMonth::of(2027, 1);
    return scenario;
}

std::vector<WrittenNumbers> waysOf(const std::string &tenants, const std::string &price)
{
    return waysToRead("customer;listing;route;startMonth;termMonths;tenants;priceRule;price\nA;asm;cppo;2027-01;12;" +
                          tenants + ";monthlyTotal;" + price + '\n',
                      withPrices(), {});
}

} // namespace

TEST(TableText, isReadInEachOfTheUsualEncodings)
{
    struct Row {
        const char *rule;
        std::string bytes;
        std::optional<TableEncoding> encoding;
    };
    using namespace std::literals;
    for (const Row &row : {
             Row{"UTF-8", "M\xC3\xBCller \xE2\x82\xAC", TableEncoding::Utf8},
             Row{"with its mark", "\xEF\xBB\xBFM\xC3\xBCller \xE2\x82\xAC", TableEncoding::Utf8},
             Row{"UTF-16, little end first", "\xFF\xFEM\0\xFC\0l\0l\0e\0r\0 \0\xAC\x20"s, TableEncoding::Utf16},
             Row{"UTF-16, big end first", "\xFE\xFF\0M\0\xFC\0l\0l\0e\0r\0 \x20\xAC"s, TableEncoding::Utf16},
             Row{"Windows-1252", "M\xFCller \x80", TableEncoding::Windows1252},
             Row{"half a unit", "\xFF\xFEM"s, std::nullopt},
             Row{"half a pair", "\xFF\xFE\x3D\xD8"s, std::nullopt},
             Row{"the other half", "\xFF\xFE\0\xDC"s, std::nullopt},
             Row{"no letter of any", "a\x81", std::nullopt},
             Row{"two of them", "\xFC\0"s, std::nullopt},
         }) {
        SCOPED_TRACE(row.rule);
        const auto text = tableText(row.bytes);
        ASSERT_EQ(text.has_value(), row.encoding.has_value());
        if (text) {
            EXPECT_EQ(text->encoding, *row.encoding);
            EXPECT_EQ(text->utf8, "M\xC3\xBCller \xE2\x82\xAC");
        }
    }
    EXPECT_EQ(tableText("\xFF\xFE\x3D\xD8\x42\xDE"s)->utf8, "\xF0\x9F\x99\x82");
}

TEST(FoundColumns, areKnownByNamesThatPeopleGiveThem)
{
    const FoundColumns found =
        foundColumns("\xEF\xBB\xBF"
                     "Client;Deal name;Product;Route;Start date;Term (months);Seats;Rule;Price;Colour;price\n");
    const std::map<std::string, std::string> titles{
        {"customer", "Client"}, {"deal", "Deal name"},        {"listing", "Product"},
        {"route", "Route"},     {"startMonth", "Start date"}, {"termMonths", "Term (months)"},
        {"tenants", "Seats"},   {"priceRule", "Rule"},        {"price", "Price"}};
    EXPECT_EQ(found.titles, titles);
    EXPECT_EQ(found.unknown, (std::vector<std::string>{"Colour", "price"}));
    EXPECT_TRUE(found.missing.empty());
    EXPECT_EQ(foundColumns("price\n").missing.size(), 7u);
    EXPECT_TRUE(foundColumns("").titles.empty());
}

TEST(FoundColumns, ofAnExportAreItsOwn)
{
    const FoundColumns found = foundColumns(writeDealTable(withPrices()));
    for (const std::string &column : dealColumns())
        EXPECT_EQ(found.titles.at(column), column);
    EXPECT_TRUE(found.unknown.empty() && found.missing.empty());
}

/// Where one way is left it is the one; where several say something else, somebody is asked.
TEST(WaysToRead, areThoseByWhichEveryRowIsRight)
{
    using enum WrittenNumbers;
    EXPECT_EQ(waysOf("5", "12"), std::vector{Plain}) << "it is the same in all of them";
    EXPECT_EQ(waysOf("5", "1.234,50"), std::vector{PointComma});
    EXPECT_EQ(waysOf("5", "1,234.50"), std::vector{CommaPoint});
    EXPECT_EQ(waysOf("5", "12,5"), std::vector{PointComma}) << "of two that say the same the first";
    EXPECT_EQ(waysOf("5", "1'234.50"), std::vector{ApostrophePoint});
    EXPECT_EQ(waysOf("5", "1 234,50"), std::vector{SpaceComma});
    EXPECT_EQ(waysOf("1.000", "12"), std::vector{PointComma});
    EXPECT_TRUE(waysOf("5", "twelve").empty());
    Scenario dinars = withPrices();
    dinars.settings.currency = "KWD";
    EXPECT_EQ(waysToRead("customer;listing;route;startMonth;termMonths;tenants;priceRule;price\n"
                         "A;asm;cppo;2027-01;12;5;monthlyTotal;1.250\n",
                         dinars, {}),
              (std::vector{Plain, PointComma}))
        << "thousandths, or a thousand";
}

} // namespace dealdesk::tests
