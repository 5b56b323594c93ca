#include "quotepdf.h"

#include "pages.h"
#include "paperlayout.h"
#include "pdfproperties.h"
#include "plaintext.h"

#include "wording/findings/quotability.h"
#include "wording/pages/portfoliowords.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/summarywords.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>

namespace dealdesk::quotes {
namespace {

constexpr int longestFileName = 120;

template<class Document>
DrawnPages laidOut(const Document &document, const QPagedPaintDevice &device)
{
    const QSizeF points(device.width() * 72.0 / device.logicalDpiX(), device.height() * 72.0 / device.logicalDpiY());
    return pagesOf(document, points);
}

void setPage(QPdfWriter &writer, Paper paper) { writer.setPageLayout(paperLayout(paper)); }

template<class Document>
PdfProperties propertiesOf(const Document &document, const DrawnPages &pages, const QPdfWriter &writer)
{
    const QRectF sheet = writer.pageLayout().fullRectPoints(), drawn = writer.pageLayout().paintRectPoints();
    QList<PdfProperties::Part> parts;
    for (const DrawnPages::Mark &mark : pages.marks())
        parts.append({mark.title, mark.page, sheet.height() - drawn.top() - mark.y});
    return {plainLine(titleOf(document)), plainLine(authorOf(document)), wording::documentLanguage(), dayOf(document),
            parts};
}

/// The whole file in memory: it is small, and nothing is written before it is complete.
template<class Document>
tl::expected<QByteArray, QString> rendered(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setPage(writer, paperOf(document));
    const DrawnPages pages = laidOut(document, writer);
    if (const QString why = pages.whyNotPrinted(); !why.isEmpty())
        return tl::unexpected(wording::pdfNotWritten(why));
    if (pages.draw(writer) == 0)
        return tl::unexpected(wording::pdfNotDrawn());
    const auto whole = withProperties(bytes, propertiesOf(document, pages, writer));
    if (!whole)
        return tl::unexpected(wording::pdfNotDrawn());
    return *whole;
}

template<class Document>
tl::expected<void, QString> written(const Document &document, const QString &path, const files::Replacing &replacing)
{
    const auto pdf = rendered(document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const auto done = files::writeWhole(wording::systemName(path),
                                        {pdf->constData(), static_cast<std::size_t>(pdf->size())}, replacing);
    if (!done)
        return tl::unexpected(wording::notWritten(wording::thePdf(), path, done.error()));
    return {};
}

QString fileName(const QString &number, const QString &kind, const QString &customer)
{
    const QString name = fileNamePart(
        QStringLiteral("%1 %2 %3").arg(number, kind, fileNamePart(customer, longestFileName)), longestFileName - 4);
    return (name.isEmpty() ? wording::quoteName({}) : name) + QStringLiteral(".pdf");
}

} // namespace

int paint(const CustomerQuote &quote, QPagedPaintDevice &device) { return laidOut(quote, device).draw(device); }

int paint(const InternalSummary &summary, QPagedPaintDevice &device) { return laidOut(summary, device).draw(device); }

tl::expected<QByteArray, QString> pdfOf(const CustomerQuote &quote) { return rendered(quote); }

tl::expected<QByteArray, QString> pdfOf(const CustomerUsage &usage) { return rendered(usage); }

tl::expected<QByteArray, QString> pdfOf(const OfferWorksheet &worksheet) { return rendered(worksheet); }

tl::expected<void, QString> writePdf(const CustomerQuote &quote, const QString &path, const files::Replacing &replacing)
{
    return written(quote, path, replacing);
}

tl::expected<void, QString> writePdf(const InternalSummary &summary, const QString &path,
                                     const files::Replacing &replacing)
{
    return written(summary, path, replacing);
}

tl::expected<void, QString> writePdf(const PortfolioSummary &summary, const QString &path,
                                     const files::Replacing &replacing)
{
    return written(summary, path, replacing);
}

tl::expected<QByteArray, QString> pdfOf(const AlternativesQuote &quote) { return rendered(quote); }

tl::expected<void, QString> writePdf(const AlternativesQuote &quote, const QString &path,
                                     const files::Replacing &replacing)
{
    return written(quote, path, replacing);
}

QString whyNotPrinted(const CustomerQuote &quote)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    setPage(writer, paperOf(quote));
    const QString why = laidOut(quote, writer).whyNotPrinted();
    return why.isEmpty() ? why : wording::pdfNotWritten(why);
}

QString suggestedFileName(const QString &number, const QString &customer) { return fileName(number, {}, customer); }

QString suggestedFileName(const CustomerQuote &quote)
{
    return suggestedFileName(numberOf(quote.details), quote.customer);
}

QString suggestedFileName(const InternalSummary &summary)
{
    return fileName(summary.details.number, wording::internalFilePart(), summary.customer);
}

QString suggestedFileName(const AlternativesQuote &quote)
{
    return suggestedFileName(numberOf(haveOwnNumbers(quote) ? quote.alternatives.front().details : quote.details),
                             quote.customer);
}

QString suggestedFileName(const PortfolioSummary &summary)
{
    return fileName({}, QStringLiteral("%1 %2").arg(wording::internalFilePart(), wording::portfolioFilePart()),
                    summary.scenario);
}

QString freePath(const QString &folder, const QString &fileName)
{
    const QDir in(folder);
    const QFileInfo wanted(fileName);
    QString path = in.filePath(fileName);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = in.filePath(QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(n).arg(wanted.suffix()));
    return path;
}

} // namespace dealdesk::quotes
