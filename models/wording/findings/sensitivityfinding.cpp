#include "sensitivityfinding.h"

#include "pricing/comparescenarios.h"
#include "wording/lists.h"
#include "wording/pages/whatifwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensitivityFinding)
};

QString inASentence(SensitiveFigure figure)
{
    if (figure == &SensitiveFigures::margin)
        return Words::tr("margin");
    if (figure == &SensitiveFigures::netMargin)
        return Words::tr("net margin");
    return figure == &SensitiveFigures::arr ? Words::tr("ARR") : Words::tr("weighted ARR");
}

QString notKnown(SensitiveFigure figure)
{
    if (figure == &SensitiveFigures::margin)
        return Words::tr("Margin is not known now");
    if (figure == &SensitiveFigures::netMargin)
        return Words::tr("Net margin is not known now");
    return figure == &SensitiveFigures::arr ? Words::tr("ARR is not known now")
                                            : Words::tr("Weighted ARR is not known now");
}

/// Of the input that moves the figure most, by as much either way: with places for the figure, the amount and the step.
QString movesBoth(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return Words::tr("The number of tenants moves the %1 most: ±%2 for %3");
    case SensitiveInput::Price: return Words::tr("The price moves the %1 most: ±%2 for %3");
    case SensitiveInput::WholesalePrice: return Words::tr("The wholesale price moves the %1 most: ±%2 for %3");
    case SensitiveInput::CommitmentDiscount: return Words::tr("The commitment discount moves the %1 most: ±%2 for %3");
    case SensitiveInput::ExistingTenants:
        return Words::tr("The number of existing tenants moves the %1 most: ±%2 for %3");
    case SensitiveInput::MarketplaceFee: return Words::tr("The marketplace fee moves the %1 most: ±%2 for %3");
    case SensitiveInput::StartMonth: return Words::tr("The start moves the %1 most: ±%2 for %3");
    case SensitiveInput::Probability: return Words::tr("The win probability moves the %1 most: ±%2 for %3");
    }
    return {};
}

/// The same where it moves it by another amount each way.
QString moves(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return Words::tr("The number of tenants moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::Price: return Words::tr("The price moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::WholesalePrice: return Words::tr("The wholesale price moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::CommitmentDiscount:
        return Words::tr("The commitment discount moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::ExistingTenants:
        return Words::tr("The number of existing tenants moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::MarketplaceFee: return Words::tr("The marketplace fee moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::StartMonth: return Words::tr("The start moves the %1 most: %2 or %3 for %4");
    case SensitiveInput::Probability: return Words::tr("The win probability moves the %1 most: %2 or %3 for %4");
    }
    return {};
}

QString signedWhole(Money money, const FigureText &figures)
{
    return (money.minor > 0 ? QStringLiteral("+") : QString()) + figures.wholeMoney(money);
}

} // namespace

QString name(SensitiveFigure figure)
{
    if (figure == &SensitiveFigures::margin)
        return Words::tr("Margin over the horizon");
    if (figure == &SensitiveFigures::netMargin)
        return Words::tr("Net margin over the horizon");
    return figure == &SensitiveFigures::arr ? Words::tr("ARR in the last month") : Words::tr("Weighted ARR");
}

QString sensitivityFinding(const Sensitivity &sensitivity, SensitiveFigure figure, const SensitivitySteps &steps,
                           const FigureText &figures)
{
    const QString what = inASentence(figure);
    const auto &now = sensitivity.now.*figure;
    const auto span =
        sensitivity.rows.empty() ? std::nullopt : spanOf(sensitivity.rows.front(), sensitivity.now, figure);
    if (!now)
        return notKnown(figure);
    if (!span || span->minor == 0)
        return Words::tr("No step of an input moves the %1 by a known amount").arg(what);
    const SensitivityRow &row = sensitivity.rows.front();
    const Money lower = *difference(row.down.*figure, now),
                higher = *difference(row.up.*figure, now); // within the span
    const QString step = stepText(row.input, steps, figures);
    if (lower.minor == -higher.minor)
        return movesBoth(row.input).arg(what, figures.wholeMoney(lower.minor < 0 ? higher : lower), step);
    return moves(row.input).arg(what, signedWhole(lower, figures), signedWhole(higher, figures), step);
}

QString unknownSteps(const Sensitivity &sensitivity, SensitiveFigure figure)
{
    QStringList inputs;
    if (sensitivity.now.*figure)
        for (const SensitivityRow &row : sensitivity.rows)
            if (!(row.down.*figure) || !(row.up.*figure))
                inputs.append(clause(row.input));
    return inputs.isEmpty()
               ? QString()
               : Words::tr("Not known after a step of: %1. A deal then has no price, for example in a band "
                           "without one.")
                     .arg(listed(inputs));
}

} // namespace dealdesk::wording
