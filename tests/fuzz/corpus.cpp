// Replays the kept inputs of the fuzzers: what they found once stays found, and every compiler sees it.
#include "targets.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <iterator>

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
TEST(Corpus, numbers) { replay("numbers", fuzz::numbers, 20); }
TEST(Corpus, entries) { replay("entries", fuzz::entries, 20); }
TEST(Corpus, workspace) { replay("workspace", fuzz::workspace, 5); }

/// The goldens are inputs, too.
TEST(Corpus, goldenScenarios)
{
    for (const auto &file : std::filesystem::directory_iterator(DEALDESK_TESTS_DIR "/golden")) {
        if (file.path().extension() != ".json")
            continue;
        std::ifstream stream(file.path(), std::ios::binary);
        fuzz::scenario(std::string{std::istreambuf_iterator<char>(stream), {}});
    }
}

/// The control: a broken property ends the process.
TEST(Corpus, aBrokenPropertyIsNoticed) { EXPECT_DEATH(fuzz::planted("01234.56"), "planted"); }

} // namespace dealdesk::tests
