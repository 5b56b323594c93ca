#include "quotedocuments.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

QuoteDocuments::QuoteDocuments(const Connection &connection)
    : put(connection, u"INSERT OR REPLACE INTO quote_documents (quote, bytes) VALUES (?, ?)"_s)
    , drop(connection, u"DELETE FROM quote_documents WHERE quote = ?"_s)
{}

void QuoteDocuments::save(workspace::RowKey quote, const QByteArray &bytes)
{
    put.bind(quote.value);
    put.bind(bytes);
    put.run();
}

void QuoteDocuments::remove(workspace::RowKey quote)
{
    drop.bind(quote.value);
    drop.run();
}

QByteArray QuoteDocuments::read(const Connection &connection, workspace::RowKey quote)
{
    Statement statement(connection, u"SELECT bytes FROM quote_documents WHERE quote = ?"_s);
    statement.bind(quote.value);
    statement.run();
    return statement.next() ? statement.value(0).toByteArray() : QByteArray();
}

} // namespace dealdesk::storage
