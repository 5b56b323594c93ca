#include "whatifwords.h"

#include "wording/plural.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

struct TargetWords {
    const FigureText &figures;

    QString operator()(const TargetMargin &target) const
    {
        return Words::tr("a margin of %1 or more").arg(figures.percent(target.ofResale));
    }
    QString operator()(const Markup &target) const
    {
        return Words::tr("a markup of %1").arg(figures.percent(target.onWholesale));
    }
    QString operator()(const MarginPerMonth &target) const
    {
        return Words::tr("a margin of %1 a month or more").arg(figures.money(target.amount));
    }
    QString operator()(const MonthlyBudget &target) const
    {
        return Words::tr("a bill of %1 a month or less").arg(figures.money(target.amount));
    }
};

struct PriceWords {
    const FigureText &figures;

    QString operator()(const UnitPrice &price) const
    {
        return Words::tr("%1 per tenant per month").arg(figures.money(price.perTenant));
    }
    QString operator()(const Markup &price) const
    {
        return Words::tr("a markup of %1").arg(figures.percent(price.onWholesale));
    }
    QString operator()(const TargetMargin &price) const
    {
        return Words::tr("a margin of %1").arg(figures.percent(price.ofResale));
    }
    QString operator()(const MonthlyTotal &price) const
    {
        return Words::tr("a monthly total of %1").arg(figures.money(price.perMonth));
    }
};

bool isPercentOf(SensitiveInput input) // of the value; else points are added
{
    return input == SensitiveInput::Tenants || input == SensitiveInput::Price ||
           input == SensitiveInput::WholesalePrice || input == SensitiveInput::ExistingTenants;
}

Percent percentOf(SensitiveInput input, const SensitivitySteps &steps)
{
    switch (input) {
    case SensitiveInput::Tenants: return steps.tenants;
    case SensitiveInput::Price: return steps.price;
    case SensitiveInput::WholesalePrice: return steps.wholesalePrice;
    case SensitiveInput::CommitmentDiscount: return steps.commitmentDiscount;
    case SensitiveInput::ExistingTenants: return steps.existingTenants;
    case SensitiveInput::MarketplaceFee: return steps.marketplaceFee;
    case SensitiveInput::Probability: return steps.probability;
    case SensitiveInput::StartMonth: break;
    }
    return {};
}

/// Of points that are a fraction languages have the form of many.
int pluralOf(Percent points) { return points.basisPoints % 100 == 0 ? plural(points.basisPoints / 100) : 2; }

enum class Rounding : std::uint8_t { Down, Nearest, Up };

/// To tenths of a percent, or to hundredths.
Percent toPercent(double share, bool fine, Rounding rounding = Rounding::Nearest)
{
    const std::int64_t step = fine ? 1 : 10;
    const double steps = share * static_cast<double>(basisPointsInWhole / step);
    constexpr double hair = 1e-9; // what is a whole step but for the last bits of a double is that step
    switch (rounding) {
    case Rounding::Down: return {std::llround(std::floor(steps + hair)) * step};
    case Rounding::Up: return {std::llround(std::ceil(steps - hair)) * step};
    case Rounding::Nearest: break;
    }
    return {std::llround(steps) * step};
}

QString exactChance(double probability, const Language &language)
{
    const Percent rounded = toPercent(probability, false);
    if (probability > 0 && rounded.basisPoints == 0)
        return Words::tr("less than %1").arg(language.percent(Percent{10}));
    if (probability < 1 && rounded.basisPoints == basisPointsInWhole)
        return Words::tr("more than %1").arg(language.percent(Percent{basisPointsInWhole - 10}));
    return language.percent(rounded);
}

} // namespace

QString targetText(const PriceTarget &target, const FigureText &figures)
{
    return std::visit(TargetWords{figures}, target);
}

