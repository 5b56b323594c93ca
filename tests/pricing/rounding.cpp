#include "pricing/rounding.h"

#include "tests/pricing/given.h"

namespace dealdesk::tests {

TEST(Rounding, toTheNearestHalvesAwayFromZero)
{
    struct Row {
        const char *rule;
        std::int64_t numerator, divisor, expected;
    };
    constexpr Row rows[] = {
        {"below a half goes down", 149, 100, 1},
        {"a half goes up", 150, 100, 2},
        {"a half below zero goes down", -150, 100, -2},
        {"below zero less than a half goes up", -149, 100, -1},
        {"an odd divisor has no half", 4, 3, 1},
        {"an odd divisor above its half", 5, 3, 2},
        {"a whole stays", 300, 100, 3},
        {"zero stays", 0, 7, 0},
        {"the largest number does not wrap", INT64_MAX, 2, INT64_MAX / 2 + 1},
        {"the smallest number does not wrap", INT64_MIN, 2, INT64_MIN / 2},
        {"divided by one", INT64_MIN, 1, INT64_MIN},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        EXPECT_EQ(nearest(row.numerator, row.divisor), row.expected);
        EXPECT_EQ(static_cast<std::int64_t>(nearest(Wide{row.numerator}, Wide{row.divisor})), row.expected);
        EXPECT_EQ(static_cast<std::int64_t>(nearestQuotient(Wide{row.numerator}, row.divisor)), row.expected);
    }
}

TEST(Rounding, upToTheNextCent)
{
    EXPECT_EQ(static_cast<int>(quotientUp(0, 7)), 0);
    EXPECT_EQ(static_cast<int>(quotientUp(14, 7)), 2);
    EXPECT_EQ(static_cast<int>(quotientUp(15, 7)), 3);
    EXPECT_TRUE(quotientUp(Wide{INT64_MAX} * 10 + 1, 10) == Wide{INT64_MAX} + 1);
}

TEST(Rounding, portionsOfLargeAmountsDoNotWrap)
{
    EXPECT_TRUE(portion(Money{INT64_MAX}, 100_pc) == Wide{INT64_MAX});
    EXPECT_TRUE(portion(Money{INT64_MIN}, 100_pc) == Wide{INT64_MIN});
    EXPECT_TRUE(portion(84.32_usd, 85_pc) == Wide{71'67});
}

} // namespace dealdesk::tests
