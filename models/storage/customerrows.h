// Customers in their table.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class CustomerRows
{
public:
    CustomerRows(const Connection &connection, Ledgers &ledgers);
    void save(workspace::ScenarioKey scenario, workspace::RowKey key, const pricing::Customer &customer);
    void remove(workspace::ScenarioKey scenario, workspace::RowKey key);

    static QString selectAll();
    static pricing::Customer read(RowReader &row);

private:
    KeyedRows rows;
};

} // namespace dealdesk::storage
