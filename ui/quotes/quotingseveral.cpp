// Several deals quoted at once.
#include "quoting.h"

#include "severalquotesdialog.h"

#include "quotes/quotepdf.h"
#include "tables/whynofigures.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"
#include "wording/pages/severalquoteswords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace dealdesk::ui {

using tables::Tone;

namespace {

/// With what was agreed to in the dialog for all of them.
quotes::QuotedDeal agreed(const QuoteOfSeveral &one, const SeveralQuotesDialog &dialog)
{
    quotes::QuotedDeal deal = one.deal;
    deal.reason = one.outlasts ? dialog.reason() : QString();
    deal.illustrativeOnPurpose = one.quote.illustrative && dialog.isIllustrativeOnPurpose();
    if (!deal.needsApproval.empty())
        deal.approval = dialog.approval();
    if (deal.approval)
        deal.approval->content = workspace::sha256Of(deal.content);
    return deal;
}

} // namespace

void Quoting::quoteSeveral(const std::vector<workspace::RowKey> &deals)
{
    if (deals.size() < 2)
        return notices.say(wording::chooseSeveralToQuote());
    if (!document.evaluation())
        return notices.say(tables::whyNoFigures(document), Tone::Bad);
    if (const QString why = issuing.whyNot(); !why.isEmpty())
        return notices.say(why, Tone::Caution);
    const SeveralQuestion question{
        language,
        wording::text(document.scenario().settings.currency),
        {false, today(), today().addDays(validDays)},
        folder(),
        whyNoAlternatives(document, deals),
        [&](const ForAll &all) {
            return quotesOfSeveral(document, deals, issued.nextQuoteNumbers(all.issued.year(), deals.size()), all,
                                   today(), language);
        },
    };
    SeveralQuotesDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.quotes().alternatives)
        issueTogether(dialog);
    else
        issueEach(dialog);
}

void Quoting::issueEach(const SeveralQuotesDialog &dialog)
{
    const QString into = QDir(dialog.path()).absolutePath();
    std::int64_t done = 0;
    for (const QuoteOfSeveral &one : dialog.quotes().quotes) {
        const QString path = quotes::freePath(into, quotes::suggestedFileName(one.quote));
        const auto outcome = issuing.issue(one.quote, agreed(one, dialog), path);
        if (!outcome)
            return sayNotIssued(outcome.error(), wording::onlySomeWritten(done, std::ssize(dialog.quotes().quotes),
                                                                          outcome.error().why, language));
        habits.keep(quoteFolderKey, into.toUtf8());
        ++done;
    }
    notices.say(
        wording::quotesWritten(done, QDir::toNativeSeparators(into), language), tr("Open the folder"),
        [into] { QDesktopServices::openUrl(QUrl::fromLocalFile(into)); }, Tone::Good);
}

void Quoting::issueTogether(const SeveralQuotesDialog &dialog)
{
    std::vector<quotes::QuotedDeal> deals;
    for (const QuoteOfSeveral &one : dialog.quotes().quotes)
        deals.push_back(agreed(one, dialog));
    const quotes::AlternativesQuote &quote = *dialog.quotes().alternatives;
    const auto outcome = issuing.issue(quote, deals, dialog.path());
    if (!outcome)
        return sayNotIssued(outcome.error(), outcome.error().why);
    habits.keep(quoteFolderKey, QFileInfo(dialog.path()).absolutePath().toUtf8());
    written(wording::quoteNumbered(quote.details.number), dialog.path());
}

} // namespace dealdesk::ui
