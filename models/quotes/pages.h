// The documents, laid out on pages of a size.
#pragma once

#include "alternativesquote.h"
#include "customerquote.h"
#include "customerusage.h"
#include "drawnpages.h"
#include "internalsummary.h"
#include "offerworksheet.h"
#include "portfoliosummary.h"

namespace dealdesk::quotes {

DrawnPages pagesOf(const CustomerQuote &quote, QSizeF points);
DrawnPages pagesOf(const InternalSummary &summary, QSizeF points);
DrawnPages pagesOf(const OfferWorksheet &worksheet, QSizeF points);
DrawnPages pagesOf(const PortfolioSummary &summary, QSizeF points);
DrawnPages pagesOf(const AlternativesQuote &quote, QSizeF points);
DrawnPages pagesOf(const CustomerUsage &usage, QSizeF points);

QString titleOf(const CustomerQuote &quote); ///< of the document: "Quote Q-2027-0001 for Example Corp"
QString titleOf(const InternalSummary &summary);
QString titleOf(const OfferWorksheet &worksheet);
QString titleOf(const PortfolioSummary &summary);
QString titleOf(const AlternativesQuote &quote);
QString titleOf(const CustomerUsage &usage);

inline QString authorOf(const CustomerQuote &quote) { return quote.partner; }
inline QString authorOf(const InternalSummary &summary) { return summary.partner; }
inline QString authorOf(const PortfolioSummary &summary) { return summary.partner; }
inline QString authorOf(const AlternativesQuote &quote) { return quote.partner; }
inline QString authorOf(const CustomerUsage &usage) { return usage.partner; }
inline QString authorOf(const OfferWorksheet &) { return {}; } // it does not know whose it is

inline QDate dayOf(const CustomerQuote &quote) { return quote.details.issued; }
inline QDate dayOf(const InternalSummary &summary) { return summary.details.issued; }
inline QDate dayOf(const OfferWorksheet &worksheet) { return worksheet.made; }
inline QDate dayOf(const PortfolioSummary &summary) { return summary.made; }
inline QDate dayOf(const AlternativesQuote &quote) { return quote.details.issued; }
inline QDate dayOf(const CustomerUsage &usage) { return usage.made; }

inline Paper paperOf(const CustomerQuote &quote) { return quote.details.paper; }
inline Paper paperOf(const InternalSummary &summary) { return summary.details.paper; }
inline Paper paperOf(const OfferWorksheet &worksheet) { return worksheet.paper; }
inline Paper paperOf(const PortfolioSummary &summary) { return summary.paper; }
inline Paper paperOf(const AlternativesQuote &quote) { return quote.details.paper; }
inline Paper paperOf(const CustomerUsage &usage) { return usage.paper; }

} // namespace dealdesk::quotes
