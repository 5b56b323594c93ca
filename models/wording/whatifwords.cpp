#include "whatifwords.h"

#include "counted.h"
#include "whyunknown.h"

#include <QStringList>

#include <cmath>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct TargetWords {
    const FigureText &figures;

    QString operator()(const TargetMargin &target) const
    {
        return QStringLiteral("a margin of %1 or more").arg(figures.percent(target.ofResale));
    }
    QString operator()(const Markup &target) const
    {
        return QStringLiteral("a markup of %1").arg(figures.percent(target.onWholesale));
    }
    QString operator()(const MarginPerMonth &target) const
    {
        return QStringLiteral("a margin of %1 a month or more").arg(figures.money(target.amount));
    }
    QString operator()(const MonthlyBudget &target) const
    {
        return QStringLiteral("a bill of %1 a month or less").arg(figures.money(target.amount));
    }
};

struct PriceWords {
    const FigureText &figures;

    QString operator()(const UnitPrice &price) const
    {
        return QStringLiteral("%1 per tenant per month").arg(figures.money(price.perTenant));
    }
    QString operator()(const Markup &price) const
    {
        return QStringLiteral("a markup of %1").arg(figures.percent(price.onWholesale));
    }
    QString operator()(const TargetMargin &price) const
    {
        return QStringLiteral("a margin of %1").arg(figures.percent(price.ofResale));
    }
    QString operator()(const MonthlyTotal &price) const
    {
        return QStringLiteral("a monthly total of %1").arg(figures.money(price.perMonth));
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

/// "5 %" or "5 points"
QString amount(SensitiveInput input, const SensitivitySteps &steps)
{
    const Percent percent = percentOf(input, steps);
    if (isPercentOf(input))
        return FigureText().percent(percent);
    return FigureText().plain(percent) +
           (percent.basisPoints == 100 ? QStringLiteral(" point") : QStringLiteral(" points"));
}

Percent toPercent(double share, int decimals)
{
    const int step = decimals == 1 ? 10 : 1;
    return {std::llround(share * static_cast<double>(basisPointsInWhole) / step) * step};
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
        return QStringLiteral("Not reachable: the deal is left out of the scenario. Include it on the Deals page.");
    case NotReachable::WholeMargin:
        return QStringLiteral("Not reachable: no price has a margin of 100 % or more, for the wholesale price is paid "
                              "from it.");
    case NotReachable::AboveLargest:
        return QStringLiteral("Not reachable: the price per tenant would be above %1, the most that a deal can hold.")
            .arg(FigureText().count(largestPrice.minor / 100));
    case NotReachable::BelowZero: return QStringLiteral("Not reachable: the price per tenant would be below zero.");
    case NotReachable::BelowOneCent:
        if (solved.leastBudget)
            return QStringLiteral("Not reachable: no price of a cent or more stays within it, for a cent per tenant is "
                                  "%1 a month. Enter that or more.")
                .arg(figures.money(*solved.leastBudget));
        return QStringLiteral("Not reachable: no price of a cent or more has this markup, for the wholesale price is "
                              "%1. Ask for a margin a month instead.")
            .arg(figures.money(Money{0}));
    case NotReachable::UnknownWholesale: break;
    }
    return QStringLiteral("Not reachable: the wholesale price is not known. ") + whyUnknown(solved.why);
}

QString priceText(const ResalePrice &price, const FigureText &figures)
{
    return std::visit(PriceWords{figures}, price);
}

QString name(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return QStringLiteral("Tenants");
    case SensitiveInput::Price: return QStringLiteral("Price");
    case SensitiveInput::WholesalePrice: return QStringLiteral("Wholesale price");
    case SensitiveInput::CommitmentDiscount: return QStringLiteral("Commitment discount");
    case SensitiveInput::ExistingTenants: return QStringLiteral("Existing tenants");
    case SensitiveInput::MarketplaceFee: return QStringLiteral("Marketplace fee");
    case SensitiveInput::StartMonth: return QStringLiteral("Start");
    case SensitiveInput::Probability: return QStringLiteral("Win probability");
    }
    return {};
}

QString stepText(SensitiveInput input, const SensitivitySteps &steps)
{
    if (input == SensitiveInput::StartMonth)
        return QStringLiteral("±") + counted(steps.startMonths, "month", "months");
    return QStringLiteral("±") + amount(input, steps);
}

QString stepText(SensitiveInput input, const SensitivitySteps &steps, int direction)
{
    if (input == SensitiveInput::StartMonth)
        return counted(steps.startMonths, "month ", "months ") +
               (direction < 0 ? QStringLiteral("earlier") : QStringLiteral("later"));
    return (direction < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount(input, steps);
}

QString chanceText(const Chance &chance)
{
    const FigureText figures;
    const bool sampled = chance.within > 0;
    if (sampled && (chance.probability <= 0 || chance.probability >= 1)) {
        const auto least = static_cast<std::int64_t>(std::ceil(chance.within * basisPointsInWhole));
        return chance.probability <= 0
                   ? QStringLiteral("less than %1").arg(figures.percent(Percent{least}))
                   : QStringLiteral("more than %1").arg(figures.percent(Percent{basisPointsInWhole - least}));
    }
    const Percent rounded = toPercent(chance.probability, 1);
    if (chance.probability > 0 && rounded.basisPoints == 0)
        return QStringLiteral("less than %1").arg(figures.percent(Percent{10}));
    if (chance.probability < 1 && rounded.basisPoints == basisPointsInWhole)
        return QStringLiteral("more than %1").arg(figures.percent(Percent{basisPointsInWhole - 10}));
    if (!sampled)
        return figures.percent(rounded);
    const Percent fine = toPercent(chance.within, 2);
    const Percent within = fine < Percent{10} ? fine : toPercent(chance.within, 1);
    return QStringLiteral("%1 ± %2").arg(figures.percent(rounded), figures.percent(within));
}

} // namespace dealdesk::wording
