// Deals in their table.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class DealRows
{
public:
    DealRows(const Connection &connection, Ledgers &ledgers);
    void save(workspace::ScenarioKey scenario, workspace::RowKey key, const pricing::Deal &deal);
    void remove(workspace::ScenarioKey scenario, workspace::RowKey key);

    /// Reads one row of this statement; `RowReader::wellFormed` tells whether the deal may be used.
    static QString selectAll(int schema);
    static pricing::Deal read(RowReader &row, int schema);

private:
    KeyedRows rows;
};

} // namespace dealdesk::storage
