#include "internalsummary.h"

#include "pricing/authorizations.h"
#include "wording/authorizationnames.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/routewords.h"

namespace dealdesk::quotes {

using wording::text;

namespace {

QString bandName(const pricing::Scenario &scenario, const pricing::MonthFigures &month)
{
    const pricing::ResaleAuthorization *authorization = authorizationOf(scenario, month);
    return authorization && month.band >= 0 ? text(authorization->bands[static_cast<std::size_t>(month.band)].name)
                                            : QString();
}

std::optional<InternalSummary::Payment> paymentOf(const pricing::Scenario &scenario, std::size_t index,
                                                  const pricing::DealFigures &figures, const QuoteDetails &details)
{
    const pricing::Deal &deal = scenario.deals[index];
    const auto exchange = exchangeOf(details, scenario);
    if (!exchange || deal.route != pricing::Route::Direct)
        return std::nullopt;
    try {
        const auto contract = pricing::customersContract(scenario, index, deal.term, figures, *exchange);
        if (!contract || !contract->figures().tcv)
            return std::nullopt;
        const pricing::Money billed = *contract->figures().tcv;
        return InternalSummary::Payment{billed, pricing::marginsAtPayment(scenario, index, figures, billed, *exchange)};
    } catch (const pricing::AmountOverflow &) {
        return std::nullopt;
    }
}

/// Of an excluded deal only what was entered.
InternalSummary built(const pricing::Scenario &scenario, std::size_t index, const pricing::Evaluation &evaluation,
                      const QuoteDetails &details)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer);

    InternalSummary summary(details);
    summary.partner = text(scenario.settings.partner.name);
    summary.customer = customer ? text(customer->name) : QString();
    summary.dealName = text(deal.name);
    summary.currency = text(scenario.settings.currency);
    summary.product = wording::name(deal.listing);
    summary.route = wording::longName(deal.route);
    summary.routeKind = deal.route;
    summary.term = deal.term;
    summary.start = scenario.settings.start.plus(deal.startMonth);
    summary.priceRule = wording::ruleText(deal.price, wording::FigureText(details.language, summary.currency));
    summary.figures = evaluation.deals[index];
    summary.tenants = deal.tenants.empty() ? 0 : deal.tenants.front().count;
    if (!summary.figures.included)
        return summary;

    summary.first = evaluation.firstMonth(index);
    summary.tenants = summary.first.tenants;
    summary.band = bandName(scenario, summary.first);
    summary.illustrative = pricing::restsOnIllustrative(scenario, index, evaluation);
    for (const pricing::Stretch &stretch : evaluation.termStretches(index)) {
        summary.stretches.append(stretch);
        summary.bandNames.append(bandName(scenario, stretch.figures));
    }
    summary.authorizations = wording::authorizationsOf(scenario, evaluation, index, details.language);
    summary.payouts = pricing::payouts(scenario, index, evaluation);
    summary.flags = summary.figures.flags.list();
    if (customer)
        summary.advice = pricing::adviseRoute(scenario.settings, *customer, summary.figures.tcv);
    summary.payment = paymentOf(scenario, index, summary.figures, details);
    summary.wholesaleSteps = pricing::explain(scenario, index, evaluation, pricing::Figure::Wholesale);
    try {
        summary.terms = pricing::compareTerms(scenario, index);
    } catch (const pricing::AmountOverflow &) { // of another term than the deal's own: its figures stay unknown
        for (std::size_t term = 0; term < pricing::allTerms.size(); ++term) {
            summary.terms[term].term = pricing::allTerms[term];
            if (pricing::allTerms[term] == deal.term)
                summary.terms[term] = {deal.term, summary.figures, summary.first};
        }
    }
    return summary;
}

} // namespace

InternalSummary internalSummary(const pricing::Scenario &scenario, std::size_t index,
                                const pricing::Evaluation &evaluation, const QuoteDetails &details,
                                const QString &whatIf)
{
    InternalSummary summary(details);
    if (evaluation.deals[index].included) {
        summary = built(scenario, index, evaluation, details);
        summary.whatIf = whatIf;
        return summary;
    }
    try {
        const pricing::Scenario counted = pricing::asIfIncluded(scenario, index);
        summary = built(counted, index, pricing::evaluate(counted), details);
    } catch (const pricing::AmountOverflow &) {
        summary = built(scenario, index, evaluation, details);
    }
    summary.leftOut = true;
    summary.whatIf = whatIf;
    return summary;
}

} // namespace dealdesk::quotes
