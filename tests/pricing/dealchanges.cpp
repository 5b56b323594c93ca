// Which open deals another authorization would change, and by how much.
#include "given.h"

#include "pricing/dealchanges.h"

namespace dealdesk::tests {

namespace {

std::vector<DealChange> whenBandTwoCosts(Scenario scenario, std::optional<Money> price)
{
    const Evaluation before = evaluate(scenario);
    scenario.authorizations.front().bands[2].price = price;
    return changedDeals(scenario, before, evaluate(scenario));
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
}

TEST(DealChanges, aPriceThatBecomesUnknownIsNoDifferenceOfZero)
{
    const auto changes = whenBandTwoCosts(one(deal("a", 100)), std::nullopt);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_FALSE(changes.front().margin);
    EXPECT_TRUE(changes.front().isUnknownNow);
    EXPECT_FALSE(changes.front().isKnownNow);
}

} // namespace dealdesk::tests
