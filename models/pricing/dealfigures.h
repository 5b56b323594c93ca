// Figures of one deal that are made of its others, wherever they are shown.
#pragma once

#include "evaluation.h"

namespace dealdesk::pricing {

/// What a tenant costs the customer in the month. Nothing under a monthly total, without a price, and without tenants.
std::optional<Money> unitOf(const ResalePrice &price, const MonthFigures &month);

/// The deal's ARR by its probability (pricing rules, section 6); unknown as that is.
std::optional<Money> weightedArr(const Deal &deal, const std::optional<Money> &arr);

} // namespace dealdesk::pricing
