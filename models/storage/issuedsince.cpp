#include "issuedsince.h"

#include "migrations.h"
#include "quotedocuments.h"
#include "quoterows.h"
#include "schema.h"
#include "snapshot.h"

#include "workspace/quotenumber.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace dealdesk::storage {

using workspace::QuoteRecord;
using workspace::RowKey;

namespace {

/// Every row that is as it was saved, up to where the table cannot be read.
std::vector<QuoteRecord> readable(const Connection &connection)
{
    std::vector<QuoteRecord> quotes;
    RowBytes scratch;
    try {
        Statement statement(connection, QuoteRows::selectAll(schemaVersion));
        statement.run();
        while (statement.next()) {
            RowReader row(statement, scratch, static_cast<std::int64_t>(workspace::RowKind::Quote));
            const RowKey key{row.key()};
            QuoteRecord quote = QuoteRows::read(row, schemaVersion);
            quote.key = key;
            if (RowDigest digest; row.digestFits(digest) && row.wellFormed())
                quotes.push_back(std::move(quote));
        }
    } catch (const Problem &) {
        // The rest of it is lost with the workspace.
    }
    return quotes;
}

/// Empty where it cannot be read.
QByteArray documentOf(const Connection &connection, RowKey quote)
{
    try {
        return QuoteDocuments::read(connection, quote);
    } catch (const Problem &) {
        return {};
    }
}

/// What no two issued quotes have.
using Numbered = std::pair<QString, int>;
Numbered numbered(const QuoteRecord &quote) { return {workspace::comparedNumber(quote.number), quote.revision}; }

bool isDraft(const QuoteRecord &quote) { return quote.standing == workspace::QuoteStanding::Draft; }

std::map<RowKey, QByteArray> added(std::vector<QuoteRecord> &quotes, const Connection &since)
{
    std::map<RowKey, QByteArray> documents;
    std::set<Numbered> numbers;
    for (const QuoteRecord &quote : quotes)
        numbers.insert(numbered(quote));
    const auto keepDocument = [&](RowKey there, RowKey here) {
        if (QByteArray bytes = documentOf(since, there); !bytes.isEmpty())
            documents[here] = std::move(bytes);
    };
    for (QuoteRecord &quote : readable(since)) {
        const RowKey there = quote.key;
        const auto same = std::ranges::lower_bound(quotes, there, {}, &QuoteRecord::key);
        const bool isTaken = same != quotes.end() && same->key == there;
        if (isTaken && isDraft(*same) && !isDraft(quote)) { // it went out since
            *same = quote;
            keepDocument(there, there);
            numbers.insert(numbered(quote));
            continue;
        }
        if (isTaken && same->number == quote.number && same->sha256 == quote.sha256)
            *same = quote;
        if (!numbers.insert(numbered(quote)).second)
            continue;
        if (isTaken) // by another's, where the workspace took the place of the one that was backed up
            quote.key = {quotes.back().key.value + 1};
        keepDocument(there, quote.key);
        quotes.insert(std::ranges::lower_bound(quotes, quote.key, {}, &QuoteRecord::key), std::move(quote));
    }
    return documents;
}

} // namespace

std::map<RowKey, QByteArray> addIssuedSince(workspace::Contents &contents, const QString &workspacePath)
{
    const QString own = QFileInfo(workspacePath).canonicalFilePath();
    if (own.isEmpty())
        return {};
    try {
        Snapshot snapshot(own);
        const Connection connection(snapshot.path(), Connection::Journal::Truncate);
        migrate(connection, migrations(FineAmounts::Rounded), [](int) {});
        return added(contents.quotes, connection);
    } catch (const Problem &) {
        return {}; // it is no workspace any more
    }
}

} // namespace dealdesk::storage
