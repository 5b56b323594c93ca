// What a forecast says, as sentences: titles of its charts and notes below its headline figures.
#pragma once

#include "pricing/evaluation.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

/// "ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"
QString arrFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
/// "Margin is $58,788 of $316,800 billed over 36 months"
QString marginFinding(const pricing::Portfolio &portfolio, const wording::FigureText &figures);
/// "Dec 2029 · peak $1.4M in Jul 2028"
QString lastMonthNote(const pricing::Portfolio &portfolio, const wording::FigureText &figures);

} // namespace dealdesk::ui
