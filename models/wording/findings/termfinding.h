// What the comparison of terms says, as one sentence: the title of the term chart, in the window and on paper.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

#include <array>

namespace dealdesk::wording {

/// "3 years brings $19,596 margin a year, 4.4 times as much as 1 year": terms are of unequal length, so what is
/// compared is a year of each.
QString termFinding(const std::array<pricing::TermFigures, 3> &terms, const FigureText &figures);

} // namespace dealdesk::wording
