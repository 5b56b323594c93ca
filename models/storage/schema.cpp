#include "schema.h"

#include "earlierquotes.h"
#include "payoutrows.h"
#include "recordcolumns.h"
#include "usagerows.h"

#include "records/authorization.h"
#include "records/branding.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"

#include <QRandomGenerator>
#include <QSet>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastIdentity = 0x10000; ///< a schema cookie below counts changes only

/// `columns` of the record's description, after the keys and before the digest.
QString table(const QString &name, const QString &keys, const Columns &columns, const QString &rules)
{
    QString sql = u"CREATE TABLE %1 (\n    %2"_s.arg(name, keys);
    for (const Column &column : columns)
        sql += u",\n    "_s + definition(column);
    return sql + u",\n    digest BLOB NOT NULL CHECK (length(digest) = 16)"_s + rules;
}

/// Who the customer is, his own table says.
Columns routeColumns(int schema)
{
    return columnsOf<pricing::Customer>(
        [=](const auto &field) { return !records::isRouteFact(field.id) || field.since > schema; });
}

// Money in the currency's minor units, percentages in basis points, months from the owner's start. No secondary index:
// nothing is looked up but by key, and an index would be a second copy that can disagree. Keys are the document's.
// A digest covers its row's values (an authorization's also its bands); a ledger counts and sums the digests of one
// kind. What a record's columns may hold is its description's (records/): of an enumeration the number of its value.
QStringList otherTables(int schema)
{
    using namespace pricing;
    const QString keyed = u"\n) STRICT"_s, unordered = u") STRICT, WITHOUT ROWID"_s;
    QString bands = table(
        u"bands"_s, u"scenario INTEGER NOT NULL,\n    authorization INTEGER NOT NULL,\n    place INTEGER NOT NULL"_s,
        columnsOf<VolumeBand>(schema), {});
    bands = bands.section(u",\n    digest"_s, 0, 0); // its authorization's covers it
    QStringList tables{
        u"CREATE TABLE meta (\n    name TEXT PRIMARY KEY,\n    value TEXT NOT NULL\n) STRICT, WITHOUT ROWID"_s,
        table(u"partner"_s, u"key INTEGER PRIMARY KEY CHECK (key = 1)"_s, columnsOf<Partner>(schema), keyed),
        // Its family is the scenario's that it was copied from. The partner's columns are what it supposes of him.
        table(u"scenarios"_s,
              u"key INTEGER PRIMARY KEY,\n    family INTEGER NOT NULL,\n"
              "    partner_supposed INTEGER NOT NULL CHECK (partner_supposed IN (0, 1))"_s,
              columnsOf<ScenarioSettings>(schema), keyed),
        // Of scenario 0: facts. Else what that scenario supposes; a key below 0 has no authorization, but says of the
        // listing that there is none. In the third schema the key of what is supposed was the listing's number.
        table(u"authorizations"_s,
              u"scenario INTEGER NOT NULL,\n    key INTEGER NOT NULL,\n    currency TEXT NOT NULL,\n"
              "    is_there INTEGER NOT NULL CHECK (is_there IN (0, 1))"_s,
              columnsOf<ResaleAuthorization>(schema), u",\n    PRIMARY KEY (scenario, key)\n"_s + unordered),
        bands +
            u",\n    PRIMARY KEY (scenario, authorization, place),\n"
            "    FOREIGN KEY (scenario, authorization) REFERENCES authorizations (scenario, key)\n"_s +
            unordered,
        table(u"customers"_s, u"key INTEGER PRIMARY KEY"_s, columnsOf<Customer>(schema), keyed),
        table(u"customer_uses"_s,
              u"scenario INTEGER NOT NULL REFERENCES scenarios (key),\n    customer INTEGER NOT NULL,\n"
              "    supposed INTEGER NOT NULL CHECK (supposed IN (0, 1))"_s,
              routeColumns(schema), u",\n    PRIMARY KEY (scenario, customer)\n"_s + unordered),
        table(u"deals"_s, u"scenario INTEGER NOT NULL REFERENCES scenarios (key),\n    key INTEGER NOT NULL"_s,
              columnsOf<Deal>(schema), u",\n    PRIMARY KEY (scenario, key)\n"_s + unordered),
        uR"sql(CREATE TABLE view_state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID)sql"_s,
        // The kinds are those of workspace/change.h.
        uR"sql(CREATE TABLE ledgers (
    scenario INTEGER NOT NULL, -- 0 for the rows that belong to none
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND %1),
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    digest BLOB NOT NULL CHECK (length(digest) = 16), -- sum of the rows' digests modulo 2^128, lowest byte first
    PRIMARY KEY (scenario, kind)
) STRICT, WITHOUT ROWID)sql"_s.arg(schema < knowledgeSince   ? 9
                                   : schema < firmSince      ? 10
                                   : schema < brandingsSince ? 11
                                   : schema < usageSince     ? 12
                                   : schema < payoutsSince   ? 13
                                                             : 14)};
    const QString ownValues = uR"sql(CREATE TABLE %1 (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID)sql"_s;
    if (schema >= knowledgeSince) // values of the user's own, in place of the program's
        tables.append(ownValues.arg(u"knowledge"_s));
    if (schema >= firmSince) // what the firm keeps for itself
        tables.append(ownValues.arg(u"firm"_s));
    if (schema >= brandingsSince) // whose: workspace/facts.h
        tables.append(table(u"brandings"_s, u"name TEXT PRIMARY KEY"_s, columnsOf<records::Branding>(schema),
                            u"\n"_s + unordered));
    if (schema >= usageSince)
        tables.append(UsageRows::createTable());
    if (schema >= payoutsSince)
        tables.append(PayoutRows::createTable());
    return tables;
}

} // namespace

