// A scenario for others: what customers pay, and nothing of what the partner pays or keeps.
#pragma once

#include "scenariofile.h"

namespace dealdesk::exchange {

/// A scenario file that holds no wholesale. Made anew of what may be in it, so that a field which comes later is left
/// out until somebody decides. An authorization has one band without a price and no discounts, a deal the unit price
/// that its rule gives (or its monthly total, which has none); floors, negotiated prices, fees, notes and the
/// authorization's own terms are left out. An excluded deal is priced as if it were included.
/// Problems are of `scenario`, in its file's order, at most `mostProblems`: deals that have no unit price. Throws
/// AmountOverflow.
tl::expected<std::string, std::vector<Problem>> writeWithoutWholesale(const pricing::Scenario &scenario);

} // namespace dealdesk::exchange
