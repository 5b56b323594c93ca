#include "quoteregister.h"

#include "quotenumber.h"

#include "guidance/quoterules.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dealdesk::workspace {

QByteArray sha256Of(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

tl::expected<RowKey, NotRecorded> QuoteRegister::recordQuote(QuoteRecord record, const QByteArray &document)
{
    return recordQuotes({std::move(record)}, document).map([](const auto &keys) { return keys.front(); });
}

tl::expected<std::vector<RowKey>, NotRecorded> QuoteRegister::recordQuotes(std::vector<QuoteRecord> records,
                                                                           const QByteArray &document)
{
    if (of.readOnly())
        return tl::unexpected(NotRecorded::ViewingOnly);
    std::vector<QuoteRecord> taken = of.contents().quotes;
    for (QuoteRecord &record : records) {
        const QuoteRecord *draft = quote(record.key);
        if (!draft)
            record.key = of.keys.newRow();
        if ((draft && draft->standing != QuoteStanding::Draft) || !mayTake(taken, record))
            return tl::unexpected(NotRecorded::NumberTaken);
        taken.push_back(record);
    }
    std::vector<RowKey> keys;
    for (QuoteRecord &record : records) {
        record.sha256 = sha256Of(document);
        if (!record.content.isEmpty())
            record.contentSha256 = sha256Of(record.content);
        keys.push_back(record.key);
    }
    of.keep(records, document);
    if (!of.isSaved())
        return tl::unexpected(NotRecorded::NotSaved);
    return keys;
}

void QuoteRegister::quoteWritten(RowKey key, const QString &file)
{
    const QuoteRecord *recorded = quote(key);
    if (!recorded || of.readOnly() || (recorded->written && recorded->file == file))
        return;
    QuoteRecord now = *recorded;
    now.file = file;
    now.written = true;
    of.keep({now});
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

const QuoteRecord *QuoteRegister::quote(RowKey key) const { return quoteOf(of.contents(), key); }

const QuoteRecord *quoteOf(const Contents &contents, RowKey key)
{
    const auto at = std::ranges::lower_bound(contents.quotes, key, {}, &QuoteRecord::key);
    return at == contents.quotes.end() || at->key != key ? nullptr : &*at;
}

QStringList QuoteRegister::nextQuoteNumbers(int year, std::size_t count) const
{
    constexpr qsizetype mostDigits = 18; // what 64 bits surely hold
    const guidance::QuoteNumbering numbering = guidance::quoteNumberingOf(of.facts().firm);
    const QString prefix = QString::fromStdString(guidance::quoteNumberStart(numbering, year));
    qint64 last = 0;
    for (const QuoteRecord &quote : of.contents().quotes) {
        const QStringView rest = QStringView(quote.number).mid(std::min(prefix.size(), quote.number.size()));
        const bool counted = quote.number.startsWith(prefix) && rest.size() <= mostDigits &&
                             std::ranges::all_of(rest, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        if (counted)
            last = std::max(last, rest.toLongLong());
    }
    QStringList numbers;
    while (static_cast<std::size_t>(numbers.size()) < count) {
        const QString next = prefix + QStringLiteral("%1").arg(++last, numbering.digits, 10, QLatin1Char('0'));
        if (!quoteNumbered(next))
            numbers.append(next);
    }
    return numbers;
}

const QuoteRecord *QuoteRegister::quoteNumbered(const QString &number) const
{
    const QString wanted = comparedNumber(number);
    const auto at = std::ranges::find_if(
        of.contents().quotes, [&](const QuoteRecord &quote) { return comparedNumber(quote.number) == wanted; });
    return at == of.contents().quotes.end() ? nullptr : &*at;
}

bool QuoteRegister::mayTake(const std::vector<QuoteRecord> &quotes, const QuoteRecord &record)
{
    const QString wanted = comparedNumber(record.number);
    int last = 0;
    for (const QuoteRecord &each : quotes) {
        if (each.key == record.key || comparedNumber(each.number) != wanted)
            continue;
        if (each.deal != record.deal || each.number != record.number)
            return false;
        last = std::max(last, each.revision);
    }
    return record.revision == last + 1;
}

int QuoteRegister::nextRevision(const QString &number) const
{
    const QString wanted = comparedNumber(number);
    int last = 0;
    for (const QuoteRecord &each : of.contents().quotes)
        if (each.standing != QuoteStanding::Draft && comparedNumber(each.number) == wanted)
            last = std::max(last, each.revision);
    return last + 1;
}

const QuoteRecord *lastIssued(const Contents &contents, const ScenarioEntry &scenario, const pricing::DealId &deal)
{
    const auto isOfFamily = [&](ScenarioKey key) {
        const ScenarioEntry *other = find(contents, key);
        return key == scenario.key || (other && other->family == scenario.family);
    };
    const QuoteRecord *last = nullptr;
    for (const QuoteRecord &each : contents.quotes)
        if (each.standing != QuoteStanding::Draft && each.deal == deal && isOfFamily(each.scenario) &&
            (!last || each.issued >= last->issued)) // else it was kept as a draft later, and issued before
            last = &each;
    return last;
}

const QuoteRecord *draftOf(const Contents &contents, ScenarioKey scenario, const pricing::DealId &deal)
{
    const auto &quotes = contents.quotes;
    const auto draft = std::ranges::find_if(quotes, [&](const QuoteRecord &each) {
        return each.standing == QuoteStanding::Draft && each.scenario == scenario && each.deal == deal;
    });
    return draft == quotes.end() ? nullptr : &*draft;
}

} // namespace dealdesk::workspace
