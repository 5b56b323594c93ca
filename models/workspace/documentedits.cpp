// The edits that a document offers: each makes its rows before and after, and pushes one command.
#include "copyname.h"
#include "document.h"

#include <algorithm>
#include <unordered_set>

namespace dealdesk::workspace {

namespace {

/// "d7": the prefix and the first number from `count` + 1 on that no taken id has.
template<typename Rows, typename Text>
std::string freeId(char prefix, const Rows &rows, Text textOf)
{
    std::unordered_set<std::string> taken;
    for (const auto &row : rows)
        taken.insert(textOf(row));
    for (std::size_t n = rows.size() + 1;; ++n) {
        std::string id = prefix + std::to_string(n);
        if (!taken.contains(id))
            return id;
    }
}

} // namespace

pricing::DealId Document::newDealId(const std::vector<RowEdit> &planned) const
{
    std::vector<std::string> ids;
    for (const auto &deal : scenario().deals)
        ids.push_back(deal.id.text);
    for (const RowEdit &edit : planned) {
        if (edit.after && std::holds_alternative<pricing::Deal>(*edit.after))
            ids.push_back(std::get<pricing::Deal>(*edit.after).id.text);
    }
    return {freeId('d', ids, [](const std::string &id) { return id; })};
}

pricing::CustomerId Document::newCustomerId() const
{
    return {freeId('c', scenario().customers, [](const pricing::Customer &customer) { return customer.id.text; })};
}

void Document::changeSettings(const pricing::ScenarioSettings &after, const QString &text, int mergeKey)
{
    push(text, {{{RowKind::Settings, currentScenario, {}, {}}, scenario().settings, after}}, mergeKey);
}

void Document::changeDeal(RowKey key, const pricing::Deal &after, const QString &text, int mergeKey)
{
    if (const auto index = indexOf(current().dealKeys, key))
        push(text, {{dealRef(key), scenario().deals[*index], after}}, mergeKey);
}

RowKey Document::addDeal(pricing::Deal deal, const QString &text)
{
    deal.id = newDealId();
    const RowKey key = newRowKey();
    push(text, {{dealRef(key), std::nullopt, std::move(deal)}});
    return key;
}

RowKey Document::addDealWithCustomer(pricing::Deal deal, const QString &customerName, const QString &text)
{
    pricing::Customer customer;
    customer.id = newCustomerId();
    customer.name = customerName.toStdString();
    deal.id = newDealId();
    deal.customer = customer.id;
    const RowKey customerKey = newRowKey(), dealKey = newRowKey();
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
    std::unordered_set<std::string> taken;
    for (const pricing::Deal &deal : scenario().deals)
        taken.insert(deal.name);
    for (const RowKey key : keys) {
        const auto index = indexOf(current().dealKeys, key);
        if (!index)
            continue;
        pricing::Deal copy = scenario().deals[*index];
        copy.id = newDealId(edits);
        copy.name = copyName(copy.name, taken);
        taken.insert(copy.name);
        added.push_back(newRowKey());
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
    customer.id = newCustomerId();
    const RowKey key = newRowKey();
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
    pricing::Customer customer;
    customer.id = newCustomerId();
    customer.name = customerName.toStdString();
    pricing::Deal deal = scenario().deals[*index];
    deal.customer = customer.id;
    push(text, {{{RowKind::Customer, currentScenario, newRowKey(), {}}, std::nullopt, customer},
                {dealRef(dealKey), scenario().deals[*index], deal}});
}

ScenarioKey Document::addScenario(pricing::Scenario scenario, const QString &text)
{
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
