// What the program's guidance is called: how a shipped price came about, in the bands' table, and the growth paths of
// the field, in the growth chart's menu.
#pragma once

#include "guidance/growthpaths.h"
#include "guidance/pricebooks.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString text(guidance::RowNote note); ///< "assumed: between Band 2 and Band 4"; empty for a row of one's own

QString name(const guidance::GrowthPath &path);     ///< "14-day PoC → 10 → 100 → 1,200"
QString sourceOf(const guidance::GrowthPath &path); ///< what of it is published and what assumed, as a sentence

} // namespace dealdesk::wording
