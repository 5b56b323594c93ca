// What is taken out of a usage file for people: the projects of one customer, and the first rows.
#include "exchange/usagefile.h"
#include "exchange/usageprojects.h"
#include "exchange/usagesample.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace exchange;

namespace {

std::vector<pricing::Customer> usersOfFile()
{
    std::vector<pricing::Customer> all(2);
    all[0].id.text = "c1";
    all[0].name = "Acme";
    all[0].aliases = {"Acme East"};
    all[1].id.text = "c2";
    all[1].name = "Other";
    return all;
}

} // namespace

TEST(UsageParts, projectsAreThoseThatAreCounted)
{
    const auto usage = readUsage("customer,project,deployment\n"
                                 "Acme,p1,west\nAcme East,p1,west\nACME,p2,west\nAcme,p1,east\nOther,p9,east\n"
                                 "Nobody,p7,east\nOther,p9,north\n",
                                 "file.csv", pricing::YearMonth::of(2027, 5));
    ASSERT_TRUE(usage.has_value());
    const auto customers = usersOfFile();
    const CustomerNames names(customers);
    const std::vector<ProjectsThere> expected{{"west", {"p1", "p2"}}, {"east", {"p1"}}};
    EXPECT_EQ(projectsOf(*usage, names, 0), expected);
    const CountedUsage counted = countUsage(*usage, customers);
    for (std::size_t customer = 0; customer < customers.size(); ++customer) {
        std::int64_t projects = 0;
        for (const ProjectsThere &there : projectsOf(*usage, names, customer))
            projects += std::ssize(there.projects);
        EXPECT_EQ(projects, counted.used[customer]);
    }
}

TEST(UsageParts, aSampleIsOfTheFirstRows)
{
    struct Row {
        const char *rule;
        std::string file;
        std::vector<std::string> titles;
        std::vector<std::vector<std::string>> rows;
    };
    const std::string longRow(70'000, 'x');
    for (const Row &row : {
             Row{"nothing", "", {}, {}},
             {"titles alone", "a;b\n", {"a", "b"}, {}},
             {"three rows, no more", "a,b\n1,2\n3,4\n5,6\n7,8\n", {"a", "b"}, {{"1", "2"}, {"3", "4"}, {"5", "6"}}},
             {"shorter and longer ones", "a,b\n1\n2,3,4\n", {"a", "b"}, {{"1"}, {"2", "3", "4"}}},
             {"no row that is cut off", "a,b\n1,2\n" + longRow + ",2\n", {"a", "b"}, {{"1", "2"}}},
             {"quotes that never close", "a,b\n1,2\n\"3,4\n5,6\n", {"a", "b"}, {{"1", "2"}}},
             {"a letter that is none: the whole is no text", "a,b\n1,2\n\xFF,4\n", {"a", "b"}, {}},
         }) {
        const UsageSample sample = usageSampleOf(row.file);
        EXPECT_EQ(sample.titles, row.titles) << row.rule;
        EXPECT_EQ(sample.rows, row.rows) << row.rule;
    }
}

} // namespace dealdesk::tests
