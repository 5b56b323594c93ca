// A scenario that goes over to another currency at a rate.
#pragma once

#include "customercurrency.h"

namespace dealdesk::pricing {

/// Every amount of its deals and settings, each rounded once; of instalments the cumulative amounts, so that their sum
/// is. Authorizations stay as they are: they are facts in a currency of their own. What no 64 bits hold is the largest
/// number, which is out of every amount's range.
Scenario convertedAt(const Scenario &scenario, const Exchange &exchange);

/// Where instalments added up to their deal's TCV in `before`, those in `after` add up to the deal's TCV there, if that
/// is known. The deals of both are the same ones, with amounts in their ranges. Throws AmountOverflow.
void fitInstalments(Scenario &after, const Scenario &before);

} // namespace dealdesk::pricing
