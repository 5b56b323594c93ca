// What the command line refuses: exit codes, messages, and that nothing is printed for wrong input.
#include "tests/app/cliwords.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/resource.h>

namespace dealdesk::tests {

namespace {

struct Row {
    const char *rule;
    Words words;
    int exitCode;
    std::string errors; ///< exactly
};

const std::string seeScale = "; see dealdesk-cli scale --help\n";

/// `scale` with one option's value replaced.
Words scaleWith(const std::string &option, const std::string &value)
{
    Words words = scale;
    *(std::ranges::find(words, option) + 1) = value;
    return words;
}

const std::vector<Row> rows{
    {"no command", {}, 2, "dealdesk-cli: which command? See dealdesk-cli --help\n"},
    {"an unknown command", {"price", worked}, 2, "dealdesk-cli: unknown command price; see dealdesk-cli --help\n"},
    {"an option ahead of the command",
     {"--table"},
     2,
     "dealdesk-cli: unknown option --table; see dealdesk-cli --help\n"},
    {"an unknown option",
     {"evaluate", worked, "--json"},
     2,
     "dealdesk-cli: unknown option --json; see dealdesk-cli evaluate --help\n"},
    {"no file", {"evaluate"}, 2, "dealdesk-cli: evaluate needs FILE; see dealdesk-cli evaluate --help\n"},
    {"two files",
     {"evaluate", worked, "b.json"},
     2,
     "dealdesk-cli: one file too many, b.json; see dealdesk-cli evaluate --help\n"},
    {"a value for a flag",
     {"evaluate", worked, "--table=yes"},
     2,
     "dealdesk-cli: --table takes no value; see dealdesk-cli evaluate --help\n"},
    {"a file that is not there",
     {"evaluate", "/nowhere/file.json"},
     1,
     "/nowhere/file.json: cannot be read: No such file or directory\n"},
    {"a folder", {"evaluate", "/"}, 1, "/: cannot be read: Is a directory\n"},
    {"a file called like an option",
     {"evaluate", "--", "--help"},
     1,
     "--help: cannot be read: No such file or directory\n"},

    {"terms without a deal", {"terms", worked}, 2, "dealdesk-cli: terms needs --deal; see dealdesk-cli terms --help\n"},
    {"terms of an unknown deal", {"terms", worked, "--deal", "x"}, 2, worked + ": has no deal \"x\"\n"},
    {"an option without its value",
     {"terms", worked, "--deal"},
     2,
     "dealdesk-cli: --deal needs a value; see dealdesk-cli terms --help\n"},
    {"an option twice",
     {"terms", worked, "--deal", "a", "--deal=b"},
     2,
     "dealdesk-cli: --deal is there twice; see dealdesk-cli terms --help\n"},

    {"scale without its options", {"scale", worked}, 2, "dealdesk-cli: scale needs --listing" + seeScale},
    {"a listing that no one knows", scaleWith("--listing", "edr"), 2,
     "dealdesk-cli: --listing must be asm, sat or support-hub, found \"edr\"\n"},
    {"a listing without authorization", scaleWith("--listing", "sat"), 2, worked + ": has no authorization for sat\n"},
    {"a term of 13 months", scaleWith("--term", "13"), 2, "dealdesk-cli: --term must be 12, 24 or 36, found \"13\"\n"},
    {"no counts", scaleWith("--tenants", ""), 2,
     "dealdesk-cli: --tenants must be counts from 1 to 1,000,000 with commas between, such as 10,100,1200, found "
     "\"\"\n"},
    {"a count of zero", scaleWith("--tenants", "10,0"), 2,
     "dealdesk-cli: --tenants must be counts from 1 to 1,000,000 with commas between, such as 10,100,1200, found "
     "\"10,0\"\n"},
    {"a comma at the end", scaleWith("--tenants", "10,"), 2,
     "dealdesk-cli: --tenants must be counts from 1 to 1,000,000 with commas between, such as 10,100,1200, found "
     "\"10,\"\n"},
    {"a rule without a value", with(scale, {"--rule", "unit"}), 2,
     "dealdesk-cli: --rule and --value go together" + seeScale},
    {"an unknown rule", with(scale, {"--rule", "gift", "--value", "1"}), 2,
     "dealdesk-cli: --rule must be unit, markup, margin or monthlyTotal, found \"gift\"\n"},
    {"a margin of 100 %", with(scale, {"--rule", "margin", "--value", "100"}), 2,
     "dealdesk-cli: --value must be a decimal from 0 to 99.99 with at most two decimals, found \"100\"\n"},
    {"a negative price", with(scale, {"--rule", "unit", "--value", "-1"}), 2,
     "dealdesk-cli: --value must be a decimal from 0 to 1,000,000,000.00 with at most two decimals, found \"-1\"\n"},
    {"a price of a half yen",
     {"scale", yen, "--listing", "asm", "--term", "36", "--tenants", "10", "--rule", "unit", "--value", "88.50"},
     2,
     "dealdesk-cli: --value must be a decimal from 0 to 100,000,000,000 without decimals, found \"88.50\"\n"},

    {"price books without a file to write",
     {"price-books", worked},
     2,
     "dealdesk-cli: price-books needs --out; see dealdesk-cli price-books --help\n"},
    {"price books as another kind of file",
     {"price-books", worked, "--out", "books.xlsx"},
     2,
     "dealdesk-cli: --out must end in .csv or .json, found \"books.xlsx\"\n"},
    {"price books of a scenario without a name",
     {"price-books", worked, "--out", "books.csv", "--scenario", ""},
     2,
     "dealdesk-cli: --scenario needs the name of a scenario; see dealdesk-cli price-books --help\n"},
    {"price books of no listing",
     {"price-books", worked, "--out", "books.csv", "--listing", "edr"},
     2,
     "dealdesk-cli: --listing must be asm, sat or support-hub, found \"edr\"\n"},
    {"price books of a listing without authorization",
     {"price-books", worked, "--out", "books.csv", "--listing", "sat"},
     2,
     worked + ": has no authorization for sat\n"},
    {"numbers in no style",
     {"price-books", worked, "--out", "books.csv", "--numbers", "1.234"},
     2,
     "dealdesk-cli: --numbers must be plain; 1,234.56; 1.234,56; 1 234,56 or 1'234.56, found \"1.234\"\n"},
    {"numbers of JSON",
     {"price-books", worked, "--out", "books.csv", "--numbers", "plain"},
     2,
     worked + ": is JSON, whose numbers are written in one way; --numbers is for tables (CSV)\n"},
    {"price books into their own source",
     {"price-books", worked, "--out", worked},
     1,
     "dealdesk-cli: the price books were not written to " + worked +
         ": it is the file that they are made from. Choose another name.\n"},
    {"price books into a folder that is not there",
     {"price-books", worked, "--out", "/nowhere/books.csv"},
     1,
     "dealdesk-cli: the price books were not written to /nowhere/books.csv: the folder /nowhere does not exist. Choose "
     "another folder.\n"},
    {"a name that is no text",
     {"price-books", worked, "--out", "b\xFF.csv"},
     1,
     "dealdesk-cli: the price books were not written to b\\xFF.csv: its name is not valid UTF-8. Choose another "
     "name.\n"},

    {"no trials",
     {"simulate", worked, "--trials", "0"},
     2,
     "dealdesk-cli: --trials must be 1 to 10,000,000, found \"0\"\n"},
    {"more trials than there may be",
     {"simulate", worked, "--trials", "10000001"},
     2,
     "dealdesk-cli: --trials must be 1 to 10,000,000, found \"10000001\"\n"},
    {"trials that are no number",
     {"simulate", worked, "--trials=1e3"},
     2,
     "dealdesk-cli: --trials must be 1 to 10,000,000, found \"1e3\"\n"},
    {"a negative seed",
     {"simulate", worked, "--seed", "-1"},
     2,
     "dealdesk-cli: --seed must be a whole number from 0 to 18446744073709551615, found \"-1\"\n"},
    {"a seed for what draws nothing",
     {"simulate", worked, "--exact", "--seed", "1"},
     2,
     "dealdesk-cli: --exact goes without --trials and --seed; see dealdesk-cli simulate --help\n"},
};

} // namespace

TEST(Cli, whatIsRefused)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        const Outcome run = runProgram(row.words);
        EXPECT_EQ(run.exitCode, row.exitCode);
        EXPECT_EQ(run.errors, row.errors);
        EXPECT_EQ(run.output, "");
    }
}

