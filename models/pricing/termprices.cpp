#include "termprices.h"

#include "bands.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

constexpr std::int64_t mostSupposed = 100; ///< percent

struct TermPrice {
    CommitmentTerm term{};
    Money unit, wholesale;
};

/// The same rule at another percentage; nothing where it has none of this size.
std::optional<ResalePrice> supposed(const ResalePrice &rule, std::int64_t percent)
{
    const Percent whole{percent * 100};
    if (std::holds_alternative<Markup>(rule))
        return Markup{whole};
    return whole.basisPoints < basisPointsInWhole ? std::optional<ResalePrice>(TargetMargin{whole}) : std::nullopt;
}

/// The wholesale unit of which the rule makes this price: at most one, for a price rises at least as its wholesale.
std::optional<Money> wholesaleBehind(const ResalePrice &rule, Money unit)
{
    const auto *markup = std::get_if<Markup>(&rule);
    const Wide near =
        markup ? Wide{unit.minor} * basisPointsInWhole / (basisPointsInWhole + markup->onWholesale.basisPoints)
               : portion(unit, Percent{basisPointsInWhole - std::get<TargetMargin>(rule).ofResale.basisPoints});
    for (Wide each = std::max(Wide{0}, near - 1); each <= near + 1; ++each) {
        const auto wholesale = narrowed(each);
        if (wholesale && resaleUnit(rule, wholesale) == unit)
            return wholesale;
    }
    return std::nullopt;
}

bool isWholeDiscount(Money from, Money to)
{
    for (std::int64_t percent = 0; percent < 100; ++percent)
        if (narrowed(portion(from, Percent{basisPointsInWhole - percent * 100})) == to)
            return true;
    return false;
}

/// The shortest term's wholesale where the rule, at this percentage, can have made all prices of whole discounts.
std::optional<Money> wholesaleIf(const ResalePrice &rule, std::span<const TermPrice> prices)
{
    const auto shortest = wholesaleBehind(rule, prices.front().unit);
    if (!shortest)
        return std::nullopt;
    for (const TermPrice &price : prices.subspan(1)) {
        const auto longer = wholesaleBehind(rule, price.unit);
        if (!longer || !isWholeDiscount(*shortest, *longer))
            return std::nullopt;
    }
    return shortest;
}

std::optional<int> countOfWholesale(const ResalePrice &price, std::span<const TermPrice> prices)
{
    std::vector<Money> found;
    for (std::int64_t percent = 0; percent <= mostSupposed; ++percent)
        if (const auto rule = supposed(price, percent))
            if (const auto wholesale = wholesaleIf(*rule, prices))
                found.push_back(*wholesale);
    if (std::ranges::find(found, prices.front().wholesale) == found.end())
        return std::nullopt;
    std::ranges::sort(found);
    return static_cast<int>(std::unique(found.begin(), found.end()) - found.begin());
}

} // namespace

bool isMadeOfWholesale(const ResalePrice &price)
{
    return std::holds_alternative<Markup>(price) || std::holds_alternative<TargetMargin>(price);
}

std::optional<Scenario> atOnePrice(const Scenario &scenario, std::size_t deal, const DealFigures &figures)
{
    if (!isMadeOfWholesale(scenario.deals[deal].price) || !figures.unit)
        return std::nullopt;
    Scenario held = scenario;
    held.deals[deal].price = UnitPrice{*figures.unit};
    return held;
}

TermsTell whatTermsTell(const ResalePrice &price, std::span<const TermFigures> terms)
{
    TermsTell tell;
    std::vector<TermPrice> prices;
    for (const TermFigures &term : terms) // rising
        if (term.figures.unit && term.figures.tcv && term.figures.totalWholesale && term.first.wholesaleUnit)
            prices.push_back({term.term, *term.figures.unit, *term.first.wholesaleUnit});
    const bool differ =
        std::ranges::any_of(prices, [&](const TermPrice &each) { return each.unit != prices.front().unit; });
    if (!isMadeOfWholesale(price) || !differ || prices.front().unit.minor <= 0)
        return tell;
    const TermPrice &shortest = prices.front();
    tell.shortest = shortest.term;
    for (const TermPrice &each : std::span(prices).subspan(1))
        tell.discounts.push_back({each.term, Percent{static_cast<std::int64_t>(basisPointsOf(
                                                 Money{shortest.unit.minor - each.unit.minor}, shortest.unit))}});
    tell.wholesalePrices = countOfWholesale(price, prices);
    return tell;
}

} // namespace dealdesk::pricing
