// Quotes on paper: PDF, print and preview share one layout.
#pragma once

#include "customerquote.h"
#include "files/wholefile.h"
#include "internalsummary.h"

#include <QString>

#include <tl/expected.hpp>

class QPagedPaintDevice;

namespace dealdesk::quotes {

/// Draws all pages; answers their number. The device's page layout is used as it is.
int paint(const CustomerQuote &quote, QPagedPaintDevice &device);
int paint(const InternalSummary &summary, QPagedPaintDevice &device);

/// A sentence for the user where a text of the quote has letters that no font of this computer has; empty where it can
/// be written. For what must be known before a number is taken.
QString whyNotPrinted(const CustomerQuote &quote);

/// The whole file in memory. The error is a sentence for the user where a text could not be printed.
tl::expected<QByteArray, QString> pdfOf(const CustomerQuote &quote);

/// Writes the file whole or not at all, mode 0600. The error is a sentence for the user; it is also one where a text
/// could not be printed.
tl::expected<void, QString> writePdf(const CustomerQuote &quote, const QString &path,
                                     const files::Replacing &replacing = {});
tl::expected<void, QString> writePdf(const InternalSummary &summary, const QString &path,
                                     const files::Replacing &replacing = {});

/// "Q-2027-0001 Example Corp.pdf": safe as a file name on every system.
QString suggestedFileName(const CustomerQuote &quote);
QString suggestedFileName(const InternalSummary &summary);
QString suggestedFileName(const QString &number, const QString &customer); ///< of a quote
/// As above, or with " (2)" and so on behind it: a path in this folder that no file has.
QString freePath(const QString &folder, const QString &fileName);

} // namespace dealdesk::quotes
