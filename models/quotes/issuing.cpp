#include "issuing.h"

#include "frozenquote.h"
#include "quotepdf.h"

#include "files/file.h"
#include "files/heldfile.h"
#include "wording/figuretext.h"
#include "wording/findings/quotability.h"
#include "wording/pages/approvalwords.h"
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

IssueOf issueOf(const CustomerQuote &quote, const QuotedDeal &deal)
{
    IssueOf issue{quote.details.number, quote.details.revision, quote.details.issued, deal.reason, quote.illustrative};
    if (deal.approval && !deal.needsApproval.empty()) {
        issue.approvedBy = deal.approval->by;
        issue.approvedOn = deal.approval->on;
        issue.approvedWhy = deal.approval->why;
    }
    return issue;
}

QuoteRecord recordOf(const CustomerQuote &quote, const QuotedDeal &deal)
{
    QuoteRecord record;
    record.key = deal.draft;
    record.number = quote.details.number;
    record.scenario = deal.scenario;
    record.deal = deal.id;
    record.dealName = deal.name;
    record.customerName = quote.customer;
    record.currency = quote.currency;
    record.total = quote.total;
    record.issued = quote.details.issued;
    record.validUntil = quote.details.validUntil;
    record.reason = deal.reason;
    record.revision = quote.details.revision;
    record.since = quote.details.issued;
    record.approval = deal.needsApproval.empty() ? std::nullopt : deal.approval;
    record.illustrative = quote.illustrative;
    if (!deal.content.isEmpty())
        record.content = frozen(deal.content, issueOf(quote, deal));
    return record;
}

} // namespace

QuotedDeal quotedDeal(const workspace::ScenarioEntry &entry, std::size_t index, const pricing::Evaluation &evaluation,
                      const CustomerQuote &quote)
{
    const pricing::Scenario &scenario = entry.scenario;
    if (!evaluation.deals[index].included) {
        workspace::ScenarioEntry counted = entry;
        counted.scenario = pricing::asIfIncluded(scenario, index);
        return quotedDeal(counted, index, pricing::evaluate(counted.scenario), quote);
    }
    QuotedDeal quoted{entry.key, scenario.deals[index].id, wording::text(scenario.deals[index].name)};
    quoted.content = contentOf(quote, scenario, index, evaluation);
    quoted.needsApproval =
        pricing::approvalReasons(scenario, index, evaluation, wording::fromQDate(quote.details.validUntil));
    return quoted;
}

workspace::QuoteRecord draftRecord(const CustomerQuote &quote, const QuotedDeal &deal)
{
    QuoteRecord draft = recordOf(quote, deal);
    draft.standing = workspace::QuoteStanding::Draft;
    draft.contentSha256 = workspace::sha256Of(draft.content);
    return draft;
}

QString Issuing::whyNot() const { return issued.document().readOnly() ? wording::viewingIssuesNothing() : QString(); }

QString Issuing::whoHas(const QString &number) const
{
    const QuoteRecord *quote = issued.quoteNumbered(number);
    return quote ? wording::numberTaken(
                       {quote->number, quote->customerName, quote->dealName, quote->issued, quote->written}, language)
                 : QString();
}

/// As a sentence; empty: nothing speaks against it.
QString Issuing::whyNot(const CustomerQuote &quote, const QuotedDeal &deal) const
{
    if (quote.illustrative && !deal.illustrativeOnPurpose)
        return wording::illustrativeIsNotIssued(wording::utf8(deal.name));
    if (deal.needsApproval.empty())
        return {};
    if (!deal.approval)
        return wording::needsApproval(wording::utf8(deal.name), deal.needsApproval);
    return deal.approval->content == workspace::sha256Of(deal.content)
               ? QString()
               : wording::approvalIsOfAnother(wording::utf8(deal.name));
}

tl::expected<RowKey, NotIssued> Issuing::issue(const CustomerQuote &quote, const QuotedDeal &deal, const QString &path,
                                               const files::Replacing &replacing)
{
    if (const QString why = whyNot(quote, deal); !why.isEmpty())
        return tl::unexpected(NotIssued{why, {}});
    const auto document = pdfOf(quote);
    if (!document)
        return tl::unexpected(NotIssued{document.error(), {}});
    const QString file = QFileInfo(path).absoluteFilePath();
    QuoteRecord record = recordOf(quote, deal);
    record.file = file;
    const auto key = issued.recordQuote(std::move(record), *document);
    if (!key) {
        switch (key.error()) {
        case NotRecorded::ViewingOnly: return tl::unexpected(NotIssued{wording::viewingIssuesNothing(), {}});
        case NotRecorded::NumberTaken: return tl::unexpected(NotIssued{whoHas(quote.details.number), {}});
        case NotRecorded::NotSaved: break;
        }
        return tl::unexpected(NotIssued{wording::notRecorded(quote.details.number), {}});
    }
    if (const auto done = write(*key, *document, file, replacing); !done)
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

tl::expected<void, QString> Issuing::write(RowKey key, const QByteArray &document, const QString &path,
                                           const files::Replacing &replacing)
{
    const auto done = files::writeWhole(wording::systemName(path), viewOf(document), replacing);
    if (!done)
        return tl::unexpected(wording::notWritten(wording::thePdf(), path, done.error()));
    issued.quoteWritten(key, path);
    return {};
}

} // namespace dealdesk::quotes
