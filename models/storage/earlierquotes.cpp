#include "earlierquotes.h"

#include "detail.h"
#include "quoterows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::QuoteRecord;

const QString earlierQuotesTable = uR"sql(CREATE TABLE quotes (
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
    file TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT)sql"_s;

const QString earlierQuotesSelect = uR"sql(
    SELECT key, CAST(number AS BLOB), scenario, CAST(deal AS BLOB), CAST(deal_name AS BLOB),
           CAST(customer_name AS BLOB), CAST(currency AS BLOB), total, CAST(issued AS BLOB), CAST(valid_until AS BLOB),
           CAST(file AS BLOB), digest
    FROM quotes
    ORDER BY key)sql"_s;

std::vector<QuoteRecord> readEarlierQuotes(const Connection &connection, Ledger &ledger)
{
    std::vector<QuoteRecord> quotes;
    RowBytes scratch;
    Statement statement(connection, earlierQuotesSelect);
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(workspace::RowKind::Quote));
        const workspace::RowKey key{row.key()};
        QuoteRecord quote = QuoteRows::readTold(row);
        quote.key = key;
        quote.written = !quote.file.isEmpty(); // which was known once it was written
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            throw Problem{Problem::Cause::Corrupt,
                          details::record(workspace::RowKind::Quote, {}, quote.number.toStdString(),
                                          row.wellFormed() ? QString() : row.badColumn())};
        ledger.add(digest);
        quotes.push_back(std::move(quote));
    }
    return quotes;
}

} // namespace dealdesk::storage
