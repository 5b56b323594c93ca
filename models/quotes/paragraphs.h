// A user's own text of several paragraphs, as it was typed, over as many pages as it takes.
#pragma once

#include "flow.h"

namespace dealdesk::quotes {

/// Without blank lines at its ends; each line is a paragraph, a blank one stands for a gap.
QStringList paragraphsOf(const QString &text);

/// None leaves a single line at the foot or at the top of a page. One that begins in a script from right to left is set
/// from the right.
void drawParagraphs(Flow &flow, const QString &text, const paper::Style &style);

/// What is to stand with their heading: the first lines, which are not torn apart.
qreal heightOfFirstLines(const Flow &flow, const QString &text, const paper::Style &style);

} // namespace dealdesk::quotes
