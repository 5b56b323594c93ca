#include "severaldeals.h"

#include "pricedentry.h"

#include "wording/figuretext.h"
#include "wording/pages/pipelinewords.h"
#include "wording/pages/tablewords.h"

namespace dealdesk::tables {

using namespace pricing;
using workspace::DealEdits;
using workspace::RowKey;

namespace {

const Deal *dealOf(const DealEdits &edits, RowKey key)
{
    const auto index = workspace::indexOf(edits.document().current().dealKeys, key);
    return index ? &edits.document().scenario().deals[*index] : nullptr;
}

/// Who a customer is does not hang on the deal, and is looked for among very many: once.
tl::expected<Deal, QString> withEntryOf(const DealEdits &edits, RowKey key, DealField field, const QString &text,
                                        const wording::Language &language, const Deal *before)
{
    if (field != DealField::Customer || !before)
        return withPricedEntry(edits, key, field, text, language);
    Deal after = *dealOf(edits, key);
    after.customer = before->customer;
    return after;
}

} // namespace

tl::expected<std::vector<DealEdits::Changed>, QString> withEntryInAll(const DealEdits &edits,
                                                                      const std::vector<RowKey> &deals, DealField field,
                                                                      const QString &text,
                                                                      const wording::Language &language)
{
    std::vector<DealEdits::Changed> changed;
    changed.reserve(deals.size());
    std::optional<std::size_t> rule;
    for (const RowKey key : deals) {
        const Deal *deal = dealOf(edits, key);
        if (!deal)
            continue;
        const auto refusal = [&](const QString &why) {
            return deals.size() == 1 ? why
                                     : wording::notForAll(wording::nameInSentence(wording::text(deal->name)), why);
        };
        if (field == DealField::PriceValue && rule.value_or(deal->price.index()) != deal->price.index())
            return tl::unexpected(refusal(wording::otherPriceRule()));
        rule = deal->price.index();
        auto after = withEntryOf(edits, key, field, text, language, changed.empty() ? nullptr : &changed.front().after);
        if (!after)
            return tl::unexpected(refusal(after.error()));
        changed.push_back({key, std::move(*after)});
    }
    return changed;
}

tl::expected<std::size_t, QString> enterInAll(DealEdits &edits, const std::vector<RowKey> &deals, DealField field,
                                              const QString &text, const wording::Language &language)
{
    const auto changed = withEntryInAll(edits, deals, field, text, language);
    if (!changed)
        return tl::unexpected(changed.error());
    std::size_t different = 0;
    for (const DealEdits::Changed &each : *changed)
        different += *dealOf(edits, each.key) != each.after ? 1 : 0;
    if (different == 0 || !edits.mayEdit())
        return 0;
    const Deal *first = dealOf(edits, deals.front());
    edits.changeDeals(*changed,
                      deals.size() == 1
                          ? wording::changeOf(fieldName(field), wording::text(first->name))
                          : wording::changeOfDeals(fieldName(field), static_cast<std::int64_t>(different), language));
    return different;
}

} // namespace dealdesk::tables
