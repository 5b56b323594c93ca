// Replays the kept inputs of the fuzzers: what they found once stays found, and every compiler sees it.
#include "targets.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <iterator>
#include <random>

namespace dealdesk::tests {

namespace {

using Target = void (*)(std::string_view);

void replay(const std::string &name, Target target, std::size_t least)
{
    std::size_t inputs = 0;
    for (const auto &file :
         std::filesystem::directory_iterator(std::string(DEALDESK_TESTS_DIR "/fuzz/corpus/") + name)) {
        SCOPED_TRACE(file.path().filename().string());
        std::ifstream stream(file.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        target(bytes);
        ++inputs;
    }
    EXPECT_GE(inputs, least);
}

} // namespace

TEST(Corpus, scenario) { replay("scenario", fuzz::scenario, 20); }
TEST(Corpus, deals) { replay("deals", fuzz::deals, 20); }
TEST(Corpus, numbers) { replay("numbers", fuzz::numbers, 20); }
TEST(Corpus, dates) { replay("dates", fuzz::dates, 20); }
TEST(Corpus, blocks) { replay("blocks", fuzz::blocks, 20); }
TEST(Corpus, html) { replay("html", fuzz::html, 2); }
TEST(Corpus, entries) { replay("entries", fuzz::entries, 20); }
TEST(Corpus, usage) { replay("usage", fuzz::usage, 10); }
TEST(Corpus, payouts) { replay("payouts", fuzz::payouts, 10); }
TEST(Corpus, tables) { replay("tables", fuzz::tables, 15); }
TEST(Corpus, spreadsheets) { replay("spreadsheets", fuzz::spreadsheets, 8); }
TEST(Corpus, workspace) { replay("workspace", fuzz::workspace, 5); }
TEST(Corpus, doctored) { replay("doctored", fuzz::doctored, 20); }

/// Scripts as they come: also where there is no fuzzer, values that nobody thought of get past the digests.
TEST(Corpus, doctoredByDice)
{
    std::mt19937 engine(20'271'126);
    const auto byte = [&engine] { return static_cast<char>(engine() & 0xff); };
    const int runs = std::getenv("DEALDESK_LONG_TESTS") && *std::getenv("DEALDESK_LONG_TESTS") ? 20'000 : 200;
    for (int run = 0; run < runs; ++run) {
        std::string script;
        for (auto length = 4 + engine() % 28; length > 0; --length)
            script += byte();
        fuzz::doctored(script);
    }
}

/// The goldens are inputs, too.
TEST(Corpus, goldenScenarios)
{
    int inputs = 0;
    for (const auto &file : std::filesystem::directory_iterator(DEALDESK_TESTS_DIR "/golden")) {
        if (file.path().extension() != ".json")
            continue;
        std::ifstream stream(file.path(), std::ios::binary);
        fuzz::scenario(std::string{std::istreambuf_iterator<char>(stream), {}});
        ++inputs;
    }
    EXPECT_GT(inputs, 20);
}

/// The control: a broken property ends the process.
TEST(Corpus, aBrokenPropertyIsNoticed) { EXPECT_DEATH(fuzz::planted("01234.56"), "planted"); }

} // namespace dealdesk::tests
