#include "periods.h"

#include "monthsums.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

int monthsIn(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month: return 1;
    case PeriodLength::Quarter: return 3;
    case PeriodLength::Year: return 12;
    }
    return 1;
}

template<typename Month>
std::optional<std::int64_t> over(std::span<const Month> months, ForecastFigure figure)
{
    if (months.empty())
        return std::nullopt;
    if (!addsUp(figure))
        return amountOf(months.back(), figure);
    PartialSum sum;
    for (const Month &month : months) {
        const auto amount = amountOf(month, figure);
        sum += {amount.value_or(0), 1, amount ? 0 : 1};
    }
    const auto known = sum.known();
    return known ? std::optional(known->minor) : std::nullopt;
}

template<typename Month, typename IsWhole>
bool wholeOver(std::span<const Month> months, ForecastFigure figure, IsWhole isWhole)
{
    return addsUp(figure) ? std::ranges::all_of(months, isWhole) : months.empty() || isWhole(months.back());
}

} // namespace

std::vector<Period> periodsOf(YearMonth start, int horizon, PeriodLength length)
{
    const int months = monthsIn(length);
    std::vector<Period> periods;
    for (int first = 0; first < horizon;) {
        const int before = start.plus(first).index % months; // of the calendar's period
        const int end = first + months - before;
        const int last = std::min(end, horizon) - 1;
        periods.push_back({first, last, before > 0, end > horizon});
        first = last + 1;
    }
    return periods;
}

bool addsUp(ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Arr:
    case ForecastFigure::Tenants:
    case ForecastFigure::Cash: return false;
    case ForecastFigure::Mrr:
    case ForecastFigure::Wholesale:
    case ForecastFigure::Margin:
    case ForecastFigure::NetMargin:
    case ForecastFigure::Payout: break;
    }
    return true;
}

std::optional<std::int64_t> amountOver(std::span<const PortfolioMonth> months, ForecastFigure figure)
{
    return over(months, figure);
}

std::optional<std::int64_t> amountOver(std::span<const GroupMonth> months, ForecastFigure figure)
{
    const bool isBeyond =
        addsUp(figure) && std::ranges::any_of(months, [&](const GroupMonth &month) { return month.isBeyond(figure); });
    return isBeyond ? std::nullopt : over(months, figure);
}

bool isWholeOver(std::span<const PortfolioMonth> all, ForecastFigure figure)
{
    return wholeOver(all, figure, [&](const PortfolioMonth &month) { return amountOf(month, figure).has_value(); });
}

bool isWholeOver(std::span<const GroupMonth> months, ForecastFigure figure)
{
    return wholeOver(months, figure, [&](const GroupMonth &month) { return month.isWhole(figure); });
}

} // namespace dealdesk::pricing
