// What a workspace file holds: facts, scenarios over them, the register of quotes, and how the window was left.
#pragma once

#include "facts.h"
#include "quoterecord.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>

namespace dealdesk::workspace {

/// What a scenario supposes in place of a listing's authorizations. Nothing: as if there were none.
struct AuthorizationWhatIf {
    std::vector<KeyedAuthorization> authorizations; ///< of the listing, keys rising; their days do not overlap
    friend bool operator==(const AuthorizationWhatIf &, const AuthorizationWhatIf &) = default;
};

/// A customer that a scenario rests on, with what it supposes in place of the facts on his route. Without name and id.
struct CustomerUse {
    std::optional<pricing::Customer> routeFacts;
    friend bool operator==(const CustomerUse &, const CustomerUse &) = default;
};

/// A scenario has settings and deals of its own. Its partner, customers and authorizations are what the facts say and
/// what it supposes instead: `settle` sees to that after every edit, so that all of it can be priced as one.
struct ScenarioEntry {
    ScenarioKey key;
    ScenarioKey family; ///< of the scenario that this one was copied from, else its own: their deals are known by id
    pricing::Scenario scenario;
    std::vector<RowKey> dealKeys;          ///< beside `scenario.deals`, rising
    std::vector<RowKey> customerKeys;      ///< beside `scenario.customers`, which are all of the workspace
    std::vector<RowKey> authorizationKeys; ///< beside `scenario.authorizations`: by listing, then by their first days
    // What-ifs.
    std::optional<pricing::Partner> partner;
    std::map<pricing::Listing, AuthorizationWhatIf> authorizations;
    std::map<RowKey, CustomerUse> uses; ///< of customers: all that its deals name, and others that came with it

    friend bool operator==(const ScenarioEntry &, const ScenarioEntry &) = default;
};

struct Contents {
    Facts facts;
    std::vector<ScenarioEntry> scenarios; ///< keys rising; never empty in an open document
    std::vector<QuoteRecord> quotes;      ///< keys rising
    std::map<QString, QByteArray> view;   ///< how the window was left, which keys were used; not undone

    friend bool operator==(const Contents &, const Contents &) = default;
};

/// Puts into the scenario what it has from the facts and from its what-ifs.
void settle(ScenarioEntry &entry, const Facts &facts);
/// The same where nothing but this customer is another.
void settleCustomer(ScenarioEntry &entry, const Facts &facts, RowKey customer);
void settleAuthorizations(ScenarioEntry &entry, const Facts &facts);

/// The scenario's authorization with this key: a fact or what it supposes. Null: none.
const pricing::ResaleAuthorization *authorizationOf(const ScenarioEntry &entry, RowKey key);
/// The authorizations of a listing that the scenario has, in the order of their first days.
std::vector<RowKey> authorizationKeysOf(const ScenarioEntry &entry, pricing::Listing listing);

/// What a scenario file of it holds: what it rests on, and no other customer of the workspace.
pricing::Scenario whatItRestsOn(const ScenarioEntry &entry);

const ScenarioEntry *find(const Contents &contents, ScenarioKey key);
ScenarioEntry *find(Contents &contents, ScenarioKey key);
/// Index of the row in the scenario's list, or nothing.
std::optional<std::size_t> indexOf(const std::vector<RowKey> &keys, RowKey key);

} // namespace dealdesk::workspace
