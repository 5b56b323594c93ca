#include "issuing.h"

#include "quotepdf.h"

#include "files/file.h"
#include "files/heldfile.h"
#include "wording/figuretext.h"
#include "wording/findings/quotability.h"
#include "wording/pages/issuingwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QFileInfo>

#include <string>
#include <string_view>

namespace dealdesk::quotes {

using workspace::NotRecorded;
using workspace::QuoteRecord;
using workspace::RowKey;

namespace {

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// The very document lies where it was to go: the program ended before it could note that.
bool isThereAfterAll(const QuoteRecord &quote)
{
    constexpr std::int64_t mostBytes = 100'000'000;
    const std::string path = wording::systemName(quote.file);
    if (files::heldHere(path)) // its locks would go with the look
        return false;
    const auto file = files::File::open(path, files::File::Access::Read);
    if (!file || !file->isOrdinary() || file->size().value_or(mostBytes) >= mostBytes) // a pipe is not waited for
        return false;
    const auto bytes = file->bytes();
    return bytes && workspace::sha256Of(QByteArray::fromStdString(*bytes)) == quote.sha256;
}

QString why(workspace::NoDocument none, const QString &number)
{
    switch (none) {
    case workspace::NoDocument::NeverKept: return wording::noDocumentOfThen(number);
    case workspace::NoDocument::Gone: return wording::documentGone(number);
    case workspace::NoDocument::Damaged: break;
    }
    return wording::documentDamaged(number);
}

} // namespace

QString Issuing::whyNot() const { return issued.document().readOnly() ? wording::viewingIssuesNothing() : QString(); }

QString Issuing::whoHas(const QString &number) const
{
    const QuoteRecord *quote = issued.quoteNumbered(number);
    return quote ? wording::numberTaken(
                       {quote->number, quote->customerName, quote->dealName, quote->issued, quote->written}, language)
                 : QString();
}

tl::expected<RowKey, NotIssued> Issuing::issue(const CustomerQuote &quote, const QuotedDeal &deal, const QString &path)
{
    const auto document = pdfOf(quote);
    if (!document)
        return tl::unexpected(NotIssued{document.error(), {}});
    const QString file = QFileInfo(path).absoluteFilePath();
    const auto key = issued.recordQuote({.number = quote.details.number,
                                         .scenario = deal.scenario,
                                         .deal = deal.id,
                                         .dealName = deal.name,
                                         .customerName = quote.customer,
                                         .currency = quote.currency,
                                         .total = quote.total,
                                         .issued = quote.details.issued,
                                         .validUntil = quote.details.validUntil,
                                         .file = file,
                                         .reason = deal.reason},
                                        *document);
    if (!key) {
        switch (key.error()) {
        case NotRecorded::ViewingOnly: return tl::unexpected(NotIssued{wording::viewingIssuesNothing(), {}});
        case NotRecorded::NumberTaken: return tl::unexpected(NotIssued{whoHas(quote.details.number), {}});
        case NotRecorded::NotSaved: break;
        }
        return tl::unexpected(NotIssued{wording::notRecorded(quote.details.number), {}});
    }
    if (const auto done = write(*key, *document, file); !done)
        return tl::unexpected(NotIssued{wording::recordedNotWritten(quote.details.number, done.error()), *key});
    return *key;
}

std::vector<RowKey> Issuing::unwritten()
{
    std::vector<RowKey> keys;
    for (const RowKey key : issued.unwritten()) {
        const QuoteRecord &quote = *issued.quote(key);
        if (!quote.file.isEmpty() && isThereAfterAll(quote))
            issued.quoteWritten(key, quote.file);
        else
            keys.push_back(key);
    }
    return keys;
}

tl::expected<void, QString> Issuing::writeAgain(RowKey key, const QString &path)
{
    const QuoteRecord *quote = issued.quote(key);
    if (!quote)
        return tl::unexpected(wording::noSuchQuote());
    if (!issued.isRecorded(key))
        return tl::unexpected(wording::notRecorded(quote->number));
    const auto document = issued.documentOf(key);
    if (!document)
        return tl::unexpected(why(document.error(), quote->number));
    return write(key, *document, QFileInfo(path).absoluteFilePath());
}

tl::expected<void, QString> Issuing::write(RowKey key, const QByteArray &document, const QString &path)
{
    const auto done = files::writeWhole(wording::systemName(path), viewOf(document));
    if (!done)
        return tl::unexpected(wording::notWritten(wording::thePdf(), path, done.error()));
    issued.quoteWritten(key, path);
    return {};
}

} // namespace dealdesk::quotes
