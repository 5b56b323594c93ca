#include "knowledgerows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr LedgerScope scope{{}, workspace::RowKind::Knowledge};

} // namespace

const QString KnowledgeRows::selectAll =
    u"SELECT CAST(name AS BLOB), CAST(value AS BLOB), CAST(note AS BLOB), digest FROM knowledge ORDER BY name"_s;

KnowledgeRows::KnowledgeRows(const Connection &connection, Ledgers &books)
    : ledgers(books)
    , put(connection, u"INSERT OR REPLACE INTO knowledge (name, value, note, digest) "
                      "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s)
    , digest(connection, u"SELECT digest FROM knowledge WHERE name = CAST(? AS TEXT)"_s)
    , drop(connection, u"DELETE FROM knowledge WHERE name = CAST(? AS TEXT)"_s)
{}

void KnowledgeRows::save(const std::string &id, const guidance::OwnValue &value)
{
    remove(id);
    RowWriter row(put, bytes, static_cast<std::int64_t>(scope.kind));
    row.text(id).text(value.value).text(value.note);
    ledgers.at(scope).add(row.finish());
}

void KnowledgeRows::remove(const std::string &id)
{
    digest.bind(std::string_view(id));
    digest.run();
    const bool found = digest.next();
    const auto before = found ? RowDigest::fromBytes(digest.value(0).toByteArray()) : RowDigest{};
    digest.finish();
    if (!found)
        return;
    ledgers.at(scope).remove(before);
    drop.bind(std::string_view(id));
    drop.run();
}

std::string KnowledgeRows::readId(RowReader &row) { return row.text(); }

guidance::OwnValue KnowledgeRows::read(RowReader &row)
{
    guidance::OwnValue value;
    value.value = row.text();
    value.note = row.text();
    return value;
}

} // namespace dealdesk::storage
