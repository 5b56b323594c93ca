#include "quoterows.h"

#include "schema.h"

#include "pricing/nametext.h"

#include <QCryptographicHash>
#include <QStringDecoder>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

std::string utf8(const QString &text) { return text.toStdString(); }

/// QString::fromUtf8 would drop a leading byte order mark, and the text would not be the one that was saved.
QString textFrom(const std::string &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString textFrom(RowReader &row)
{
    const std::string text = row.text();
    if (!pricing::isUtf8(text))
        row.reject();
    return textFrom(text);
}

QDate dateFrom(RowReader &row)
{
    const QString text = textFrom(row);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        row.reject();
    return date;
}

} // namespace

QString QuoteRows::selectAll(int schema)
{
    return uR"sql(
    SELECT key, CAST(number AS BLOB), scenario, CAST(deal AS BLOB), CAST(deal_name AS BLOB),
           CAST(customer_name AS BLOB), CAST(currency AS BLOB), total, CAST(issued AS BLOB), CAST(valid_until AS BLOB),
           CAST(file AS BLOB), written, sha256%1, digest
    FROM quotes
    ORDER BY key)sql"_s.arg(schema < quoteReasonsSince ? u""_s : u", CAST(reason AS BLOB)"_s);
}

QuoteRows::QuoteRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Quote, uR"sql(
    INSERT OR REPLACE INTO quotes (key, number, scenario, deal, deal_name,
           customer_name, currency, total, issued, valid_until,
           file, written, sha256, reason, digest)
    VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT),
           CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT),
           CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?))sql"_s,
           u"SELECT digest FROM quotes WHERE key = ?"_s, u"DELETE FROM quotes WHERE key = ?"_s)
{}

void QuoteRows::save(const workspace::QuoteRecord &quote)
{
    RowWriter row = rows.row();
    row.number(quote.key.value).text(utf8(quote.number)).number(quote.scenario.value).text(quote.deal.text);
    row.text(utf8(quote.dealName)).text(utf8(quote.customerName)).text(utf8(quote.currency)).number(quote.total);
    row.text(utf8(quote.issued.toString(Qt::ISODate))).text(utf8(quote.validUntil.toString(Qt::ISODate)));
    row.text(utf8(quote.file)).number(quote.written);
    row.text({quote.sha256.constData(), static_cast<std::size_t>(quote.sha256.size())});
    row.text(utf8(quote.reason));
    rows.save(row, {}, quote.key.value);
}

void QuoteRows::remove(workspace::RowKey key) { rows.remove({}, key.value); }

workspace::QuoteRecord QuoteRows::readTold(RowReader &row)
{
    workspace::QuoteRecord quote;
    quote.number = textFrom(row);
    quote.scenario.value = row.key();
    quote.deal.text = row.text();
    quote.dealName = textFrom(row);
    quote.customerName = textFrom(row);
    quote.currency = textFrom(row);
    quote.total.minor = row.number();
    quote.issued = dateFrom(row);
    quote.validUntil = dateFrom(row);
    quote.file = textFrom(row);
    return quote;
}

workspace::QuoteRecord QuoteRows::read(RowReader &row, int schema)
{
    workspace::QuoteRecord quote = readTold(row);
    quote.written = row.flag();
    quote.sha256 = QByteArray::fromStdString(row.text());
    if (!quote.sha256.isEmpty() && quote.sha256.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        row.reject();
    if (schema >= quoteReasonsSince)
        quote.reason = textFrom(row);
    return quote;
}

} // namespace dealdesk::storage
