// The edits that a document offers: each makes its rows before and after, and pushes one command.
#include "copyname.h"
#include "document.h"
#include "editcommand.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

// A row's id is made of its key, which is above every number that an id here ever had.
pricing::DealId dealIdOf(RowKey key) { return {'d' + std::to_string(key.value)}; }
pricing::CustomerId customerIdOf(RowKey key) { return {'c' + std::to_string(key.value)}; }

} // namespace

void Document::changeSettings(const pricing::ScenarioSettings &after, const QString &text, int mergeKey)
{
    if (after.currency != scenario().settings.currency) {
        pricing::Scenario whole = scenario();
        whole.settings = after;
        return changeCurrency(whole, text);
    }
    pricing::ScenarioSettings own = after;
    own.partner = scenario().settings.partner;
    push(text, {{ownRef(RowKind::Settings), scenario().settings, std::move(own)}, partnerEdit(after.partner)},
         mergeKey);
}

void Document::changeDeal(RowKey key, const pricing::Deal &after, const QString &text, int mergeKey)
{
    const auto index = indexOf(current().dealKeys, key);
    if (!index || scenario().deals[*index] == after || !mayEdit())
        return;
    const pricing::Deal before = scenario().deals[*index];
    const pricing::Deal first = dealBefore(key, mergeKey);
    if (before.price.index() != after.price.index())
        rememberPrices(key, before.price, after.price);
    push(text, {{dealRef(key), before, after}}, mergeKey);
    if (before.term != after.term) {
        const auto past = [&](const auto &step) { return step.month >= pricing::monthsOf(after.term); };
        Q_EMIT termChanged(static_cast<int>(std::ranges::count_if(first.tenants, past)),
                           static_cast<int>(std::ranges::count_if(first.billing.instalments, past)),
                           pricing::monthsOf(after.term));
    }
    const auto later = static_cast<int>(first.tenants.size()) - 1;
    if (later > 0 && after.tenants.size() == 1 && after.tenants.front().count != first.tenants.front().count)
        Q_EMIT rampReplaced(later);
}

pricing::Deal Document::dealBefore(RowKey key, int mergeKey) const
{
    const int done = undo.index();
    const auto *last = mergeKey != 0 && done > 0 && done == undo.count()
                           ? static_cast<const EditCommand *>(undo.command(done - 1))
                           : nullptr;
    if (last && last->id() == mergeKey && last->rows().size() == 1 && last->rows().front().ref == dealRef(key))
        return std::get<pricing::Deal>(*last->rows().front().before);
    return scenario().deals.at(indexOf(current().dealKeys, key).value());
}

/// Prices by rules that were changed from one to the next; another price in between makes what is older untrue.
void Document::rememberPrices(RowKey key, const pricing::ResalePrice &before, const pricing::ResalePrice &after)
{
    PricesByRule &prices = pricesByRule[{currentScenario, key}];
    if (prices.at(before.index()) != before)
        prices = {};
    prices.at(before.index()) = before;
    prices.at(after.index()) = after;
}

std::optional<pricing::ResalePrice> Document::priceBefore(RowKey key, std::size_t rule) const
{
    const auto prices = pricesByRule.find({currentScenario, key});
    const auto index = indexOf(current().dealKeys, key);
    if (prices == pricesByRule.end() || !index)
        return std::nullopt;
    const pricing::ResalePrice &now = scenario().deals[*index].price;
    return prices->second.at(now.index()) == now ? prices->second.at(rule) : std::nullopt;
}

void Document::changeSettingsAndDeals(const pricing::ScenarioSettings &after, const std::vector<pricing::Deal> &deals,
                                      const QString &text)
{
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, after}};
    for (std::size_t deal = 0; deal < deals.size(); ++deal)
        if (deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], deals[deal]});
    push(text, std::move(edits));
}

RowKey Document::addDeal(pricing::Deal deal, const QString &text)
{
    const RowKey key = newRowKey();
    deal.id = dealIdOf(key);
    push(text, {{dealRef(key), std::nullopt, std::move(deal)}});
    return key;
}

RowKey Document::addDealWithCustomer(pricing::Deal deal, const QString &customerName, const QString &text)
{
    const RowKey customerKey = newRowKey(), dealKey = newRowKey();
    pricing::Customer customer;
    customer.id = customerIdOf(customerKey);
    customer.name = customerName.toStdString();
    deal.id = dealIdOf(dealKey);
    deal.customer = customer.id;
    push(text, {{factRef(RowKind::Customer, customerKey), std::nullopt, std::move(customer)},
                {dealRef(dealKey), std::nullopt, std::move(deal)}});
    return dealKey;
}

void Document::removeDeals(const std::vector<RowKey> &keys, const QString &text)
{
    std::vector<RowEdit> edits;
    for (const RowKey key : keys) {
        if (const auto index = indexOf(current().dealKeys, key))
            edits.push_back({dealRef(key), scenario().deals[*index], std::nullopt});
    }
    push(text, std::move(edits));
}

std::vector<RowKey> Document::duplicateDeals(const std::vector<RowKey> &keys, const QString &text)
{
    std::vector<RowEdit> edits;
    std::vector<RowKey> added;
    CopyNames::Names taken;
    for (const pricing::Deal &deal : scenario().deals)
        taken.insert(deal.name);
    CopyNames names(std::move(taken));
    for (const RowKey key : keys) {
        const auto index = indexOf(current().dealKeys, key);
        if (!index)
            continue;
        pricing::Deal copy = scenario().deals[*index];
        copy.name = names.next(copy.name);
        added.push_back(newRowKey());
        copy.id = dealIdOf(added.back());
        edits.push_back({dealRef(added.back()), std::nullopt, std::move(copy)});
    }
    push(text, std::move(edits));
    return added;
}

void Document::changeDealWithNewCustomer(RowKey dealKey, const QString &customerName, const QString &text)
{
    const auto index = indexOf(current().dealKeys, dealKey);
    if (!index)
        return;
    const RowKey customerKey = newRowKey();
    pricing::Customer customer;
    customer.id = customerIdOf(customerKey);
    customer.name = customerName.toStdString();
    pricing::Deal deal = scenario().deals[*index];
    deal.customer = customer.id;
    push(text, {{factRef(RowKind::Customer, customerKey), std::nullopt, customer},
                {dealRef(dealKey), scenario().deals[*index], deal}});
}

} // namespace dealdesk::workspace
