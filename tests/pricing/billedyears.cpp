// What deals are billed in each calendar year.
#include "pricing/billedyears.h"

#include "pricing/monthsums.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <limits>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

using Years = std::vector<BilledYear>;
using std::chrono::year;

/// 100.00 a month for a year from this month of the scenario on.
Deal hundred(const std::string &id, int startMonth)
{
    Deal of = deal(id, 1, CommitmentTerm::OneYear);
    of.startMonth = startMonth;
    of.price = MonthlyTotal{100_usd};
    return of;
}

Years yearsOf(const Scenario &given, std::vector<std::size_t> deals, std::optional<Date> after = {},
              std::optional<Date> until = {})
{
    return billedYears(given, evaluate(given), deals, after, until);
}

TEST(BilledYears, areEachCalendarYearOfTheHorizon)
{
    const Scenario given = scenario({hundred("a", 0), hundred("b", 6)});
    EXPECT_EQ(yearsOf(given, {0, 1}), (Years{{2027, 1'800_usd}, {2028, 600_usd}, {2029, 0_usd}}));
    EXPECT_EQ(yearsOf(given, {0}), (Years{{2027, 1'200_usd}, {2028, 0_usd}, {2029, 0_usd}})); // of these alone
    EXPECT_EQ(yearsOf(given, {}), (Years{{2027, 0_usd}, {2028, 0_usd}, {2029, 0_usd}}));
}

TEST(BilledYears, aHorizonThatBeginsInAYearHasAPartOfIt)
{
    Scenario given = scenario({hundred("a", 0)});
    given.settings.start = YearMonth::of(2027, 11);
    given.settings.horizonMonths = 3;
    EXPECT_EQ(yearsOf(given, {0}), (Years{{2027, 200_usd}, {2028, 100_usd}}));
}

TEST(BilledYears, aRenewalIsBilledToo)
{
    Deal renewing = hundred("a", 0);
    renewing.atEnd = AtEnd::Renews;
    EXPECT_EQ(yearsOf(scenario({renewing}), {0}), (Years{{2027, 1'200_usd}, {2028, 1'200_usd}, {2029, 1'200_usd}}));
}

TEST(BilledYears, aMonthCountsThatEndsAfterTheDay)
{
    const Scenario given = scenario({hundred("a", 0)});
    EXPECT_EQ(yearsOf(given, {0}, year{2027} / 3 / 30)[0].billed, 1'000_usd); // March, by its last day
    EXPECT_EQ(yearsOf(given, {0}, year{2027} / 3 / 31)[0].billed, 900_usd);
    EXPECT_EQ(yearsOf(given, {0}, year{2020} / 1 / 1)[0].billed, 1'200_usd);
    EXPECT_EQ(yearsOf(given, {0}, year{2027} / 12 / 31), (Years{{2028, 0_usd}, {2029, 0_usd}})); // none of 2027 is left
    EXPECT_EQ(yearsOf(given, {0}, year{2040} / 1 / 1), Years{});
}

TEST(BilledYears, aMonthCountsThatBeginsOnTheLastDayAtTheLatest)
{
    const Scenario given = scenario({hundred("a", 0)});
    EXPECT_EQ(yearsOf(given, {0}, {}, year{2027} / 2 / 28)[0].billed, 200_usd);
    EXPECT_EQ(yearsOf(given, {0}, {}, year{2027} / 3 / 1)[0].billed, 300_usd);
    EXPECT_EQ(yearsOf(given, {0}, {}, year{2027} / 12 / 31), (Years{{2027, 1'200_usd}}));
    EXPECT_EQ(yearsOf(given, {0}, {}, year{2026} / 12 / 31), Years{});
    EXPECT_EQ(yearsOf(given, {0}, {}, year{2050} / 1 / 1)[0].billed, 1'200_usd);
}

TEST(BilledYears, whatIsNotKnownIsNoZero)
{
    Deal unpriced = deal("x", 1'300, CommitmentTerm::OneYear); // the negotiated band has no price
    const Scenario given = scenario({hundred("a", 0), unpriced});
    const Years years = yearsOf(given, {0, 1});
    EXPECT_EQ(years[0].billed, unknown);
    EXPECT_EQ(years[1].billed, 0_usd); // neither bills then
}

TEST(BilledYears, whatIsBeyond64BitsIsUnknown)
{
    Deal most = hundred("a", 0);
    most.price = MonthlyTotal{Money{std::numeric_limits<std::int64_t>::max() / 24}};
    const Scenario given = scenario({most});
    const Evaluation figures = evaluate(given);
    EXPECT_NE(billedYears(given, figures, std::vector<std::size_t>{0})[0].billed, unknown);
    EXPECT_EQ(billedYears(given, figures, std::vector<std::size_t>{0, 0, 0})[0].billed, unknown);
}

RC_GTEST_PROP(BilledYears, ofAllIncludedDealsAddUpToTheHorizonsBilling, ())
{
    const Scenario given = Scenarios::any();
    std::optional<Evaluation> figures;
    try {
        figures = evaluate(given);
    } catch (const AmountOverflow &) {
    }
    RC_PRE(figures.has_value());
    std::vector<std::size_t> included;
    for (std::size_t index = 0; index < given.deals.size(); ++index)
        if (given.deals[index].included)
            included.push_back(index);
    PartialSum sum;
    for (const BilledYear &each : billedYears(given, *figures, included))
        sum += {each.billed ? each.billed->minor : 0, 1, each.billed ? 0 : 1};
    const auto whole = sum.isWhole() ? narrowed(sum.value) : std::nullopt;
    RC_ASSERT(whole == figures->portfolio.totalBilled);
}

} // namespace
} // namespace dealdesk::tests
