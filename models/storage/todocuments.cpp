#include "todocuments.h"

#include "contentsreader.h"
#include "detail.h"
#include "earlierquotes.h"
#include "quoterows.h"
#include "schema.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::RowKind;

namespace {

/// All but the quotes stands as it does now. The next schema that changes another table freezes them here.
QStringList secondTables()
{
    QStringList tables = currentTables();
    for (const QString &each : quoteTables())
        tables.removeOne(each);
    return tables << earlierQuotesTable;
}

} // namespace

std::vector<workspace::QuoteRecord> readSecondQuotes(const Connection &connection)
{
    checkTables(connection, secondTables());
    Ledger found;
    auto quotes = readEarlierQuotes(connection, found);
    const Ledger saved = readLedgers(connection)[{{}, RowKind::Quote}];
    if (found != saved)
        throw Problem{Problem::Cause::Corrupt, details::count(RowKind::Quote, {}, found.rows, saved.rows)};
    return quotes;
}

void moveToDocuments(const Connection &connection, const Progress &progress)
{
    const auto quotes = readSecondQuotes(connection);
    connection.run(u"DROP TABLE quotes"_s);
    connection.run(u"DELETE FROM ledgers WHERE scenario = 0 AND kind = %1"_s.arg(static_cast<int>(RowKind::Quote)));
    for (const QString &each : quoteTables())
        connection.run(each);
    Ledgers ledgers(connection);
    QuoteRows rows(connection, ledgers);
    for (const workspace::QuoteRecord &quote : quotes)
        rows.save(quote);
    ledgers.write();
    ContentsReader(connection, progress).read(); // a file that is damaged elsewhere stays as it is
}

} // namespace dealdesk::storage
