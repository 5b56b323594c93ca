// What usage files say, and what several say together.
#include "exchange/usagefile.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace exchange;

namespace {

const auto may = pricing::YearMonth::of(2027, 5);

UsageFile read(std::string_view text, const UsageColumns &columns = {}, std::string_view name = "east.csv")
{
    auto usage = readUsage(text, name, may, columns);
    EXPECT_TRUE(usage.has_value()) << (usage ? "" : placeOf(usage.error()[0]) + ": " + messageOf(usage.error()[0]));
    return usage.value_or(UsageFile{});
}

std::vector<pricing::Customer> customers()
{
    std::vector<pricing::Customer> all(2);
    all[0].id.text = "c1";
    all[0].name = "Straße & Söhne";
    all[0].aliases = {"Group", "straße  & söhne"};
    all[1].id.text = "c2";
    all[1].name = "Acme";
    return all;
}

CountedUsage counted(std::string_view text, const UsageColumns &columns = {})
{
    return countUsage(read(text, columns), customers());
}

} // namespace

TEST(UsageFile, aRowIsCountedOrLeftOut)
{
    struct Row {
        const char *rule;
        std::string rows;
        std::int64_t used, inactive, otherMonth, repeated;
    };
    for (const Row &row : {
             Row{"one", "Acme,p1,,2027-05\n", 1, 0, 0, 0},
             {"a day of the month", "Acme,p1,,2027-05-31\n", 1, 0, 0, 0},
             {"a time of it", "Acme,p1,,2027-05-31T23:59:59.123Z\n", 1, 0, 0, 0},
             {"another month", "Acme,p1,,2027-04\n", 0, 0, 1, 0},
             {"another month, whatever else is there", ",,no,2028-05\n", 0, 0, 1, 0},
             {"a short row of another month", "Acme,p1,,2027-05\n,,,2027-06-01\n", 1, 0, 1, 0},
             {"false", "Acme,p1,FALSE,2027-05\n", 0, 1, 0, 0},
             {"no", "Acme,p1, no ,2027-05\n", 0, 1, 0, 0},
             {"0", "Acme,p1,0,2027-05\n", 0, 1, 0, 0},
             {"inactive", "Acme,p1,Inactive,2027-05\n", 0, 1, 0, 0},
             {"deleted, whatever else is there", ",,deleted,2027-05\n", 0, 1, 0, 0},
             {"disabled", "Acme,p1,disabled,2027-05\n", 0, 1, 0, 0},
             {"archived", "Acme,p1,archived,2027-05\n", 0, 1, 0, 0},
             {"any other word is active", "Acme,p1,paused,2027-05\n", 1, 0, 0, 0},
             {"a repetition", "Acme,p1,,2027-05\nACME,p1,yes,2027-05-02\n", 1, 0, 0, 1},
             {"blanks at the ends", "\u00A0Acme , p1\t,,2027-05\n acme,p1,,2027-05\n", 1, 0, 0, 1},
             {"projects are compared exactly", "Acme,p1,,2027-05\nAcme,P1,,2027-05\nAcme,p  1,,2027-05\n", 3, 0, 0, 0},
             {"active in one row", "Acme,p1,no,2027-05\nAcme,p1,,2027-05\n", 1, 1, 0, 0},
             {"empty lines", "\n,,,\nAcme,p1,,2027-05\n\n", 1, 0, 0, 0},
         }) {
        const auto found = counted("customer,project,active,month\n" + row.rows);
        EXPECT_EQ(found.used, (std::vector<std::int64_t>{0, row.used})) << row.rule;
        EXPECT_TRUE(found.unknown.empty()) << row.rule;
        EXPECT_EQ(found.inactive, row.inactive) << row.rule;
        EXPECT_EQ(found.otherMonth, row.otherMonth) << row.rule;
        EXPECT_EQ(found.repeated, row.repeated) << row.rule;
    }
}

TEST(UsageFile, aNameIsACustomersByNameOrAlias)
{
    for (const char *name : {"Straße & Söhne", "STRASSE & SÖHNE", "  strasse   &  so\u0308hne ", "group", "GROUP"})
        EXPECT_EQ(counted("customer,project\n" + std::string(name) + ",p1\n").used[0], 1) << name;
    const auto aliases = counted("customer,project\nGroup,p1\nStraße & Söhne,p1\nGroup,p2\n");
    EXPECT_EQ(aliases.used[0], 2) << "two names of one customer";
    EXPECT_EQ(aliases.repeated, 1);
    const auto others = counted("customer,project\nOther  Corp,p1\nThird,p1\nother corp,p2\nother corp,p1\n");
    EXPECT_EQ(others.unknown, (std::vector<UnknownName>{{"Other  Corp", 2, {}}, {"Third", 1, {}}}));
    EXPECT_EQ(others.repeated, 1);
}

