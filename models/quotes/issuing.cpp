#include "issuing.h"

#include "frozenquote.h"
#include "quotepdf.h"

#include "files/file.h"
#include "files/heldfile.h"
#include "pricing/alternatives.h"
#include "wording/figuretext.h"
#include "wording/findings/quotability.h"
#include "wording/pages/approvalwords.h"
#include "wording/pages/issuingwords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QFileInfo>

#include <algorithm>
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
    const auto quotedIn = [&](const pricing::Scenario &in, const pricing::Evaluation &figures) {
        QuotedDeal quoted{entry.key, in.deals[index].id, wording::text(in.deals[index].name)};
        quoted.content = contentOf(quote, in, index, figures);
        quoted.needsApproval =
            pricing::approvalReasons(in, index, figures, wording::fromQDate(quote.details.validUntil));
        return quoted;
    };
    if (quote.details.insteadOf.empty() && evaluation.deals[index].included)
        return quotedIn(scenario, evaluation);
    const pricing::Scenario counted = pricing::asAlternative(scenario, quote.details.insteadOf, index);
    return quotedIn(counted, pricing::evaluate(counted));
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
QString Issuing::whyNot(const Going &going) const
{
    const auto &[quote, deal] = going;
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

NotIssued Issuing::notRecorded(NotRecorded why, const QString &number) const
{
    switch (why) {
    case NotRecorded::ViewingOnly: return {wording::viewingIssuesNothing(), {}};
    case NotRecorded::NumberTaken: return {whoHas(number), {}};
    case NotRecorded::NotSaved: break;
    }
    return {wording::notRecorded(number), {}};
}

tl::expected<RowKey, NotIssued> Issuing::issue(const CustomerQuote &quote, const QuotedDeal &deal, const QString &path,
                                               const files::Replacing &replacing)
{
    const Going going{quote, deal};
    if (const QString why = whyNot(going); !why.isEmpty()) // before it is drawn
        return tl::unexpected(NotIssued{why, {}});
    return issueIn(pdfOf(quote), {going}, path, replacing).map([](const auto &keys) { return keys.front(); });
}

tl::expected<std::vector<RowKey>, NotIssued> Issuing::issue(const AlternativesQuote &quote,
                                                            const std::vector<QuotedDeal> &deals, const QString &path)
{
    std::vector<Going> all;
    for (std::size_t at = 0; at < deals.size(); ++at) {
        all.push_back({quote.alternatives[qsizetype(at)], deals[at]});
        if (const QString why = whyNot(all.back()); !why.isEmpty())
            return tl::unexpected(NotIssued{why, {}});
    }
    return issueIn(pdfOf(quote), all, path, {});
}

tl::expected<std::vector<RowKey>, NotIssued> Issuing::issueIn(const tl::expected<QByteArray, QString> &document,
                                                              const std::vector<Going> &all, const QString &path,
                                                              const files::Replacing &replacing)
{
    if (!document)
        return tl::unexpected(NotIssued{document.error(), {}});
    const QString file = QFileInfo(path).absoluteFilePath();
    std::vector<QuoteRecord> records;
    for (const auto &[quote, deal] : all) {
        records.push_back(recordOf(quote, deal));
        records.back().file = file;
    }
    const auto isTaken = [&](const QuoteRecord &record) { return issued.quoteNumbered(record.number) != nullptr; };
    const auto taken = std::ranges::find_if(records, isTaken);
    const QString number = (taken == records.end() ? records.front() : *taken).number;
    const auto keys = issued.recordQuotes(std::move(records), *document);
    if (!keys)
        return tl::unexpected(notRecorded(keys.error(), number));
    if (const auto done = write(*keys, *document, file, replacing); !done)
        return tl::unexpected(NotIssued{wording::recordedNotWritten(number, done.error()), keys->front()});
    return *keys;
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
    std::vector<RowKey> keys{key};
    for (const RowKey other : issued.unwritten()) // alternatives are in one document
        if (other != key && issued.quote(other)->sha256 == quote->sha256)
            keys.push_back(other);
    return write(keys, *document, QFileInfo(path).absoluteFilePath());
}

tl::expected<void, QString> Issuing::write(const std::vector<RowKey> &quotes, const QByteArray &document,
                                           const QString &path, const files::Replacing &replacing)
{
    const auto done = files::writeWhole(wording::systemName(path), viewOf(document), replacing);
    if (!done)
        return tl::unexpected(wording::notWritten(wording::thePdf(), path, done.error()));
    for (const RowKey key : quotes)
        issued.quoteWritten(key, path);
    return {};
}

} // namespace dealdesk::quotes
