// The partner, scenarios' settings with what they suppose of him, and the removal of a scenario with all its rows.
#pragma once

#include "keyedrows.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

class PartnerRow
{
public:
    PartnerRow(const Connection &connection, Ledgers &ledgers);
    void save(const pricing::Partner &partner);

    static QString select(int schema);
    static pricing::Partner read(RowReader &row, int schema);

private:
    KeyedRows rows;
};

class ScenarioRows
{
public:
    ScenarioRows(const Connection &connection, Ledgers &ledgers);
    bool present(workspace::ScenarioKey key) { return rows.present(key.value); }
    void save(const workspace::ScenarioEntry &entry);
    void removeAll(workspace::ScenarioKey key);

    static QString selectAll(int schema);
    /// Key, family, settings and what is supposed of the partner.
    static workspace::ScenarioEntry read(RowReader &row, int schema);

private:
    Ledgers &ledgers;
    KeyedRows rows;
    Statement dropDeals, dropUses, dropBands, dropAuthorizations;
};

} // namespace dealdesk::storage