TEST(UsageFile, theSeparatorIsWhatTheHeaderHoldsMost)
{
    for (const std::string file :
         {"customer,project\nAcme,p1\n", "customer;project\r\nAcme;p1\r\n", "customer\tproject\nAcme\tp1",
          "\xEF\xBB\xBF"
          "customer;project;\"a,b,c\"\nAcme;p1;\n",
          "\"customer\",\"project\"\r\n\"Acme\",\"p1\"\r\n"})
        EXPECT_EQ(counted(file).used[1], 1) << file;
}

TEST(UsageFile, columnsAreFoundByTheirTitles)
{
    EXPECT_EQ(counted("PROJECT, Customer ,more\np1,Acme,x\n").used[1], 1) << "any order, case and blanks ignored";
    const UsageColumns named{.customer = "Kunde", .project = "Mandant", .active = "Zustand"};
    EXPECT_EQ(counted("kunde;mandant;zustand;customer\nAcme;p1;;Other\nAcme;p2;no;Other\n", named).used[1], 1);
}

TEST(UsageFile, aDeploymentIsAColumnOrTheFile)
{
    const auto both = counted("customer,project,deployment\nAcme,p1,east\nAcme,p1,west\nAcme,p1,\n");
    EXPECT_EQ(both.used[1], 3) << "the same project of three deployments; an empty one is the file";
    EXPECT_EQ(read("customer,project\nAcme,p1\n").readings[0].deployment, "east.csv");
}

TEST(UsageFile, theSameDeploymentAndMonthReadAgainTakesThePlace)
{
    const std::string head = "customer,project,month,deployment\n";
    UsageFile all = read(head + "Acme,p1,2027-05,east\nAcme,p2,2027-05,east\nAcme,p1,2027-05,west\nx,y,2027-04,east\n");
    takeIn(all, read(head + "Acme,p3,2027-05,east\nx,y,2027-04,east\nx,y,2027-04,east\n"));
    const auto found = countUsage(all, customers());
    EXPECT_EQ(found.used[1], 2) << "p3 of east, p1 of west";
    EXPECT_EQ(found.otherMonth, 2);
    UsageFile again = all;
    takeIn(again, all);
    EXPECT_EQ(again, all);
    takeIn(all, read(head + "Acme,p9,2027-06,east\n"));
    EXPECT_EQ(countUsage(all, customers()).used[1], 2) << "another month says nothing of this one";
    takeIn(all, readUsage(head + "Acme,p3,2027-05,east\n", "f", may, {.active = "month"}).value());
    EXPECT_EQ(countUsage(all, customers()).used[1], 2);
}

TEST(UsageFile, aNameOfTwoCustomersIsNobodys)
{
    auto two = customers();
    two[1].aliases = {"GROUP"};
    const UsageFile usage = read("customer,project\nAcme,p1\ngroup,p1\n");
    const auto problems = namesOfTwo(usage, two);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(placeOf(problems[0]) + ": " + messageOf(problems[0]),
              "line 3: \"group\" is a name of two customers: \"Straße & Söhne\" (c1) and \"Acme\" (c2)");
    const auto found = countUsage(usage, two);
    EXPECT_EQ(found.used, (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(found.unknown, (std::vector<UnknownName>{{"group", 1, {0, 1}}}));
    EXPECT_TRUE(namesOfTwo(usage, customers()).empty());
}

TEST(UsageFile, theShapeOfAHeaderIsKnownAgain)
{
    EXPECT_EQ(usageHeaderOf("Kunde; Mandant\nx;y\n").titles, (std::vector<std::string>{"Kunde", "Mandant"}));
    EXPECT_EQ(usageHeaderOf("Kunde;Mandant\n").shape, usageHeaderOf("KUNDE,mandant\r\n1,2").shape);
    EXPECT_NE(usageHeaderOf("Kunde;Mandant\n").shape, usageHeaderOf("Mandant;Kunde\n").shape);
    EXPECT_TRUE(usageHeaderOf("").titles.empty());
}

TEST(UsageFile, manyRowsAreReadInNoTime)
{
    std::string file = "customer,project,active,month,deployment\n";
    for (int row = 0; row < 200'000; ++row)
        file += "Straße  & Söhne," + std::to_string(row % 150'000) + ",yes,2027-05,d" + std::to_string(row % 7) + '\n';
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_GT(counted(file).used[0], 100'000);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10)) << "20 times what is asked for";
}

} // namespace dealdesk::tests
