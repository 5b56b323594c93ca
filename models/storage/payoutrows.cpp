#include "payoutrows.h"

#include "records/decimaltext.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::PayoutRecord;

QString PayoutRows::createTable()
{
    return uR"sql(CREATE TABLE payout_reports (
    name TEXT PRIMARY KEY,
    marketplace INTEGER NOT NULL CHECK (marketplace BETWEEN 0 AND 1), -- exchange/reportlines.h
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of the file, hexadecimal
    read_on TEXT NOT NULL, -- 2027-06-03
    lines TEXT NOT NULL, -- workspace/payoutfacts.h
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID)sql"_s;
}

PayoutRows::PayoutRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::PayoutReport, u"payout_reports"_s,
           u"INSERT OR REPLACE INTO payout_reports (name, marketplace, file, sha256, read_on, lines, digest) VALUES "
           "(CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s)
{}

void PayoutRows::save(const std::string &name, const PayoutRecord &record)
{
    rows.save(name, [&](RowWriter &row) {
        row.number(static_cast<std::int64_t>(record.report.kind)).text(record.file).text(record.sha256);
        row.text(records::dateText(record.readOn)).text(workspace::payoutText(record.report.lines));
    });
}

QString PayoutRows::selectAll()
{
    return u"SELECT CAST(name AS BLOB), marketplace, CAST(file AS BLOB), CAST(sha256 AS BLOB), CAST(read_on AS BLOB), "
           "CAST(lines AS BLOB), digest FROM payout_reports ORDER BY name"_s;
}

std::pair<std::string, PayoutRecord> PayoutRows::read(RowReader &row)
{
    std::pair<std::string, PayoutRecord> read;
    auto &[name, record] = read;
    name = row.text();
    record.report.kind = static_cast<exchange::ReportKind>(row.number(0, exchange::reportKinds - 1));
    record.file = row.text();
    if (name != workspace::payoutName(record))
        row.reject();
    record.sha256 = row.text();
    if (record.sha256.size() != 64 || record.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
        row.reject();
    const auto day = records::readDay(row.text());
    if (!day)
        row.reject();
    record.readOn = day.value_or(pricing::Date{});
    auto lines = workspace::payoutLinesIn(row.text());
    if (!lines)
        row.reject();
    record.report.lines = std::move(lines).value_or(std::vector<exchange::ReportLine>());
    record.report.lastDay = exchange::lastDayIn(record.report.lines);
    return read;
}

} // namespace dealdesk::storage
