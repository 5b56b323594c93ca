// What is for the firm's own desk: a deal's summary and that of all deals. Where it may lie is asked with one care.
#include "quoting.h"

#include "dealapproval.h"
#include "quotedialog.h"
#include "quotefolders.h"
#include "quotequestion.h"

#include "files/folders.h"
#include "quotes/letterheadof.h"
#include "quotes/paperlayout.h"
#include "quotes/portfoliosummary.h"
#include "quotes/quotepdf.h"
#include "tables/whatifs.h"
#include "tables/whynofigures.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/issuingwords.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/registerwords.h"
#include "wording/records/filenames.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dealdesk::ui {

using tables::Tone;

namespace {

constexpr char summaryFolderKey[] = "summaryFolder";

} // namespace

bool Quoting::mayLieIn(const QString &where) { return mayLieBesideQuotes(where, quoteFolders(), prompts, window); }

void Quoting::summarizeAll()
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation) {
        notices.say(tables::whyNoFigures(document), tables::Tone::Bad);
        return;
    }
    auto summary = quotes::portfolioSummary(document.scenario(), *evaluation, language, today(),
                                            tables::whatIfSentence(document.current(), document.facts(), language));
    summary.paper = quotes::paperOf(document.facts(), language);
    auto pages = quotes::printable(quotes::onPaper(summary));
    if (!pages)
        return notices.say(pages.error(), Tone::Bad);
    DocumentPreview preview(*std::move(pages), tr("Portfolio summary"), prompts, window);
    preview.offerToSave();
    if (preview.exec() != QDialog::Accepted)
        return;
    const QString own = summaryFolder();
    // The choice of a file begins in a folder that is there; what nobody takes goes away again.
    const bool made =
        QDir().mkpath(QFileInfo(own).absolutePath()) && files::makeFolder(wording::systemName(own)).has_value();
    const QString path =
        prompts.fileToWrite(window, tr("Write the portfolio summary to"),
                            quotes::freePath(own, quotes::suggestedFileName(summary)), tr("PDF files (*.pdf)"));
    if (!path.isEmpty() && mayLieIn(QFileInfo(path).absolutePath()))
        writeInternally(tr("Portfolio summary"), path, [&] { return quotes::writePdf(summary, path); });
    if (made)
        QDir().rmdir(own); // keeps a folder that holds something
}

QString Quoting::summaryFolder() const
{
    QString last = QString::fromUtf8(habits.habit(QLatin1String(summaryFolderKey)));
    return !last.isEmpty() && QDir(last).exists() && !quoteFolders().contains(last)
               ? last
               : QDir(documentsFolder()).filePath(tr("Internal summaries"));
}

/// The number of the deal's last quote, which the summary explains; before the first it has none: the next free one may
/// become another deal's.
QString Quoting::numberFor(const pricing::DealId &deal) const
{
    const workspace::QuoteRecord *last = workspace::lastIssued(document.contents(), document.current(), deal);
    return last ? wording::quoteName(last->number, last->revision) : QString();
}

void Quoting::summarize(workspace::RowKey key, const QString &note)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation) {
        notices.say(tables::whyNoFigures(document), Tone::Bad);
        return;
    }
    QuoteQuestion question{
        language,
        {language, numberFor(document.scenario().deals[*deal].id), today(), today().addDays(validDays)},
        quotes::quoteBrief(document.scenario(), *deal, *evaluation, today(), language),
        true,
        summaryFolder(),
        {},
        [](const QString &) { return QString(); },
        quoteFolders()};
    question.currency = currencyQuestion(document, *deal, today(), language);
    if (!note.isEmpty())
        question.brief.notes.prepend(note);
    question.proposed.paper = quotes::paperOf(document.facts(), language);
    auto summary = quotes::internalSummary(document.scenario(), *deal, *evaluation, question.proposed,
                                           tables::whatIfSentence(document.current(), document.facts(), language));
    summary.approval = approvalNow(document, *deal, *evaluation, language);
    question.fileName = [&summary](const QString &number) {
        summary.details.number = number;
        return quotes::suggestedFileName(summary);
    };
    question.pages = [summary](const quotes::QuoteDetails &details) mutable {
        summary.details = details;
        return quotes::printable(quotes::onPaper(summary));
    };
    QuoteDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString approval = summary.approval;
    summary = quotes::internalSummary(document.scenario(), *deal, *evaluation, dialog.details(), summary.whatIf);
    summary.approval = approval;
    writeSummary(summary, dialog.path());
}

void Quoting::writeSummary(const quotes::InternalSummary &summary, const QString &path)
{
    writeInternally(tr("Internal summary"), path, [&] { return quotes::writePdf(summary, path); });
}

void Quoting::writeInternally(const QString &what, const QString &path,
                              const std::function<tl::expected<void, QString>()> &write)
{
    const QString into = QFileInfo(path).absolutePath();
    if (QDir().mkpath(QFileInfo(into).absolutePath()))
        (void)files::makePrivateFolder(wording::systemName(into)); // the proposed one; the writing says what is wrong
    const auto outcome = write();
    if (!outcome) {
        notices.say(outcome.error(), Tone::Bad);
        return;
    }
    if (!quoteFolders().contains(into)) // that choice is asked about each time
        habits.keep(QLatin1String(summaryFolderKey), into.toUtf8());
    written(what, path);
}

} // namespace dealdesk::ui
