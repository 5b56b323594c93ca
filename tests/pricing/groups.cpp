// The portfolio by customer, listing and route, and its cash (pricing rules, sections 5 and 6).
#include "pricing/groups.h"

#include "pricing/monthsums.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

constexpr std::array everyGrouping{GroupBy::Customer, GroupBy::Listing, GroupBy::Route};
constexpr std::array everyFigure{ForecastFigure::Arr,    ForecastFigure::Mrr,       ForecastFigure::Wholesale,
                                 ForecastFigure::Margin, ForecastFigure::NetMargin, ForecastFigure::Tenants,
                                 ForecastFigure::Cash,   ForecastFigure::Payout};

std::optional<Evaluation> evaluated(const Scenario &given)
{
    try {
        return evaluate(given);
    } catch (const AmountOverflow &) {
        return std::nullopt;
    }
}

/// Two customers and two routes; the second deal has no price.
Scenario twoCustomers()
{
    Deal priced = deal("priced", 10, CommitmentTerm::OneYear);
    priced.price = UnitPrice{100_usd};
    Deal unpriced = deal("unpriced", 1'300, CommitmentTerm::OneYear);
    unpriced.customer.text = "other";
    unpriced.route = Route::Direct;
    Scenario given = scenario({priced, unpriced});
    given.customers.push_back({});
    given.customers.back().id.text = "other";
    return given;
}

PartialSum partOf(const WideAmount &amount) { return {amount.known ? amount.value : 0, 1, amount.known ? 0 : 1}; }

/// By plain loops over every deal and month: a figure of a group in a month, and how many deals' is not known.
struct Slow {
    std::map<std::pair<std::size_t, int>, PartialSum> months;
    void add(std::size_t group, int month, const std::optional<Money> &money)
    {
        months[{group, month}] += partOf(WideAmount::of(money));
    }
};

std::size_t memberOf(const Scenario &given, const Deal &deal, GroupBy by)
{
    if (by == GroupBy::Listing)
        return static_cast<std::size_t>(deal.listing);
    if (by == GroupBy::Route)
        return static_cast<std::size_t>(deal.route);
    const auto found = std::ranges::find(given.customers, deal.customer, &Customer::id);
    return static_cast<std::size_t>(found - given.customers.begin());
}

Slow slowly(const Scenario &given, const Evaluation &evaluation, GroupBy by, std::optional<Money> MonthFigures::*figure)
{
    Slow slow;
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        if (!evaluation.deals[index].included)
            continue;
        for (const Stretch &stretch : evaluation.allStretches(index))
            for (int month = 0; month < stretch.months; ++month)
                slow.add(memberOf(given, given.deals[index], by),
                         given.deals[index].startMonth + stretch.firstMonth + month, stretch.figures.*figure);
    }
    return slow;
}

} // namespace

