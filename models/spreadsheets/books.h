// Books of a scenario: all that its sheets say.
#pragma once

#include "internalbook.h"
#include "pricing/evaluate.h"

namespace dealdesk::spreadsheets {

/// Of how many deals the terms are compared: each costs a walk over all of them.
inline constexpr std::size_t mostComparedDeals = 500;

ResaleBook resaleBookOf(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);
InternalBook internalBookOf(const pricing::Scenario &scenario, const pricing::Evaluation &evaluation);

/// Of all deals.
std::size_t rowsOfMonths(const ResaleBook &book);

} // namespace dealdesk::spreadsheets
