#include "keyedrows.h"

namespace dealdesk::storage {

KeyedRows::KeyedRows(const Connection &connection, Ledgers &books, workspace::RowKind rowKind, const QString &putSql,
                     const QString &digestSql, const QString &removeSql)
    : ledgers(books)
    , kind(rowKind)
    , put(connection, putSql)
    , digest(connection, digestSql)
    , drop(connection, removeSql)
{}

bool KeyedRows::present(std::int64_t first, std::optional<std::int64_t> second)
{
    return stored(first, second).has_value();
}

void KeyedRows::save(RowWriter &row, workspace::ScenarioKey scope, std::int64_t first,
                     std::optional<std::int64_t> second)
{
    const auto before = stored(first, second);
    Ledger &ledger = ledgers.at({scope, kind});
    if (before)
        ledger.remove(*before);
    ledger.add(row.finish());
}

void KeyedRows::remove(workspace::ScenarioKey scope, std::int64_t first, std::optional<std::int64_t> second)
{
    const auto before = stored(first, second);
    if (!before)
        return;
    ledgers.at({scope, kind}).remove(*before);
    drop.bind(first);
    if (second)
        drop.bind(*second);
    drop.run();
}

std::optional<RowDigest> KeyedRows::stored(std::int64_t first, std::optional<std::int64_t> second)
{
    digest.bind(first);
    if (second)
        digest.bind(*second);
    digest.run();
    std::optional<RowDigest> found;
    if (digest.next())
        found = RowDigest::fromBytes(digest.value(0).toByteArray());
    digest.finish();
    return found;
}

} // namespace dealdesk::storage
