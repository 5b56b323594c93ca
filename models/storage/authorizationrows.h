// Resale authorizations and their bands: facts, and what scenarios suppose in their place.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

#include <map>
#include <utility>
#include <vector>

namespace dealdesk::storage {

class AuthorizationRows
{
public:
    AuthorizationRows(const Connection &connection, Ledgers &ledgers);
    void save(const workspace::AuthorizationFact &fact);
    void remove(workspace::RowKey fact);
    /// In place of what it supposed of the listing. `currency`: the scenario's.
    void save(workspace::ScenarioKey scenario, pricing::Listing listing, const std::string &currency,
              const workspace::AuthorizationWhatIf &whatIf);
    void remove(workspace::ScenarioKey scenario, pricing::Listing listing);

    using Bands = std::map<std::pair<std::int64_t, std::int64_t>, std::vector<pricing::VolumeBand>>;
    /// By scenario and key. Throws Corrupt where a value is none.
    static Bands readBands(const Connection &connection, int schema);

    struct Read {
        std::string currency;
        bool isThere = false; ///< not: the scenario supposes that the listing has none
        pricing::ResaleAuthorization authorization;
    };
    static QString selectAll(int schema);
    static Read read(RowReader &row, std::vector<pricing::VolumeBand> bands, int schema);
    /// Under which a scenario's row stands that supposes none of the listing; those of facts and of others are above 0.
    static std::int64_t keyOfNone(pricing::Listing listing) { return -1 - static_cast<std::int64_t>(listing); }

    /// A band is part of its authorization's digest.
    static void addBands(RowBytes &bytes, const std::vector<pricing::VolumeBand> &bands, int schema);

private:
    void put(workspace::RowKind kind, std::int64_t scenario, std::int64_t key, const std::string &currency,
             const pricing::ResaleAuthorization &authorization, bool isThere);
    void drop(workspace::RowKind kind, std::int64_t scenario, std::int64_t key);
    KeyedRows &rowsOf(workspace::RowKind kind);

    KeyedRows facts, whatIfs; ///< of one table
    Statement putBand, dropBands, keysOfListing;
};

} // namespace dealdesk::storage
