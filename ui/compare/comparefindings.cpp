#include "comparefindings.h"

#include "tables/comparisontable.h"
#include "wording/counted.h"

#include <QCoreApplication>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareFinding)
};

/// "margin", but "ARR in the last month".
QString inASentence(ComparedFigure figure)
{
    switch (figure) {
    case ComparedFigure::LastArr: return Words::tr("ARR in the last month");
    case ComparedFigure::TotalNetMargin: return Words::tr("net margin");
    case ComparedFigure::TotalMargin: return Words::tr("margin");
    default: return tables::name(figure);
    }
}

/// Of the others, the one that brings the most; nothing where one is unknown.
std::optional<std::size_t> bestOther(const tables::ScenarioComparison &comparison, ComparedFigure figure)
{
    std::optional<std::size_t> best;
    for (std::size_t place = 0; place < comparison.scenarios().size(); ++place) {
        if (!comparison.figure(place, figure))
            return std::nullopt;
        if (place > 0 && (!best || *comparison.figure(*best, figure) < *comparison.figure(place, figure)))
            best = place;
    }
    return best;
}

QString named(const tables::ComparedScenario &scenario) { return wording::nameInSentence(scenario.name); }

QString sameMonthsFinding(const tables::ScenarioComparison &comparison, ComparedFigure figure)
{
    const auto &scenarios = comparison.scenarios();
    if (scenarios.size() < 2)
        return {};
    const QString what = inASentence(figure);
    if (!comparison.oneCurrency())
        return Words::tr("Amounts are in different currencies and cannot be compared");
    const auto best = bestOther(comparison, figure);
    if (!best)
        return Words::tr("%1 is not known in every scenario").arg(what.left(1).toUpper() + what.mid(1));
    const auto difference = comparison.difference(*best, figure);
    const auto *money = difference ? std::get_if<Money>(&*difference) : nullptr;
    if (!money)
        return {};
    const wording::FigureText figures(scenarios.front().currency);
    const QString base = named(scenarios.front()), other = named(scenarios[*best]);
    if (money->minor > 0)
        return Words::tr("“%1” brings %2 more %3 than “%4”").arg(other, figures.wholeMoney(*money), what, base);
    if (money->minor == 0)
        return Words::tr("“%1” and “%2” bring the same %3").arg(other, base, what);
    QString less = figures.wholeMoney(*money);
    less.remove(0, 1); // its minus: the sentence says it
    return scenarios.size() == 2 ? Words::tr("“%1” brings %2 less %3 than “%4”").arg(other, less, what, base)
                                 : Words::tr("“%1” brings the most %2: %3 more than “%4”").arg(base, what, less, other);
}

} // namespace

QString comparisonFinding(const tables::ScenarioComparison &comparison, ComparedFigure figure)
{
    const QString finding = sameMonthsFinding(comparison, figure);
    return finding.isEmpty() || differentMonths(comparison).isEmpty()
               ? finding
               : Words::tr("%1, but not over the same months").arg(finding);
}

QString differentMonths(const tables::ScenarioComparison &comparison)
{
    const wording::FigureText figures;
    QStringList parts, distinct;
    for (std::size_t place = 0; place < comparison.scenarios().size(); ++place) {
        const Scenario *scenario = comparison.scenario(place);
        if (!scenario)
            return {};
        const QString months = Words::tr("%1 from %2")
                                   .arg(wording::counted(scenario->settings.horizonMonths, "month", "months"),
                                        figures.month(scenario->settings.start));
        parts.append(Words::tr("“%1” has %2").arg(named(comparison.scenarios()[place]), months));
        if (!distinct.contains(months))
            distinct.append(months);
    }
    if (distinct.size() < 2)
        return {};
    return Words::tr("Not the same months: %1. Totals and first and last months are not of the same time. Set First "
                     "month and Horizon alike in each scenario’s settings to compare them.")
        .arg(parts.join(QStringLiteral(", ")));
}

QString unknownFigures(const tables::ScenarioComparison &comparison)
{
    QStringList sentences;
    for (const tables::ComparedScenario &scenario : comparison.scenarios()) {
        if (!scenario.why.isEmpty())
            sentences.append(Words::tr("Not known in “%1”, and why: %2.").arg(named(scenario), scenario.why));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
