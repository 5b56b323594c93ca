#include "comparescenarios.h"

#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

template<typename Value>
std::optional<FigureValue> known(const std::optional<Value> &value)
{
    return value ? std::optional<FigureValue>{*value} : std::nullopt;
}

std::optional<Percent> marginPercent(const Portfolio &portfolio)
{
    if (!portfolio.totalMargin || !portfolio.totalBilled || portfolio.totalBilled->minor <= 0)
        return std::nullopt;
    const Wide basisPoints = basisPointsOf(*portfolio.totalMargin, *portfolio.totalBilled);
    return fits64(basisPoints) ? std::optional{Percent{static_cast<std::int64_t>(basisPoints)}} : std::nullopt;
}

std::optional<Money> peakArr(const std::vector<PortfolioMonth> &months)
{
    std::optional<Money> peak = months.front().arr;
    for (const PortfolioMonth &month : months)
        peak = month.arr && peak ? std::optional{std::max(*peak, *month.arr)} : std::nullopt;
    return peak;
}

std::optional<std::int64_t> lessIn64(std::int64_t value, std::int64_t base)
{
    const Wide less = Wide{value} - base;
    return fits64(less) ? std::optional{static_cast<std::int64_t>(less)} : std::nullopt;
}

} // namespace

std::optional<FigureValue> figureOf(const Portfolio &portfolio, ComparedFigure figure)
{
    if (portfolio.months.empty())
        return std::nullopt;
    switch (figure) {
    case ComparedFigure::TotalBilled: return known(portfolio.totalBilled);
    case ComparedFigure::TotalWholesale: return known(portfolio.totalWholesale);
    case ComparedFigure::TotalMargin: return known(portfolio.totalMargin);
    case ComparedFigure::MarginPercent: return known(marginPercent(portfolio));
    case ComparedFigure::TotalNetMargin: return known(portfolio.totalNetMargin);
    case ComparedFigure::WeightedArr: return known(portfolio.weightedArr);
    case ComparedFigure::FirstArr: return known(portfolio.months.front().arr);
    case ComparedFigure::LastArr: return known(portfolio.months.back().arr);
    case ComparedFigure::PeakArr: return known(peakArr(portfolio.months));
    case ComparedFigure::LastTenants: return TenantCount{portfolio.months.back().tenants};
    }
    return std::nullopt;
}

std::optional<Money> difference(const std::optional<Money> &value, const std::optional<Money> &base)
{
    if (!value || !base)
        return std::nullopt;
    return narrowed(Wide{value->minor} - base->minor);
}

std::optional<FigureValue> difference(const std::optional<FigureValue> &value, const std::optional<FigureValue> &base)
{
    if (!value || !base || value->index() != base->index())
        return std::nullopt;
    if (const auto *money = std::get_if<Money>(&*value))
        return known(difference(std::optional{*money}, std::optional{std::get<Money>(*base)}));
    if (const auto *percent = std::get_if<Percent>(&*value)) {
        const auto less = lessIn64(percent->basisPoints, std::get<Percent>(*base).basisPoints);
        return less ? std::optional<FigureValue>{Percent{*less}} : std::nullopt;
    }
    const auto less = lessIn64(std::get<TenantCount>(*value).count, std::get<TenantCount>(*base).count);
    return less ? std::optional<FigureValue>{TenantCount{*less}} : std::nullopt;
}

int signOf(const FigureValue &difference)
{
    const auto sign = [](std::int64_t value) { return (value > 0) - (value < 0); };
    if (const auto *money = std::get_if<Money>(&difference))
        return sign(money->minor);
    if (const auto *percent = std::get_if<Percent>(&difference))
        return sign(percent->basisPoints);
    return sign(std::get<TenantCount>(difference).count);
}

} // namespace dealdesk::pricing
