// The rows of one table, each under its keys, with the ledger that counts them.
#pragma once

#include "ledgers.h"
#include "rowio.h"

namespace dealdesk::storage {

class KeyedRows
{
public:
    /// `put` writes a row; `digest` and `remove` take its keys as parameters.
    KeyedRows(const Connection &connection, Ledgers &ledgers, workspace::RowKind kind, const QString &put,
              const QString &digest, const QString &remove);

    RowWriter row() { return {put, scratch, static_cast<std::int64_t>(kind)}; }
    bool present(std::int64_t first, std::optional<std::int64_t> second = {});

    /// Writes what `row` was given, in place of what is there under the same keys.
    void save(RowWriter &row, workspace::ScenarioKey scope, std::int64_t first,
              std::optional<std::int64_t> second = {});
    void remove(workspace::ScenarioKey scope, std::int64_t first, std::optional<std::int64_t> second = {});

private:
    std::optional<RowDigest> stored(std::int64_t first, std::optional<std::int64_t> second);

    Ledgers &ledgers;
    workspace::RowKind kind;
    Statement put, digest, drop;
    RowBytes scratch;
};

} // namespace dealdesk::storage
