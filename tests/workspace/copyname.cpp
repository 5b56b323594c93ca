#include "workspace/copyname.h"

#include "support/copysuffixes.h"

#include "pricing/nametext.h"

#include <gtest/gtest.h>

#include <ostream>

namespace dealdesk::workspace {
namespace {

struct Row {
    const char *rule;
    const char *name;
    workspace::CopyNames::Names taken;
    const char *copy;
};

std::ostream &operator<<(std::ostream &out, const Row &row) { return out << row.rule; }

class CopyName : public testing::TestWithParam<Row>
{};

TEST_P(CopyName, isTheFirstThatIsFree)
{
    EXPECT_EQ(CopyNames(GetParam().taken, test::copySuffixes).next(GetParam().name), GetParam().copy);
}

TEST(CopyNamesTest, copiesOfOneAndOfItsCopiesAreCountedOn)
{
    CopyNames names({"Base"}, test::copySuffixes);
    EXPECT_EQ(names.next("Base"), "Base (copy)");
    EXPECT_EQ(names.next("Base"), "Base (copy 2)");
    EXPECT_EQ(names.next("Base (copy)"), "Base (copy 3)");
    EXPECT_EQ(names.next("Other"), "Other (copy)");
}

TEST(CopyNamesTest, aCopysNameIsNoLongerThanANameMayBe)
{
    std::string name;
    for (int letter = 0; letter < 200; ++letter)
        name += letter == 192 ? " " : "ü"; // the space would stand before the suffix
    CopyNames names({name}, test::copySuffixes);
    const std::string copy = names.next(name);
    EXPECT_TRUE(copy.ends_with("ü (copy)")) << copy;
    EXPECT_FALSE(pricing::faultOfName(copy));
    const std::string second = names.next(name);
    EXPECT_NE(second, copy);
    EXPECT_FALSE(pricing::faultOfName(second)) << second;
}

TEST(CopyNamesTest, theSuffixIsOfTheLanguage)
{
    CopyNames names({"Büro"}, {" – Kopie", " – %1. Kopie"});
    EXPECT_EQ(names.next("Büro"), "Büro – Kopie");
    EXPECT_EQ(names.next("Büro – Kopie"), "Büro – 2. Kopie");
    EXPECT_EQ(names.next("Büro – 2. Kopie"), "Büro – 3. Kopie");
    EXPECT_EQ(names.next("Büro (copy)"), "Büro (copy) – Kopie");
}

INSTANTIATE_TEST_SUITE_P(
    Rules, CopyName,
    testing::Values(Row{"the first copy", "Base", {"Base"}, "Base (copy)"},
                    Row{"the second", "Base", {"Base", "Base (copy)"}, "Base (copy 2)"},
                    Row{"a copy's copy", "Base (copy)", {"Base", "Base (copy)"}, "Base (copy 2)"},
                    Row{"a numbered copy's copy", "Base (copy 2)", {"Base (copy)", "Base (copy 2)"}, "Base (copy 3)"},
                    Row{"a gap is filled", "Base", {"Base (copy)", "Base (copy 3)"}, "Base (copy 2)"},
                    Row{"a name of its own", "Base (copy of Ann)", {}, "Base (copy of Ann) (copy)"},
                    Row{"no number", "Base (copy x)", {}, "Base (copy x) (copy)"},
                    Row{"nothing before it", " (copy)", {}, " (copy) (copy)"}, Row{"no name", "", {}, " (copy)"}));

} // namespace
} // namespace dealdesk::workspace
