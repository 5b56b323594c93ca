#include "quotepdf.h"

#include "pages.h"
#include "plaintext.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace dealdesk::quotes {
namespace {

constexpr qreal marginMillimetres = 18;
constexpr int longestFileName = 120;
constexpr auto onlyTheOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

template<class Document>
int painted(const Document &document, QPagedPaintDevice &device)
{
    const QSizeF points(device.width() * 72.0 / device.logicalDpiX(), device.height() * 72.0 / device.logicalDpiY());
    return pagesOf(document, points).draw(device);
}

/// The whole file in memory: it is small, and nothing is written before it is complete.
template<class Document>
QByteArray pdfOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plainLine(titleOf(document)));
    writer.setCreator(QStringLiteral("Deal Desk"));
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    return painted(document, writer) > 0 ? bytes : QByteArray();
}

/// What went wrong, and what to do. Qt's own text names the cause only where none of ours fits.
QString whyNot(const QString &path, QFileDevice::FileError error, const QString &detail)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    const QString name = QDir::toNativeSeparators(path);
    if (target.isDir())
        return QStringLiteral("The PDF was not written: %1 is a folder. Choose a file name.").arg(name);
    if (!folder.exists())
        return QStringLiteral("The PDF was not written: the folder %1 does not exist. Choose another folder.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    if (!folder.isDir())
        return QStringLiteral("The PDF was not written: %1 is not a folder. Choose another folder.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    if (error == QFileDevice::ResourceError || error == QFileDevice::WriteError)
        return QStringLiteral(
                   "The PDF was not written to %1: the disk is full or cannot be written to. Free some space "
                   "or choose another folder.")
            .arg(name);
    if (!folder.isWritable() || (target.exists() && !target.isWritable()) || error == QFileDevice::PermissionsError)
        return QStringLiteral("The PDF was not written: there is no permission to write %1. Choose another folder.")
            .arg(name);
    return QStringLiteral("The PDF was not written to %1: %2. Choose another folder.").arg(name, detail);
}

template<class Document>
tl::expected<void, QString> written(const Document &document, const QString &path)
{
    const QByteArray pdf = pdfOf(document);
    if (pdf.isEmpty())
        return tl::unexpected(QStringLiteral("The PDF could not be drawn. Try again; if it fails again, restart."));
    if (const QFileInfo there(path);
        there.exists() && !there.isFile() && !there.isDir()) // a device must not be replaced
        return tl::unexpected(QStringLiteral("The PDF was not written: %1 is no ordinary file. Choose another name.")
                                  .arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(whyNot(path, file.error(), file.errorString()));
    file.setPermissions(
        onlyTheOwner); // before there is anything to read; a file system without owners refuses, and may
    if (file.write(pdf) != pdf.size() || !file.flush()) // of a short write the system tells no error
        return tl::unexpected(whyNot(path, QFileDevice::ResourceError, file.errorString()));
    if (!file.commit())
        return tl::unexpected(whyNot(path, file.error(), file.errorString()));
    return {};
}

QString fileName(const QString &number, const QString &kind, const QString &customer)
{
    const QString name = fileNamePart(
        QStringLiteral("%1 %2 %3").arg(number, kind, fileNamePart(customer, longestFileName)), longestFileName - 4);
    return (name.isEmpty() ? QStringLiteral("Quote") : name) + QStringLiteral(".pdf");
}

} // namespace

int paint(const CustomerQuote &quote, QPagedPaintDevice &device) { return painted(quote, device); }

int paint(const InternalSummary &summary, QPagedPaintDevice &device) { return painted(summary, device); }

tl::expected<void, QString> writePdf(const CustomerQuote &quote, const QString &path) { return written(quote, path); }

tl::expected<void, QString> writePdf(const InternalSummary &summary, const QString &path)
{
    return written(summary, path);
}

QString suggestedFileName(const CustomerQuote &quote) { return fileName(quote.details.number, {}, quote.customer); }

QString suggestedFileName(const InternalSummary &summary)
{
    return fileName(summary.details.number, QStringLiteral("INTERNAL"), summary.customer);
}

} // namespace dealdesk::quotes
