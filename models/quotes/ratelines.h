// The rate of a quote in the customer's currency, on paper: what the customer reads of it, and what it does to the
// partner's margin.
#pragma once

#include "customerquote.h"
#include "flow.h"
#include "internalsummary.h"
#include "wording/figuretext.h"

namespace dealdesk::quotes {

// Of a quote without a rate: nothing, no height.
qreal heightOfRate(const Flow &flow, const CustomerQuote &quote, const wording::FigureText &figures);
void drawRate(Flow &flow, const CustomerQuote &quote, const wording::FigureText &figures);

/// A section of its own; of a summary without a rate nothing.
void drawPayment(Flow &flow, const InternalSummary &summary, const wording::FigureText &figures);

} // namespace dealdesk::quotes
