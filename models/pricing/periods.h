// A horizon's months in calendar quarters and years: what adds up is summed, the rest is as it is in a period's last
// month.
#pragma once

#include "groups.h"

#include <vector>

namespace dealdesk::pricing {

enum class PeriodLength : std::uint8_t { Month, Quarter, Year };

/// Of the calendar, as much of it as the horizon has.
struct Period {
    int first = 0;           ///< month of the horizon
    int last = 0;            ///< inclusive
    bool startsLate = false; ///< its first calendar months lie before the horizon
    bool endsEarly = false;  ///< its last ones lie behind it
    friend bool operator==(const Period &, const Period &) = default;
};

/// Of `horizon` months from `start` on; none is left out, none is in two.
std::vector<Period> periodsOf(YearMonth start, int horizon, PeriodLength length);

/// Whether months of it add up: amounts of a month do; ARR, tenants and cash are of a day.
bool addsUp(ForecastFigure figure);

/// Of the months of a period, in minor units; of Tenants their count. Of what is known: nothing where no month's is, or
/// beyond 64 bits.
std::optional<std::int64_t> amountOver(std::span<const PortfolioMonth> months, ForecastFigure figure);
std::optional<std::int64_t> amountOver(std::span<const GroupMonth> months, ForecastFigure figure);
/// No deal's part of that is unknown. `all`: months of Evaluation::portfolio.
bool isWholeOver(std::span<const PortfolioMonth> all, ForecastFigure figure);
bool isWholeOver(std::span<const GroupMonth> months, ForecastFigure figure);

} // namespace dealdesk::pricing
