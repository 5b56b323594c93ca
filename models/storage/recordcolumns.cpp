#include "recordcolumns.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

template<typename Part>
QString joined(const Columns &columns, Part part)
{
    QStringList parts;
    for (const Column &column : columns)
        parts.append(part(column));
    return parts.join(u", "_s);
}

} // namespace

QString selected(const Columns &columns)
{
    return joined(columns, [](const Column &column) {
        return column.isText ? u"CAST(%1 AS BLOB)"_s.arg(column.name) : column.name;
    });
}

QString named(const Columns &columns)
{
    return joined(columns, [](const Column &column) { return column.name; });
}

QString parameters(const Columns &columns)
{
    return joined(columns, [](const Column &column) { return column.isText ? u"CAST(? AS TEXT)"_s : u"?"_s; });
}

QString replaced(const Columns &columns)
{
    return joined(columns, [](const Column &column) { return u"%1 = excluded.%1"_s.arg(column.name); });
}

QString definition(const Column &column)
{
    if (column.isText)
        return column.name + u" TEXT NOT NULL"_s;
    if (column.isBlob)
        return column.name + u" BLOB NOT NULL"_s;
    const QString nullable = column.mayBeNull ? QString() : u" NOT NULL"_s;
    const QString range = column.most == std::numeric_limits<std::int64_t>::max()
                              ? u">= %1"_s.arg(column.least)
                              : u"BETWEEN %1 AND %2"_s.arg(column.least).arg(column.most);
    return u"%1 INTEGER%2 CHECK (%1 %3)"_s.arg(column.name, nullable, range);
}

} // namespace dealdesk::storage
