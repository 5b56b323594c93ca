#include "knowledgerows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

const QString KnowledgeRows::selectAll =
    u"SELECT CAST(name AS BLOB), CAST(value AS BLOB), CAST(note AS BLOB), digest FROM knowledge ORDER BY name"_s;

KnowledgeRows::KnowledgeRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Knowledge, u"knowledge"_s,
           u"INSERT OR REPLACE INTO knowledge (name, value, note, digest) "
           "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s)
{}

void KnowledgeRows::save(const std::string &id, const guidance::OwnValue &value)
{
    rows.save(id, [&](RowWriter &row) { row.text(value.value).text(value.note); });
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
