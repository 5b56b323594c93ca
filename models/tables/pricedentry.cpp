#include "pricedentry.h"

#include "pricing/equivalent.h"

namespace dealdesk::tables {

using namespace pricing;

tl::expected<Deal, QString> withPricedEntry(const workspace::Document &document, std::size_t deal, DealField field,
                                            const QString &text)
{
    const Deal &before = document.scenario().deals[deal];
    auto after = withEntry(before, field, text, document.scenario());
    const Evaluation *evaluation = document.evaluation();
    if (!after || !evaluation || !evaluation->deals[deal].included)
        return after;
    const std::size_t rule = after->price.index();
    if (rule != before.price.index())
        after = withRule(before, rule,
                         equivalentPrice(static_cast<pricing::PriceRule>(rule), evaluation->firstMonth(deal)));
    const std::optional<Money> whole = evaluation->deals[deal].tcv;
    if (after->billing.schedule == BillingSchedule::Custom && before.billing.schedule != BillingSchedule::Custom &&
        whole && whole->minor > 0)
        after->billing.instalments = {Instalment{0, *whole}};
    return after;
}

} // namespace dealdesk::tables
