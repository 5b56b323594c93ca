#include "quoteedits.h"

#include "quoteregister.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

RowRef refOf(RowKey quote) { return {RowKind::Quote, {}, quote, {}}; }

} // namespace

void QuoteEdits::answer(RowKey key, const Answer &given, const QString &text)
{
    const QuoteRecord *quote = quoteOf(contents(), key);
    if (!quote || quote->standing == QuoteStanding::Draft || given.standing == QuoteStanding::Draft)
        return;
    QuoteRecord after = *quote;
    after.standing = given.standing;
    after.since = given.since;
    after.note = given.note;
    std::vector<RowEdit> edits{{refOf(key), *quote, after}};
    if (const ScenarioEntry *entry = given.deal ? find(contents(), quote->scenario) : nullptr) {
        const auto &deals = entry->scenario.deals;
        const auto at = std::ranges::find(deals, quote->deal, &pricing::Deal::id);
        if (at != deals.end())
            edits.push_back(
                {{RowKind::Deal, entry->key, entry->dealKeys[static_cast<std::size_t>(at - deals.begin())], {}},
                 *at,
                 *given.deal});
    }
    push(text, std::move(edits));
}

std::optional<RowKey> QuoteEdits::keepDraft(QuoteRecord draft, const QString &text)
{
    draft.standing = QuoteStanding::Draft;
    const QuoteRecord *before = quoteOf(contents(), draft.key);
    if (before && before->standing != QuoteStanding::Draft)
        return std::nullopt;
    if (!QuoteRegister::mayTake(contents().quotes, draft))
        return std::nullopt;
    if (!mayEdit())
        return std::nullopt;
    if (!before)
        draft.key = keys().newRow();
    push(text, {{refOf(draft.key), before ? std::optional<Row>(*before) : std::nullopt, draft}});
    return draft.key;
}

void QuoteEdits::removeDraft(RowKey key, const QString &text)
{
    const QuoteRecord *draft = quoteOf(contents(), key);
    if (draft && draft->standing == QuoteStanding::Draft)
        push(text, {{refOf(key), *draft, std::nullopt}});
}

} // namespace dealdesk::workspace
