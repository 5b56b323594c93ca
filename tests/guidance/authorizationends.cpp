// Which authorizations end soon, and how urgently that is said.
#include "guidance/authorizationends.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace guidance;

namespace {

constexpr Date today = std::chrono::year{2027} / 6 / 1;

ResaleAuthorization ending(std::optional<Date> from, std::optional<Date> until, Listing listing = Listing::Asm)
{
    ResaleAuthorization authorization = workedExample();
    authorization.listing = listing;
    authorization.from = from;
    authorization.until = until;
    return authorization;
}

Date in(int days) { return plusDays(today, days); }

struct Row {
    const char *rule;
    std::vector<ResaleAuthorization> authorizations;
    std::vector<AuthorizationEnd> ends;
};

class Ends : public testing::TestWithParam<Row>
{};

std::vector<Row> rows()
{
    return {
        {"without an end nothing is said", {ending({}, {})}, {}},
        {"61 days before nothing is said", {ending({}, in(61))}, {}},
        {"60 days before it is said", {ending({}, in(60))}, {{0, 60, 0, false}}},
        {"30 days before more urgently", {ending({}, in(30))}, {{0, 30, 1, false}}},
        {"7 days before most urgently", {ending({}, in(7))}, {{0, 7, 2, false}}},
        {"on its last day it still holds", {ending({}, today)}, {{0, 0, 2, false}}},
        {"ended, and none holds", {ending({}, in(-1))}, {{0, -1, 2, false}}},
        {"ended long ago, and none holds", {ending({}, in(-400))}, {{0, -400, 2, false}}},
        {"ended, but another holds", {ending({}, in(-1)), ending(today, {})}, {}},
        {"of those that have ended, the last", {ending({}, in(-100)), ending(in(-99), in(-3))}, {{1, -3, 2, false}}},
        {"another follows on the next day", {ending({}, in(10)), ending(in(11), {})}, {{0, 10, 1, true}}},
        {"another follows with a gap", {ending({}, in(10)), ending(in(12), {})}, {{0, 10, 1, false}}},
        {"another listing's does not follow",
         {ending({}, in(10)), ending(in(11), {}, Listing::Sat)},
         {{0, 10, 1, false}}},
        {"the soonest first",
         {ending({}, in(40)), ending({}, in(5), Listing::Sat)},
         {{1, 5, 2, false}, {0, 40, 0, false}}}};
}

} // namespace

TEST_P(Ends, areTold)
{
    Scenario scenario;
    scenario.authorizations = GetParam().authorizations;
    EXPECT_EQ(authorizationsEnding(scenario, today), GetParam().ends) << GetParam().rule;
}

INSTANTIATE_TEST_SUITE_P(Rules, Ends, testing::ValuesIn(rows()));

TEST(AuthorizationEnds, daysAreCountedOverALeapDay)
{
    Scenario scenario;
    scenario.authorizations = {ending({}, std::chrono::year{2028} / 2 / 29)};
    const auto left = [&](Date day) {
        const auto ends = authorizationsEnding(scenario, day);
        return ends.empty() ? std::optional<int>() : std::optional(ends.front().daysLeft);
    };
    EXPECT_EQ(left(std::chrono::year{2027} / 12 / 30), std::nullopt); // 61
    EXPECT_EQ(left(std::chrono::year{2027} / 12 / 31), 60);
    EXPECT_EQ(left(std::chrono::year{2028} / 2 / 28), 1);
    EXPECT_EQ(left(std::chrono::year{2028} / 3 / 1), -1);
}

} // namespace dealdesk::tests
