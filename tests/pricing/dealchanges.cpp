// Which open deals other authorizations would change, and by how much.
#include "given.h"
#include "scenarios.h"

#include "pricing/dealchanges.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

std::vector<DealChange> whenBandTwoCosts(const Scenario &scenario, std::optional<Money> price)
{
    auto then = scenario.authorizations;
    then.front().bands[2].price = price;
    return changedDeals(scenario, then);
}

} // namespace

TEST(DealChanges, areTheDifferencesOfOpenDeals)
{
    Scenario scenario = one(deal("a", 100));
    const Money before = evaluate(scenario).deals.front().totalWholesale.value();
    const Money dearer{scenario.authorizations.front().bands[2].price->minor + 100};
    const auto changes = whenBandTwoCosts(scenario, dearer);
    ASSERT_EQ(changes.size(), 1U);
    scenario.authorizations.front().bands[2].price = dearer;
    EXPECT_EQ(changes.front().wholesale->minor, evaluate(scenario).deals.front().totalWholesale->minor - before.minor);
    EXPECT_GT(changes.front().wholesale->minor, 0);
}

TEST(DealChanges, nothingThatIsAgreedOrLostOrLeftOutIsToldOf)
{
    for (const DealStatus status : {DealStatus::Accepted, DealStatus::Active, DealStatus::Lost}) {
        Scenario scenario = one(deal("a", 100));
        scenario.deals.front().status = status;
        EXPECT_TRUE(whenBandTwoCosts(scenario, Money{1}).empty());
    }
    Scenario excluded = one(deal("a", 100));
    excluded.deals.front().included = false;
    EXPECT_TRUE(whenBandTwoCosts(excluded, Money{1}).empty());
    EXPECT_EQ(dealsToPrice(excluded, {}), 0U);
}

TEST(DealChanges, aPriceThatBecomesUnknownIsNoDifferenceOfZero)
{
    const auto changes = whenBandTwoCosts(one(deal("a", 100)), std::nullopt);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_FALSE(changes.front().margin);
    EXPECT_TRUE(changes.front().isUnknownNow);
    EXPECT_FALSE(changes.front().isKnownNow);
}

TEST(DealChanges, onlyDealsOfTheListingArePriced)
{
    Scenario scenario = one(deal("a", 100));
    scenario.deals.insert(scenario.deals.begin(), deal("b", 30));
    scenario.deals.front().listing = Listing::Sat;
    scenario.authorizations.push_back(workedExample(Listing::Sat));
    auto then = scenario.authorizations;
    EXPECT_EQ(dealsToPrice(scenario, then), 0U);
    std::ranges::reverse(then); // their order says nothing
    EXPECT_EQ(dealsToPrice(scenario, then), 0U);
    then.back().bands[2].price = Money{1};
    EXPECT_EQ(dealsToPrice(scenario, then), 1U);
    const auto changes = changedDeals(scenario, then);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().deal, 1U);
    then.pop_back(); // it goes
    EXPECT_TRUE(changedDeals(scenario, then).front().isUnknownNow);
}

/// Whatever else is in the scenario, each change is what two evaluations of all of it differ by.
RC_GTEST_PROP(DealChanges, areWhatWholeEvaluationsDifferBy, ())
{
    Scenario scenario = Scenarios::any(), other = scenario;
    if (scenario.authorizations.empty())
        return;
    const auto which =
        static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(scenario.authorizations.size()) - 1));
    if (Scenarios::one(3))
        other.authorizations.erase(other.authorizations.begin() + static_cast<std::ptrdiff_t>(which));
    else
        other.authorizations[which].bands.front().price = Money{Scenarios::pick(1, 10'000)};
    Evaluation before, after;
    try {
        before = evaluate(scenario);
        after = evaluate(other);
    } catch (const AmountOverflow &) {
        return; // then nothing is told
    }
    std::vector<DealChange> expected;
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        const DealFigures &was = before.deals[at], &now = after.deals[at];
        const auto less = [](const auto &a, const auto &b) {
            return a && b ? std::optional(Money{a->minor - b->minor}) : std::nullopt;
        };
        if (scenario.deals[at].included && isOpen(scenario.deals[at]) &&
            (was.totalWholesale != now.totalWholesale || was.totalMargin != now.totalMargin))
            expected.push_back({at, less(now.totalWholesale, was.totalWholesale),
                                less(now.totalMargin, was.totalMargin), !was.totalMargin && now.totalMargin,
                                was.totalMargin && !now.totalMargin});
    }
    RC_ASSERT((changedDeals(scenario, other.authorizations) == expected));
}

} // namespace dealdesk::tests
