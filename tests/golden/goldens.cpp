// Every NAME.dealdesk.json here, evaluated by the program itself, must give the figures of NAME.expected.json, and its
// deals' private offers those of NAME.offers.json: of one deal, or of several by their ids. What NAME.usage.csv says of
// May 2027 must give NAME.reconcile.json, and the marketplaces' reports payouts.….csv what payouts.….json has.
#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>

namespace dealdesk::tests {

using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(DEALDESK_TESTS_DIR) / "golden";

/// The reasons' wording is free.
Json withoutWords(Json evaluation)
{
    for (Json &deal : evaluation["deals"])
        deal.erase("routeReasons");
    return evaluation;
}

/// One line for each difference: "/deals/0/arr: is "1.00", expected "2.00"".
void compare(const Json &is, const Json &expected, const std::string &place, std::vector<std::string> &lines)
{
    if (is.type() == expected.type() && is.is_object()) {
        for (const auto &[key, value] : expected.items())
            if (is.contains(key))
                compare(is[key], value, place + '/' + key, lines);
            else
                lines.push_back(place + '/' + key + ": is missing");
        for (const auto &[key, value] : is.items())
            if (!expected.contains(key))
                lines.push_back(place + '/' + key + ": is not expected");
    } else if (is.type() == expected.type() && is.is_array()) {
        if (is.size() != expected.size())
            lines.push_back(place + ": has " + std::to_string(is.size()) + " rows, expected " +
                            std::to_string(expected.size()));
        for (std::size_t row = 0; row < std::min(is.size(), expected.size()); ++row)
            compare(is[row], expected[row], place + '/' + std::to_string(row), lines);
    } else if (is != expected) {
        lines.push_back(place + ": is " + is.dump() + ", expected " + expected.dump());
    }
}

std::vector<std::string> differences(const Json &is, const Json &expected)
{
    std::vector<std::string> lines;
    compare(is, expected, "", lines);
    return lines;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (std::size_t index = 0; index < std::min<std::size_t>(lines.size(), 20); ++index)
        text += "  " + lines[index] + '\n';
    return text + (lines.size() > 20 ? "  … " + std::to_string(lines.size()) + " differences in all\n" : "");
}

std::vector<fs::path> scenarios()
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder))
        if (entry.path().string().ends_with(".dealdesk.json"))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// "offers" for NAME.offers.json.
fs::path beside(const fs::path &file, const std::string &what)
{
    std::string name = file.filename().string();
    name.replace(name.find(".dealdesk.json"), std::string::npos, '.' + what + ".json");
    return folder / name;
}

Json expectedOf(const fs::path &file)
{
    std::ifstream stream(beside(file, "expected"));
    return withoutWords(Json::parse(stream));
}

/// Of each deal, by its id.
std::map<std::string, Json> offersExpectedOf(const fs::path &file)
{
    std::ifstream stream(beside(file, "offers"));
    const Json all = Json::parse(stream);
    if (all.contains("deal"))
        return {{all["deal"].get<std::string>(), all}};
    return all.get<std::map<std::string, Json>>();
}

/// Further checks may come after those that are expected; their wording is free, but is there.
Json offersOf(const fs::path &file, const std::string &deal, std::size_t checks)
{
    const Outcome run = runProgram({"offers", file.string(), "--deal", deal});
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    Json offers = Json::parse(run.output);
    Json &found = offers["checks"];
    for (Json &check : found) {
        EXPECT_FALSE(check["text"].get<std::string>().empty());
        EXPECT_FALSE(check["source"].get<std::string>().empty());
        check.erase("text");
        check.erase("source");
    }
    while (found.size() > checks)
        found.erase(found.size() - 1);
    return offers;
}

Json evaluated(const fs::path &file)
{
    const Outcome run = runProgram({"evaluate", file.string()});
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_EQ(run.errors, "");
    return withoutWords(Json::parse(run.output));
}

} // namespace

TEST(Goldens, figuresComeOut)
{
    const auto files = scenarios();
    ASSERT_GE(files.size(), 12u);
    for (const fs::path &file : files) {
        if (!fs::exists(beside(file, "expected")))
            continue; // made for its offers or its usage
        const auto lines = differences(evaluated(file), expectedOf(file));
        EXPECT_TRUE(lines.empty()) << file.filename().string() << ":\n" << joined(lines);
    }
}

TEST(Goldens, offersComeOut)
{
    std::size_t deals = 0;
    for (const fs::path &file : scenarios()) {
        if (!fs::exists(beside(file, "offers")))
            continue;
        for (const auto &[deal, expected] : offersExpectedOf(file)) {
            const auto lines = differences(offersOf(file, deal, expected["checks"].size()), expected);
            EXPECT_TRUE(lines.empty()) << file.filename().string() << ' ' << deal << ":\n" << joined(lines);
            ++deals;
        }
    }
    EXPECT_GE(deals, 11u);
}

TEST(Goldens, usageComesOut)
{
    std::size_t files = 0;
    for (const fs::path &file : scenarios()) {
        if (!fs::exists(beside(file, "reconcile")))
            continue;
        std::string usage = beside(file, "usage").string();
        usage.replace(usage.rfind(".json"), std::string::npos, ".csv");
        const Outcome run =
            runProgram({"reconcile", file.string(), "--usage", usage, "--month", "2027-05", "--listing", "asm"});
        EXPECT_EQ(run.exitCode, 0) << run.errors;
        std::ifstream stream(beside(file, "reconcile"));
        const auto lines = differences(Json::parse(run.output), Json::parse(stream));
        EXPECT_TRUE(lines.empty()) << file.filename().string() << ":\n" << joined(lines);
        ++files;
    }
    EXPECT_GE(files, 2u);
}

TEST(Goldens, payoutsComeOut)
{
    const std::string scenario = (folder / "payouts.dealdesk.json").string();
    for (const std::string report : {"aws", "azure"}) {
        const fs::path csv = folder / ("payouts." + report + ".csv");
        const Outcome run = runProgram({"payouts", scenario, "--report", csv.string()});
        EXPECT_EQ(run.exitCode, 0) << run.errors;
        std::ifstream stream(folder / ("payouts." + report + ".json"));
        const auto lines = differences(Json::parse(run.output), Json::parse(stream));
        EXPECT_TRUE(lines.empty()) << report << ":\n" << joined(lines);
    }
}

TEST(Goldens, aSeededFaultIsReportedAtItsPlace)
{
    const fs::path file = folder / "worked-example.dealdesk.json";
    const Json is = evaluated(file);
    Json expected = expectedOf(file);
    expected["deals"][0]["months"][7]["margin"] = "1633.01";
    expected["portfolio"]["months"].erase(35);
    expected["deals"][0]["payouts"][0]["payout"] = nullptr;
    EXPECT_EQ(differences(is, expected),
              (std::vector<std::string>{"/deals/0/months/7/margin: is \"1633.00\", expected \"1633.01\"",
                                        "/deals/0/payouts/0/payout: is \"1633.00\", expected null",
                                        "/portfolio/months: has 36 rows, expected 35"}));
}

} // namespace dealdesk::tests
