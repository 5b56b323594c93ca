#include "quoterows.h"

#include "schema.h"

#include "pricing/nametext.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <limits>

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

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// Empty, or a SHA-256.
QByteArray digestFrom(RowReader &row)
{
    QByteArray digest = QByteArray::fromStdString(row.text());
    if (!digest.isEmpty() && digest.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        row.reject();
    return digest;
}

const QString revisionColumns = uR"sql(,
           revision, standing, CAST(since AS BLOB), CAST(note AS BLOB), CAST(approved_by AS BLOB), CAST(approved_on AS BLOB),
           CAST(approved_why AS BLOB), approved_content, illustrative, CAST(content AS BLOB), content_sha256)sql"_s;

std::optional<workspace::QuoteApproval> approvalFrom(RowReader &row)
{
    workspace::QuoteApproval yes;
    yes.by = textFrom(row);
    yes.on = dateFrom(row);
    yes.why = textFrom(row);
    yes.content = digestFrom(row);
    if (!yes.by.isEmpty())
        return yes;
    if (yes != workspace::QuoteApproval{})
        row.reject();
    return std::nullopt;
}

void readRevision(RowReader &row, workspace::QuoteRecord &quote)
{
    quote.revision = row.number(1, std::numeric_limits<int>::max());
    quote.standing = static_cast<workspace::QuoteStanding>(row.number(0, workspace::quoteStandings - 1));
    quote.since = dateFrom(row);
    quote.note = textFrom(row);
    quote.approval = approvalFrom(row);
    quote.illustrative = row.flag();
    quote.content = QByteArray::fromStdString(row.text());
    quote.contentSha256 = digestFrom(row);
}

} // namespace

QString QuoteRows::selectAll(int schema)
{
    return uR"sql(
    SELECT key, CAST(number AS BLOB), scenario, CAST(deal AS BLOB), CAST(deal_name AS BLOB),
           CAST(customer_name AS BLOB), CAST(currency AS BLOB), total, CAST(issued AS BLOB), CAST(valid_until AS BLOB),
           CAST(file AS BLOB), written, sha256%1, digest
    FROM quotes
    ORDER BY key)sql"_s.arg((schema < quoteReasonsSince ? u""_s : u", CAST(reason AS BLOB)"_s) +
                            (schema < revisionsSince ? u""_s : revisionColumns));
}

QuoteRows::QuoteRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Quote, uR"sql(
    INSERT OR REPLACE INTO quotes (key, number, scenario, deal, deal_name,
           customer_name, currency, total, issued, valid_until,
           file, written, sha256, reason,
           revision, standing, since, note, approved_by, approved_on,
           approved_why, approved_content, illustrative, content, content_sha256, digest)
    VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT),
           CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT),
           CAST(? AS TEXT), ?, ?, CAST(? AS TEXT),
           ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),
           CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?, ?))sql"_s,
           u"SELECT digest FROM quotes WHERE key = ?"_s, u"DELETE FROM quotes WHERE key = ?"_s)
{}

void QuoteRows::save(const workspace::QuoteRecord &quote)
{
    RowWriter row = rows.row();
    row.number(quote.key.value).text(utf8(quote.number)).number(quote.scenario.value).text(quote.deal.text);
    row.text(utf8(quote.dealName)).text(utf8(quote.customerName)).text(utf8(quote.currency)).number(quote.total);
    row.text(utf8(quote.issued.toString(Qt::ISODate))).text(utf8(quote.validUntil.toString(Qt::ISODate)));
    row.text(utf8(quote.file)).number(quote.written);
    row.text(viewOf(quote.sha256));
    row.text(utf8(quote.reason));
    row.number(quote.revision).number(static_cast<int>(quote.standing));
    row.text(utf8(quote.since.toString(Qt::ISODate))).text(utf8(quote.note));
    const bool isApproved = quote.approval && !quote.approval->by.isEmpty();
    const workspace::QuoteApproval yes = isApproved ? *quote.approval : workspace::QuoteApproval{};
    row.text(utf8(yes.by)).text(utf8(yes.on.toString(Qt::ISODate))).text(utf8(yes.why)).text(viewOf(yes.content));
    row.number(quote.illustrative).text(viewOf(quote.content)).text(viewOf(quote.contentSha256));
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
    quote.sha256 = digestFrom(row);
    if (schema >= quoteReasonsSince)
        quote.reason = textFrom(row);
    if (schema >= revisionsSince)
        readRevision(row, quote);
    return quote;
}

} // namespace dealdesk::storage
