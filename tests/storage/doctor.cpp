#include "doctor.h"

#include "storage/authorizationrows.h"
#include "storage/brandingrows.h"
#include "storage/customerrows.h"
#include "storage/dealrows.h"
#include "storage/earlierquotes.h"
#include "storage/ownvaluerows.h"
#include "storage/payoutrows.h"
#include "storage/quoterows.h"
#include "storage/scenariorows.h"
#include "storage/schema.h"
#include "storage/usagerows.h"

#include <QSqlRecord>
#include <QStringList>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;
using workspace::RowKind;

namespace {

void switchOff(const Connection &connection)
{
    connection.run(u"PRAGMA ignore_check_constraints = ON"_s);
    connection.run(u"PRAGMA foreign_keys = OFF"_s);
    connection.run(u"PRAGMA writable_schema = ON"_s);
}

void add(RowBytes &bytes, const QVariant &value)
{
    if (value.isNull())
        bytes.nothing();
    else if (value.typeId() == QMetaType::LongLong)
        bytes.number(value.toLongLong());
    else
        bytes.bytes(value.toByteArray().toStdString());
}

struct Table {
    RowKind kind;
    const char16_t *name;
    QString select;   ///< in the order of the digest; the digest is the last
    QStringList keys; ///< the first columns
    bool ofScenario;
};

std::vector<Table> tables(int schema)
{
    std::vector<Table> all{{RowKind::Partner, u"partner", PartnerRow::select(schema), {u"key"_s}, false},
                           {RowKind::Settings, u"scenarios", ScenarioRows::selectAll(schema), {u"key"_s}, false},
                           {RowKind::Authorization,
                            u"authorizations",
                            AuthorizationRows::selectAll(schema),
                            {u"scenario"_s, u"key"_s},
                            true},
                           {RowKind::Customer, u"customers", CustomerRows::selectAll(schema), {u"key"_s}, false},
                           {RowKind::CustomerUse,
                            u"customer_uses",
                            CustomerUseRows::selectAll(schema),
                            {u"scenario"_s, u"customer"_s},
                            true},
                           {RowKind::Deal, u"deals", DealRows::selectAll(schema), {u"scenario"_s, u"key"_s}, true},
                           {RowKind::Quote,
                            u"quotes",
                            schema < documentsSince ? earlierQuotesSelect : QuoteRows::selectAll(schema),
                            {u"key"_s},
                            false},
                           {RowKind::View,
                            u"view_state",
                            u"SELECT CAST(name AS BLOB), value, digest FROM view_state ORDER BY name"_s,
                            {u"CAST(name AS BLOB)"_s},
                            false}};
    const auto add = [&](RowKind kind, const char16_t *table) {
        all.push_back({kind, table, OwnValueRows::selectAll(kind), {u"CAST(name AS BLOB)"_s}, false});
    };
    if (schema >= knowledgeSince)
        add(RowKind::Knowledge, u"knowledge");
    if (schema >= firmSince)
        add(RowKind::Firm, u"firm");
    if (schema >= brandingsSince)
        all.push_back(
            {RowKind::Branding, u"brandings", BrandingRows::selectAll(schema), {u"CAST(name AS BLOB)"_s}, false});
    if (schema >= usageSince)
        all.push_back({RowKind::Usage, u"usage", UsageRows::selectAll(), {u"CAST(name AS BLOB)"_s}, false});
    if (schema >= payoutsSince)
        all.push_back(
            {RowKind::PayoutReport, u"payout_reports", PayoutRows::selectAll(), {u"CAST(name AS BLOB)"_s}, false});
    return all;
}

/// As AuthorizationRows adds them.
void addBands(const Connection &connection, RowBytes &bytes, const QVariant &scenario, const QVariant &authorization)
{
    Statement bands(connection, uR"sql(
    SELECT CAST(name AS BLOB), from_tenants, price, negotiated, provenance
    FROM bands WHERE scenario = ? AND authorization = ? ORDER BY place)sql"_s);
    bands.bind(scenario.toLongLong());
    bands.bind(authorization.toLongLong());
    bands.run();
    while (bands.next())
        for (int column = 0; column < 5; ++column)
            add(bytes, bands.value(column));
}

struct Digested {
    QList<QVariant> keys;
    RowDigest digest;
};

std::vector<Digested> digestedRows(const Connection &connection, const Table &table)
{
    std::vector<Digested> rows;
    RowBytes bytes;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(table.select))
        return rows;
    const int columns = query.record().count() - 1;
    while (query.next()) {
        const bool isWhatIf = table.kind == RowKind::Authorization && query.value(0).toLongLong() != 0;
        bytes.begin(static_cast<std::int64_t>(isWhatIf ? RowKind::AuthorizationWhatIf : table.kind));
        for (int column = 0; column < columns; ++column)
            add(bytes, query.value(column));
        if (table.kind == RowKind::Authorization)
            addBands(connection, bytes, query.value(0), query.value(1));
        Digested row;
        for (int key = 0; key < table.keys.size(); ++key)
            row.keys.append(query.value(key));
        row.digest = bytes.take();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void behindItsBack(const QString &path, const QString &sql)
{
    const Connection connection(path, Connection::Journal::Delete);
    switchOff(connection);
    for (const QString &each : sql.split(u';', Qt::SkipEmptyParts))
        connection.run(each);
}

void redigest(const QString &path, int schema)
{
    const Connection connection(path, Connection::Journal::Delete);
    switchOff(connection);
    Transaction transaction(connection);
    std::map<LedgerScope, Ledger> ledgers;
    for (const Table &table : tables(schema)) {
        Statement put(connection, u"UPDATE %1 SET digest = ? WHERE %2 = ?"_s.arg(QString::fromUtf16(table.name),
                                                                                 table.keys.join(u" = ? AND "_s)));
        for (const Digested &row : digestedRows(connection, table)) {
            put.bind(row.digest.bytes());
            for (const QVariant &key : row.keys)
                if (key.typeId() == QMetaType::QByteArray)
                    put.bind(key.toByteArray());
                else
                    put.bind(key.toLongLong());
            put.run();
            const std::int64_t scenario = table.ofScenario ? row.keys.front().toLongLong() : 0;
            const bool isWhatIf = table.kind == RowKind::Authorization && scenario != 0;
            ledgers[{{scenario}, isWhatIf ? RowKind::AuthorizationWhatIf : table.kind}].add(row.digest);
        }
    }
    connection.run(u"DELETE FROM ledgers"_s);
    Statement put(connection, u"INSERT INTO ledgers (scenario, kind, row_count, digest) VALUES (?, ?, ?, ?)"_s);
    for (const auto &[scope, ledger] : ledgers) {
        put.bind(scope.scenario.value);
        put.bind(static_cast<std::int64_t>(scope.kind));
        put.bind(ledger.rows);
        put.bind(ledger.digest.bytes());
        put.run();
    }
    transaction.commit();
}

} // namespace dealdesk::storage::testing
