#include "quoting.h"

#include "noticebar.h"
#include "prompts.h"
#include "quotedialog.h"

#include "quotes/quotepdf.h"
#include "wording/figuretext.h"

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
    QString last = QString::fromUtf8(document.view(QStringLiteral("quoteFolder")));
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Quoting::written(const QString &what, const QString &path)
{
    document.setView(QStringLiteral("quoteFolder"), QFileInfo(path).absolutePath().toUtf8());
    notices.say(
        tr("%1 written to %2").arg(what, QDir::toNativeSeparators(path)), tr("Open"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, Tone::Good);
}

void Quoting::quoteCustomer(workspace::RowKey key)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation) {
        notices.say(document.evaluationProblem(), Tone::Bad);
        return;
    }
    quotes::QuoteDetails details{document.nextQuoteNumber(today().year()), today(), today().addDays(validDays), false};
    auto quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, details);
    if (!quote) {
        notices.say(quote.error(), Tone::Bad);
        return;
    }
    QuoteDialog dialog(details, QDir(folder()).filePath(quotes::suggestedFileName(*quote)), false, quote->illustrative,
                       prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, dialog.details());
    if (!quote) {
        notices.say(quote.error(), Tone::Bad);
        return;
    }
    const auto outcome = quotes::writePdf(*quote, dialog.path());
    if (!outcome) {
        notices.say(outcome.error(), Tone::Bad);
        return;
    }
    document.recordQuote({{},
                          quote->details.number,
                          document.currentKey(),
                          document.scenario().deals[*deal].id,
                          quote->dealName,
                          quote->customer,
                          quote->currency,
                          quote->total,
                          quote->details.issued,
                          quote->details.validUntil,
                          QFileInfo(dialog.path()).absoluteFilePath()});
    written(tr("Quote %1").arg(quote->details.number), dialog.path());
}

/// The number of the deal's last quote, which the summary explains; before the first, the next free one.
QString Quoting::numberFor(const pricing::DealId &deal) const
{
    const auto &issued = document.contents().quotes;
    const auto last = std::find_if(issued.rbegin(), issued.rend(), [&](const workspace::QuoteRecord &quote) {
        return quote.scenario == document.currentKey() && quote.deal == deal;
    });
    return last != issued.rend() ? last->number : document.nextQuoteNumber(today().year());
}

void Quoting::summarize(workspace::RowKey key)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation || !evaluation->deals[*deal].included) {
        notices.say(evaluation ? tr("This deal is excluded from the scenario: include it to write its summary.")
                               : document.evaluationProblem(),
                    Tone::Bad);
        return;
    }
    const quotes::QuoteDetails details{numberFor(document.scenario().deals[*deal].id), today(),
                                       today().addDays(validDays), false};
    auto summary = quotes::internalSummary(document.scenario(), *deal, *evaluation, details);
    QuoteDialog dialog(details, QDir(folder()).filePath(quotes::suggestedFileName(summary)), true, false, prompts,
                       window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    summary.details = dialog.details();
    const auto outcome = quotes::writePdf(summary, dialog.path());
    if (!outcome) {
        notices.say(outcome.error(), Tone::Bad);
        return;
    }
    written(tr("Internal summary"), dialog.path());
}

} // namespace dealdesk::ui
