#include "equivalent.h"

#include "rounding.h"

namespace dealdesk::pricing {

namespace {

std::optional<ResalePrice> asMarkup(const MonthFigures &first)
{
    if (!first.margin || !first.wholesale || first.wholesale->minor <= 0 || first.margin->minor < 0)
        return std::nullopt;
    const Wide basisPoints = basisPointsOf(*first.margin, *first.wholesale);
    constexpr int most = 100'000; // 1,000 %
    return basisPoints <= most ? std::optional<ResalePrice>(Markup{Percent{static_cast<std::int64_t>(basisPoints)}})
                               : std::nullopt;
}

std::optional<ResalePrice> asMargin(const MonthFigures &first)
{
    if (!first.margin || !first.billed || first.billed->minor <= 0 || first.margin->minor < 0)
        return std::nullopt;
    const Wide basisPoints = basisPointsOf(*first.margin, *first.billed);
    return basisPoints < basisPointsInWhole
               ? std::optional<ResalePrice>(TargetMargin{Percent{static_cast<std::int64_t>(basisPoints)}})
               : std::nullopt;
}

} // namespace

std::optional<ResalePrice> equivalentPrice(PriceRule rule, const MonthFigures &first)
{
    switch (rule) {
    case PriceRule::Unit:
        if (!first.billed)
            return std::nullopt;
        return UnitPrice{Money{nearest(first.billed->minor, std::int64_t{first.tenants})}};
    case PriceRule::Markup: return asMarkup(first);
    case PriceRule::Margin: return asMargin(first);
    case PriceRule::MonthlyTotal:
        return first.billed ? std::optional<ResalePrice>(MonthlyTotal{*first.billed}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace dealdesk::pricing
