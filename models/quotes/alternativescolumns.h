// The alternatives in columns: each one's total, and what it is in rows, to be compared.
#pragma once

#include "alternativesquote.h"
#include "flow.h"

namespace dealdesk::quotes {

void drawAlternatives(Flow &flow, const AlternativesQuote &quote);

} // namespace dealdesk::quotes
