// Edits of what all scenarios rest on, and of what one supposes instead. Where the current scenario has a what-if of a
// fact, the what-if is edited: what is on screen is what changes.
#include "document.h"

#include "editcommand.h"

#include <algorithm>
#include <set>

namespace dealdesk::workspace {

namespace {

pricing::Customer routeFactsOf(pricing::Customer customer)
{
    customer.id = {};
    customer.name.clear();
    return customer;
}

template<typename T>
std::optional<Row> asRow(const std::optional<T> &value)
{
    return value ? std::optional<Row>(*value) : std::nullopt;
}

} // namespace

RowEdit Document::partnerEdit(const pricing::Partner &after) const
{
    const bool supposed = current().partner.has_value();
    return {supposed ? ownRef(RowKind::PartnerWhatIf) : factRef(RowKind::Partner), scenario().settings.partner, after};
}

void Document::changePartner(const pricing::Partner &after, const QString &text, int mergeKey)
{
    push(text, {partnerEdit(after)}, mergeKey);
}

void Document::supposePartner(bool on, const QString &text)
{
    const auto &now = current().partner;
    push(text,
         {{ownRef(RowKind::PartnerWhatIf), asRow(now), asRow(on ? std::optional(facts().partner) : std::nullopt)}});
}

void Document::changeCustomer(RowKey key, const pricing::Customer &after, const QString &text, int mergeKey)
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index)
        return;
    const pricing::Customer &fact = facts().customers[*index];
    const auto use = current().uses.find(key);
    if (use == current().uses.end() || !use->second.routeFacts)
        return push(text, {{factRef(RowKind::Customer, key), fact, after}}, mergeKey);
    pricing::Customer renamed = fact;
    renamed.name = after.name;
    push(text,
         {{factRef(RowKind::Customer, key), fact, renamed},
          {ownRef(RowKind::CustomerUse, key), use->second, CustomerUse{routeFactsOf(after)}}},
         mergeKey);
}

void Document::supposeRouteFacts(RowKey key, bool on, const QString &text)
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index)
        return;
    const auto use = current().uses.find(key);
    const auto before = use == current().uses.end() ? std::optional<Row>() : std::optional<Row>(use->second);
    CustomerUse after;
    if (on)
        after.routeFacts = routeFactsOf(facts().customers[*index]);
    push(text, {{ownRef(RowKind::CustomerUse, key), before, after}});
}

RowKey Document::addCustomer(pricing::Customer customer, const QString &text)
{
    const RowKey key = newRowKey();
    customer.id = {'c' + std::to_string(key.value)};
    push(text, {{factRef(RowKind::Customer, key), std::nullopt, std::move(customer)},
                {ownRef(RowKind::CustomerUse, key), std::nullopt, CustomerUse{}}});
    return key;
}

void Document::removeCustomer(RowKey key, const QString &text)
{
    const auto index = indexOf(facts().customerKeys, key);
    if (!index || dealsInAllOf(facts().customers[*index].id) > 0)
        return;
    std::vector<RowEdit> edits;
    for (const ScenarioEntry &entry : all.scenarios)
        if (const auto use = entry.uses.find(key); use != entry.uses.end())
            edits.push_back({{RowKind::CustomerUse, entry.key, key, {}}, use->second, std::nullopt});
    edits.push_back({factRef(RowKind::Customer, key), facts().customers[*index], std::nullopt});
    push(text, std::move(edits));
}

void Document::setAuthorization(pricing::Listing listing, const std::optional<pricing::ResaleAuthorization> &after,
                                const QString &text, int mergeKey)
{
    if (const auto whatIf = current().authorizations.find(listing); whatIf != current().authorizations.end())
        return push(text,
                    {{ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), whatIf->second,
                      AuthorizationWhatIf{after}}},
                    mergeKey);
    const std::string &currency = scenario().settings.currency;
    const AuthorizationFact *fact = authorizationOf(facts(), listing, currency);
    if (!fact && !after)
        return;
    const RowKey key = fact ? fact->key : newRowKey();
    push(text,
         {{factRef(RowKind::Authorization, key), fact ? std::optional<Row>(*fact) : std::nullopt,
           after ? std::optional<Row>(AuthorizationFact{key, currency, *after}) : std::nullopt}},
         mergeKey);
}

