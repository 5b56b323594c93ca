#include "comparefindings.h"

#include "tables/comparisontable.h"
#include "wording/lists.h"
#include "wording/pages/comparewords.h"

#include <QCoreApplication>

#include <set>
#include <utility>

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

QString notKnown(ComparedFigure figure)
{
    switch (figure) {
    case ComparedFigure::LastArr: return wording::arrNotKnownEverywhere();
    case ComparedFigure::TotalNetMargin: return wording::netMarginNotKnownEverywhere();
    case ComparedFigure::TotalMargin: return wording::marginNotKnownEverywhere();
    default: return wording::notKnownEverywhere(tables::name(figure));
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

} // namespace

QString comparisonFinding(const tables::ScenarioComparison &comparison, ComparedFigure figure,
                          const wording::Language &language)
{
    const auto &scenarios = comparison.scenarios();
    if (scenarios.size() < 2)
        return {};
    const QString what = inASentence(figure);
    if (!comparison.oneCurrency())
        return wording::differentCurrencies();
    const auto best = bestOther(comparison, figure);
    if (!best)
        return notKnown(figure);
    const auto difference = comparison.difference(*best, figure);
    const auto *money = difference ? std::get_if<Money>(&*difference) : nullptr;
    if (!money)
        return {};
    const wording::FigureText &figures = scenarios.front().figures;
    const QString base = named(scenarios.front()), other = named(scenarios[*best]);
    const bool sameMonths = differentMonths(comparison, language).isEmpty();
    // Without its sign: the sentence says it.
    const QString amount = figures.wholeMoney(narrowed(money->minor < 0 ? -Wide{money->minor} : Wide{money->minor}));
    if (money->minor > 0)
        return sameMonths ? wording::bringsMore(other, amount, what, base)
                          : wording::bringsMoreInOtherMonths(other, amount, what, base);
    if (money->minor == 0)
        return sameMonths ? wording::bringTheSame(other, base, what)
                          : wording::bringTheSameInOtherMonths(other, base, what);
    if (scenarios.size() == 2)
        return sameMonths ? wording::bringsLess(other, amount, what, base)
                          : wording::bringsLessInOtherMonths(other, amount, what, base);
    return sameMonths ? wording::bringsTheMost(base, what, amount, other)
                      : wording::bringsTheMostInOtherMonths(base, what, amount, other);
}

QString differentMonths(const tables::ScenarioComparison &comparison, const wording::Language &language)
{
    QStringList parts;
    std::set<std::pair<YearMonth, int>> distinct;
    for (std::size_t place = 0; place < comparison.scenarios().size(); ++place) {
        const Scenario *scenario = comparison.scenario(place);
        if (!scenario)
            return {};
        const auto &settings = scenario->settings;
        parts.append(wording::monthsOfScenario(named(comparison.scenarios()[place]), settings.horizonMonths,
                                               language.month(settings.start), language));
        distinct.emplace(settings.start, settings.horizonMonths);
    }
    if (distinct.size() < 2)
        return {};
    return wording::notTheSameMonths(wording::listed(parts));
}

QString unknownFigures(const tables::ScenarioComparison &comparison)
{
    QStringList sentences;
    for (const tables::ComparedScenario &scenario : comparison.scenarios()) {
        if (!scenario.why.isEmpty())
            sentences.append(wording::notKnownInAndWhy(named(scenario), scenario.why));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace dealdesk::ui