TEST(Groups, aGroupOfUnknownDealsAloneIsNoZero)
{
    const Scenario given = twoCustomers();
    const auto grouped = groupedPortfolio(given, evaluate(given), GroupBy::Customer);
    ASSERT_EQ(grouped.groups.size(), 2u);
    EXPECT_EQ(grouped.monthsOf(0)[0].arr, 12'000_usd);
    EXPECT_EQ(grouped.monthsOf(1)[0].arr, unknown);
    EXPECT_EQ(grouped.monthsOf(1)[0].tenants, 1'300);
    EXPECT_EQ(grouped.monthsOf(1)[12].arr, 0_usd) << "it has ended";
    EXPECT_EQ(grouped.groups[0].totalBilled, 12'000_usd);
    EXPECT_EQ(grouped.groups[1].totalBilled, unknown);
    EXPECT_EQ(grouped.groups[1].deals, 1);
    EXPECT_TRUE(grouped.monthsOf(0)[0].isWhole(ForecastFigure::Arr));
    EXPECT_FALSE(grouped.monthsOf(1)[0].isWhole(ForecastFigure::Arr));
    EXPECT_TRUE(grouped.monthsOf(1)[0].isWhole(ForecastFigure::Tenants));
}

TEST(Groups, aGroupSumsWhatItKnowsAndSaysThatItIsNotAll)
{
    Scenario given = twoCustomers();
    given.deals[1].customer = given.deals[0].customer;
    const auto grouped = groupedPortfolio(given, evaluate(given), GroupBy::Customer);
    ASSERT_EQ(grouped.groups.size(), 1u);
    EXPECT_EQ(grouped.monthsOf(0)[0].arr, 12'000_usd);
    EXPECT_FALSE(grouped.monthsOf(0)[0].isWhole(ForecastFigure::Arr));
    EXPECT_TRUE(grouped.monthsOf(0)[12].isWhole(ForecastFigure::Arr)) << "both have ended";
    EXPECT_TRUE(isWholeOverHorizon(grouped, 0, ForecastFigure::Arr)) << "it is of the last month";
    EXPECT_FALSE(isWholeOverHorizon(grouped, 0, ForecastFigure::Margin));
    EXPECT_EQ(overHorizon(grouped, 0, ForecastFigure::Mrr), 12'000'00);
}

TEST(Groups, areInTheOrderOfTheirMembersWithoutEmptyOnes)
{
    Scenario given = twoCustomers();
    const auto byRoute = groupedPortfolio(given, evaluate(given), GroupBy::Route);
    ASSERT_EQ(byRoute.groups.size(), 2u);
    EXPECT_EQ(byRoute.groups[0].member, static_cast<std::size_t>(Route::Cppo));
    EXPECT_EQ(byRoute.groups[1].member, static_cast<std::size_t>(Route::Direct));
    EXPECT_EQ(groupedPortfolio(given, evaluate(given), GroupBy::Listing).groups.size(), 1u);
    given.deals[0].included = false;
    EXPECT_EQ(groupedPortfolio(given, evaluate(given), GroupBy::Customer).groups.front().member, 1u);
    given.deals[1].customer.text = "nobody";
    EXPECT_EQ(groupedPortfolio(given, evaluate(given), GroupBy::Customer).groups.front().member, 2u)
        << "a customer who is not there has a group of its own";
}

TEST(Groups, anOldAnswerChangesNothing)
{
    const Scenario given = twoCustomers();
    const Evaluation evaluation = evaluate(given);
    const auto fresh = groupedPortfolio(given, evaluation, GroupBy::Listing);
    const auto again =
        groupedPortfolio(given, evaluation, GroupBy::Listing, groupedPortfolio(given, evaluation, GroupBy::Customer));
    EXPECT_EQ(again.groups.size(), 1u);
    EXPECT_EQ(again.months, fresh.months);
}

TEST(Groups, ofNoDealsAreNone)
{
    const Scenario given = scenario({});
    const auto grouped = groupedPortfolio(given, evaluate(given), GroupBy::Customer);
    EXPECT_TRUE(grouped.groups.empty());
    EXPECT_TRUE(largestFirst(grouped, ForecastFigure::Arr).empty());
    EXPECT_EQ(together(grouped, {}, ForecastFigure::Arr).size(), 36u);
}

TEST(Groups, theLargestIsFirstAndALossCountsByItsSize)
{
    Deal small = deal("small", 10), large = deal("large", 20), loss = deal("loss", 30);
    small.price = large.price = UnitPrice{100_usd};
    loss.price = UnitPrice{0_usd};
    large.route = Route::Mpo;
    loss.route = Route::Direct;
    const Scenario given = scenario({small, large, loss});
    const auto grouped = groupedPortfolio(given, evaluate(given), GroupBy::Route);
    EXPECT_EQ(largestFirst(grouped, ForecastFigure::Arr), (std::vector<std::size_t>{1, 0, 2}));
    EXPECT_EQ(largestFirst(grouped, ForecastFigure::Margin, 1), (std::vector<std::size_t>{2})) << "the largest alone";
}

TEST(Groups, togetherAreTheSumOfWhatIsKnown)
{
    const Scenario given = twoCustomers();
    const auto grouped = groupedPortfolio(given, evaluate(given), GroupBy::Customer);
    const std::size_t both[] = {0, 1};
    const auto sums = together(grouped, both, ForecastFigure::Arr);
    EXPECT_EQ(sums[0], 12'000'00);
    EXPECT_EQ(sums[12], 0);
    EXPECT_EQ(together(grouped, std::span(both).last(1), ForecastFigure::Arr)[0], std::nullopt);
    EXPECT_EQ(together(grouped, both, ForecastFigure::Tenants)[0], 1'310);
}

TEST(Groups, aSumBeyond64BitsIsUnknown)
{
    // Priced so high that no portfolio could count it; beside it a deal without a price, so that nothing is summed.
    std::vector<Deal> deals;
    for (int i = 0; i < 100; ++i) {
        deals.push_back(deal("d" + std::to_string(i), 1'000'000));
        deals.back().price = UnitPrice{1'000'000'000_usd};
    }
    Deal unpriced = deal("unpriced", 1);
    unpriced.route = Route::Direct;
    deals.push_back(unpriced);
    const Scenario given = scenario(deals);
    const Evaluation evaluation = evaluate(given);
    ASSERT_EQ(evaluation.portfolio.months[0].mrr, unknown);
    const auto grouped = groupedPortfolio(given, evaluation, GroupBy::Route);
    EXPECT_EQ(grouped.monthsOf(0)[0].mrr, unknown);
    EXPECT_EQ(grouped.monthsOf(0)[0].tenants, 100'000'000);
}

TEST(Cash, runsUpByTheMonthOfThePayout)
{
    Deal deal = tests::deal("d", 100);
    deal.price = MonthlyTotal{8'800_usd};
    const Evaluation evaluation = evaluate(one(deal));
    EXPECT_EQ(evaluation.portfolio.months[2].cash, 0_usd);
    EXPECT_EQ(evaluation.portfolio.months[3].cash, 3'266_usd);
    EXPECT_EQ(evaluation.portfolio.months[4].cash, 4'899_usd) << "invoiced on 1 April, paid on 31 May";
    EXPECT_EQ(evaluation.portfolio.months[5].cash, 6'532_usd);
}

TEST(Cash, whatIsPaidAfterTheHorizonIsSaid)
{
    Deal deal = tests::deal("d", 100);
    deal.price = MonthlyTotal{8'800_usd};
    const Evaluation evaluation = evaluate(one(deal));
    const Portfolio &portfolio = evaluation.portfolio;
    EXPECT_EQ(portfolio.months.back().cash->minor + portfolio.paidAfter->minor, portfolio.totalMargin->minor)
        << "a term that ends with the horizon is paid in full: within it and after it";
    Scenario shorter = one(deal);
    shorter.settings.horizonMonths = 1;
    EXPECT_EQ(evaluate(shorter).portfolio.paidAfter, 1'633_usd) << "arrears of the last month";
    shorter.deals[0].billing.schedule = BillingSchedule::Upfront;
    EXPECT_EQ(evaluate(shorter).portfolio.paidAfter, 58'788_usd) << "invoiced in the horizon, for the whole term";
    shorter.settings.payoutDays = 0;
    EXPECT_EQ(evaluate(shorter).portfolio.paidAfter, 0_usd);
    shorter.deals[0].startMonth = 1;
    shorter.settings.payoutDays = 60;
    EXPECT_EQ(evaluate(shorter).portfolio.paidAfter, 0_usd) << "neither earned nor invoiced in the horizon";
}

TEST(Cash, isUnknownFromTheFirstUnknownPayoutOn)
{
    Deal early = deal("early", 10, CommitmentTerm::OneYear);
    early.price = UnitPrice{100_usd};
    Deal unpriced = deal("unpriced", 1'300, CommitmentTerm::OneYear);
    unpriced.startMonth = 2;
    const auto &months = evaluate(scenario({early, unpriced})).portfolio.months;
    EXPECT_NE(months[3].cash, unknown);
    EXPECT_EQ(months[4].cash, unknown) << "invoiced on 1 April, paid on 31 May and after";
    EXPECT_NE(months[30].payout, unknown) << "both are paid";
    EXPECT_EQ(months[30].cash, unknown);
}

RC_GTEST_PROP(Groups, addUpToThePortfolioMonthByMonth, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    for (const GroupBy by : everyGrouping) {
        const auto grouped = groupedPortfolio(given, *evaluation, by);
        std::vector<std::size_t> all(grouped.groups.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        for (const ForecastFigure figure : everyFigure) {
            const auto sums = together(grouped, all, figure);
            RC_ASSERT(sums.size() == evaluation->portfolio.months.size());
            for (std::size_t month = 0; month < sums.size(); ++month) {
                const auto whole = amountOf(evaluation->known.months[month], figure);
                // Parts of opposite signs may each be beyond 64 bits where the whole is not.
                if (sums[month] || figure == ForecastFigure::Mrr || figure == ForecastFigure::Tenants)
                    RC_ASSERT(sums[month] == whole);
                else if (whole)
                    RC_ASSERT(std::ranges::any_of(
                        all, [&](std::size_t group) { return !amountOf(grouped.monthsOf(group)[month], figure); }));
                const bool isWhole = std::ranges::all_of(
                    all, [&](std::size_t group) { return grouped.monthsOf(group)[month].isWhole(figure); });
                RC_ASSERT(isWhole || !amountOf(evaluation->portfolio.months[month], figure));
            }
        }
    }
}

RC_GTEST_PROP(Groups, areTheSumsOfTheirOwnDeals, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    const std::pair<ForecastFigure, std::optional<Money> MonthFigures::*> figures[] = {
        {ForecastFigure::Mrr, &MonthFigures::billed},
        {ForecastFigure::Wholesale, &MonthFigures::wholesale},
        {ForecastFigure::Margin, &MonthFigures::margin},
        {ForecastFigure::NetMargin, &MonthFigures::netMargin}};
    for (const GroupBy by : everyGrouping) {
        const auto grouped = groupedPortfolio(given, *evaluation, by);
        for (const auto &[figure, own] : figures) {
            const Slow slow = slowly(given, *evaluation, by, own);
            for (std::size_t group = 0; group < grouped.groups.size(); ++group) {
                PartialSum total;
                for (int month = 0; month < grouped.horizon; ++month) {
                    const auto found = slow.months.find({grouped.groups[group].member, month});
                    const PartialSum expected = found == slow.months.end() ? PartialSum{} : found->second;
                    total += expected;
                    const GroupMonth &is = grouped.monthsOf(group)[static_cast<std::size_t>(month)];
                    const auto amount = amountOf(is, figure);
                    RC_ASSERT(amount == (expected.known() ? std::optional{expected.known()->minor} : std::nullopt));
                    RC_ASSERT(is.isWhole(figure) == expected.isWhole());
                }
                const auto over = overHorizon(grouped, group, figure);
                RC_ASSERT(over == (total.known() ? std::optional{total.known()->minor} : std::nullopt));
                RC_ASSERT(isWholeOverHorizon(grouped, group, figure) == total.isWhole());
            }
        }
    }
}

/// Each deal's instalments one by one, by the functions that its own payouts come from.
RC_GTEST_PROP(Cash, isTheInstalmentsOneByOne, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    const int horizon = given.settings.horizonMonths;
    for (const GroupBy by : everyGrouping) {
        std::map<std::pair<std::size_t, int>, PartialSum> paid; // month `horizon`: after it
        for (std::size_t index = 0; index < given.deals.size(); ++index) {
            if (!evaluation->deals[index].included)
                continue;
            const Deal &deal = given.deals[index];
            const auto stretches = evaluation->allStretches(index);
            forEachInstalmentOfAllTerms(deal, stretches, [&](const InstalmentRun &run) {
                for (int each = 0; each < run.count; ++each) {
                    const int invoiced = deal.startMonth + run.invoiceMonth + each;
                    const bool monthly = deal.billing.schedule == BillingSchedule::Monthly;
                    if (invoiced - (monthly ? 1 : 0) >= horizon)
                        continue;
                    const Date date =
                        plusDays(given.settings.start.plus(invoiced).firstDay(), given.settings.payoutDays);
                    const int month = YearMonth::of(static_cast<int>(date.year()),
                                                    static_cast<int>(static_cast<unsigned>(date.month())))
                                          .index -
                                      given.settings.start.index;
                    paid[{memberOf(given, deal, by), std::min(month, horizon)}] += partOf(run.payout);
                }
            });
        }
        const auto grouped = groupedPortfolio(given, *evaluation, by);
        for (std::size_t group = 0; group < grouped.groups.size(); ++group) {
            PartialSum cash;
            for (int month = 0; month < horizon; ++month) {
                const PartialSum payout = paid[{grouped.groups[group].member, month}];
                cash += payout;
                const GroupMonth &shown = grouped.monthsOf(group)[static_cast<std::size_t>(month)];
                RC_ASSERT((shown.payout == payout.known()));
                RC_ASSERT((shown.cash == cash.known()));
                RC_ASSERT(shown.isWhole(ForecastFigure::Payout) == payout.isWhole());
                RC_ASSERT(shown.isWhole(ForecastFigure::Cash) == cash.isWhole());
            }
            RC_ASSERT((grouped.groups[group].paidAfter == paid[{grouped.groups[group].member, horizon}].known()));
        }
    }
}

} // namespace dealdesk::tests
