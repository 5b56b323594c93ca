// A forecast by calendar quarters and years: flows are added up, the rest is as it is at a period's end.
#include "pricing/periods.h"

#include "pricing/evaluate.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <rapidcheck/gtest.h>

#include <limits>
#include <string>

namespace dealdesk::tests {

namespace {

struct Case {
    const char *rule;
    YearMonth start;
    int horizon;
    PeriodLength length;
    std::string periods; ///< first-last, < and > where the calendar's goes on
};

const Case cases[] = {
    {"months are whole", YearMonth::of(2026, 11), 3, PeriodLength::Month, "0-0 1-1 2-2"},
    {"whole quarters", YearMonth::of(2027, 1), 6, PeriodLength::Quarter, "0-2 3-5"},
    {"from within a quarter to within another", YearMonth::of(2026, 11), 6, PeriodLength::Quarter, "<0-1 2-4 5-5>"},
    {"a whole year", YearMonth::of(2027, 1), 12, PeriodLength::Year, "0-11"},
    {"from within a year", YearMonth::of(2026, 12), 25, PeriodLength::Year, "<0-0 1-12 13-24"},
    {"within one year", YearMonth::of(2027, 3), 4, PeriodLength::Year, "<0-3>"},
    {"to within a year", YearMonth::of(2027, 1), 13, PeriodLength::Year, "0-11 12-12>"},
    {"nothing", YearMonth::of(2027, 1), 0, PeriodLength::Year, ""},
};

std::string text(const std::vector<Period> &periods)
{
    std::string all;
    for (const Period &each : periods)
        all += (all.empty() ? "" : " ") + std::string(each.startsLate ? "<" : "") + std::to_string(each.first) + '-' +
               std::to_string(each.last) + (each.endsEarly ? ">" : "");
    return all;
}

constexpr ForecastFigure everyFigure[] = {ForecastFigure::Arr,    ForecastFigure::Mrr,       ForecastFigure::Wholesale,
                                          ForecastFigure::Margin, ForecastFigure::NetMargin, ForecastFigure::Tenants,
                                          ForecastFigure::Cash,   ForecastFigure::Payout};

std::span<const PortfolioMonth> part(const std::vector<PortfolioMonth> &months, const Period &period)
{
    return std::span(months).subspan(static_cast<std::size_t>(period.first),
                                     static_cast<std::size_t>(period.last - period.first + 1));
}

} // namespace

TEST(Periods, AreTheCalendarsAndSayWhereTheyAreCut)
{
    for (const Case &each : cases)
        EXPECT_EQ(text(periodsOf(each.start, each.horizon, each.length)), each.periods) << each.rule;
}

TEST(Periods, FlowsAddUpAndTheRestIsOfTheLastMonth)
{
    std::vector<PortfolioMonth> months(3);
    for (int month = 0; month < 3; ++month) {
        months[static_cast<std::size_t>(month)].mrr = Money{100 + month};
        months[static_cast<std::size_t>(month)].arr = Money{1'200 + 12 * month};
        months[static_cast<std::size_t>(month)].cash = Money{month};
        months[static_cast<std::size_t>(month)].tenants = 10 + month;
    }
    EXPECT_EQ(amountOver(months, ForecastFigure::Mrr), 303);
    EXPECT_EQ(amountOver(months, ForecastFigure::Arr), 1'224);
    EXPECT_EQ(amountOver(months, ForecastFigure::Cash), 2);
    EXPECT_EQ(amountOver(months, ForecastFigure::Tenants), 12);
    EXPECT_TRUE(isWholeOver(months, ForecastFigure::Mrr));
    months[0].mrr.reset(); // what is not known is not zero: the sum is without it, and says so
    months[0].arr.reset();
    EXPECT_EQ(amountOver(months, ForecastFigure::Mrr), 203);
    EXPECT_FALSE(isWholeOver(months, ForecastFigure::Mrr));
    EXPECT_TRUE(isWholeOver(months, ForecastFigure::Arr)) << "its last month is known";
    months[1].mrr = months[2].mrr = std::nullopt;
    EXPECT_EQ(amountOver(months, ForecastFigure::Mrr), std::nullopt);
    months[1].mrr = months[2].mrr = Money{std::numeric_limits<std::int64_t>::max()};
    EXPECT_EQ(amountOver(months, ForecastFigure::Mrr), std::nullopt) << "beyond 64 bits";
}

RC_GTEST_PROP(Periods, OfAnyScenarioAddUpToItsTotals, ())
{
    const Scenario given = Scenarios::any();
    const auto length = *rc::gen::element(PeriodLength::Month, PeriodLength::Quarter, PeriodLength::Year);
    std::optional<Evaluation> evaluation;
    try {
        evaluation = evaluate(given);
    } catch (const AmountOverflow &) {
    }
    RC_PRE(evaluation.has_value());
    const auto periods = periodsOf(given.settings.start, given.settings.horizonMonths, length);
    int next = 0;
    for (const Period &each : periods) {
        RC_ASSERT(each.first == next && each.last >= each.first);
        next = each.last + 1;
    }
    RC_ASSERT(next == given.settings.horizonMonths);
    for (const ForecastFigure figure : everyFigure) {
        if (!overHorizon(evaluation->portfolio, figure))
            continue; // not all of it is known: see above
        std::int64_t sum = 0, last = 0;
        for (const Period &each : periods) {
            if (!addsUp(figure) && each.last + 1 != given.settings.horizonMonths)
                continue; // what stands in between need not be known
            last = amountOver(part(evaluation->known.months, each), figure).value();
            RC_ASSERT(isWholeOver(part(evaluation->portfolio.months, each), figure));
            sum += last;
        }
        RC_ASSERT((addsUp(figure) ? sum : last) == *overHorizon(evaluation->portfolio, figure));
    }
}

} // namespace dealdesk::tests
