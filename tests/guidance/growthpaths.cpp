#include "guidance/growthpaths.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace guidance;
using namespace pricing;

namespace {

Date date(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

} // namespace

TEST(GrowthPaths, areRampsThatADealCanHave)
{
    for (const GrowthPath &path : growthPaths()) {
        ASSERT_FALSE(path.steps.empty());
        EXPECT_EQ(path.steps.front().month, 0) << path.pocDays;
        for (std::size_t i = 1; i < path.steps.size(); ++i) {
            EXPECT_GT(path.steps[i].month, path.steps[i - 1].month) << path.pocDays;
            EXPECT_GT(path.steps[i].count, path.steps[i - 1].count) << path.pocDays;
        }
    }
}

TEST(GrowthPaths, publishedGatesAndPoCs)
{
    const auto paths = growthPaths();
    ASSERT_EQ(paths.size(), 3u);
    EXPECT_EQ(paths[0].pocDays, 0);
    EXPECT_EQ(paths[1].pocDays, 14);
    EXPECT_EQ(paths[2].pocDays, 30);
    for (const GrowthPath &path : paths.subspan(1)) {
        ASSERT_EQ(path.steps.size(), 3u);
        EXPECT_EQ(path.steps[0].count, 10);
        EXPECT_EQ(path.steps[1].count, 100);
        EXPECT_EQ(path.steps[2].count, 1'200);
        EXPECT_TRUE(beginsAtFirstGate(path.steps));
    }
    EXPECT_EQ(paths[0].steps.back(), (TenantStep{18, 1'200}));
    EXPECT_FALSE(beginsAtFirstGate(paths[0].steps));
}

TEST(GrowthPaths, noneEndsWithinOneYear)
{
    for (const GrowthPath &path : growthPaths()) {
        EXPECT_FALSE(fits(path, CommitmentTerm::OneYear));
        EXPECT_TRUE(fits(path, CommitmentTerm::TwoYears));
        EXPECT_TRUE(fits(path, CommitmentTerm::ThreeYears));
    }
}

TEST(Poc, endsTwoWeeksBeforeTheDealStarts)
{
    const PocDates two = latestPoc(14, YearMonth::of(2027, 2));
    EXPECT_EQ(two, (PocDates{date(2027, 1, 4), date(2027, 1, 17), date(2027, 1, 31)}));
    const PocDates thirty = latestPoc(30, YearMonth::of(2027, 1));
    EXPECT_EQ(thirty, (PocDates{date(2026, 11, 18), date(2026, 12, 17), date(2026, 12, 31)}));
    EXPECT_EQ(plusDays(thirty.firstDay, 29), thirty.lastDay) << "30 days, the first and the last among them";
}

} // namespace dealdesk::tests
