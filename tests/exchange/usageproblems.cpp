// What is wrong in a usage file, told by its line.
#include "exchange/usagefile.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace exchange;

namespace {

using Told = std::vector<std::string>;

Told told(std::string_view text, const UsageColumns &columns = {})
{
    const auto usage = readUsage(text, "east.csv", pricing::YearMonth::of(2027, 5), columns);
    Told lines;
    if (!usage)
        for (const Problem &problem : usage.error())
            lines.push_back(placeOf(problem) + (placeOf(problem).empty() ? "" : ": ") + messageOf(problem));
    return lines;
}

} // namespace

TEST(UsageProblems, aRowThatIsWrongIsToldByItsLine)
{
    const std::string badMonth =
        "column \"month\" must be a month, written like 2027-05, or a day that begins with it, found ";
    struct Row {
        const char *rule, *rows;
        Told lines;
    };
    for (const Row &row : {
             Row{"right", "Acme,p1,,2027-05", {}},
             {"an empty month", "Acme,p1,,", {"line 2: " + badMonth + "\"\""}},
             {"no month", "Acme,p1,,May", {"line 2: " + badMonth + "\"May\""}},
             {"a thirteenth month", "Acme,p1,,2027-13", {"line 2: " + badMonth + "\"2027-13\""}},
             {"a day that is none", "Acme,p1,,2027-05-32", {"line 2: " + badMonth + "\"2027-05-32\""}},
             {"letters behind a month", "Acme,p1,,2027-05x", {"line 2: " + badMonth + "\"2027-05x\""}},
             {"letters behind a day", "Acme,p1,,2027-05-01x", {"line 2: " + badMonth + "\"2027-05-01x\""}},
             {"an empty project", "Acme, ,,2027-05", {"line 2: column \"project\" must not be empty"}},
             {"an empty customer", "\u00A0,p1,,2027-05", {"line 2: column \"customer\" must not be empty"}},
             {"a short row",
              "Acme,p1,,2027-05\n\nAcme,p1",
              {"line 4: must have as many cells as the first row, 4, found 2"}},
             {"a long row", "Acme,p1,,2027-05,more", {"line 2: must have as many cells as the first row, 4, found 5"}},
             {"empty cells behind", "Acme,p1,,2027-05,,", {}},
             {"a broken quote", "\"Acme,p1,,2027-05\n", {"line 2: has a quotation mark that is never closed"}},
             {"a line break in quotes counts",
              "\"Ac\nme\",p1,,2027-05\nAcme,,,2027-05",
              {"line 4: column \"project\" must not be empty"}},
             {"several",
              ",p,,2027-05\nx,,,2027-05",
              {"line 2: column \"customer\" must not be empty", "line 3: column \"project\" must not be empty"}},
         })
        EXPECT_EQ(told("customer,project,active,month\n" + std::string(row.rows)), row.lines) << row.rule;
    EXPECT_EQ(told(std::string_view("customer,project\nAc\0me,p1\n", 26)),
              Told{"line 2: column \"customer\" must not hold control characters"});
}

TEST(UsageProblems, theTitlesAreLookedAtFirst)
{
    EXPECT_EQ(told("customer,month\nAcme,2027-05\n"), Told{"line 1: has no column \"project\""});
    EXPECT_EQ(told("project;month\n"), Told{"line 1: has no column \"customer\""});
    EXPECT_EQ(told("customer,project,Project\n"), Told{"line 1: has column \"project\" twice"});
    EXPECT_EQ(told("customer,project\n", {.month = "Monat"}), Told{"line 1: has no column \"Monat\""});
    EXPECT_EQ(told("customer,project\n"), Told{}) << "no row says nothing";
}

TEST(UsageProblems, aFileThatIsNoneIsSaidSo)
{
    EXPECT_EQ(told(""), Told{"the file is empty"});
    EXPECT_EQ(told("\xFF\xFE"
                   "c"),
              Told{"the file is UTF-16; save it as UTF-8"});
    EXPECT_EQ(told("customer,project\nM\xFCller,p\n"), Told{"the file is not UTF-8; save it as CSV UTF-8"});
    std::string wide = "customer,project";
    for (int column = 0; column < 10'000; ++column)
        wide += ",c";
    EXPECT_EQ(told(wide + '\n'), Told{"line 1: must have at most 1,000 cells"});
    std::string wrong = "customer,project\n";
    for (int row = 0; row < 80; ++row)
        wrong += "Acme\n";
    EXPECT_EQ(told(wrong).size(), mostProblems);
}

} // namespace dealdesk::tests
