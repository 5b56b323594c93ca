#include "quoting.h"

#include "dealapproval.h"
#include "quotedialog.h"
#include "quotefolders.h"
#include "quotequestion.h"

#include "files/folders.h"
#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "quotes/letterheadof.h"
#include "quotes/paperlayout.h"
#include "quotes/quotepdf.h"
#include "tables/whatifs.h"
#include "tables/whynofigures.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/issuingwords.h"
#include "wording/pages/previewwords.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/registerwords.h"
#include "wording/records/filenames.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

using tables::Tone;

Quoting::Quoting(const workspace::Document &of, workspace::QuoteRegister &records, workspace::QuoteEdits &drafts,
                 WindowHabits &ofDevice, Prompts &through, NoticeBar &bar, std::function<QDate()> clock,
                 const wording::Language &in, QWidget *parent)
    : QObject(parent)
    , language(in)
    , document(of)
    , issued(records)
    , edits(drafts)
    , issuing(records, in)
    , habits(ofDevice)
    , prompts(through)
    , notices(bar)
    , today(std::move(clock))
    , window(parent)
{
    const auto onceSaved = [this] {
        if (std::exchange(waiting, false))
            sayWhatIsNotWritten();
    };
    connect(&document, &workspace::Document::saved, this, onceSaved, Qt::QueuedConnection);
}

QString Quoting::folder() const
{
    QString last = QString::fromUtf8(habits.habit(quoteFolderKey));
    return !last.isEmpty() && QDir(last).exists() ? last : documentsFolder();
}

/// Where the next quote goes, and where those lie that went out.
QStringList Quoting::quoteFolders() const
{
    QStringList folders{folder()};
    for (const workspace::QuoteRecord &quote : document.contents().quotes)
        if (!quote.file.isEmpty())
            folders.append(QFileInfo(quote.file).absolutePath());
    folders.removeDuplicates();
    return folders;
}

void Quoting::written(const QString &what, const QString &path)
{
    notices.say(
        wording::writtenTo(what, QDir::toNativeSeparators(path)), tr("Open"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, Tone::Good);
}

void Quoting::quoteCustomer(workspace::RowKey key, const QString &note)
{
    quote(
        key, note,
        {{language.withoutOwnWriting(), issued.nextQuoteNumber(today().year()), today(), today().addDays(validDays)}});
}

void Quoting::reviseLast(workspace::RowKey key)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const auto *last =
        deal ? workspace::lastIssued(document.contents(), document.current(), document.scenario().deals[*deal].id)
             : nullptr;
    if (last)
        goOnWith(last->key);
    else
        notices.say(wording::nothingToRevise(), Tone::Caution);
}

void Quoting::goOnWith(workspace::RowKey key)
{
    const workspace::QuoteRecord *record = issued.quote(key);
    if (!record)
        return;
    const auto deal = quotes::dealOf(*record, document.scenario());
    const workspace::ScenarioEntry *its = workspace::find(document.contents(), record->scenario);
    const bool isOfFamily = its && its->family == document.current().family;
    if (!deal || (record->scenario != document.currentKey() && !isOfFamily))
        return notices.say(
            wording::dealIsNotHere(record->number, its ? wording::text(its->scenario.settings.name) : QString()),
            Tone::Caution);
    const bool isDraft = record->standing == workspace::QuoteStanding::Draft;
    const QDate day = today();
    Begun begun{quotes::detailsIn(quotes::contentIn(record->content), language)
                    .value_or(quotes::QuoteDetails{language.withoutOwnWriting()})};
    begun.proposed.insteadOf.clear(); // of an alternative: it is a quote by itself from here on
    begun.proposed.number = record->number;
    begun.proposed.issued = day;
    begun.proposed.revision = isDraft ? record->revision : issued.nextRevision(record->number);
    if (!isDraft || !begun.proposed.validUntil.isValid())
        begun.proposed.validUntil = std::max(begun.proposed.validUntil, day.addDays(validDays));
    begun.isRevision = begun.proposed.revision > 1 || isDraft;
    begun.draft = isDraft ? key : workspace::RowKey{};
    const pricing::Evaluation *evaluation = document.evaluation();
    if (isDraft && evaluation && isApprovedNow(document, *record, *deal, *evaluation, language))
        begun.approval = record->approval; // else somebody must approve it anew
    quote(document.current().dealKeys[*deal], {}, std::move(begun));
}

