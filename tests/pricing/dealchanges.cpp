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

using Sums = std::pair<std::optional<Money>, std::optional<Money>>; ///< wholesale, margin

Sums renewed(const Evaluation &evaluation, std::size_t deal)
{
    Sums sums{Money{}, Money{}};
    const auto add = [](std::optional<Money> &to, const std::optional<Money> &month, int months) {
        to = to && month ? std::optional(Money{to->minor + month->minor * months}) : std::nullopt;
    };
    for (const Stretch &each : evaluation.allStretches(deal).subspan(evaluation.deals[deal].termStretches)) {
        add(sums.first, each.figures.wholesale, each.months);
        add(sums.second, each.figures.margin, each.months);
    }
    return sums;
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
    EXPECT_EQ(changes.front().term->wholesale->minor,
              evaluate(scenario).deals.front().totalWholesale->minor - before.minor);
    EXPECT_GT(changes.front().term->wholesale->minor, 0);
    EXPECT_FALSE(changes.front().renewals);
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
    EXPECT_FALSE(changes.front().term->margin);
    EXPECT_TRUE(changes.front().isUnknownNow);
    EXPECT_FALSE(changes.front().isKnownNow);
}

TEST(DealChanges, aRenewalIsPricedByTheAuthorizationOfItsDay)
{
    Deal renewing = deal("a", 100, CommitmentTerm::OneYear);
    renewing.atEnd = AtEnd::Renews;
    Scenario scenario = one(renewing);
    auto then = scenario.authorizations;
    then.front().until = std::chrono::year{2027} / 12 / 31;
    then.push_back(then.front());
    then.back().from = std::chrono::year{2028} / 1 / 1;
    then.back().until.reset();
    then.back().bands[2].price = Money{then.front().bands[2].price->minor + 100};
    const auto changes = changedDeals(scenario, then);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_FALSE(changes.front().term);
    EXPECT_EQ(changes.front().renewals->wholesale, Money{24 * 100 * 100}); // two years of it within the horizon
    EXPECT_EQ(changes.front().renewals->margin->minor % 100, 0);
    scenario.deals.front().atEnd = AtEnd::Ends;
    EXPECT_TRUE(changedDeals(scenario, then).empty());
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
        const auto changed = [&](const Sums &a, const Sums &b) {
            return a == b ? std::nullopt : std::optional(ChangedSums{less(b.first, a.first), less(b.second, a.second)});
        };
        const auto term = changed({was.totalWholesale, was.totalMargin}, {now.totalWholesale, now.totalMargin});
        const auto renewals = changed(renewed(before, at), renewed(after, at));
        if (scenario.deals[at].included && isOpen(scenario.deals[at]) && (term || renewals))
            expected.push_back(
                {at, term, renewals, !was.totalMargin && now.totalMargin, was.totalMargin && !now.totalMargin});
    }
    RC_ASSERT((changedDeals(scenario, other.authorizations) == expected));
}

} // namespace dealdesk::tests
