#include "contents.h"

#include "records/customer.h"

#include <algorithm>

namespace dealdesk::workspace {

namespace {

/// The customer with what the scenario supposes of him.
pricing::Customer supposed(const pricing::Customer &fact, const CustomerUse *use)
{
    if (!use || !use->routeFacts)
        return fact;
    return records::withRouteFacts(fact, *use->routeFacts);
}

std::vector<const KeyedAuthorization *> inOrder(const AuthorizationWhatIf &whatIf)
{
    std::vector<const KeyedAuthorization *> all;
    for (const KeyedAuthorization &each : whatIf.authorizations)
        all.push_back(&each);
    std::ranges::stable_sort(all, {}, [](const KeyedAuthorization *each) { return each->authorization.from; });
    return all;
}

const CustomerUse *useOf(const ScenarioEntry &entry, RowKey customer)
{
    const auto use = entry.uses.find(customer);
    return use == entry.uses.end() ? nullptr : &use->second;
}

} // namespace

std::vector<const AuthorizationFact *> authorizationsOf(const Facts &facts, pricing::Listing listing,
                                                        const std::string &currency)
{
    std::vector<const AuthorizationFact *> found;
    for (const AuthorizationFact &fact : facts.authorizations)
        if (fact.authorization.listing == listing && fact.currency == currency)
            found.push_back(&fact);
    std::ranges::stable_sort(found, {}, [](const AuthorizationFact *fact) { return fact->authorization.from; });
    return found;
}

std::string brandingOf(RowKey customer) { return "customer/" + std::to_string(customer.value); }

void settleAuthorizations(ScenarioEntry &entry, const Facts &facts)
{
    auto &rows = entry.scenario.authorizations;
    rows.clear();
    entry.authorizationKeys.clear();
    const auto add = [&](const auto &keyed) {
        rows.push_back(keyed.authorization);
        entry.authorizationKeys.push_back(keyed.key);
    };
    for (int number = 0; number < pricing::listingCount; ++number) {
        const auto listing = static_cast<pricing::Listing>(number);
        if (const auto whatIf = entry.authorizations.find(listing); whatIf != entry.authorizations.end()) {
            for (const KeyedAuthorization *each : inOrder(whatIf->second))
                add(*each);
        } else {
            for (const AuthorizationFact *fact : authorizationsOf(facts, listing, entry.scenario.settings.currency))
                add(*fact);
        }
    }
}

const pricing::ResaleAuthorization *authorizationOf(const ScenarioEntry &entry, RowKey key)
{
    const auto at = std::ranges::find(entry.authorizationKeys, key);
    if (at == entry.authorizationKeys.end())
        return nullptr;
    return &entry.scenario.authorizations[static_cast<std::size_t>(at - entry.authorizationKeys.begin())];
}

std::vector<RowKey> authorizationKeysOf(const ScenarioEntry &entry, pricing::Listing listing)
{
    std::vector<RowKey> keys;
    for (std::size_t row = 0; row < entry.authorizationKeys.size(); ++row)
        if (entry.scenario.authorizations[row].listing == listing)
            keys.push_back(entry.authorizationKeys[row]);
    return keys;
}

void settle(ScenarioEntry &entry, const Facts &facts)
{
    entry.scenario.settings.partner = entry.partner.value_or(facts.partner);
    entry.scenario.customers = facts.customers;
    entry.customerKeys = facts.customerKeys;
    for (const auto &[key, use] : entry.uses)
        if (use.routeFacts)
            settleCustomer(entry, facts, key);
    settleAuthorizations(entry, facts);
}

void settleCustomer(ScenarioEntry &entry, const Facts &facts, RowKey customer)
{
    const auto fact = indexOf(facts.customerKeys, customer);
    const auto at = std::ranges::lower_bound(entry.customerKeys, customer);
    const auto row = entry.scenario.customers.begin() + (at - entry.customerKeys.begin());
    const bool present = at != entry.customerKeys.end() && *at == customer;
    if (!fact) {
        if (present) {
            entry.scenario.customers.erase(row);
            entry.customerKeys.erase(at);
        }
        return;
    }
    pricing::Customer value = supposed(facts.customers[*fact], useOf(entry, customer));
    if (present) {
        *row = std::move(value);
    } else {
        entry.scenario.customers.insert(row, std::move(value));
        entry.customerKeys.insert(at, customer);
    }
}

pricing::Scenario whatItRestsOn(const ScenarioEntry &entry)
{
    pricing::Scenario scenario = entry.scenario;
    scenario.customers.clear();
    for (std::size_t row = 0; row < entry.customerKeys.size(); ++row)
        if (entry.uses.contains(entry.customerKeys[row]))
            scenario.customers.push_back(entry.scenario.customers[row]);
    return scenario;
}

ScenarioEntry *find(Contents &contents, ScenarioKey key)
{
    const auto at = std::ranges::lower_bound(contents.scenarios, key, {}, &ScenarioEntry::key);
    return at != contents.scenarios.end() && at->key == key ? &*at : nullptr;
}

const ScenarioEntry *find(const Contents &contents, ScenarioKey key)
{
    return find(const_cast<Contents &>(contents), key); // looks only
}

std::optional<std::size_t> indexOf(const std::vector<RowKey> &keys, RowKey key)
{
    const auto at = std::ranges::lower_bound(keys, key);
    if (at == keys.end() || *at != key)
        return std::nullopt;
    return static_cast<std::size_t>(at - keys.begin());
}

} // namespace dealdesk::workspace
