#include "quoteregister.h"

#include "quotenumber.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dealdesk::workspace {

QByteArray sha256Of(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

tl::expected<RowKey, NotRecorded> QuoteRegister::recordQuote(QuoteRecord record, const QByteArray &document)
{
    if (of.readOnly())
        return tl::unexpected(NotRecorded::ViewingOnly);
    if (quoteNumbered(record.number))
        return tl::unexpected(NotRecorded::NumberTaken);
    record.key = of.keys.newRow();
    record.sha256 = sha256Of(document);
    of.keep(record, document);
    if (!of.isSaved())
        return tl::unexpected(NotRecorded::NotSaved);
    return record.key;
}

void QuoteRegister::quoteWritten(RowKey key, const QString &file)
{
    const QuoteRecord *recorded = quote(key);
    if (!recorded || of.readOnly() || (recorded->written && recorded->file == file))
        return;
    QuoteRecord now = *recorded;
    now.file = file;
    now.written = true;
    of.keep(now);
}

bool QuoteRegister::isRecorded(RowKey key) const
{
    return quote(key) &&
           std::ranges::find(of.pending.documents, key, &QuoteDocument::quote) == of.pending.documents.end();
}

std::vector<RowKey> QuoteRegister::unwritten() const
{
    std::vector<RowKey> keys;
    if (of.isSaved()) // else nobody knows yet that they will be recorded
        for (const QuoteRecord &each : of.contents().quotes)
            if (!each.written && !each.sha256.isEmpty())
                keys.push_back(each.key);
    return keys;
}

tl::expected<QByteArray, NoDocument> QuoteRegister::documentOf(RowKey key) const
{
    const QuoteRecord *recorded = quote(key);
    if (!recorded || recorded->sha256.isEmpty())
        return tl::unexpected(NoDocument::NeverKept);
    QByteArray bytes = of.documentOf(key);
    if (bytes.isEmpty())
        return tl::unexpected(NoDocument::Gone);
    if (sha256Of(bytes) != recorded->sha256)
        return tl::unexpected(NoDocument::Damaged);
    return bytes;
}

const QuoteRecord *QuoteRegister::quote(RowKey key) const
{
    const auto &quotes = of.contents().quotes;
    const auto at = std::ranges::lower_bound(quotes, key, {}, &QuoteRecord::key);
    return at == quotes.end() || at->key != key ? nullptr : &*at;
}

QString QuoteRegister::nextQuoteNumber(int year) const
{
    constexpr qsizetype mostDigits = 18; // what 64 bits surely hold
    const QString prefix = QStringLiteral("Q-%1-").arg(year);
    qint64 last = 0;
    for (const QuoteRecord &quote : of.contents().quotes) {
        const QStringView rest = QStringView(quote.number).mid(std::min(prefix.size(), quote.number.size()));
        const bool counted = quote.number.startsWith(prefix) && rest.size() <= mostDigits &&
                             std::ranges::all_of(rest, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        if (counted)
            last = std::max(last, rest.toLongLong());
    }
    QString next;
    do
        next = prefix + QStringLiteral("%1").arg(++last, 4, 10, QLatin1Char('0'));
    while (quoteNumbered(next));
    return next;
}

const QuoteRecord *QuoteRegister::quoteNumbered(const QString &number) const
{
    const QString wanted = comparedNumber(number);
    const auto at = std::ranges::find_if(
        of.contents().quotes, [&](const QuoteRecord &quote) { return comparedNumber(quote.number) == wanted; });
    return at == of.contents().quotes.end() ? nullptr : &*at;
}

} // namespace dealdesk::workspace
