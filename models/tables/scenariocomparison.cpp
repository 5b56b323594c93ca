#include "scenariocomparison.h"

#include "pricing/unknown.h"
#include "records/deal.h"
#include "whynofigures.h"
#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/pages/tablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr std::size_t mostNamed = 2; // deals that are named as a reason

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioComparison)
};

/// "Rollout: No negotiated price (Jul 2028 – Dec 2029)", of the first few deals.
QString whyUnknown(const Scenario &scenario, const Evaluation &evaluation, const wording::Language &language)
{
    const std::vector<UnknownDeal> unknown = unknownDeals(scenario, evaluation, summedFigures);
    QStringList reasons;
    for (std::size_t i = 0; i < std::min(unknown.size(), mostNamed); ++i) {
        QStringList titles;
        for (const Flag flag : unknown[i].why.list())
            titles.append(wording::title(flag));
        const YearMonth start = scenario.settings.start;
        reasons.append(wording::notKnownFrom(wording::text(scenario.deals[unknown[i].deal].name),
                                             wording::listed(titles), start.plus(unknown[i].first),
                                             start.plus(unknown[i].last), language));
    }
    if (unknown.size() > mostNamed)
        reasons.append(wording::andOthers(unknown.size() - mostNamed, language));
    return reasons.join(QStringLiteral("; "));
}

} // namespace

ScenarioComparison::ScenarioComparison(const workspace::Document &of, const wording::Language &in)
    : document(of)
    , language(in)
{}

void ScenarioComparison::note(const workspace::Change &change)
{
    for (const workspace::RowRef &row : change.rows) {
        if (row.kind == workspace::RowKind::Quote || row.kind == workspace::RowKind::View)
            continue;
        if (row.scenario.value == 0) // a fact: every scenario rests on it
            return kept.clear();
        kept.erase(row.scenario);
    }
}

ScenarioComparison::Figures ScenarioComparison::figuresOf(const Scenario &scenario, const Evaluation &evaluation) const
{
    Figures figures{evaluation.portfolio, whyUnknown(scenario, evaluation, language),
                    restsOnIllustrative(scenario, evaluation)};
    for (const DealFigures &deal : evaluation.deals)
        figures.routes.push_back(deal.recommendedRoute);
    return figures;
}

const ScenarioComparison::Figures &ScenarioComparison::figuresOf(const workspace::ScenarioEntry &entry)
{
    const auto found = kept.find(entry.key);
    if (found != kept.end())
        return found->second;
    Figures figures;
    if (entry.key == document.currentKey()) { // the other pages have it already
        figures.why = whyNoFigures(document);
        if (const Evaluation *evaluation = document.evaluation())
            figures = figuresOf(entry.scenario, *evaluation);
    } else {
        try {
            figures = figuresOf(entry.scenario, evaluate(entry.scenario));
        } catch (const AmountOverflow &overflow) {
            figures.why = wording::sentence(overflow, entry.scenario);
        }
    }
    return kept.emplace(entry.key, std::move(figures)).first->second;
}

void ScenarioComparison::refresh()
{
    compared.clear();
    std::vector<const Scenario *> scenarios;
    std::vector<std::int64_t> families;
    for (const workspace::ScenarioKey key : chosen) {
        const workspace::ScenarioEntry *entry = workspace::find(document.contents(), key);
        if (!entry || compared.size() == mostCompared)
            continue;
        const Figures &figures = figuresOf(*entry);
        const ScenarioSettings &settings = entry->scenario.settings;
        compared.push_back({key, wording::text(settings.name),
                            wording::FigureText(language, wording::text(settings.currency)), figures.portfolio,
                            figures.why, figures.illustrative});
        scenarios.push_back(&entry->scenario);
        families.push_back(entry->family.value);
    }
    std::erase_if(kept, [&](const auto &each) { return std::ranges::find(chosen, each.first) == chosen.end(); });
    inputs = records::inputDifferences(scenarios, families);
    addRecommendedRoutes();
}

void ScenarioComparison::addRecommendedRoutes()
{
    std::vector<records::InputDifference> all;
    for (const records::InputDifference &each : inputs) {
        all.push_back(each);
        if (each.field != records::DealField::Customer)
            continue;
        std::vector<RecommendedRoute> routes;
        for (std::size_t place = 0; place < compared.size(); ++place)
            if (const auto route = recommendedRoute(place, each.at[place]))
                routes.push_back(*route);
        if (std::ranges::adjacent_find(routes, std::ranges::not_equal_to()) != routes.end())
            all.push_back({records::DealField::RecommendedRoute, each.listing, each.at});
    }
    inputs = std::move(all);
}

std::optional<RecommendedRoute> ScenarioComparison::recommendedRoute(std::size_t place, int deal) const
{
    const auto found = place < compared.size() ? kept.find(compared[place].key) : kept.end();
    if (found == kept.end() || deal < 0 || static_cast<std::size_t>(deal) >= found->second.routes.size())
        return std::nullopt;
    return found->second.routes[static_cast<std::size_t>(deal)];
}

const Scenario *ScenarioComparison::scenario(std::size_t place) const
{
    const auto *entry = place < compared.size() ? workspace::find(document.contents(), compared[place].key) : nullptr;
    return entry ? &entry->scenario : nullptr;
}

bool ScenarioComparison::oneCurrency() const
{
    return std::ranges::all_of(
        compared, [&](const auto &each) { return each.figures.currency() == compared.front().figures.currency(); });
}

std::optional<FigureValue> ScenarioComparison::figure(std::size_t place, ComparedFigure which) const
{
    if (place >= compared.size() || !compared[place].portfolio)
        return std::nullopt;
    return figureOf(*compared[place].portfolio, which);
}

std::optional<FigureValue> ScenarioComparison::difference(std::size_t place, ComparedFigure which) const
{
    const auto value = figure(place, which);
    if (place == 0 || !value)
        return std::nullopt;
    if (std::holds_alternative<Money>(*value) &&
        compared[place].figures.currency() != compared.front().figures.currency())
        return std::nullopt;
    return pricing::difference(value, figure(0, which));
}

} // namespace dealdesk::tables
