// Customers in their table, and in another what each scenario has of them.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class CustomerRows
{
public:
    CustomerRows(const Connection &connection, Ledgers &ledgers);
    void save(workspace::RowKey key, const pricing::Customer &customer);
    void remove(workspace::RowKey key);

    static QString selectAll(int schema);
    static pricing::Customer read(RowReader &row, int schema);

private:
    KeyedRows rows;
};

/// Which customers a scenario rests on, and what it supposes of them.
class CustomerUseRows
{
public:
    CustomerUseRows(const Connection &connection, Ledgers &ledgers);
    void save(workspace::ScenarioKey scenario, workspace::RowKey customer, const workspace::CustomerUse &use);
    void remove(workspace::ScenarioKey scenario, workspace::RowKey customer);

    static QString selectAll(int schema);
    static workspace::CustomerUse read(RowReader &row, int schema);

private:
    KeyedRows rows;
};

} // namespace dealdesk::storage
