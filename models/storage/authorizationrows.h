// Resale authorizations and their bands. A scenario has three at most, so they are saved together: their order is kept.
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
    /// In place of all that the scenario has.
    void saveAll(workspace::ScenarioKey scenario, const std::vector<pricing::ResaleAuthorization> &authorizations);

    using Bands = std::map<std::pair<std::int64_t, std::int64_t>, std::vector<pricing::VolumeBand>>;
    /// By scenario and listing. Throws Corrupt where a value is none.
    static Bands readBands(const Connection &connection);

    static QString selectAll();
    static pricing::ResaleAuthorization read(RowReader &row, std::int64_t listing,
                                             std::vector<pricing::VolumeBand> bands);

private:
    KeyedRows rows;
    Statement putBand, dropBands;
};

} // namespace dealdesk::storage
