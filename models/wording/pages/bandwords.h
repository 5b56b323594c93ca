// What a price book's bands mean for a deal that nears the next one, and where a book's own prices look wrong.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

/// "15 more tenants to Band 2 save $7.38 per tenant, $442.80 a month on this deal."; where the deal has no price there,
/// or a dearer one, that. `next` is of the book.
QString nextBandWords(const pricing::NextBand &next, const pricing::ResaleAuthorization &book,
                      const FigureText &figures);

/// "Band 3 is dearer than Band 2: $86.00 against $84.32 per tenant at 1 year. …", of every such band; empty where none
/// is.
QString dearerBands(const pricing::ResaleAuthorization &book, const FigureText &figures);

} // namespace dealdesk::wording
