#include "dealfigures.h"

#include "rounding.h"

namespace dealdesk::pricing {

std::optional<Money> unitOf(const ResalePrice &price, const MonthFigures &month)
{
    if (std::holds_alternative<MonthlyTotal>(price) || !month.billed || month.tenants == 0)
        return std::nullopt;
    return Money{month.billed->minor / month.tenants}; // it is unit × tenants: there is no rest
}

std::optional<Money> weightedArr(const Deal &deal, const std::optional<Money> &arr)
{
    return arr ? narrowed(portion(*arr, deal.probability)) : std::nullopt;
}

} // namespace dealdesk::pricing
