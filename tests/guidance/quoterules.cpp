// How the firm numbers its quotes.
#include "guidance/quoterules.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace guidance;

TEST(QuoteRules, numbersAreTheFirms)
{
    struct Row {
        const char *rule;
        FirmRows rows;
        QuoteNumbering expected;
        const char *start;
    };
    const std::vector<Row> rows{
        {"as the program has it", {}, {}, "Q-2027-"},
        {"a prefix of its own", {{"quote-number/prefix", {"NW/"}}}, {"NW/", true, 4}, "NW/2027-"},
        {"none at all", {{"quote-number/prefix", {""}}, {"quote-number/year", {"no"}}}, {"", false, 4}, ""},
        {"six digits", {{"quote-number/digits", {"6"}}}, {"Q-", true, 6}, "Q-2027-"},
        {"what is no count is as the program has it", {{"quote-number/digits", {"0"}}}, {}, "Q-2027-"},
        {"nor is a prefix of two lines", {{"quote-number/prefix", {"A\nB"}}}, {}, "Q-2027-"},
        {"nor one that ends in a blank", {{"quote-number/prefix", {"A "}}}, {}, "Q-2027-"},
        {"nor a long one", {{"quote-number/prefix", {std::string(21, 'A')}}}, {}, "Q-2027-"}};
    for (const Row &row : rows) {
        EXPECT_EQ(quoteNumberingOf(row.rows), row.expected) << row.rule;
        EXPECT_EQ(quoteNumberStart(quoteNumberingOf(row.rows), 2027), row.start) << row.rule;
    }
}

TEST(QuoteRules, aFirmWithoutATimeZoneHasNone)
{
    EXPECT_EQ(timeZoneOf({}), "");
    EXPECT_EQ(timeZoneOf({{"time-zone", {"America/New_York"}}}), "America/New_York");
}

} // namespace dealdesk::tests
