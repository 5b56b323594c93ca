// The command line: what it answers, and how.
#include "tests/app/cliwords.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dealdesk::tests {

namespace {

nlohmann::json jsonOf(const Words &words)
{
    const Outcome run = runProgram(words);
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_EQ(run.errors, "");
    return nlohmann::json::parse(run.output);
}

} // namespace

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

} // namespace dealdesk::tests
