#include "sentquotes.h"

#include "guidance/quoterules.h"
#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "quotes/quotepdf.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "wording/figuretext.h"
#include "wording/pages/issuingwords.h"
#include "wording/pages/quotemail.h"
#include "wording/pages/registerwords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace dealdesk::ui {

using tables::Tone;

namespace {

constexpr qint64 largestDocument = 100'000'000;

bool holds(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    return QFileInfo(path).isFile() && QFileInfo(path).size() < largestDocument && file.open(QIODevice::ReadOnly) &&
           workspace::sha256Of(file.readAll()) == sha256;
}

} // namespace

SentQuotes::SentQuotes(workspace::QuoteRegister &records, Prompts &through, NoticeBar &bar, const wording::Language &in,
                       QWidget *parent)
    : QObject(parent)
    , language(in)
    , issued(records)
    , issuing(records, in)
    , prompts(through)
    , notices(bar)
    , window(parent)
{}

QString SentQuotes::placeOf(workspace::RowKey key)
{
    const workspace::QuoteRecord *quote = issued.quote(key);
    if (!quote || quote->standing == workspace::QuoteStanding::Draft)
        return {};
    if (!quote->file.isEmpty() && !quote->sha256.isEmpty() && holds(quote->file, quote->sha256))
        return quote->file;
    const QFileInfo was(quote->file);
    QString path = quote->file;
    const bool isFree = !path.isEmpty() && !was.exists() && was.dir().exists();
    if (!isFree || issued.document().readOnly())
        path = prompts.fileToWrite(window, wording::writeQuote(quote->number),
                                   quotes::suggestedFileName(quote->number, quote->customerName),
                                   tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return {};
    const auto outcome = issuing.writeAgain(key, path);
    if (outcome)
        return path;
    notices.say(outcome.error(), Tone::Bad);
    return {};
}

void SentQuotes::openDocument(workspace::RowKey key)
{
    if (const QString path = placeOf(key); !path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void SentQuotes::mail(workspace::RowKey key)
{
    const QString path = placeOf(key);
    const workspace::QuoteRecord *quote = issued.quote(key);
    if (path.isEmpty() || !quote)
        return;
    const auto &facts = issued.document().facts();
    const wording::Language his = language.withoutOwnWriting();
    const auto own = facts.firm.find(guidance::quoteMailRow(language.code().toStdString()));
    const QString product = quotes::productIn(quotes::contentIn(quote->content)); // an earlier version kept none
    const wording::Mail draft =
        wording::quoteMail({wording::quoteName(quote->number, quote->revision), quote->customerName.simplified(),
                            wording::text(facts.partner.name), product.isEmpty() ? tr("HailBytes") : product,
                            wording::FigureText(his, quote->currency).money(quote->total), quote->validUntil,
                            QDir::toNativeSeparators(path)},
                           own == facts.firm.end() ? QString() : wording::text(own->second.value), {}, his);
    QDesktopServices::openUrl(QUrl::fromEncoded(wording::mailtoOf(draft).toUtf8()));
}

} // namespace dealdesk::ui
