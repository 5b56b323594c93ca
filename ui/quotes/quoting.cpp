#include "quoting.h"

#include "quotedialog.h"

#include "files/folders.h"
#include "pricing/termprices.h"
#include "quotes/quotepdf.h"
#include "tables/whatifs.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "wording/filenames.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace dealdesk::ui {

using tables::Tone;

namespace {

constexpr int validDays = 30; // proposed; the user can change it on each quote
constexpr char quoteFolderKey[] = "quoteFolder", summaryFolderKey[] = "summaryFolder";

QString documents()
{
    for (const QString &place : {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()})
        if (QDir(place).exists())
            return place;
    return QDir::currentPath(); // without a home; the field shows it
}

} // namespace

Quoting::Quoting(workspace::Document &of, Prompts &through, NoticeBar &bar, std::function<QDate()> clock,
                 QWidget *parent)
    : QObject(parent)
    , document(of)
    , prompts(through)
    , notices(bar)
    , today(std::move(clock))
    , window(parent)
{}

QString Quoting::folder() const
{
    QString last = QString::fromUtf8(document.view(QLatin1String(quoteFolderKey)));
    return !last.isEmpty() && QDir(last).exists() ? last : documents();
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

QString Quoting::summaryFolder() const
{
    QString last = QString::fromUtf8(document.view(QLatin1String(summaryFolderKey)));
    return !last.isEmpty() && QDir(last).exists() && !quoteFolders().contains(last)
               ? last
               : QDir(documents()).filePath(tr("Internal summaries"));
}

void Quoting::written(const QString &what, const QString &path)
{
    notices.say(
        tr("%1 written to %2").arg(what, QDir::toNativeSeparators(path)), tr("Open"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, Tone::Good);
}

QString Quoting::whoHas(const QString &number) const
{
    const workspace::QuoteRecord *quote = document.quoteNumbered(number);
    return quote ? tr("%1 is the number of the quote for %2, %3, of %4: a number is used once. Type another one.")
                       .arg(quote->number, wording::nameInSentence(quote->customerName),
                            wording::nameInSentence(quote->dealName), wording::FigureText().date(quote->issued))
                 : QString();
}

void Quoting::quoteCustomer(workspace::RowKey key, const QString &note)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation) {
        notices.say(document.evaluationProblem(), Tone::Bad);
        return;
    }
    if (document.readOnly()) {
        notices.say(
            tr("This window only views the workspace: it can record no quote, so it writes none. Quote from the "
               "window that has it open, or go on with a copy (“Save a copy as…” in the main menu)."),
            Tone::Caution);
        return;
    }
    QuoteQuestion question{{document.nextQuoteNumber(today().year()), today(), today().addDays(validDays)},
                           quotes::quoteBrief(document.scenario(), *deal, *evaluation, today()),
                           false,
                           folder(),
                           {},
                           [this](const QString &number) { return whoHas(number); }};
    auto quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, question.proposed);
    if (!quote) {
        notices.say(quote.error(), Tone::Bad);
        return;
    }
    if (const QString why = quotes::whyNotPrinted(*quote); !why.isEmpty()) {
        notices.say(why, Tone::Bad);
        return;
    }
    if (!note.isEmpty())
        question.brief.notes.prepend(note);
    if (quote->illustrative)
        question.brief.notes.append(
            tr("The price comes from an illustrative price book: the quote will say that it is no offer."));
    if (pricing::isMadeOfWholesale(document.scenario().deals[*deal].price) &&
        document.current().authorizations.contains(document.scenario().deals[*deal].listing))
        question.brief.notes.append(tr("The price comes from a what-if of your authorization, which holds in this "
                                       "scenario alone."));
    question.dealName = wording::text(document.scenario().deals[*deal].name);
    question.fileName = [quote = *quote](const QString &number) mutable {
        quote.details.number = number;
        return quotes::suggestedFileName(quote);
    };
    QuoteDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, dialog.details());
    if (quote)
        issue(*quote, document.scenario().deals[*deal], dialog.path());
    else
        notices.say(quote.error(), Tone::Bad);
}

