// What a deal's steps reach, and whom they reprice.
#include "pricing/growth.h"
#include "pricing/repricing.h"
#include "tests/pricing/given.h"
#include "tests/pricing/reference.h"
#include "tests/pricing/scenarios.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

Deal growing()
{
    Deal made = deal("grows", 25);
    made.tenants = {{0, 25}, {6, 100}, {12, 500}, {18, 1'200}};
    return made;
}

/// Its price is set again in months 8 and 20.
Deal neighbour()
{
    Deal made = deal("neighbour", 10);
    made.tenants = {{0, 10}, {8, 20}, {20, 30}};
    made.price = UnitPrice{100_usd};
    return made;
}

Repricing repriced(const Scenario &given, std::size_t step) { return repricedBy(given, evaluate(given), 0, step); }

} // namespace

TEST(Growth, eachStepReachesItsBandBesideTheOthers)
{
    const Scenario given = scenario({growing(), neighbour()}, 5);
    const auto steps = growthSteps(given, 0, evaluate(given));
    ASSERT_EQ(steps.size(), 4u);
    EXPECT_EQ(steps[0], (GrowthStep{0, 25, 40, 0, 1, 79.05_usd, {}}));
    EXPECT_EQ(steps[1], (GrowthStep{6, 100, 115, 0, 2, 71.67_usd, {}}));
    EXPECT_EQ(steps[2], (GrowthStep{12, 500, 525, 0, 3, 70.89_usd, {}}));
    FlagSet noPrice;
    noPrice.add(Flag::NoNegotiatedPrice);
    EXPECT_EQ(steps[3], (GrowthStep{18, 1'200, 1'225, 0, 4, unknown, noPrice}));
}

TEST(Growth, aRepeatedCountIsNoEventAndKeepsItsPrice)
{
    Deal flat = deal("flat", 25);
    flat.tenants = {{0, 25}, {12, 25}};
    const Scenario given = scenario({flat, [] {
                                         Deal other = deal("other", 100);
                                         other.startMonth = 3;
                                         return other;
                                     }()});
    const auto steps = growthSteps(given, 0, evaluate(given));
    EXPECT_EQ(steps[1].total, 125);
    EXPECT_EQ(steps[1].band, 2) << "the total's band";
    EXPECT_EQ(steps[1].wholesaleUnit, 79.05_usd) << "the price is locked at Band 1's";
}

TEST(Growth, anExcludedDealShowsWhatItWouldReach)
{
    Scenario given = scenario({growing(), neighbour()});
    given.deals[0].included = false;
    const auto steps = growthSteps(given, 0, evaluate(given));
    EXPECT_EQ(steps[1], (GrowthStep{6, 100, 110, 0, 2, unknown, {}}));
}

TEST(Growth, bandsBeginWithSoManyOwnTenants)
{
    const auto starts = bandStarts(workedExample(), 30);
    EXPECT_EQ(starts, (std::vector<BandStart>{{2, 70}, {3, 470}, {4, 1'170}})) << "30 others are in Band 1 already";
}

TEST(Repriced, aLockedNeighbourPaysTheNewBandFromItsNextEventOn)
{
    const Repricing found = repriced(scenario({growing(), neighbour()}), 1);
    ASSERT_EQ(found.deals.size(), 1u);
    EXPECT_EQ(found.deals[0].deal, 1u);
    EXPECT_EQ(found.deals[0].month, 8) << "the step is in month 6";
    EXPECT_EQ(found.deals[0].before, 79.05_usd) << "25 + 20 tenants: Band 1";
    EXPECT_EQ(found.deals[0].after, 71.67_usd) << "100 + 20 tenants: Band 2";
    EXPECT_EQ(found.deals[0].marginChange, unknown) << "from month 20 on Band 4 has no price";
    EXPECT_EQ(found.next, (PriceEvent{1, 8}));
}

TEST(Repriced, theMarginChangesByWhatTheNeighbourPaysLess)
{
    Deal small = growing();
    small.tenants = {{0, 25}, {6, 100}};
    const Repricing found = repriced(scenario({small, neighbour()}), 1);
    ASSERT_EQ(found.deals.size(), 1u);
    EXPECT_EQ(found.deals[0].marginChange, Money{(12 * 20 + 16 * 30) * (79'05 - 71'67)});
}

TEST(Repriced, nobodyWhilePricesAreLocked)
{
    Deal locked = deal("neighbour", 10);
    const Repricing found = repriced(scenario({growing(), locked}), 1);
    EXPECT_TRUE(found.deals.empty());
    EXPECT_EQ(found.next, std::nullopt) << "no event before the horizon ends";
    EXPECT_TRUE(found.anyOther);
}

TEST(Repriced, everyMonthUnderFloating)
{
    Scenario given = scenario({growing(), deal("neighbour", 10)});
    given.settings.bandPolicy = BandPolicy::Floating;
    const Repricing found = repriced(given, 1);
    ASSERT_EQ(found.deals.size(), 1u);
    EXPECT_EQ(found.deals[0].month, 6);
}

TEST(Repriced, theFirstStepIsTheDealItself)
{
    const Repricing found = repriced(scenario({growing(), neighbour()}), 0);
    ASSERT_EQ(found.deals.size(), 1u);
    EXPECT_EQ(found.deals[0].month, 0);
    EXPECT_EQ(found.deals[0].before, 86.67_usd) << "10 tenants alone: the pilot price";
    EXPECT_EQ(found.deals[0].after, 79.05_usd);
}

TEST(Repriced, neitherByAnExcludedDealNorForAnotherListing)
{
    Scenario given = scenario({growing(), neighbour()});
    given.authorizations.push_back(workedExample(Listing::Sat));
    given.deals[1].listing = Listing::Sat;
    EXPECT_EQ(repriced(given, 1), Repricing());
    given.deals[1].listing = Listing::Asm;
    given.deals[0].included = false;
    EXPECT_EQ(repriced(given, 1), Repricing());
}

// Against the second evaluator, which knows no stretches and asks every month from the beginning.

RC_GTEST_PROP(Growth, stepsAreTheMonthsOfTheReference, ())
{
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    std::vector<GrowthStep> steps;
    try {
        steps = growthSteps(given, index, evaluate(given));
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
    Scenario included = given;
    included.deals[index].included = true;
    const reference::DealEvaluator asked(included);
    const auto priced = reference::DealEvaluator(given).evaluateDeal(given.deals[index]);
    RC_ASSERT(steps.size() == given.deals[index].tenants.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const TenantStep &entered = given.deals[index].tenants[i];
        const int month = given.deals[index].startMonth + entered.month;
        RC_ASSERT(steps[i].month == entered.month && steps[i].tenants == entered.count);
        RC_ASSERT(steps[i].total == asked.total(given.deals[index].listing, month));
        RC_ASSERT(steps[i].band == asked.band(given.deals[index].listing, month));
        if (!given.deals[index].included) {
            RC_ASSERT(!steps[i].wholesaleUnit);
            continue;
        }
        const auto &unit = priced.months[static_cast<std::size_t>(entered.month)].wholesaleUnit;
        RC_ASSERT(steps[i].wholesaleUnit.has_value() == unit.has_value());
        RC_ASSERT(!unit || *unit == steps[i].wholesaleUnit->minor);
        RC_ASSERT(steps[i].why.empty() == unit.has_value());
    }
}

RC_GTEST_PROP(Growth, bandsBeginExactlyThere, ())
{
    const Scenario given = Scenarios::any();
    const auto beside = static_cast<std::int64_t>(Scenarios::pick(0, 300));
    const ResaleAuthorization &book = given.authorizations.front();
    std::vector<BandStart> expected;
    const int last = static_cast<int>(book.bands.size());
    for (int band = 0; band < last; ++band) {
        const auto tenants = book.bands[static_cast<std::size_t>(band)].from - beside;
        if (tenants >= 1)
            expected.push_back({band, static_cast<int>(tenants)});
    }
    RC_ASSERT(bandStarts(book, beside) == expected);
}

RC_GTEST_PROP(Repriced, isWhateverDiffersMonthByMonth, ())
{
    using reference::operator+, reference::operator-;
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    const auto step =
        static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals[index].tenants.size()) - 1));
    RC_PRE(given.deals[index].included);
    Repricing found;
    try {
        found = repricedBy(given, evaluate(given), index, step);
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
    Scenario cut = given;
    if (step == 0)
        cut.deals.erase(cut.deals.begin() + static_cast<std::ptrdiff_t>(index));
    else
        std::erase_if(cut.deals[index].tenants,
                      [&](const TenantStep &each) { return each.month >= given.deals[index].tenants[step].month; });
    const reference::DealEvaluator with(given), without(cut);
    const int from = given.deals[index].startMonth + given.deals[index].tenants[step].month;
    auto at = found.deals.begin();
    std::optional<PriceEvent> next;
    for (std::size_t other = 0; other < given.deals.size(); ++other) {
        const Deal &deal = given.deals[other];
        if (other == index || !deal.included)
            continue;
        const auto after = with.evaluateDeal(deal), before = without.evaluateDeal(deal);
        int first = -1;
        reference::Amount change = 0;
        const int length = monthsOf(deal.term);
        for (std::size_t month = 0; month < after.months.size(); ++month) {
            const int when = deal.startMonth + static_cast<int>(month);
            if (when >= given.settings.horizonMonths)
                break;
            if (first < 0 && after.months[month].wholesaleUnit != before.months[month].wholesaleUnit)
                first = static_cast<int>(month);
            change = change + (after.months[month].margin - before.months[month].margin);
            const bool event =
                static_cast<int>(month) % length == 0 || after.months[month].tenants != after.months[month - 1].tenants;
            if (event && when >= from && deal.listing == given.deals[index].listing && (!next || when < next->month))
                next = PriceEvent{other, when};
        }
        if (first < 0)
            continue;
        RC_ASSERT(at != found.deals.end());
        RC_ASSERT(at->deal == other);
        RC_ASSERT(at->month == deal.startMonth + first);
        RC_ASSERT(at->marginChange.has_value() == change.has_value());
        RC_ASSERT(!change || *change == at->marginChange->minor);
        const auto same = [](const std::optional<Money> &money, const reference::Amount &amount) {
            return money.has_value() == amount.has_value() && (!money || money->minor == *amount);
        };
        RC_ASSERT(same(at->before, before.months[static_cast<std::size_t>(first)].wholesaleUnit));
        RC_ASSERT(same(at->after, after.months[static_cast<std::size_t>(first)].wholesaleUnit));
        ++at;
    }
    RC_ASSERT(at == found.deals.end());
    RC_ASSERT(found.next == next);
}

} // namespace dealdesk::tests
