// What a period of the forecast is called, and its months.
#pragma once

#include "pricing/periods.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::tables {

/// "Jan 2027", "Q1 2027", "2027"; where the horizon has a part of it alone, with that: "Q4 2026, from Nov 2026".
QString periodTitle(const pricing::Period &period, pricing::PeriodLength length, pricing::YearMonth start,
                    const wording::Language &language);

inline std::span<const pricing::PortfolioMonth> monthsIn(const pricing::Portfolio &portfolio,
                                                         const pricing::Period &period)
{
    return std::span(portfolio.months)
        .subspan(static_cast<std::size_t>(period.first), static_cast<std::size_t>(period.last - period.first + 1));
}

} // namespace dealdesk::tables
