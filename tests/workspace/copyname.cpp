#include "workspace/copyname.h"

#include <gtest/gtest.h>

#include <ostream>

namespace dealdesk::workspace {
namespace {

struct Row {
    const char *rule;
    const char *name;
    std::unordered_set<std::string> taken;
    const char *copy;
};

std::ostream &operator<<(std::ostream &out, const Row &row) { return out << row.rule; }

class CopyName : public testing::TestWithParam<Row>
{};

TEST_P(CopyName, isTheFirstThatIsFree) { EXPECT_EQ(copyName(GetParam().name, GetParam().taken), GetParam().copy); }

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