void Quoting::quote(workspace::RowKey key, const QString &note, Begun begun)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation)
        return notices.say(tables::whyNoFigures(document), Tone::Bad);
    if (const QString why = issuing.whyNot(); !why.isEmpty())
        return notices.say(why, Tone::Caution);
    takeFirmsOwn(begun.proposed, document, *deal);
    const auto proposed = quotes::customerQuote(document.scenario(), *deal, *evaluation, begun.proposed);
    if (!proposed)
        return notices.say(proposed.error(), Tone::Bad);
    if (const QString why = quotes::whyNotPrinted(*proposed); !why.isEmpty())
        return notices.say(why, Tone::Bad);
    QuoteQuestion question = questionOf(document, *deal, *evaluation, *proposed, today(), language);
    if (!note.isEmpty())
        question.brief.notes.prepend(note);
    question.folder = folder();
    question.taken = [this](const QString &number) { return issuing.whoHas(number); };
    question.isRevision = begun.isRevision;
    question.approval = begun.approval;
    question.pages = [&](const quotes::QuoteDetails &details) {
        return quotes::customerQuote(document.scenario(), *deal, *evaluation, details)
            .and_then([](const quotes::CustomerQuote &of) {
                auto pages = quotes::printable(quotes::onPaper(of));
                if (pages)
                    quotes::markEveryPage(*pages, wording::notIssuedYet());
                return pages;
            });
    };
    QuoteDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, dialog.details());
    if (!quote)
        return notices.say(quote.error(), Tone::Bad);
    quotes::QuotedDeal quoted = quotes::quotedDeal(document.current(), *deal, *evaluation, *quote);
    quoted.reason = dialog.reason();
    quoted.approval = dialog.approval();
    if (quoted.approval && quoted.approval->content.isEmpty())
        quoted.approval->content = workspace::sha256Of(quoted.content);
    quoted.illustrativeOnPurpose = dialog.isIllustrativeOnPurpose();
    quoted.draft = begun.draft;
    if (dialog.isDraft())
        keepDraft(*quote, quoted);
    else
        issue(*quote, quoted, dialog.path());
}

void Quoting::keepDraft(const quotes::CustomerQuote &quote, const quotes::QuotedDeal &deal)
{
    const bool isKept =
        edits.keepDraft(quotes::draftRecord(quote, deal), wording::keepDraft(quotes::numberOf(quote.details)))
            .has_value();
    if (isKept)
        notices.say(wording::draftIsKept(quotes::numberOf(quote.details)), Tone::Good);
    else
        notices.say(issuing.whoHas(quote.details.number), Tone::Bad);
}

void Quoting::issue(const quotes::CustomerQuote &quote, const quotes::QuotedDeal &deal, const QString &path)
{
    const auto outcome = issuing.issue(quote, deal, path);
    if (outcome) {
        habits.keep(quoteFolderKey, QFileInfo(path).absolutePath().toUtf8());
        written(wording::quoteNumbered(quote.details.number), path);
    } else {
        sayNotIssued(outcome.error(), outcome.error().why);
    }
}

void Quoting::sayNotIssued(const quotes::NotIssued &outcome, const QString &why)
{
    if (outcome.recorded) {
        notices.say(why, Tone::Bad);
        sayWhatIsNotWritten();
    } else if (!document.isSaved()) { // the window says why, and offers to try again
        waiting = true;
        prompts.show(window, tr("No quote was written"), why, {});
    } else {
        notices.say(why, Tone::Bad);
    }
}

void Quoting::writeAgain(workspace::RowKey key)
{
    const workspace::QuoteRecord *quote = issued.quote(key);
    if (!quote)
        return;
    const QString number = quote->number;
    const QString file =
        quote->file.isEmpty() ? folder() + u'/' + quotes::suggestedFileName(number, quote->customerName) : quote->file;
    const QString path = prompts.fileToWrite(window, wording::writeQuote(number), file, tr("PDF documents (*.pdf)"));
    if (!path.isEmpty()) {
        if (const auto outcome = issuing.writeAgain(key, path))
            written(wording::quoteNumbered(number), path);
        else
            notices.say(outcome.error(), Tone::Bad);
    }
    sayWhatIsNotWritten(); // also where nothing was chosen: it is still to be done
}

void Quoting::writeIssuedAgain()
{
    const auto &all = document.contents().quotes;
    if (all.empty()) {
        notices.say(wording::noQuoteIssuedYet());
        return;
    }
    QStringList lines;
    for (auto quote = all.rbegin(); quote != all.rend(); ++quote)
        lines.append(wording::issuedQuote({quote->number, quote->customerName, quote->dealName, quote->issued,
                                           quote->written, !quote->sha256.isEmpty(), quote->reason},
                                          language));
    const int chosen = prompts.choose(window, tr("Issued quotes"), wording::writtenAsIssued(), lines, tr("Write it…"));
    if (chosen >= 0 && chosen < lines.size())
        writeAgain(all[all.size() - 1 - static_cast<std::size_t>(chosen)].key);
}

void Quoting::sayWhatIsNotWritten()
{
    const auto keys = document.readOnly() ? std::vector<workspace::RowKey>() : issuing.unwritten();
    if (keys.empty())
        return notices.remind({});
    QStringList numbers;
    for (const workspace::RowKey key : keys)
        numbers.append(issued.quote(key)->number);
    notices.remind(wording::unwrittenQuotes(numbers), tr("Write it…"), [this, key = keys.front()] { writeAgain(key); });
}

} // namespace dealdesk::ui
