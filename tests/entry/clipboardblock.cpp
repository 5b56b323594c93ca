// A block of cells from the clipboard: what spreadsheets write, and what nobody should.
#include "entry/clipboardblock.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using entry::Block, entry::BlockFault, entry::readBlock;

namespace {

struct BlockRow {
    const char *rule, *text;
    Block block;
};
const BlockRow blockRows[] = {
    {"one cell", "100", {{"100"}}},
    {"one cell with the end of its line", "100\r\n", {{"100"}}},
    {"rows and columns", "a\tb\nc\td\n", {{"a", "b"}, {"c", "d"}}},
    {"lines of Windows and of old Macs", "a\r\nb\rc", {{"a"}, {"b"}, {"c"}}},
    {"empty cells", "a\t\n\tb", {{"a", ""}, {"", "b"}}},
    {"an empty line is an empty cell", "a\n\nb", {{"a"}, {""}, {"b"}}},
    {"a quoted cell of two lines", "\"a\nb\"\tc\n", {{"a\nb", "c"}}},
    {"a tab in quotes", "\"a\tb\"\tc", {{"a\tb", "c"}}},
    {"quotes are doubled in quotes", "\"say \"\"hello\"\"\"\tc", {{"say \"hello\"", "c"}}},
    {"an empty quoted cell", "\"\"\tb", {{"", "b"}}},
    {"only begins with a quote", "\"Blue\" team\tb", {{"\"Blue\" team", "b"}}},
    {"never closes", "\"a\tb\nc\td", {{"\"a", "b"}, {"c", "d"}}},
    {"a quote within", "5\" disk\tb", {{"5\" disk", "b"}}},
};

} // namespace

TEST(ClipboardBlock, cellsAreReadAsSpreadsheetsWriteThem)
{
    for (const BlockRow &row : blockRows) {
        SCOPED_TRACE(row.rule);
        const auto read = readBlock(row.text);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, row.block);
    }
}

TEST(ClipboardBlock, whatHasNoShapeIsRefused)
{
    EXPECT_EQ(readBlock("").error().kind, BlockFault::Kind::Empty);
    const auto ragged = readBlock("a\tb\nc\n");
    ASSERT_FALSE(ragged);
    EXPECT_EQ(ragged.error().kind, BlockFault::Kind::Ragged);
    EXPECT_EQ(ragged.error().line, 2U);
    EXPECT_EQ(ragged.error().found, 1U);
    EXPECT_EQ(ragged.error().wanted, 2U);
    EXPECT_EQ(readBlock(std::string(entry::mostBlockColumns, '\t')).error().kind, BlockFault::Kind::TooManyColumns);
    EXPECT_EQ(readBlock(std::string(entry::mostBlockRows + 1, '\n')).error().kind, BlockFault::Kind::TooManyRows);
    EXPECT_EQ(readBlock(std::string(entry::mostBlockBytes + 1, 'x')).error().kind, BlockFault::Kind::TooLong);
}

/// Each cell seems to begin one that never ends: looked at again and again it would take for ever.
TEST(ClipboardBlock, manyQuotesThatNeverCloseTakeNoTime)
{
    std::string text;
    for (int row = 0; row < 10'000; ++row)
        text += "\"\"\"\"a\t\"b\n";
    const auto read = readBlock(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 10'000U);
}

} // namespace dealdesk::tests
