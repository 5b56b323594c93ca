// What a scenario for others rests on: the prices that customers pay, and what shows that the wholesale was withheld.
#pragma once

#include "evaluation.h"
#include "scenario.h"

#include <optional>
#include <vector>

namespace dealdesk::pricing {

/// Each deal's unit price; an excluded one's as if it were included. Nothing where there is none, or it is not known.
std::vector<std::optional<Money>> unitPrices(const Scenario &scenario, const Evaluation &evaluation);

/// As a file without wholesale has it: one band from 1 without a price, and no discounts. It stands in for an
/// authorization that somebody else has, and says nothing of what anybody pays.
bool isWithheld(const ResaleAuthorization &authorization);

/// Whether it can be told to be without wholesale: it has authorizations, all of them withheld, no price that is made
/// of wholesale or negotiated, and no floors.
bool isWithheld(const Scenario &scenario);

} // namespace dealdesk::pricing
