#include "bandadvice.h"

#include "bandchanges.h"
#include "pricing/authorizations.h"
#include "pricing/bandedge.h"
#include "pricing/solve.h"
#include "wording/findings/bandfindings.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;

namespace {

constexpr std::size_t mostNamed = 3; // deals that lose their price

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandAdvice)
};

QString ofTheDeal(const Scenario &scenario, std::size_t deal, const CheaperCount &cheaper,
                  const wording::FigureText &figures)
{
    const Deal &of = scenario.deals[deal]; // the count is of its first month
    const QString band = bandName(authorizationIn(scenario, of.listing, of.startMonth), cheaper.band);
    return wording::moreTenantsCostLess(
        {cheaper.more, cheaper.tenants, cheaper.saved, cheaper.wholesale, cheaper.unit, band}, figures);
}

/// Of the deals that would have no price.
QString losing(const Scenario &scenario, const std::vector<std::size_t> &deals, const wording::FigureText &figures)
{
    const std::size_t named = std::min(deals.size(), mostNamed);
    QStringList names;
    for (std::size_t at = 0; at < named; ++at)
        names.append(wording::nameInSentence(wording::text(scenario.deals[deals[at]].name)));
    return wording::noWholesaleThen(names, deals.size() - named, figures);
}

} // namespace

BandAdvice bandAdvice(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal,
                      const wording::Language &language)
{
    const auto cheaper = cheaperAtMore(scenario, deal);
    const auto effect = cheaper ? effectOfCount(scenario, evaluation, deal, cheaper->tenants) : std::nullopt;
    if (!effect)
        return {};
    const wording::FigureText figures(language, wording::text(scenario.settings.currency));
    BandAdvice advice;
    advice.good = effect->isGain();
    advice.title = advice.good ? Words::tr("More tenants for less") : Words::tr("Not advised: more tenants for less");
    QStringList sentences{ofTheDeal(scenario, deal, *cheaper, figures)};
    if (!effect->losing.empty())
        sentences.append(losing(scenario, effect->losing, figures));
    sentences.append(wording::marginThen(effect->before, effect->after, effect->unknown, figures));
    if (!std::holds_alternative<MonthlyTotal>(
            scenario.deals[deal].price)) // a margin rises also by more that is paid for
        sentences.append(wording::customerPaysFor(cheaper->tenants, figures));
    advice.text = sentences.join(QLatin1Char(' '));
    return advice;
}

} // namespace dealdesk::tables
