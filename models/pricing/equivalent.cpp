#include "equivalent.h"

#include "bands.h"
#include "ranges.h"
#include "rounding.h"

namespace dealdesk::pricing {

namespace {

Equivalent amount(Money money, ResalePrice (*made)(Money))
{
    return money <= largestPrice ? Equivalent(made(money)) : NoEquivalent::AboveRange;
}

Equivalent asUnit(const MonthFigures &first)
{
    if (!first.billed)
        return NoEquivalent::Unknown;
    const Money unit{nearest(first.billed->minor, std::int64_t{first.tenants})};
    if (unit.minor == 0 && first.billed->minor > 0)
        return NoEquivalent::CannotSay; // it would be given away
    return amount(unit, [](Money money) -> ResalePrice { return UnitPrice{money}; });
}

Equivalent asMarkup(const MonthFigures &first)
{
    if (!first.margin || !first.wholesale)
        return NoEquivalent::Unknown;
    if (first.wholesale->minor <= 0 || first.margin->minor < 0)
        return NoEquivalent::CannotSay;
    const Wide basisPoints = basisPointsOf(*first.margin, *first.wholesale);
    return basisPoints <= largestMarkup.basisPoints
               ? Equivalent(ResalePrice(Markup{Percent{static_cast<std::int64_t>(basisPoints)}}))
               : NoEquivalent::AboveRange;
}

Equivalent asMargin(const MonthFigures &first)
{
    if (!first.margin || !first.billed)
        return NoEquivalent::Unknown;
    if (first.billed->minor <= 0 || first.margin->minor < 0)
        return NoEquivalent::CannotSay;
    const Wide basisPoints = basisPointsOf(*first.margin, *first.billed);
    return basisPoints < basisPointsInWhole
               ? Equivalent(ResalePrice(TargetMargin{Percent{static_cast<std::int64_t>(basisPoints)}}))
               : NoEquivalent::AboveRange;
}

} // namespace

Equivalent equivalentPrice(PriceRule rule, const MonthFigures &first)
{
    switch (rule) {
    case PriceRule::Unit: return asUnit(first);
    case PriceRule::Markup: return asMarkup(first);
    case PriceRule::Margin: return asMargin(first);
    case PriceRule::MonthlyTotal:
        if (!first.billed)
            return NoEquivalent::Unknown;
        return amount(*first.billed, [](Money money) -> ResalePrice { return MonthlyTotal{money}; });
    }
    return NoEquivalent::Unknown;
}

MonthFigures atPrice(MonthFigures month, const ResalePrice &price)
{
    month.billed.reset();
    month.margin.reset();
    if (const auto *total = std::get_if<MonthlyTotal>(&price))
        month.billed = total->perMonth;
    else if (const auto unit = resaleUnit(price, month.wholesaleUnit))
        month.billed = narrowed(Wide{unit->minor} * month.tenants);
    if (month.billed && month.wholesale)
        month.margin = Money{month.billed->minor - month.wholesale->minor}; // both >= 0, so it fits
    return month;
}

} // namespace dealdesk::pricing
