#include "viewrows.h"

#include "rowio.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr LedgerScope scope{{}, workspace::RowKind::View};
constexpr auto kind = static_cast<std::int64_t>(workspace::RowKind::View);

} // namespace

ViewRows::ViewRows(const Connection &connection, Ledgers &books)
    : ledgers(books)
    , put(connection, u"INSERT OR REPLACE INTO view_state (name, value, digest) VALUES (CAST(? AS TEXT), ?, ?)"_s)
    , digest(connection, u"SELECT digest FROM view_state WHERE name = CAST(? AS TEXT)"_s)
    , drop(connection, u"DELETE FROM view_state WHERE name = CAST(? AS TEXT)"_s)
{}

void ViewRows::save(const QString &name, const QByteArray &value)
{
    remove(name);
    RowWriter row(put, bytes, kind);
    row.text(name.toStdString()).text({value.constData(), static_cast<std::size_t>(value.size())});
    ledgers.at(scope).add(row.finish());
}

void ViewRows::remove(const QString &name)
{
    digest.bind(name.toUtf8());
    digest.run();
    const bool found = digest.next();
    const auto before = found ? RowDigest::fromBytes(digest.value(0).toByteArray()) : RowDigest{};
    digest.finish();
    if (!found)
        return;
    ledgers.at(scope).remove(before);
    drop.bind(name.toUtf8());
    drop.run();
}

std::map<QString, QByteArray> ViewRows::read(const Connection &connection, Ledger &ledger)
{
    std::map<QString, QByteArray> view;
    RowBytes bytes;
    Statement statement(connection, u"SELECT CAST(name AS BLOB), value, digest FROM view_state ORDER BY name"_s);
    statement.run();
    while (statement.next()) {
        RowReader row(statement, bytes, kind);
        const std::string name = row.text();
        const std::string value = row.text();
        RowDigest rowDigest;
        if (!row.digestFits(rowDigest) || !row.wellFormed())
            throw Problem{Problem::Cause::Corrupt};
        ledger.add(rowDigest);
        view[QString::fromStdString(name)] = QByteArray::fromStdString(value);
    }
    return view;
}

} // namespace dealdesk::storage
