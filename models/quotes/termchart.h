// ARR bars and the line of the margin a year at 1, 2 and 3 years, drawn as vectors; a whole term's margin in figures.
#pragma once

#include "drawnpages.h"
#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::quotes {

inline constexpr qreal termChartHeight = 186;

/// From `top` over the page's width. A term without a price has no bar and says so.
void drawTermChart(DrawnPages &pages, qreal top, const std::array<pricing::TermFigures, 3> &terms,
                   pricing::CommitmentTerm chosen, const wording::FigureText &figures);

/// Round axis values from at or under `least` to at or over `most`, at most five; 0 is one of them where it lies
/// between.
std::vector<pricing::Money> axisTicks(pricing::Money least, pricing::Money most);

} // namespace dealdesk::quotes
