// What a deal's terms and routes show, as a sentence above them.
#pragma once

#include "pricing/routegrid.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

/// "3 years on Direct brings the most net margin: $58,788, $9,504 more than the deal now"
QString routeFinding(const pricing::RouteGrid &grid, const pricing::Deal &now, const FigureText &figures);
/// Why figures are unknown at some term, each reason once; empty where all are known.
QString unknownInGrid(const pricing::RouteGrid &grid);

} // namespace dealdesk::wording
