// What is true whichever scenario is looked at, each once in a workspace: the partner, the customers, the resale
// authorizations, what the user knows of the marketplaces otherwise than the program, what his firm keeps for itself,
// what his customers used, and what the marketplaces said they paid.
#pragma once

#include "keys.h"
#include "payoutfacts.h"
#include "usagefacts.h"

#include "guidance/firm.h"
#include "pricing/scenario.h"
#include "records/branding.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dealdesk::workspace {

struct KeyedAuthorization {
    RowKey key;
    pricing::ResaleAuthorization authorization;

    friend bool operator==(const KeyedAuthorization &, const KeyedAuthorization &) = default;
};

struct AuthorizationFact {
    RowKey key;
    std::string currency; ///< of its prices, ISO 4217
    pricing::ResaleAuthorization authorization;

    friend bool operator==(const AuthorizationFact &, const AuthorizationFact &) = default;
};

/// By their owners: the firm, or a customer by his key.
using Brandings = std::map<std::string, records::Branding, std::less<>>;
inline constexpr std::string_view firmsBranding = "firm";
std::string brandingOf(RowKey customer); ///< "customer/17"

struct Facts {
    pricing::Partner partner;
    std::vector<pricing::Customer> customers; ///< no two have one id
    std::vector<RowKey> customerKeys;         ///< beside `customers`, rising
    std::vector<AuthorizationFact>
        authorizations; ///< keys rising; of a listing in a currency the days of no two overlap

    guidance::OwnValues knowledge; ///< in place of shipped values
    guidance::FirmRows firm;       ///< its ids, holidays, requests, ticks, defaults and views
    Brandings brandings;
    UsageRecords usage;    ///< by what they are of
    PayoutRecords payouts; ///< by marketplace and file

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// In the order of their first days.
std::vector<const AuthorizationFact *> authorizationsOf(const Facts &facts, pricing::Listing listing,
                                                        const std::string &currency);

} // namespace dealdesk::workspace
