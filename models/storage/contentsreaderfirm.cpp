// What a workspace keeps beside its scenarios, their deals and customers: quotes, the firm's rows, brandings, usage,
// reports of payouts.
#include "contentsreader.h"

#include "brandingrows.h"
#include "earlierquotes.h"
#include "ownvaluerows.h"
#include "payoutrows.h"
#include "quoterows.h"
#include "schema.h"
#include "usagerows.h"
#include "viewrows.h"

#include "wording/figuretext.h"

namespace dealdesk::storage {

using namespace workspace;

void ContentsReader::readQuotes()
{
    if (schema < documentsSince) {
        contents.quotes = readEarlierQuotes(connection, found[{{}, RowKind::Quote}]);
        return;
    }
    Statement statement(connection, QuoteRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Quote));
        const RowKey key{row.key()};
        QuoteRecord quote = QuoteRows::read(row, schema);
        quote.key = key;
        RowDigest digest;
        if (!row.digestFits(digest) || !row.wellFormed())
            damaged(details::record(RowKind::Quote, {}, wording::utf8(quote.number), wrongIn(row)));
        count({{}, RowKind::Quote}, digest);
        contents.quotes.push_back(std::move(quote));
    }
}

void ContentsReader::readKnowledge()
{
    if (schema >= knowledgeSince)
        readOwnValues(RowKind::Knowledge, contents.facts.knowledge);
    if (schema >= firmSince)
        readOwnValues(RowKind::Firm, contents.facts.firm);
}

void ContentsReader::readOwnValues(RowKind kind, guidance::OwnValues &into)
{
    Statement statement(connection, OwnValueRows::selectAll(kind));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(kind));
        const std::string id = OwnValueRows::readId(row);
        guidance::OwnValue value = OwnValueRows::read(row);
        if (!ends(row, {{}, kind}))
            damaged(details::record(kind, {}, id, wrongIn(row)));
        into.emplace(id, std::move(value));
    }
}

void ContentsReader::readBrandings()
{
    if (schema < brandingsSince)
        return;
    Statement statement(connection, BrandingRows::selectAll(schema));
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Branding));
        const std::string owner = BrandingRows::readOwner(row);
        records::Branding branding = BrandingRows::read(row, schema);
        if (!ends(row, {{}, RowKind::Branding}) || !records::faultsOf(branding).empty())
            damaged(details::record(RowKind::Branding, {}, owner, wrongIn(row)));
        contents.facts.brandings.emplace(owner, std::move(branding));
    }
}

void ContentsReader::readUsage()
{
    if (schema < usageSince)
        return;
    Statement statement(connection, UsageRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::Usage));
        auto [name, record] = UsageRows::read(row);
        if (!ends(row, {{}, RowKind::Usage}))
            damaged(details::record(RowKind::Usage, {}, name, wrongIn(row)));
        contents.facts.usage.emplace(std::move(name), std::move(record));
    }
}

void ContentsReader::readPayouts()
{
    if (schema < payoutsSince)
        return;
    Statement statement(connection, PayoutRows::selectAll());
    statement.run();
    while (statement.next()) {
        RowReader row(statement, scratch, static_cast<std::int64_t>(RowKind::PayoutReport));
        auto [name, record] = PayoutRows::read(row);
        if (!ends(row, {{}, RowKind::PayoutReport}))
            damaged(details::record(RowKind::PayoutReport, {}, name, wrongIn(row)));
        contents.facts.payouts.emplace(std::move(name), std::move(record));
    }
}

void ContentsReader::readView()
{
    Ledger &ledger = found[{{}, RowKind::View}];
    try {
        contents.view = ViewRows::read(connection, ledger);
    } catch (const Problem &problem) {
        if (problem.cause == Cause::Corrupt)
            damaged(details::record(RowKind::View, {}, {}, {}));
        throw;
    }
}

} // namespace dealdesk::storage
