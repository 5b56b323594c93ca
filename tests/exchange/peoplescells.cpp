// Cells as people write them: months, terms, amounts, and which ways a column can be read.
#include "exchange/peoplescells.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace exchange;
using pricing::YearMonth;

TEST(PeoplesCells, monthsAreReadAsTheyAreWritten)
{
    struct Row {
        const char *cell;
        WrittenDates dates;
        std::optional<YearMonth> month;
    };
    using enum WrittenDates;
    const auto month = [](int year, int of) { return std::optional(YearMonth::of(year, of)); };
    for (const Row &row : {Row{"2027-03", YearFirst, month(2027, 3)},
                           Row{"2027-03-15", DayFirst, month(2027, 3)},
                           Row{"2027/3", MonthFirst, month(2027, 3)},
                           Row{"03/2027", YearFirst, month(2027, 3)},
                           Row{"02/03/2027", DayFirst, month(2027, 3)},
                           Row{"02/03/2027", MonthFirst, month(2027, 2)},
                           Row{"02/03/2027", YearFirst, std::nullopt},
                           Row{"15.3.2027", DayFirst, month(2027, 3)},
                           Row{"15.3.2027", MonthFirst, std::nullopt},
                           Row{"31.2.2027", DayFirst, std::nullopt},
                           Row{"Mar 2027", YearFirst, month(2027, 3)},
                           Row{"15 March 2027", MonthFirst, month(2027, 3)},
                           Row{"March 15, 2027", YearFirst, month(2027, 3)},
                           Row{"2027-03-01T00:00:00", YearFirst, month(2027, 3)},
                           Row{"2027-03-01 00:00", YearFirst, month(2027, 3)},
                           Row{"3/27", MonthFirst, std::nullopt},
                           Row{"02/03/27", DayFirst, std::nullopt},
                           Row{"soon", YearFirst, std::nullopt},
                           Row{"", YearFirst, std::nullopt},
                           Row{"2027", YearFirst, std::nullopt},
                           Row{"2027-13", YearFirst, std::nullopt},
                           Row{"12:00", YearFirst, std::nullopt}})
        EXPECT_EQ(peoplesMonth(row.cell, row.dates), row.month) << row.cell;
}

TEST(PeoplesCells, termsAreMonthsOrYears)
{
    for (const auto &[cell, months] :
         std::initializer_list<std::pair<const char *, std::optional<int>>>{{"36", 36},
                                                                            {"36 months", 36},
                                                                            {"3 years", 36},
                                                                            {"3y", 36},
                                                                            {"1 yr", 12},
                                                                            {"3", 36},
                                                                            {"24 mo.", 24},
                                                                            {"three", std::nullopt},
                                                                            {"3 weeks", std::nullopt},
                                                                            {"", std::nullopt},
                                                                            {"9999", std::nullopt}})
        EXPECT_EQ(peoplesTerm(cell), months) << cell;
}

TEST(PeoplesCells, aSignIsTakenOffWhereItIsTheCurrencys)
{
    EXPECT_EQ(withoutCurrency(" $ 1,200.50 ", "USD"), "1,200.50");
    EXPECT_EQ(withoutCurrency("1.200,50 €", "EUR"), "1.200,50");
    EXPECT_EQ(withoutCurrency("usd 12", "USD"), "12");
    EXPECT_EQ(withoutCurrency("$12", "CAD"), "$12") << "of which country, nobody knows";
    EXPECT_EQ(withoutCurrency("€12", "USD"), "€12");
}

TEST(PeoplesCells, aColumnsNumbersAreAskedAboutWhereTheySayTwoThings)
{
    using enum WrittenNumbers;
    const auto ways = [](std::vector<std::string_view> cells) { return numberWays(cells, "USD"); };
    EXPECT_EQ(ways({"1.000", "2.500"}), (std::vector{Plain, PointComma}));
    EXPECT_EQ(ways({"1,000"}), (std::vector{CommaPoint, PointComma}));
    EXPECT_EQ(ways({"1.000", "1.234,50"}), std::vector{PointComma}) << "the other cell says it";
    EXPECT_EQ(ways({"$1,000", "12.50"}), std::vector{CommaPoint});
    EXPECT_EQ(ways({"12", "", "n/a", "14"}), std::vector{Plain}) << "what is no number says nothing";
    EXPECT_EQ(ways({"25;6:1.000"}), (std::vector{Plain, PointComma}));
    EXPECT_TRUE(ways({"many"}).empty());
    EXPECT_EQ(dateWays({"02/03/2027"}), (std::vector{WrittenDates::MonthFirst, WrittenDates::DayFirst}));
    EXPECT_EQ(dateWays({"02/03/2027", "15/03/2027"}), std::vector{WrittenDates::DayFirst});
    EXPECT_EQ(dateWays({"02/02/2027"}), std::vector{WrittenDates::MonthFirst}) << "both say the same";
    EXPECT_EQ(dateWays({"2027-03-02"}), std::vector{WrittenDates::YearFirst});
}

} // namespace dealdesk::tests
