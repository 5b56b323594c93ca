// The columns of a kind of record in its table, by its description. A price has two: its rule and its value.
#pragma once

#include "schema.h"

#include "records/described.h"
#include "records/values.h"

#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace dealdesk::storage {

struct Column {
    QString name;
    bool isText = false;
    bool isBlob = false;
    bool mayBeNull = false;
    std::int64_t least = 0, most = std::numeric_limits<std::int64_t>::max(); ///< of a number
    int since = 1;                                                           ///< schema
};
using Columns = std::vector<Column>;

namespace detail {

inline void describe(Column &column, records::Flag) { column.most = 1; }
inline void describe(Column &column, records::Count range)
{
    column.least = range.least;
    column.most = range.most;
}
inline void describe(Column &column, records::Amount range)
{
    column.least = range.least.minor;
    column.most = pricing::largestPrice.minor;
}
inline void describe(Column &column, records::Share range) { column.most = range.most.basisPoints; }
inline void describe(Column &column, records::Month)
{
    column.least = pricing::YearMonth::of(pricing::firstYear, 1).index;
    column.most = pricing::YearMonth::of(pricing::lastYear, 12).index;
}
inline void describe(Column &column, records::Term)
{
    column.least = monthsOf(pricing::allTerms.front());
    column.most = monthsOf(pricing::allTerms.back());
}
template<typename Enum>
void describe(Column &column, records::Choice<Enum>)
{
    column.most = static_cast<std::int64_t>(records::valuesOf<Enum>.back());
}
inline void describe(Column &column, records::Image) { column.isBlob = true; }
/// Texts: of any kind that is not above.
template<typename Kind>
requires(!std::is_base_of_v<records::Count, Kind>) void describe(Column &column, const Kind &) { column.isText = true; }

template<typename Value>
void add(Columns &columns, const Column &column, records::Price)
{
    columns.push_back(column);
    columns.back().name += QStringLiteral("_rule");
    columns.back().most = std::variant_size_v<pricing::ResalePrice> - 1;
    columns.push_back(column);
    columns.back().name += QStringLiteral("_value");
}
/// Bands have a table of their own.
template<typename Value>
void add(Columns &, const Column &, records::Rows<pricing::VolumeBand>)
{}
template<typename Value, typename Kind>
void add(Columns &columns, Column column, const Kind &kind)
{
    describe(column, kind);
    column.mayBeNull = records::isOptional<Value>;
    columns.push_back(column);
}

} // namespace detail

/// Says which fields this schema has not yet.
constexpr auto laterThan(int schema)
{
    return [schema](const auto &field) { return field.since > schema; };
}

/// In the order of the members, but for those that `skip(description)` says.
template<typename Record, typename Skip>
Columns columnsOf(Skip skip)
{
    Columns columns;
    const Record record{};
    records::forEachField<Record>([&](const auto &leaf) {
        if (skip(leaf.field))
            return;
        Column column;
        column.name = QString::fromUtf8(leaf.field.column.data(), static_cast<qsizetype>(leaf.field.column.size()));
        column.since = leaf.field.since;
        detail::add<std::remove_cvref_t<decltype(leaf.in(record))>>(columns, column, leaf.field.kind);
    });
    return columns;
}

/// Of the tables of now, or of an earlier schema.
template<typename Record>
Columns columnsOf(int schema = schemaVersion)
{
    return columnsOf<Record>(laterThan(schema));
}

// Parts of statements, with commas between the columns. Texts travel as bytes (connection.h).
QString selected(const Columns &columns);   ///< "start_month, CAST(name AS BLOB)"
QString named(const Columns &columns);      ///< "start_month, name"
QString parameters(const Columns &columns); ///< "?, CAST(? AS TEXT)"
QString replaced(const Columns &columns);   ///< "start_month = excluded.start_month, name = excluded.name"
/// As CREATE TABLE has it: "start_month INTEGER NOT NULL CHECK (start_month BETWEEN 0 AND 119)".
QString definition(const Column &column);

} // namespace dealdesk::storage