TEST(Cli, wrongInputGivesALineForEachProblemAndPrintsNothing)
{
    for (const Words &command : {Words{"evaluate"}, Words{"evaluate", "--table"}, Words{"terms", "--deal", "d1"}}) {
        const std::string file = changedFile("\"count\": 100", "\"count\": -5, \"colour\": 1");
        const Outcome run = runProgram(with(command, {file}));
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_EQ(run.output, "");
        EXPECT_EQ(run.errors, file + ": /deals/0/tenants/0/count: must be 1 to 1,000,000, found -5\n" + file +
                                  ": /deals/0/tenants/0/colour: is not a field of a tenant step\n");
    }
}

TEST(Cli, aProblemOfTheWholeFileHasNoPointer)
{
    const std::string file = writeFile("empty.dealdesk.json", "").string();
    const Outcome run = runProgram({"evaluate", file});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.errors, file + ": the file is empty\n");
}

TEST(Cli, anAmountThatIsTooLargeNamesTheDeal)
{
    std::string text = readFile(worked);
    const auto replace = [&](const std::string &from, const std::string &to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("\"84.32\"", "\"1000000000\"");
    replace("\"count\": 100", "\"count\": 499");
    replace("\"monthlyTotal\"", "\"margin\"");
    replace("\"8800.00\"", "\"99.99\"");
    for (const Words &command : {Words{"evaluate"}, Words{"terms", "--deal", "d1"}}) {
        const std::string file = writeFile("large.dealdesk.json", text).string();
        const Outcome run = runProgram(with(command, {file}));
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_EQ(run.output, "");
        EXPECT_EQ(run.errors.find(file + ": /deals/0: the deal \"d1\" takes its "), 0u) << run.errors;
        EXPECT_NE(run.errors.find(" beyond the largest amount that can be counted"), std::string::npos) << run.errors;
    }
}

TEST(Cli, aFullDiskIsAFailureThatIsSaid)
{
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "no /dev/full here";
    for (const Words &words :
         {Words{"evaluate", worked}, Words{"evaluate", worked, "--table"}, Words{"--help"}, Words{"--version"}}) {
        const Outcome run = runProgram(words, "/dev/full");
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_EQ(run.errors, "dealdesk-cli: cannot write to standard output: No space left on device\n");
    }
}

TEST(Cli, simulateExactRefusesTooManyUncertainDeals)
{
    auto scenario = nlohmann::json::parse(readFile(worked));
    scenario["deals"][0]["probability"] = "50";
    for (int index = 2; index <= 21; ++index) {
        scenario["deals"].push_back(scenario["deals"][0]);
        scenario["deals"].back()["id"] = "d" + std::to_string(index);
    }
    const std::string file = writeFile("many.dealdesk.json", scenario.dump()).string();
    const Outcome run = runProgram({"simulate", file, "--exact"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_EQ(run.errors,
              file + ": has 21 included deals with a probability between 0 and 100; --exact takes up to 20\n");
}

/// With less memory than the file is long: it is told by its size.
TEST(Cli, aFileThatIsTooLargeIsNotRead)
{
    const auto file = scratch() / "sparse.dealdesk.json";
    std::ofstream(file) << "{";
    std::filesystem::resize_file(file, 1'000'000'000);
    rlimit usual{}, little{400'000'000, 400'000'000};
    ASSERT_EQ(getrlimit(RLIMIT_AS, &usual), 0);
    little.rlim_max = usual.rlim_max;
    ASSERT_EQ(setrlimit(RLIMIT_AS, &little), 0);
    const Outcome run = runProgram({"evaluate", file.string()});
    ASSERT_EQ(setrlimit(RLIMIT_AS, &usual), 0);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.errors, file.string() + ": the file is larger than 500 MB, the most that is read\n");
}

} // namespace dealdesk::tests
