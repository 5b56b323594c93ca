#include "bandadvice.h"

#include "bandchanges.h"
#include "pricing/solve.h"
#include "wording/counted.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BandAdvice)
};

} // namespace

QString bandAdvice(const Scenario &scenario, std::size_t deal)
{
    const auto cheaper = cheaperAtMore(scenario, deal);
    if (!cheaper)
        return {};
    const wording::FigureText figures(wording::text(scenario.settings.currency));
    const QString band = bandName(authorizationFor(scenario, scenario.deals[deal].listing), cheaper->band);
    const QString more = wording::counted(cheaper->more, "more tenant", "more tenants");
    const QString saved = figures.money(cheaper->saved);
    const QString says = cheaper->more == 1 ? Words::tr("%1 costs %2 a month less in all").arg(more, saved)
                                            : Words::tr("%1 cost %2 a month less in all").arg(more, saved);
    return Words::tr("%1: %2 cost %3 wholesale, at %4 each in %5.")
        .arg(says, figures.count(cheaper->tenants), figures.money(cheaper->wholesale), figures.money(cheaper->unit),
             band);
}

} // namespace dealdesk::tables
