// The JSON that `dealdesk-cli reconcile` prints.
#pragma once

#include "usagefile.h"

#include "pricing/usage.h"

#include <string>

namespace dealdesk::exchange {

std::string_view word(pricing::UsageStatus status); ///< "no-deal"

std::string reconciliationJson(const pricing::Scenario &scenario, pricing::Listing listing, pricing::YearMonth month,
                               const std::vector<pricing::UsageRow> &rows, const CountedUsage &counted);

} // namespace dealdesk::exchange
