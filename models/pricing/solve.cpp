#include "solve.h"

#include "authorizations.h"
#include "bands.h"
#include "checked.h"
#include "relationship.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// What the deal's first month costs.
struct FirstMonth {
    const ResaleAuthorization *authorization = nullptr;
    std::int64_t total = 0; ///< of the listing
    int tenants = 0;
    WholesalePrice price;

    FirstMonth(const Scenario &scenario, const Deal &deal)
        : authorization(authorizationIn(scenario, deal.listing, deal.startMonth))
        , total(listingTotal(scenario, deal.listing, deal.startMonth))
        , tenants(deal.tenants.front().count)
        , price(wholesalePrice(authorization, authorization ? bandOf(*authorization, total) : -1, deal.term,
                               deal.negotiatedPrice))
    {}
};

/// The unit price in 128 bits; the wholesale unit is known but for a budget.
struct UnitFor {
    std::int64_t wholesaleUnit;
    std::int64_t tenants;

    Wide operator()(const TargetMargin &target) const
    {
        return quotientUp(Wide{wholesaleUnit} * basisPointsInWhole, basisPointsInWhole - target.ofResale.basisPoints);
    }
    Wide operator()(const Markup &target) const
    {
        return portion(Money{wholesaleUnit}, Percent{basisPointsInWhole + target.onWholesale.basisPoints});
    }
    Wide operator()(const MarginPerMonth &target) const
    {
        const Wide billed = Wide{wholesaleUnit} * tenants + target.amount.minor;
        return billed <= 0 ? 0 : quotientUp(billed, tenants); // less is reached by any price
    }
    Wide operator()(const MonthlyBudget &target) const { return target.amount.minor / tenants; }
};

std::optional<Percent> percentOf(Money part, Money whole)
{
    if (whole.minor == 0)
        return std::nullopt;
    const auto percent = narrowed(basisPointsOf(part, whole));
    return percent ? std::optional{Percent{percent->minor}} : std::nullopt;
}

SolvedPrice unreachable(NotReachable reason, FlagSet why = {})
{
    SolvedPrice solved;
    solved.notReachable = reason;
    solved.why = why;
    return solved;
}

SolvedPrice belowOneCent(bool ofBudget, int tenants)
{
    SolvedPrice solved = unreachable(NotReachable::BelowOneCent);
    if (ofBudget)
        solved.leastBudget = Money{tenants};
    return solved;
}

} // namespace

SolvedPrice solvePrice(const Scenario &scenario, std::size_t deal, const PriceTarget &target)
{
    const Deal &entered = scenario.deals[deal];
    if (!entered.included)
        return unreachable(NotReachable::Excluded);
    const auto *margin = std::get_if<TargetMargin>(&target);
    if (margin && margin->ofResale.basisPoints >= basisPointsInWhole)
        return unreachable(NotReachable::WholeMargin);
    const FirstMonth month(scenario, entered);
    const auto *budget = std::get_if<MonthlyBudget>(&target);
    if (!month.price.unit && !budget)
        return unreachable(NotReachable::UnknownWholesale, month.price.why);
    Wide unit = std::visit(UnitFor{month.price.unit.value_or(Money{}).minor, month.tenants}, target);
    if (unit <= 0 && (budget || std::holds_alternative<Markup>(target)))
        return belowOneCent(budget, month.tenants);
    unit = std::max<Wide>(unit, 1); // reaches it as well
    if (unit > largestPrice.minor)
        return unreachable(NotReachable::AboveLargest);

    const Checked checked{deal, entered.id};
    SolvedPrice solved;
    solved.why = month.price.why;
    solved.unit = Money{static_cast<std::int64_t>(unit)};
    solved.billed = checked(unit * month.tenants, TooLarge::DealBilled);
    if (budget)
        solved.unspent = Money{budget->amount.minor - solved.billed->minor};
    if (!month.price.unit)
        return solved;
    solved.wholesale = checked(Wide{month.price.unit->minor} * month.tenants, TooLarge::DealWholesale);
    solved.margin = Money{solved.billed->minor - solved.wholesale->minor}; // both >= 0, so it fits
    solved.marginPercent = percentOf(*solved.margin, *solved.billed);
    solved.markupPercent = percentOf(*solved.margin, *solved.wholesale);
    return solved;
}

std::optional<CheaperCount> cheaperAtMore(const Scenario &scenario, std::size_t deal)
{
    const Deal &entered = scenario.deals[deal];
    if (!entered.included)
        return std::nullopt;
    const FirstMonth now(scenario, entered);
    if (!now.price.unit)
        return std::nullopt;
    const Wide cost = Wide{now.price.unit->minor} * now.tenants;
    // Within a band more tenants cost more, so only the first count of each band can cost less.
    const auto &bands = now.authorization->bands;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const std::int64_t more = bands[band].from - now.total;
        if (more <= 0)
            continue;
        if (now.tenants + more > mostTenants)
            break;
        const auto price =
            wholesalePrice(now.authorization, static_cast<int>(band), entered.term, entered.negotiatedPrice).unit;
        if (!price)
            continue;
        const Wide then = Wide{price->minor} * (now.tenants + more);
        if (then < cost)
            if (const auto wholesale = narrowed(then), saved = narrowed(cost - then); wholesale && saved)
                return CheaperCount{static_cast<int>(now.tenants + more),
                                    static_cast<int>(more),
                                    static_cast<int>(band),
                                    *price,
                                    *wholesale,
                                    *saved};
    }
    return std::nullopt;
}

} // namespace dealdesk::pricing
