#include "pricedentry.h"

#include "pricing/equivalent.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"
#include "wording/records/fieldfaults.h"

namespace dealdesk::tables {

using namespace pricing;

namespace {

QString beyondRange(PriceRule rule, const QString &currency, const wording::Language &language)
{
    const wording::FigureText figures(language, currency);
    const QString most = rule == PriceRule::Markup   ? figures.percent(largestMarkup)
                         : rule == PriceRule::Margin ? figures.percent(largestMargin)
                                                     : figures.money(largestPrice);
    return wording::priceBeyond(most);
}

/// The deal's price by another rule: as it was by that rule, where that still is the price now; else as good as the
/// rule can say it.
Equivalent priceByRule(const workspace::DealEdits &edits, workspace::RowKey key, const ResalePrice &now, PriceRule rule)
{
    const auto remembered = edits.priceBefore(key, static_cast<std::size_t>(rule));
    const Evaluation *evaluation = edits.document().evaluation();
    const std::size_t deal = *workspace::indexOf(edits.document().current().dealKeys, key);
    if (!evaluation || !evaluation->deals[deal].included)
        return remembered ? Equivalent(*remembered) : NoEquivalent::Unknown;
    const MonthFigures &first = evaluation->firstMonth(deal);
    if (remembered) {
        const Equivalent again = equivalentPrice(static_cast<PriceRule>(now.index()), atPrice(first, *remembered));
        if (const auto *same = std::get_if<ResalePrice>(&again); !same || *same == now)
            return *remembered; // also where this rule cannot say it: nothing speaks against it
    }
    return equivalentPrice(rule, atPrice(first, now));
}

} // namespace

tl::expected<Deal, QString> withPricedEntry(const workspace::DealEdits &edits, workspace::RowKey key, DealField field,
                                            const QString &text, const wording::Language &language, int stay)
{
    const workspace::Document &document = edits.document();
    const Deal before = edits.dealBefore(key, stay);
    auto after = withEntry(before, field, text, document.scenario(), language);
    if (!after)
        return after;
    if (const std::size_t index = after->price.index(); index != before.price.index()) {
        const auto rule = static_cast<PriceRule>(index);
        const Equivalent equal = priceByRule(edits, key, before.price, rule);
        const auto *price = std::get_if<ResalePrice>(&equal);
        if (!price && std::get<NoEquivalent>(equal) == NoEquivalent::AboveRange)
            return tl::unexpected(beyondRange(rule, wording::text(document.scenario().settings.currency), language));
        after = withRule(before, index, price ? std::optional(*price) : std::nullopt);
    }
    const Evaluation *evaluation = document.evaluation();
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const Money whole = evaluation && deal ? evaluation->deals[*deal].tcv.value_or(Money{}) : Money{};
    if (after->billing.schedule == BillingSchedule::Custom && before.billing.schedule != BillingSchedule::Custom &&
        whole.minor > 0 && whole <= largestPrice) // else there is a first one to fill in, and what is missing
        after->billing.instalments = {Instalment{0, whole}};
    return after;
}

} // namespace dealdesk::tables
