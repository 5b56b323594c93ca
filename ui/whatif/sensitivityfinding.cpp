#include "sensitivityfinding.h"

#include "pricing/comparescenarios.h"
#include "wording/whatifwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::ui {

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

QString subject(SensitiveInput input)
{
    switch (input) {
    case SensitiveInput::Tenants: return Words::tr("The number of tenants moves");
    case SensitiveInput::Price: return Words::tr("The price moves");
    case SensitiveInput::WholesalePrice: return Words::tr("The wholesale price moves");
    case SensitiveInput::CommitmentDiscount: return Words::tr("The commitment discount moves");
    case SensitiveInput::ExistingTenants: return Words::tr("The number of existing tenants moves");
    case SensitiveInput::MarketplaceFee: return Words::tr("The marketplace fee moves");
    case SensitiveInput::StartMonth: return Words::tr("The start moves");
    case SensitiveInput::Probability: return Words::tr("The win probability moves");
    }
    return {};
}

QString signedWhole(Money money, const wording::FigureText &figures)
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
                           const wording::FigureText &figures)
{
    const QString what = inASentence(figure);
    const auto &now = sensitivity.now.*figure;
    const auto span =
        sensitivity.rows.empty() ? std::nullopt : spanOf(sensitivity.rows.front(), sensitivity.now, figure);
    if (!now)
        return Words::tr("%1 is not known now").arg(what.left(1).toUpper() + what.mid(1));
    if (!span || span->minor == 0)
        return Words::tr("No step of an input moves the %1 by a known amount").arg(what);
    const SensitivityRow &row = sensitivity.rows.front();
    const Money lower = *difference(row.down.*figure, now),
                higher = *difference(row.up.*figure, now); // within the span
    const QString step = wording::stepText(row.input, steps);
    if (lower.minor == -higher.minor)
        return Words::tr("%1 the %2 most: ±%3 for %4")
            .arg(subject(row.input), what, figures.wholeMoney(lower.minor < 0 ? higher : lower), step);
    return Words::tr("%1 the %2 most: %3 or %4 for %5")
        .arg(subject(row.input), what, signedWhole(lower, figures), signedWhole(higher, figures), step);
}

QString unknownSteps(const Sensitivity &sensitivity, SensitiveFigure figure)
{
    QStringList inputs;
    if (sensitivity.now.*figure)
        for (const SensitivityRow &row : sensitivity.rows)
            if (!(row.down.*figure) || !(row.up.*figure))
                inputs.append(wording::name(row.input).toLower());
    return inputs.isEmpty()
               ? QString()
               : Words::tr("Not known after a step of: %1. A deal then has no price, for example in a band "
                           "without one.")
                     .arg(inputs.join(QStringLiteral(", ")));
}

} // namespace dealdesk::ui
