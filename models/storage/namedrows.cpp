#include "namedrows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

NamedRows::NamedRows(const Connection &connection, Ledgers &books, workspace::RowKind kind, const QString &table,
                     const QString &putSql)
    : ledgers(books)
    , scope{{}, kind}
    , put(connection, putSql)
    , digest(connection, u"SELECT digest FROM %1 WHERE name = CAST(? AS TEXT)"_s.arg(table))
    , drop(connection, u"DELETE FROM %1 WHERE name = CAST(? AS TEXT)"_s.arg(table))
{}

void NamedRows::remove(std::string_view name)
{
    digest.bind(name);
    digest.run();
    const bool found = digest.next();
    const auto before = found ? RowDigest::fromBytes(digest.value(0).toByteArray()) : RowDigest{};
    digest.finish();
    if (!found)
        return;
    ledgers.at(scope).remove(before);
    drop.bind(name);
    drop.run();
}

} // namespace dealdesk::storage
