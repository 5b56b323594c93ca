#include "bandadvice.h"

#include "bandchanges.h"
#include "pricing/bandedge.h"
#include "pricing/solve.h"
#include "wording/counted.h"

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
    const QString band = bandName(authorizationFor(scenario, scenario.deals[deal].listing), cheaper.band);
    const QString more = wording::counted(cheaper.more, "more tenant", "more tenants");
    const QString saved = figures.money(cheaper.saved);
    const QString says = cheaper.more == 1 ? Words::tr("%1 costs %2 a month less in all").arg(more, saved)
                                           : Words::tr("%1 cost %2 a month less in all").arg(more, saved);
    return Words::tr("%1: %2 cost %3 wholesale, at %4 each in %5.")
        .arg(says, figures.count(cheaper.tenants), figures.money(cheaper.wholesale), figures.money(cheaper.unit), band);
}

/// "“Alpha”, “Beta” and “Gamma”"
QString losing(const Scenario &scenario, const std::vector<std::size_t> &deals)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(deals.size(), mostNamed); ++at)
        names.append(Words::tr("“%1”").arg(wording::nameInSentence(wording::text(scenario.deals[deals[at]].name))));
    if (deals.size() > mostNamed)
        names.append(Words::tr("%1 more").arg(deals.size() - mostNamed));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Words::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// What the margin over the horizon is, now and then.
QString ofAllDeals(const CountEffect &effect, const wording::FigureText &figures)
{
    const QString whose =
        effect.unknown == 0 ? Words::tr("All deals’ margin over the horizon")
                            : Words::tr("The margin over the horizon, without %1 whose price is not known now or then,")
                                  .arg(wording::counted(static_cast<std::int64_t>(effect.unknown), "deal", "deals"));
    const QString before = figures.money(effect.before), after = figures.money(effect.after);
    if (effect.after == effect.before)
        return Words::tr("%1 stays %2.").arg(whose, after);
    return effect.after > effect.before ? Words::tr("%1 rises from %2 to %3.").arg(whose, before, after)
                                        : Words::tr("%1 falls from %2 to %3.").arg(whose, before, after);
}

/// A margin rises also because the customer pays for more.
QString billing(const Deal &deal, int tenants, const wording::FigureText &figures)
{
    return std::holds_alternative<MonthlyTotal>(deal.price)
               ? QString()
               : Words::tr(" The customer then pays for %1.").arg(figures.count(tenants));
}

} // namespace

BandAdvice bandAdvice(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal)
{
    const auto cheaper = cheaperAtMore(scenario, deal);
    const auto effect = cheaper ? effectOfCount(scenario, evaluation, deal, cheaper->tenants) : std::nullopt;
    if (!effect)
        return {};
    const wording::FigureText figures(wording::text(scenario.settings.currency));
    BandAdvice advice;
    advice.good = effect->isGain();
    advice.title = advice.good ? Words::tr("More tenants for less") : Words::tr("Not advised: more tenants for less");
    QStringList sentences{ofTheDeal(scenario, deal, *cheaper, figures)};
    if (!effect->losing.empty())
        sentences.append(
            Words::tr("But then there is no wholesale price for %1.").arg(losing(scenario, effect->losing)));
    sentences.append(ofAllDeals(*effect, figures) + billing(scenario.deals[deal], cheaper->tenants, figures));
    advice.text = sentences.join(QLatin1Char(' '));
    return advice;
}

} // namespace dealdesk::tables
