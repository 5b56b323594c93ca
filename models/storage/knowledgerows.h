// The user's own values in place of shipped ones, in their table.
#pragma once

#include "namedrows.h"

#include "guidance/knowledge.h"

namespace dealdesk::storage {

class KnowledgeRows
{
public:
    KnowledgeRows(const Connection &connection, Ledgers &ledgers);
    void save(const std::string &id, const guidance::OwnValue &value);
    void remove(const std::string &id) { rows.remove(id); }

    static const QString selectAll;
    static std::string readId(RowReader &row);
    static guidance::OwnValue read(RowReader &row); ///< after its id

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
