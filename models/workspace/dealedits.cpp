#include "dealedits.h"

#include "copyname.h"
#include "editcommand.h"
#include "pricing/offers.h"

#include <algorithm>

namespace dealdesk::workspace {

struct DealEdits::Dropped {
    int stepsPast = 0, instalmentsPast = 0, rampSteps = 0;
    std::optional<int> months; ///< of another term
    bool offerEnd = false;
};

void DealEdits::changeDeal(RowKey key, const pricing::Deal &entered, const QString &text, int mergeKey)
{
    changeDeals({{key, entered}}, text, mergeKey);
}

void DealEdits::changeDeals(const std::vector<Changed> &deals, const QString &text, int mergeKey)
{
    std::vector<const Changed *> different;
    for (const Changed &each : deals)
        if (const auto index = indexOf(current().dealKeys, each.key); index && scenario().deals[*index] != each.after)
            different.push_back(&each);
    if (different.empty() || !mayEdit())
        return;
    std::vector<RowEdit> rows;
    rows.reserve(different.size());
    Dropped dropped;
    for (const Changed *each : different)
        rows.push_back(changeOf(each->key, each->after, mergeKey, dropped));
    push(text, std::move(rows), mergeKey);
    tell(dropped);
}

RowEdit DealEdits::changeOf(RowKey key, const pricing::Deal &entered, int mergeKey, Dropped &dropped)
{
    const pricing::Deal &before = scenario().deals[*indexOf(current().dealKeys, key)];
    const pricing::Deal first = dealBefore(key, mergeKey);
    pricing::Deal after = withFittingOfferEnd(entered, before, first);
    if (before.price.index() != after.price.index())
        rememberPrices(key, before.price, after.price);
    if (before.term != after.term) {
        dropped.months = pricing::monthsOf(after.term);
        const auto past = [&](const auto &step) { return step.month >= *dropped.months; };
        dropped.stepsPast += static_cast<int>(std::ranges::count_if(first.tenants, past));
        dropped.instalmentsPast += static_cast<int>(std::ranges::count_if(first.billing.instalments, past));
    }
    if (first.tenants.size() > 1 && after.tenants.size() == 1 &&
        after.tenants.front().count != first.tenants.front().count)
        dropped.rampSteps += static_cast<int>(first.tenants.size()) - 1;
    dropped.offerEnd =
        dropped.offerEnd || (before.paperwork->offerEnd && entered.paperwork->offerEnd && !after.paperwork->offerEnd);
    return {dealRef(key), before, std::move(after)};
}

void DealEdits::tell(const Dropped &dropped)
{
    if (dropped.months)
        Q_EMIT termChanged(dropped.stepsPast, dropped.instalmentsPast, *dropped.months);
    if (dropped.rampSteps > 0)
        Q_EMIT rampReplaced(dropped.rampSteps);
    if (dropped.offerEnd)
        Q_EMIT offerEndRemoved();
}

/// `first`: before what undo takes back as one. While a start is typed, its first digits may move the term off the day
/// and the next ones back to it.
pricing::Deal DealEdits::withFittingOfferEnd(pricing::Deal after, const pricing::Deal &before,
                                             const pricing::Deal &first) const
{
    const bool isMoved = after.startMonth != before.startMonth || after.term != before.term;
    if (isMoved && !before.paperwork->offerEnd && first.paperwork->offerEnd && !after.paperwork->offerEnd)
        after.paperwork.edit().offerEnd = first.paperwork->offerEnd;
    return pricing::withFittingOfferEnd(std::move(after), scenario().settings.start);
}

pricing::Deal DealEdits::dealBefore(RowKey key, int mergeKey) const
{
    const QUndoStack &history = document().undoStack();
    const int done = history.index();
    const auto *last = mergeKey != 0 && done > 0 && done == history.count()
                           ? static_cast<const EditCommand *>(history.command(done - 1))
                           : nullptr;
    if (last && last->id() == mergeKey && last->rows().size() == 1 && last->rows().front().ref == dealRef(key))
        return std::get<pricing::Deal>(*last->rows().front().before);
    return scenario().deals.at(indexOf(current().dealKeys, key).value());
}

DealEdits::PricedRow DealEdits::pricedRow(RowKey key) const
{
    return {document().currentKey(), key, scenario().settings.currency};
}

/// Prices by rules that were changed from one to the next; another price in between makes what is older untrue.
void DealEdits::rememberPrices(RowKey key, const pricing::ResalePrice &before, const pricing::ResalePrice &after)
{
    PricesByRule &prices = pricesByRule[pricedRow(key)];
    if (prices.at(before.index()) != before)
        prices = {};
    prices.at(before.index()) = before;
    prices.at(after.index()) = after;
}

std::optional<pricing::ResalePrice> DealEdits::priceBefore(RowKey key, std::size_t rule) const
{
    const auto prices = pricesByRule.find(pricedRow(key));
    const auto index = indexOf(current().dealKeys, key);
    if (prices == pricesByRule.end() || !index)
        return std::nullopt;
    const pricing::ResalePrice &now = scenario().deals[*index].price;
    return prices->second.at(now.index()) == now ? prices->second.at(rule) : std::nullopt;
}

RowKey DealEdits::addDeal(pricing::Deal deal, const QString &text)
{
    const RowKey key = keys().newRow();
    deal.id = dealIdOf(key);
    push(text, {{dealRef(key), std::nullopt, std::move(deal)}});
    return key;
}

RowKey DealEdits::addDealWithCustomer(pricing::Deal deal, const QString &customerName, const QString &text)
{
    const RowKey customerKey = keys().newRow(), dealKey = keys().newRow();
    pricing::Customer customer;
    customer.id = customerIdOf(customerKey);
    customer.name = customerName.toStdString();
    deal.id = dealIdOf(dealKey);
    deal.customer = customer.id;
    push(text, {{factRef(RowKind::Customer, customerKey), std::nullopt, std::move(customer)},
                {dealRef(dealKey), std::nullopt, std::move(deal)}});
    return dealKey;
}

std::vector<RowKey> DealEdits::pasteDeals(const Pasted &pasted, const QString &text)
{
    std::vector<RowEdit> rows;
    std::vector<RowKey> added;
    if (!mayEdit())
        return added;
    Dropped dropped;
    for (const Changed &each : pasted.changed)
        if (const auto index = indexOf(current().dealKeys, each.key); index && scenario().deals[*index] != each.after)
            rows.push_back(changeOf(each.key, each.after, 0, dropped));
    std::map<std::string, pricing::CustomerId> made;
    for (const Pasted::New &each : pasted.added) {
        pricing::Deal deal = each.deal;
        if (!each.customer.empty()) {
            const auto [found, isNew] = made.try_emplace(each.customer);
            if (isNew) {
                const RowKey key = keys().newRow();
                pricing::Customer customer;
                customer.id = found->second = customerIdOf(key);
                customer.name = each.customer;
                rows.push_back({factRef(RowKind::Customer, key), std::nullopt, std::move(customer)});
            }
            deal.customer = found->second;
        }
        added.push_back(keys().newRow());
        deal.id = dealIdOf(added.back());
        rows.push_back({dealRef(added.back()), std::nullopt, std::move(deal)});
    }
    if (rows.empty())
        return added;
    push(text, std::move(rows));
    tell(dropped);
    return added;
}

void DealEdits::removeDeals(const std::vector<RowKey> &deals, const QString &text)
{
    std::vector<RowEdit> edits;
    for (const RowKey key : deals) {
        if (const auto index = indexOf(current().dealKeys, key))
            edits.push_back({dealRef(key), scenario().deals[*index], std::nullopt});
    }
    push(text, std::move(edits));
}

std::vector<RowKey> DealEdits::duplicateDeals(const std::vector<RowKey> &deals, const CopySuffixes &suffixes,
                                              const QString &text)
{
    std::vector<RowEdit> edits;
    std::vector<RowKey> added;
    CopyNames::Names taken;
    for (const pricing::Deal &deal : scenario().deals)
        taken.insert(deal.name);
    CopyNames names(std::move(taken), suffixes);
    for (const RowKey key : deals) {
        const auto index = indexOf(current().dealKeys, key);
        if (!index)
            continue;
        pricing::Deal copy = scenario().deals[*index];
        copy.name = names.next(copy.name);
        copy.paperwork.edit().offers.clear(); // they were made for the other one
        copy.paperwork.tidy();
        added.push_back(keys().newRow());
        copy.id = dealIdOf(added.back());
        edits.push_back({dealRef(added.back()), std::nullopt, std::move(copy)});
    }
    push(text, std::move(edits));
    return added;
}

void DealEdits::changeDealWithNewCustomer(RowKey dealKey, const QString &customerName, const QString &text)
{
    const auto index = indexOf(current().dealKeys, dealKey);
    if (!index)
        return;
    const RowKey customerKey = keys().newRow();
    pricing::Customer customer;
    customer.id = customerIdOf(customerKey);
    customer.name = customerName.toStdString();
    pricing::Deal deal = scenario().deals[*index];
    deal.customer = customer.id;
    push(text, {{factRef(RowKind::Customer, customerKey), std::nullopt, customer},
                {dealRef(dealKey), scenario().deals[*index], deal}});
}

} // namespace dealdesk::workspace
