// What the marketplaces' reports said they paid, a row for each marketplace and file.
#pragma once

#include "namedrows.h"

#include "workspace/payoutfacts.h"

namespace dealdesk::storage {

class PayoutRows
{
public:
    PayoutRows(const Connection &connection, Ledgers &ledgers);
    void save(const std::string &name, const workspace::PayoutRecord &record);
    void remove(const std::string &name) { rows.remove(name); }

    static QString createTable();
    static QString selectAll();
    /// Rejects what no save wrote. Answers the name, too.
    static std::pair<std::string, workspace::PayoutRecord> read(RowReader &row);

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
