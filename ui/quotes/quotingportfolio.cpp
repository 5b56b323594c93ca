// The portfolio summary, which is as internal as a deal's: where it may lie is asked with the same care.
#include "quoting.h"

#include "files/folders.h"
#include "quotes/portfoliosummary.h"
#include "quotes/quotepdf.h"
#include "tables/whatifs.h"
#include "tables/whynofigures.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/records/filenames.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dealdesk::ui {

bool Quoting::mayLieIn(const QString &where)
{
    const auto real = [](const QString &each) { return QFileInfo(each).canonicalFilePath(); };
    const QString wanted = real(where);
    const auto folders = quoteFolders();
    return std::ranges::none_of(
               folders, [&](const QString &each) { return wanted.isEmpty() ? each == where : real(each) == wanted; }) ||
           prompts.confirm(window, wording::besideQuotesTitle(), wording::besideQuotes(QDir::toNativeSeparators(where)),
                           tr("Put it there"));
}

void Quoting::summarizeAll()
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation) {
        notices.say(tables::whyNoFigures(document), tables::Tone::Bad);
        return;
    }
    const auto summary =
        quotes::portfolioSummary(document.scenario(), *evaluation, language, today(),
                                 tables::whatIfSentence(document.current(), document.facts(), language));
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

} // namespace dealdesk::ui
