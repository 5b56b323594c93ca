#include "offerworksheet.h"

#include "pricing/evaluate.h"
#include "pricing/explain.h"
#include "wording/pages/routewords.h"

namespace dealdesk::quotes {

OfferWorksheet offerWorksheet(const pricing::Scenario &scenario, std::size_t index,
                              const pricing::Evaluation &evaluation, wording::OfferSheet sheet,
                              const wording::Language &language, const QDate &today, const QString &whatIf)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer);
    return {language,
            today,
            wording::text(deal.name),
            customer ? wording::text(customer->name) : QString(),
            wording::longName(deal.route),
            pricing::restsOnIllustrative(scenario, index, evaluation),
            whatIf,
            std::move(sheet)};
}

} // namespace dealdesk::quotes
