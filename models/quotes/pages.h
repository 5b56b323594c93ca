// The two documents, laid out on sheets of a size.
#pragma once

#include "customerquote.h"
#include "internalsummary.h"
#include "sheet.h"

namespace dealdesk::quotes {

Sheet pagesOf(const CustomerQuote &quote, QSizeF points);
Sheet pagesOf(const InternalSummary &summary, QSizeF points);

QString titleOf(const CustomerQuote &quote); ///< of the document: "Quote Q-2027-0001 for Example Corp"
QString titleOf(const InternalSummary &summary);

} // namespace dealdesk::quotes