QStringList quoteTables(int schema)
{
    const QString reason =
        u"    reason TEXT NOT NULL, -- why it is valid after its authorization's end; empty: it is not\n"_s;
    // How it stands, who approved it, and what it rests on: workspace/quoterecord.h.
    const QString revision = uR"sql(    revision INTEGER NOT NULL CHECK (revision >= 1),
    standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
    since TEXT NOT NULL, -- 2027-01-31, or empty
    note TEXT NOT NULL,
    approved_by TEXT NOT NULL, -- empty: nobody did, and the three after it are empty
    approved_on TEXT NOT NULL,
    approved_why TEXT NOT NULL,
    approved_content BLOB NOT NULL CHECK (length(approved_content) IN (0, 32)),
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)),
    content TEXT NOT NULL, -- RFC 8785; empty where none was kept
    content_sha256 BLOB NOT NULL CHECK (length(content_sha256) IN (0, 32)),
)sql"_s;
    // What a customer was told stays, whatever becomes of the scenario. Documents are read on demand, not at opening.
    return {uR"sql(CREATE TABLE quotes (
    key INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    scenario INTEGER NOT NULL,
    deal TEXT NOT NULL,
    deal_name TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    issued TEXT NOT NULL, -- 2027-01-31, or empty
    valid_until TEXT NOT NULL,
    file TEXT NOT NULL, -- where the document is, or was to be; empty: not known
    written INTEGER NOT NULL CHECK (written IN (0, 1)), -- that it is there was seen
    sha256 BLOB NOT NULL CHECK (length(sha256) IN (0, 32)), -- of the document; empty where none was kept
%1    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT)sql"_s.arg((schema < quoteReasonsSince ? QString() : reason) +
                    (schema < revisionsSince ? QString() : revision)),
            uR"sql(CREATE TABLE quote_documents (
    quote INTEGER PRIMARY KEY REFERENCES quotes (key),
    bytes BLOB NOT NULL -- the quote's sha256 covers them
) STRICT)sql"_s};
}

QStringList tablesOf(int schema)
{
    return otherTables(schema) + (schema < documentsSince ? QStringList(earlierQuotesTable) : quoteTables(schema));
}

void createTables(const Connection &connection, const QStringList &sql)
{
    for (const QString &each : sql)
        connection.run(each);
    connection.run(u"INSERT INTO meta (name, value) VALUES ('about', 'Deal Desk workspace'), "
                   "('digest', 'first 16 bytes of BLAKE2b-160 over the row''s values')"_s);
}

void createSchema(const Connection &connection)
{
    connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    createTables(connection, tablesOf(schemaVersion));
    // Which file this is, in its first page: a journal is known by it (journal.h). A copy by SQLite counts it up.
    connection.run(u"PRAGMA schema_version = %1"_s.arg(QRandomGenerator::system()->bounded(leastIdentity, 0x7fff0000)));
}

void checkTables(const Connection &connection, const QStringList &wanted)
{
    QSet<QString> expected(wanted.begin(), wanted.end());
    Statement statement(connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
    statement.run();
    while (statement.next())
        if (!expected.remove(statement.value(0).toString()))
            throw Problem{Problem::Cause::Corrupt};
    if (!expected.isEmpty())
        throw Problem{Problem::Cause::Corrupt};
}

void checkSchema(const Connection &connection, int schema) { checkTables(connection, tablesOf(schema)); }

} // namespace dealdesk::storage
