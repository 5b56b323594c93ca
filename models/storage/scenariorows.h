// Scenarios' settings in their table, and the removal of a scenario with all its rows.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class ScenarioRows
{
public:
    ScenarioRows(const Connection &connection, Ledgers &ledgers);
    bool present(workspace::ScenarioKey key) { return rows.present(key.value); }
    void save(workspace::ScenarioKey key, const pricing::ScenarioSettings &settings);
    void removeAll(workspace::ScenarioKey key);

    static QString selectAll();
    static pricing::ScenarioSettings read(RowReader &row);

private:
    Ledgers &ledgers;
    KeyedRows rows;
    Statement dropDeals, dropCustomers, dropBands, dropAuthorizations;
};

} // namespace dealdesk::storage