QString notReachable(const SolvedPrice &solved, const FigureText &figures)
{
    if (!solved.notReachable)
        return {};
    switch (*solved.notReachable) {
    case NotReachable::Excluded:
        return Words::tr("Not reachable: the deal is left out of the scenario. Include it on the Deals page.");
    case NotReachable::WholeMargin:
        return Words::tr("Not reachable: no price has a margin of 100 % or more, for the wholesale price is paid "
                         "from it.");
    case NotReachable::AboveLargest:
        return Words::tr("Not reachable: the price per tenant would be above %1, the most that a deal can hold.")
            .arg(figures.count(largestPrice.minor / static_cast<std::int64_t>(figures.minorUnits())));
    case NotReachable::BelowOneCent:
        if (solved.leastBudget)
            return Words::tr("Not reachable: no price of a %2 or more stays within it, for a %2 per tenant is "
                             "%1 a month. Enter that or more.")
                .arg(figures.money(*solved.leastBudget), figures.minorUnit());
        return Words::tr("Not reachable: no price of a %2 or more has this markup, for the wholesale price is "
                         "%1. Ask for a margin a month instead.")
            .arg(figures.money(Money{0}), figures.minorUnit());
    case NotReachable::UnknownWholesale: break;
    }
    return Words::tr("Not reachable: the wholesale price is not known. %1").arg(whyUnknown(solved.why));
}

QString priceText(const ResalePrice &price, const FigureText &figures)
{
    return std::visit(PriceWords{figures}, price);
}

QString name(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return Words::tr("Tenants");
    case SensitiveInput::Price: return Words::tr("Price");
    case SensitiveInput::WholesalePrice: return Words::tr("Wholesale price");
    case SensitiveInput::CommitmentDiscount: return Words::tr("Commitment discount");
    case SensitiveInput::ExistingTenants: return Words::tr("Existing tenants");
    case SensitiveInput::MarketplaceFee: return Words::tr("Marketplace fee");
    case SensitiveInput::StartMonth: return Words::tr("Start");
    case SensitiveInput::Probability: return Words::tr("Win probability");
    }
    return {};
}

QString clause(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return Words::tr("tenants");
    case SensitiveInput::Price: return Words::tr("price");
    case SensitiveInput::WholesalePrice: return Words::tr("wholesale price");
    case SensitiveInput::CommitmentDiscount: return Words::tr("commitment discount");
    case SensitiveInput::ExistingTenants: return Words::tr("existing tenants");
    case SensitiveInput::MarketplaceFee: return Words::tr("marketplace fee");
    case SensitiveInput::StartMonth: return Words::tr("start");
    case SensitiveInput::Probability: return Words::tr("win probability");
    }
    return {};
}

QString stepText(SensitiveInput input, const SensitivitySteps &steps, const Language &language)
{
    if (input == SensitiveInput::StartMonth)
        return Words::tr("±%1 months", nullptr, plural(steps.startMonths)).arg(language.count(steps.startMonths));
    const Percent percent = percentOf(input, steps);
    return isPercentOf(input) ? Words::tr("±%1").arg(language.percent(percent))
                              : Words::tr("±%1 points", nullptr, pluralOf(percent)).arg(language.plain(percent));
}

QString stepText(SensitiveInput input, const SensitivitySteps &steps, int direction, const Language &language)
{
    const bool earlier = direction < 0;
    if (input == SensitiveInput::StartMonth)
        return (earlier ? Words::tr("%1 months earlier", nullptr, plural(steps.startMonths))
                        : Words::tr("%1 months later", nullptr, plural(steps.startMonths)))
            .arg(language.count(steps.startMonths));
    const Percent percent = percentOf(input, steps);
    if (isPercentOf(input))
        return (earlier ? Words::tr("−%1") : Words::tr("+%1")).arg(language.percent(percent));
    return (earlier ? Words::tr("−%1 points", nullptr, pluralOf(percent))
                    : Words::tr("+%1 points", nullptr, pluralOf(percent)))
        .arg(language.plain(percent));
}

QString chanceText(const Chance &chance, const Language &language)
{
    if (chance.isExact())
        return exactChance(chance.probability, language);
    if (chance.tooFew())
        return Words::tr("%1 of %2 trials", nullptr, plural(chance.trials))
            .arg(language.count(chance.reached), language.count(chance.trials));
    constexpr double rare = 0.01; // tenths of a percent say too little of it
    const bool fine = chance.probability < rare || chance.probability > 1 - rare;
    const Percent rounded = toPercent(chance.probability, fine);
    const Percent least = toPercent(chance.least, fine, Rounding::Down),
                  most = toPercent(chance.most, fine, Rounding::Up);
    if (rounded.basisPoints == 0)
        return Words::tr("likely less than %1").arg(language.percent(most));
    if (rounded.basisPoints == basisPointsInWhole)
        return Words::tr("likely more than %1").arg(language.percent(least));
    return Words::tr("%1, likely %2 to %3")
        .arg(language.percent(rounded), language.percent(least), language.percent(most));
}

} // namespace dealdesk::wording
