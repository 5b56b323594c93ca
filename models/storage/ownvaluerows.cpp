#include "ownvaluerows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::RowKind;

namespace {

QString tableOf(RowKind kind) { return kind == RowKind::Firm ? u"firm"_s : u"knowledge"_s; }

} // namespace

QString OwnValueRows::selectAll(RowKind kind)
{
    return u"SELECT CAST(name AS BLOB), CAST(value AS BLOB), CAST(note AS BLOB), digest FROM %1 ORDER BY name"_s.arg(
        tableOf(kind));
}

OwnValueRows::OwnValueRows(const Connection &connection, Ledgers &ledgers, RowKind kind)
    : rows(connection, ledgers, kind, tableOf(kind),
           u"INSERT OR REPLACE INTO %1 (name, value, note, digest) "
           "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s.arg(tableOf(kind)))
{}

void OwnValueRows::save(const std::string &id, const guidance::OwnValue &value)
{
    rows.save(id, [&](RowWriter &row) { row.text(value.value).text(value.note); });
}

std::string OwnValueRows::readId(RowReader &row) { return row.text(); }

guidance::OwnValue OwnValueRows::read(RowReader &row)
{
    guidance::OwnValue value;
    value.value = row.text();
    value.note = row.text();
    return value;
}

} // namespace dealdesk::storage
