// The two documents, laid out on pages of a size.
#pragma once

#include "customerquote.h"
#include "drawnpages.h"
#include "internalsummary.h"

namespace dealdesk::quotes {

DrawnPages pagesOf(const CustomerQuote &quote, QSizeF points);
DrawnPages pagesOf(const InternalSummary &summary, QSizeF points);

QString titleOf(const CustomerQuote &quote); ///< of the document: "Quote Q-2027-0001 for Example Corp"
QString titleOf(const InternalSummary &summary);

} // namespace dealdesk::quotes
