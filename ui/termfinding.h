// What the comparison of terms says, as one sentence: the title of the term chart.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::ui {

/// "3 years brings $58,788 margin, 13.3 times the 1-year margin"
QString termFinding(const std::array<pricing::TermFigures, 3> &terms, const wording::FigureText &figures);

} // namespace dealdesk::ui