void Document::supposeAuthorization(pricing::Listing listing, bool on, const QString &text)
{
    const auto whatIf = current().authorizations.find(listing);
    const auto before =
        whatIf == current().authorizations.end() ? std::optional<Row>() : std::optional<Row>(whatIf->second);
    std::optional<Row> after;
    if (on) {
        const auto *now = pricing::authorizationFor(scenario(), listing);
        after = AuthorizationWhatIf{now ? std::optional(*now) : std::nullopt};
    }
    push(text, {{ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(listing)}), before, after}});
}

/// Of an authorization of the current scenario that gets another currency: a fact on which nothing else rests goes
/// along, else the scenario supposes it.
RowEdit Document::inCurrency(const pricing::ResaleAuthorization &then, const std::string &currency) const
{
    const std::string &before = scenario().settings.currency;
    const RowRef own = ownRef(RowKind::AuthorizationWhatIf, {static_cast<int>(then.listing)});
    if (const auto whatIf = current().authorizations.find(then.listing); whatIf != current().authorizations.end())
        return {own, whatIf->second, AuthorizationWhatIf{then}};
    const AuthorizationFact &fact = *authorizationOf(facts(), then.listing, before);
    const auto rests = [&](const ScenarioEntry &other) {
        return other.key != currentScenario && other.scenario.settings.currency == before &&
               !other.authorizations.contains(then.listing);
    };
    if (!authorizationOf(facts(), then.listing, currency) && std::ranges::none_of(all.scenarios, rests))
        return {factRef(RowKind::Authorization, fact.key), fact, AuthorizationFact{fact.key, currency, then}};
    return {own, std::nullopt, AuthorizationWhatIf{then}};
}

void Document::changeCurrency(const pricing::Scenario &after, const QString &text)
{
    pricing::ScenarioSettings settings = after.settings;
    settings.partner = scenario().settings.partner;
    std::vector<RowEdit> edits{{ownRef(RowKind::Settings), scenario().settings, settings}};
    for (const pricing::ResaleAuthorization &then : after.authorizations)
        edits.push_back(inCurrency(then, settings.currency));
    for (std::size_t deal = 0; deal < after.deals.size(); ++deal)
        if (after.deals[deal] != scenario().deals[deal])
            edits.push_back({dealRef(current().dealKeys[deal]), scenario().deals[deal], after.deals[deal]});
    pricesByRule.clear();
    push(text, std::move(edits));
}

void Document::addWhatDealsRestOn(std::vector<RowEdit> &edits) const
{
    std::set<std::pair<ScenarioKey, std::string>> customers;
    std::set<std::pair<ScenarioKey, pricing::Listing>> listings;
    for (const RowEdit &edit : edits) {
        const auto *deal = edit.after ? std::get_if<pricing::Deal>(&*edit.after) : nullptr;
        const auto *was = deal && edit.before ? std::get_if<pricing::Deal>(&*edit.before) : nullptr;
        if (deal && !(was && was->customer == deal->customer))
            customers.emplace(edit.ref.scenario, deal->customer.text);
        if (deal && !(was && was->listing == deal->listing))
            listings.emplace(edit.ref.scenario, deal->listing);
    }
    for (const auto &[scenario, listing] : listings) {
        const ScenarioEntry *entry = find(all, scenario);
        if (!entry)
            continue;
        const auto whatIf = entry->authorizations.find(listing);
        if (whatIf != entry->authorizations.end() && !whatIf->second.authorization)
            edits.push_back({{RowKind::AuthorizationWhatIf, scenario, {static_cast<int>(listing)}, {}},
                             whatIf->second,
                             std::nullopt});
    }
    if (customers.empty())
        return;
    std::map<std::string, RowKey> keys; // of the customers that these deals name
    for (const auto &[scenario, id] : customers)
        keys.emplace(id, RowKey{});
    for (std::size_t row = 0; row < facts().customers.size(); ++row)
        if (const auto key = keys.find(facts().customers[row].id.text); key != keys.end())
            key->second = facts().customerKeys[row];
    for (const RowEdit &edit : edits)
        if (const auto *customer = edit.after ? std::get_if<pricing::Customer>(&*edit.after) : nullptr)
            if (const auto key = keys.find(customer->id.text); key != keys.end())
                key->second = edit.ref.row;
    for (const auto &[scenario, id] : customers) {
        const ScenarioEntry *entry = find(all, scenario);
        const RowKey key = keys.at(id);
        if (entry && key.value > 0 && !entry->uses.contains(key))
            edits.push_back({{RowKind::CustomerUse, scenario, key, {}}, std::nullopt, CustomerUse{}});
    }
}

} // namespace dealdesk::workspace
