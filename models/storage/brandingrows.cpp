#include "brandingrows.h"

#include "recordcolumns.h"
#include "recordio.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using records::Branding;

namespace {

QString insert()
{
    const Columns columns = columnsOf<Branding>();
    return u"INSERT OR REPLACE INTO brandings (name, %1, digest) VALUES (CAST(? AS TEXT), %2, ?)"_s.arg(
        named(columns), parameters(columns));
}

} // namespace

BrandingRows::BrandingRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Branding, u"brandings"_s, insert())
{}

void BrandingRows::save(const std::string &owner, const Branding &branding)
{
    rows.save(owner, [&](RowWriter &row) { writeFields(row, branding); });
}

QString BrandingRows::selectAll(int schema)
{
    return u"SELECT CAST(name AS BLOB), %1, digest FROM brandings ORDER BY name"_s.arg(
        selected(columnsOf<Branding>(schema)));
}

std::string BrandingRows::readOwner(RowReader &row) { return row.text(); }

Branding BrandingRows::read(RowReader &row, int schema)
{
    Branding branding;
    readFields(row, branding, schema);
    return branding;
}

} // namespace dealdesk::storage
