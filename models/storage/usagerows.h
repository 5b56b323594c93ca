// What usage files said, a row for each listing, month and deployment.
#pragma once

#include "namedrows.h"

#include "workspace/usagefacts.h"

namespace dealdesk::storage {

class UsageRows
{
public:
    UsageRows(const Connection &connection, Ledgers &ledgers);
    void save(const std::string &name, const workspace::UsageRecord &record);
    void remove(const std::string &name) { rows.remove(name); }

    static QString createTable();
    static QString selectAll();
    /// Rejects what no save wrote. Answers the name, too.
    static std::pair<std::string, workspace::UsageRecord> read(RowReader &row);

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
