// What the tests of the command line say to it.
#pragma once

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dealdesk::tests {

using Words = std::vector<std::string>;

inline const std::string golden = DEALDESK_TESTS_DIR "/golden/";
inline const std::string worked = golden + "worked-example.dealdesk.json";
inline const std::string yen = golden + "yen.dealdesk.json";

inline const Words scale{"scale", worked, "--listing", "asm", "--term", "36", "--tenants", "10,100"};

inline Words with(Words words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// The worked example with one place changed, in a file.
inline std::string changedFile(const std::string &from, const std::string &to)
{
    std::string text = readFile(worked);
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return writeFile("changed.dealdesk.json", text.replace(at, from.size(), to)).string();
}

} // namespace dealdesk::tests
