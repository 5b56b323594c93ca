#include "convertedprice.h"

#include "wording/figuretext.h"
#include "wording/findings/quotability.h"
#include "wording/pages/briefwords.h"

namespace dealdesk::quotes {

tl::expected<QString, QString> convertedPrice(const pricing::Scenario &scenario, std::size_t index,
                                              const pricing::Evaluation &evaluation, const CustomersCurrency &currency,
                                              const wording::Language &language)
{
    const pricing::Deal &deal = scenario.deals[index];
    try {
        if (!evaluation.deals[index].included) {
            const pricing::Scenario counted = pricing::asIfIncluded(scenario, index);
            return convertedPrice(counted, index, pricing::evaluate(counted), currency, language);
        }
        const pricing::DealFigures &own = evaluation.deals[index];
        const auto contract = pricing::customersContract(
            scenario, index, deal.term, own, {currency.rate, scenario.settings.currency, wording::utf8(currency.code)});
        if (!contract)
            return tl::unexpected(wording::priceNotKnown(deal.name));
        const pricing::DealFigures &figures = contract->figures();
        if (figures.tcv == pricing::Money{0} && own.tcv != pricing::Money{0})
            return tl::unexpected(wording::nothingAtThisRate(deal.name, currency.code));
        const pricing::MonthFigures &first = contract->months().front().figures,
                                    &last = contract->months().back().figures;
        return wording::briefPrice({first.billed, last.billed, first.tenants, last.tenants, deal.term, figures.tcv},
                                   wording::FigureText(language, currency.code));
    } catch (const pricing::AmountOverflow &) {
        return tl::unexpected(wording::tooLargeAtThisRate(deal.name, currency.code));
    }
}

} // namespace dealdesk::quotes
