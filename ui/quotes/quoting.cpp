#include "quoting.h"

#include "quotedialog.h"

#include "files/folders.h"
#include "guidance/listings.h"
#include "pricing/authorizations.h"
#include "pricing/termprices.h"
#include "quotes/quotepdf.h"
#include "tables/whatifs.h"
#include "tables/whynofigures.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/windowhabits.h"
#include "wording/figuretext.h"
#include "wording/pages/issuingwords.h"
#include "wording/pages/quotedialogwords.h"
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

Quoting::Quoting(const workspace::Document &of, workspace::QuoteRegister &records, WindowHabits &ofDevice,
                 Prompts &through, NoticeBar &bar, std::function<QDate()> clock, const wording::Language &in,
                 QWidget *parent)
    : QObject(parent)
    , language(in)
    , document(of)
    , issued(records)
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
    QString last = QString::fromUtf8(habits.habit(QLatin1String(quoteFolderKey)));
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
    QString last = QString::fromUtf8(habits.habit(QLatin1String(summaryFolderKey)));
    return !last.isEmpty() && QDir(last).exists() && !quoteFolders().contains(last)
               ? last
               : QDir(documents()).filePath(tr("Internal summaries"));
}

void Quoting::written(const QString &what, const QString &path)
{
    notices.say(
        wording::writtenTo(what, QDir::toNativeSeparators(path)), tr("Open"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, Tone::Good);
}

void Quoting::quoteCustomer(workspace::RowKey key, const QString &note)
{
    const auto deal = workspace::indexOf(document.current().dealKeys, key);
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!deal || !evaluation) {
        notices.say(tables::whyNoFigures(document), Tone::Bad);
        return;
    }
    if (const QString why = issuing.whyNot(); !why.isEmpty()) {
        notices.say(why, Tone::Caution);
        return;
    }
    QuoteQuestion question{language,
                           {language, issued.nextQuoteNumber(today().year()), today(), today().addDays(validDays)},
                           quotes::quoteBrief(document.scenario(), *deal, *evaluation, today(), language),
                           false,
                           folder(),
                           {},
                           [this](const QString &number) { return issuing.whoHas(number); }};
    const pricing::Deal &quoted = document.scenario().deals[*deal];
    question.proposed.listingCode = wording::text(
        guidance::listingCode(quoted.listing, quoted.route, guidance::Marketplaces(document.facts().knowledge)));
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
        question.brief.notes.append(wording::priceIsIllustrative());
    if (pricing::isMadeOfWholesale(document.scenario().deals[*deal].price) &&
        document.current().authorizations.contains(document.scenario().deals[*deal].listing))
        question.brief.notes.append(wording::priceIsOfWhatIf());
    const pricing::Scenario &scenario = document.scenario();
    if (const auto *rules =
            pricing::authorizationIn(scenario, scenario.deals[*deal].listing, scenario.deals[*deal].startMonth);
        rules && rules->until) {
        question.authorization =
            wording::nameInSentence(wording::text(rules->number.empty() ? rules->name : rules->number));
        question.authorizedUntil = wording::toQDate(*rules->until);
    }
    question.dealName = wording::text(document.scenario().deals[*deal].name);
    question.fileName = [quote = *quote](const QString &number) mutable {
        quote.details.number = number;
        return quotes::suggestedFileName(quote);
    };
    QuoteDialog dialog(question, prompts, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    quote = quotes::customerQuote(document.scenario(), *deal, *evaluation, dialog.details());
    const pricing::Deal &of = document.scenario().deals[*deal];
    if (quote)
        issue(*quote, {document.currentKey(), of.id, wording::text(of.name), dialog.reason()}, dialog.path());
    else
        notices.say(quote.error(), Tone::Bad);
}

void Quoting::issue(const quotes::CustomerQuote &quote, const quotes::QuotedDeal &deal, const QString &path)
{
    const auto outcome = issuing.issue(quote, deal, path);
    if (outcome) {
        habits.keep(QLatin1String(quoteFolderKey), QFileInfo(path).absolutePath().toUtf8());
        written(wording::quoteNumbered(quote.details.number), path);
    } else if (outcome.error().recorded) {
        notices.say(outcome.error().why, Tone::Bad);
        sayWhatIsNotWritten();
    } else if (!document.isSaved()) { // the window says why, and offers to try again
        waiting = true;
        prompts.show(window, tr("No quote was written"), outcome.error().why, {});
    } else {
        notices.say(outcome.error().why, Tone::Bad);
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

/// The number of the deal's last quote, which the summary explains; before the first it has none: the next free one may
/// become another deal's.
QString Quoting::numberFor(const pricing::DealId &deal) const
{
    const auto &all = document.contents().quotes;
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const workspace::QuoteRecord &quote) {
        return quote.scenario == document.currentKey() && quote.deal == deal;
    });
    return last != all.rend() ? last->number : QString();
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
    if (!note.isEmpty())
        question.brief.notes.prepend(note);
    auto summary = quotes::internalSummary(document.scenario(), *deal, *evaluation, question.proposed,
                                           tables::whatIfSentence(document.current(), document.facts(), language));
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
        habits.keep(QLatin1String(summaryFolderKey), into.toUtf8());
    written(tr("Internal summary"), path);
}

} // namespace dealdesk::ui