/// The number is recorded before the document is written: whatever happens in between, nobody else gets it.
void Quoting::issue(const quotes::CustomerQuote &quote, const pricing::Deal &deal, const QString &path)
{
    if (const QString why = quotes::whyNotPrinted(quote); !why.isEmpty()) { // what was typed since
        notices.say(why, Tone::Bad);
        return;
    }
    const workspace::RowKey key = document
                                      .recordQuote({{},
                                                    quote.details.number,
                                                    document.currentKey(),
                                                    deal.id,
                                                    wording::text(deal.name),
                                                    quote.customer,
                                                    quote.currency,
                                                    quote.total,
                                                    quote.details.issued,
                                                    quote.details.validUntil,
                                                    {}})
                                      .key;
    if (!document.isSaved()) { // the window says why, and offers to try again
        prompts.show(
            window, tr("No quote was written"),
            tr("%1 could not be recorded in the workspace, so its document was not written. Once the workspace "
               "is saved, quote the deal again: the next number is proposed.")
                .arg(quote.details.number),
            {});
        return;
    }
    const auto outcome = quotes::writePdf(quote, path);
    if (!outcome) {
        notices.say(tr("%1 The number %2 stays taken; the next quote gets another one.")
                        .arg(outcome.error(), quote.details.number),
                    Tone::Bad);
        return;
    }
    document.quoteWritten(key, QFileInfo(path).absoluteFilePath());
    document.setView(QLatin1String(quoteFolderKey), QFileInfo(path).absolutePath().toUtf8());
    written(tr("Quote %1").arg(quote.details.number), path);
}

/// The number of the deal's last quote, which the summary explains; before the first it has none: the next free one may
/// become another deal's.
QString Quoting::numberFor(const pricing::DealId &deal) const
{
    const auto &issued = document.contents().quotes;
    const auto last = std::find_if(issued.rbegin(), issued.rend(), [&](const workspace::QuoteRecord &quote) {
        return quote.scenario == document.currentKey() && quote.deal == deal;
    });
    return last != issued.rend() ? last->number : QString();
}

void Quoting::summarize(workspace::RowKey key, const QString &note)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation) {
        notices.say(document.evaluationProblem(), Tone::Bad);
        return;
    }
    QuoteQuestion question{{numberFor(document.scenario().deals[*deal].id), today(), today().addDays(validDays)},
                           quotes::quoteBrief(document.scenario(), *deal, *evaluation, today()),
                           true,
                           summaryFolder(),
                           {},
                           [](const QString &) { return QString(); },
                           quoteFolders()};
    if (!note.isEmpty())
        question.brief.notes.prepend(note);
    auto summary = quotes::internalSummary(document.scenario(), *deal, *evaluation, question.proposed,
                                           tables::whatIfSentence(document.current(), document.facts()));
    question.fileName = [&summary](const QString &number) {
        summary.details.number = number;
        return quotes::suggestedFileName(summary);
    };
    QuoteDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    summary.details = dialog.details();
    writeSummary(summary, dialog.path());
}

void Quoting::writeSummary(const quotes::InternalSummary &summary, const QString &path)
{
    const QString into = QFileInfo(path).absolutePath();
    if (QDir().mkpath(QFileInfo(into).absolutePath()))
        (void)files::makePrivateFolder(wording::systemName(into)); // the proposed one; the writing says what is wrong
    const auto outcome = quotes::writePdf(summary, path);
    if (!outcome) {
        notices.say(outcome.error(), Tone::Bad);
        return;
    }
    if (!quoteFolders().contains(into)) // that choice is asked about each time
        document.setView(QLatin1String(summaryFolderKey), into.toUtf8());
    written(tr("Internal summary"), path);
}

} // namespace dealdesk::ui
