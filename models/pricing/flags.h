// The flags that follow from a deal's totals and entries (pricing rules, section 8).
#pragma once

#include "evaluation.h"

namespace dealdesk::pricing {

/// Adds to figures.flags what its totals and the deal's entries call for; the month by month flags are there already.
void addTermFlags(DealFigures &figures, const ScenarioSettings &settings, const Deal &deal);

/// It comes to 100 tenants at some time (the resale page, white-label substrate).
bool recommendsFullWhiteLabel(const Deal &deal);

/// False where a custom schedule's amounts are known not to add up to the term's total.
bool instalmentsAddUp(const Deal &deal, const std::optional<Money> &tcv);

} // namespace dealdesk::pricing
