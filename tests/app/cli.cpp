// The command line: exit codes, messages, and that nothing is printed for wrong input.
#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/resource.h>

namespace dealdesk::tests {

namespace {

using Words = std::vector<std::string>;

const std::string golden = DEALDESK_TESTS_DIR "/golden/";
const std::string worked = golden + "worked-example.dealdesk.json";
const std::string yen = golden + "yen.dealdesk.json";

struct Row {
    const char *rule;
    Words words;
    int exitCode;
    std::string errors; ///< exactly
};

const std::string seeScale = "; see dealdesk-cli scale --help\n";
const Words scale{"scale", worked, "--listing", "asm", "--term", "36", "--tenants", "10,100"};

Words with(Words words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

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

nlohmann::json jsonOf(const Words &words)
{
    const Outcome run = runProgram(words);
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_EQ(run.errors, "");
    return nlohmann::json::parse(run.output);
}

/// The worked example with one place changed, in a file.
std::string changedFile(const std::string &from, const std::string &to)
{
    std::string text = readFile(worked);
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return writeFile("changed.dealdesk.json", text.replace(at, from.size(), to)).string();
}

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

TEST(Cli, aScenarioMayComeFromStandardInput)
{
    const std::string file = golden + "worked-example.dealdesk.json";
    for (const std::vector<std::string> &rest : std::vector<std::vector<std::string>>{
             {"evaluate"}, {"terms", "--deal", "d1"}, {"offers", "--deal", "d1"}, {"share"}}) {
        std::vector<std::string> named = rest, piped = rest;
        named.insert(named.begin() + 1, file);
        piped.insert(piped.begin() + 1, "-");
        const Outcome wanted = runProgram(named), found = runProgram(piped, {}, file);
        EXPECT_EQ(found.exitCode, wanted.exitCode) << rest.front() << found.errors;
        EXPECT_EQ(found.output, wanted.output) << rest.front();
        EXPECT_FALSE(found.output.empty()) << rest.front();
    }
    const Outcome empty = runProgram({"evaluate", "-"}, {}, "/dev/null");
    EXPECT_EQ(empty.exitCode, 2);
    EXPECT_TRUE(empty.errors.starts_with("-: ")) << empty.errors;
}

TEST(Cli, helpAndVersionWorkEverywhere)
{
    const Outcome version = runProgram({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(version.output, "dealdesk-cli " DEALDESK_VERSION "\n");
    EXPECT_EQ(runProgram({"scale", "--version"}).output, version.output);
    const Outcome overview = runProgram({"--help"});
    EXPECT_EQ(overview.exitCode, 0);
    for (const auto *command : {"evaluate", "terms", "scale", "share", "simulate", "price-books"}) {
        EXPECT_NE(overview.output.find(command), std::string::npos);
        const Outcome help = runProgram({command, "--help"});
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_EQ(help.output.find("usage: dealdesk-cli " + std::string(command) + " FILE"), 0u);
        EXPECT_EQ(runProgram({command, worked, "--no-such-option", "--help"}).output, help.output);
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

TEST(Cli, terms)
{
    const auto terms = jsonOf({"terms", worked, "--deal=d1"})["terms"];
    EXPECT_EQ(terms["12"]["totalMargin"], "4416.00");
    EXPECT_EQ(terms["24"]["wholesaleUnit"], "75.89");
    EXPECT_EQ(terms["36"]["totalMargin"], "58788.00");
}

TEST(Cli, scaleAtMarkupZeroUnlessToldOtherwise)
{
    const auto atWholesale = jsonOf(scale)["rows"];
    EXPECT_EQ(atWholesale[1]["band"], "Band 2");
    EXPECT_EQ(atWholesale[1]["unit"], "71.67");
    EXPECT_EQ(atWholesale[1]["margin"], "0.00");
    const auto total = jsonOf(with(scale, {"--rule", "monthlyTotal", "--value", "8800"}))["rows"];
    EXPECT_EQ(total[1]["unit"], nullptr);
    EXPECT_EQ(total[1]["margin"], "19596.00");
}

TEST(Cli, simulateGivesWhatTheFormatSays)
{
    // The worked example at 25 %: won it has ARR 105,600.00 and margin 58,788.00 over 36 months, lost nothing.
    const std::string file = changedFile("\"probability\": \"100\"", "\"probability\": \"25\"");
    const Outcome exact = runProgram({"simulate", file, "--exact"});
    EXPECT_EQ(exact.errors, "");
    EXPECT_EQ(
        exact.output,
        "{\n  \"trials\": 2,\n  \"unpriced\": 0,\n"
        "  \"arr\": {\"mean\": \"26400.00\", \"p10\": \"0.00\", \"p50\": \"0.00\", \"p90\": \"105600.00\"},\n"
        "  \"margin\": {\"mean\": \"14697.00\", \"p10\": \"0.00\", \"p50\": \"0.00\", \"p90\": \"58788.00\"}\n}\n");
}

TEST(Cli, simulateDrawsTenThousandTrialsOfSeedOneUnlessToldOtherwise)
{
    const std::string routes = golden + "routes.dealdesk.json";
    const Outcome plain = runProgram({"simulate", routes});
    EXPECT_EQ(plain.exitCode, 0) << plain.errors;
    EXPECT_EQ(plain.output, runProgram({"simulate", routes, "--trials", "10000", "--seed=1"}).output);
    EXPECT_EQ(nlohmann::json::parse(plain.output)["trials"], 10'000);
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

TEST(Cli, tablesAreForPeople)
{
    const Outcome evaluated = runProgram({"evaluate", "--table", golden + "no-price.dealdesk.json"});
    EXPECT_EQ(evaluated.exitCode, 0);
    EXPECT_NE(evaluated.output.find("117,000.00"), std::string::npos);
    EXPECT_NE(evaluated.output.find("—"), std::string::npos) << "no price is not zero";
    EXPECT_NE(evaluated.output.find("No negotiated price"), std::string::npos);
    EXPECT_EQ(evaluated.output.find(" \n"), std::string::npos) << "no spaces at line ends";
    const Outcome illustrative = runProgram({"evaluate", worked, "--table"});
    EXPECT_NE(illustrative.output.find("d1: rests on an illustrative price book"), std::string::npos);
    const Outcome terms = runProgram({"terms", worked, "--deal", "d1", "--table"});
    EXPECT_EQ(terms.output.find("Term"), 0u);
    EXPECT_NE(terms.output.find("58,788.00"), std::string::npos);
    const std::string likely = changedFile("\"probability\": \"100\"", "\"probability\": \"25\"");
    const Outcome simulated = runProgram({"simulate", likely, "--exact", "--table"});
    EXPECT_NE(simulated.output.find("14,697.00"), std::string::npos) << simulated.output;
    EXPECT_NE(simulated.output.find("58,788.00"), std::string::npos) << "what the deal moves";
    const Outcome scaled = runProgram(with(scale, {"--table"}));
    EXPECT_NE(scaled.output.find("86,004.00"), std::string::npos);
}

/// From a scenario to a table, from the table to JSON, and back to a table: each says the same.
TEST(Cli, priceBooksGoOutAndComeIn)
{
    const std::string over = golden + "authorizations-over-time.dealdesk.json";
    const auto written = [](const std::string &from, const std::string &to, const Words &more = {}) {
        const Outcome run = runProgram(with({"price-books", from, "--out", to}, more));
        EXPECT_EQ(run.exitCode, 0) << run.errors;
        return readFile(to);
    };
    const std::string folder = std::filesystem::path(DEALDESK_BINARY_DIR) / ("books-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::string csv = folder + "/books.csv", json = folder + "/books.json", again = folder + "/again.csv";
    const std::string table = written(over, csv);
    EXPECT_TRUE(table.starts_with("\xEF\xBB\xBFlisting,authorization,number,kind,from,until,")) << table;
    const auto books = nlohmann::json::parse(written(csv, json));
    const auto scenario = nlohmann::json::parse(readFile(over));
    EXPECT_EQ(books["format"], "dealdesk-price-book");
    EXPECT_EQ(books["currency"], scenario["currency"]);
    EXPECT_EQ(books["authorizations"].size(), scenario["authorizations"].size());
    EXPECT_EQ(written(json, again), table);
    EXPECT_EQ(written(json, again, {"--listing", "asm"}).find("\nsat,"), std::string::npos) << "replaces its own kind";

    const Outcome refused = runProgram({"price-books", csv, "--out", json + ".csv", "--numbers", "1.234,56"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.errors.find(csv + ": row 2, column price: must be a decimal with at most two decimals"),
              std::string::npos)
        << refused.errors;
    EXPECT_FALSE(std::filesystem::exists(json + ".csv"));
    const Outcome kept = runProgram({"price-books", csv, "--out", json});
    EXPECT_EQ(kept.exitCode, 0) << kept.errors;
    std::filesystem::remove_all(folder);
}

/// With less memory than the file is long: it is told by its size.
TEST(Cli, anOffersInstalmentsAreListedForPeople)
{
    const std::string table = runProgram({"offers", worked, "--deal", "d1", "--table"}).output;
    EXPECT_NE(table.find("2027-01-01  2027-02-01      8,800.00\n"), std::string::npos) << table;
    EXPECT_NE(table.find("2027-01-01  2029-12-30      8,800.00\n"), std::string::npos) << table;
}

TEST(Cli, whatIsSharedIsAScenarioFileWithoutWholesale)
{
    const Outcome shared = runProgram({"share", worked});
    EXPECT_EQ(shared.exitCode, 0) << shared.errors;
    const auto file = nlohmann::json::parse(shared.output);
    EXPECT_EQ(file["shared"], "without-wholesale");
    EXPECT_TRUE(file["authorizations"][0]["bands"][0]["price"].is_null());
    EXPECT_TRUE(file["marginFloor"].is_null());
    EXPECT_EQ(shared.output.find("84.32"), std::string::npos);
    const Outcome unpriced = runProgram({"share", golden + "no-price.dealdesk.json"});
    EXPECT_EQ(unpriced.exitCode, 2);
    EXPECT_EQ(unpriced.output, "");
    EXPECT_NE(unpriced.errors.find("/deals/1/price: has no unit price"), std::string::npos) << unpriced.errors;
}

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
