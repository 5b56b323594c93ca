// The rows of one table that are known by a name, with the ledger that counts them.
#pragma once

#include "ledgers.h"
#include "rowio.h"

namespace dealdesk::storage {

class NamedRows
{
public:
    /// `put` writes a row: its name first, its digest last.
    NamedRows(const Connection &connection, Ledgers &ledgers, workspace::RowKind kind, const QString &table,
              const QString &put);

    /// In place of the row of that name; `values(row)` writes what stands behind it.
    template<typename Values>
    void save(std::string_view name, Values values)
    {
        remove(name);
        RowWriter row(put, bytes, static_cast<std::int64_t>(scope.kind));
        row.text(name);
        values(row);
        ledgers.at(scope).add(row.finish());
    }
    void remove(std::string_view name);

private:
    Ledgers &ledgers;
    const LedgerScope scope;
    Statement put, digest, drop;
    RowBytes bytes;
};

} // namespace dealdesk::storage
