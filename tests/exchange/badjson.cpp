// Texts that are not JSON, or not an object, and where that is said to be.
#include "tests/exchange/basefile.h"

namespace dealdesk::tests {

namespace {

struct Text {
    const char *rule;
    std::string text;
    Lines lines;
};

const std::vector<Text> texts{
    {"an empty file", "", {"the file is empty"}},
    {"a file of spaces", " \n\t", {"the file is empty"}},
    {"a byte-order mark alone", "\xEF\xBB\xBF", {"the file is empty"}},
    {"UTF-16", std::string("\xFF\xFE{\0}\0", 6), {"the file is UTF-16; save it as UTF-8"}},
    {"a list", "[]", {"must be an object, found a list"}},
    {"a number", "3", {"must be an object, found 3"}},
    {"something behind the end", std::string(baseFile) + "\n}", {"line 19, column 1: not valid JSON"}},
    {"cut short",
     std::string(baseFile.substr(0, baseFile.size() - 2)),
     {"line 17, column 104: the file ends too early"}},
    {"nested too deep", std::string(40, '[') + std::string(40, ']'), {"is nested more than 32 deep"}},
    {"nested too deep and cut short", std::string(100'000, '['), {"is nested more than 32 deep"}},
    {"too large a number deep inside",
     R"({"deals": [{"a": 1}, {"tenants": [0, 123456789012345678901234567890]}]})",
     {"/deals/1/tenants/1: is too large a number, found 123456789012345678901234567890"}},
};

const std::vector<Change> changes{
    {"a missing comma", "\"version\": 1,", "\"version\": 1", {"line 3, column 8: not valid JSON"}},
    {"a comment", "\"version\": 1,", "\"version\": 1, // one", {"line 2, column 48: not valid JSON"}},
    {"a word without quotes", "null, \"negotiated\"", "nil, \"negotiated\"", {"line 9, column 59: not valid JSON"}},
    {"a line break in a text", "\"Rollout\"", "\"Roll\nout\"", {"line 14, column 31: not valid JSON"}},
    {"invalid UTF-8", "\"Rollout\"", "\"Roll\xFFout\"", {"line 14, column 31: not valid UTF-8"}},
    {"an overlong encoding", "\"Rollout\"", "\"Roll\xC0\xAFout\"", {"line 14, column 31: not valid UTF-8"}},
    {"half a surrogate pair", "\"Rollout\"", "\"\\ud800\"", {"line 14, column 33: not valid JSON"}},
};

} // namespace

TEST(BadJson, oneChangeAtATime) { expectLines(changes); }

TEST(BadJson, wholeTexts)
{
    for (const Text &row : texts) {
        SCOPED_TRACE(row.rule);
        EXPECT_EQ(linesOf(row.text), row.lines);
    }
}

TEST(BadJson, everyBeginningOfAFileIsRefused)
{
    for (std::size_t size = 0; size + 1 < baseFile.size(); ++size)
        EXPECT_FALSE(linesOf(baseFile.substr(0, size)).empty()) << size;
}

TEST(BadJson, noByteMakesTheReaderFall)
{
    for (std::size_t at = 0; at < baseFile.size(); ++at)
        for (const char byte : {'\0', '"', '{', ']', '9', '\x80'}) {
            std::string text(baseFile);
            text[at] = byte;
            for (const std::string &line : linesOf(text))
                EXPECT_EQ(line.find('\n'), std::string::npos) << line;
        }
}

} // namespace dealdesk::tests
