#include "usagerows.h"

#include "pricing/ranges.h"
#include "records/decimaltext.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::UsageRecord;

QString UsageRows::createTable()
{
    return uR"sql(CREATE TABLE usage (
    name TEXT PRIMARY KEY,
    listing INTEGER NOT NULL CHECK (listing BETWEEN 0 AND 2),
    month TEXT NOT NULL, -- 2027-05
    deployment TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of the file, hexadecimal
    read_on TEXT NOT NULL, -- 2027-06-03
    active_rows INTEGER NOT NULL CHECK (active_rows >= 0),
    inactive_rows INTEGER NOT NULL CHECK (inactive_rows >= 0),
    other_rows INTEGER NOT NULL CHECK (other_rows >= 0), -- of other months
    projects TEXT NOT NULL, -- workspace/usagefacts.h
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID)sql"_s;
}

UsageRows::UsageRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Usage, u"usage"_s,
           u"INSERT OR REPLACE INTO usage (name, listing, month, deployment, file, sha256, read_on, active_rows, "
           "inactive_rows, other_rows, projects, digest) VALUES (CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), "
           "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), ?)"_s)
{}

void UsageRows::save(const std::string &name, const UsageRecord &record)
{
    rows.save(name, [&](RowWriter &row) {
        row.number(static_cast<std::int64_t>(record.listing)).text(records::monthText(record.reading.month));
        row.text(record.reading.deployment).text(record.file).text(record.sha256);
        row.text(records::dateText(record.readOn)).number(record.reading.rows).number(record.reading.inactive);
        row.number(record.otherMonth).text(workspace::usageText(record.reading.names));
    });
}

QString UsageRows::selectAll()
{
    return u"SELECT CAST(name AS BLOB), listing, CAST(month AS BLOB), CAST(deployment AS BLOB), CAST(file AS BLOB), "
           "CAST(sha256 AS BLOB), CAST(read_on AS BLOB), active_rows, inactive_rows, other_rows, "
           "CAST(projects AS BLOB), digest FROM usage ORDER BY name"_s;
}

namespace {

/// Rejects the value where it is nothing.
template<typename Value>
Value orReject(RowReader &row, const std::optional<Value> &value)
{
    if (!value)
        row.reject();
    return value.value_or(Value{});
}

std::int64_t countIn(RowReader &row)
{
    const std::int64_t count = row.number();
    if (count < 0 || count > static_cast<std::int64_t>(pricing::largestFile)) // a row has a byte at least
        row.reject();
    return count;
}

} // namespace

std::pair<std::string, UsageRecord> UsageRows::read(RowReader &row)
{
    std::pair<std::string, UsageRecord> read;
    auto &[name, record] = read;
    name = row.text();
    record.listing = static_cast<pricing::Listing>(row.number(0, pricing::listingCount - 1));
    record.reading.month = orReject(row, records::readMonth(row.text()));
    record.reading.deployment = row.text();
    if (name != workspace::usageName(record))
        row.reject();
    record.file = row.text();
    record.sha256 = row.text();
    if (record.sha256.size() != 64 || record.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
        row.reject();
    record.readOn = orReject(row, records::readDay(row.text()));
    record.reading.rows = countIn(row);
    record.reading.inactive = countIn(row);
    record.otherMonth = countIn(row);
    record.reading.names = orReject(row, workspace::usageNamesIn(row.text()));
    std::int64_t projects = 0;
    for (const exchange::UsageName &each : record.reading.names)
        projects += static_cast<std::int64_t>(each.projects.size());
    if (projects > record.reading.rows)
        row.reject();
    return read;
}

} // namespace dealdesk::storage
