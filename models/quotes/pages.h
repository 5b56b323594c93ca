// The documents, laid out on pages of a size.
#pragma once

#include "customerquote.h"
#include "drawnpages.h"
#include "internalsummary.h"
#include "offerworksheet.h"

namespace dealdesk::quotes {

DrawnPages pagesOf(const CustomerQuote &quote, QSizeF points);
DrawnPages pagesOf(const InternalSummary &summary, QSizeF points);
DrawnPages pagesOf(const OfferWorksheet &worksheet, QSizeF points);

QString titleOf(const CustomerQuote &quote); ///< of the document: "Quote Q-2027-0001 for Example Corp"
QString titleOf(const InternalSummary &summary);
QString titleOf(const OfferWorksheet &worksheet);

} // namespace dealdesk::quotes
