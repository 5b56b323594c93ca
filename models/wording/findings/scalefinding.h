// What prices at scale find, in a sentence.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

/// "5,000 tenants bring $5,050,200 ARR; at 10 it is $12,480"; "ARR is not known at 5,000 tenants: no list price". Rows
/// by rising counts.
QString scaleFinding(const std::vector<pricing::ScaleRow> &rows, const FigureText &figures);
/// "No wholesale price at 1,200 and 5,000 tenants. Negotiated band needs 2 or 3 years. Offer 24 or 36 months: …": the
/// counts without a wholesale price, why, and what to do, by reason; empty where every one is known.
QString unknownAtScale(const std::vector<pricing::ScaleRow> &rows, const Language &language);

} // namespace dealdesk::wording
