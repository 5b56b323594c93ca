#include "alternativesbrief.h"

#include "pricing/alternatives.h"
#include "wording/pages/alternativeswords.h"
#include "wording/pages/briefwords.h"

namespace dealdesk::quotes {

QStringList whatAlternativesTell(const pricing::Scenario &scenario, std::span<const std::size_t> deals,
                                 const wording::Language &language)
{
    std::vector<pricing::PricedAlternative> alternatives;
    try {
        for (const std::size_t deal : deals) {
            const pricing::Scenario alone = pricing::asAlternative(scenario, deals, deal);
            alternatives.push_back(pricing::pricedAlternative(alone, deal, pricing::evaluate(alone)));
        }
    } catch (const pricing::AmountOverflow &) { // the quote itself refuses such alternatives
        return {};
    }
    const pricing::AlternativesTell tell = pricing::whatAlternativesTell(alternatives);
    QStringList says;
    for (const pricing::AlternativesStep &step : tell.steps)
        says.append(wording::alternativesTell(step, alternatives, language));
    if (tell.steps.empty())
        return says;
    // The sentences of one deal's terms; the first, of the discounts, is said of each pair already.
    const bool markup = std::holds_alternative<pricing::Markup>(alternatives[tell.steps.front().from].rule);
    return says + wording::termsTell(tell.terms, markup, language).mid(1);
}

} // namespace dealdesk::quotes
