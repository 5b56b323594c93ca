// Values with a note, known by a name, in a table of their own: the user's in place of shipped ones, and what the firm
// keeps for itself.
#pragma once

#include "namedrows.h"

#include "guidance/knowledge.h"

namespace dealdesk::storage {

class OwnValueRows
{
public:
    /// `kind`: Knowledge or Firm.
    OwnValueRows(const Connection &connection, Ledgers &ledgers, workspace::RowKind kind);
    void save(const std::string &id, const guidance::OwnValue &value);
    void remove(const std::string &id) { rows.remove(id); }

    static QString selectAll(workspace::RowKind kind);
    static std::string readId(RowReader &row);
    static guidance::OwnValue read(RowReader &row); ///< after its id

private:
    NamedRows rows;
};

} // namespace dealdesk::storage
