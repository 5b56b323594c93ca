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
    push(text, {{{RowKind::Settings, currentScenario, {}, {}}, scenario().settings, after}}, mergeKey);
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
    PricesByRule &prices = pricesByRule[key];
    if (prices.at(before.index()) != before)
        prices = {};
    prices.at(before.index()) = before;
    prices.at(after.index()) = after;
}

std::optional<pricing::ResalePrice> Document::priceBefore(RowKey key, std::size_t rule) const
{
    const auto prices = pricesByRule.find(key);
    const auto index = indexOf(current().dealKeys, key);
    if (prices == pricesByRule.end() || !index)
        return std::nullopt;
    const pricing::ResalePrice &now = scenario().deals[*index].price;
    return prices->second.at(now.index()) == now ? prices->second.at(rule) : std::nullopt;
}

void Document::changeSettingsAndDeals(const pricing::ScenarioSettings &after, const std::vector<pricing::Deal> &deals,
                                      const QString &text)
{
    std::vector<RowEdit> edits{{{RowKind::Settings, currentScenario, {}, {}}, scenario().settings, after}};
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
    push(text, {{{RowKind::Customer, currentScenario, customerKey, {}}, std::nullopt, std::move(customer)},
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

void Document::changeCustomer(RowKey key, const pricing::Customer &after, const QString &text, int mergeKey)
{
    if (const auto index = indexOf(current().customerKeys, key))
        push(text, {{{RowKind::Customer, currentScenario, key, {}}, scenario().customers[*index], after}}, mergeKey);
}

RowKey Document::addCustomer(pricing::Customer customer, const QString &text)
{
    const RowKey key = newRowKey();
    customer.id = customerIdOf(key);
    push(text, {{{RowKind::Customer, currentScenario, key, {}}, std::nullopt, std::move(customer)}});
    return key;
}

void Document::removeCustomer(RowKey key, const QString &text)
{
    const auto index = indexOf(current().customerKeys, key);
    if (!index || dealsOf(scenario().customers[*index].id) > 0)
        return;
    push(text, {{{RowKind::Customer, currentScenario, key, {}}, scenario().customers[*index], std::nullopt}});
}

void Document::setAuthorization(pricing::Listing listing, const std::optional<pricing::ResaleAuthorization> &after,
                                const QString &text, int mergeKey)
{
    const RowRef ref{RowKind::Authorization, currentScenario, {static_cast<int>(listing)}, {}};
    const auto *before = pricing::authorizationFor(scenario(), listing);
    push(
        text,
        {{ref, before ? std::optional<Row>(*before) : std::nullopt, after ? std::optional<Row>(*after) : std::nullopt}},
        mergeKey);
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
    push(text, {{{RowKind::Customer, currentScenario, customerKey, {}}, std::nullopt, customer},
                {dealRef(dealKey), scenario().deals[*index], deal}});
}

ScenarioKey Document::addScenario(pricing::Scenario scenario, const QString &text)
{
    noteUsed(scenario); // its ids stay as they are
    ScenarioEntry entry;
    entry.key = newScenarioKey();
    for (std::size_t i = 0; i < scenario.deals.size(); ++i)
        entry.dealKeys.push_back(newRowKey());
    for (std::size_t i = 0; i < scenario.customers.size(); ++i)
        entry.customerKeys.push_back(newRowKey());
    std::ranges::sort(scenario.authorizations, {}, &pricing::ResaleAuthorization::listing);
    entry.scenario = std::move(scenario);
    const ScenarioKey key = entry.key;
    push(text, {{{RowKind::Settings, key, {}, {}}, std::nullopt, std::move(entry)}});
    return key;
}

ScenarioKey Document::duplicateScenario(ScenarioKey key, const QString &name, const QString &text)
{
    const ScenarioEntry *entry = find(all, key);
    if (!entry)
        return currentScenario;
    pricing::Scenario copy = entry->scenario;
    copy.settings.name = name.toStdString();
    return addScenario(std::move(copy), text);
}

void Document::removeScenario(ScenarioKey key, const QString &text)
{
    const ScenarioEntry *entry = find(all, key);
    if (!entry || all.scenarios.size() == 1)
        return;
    push(text, {{{RowKind::Settings, key, {}, {}}, *entry, std::nullopt}});
}

} // namespace dealdesk::workspace
