// What is true whichever scenario is looked at, each once in a workspace: the partner, the customers, the resale
// authorizations.
#pragma once

#include "keys.h"
#include "pricing/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace dealdesk::workspace {

struct AuthorizationFact {
    RowKey key;
    std::string currency; ///< of its prices, ISO 4217
    pricing::ResaleAuthorization authorization;

    friend bool operator==(const AuthorizationFact &, const AuthorizationFact &) = default;
};

struct Facts {
    pricing::Partner partner;
    std::vector<pricing::Customer> customers;      ///< no two have one id
    std::vector<RowKey> customerKeys;              ///< beside `customers`, rising
    std::vector<AuthorizationFact> authorizations; ///< keys rising; at most one of a listing in a currency

    friend bool operator==(const Facts &, const Facts &) = default;
};

const AuthorizationFact *authorizationOf(const Facts &facts, pricing::Listing listing, const std::string &currency);

} // namespace dealdesk::workspace
