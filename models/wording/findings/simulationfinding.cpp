#include "simulationfinding.h"

#include "wording/pages/whatifwords.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <cmath>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationFinding)
};

} // namespace

QString simulationFinding(const Distribution &distribution, const QString &what, bool exact, const FigureText &figures)
{
    if (!distribution.p50)
        return exact ? Words::tr("No outcome has a known %1").arg(what)
                     : Words::tr("No trial has a known %1").arg(what);
    if (distribution.p10 == distribution.p90)
        return Words::tr("At least 8 in 10 times %2 %1").arg(what, figures.wholeMoney(distribution.p50));
    return Words::tr("At least 8 in 10 times between %2 and %3 %1; the median is %4")
        .arg(what, figures.wholeMoney(distribution.p10), figures.wholeMoney(distribution.p90),
             figures.wholeMoney(distribution.p50));
}

QString simulationSize(const Simulation &simulation, const SimulationOptions &options, const Language &language)
{
    if (options.exact)
        return Words::tr("All %1 outcomes, exactly.", nullptr, plural(simulation.trials))
            .arg(language.count(simulation.trials));
    const QString size = Words::tr("%1 trials, seed %2.", nullptr, plural(simulation.trials))
                             .arg(language.count(simulation.trials), QString::number(options.seed));
    const bool tooFew = simulation.margin.p10 && !percentileRange(simulation.margin, Percentile::P10);
    return tooFew ? size + QLatin1Char(' ') + Words::tr("Too few to say how far the true values may be from these.")
                  : size;
}

QString leftOutDeals(const Scenario &scenario, std::span<const std::size_t> deals, const Language &language)
{
    if (deals.empty())
        return {};
    const QString first = nameInSentence(text(scenario.deals[deals.front()].name));
    const auto others = static_cast<std::int64_t>(deals.size()) - 1;
    return others == 0 ? Words::tr("Without %1, which has no wholesale price; its tenants count.").arg(first)
                       : Words::tr("Without %1 and %2 more deals, which have no wholesale price; their tenants count.",
                                   nullptr, plural(others))
                             .arg(first, language.count(others));
}

QString unpricedTrials(const Simulation &simulation, bool exact, const Language &language)
{
    if (simulation.unpriced == 0)
        return {};
    const Percent share{std::llround(simulation.unpricedProbability * basisPointsInWhole)};
    const QString sentence =
        exact ? Words::tr("Left out: %1 of %2 outcomes (%3), for in them a deal has no price, for example in a band "
                          "without one.",
                          nullptr, plural(simulation.trials))
              : Words::tr("Left out: %1 of %2 trials (%3), for in them a deal has no price, for example in a band "
                          "without one.",
                          nullptr, plural(simulation.trials));
    return sentence.arg(language.count(simulation.unpriced), language.count(simulation.trials),
                        language.percent(share));
}

QString chanceSentence(const Distribution &distribution, const std::optional<Money> &target, const Language &language)
{
    const auto chance = target ? chanceOfReaching(distribution, *target) : std::nullopt;
    if (!chance)
        return {};
    const QString text = chanceText(*chance, language);
    return chance->tooFew() ? Words::tr("Reached in %1: too few to say how likely it is.").arg(text)
                            : Words::tr("Reached with probability %1.").arg(text);
}

} // namespace dealdesk::wording
