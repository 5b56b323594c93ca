// What a window says of a figure that is too large.
#pragma once

#include "pricing/evaluate.h"

#include <QString>

namespace dealdesk::wording {

/// "The ARR of “Rollout” is larger than can be counted. Lower its price or its tenants." `scenario`: that of the deal.
QString sentence(const pricing::AmountOverflow &overflow, const pricing::Scenario &scenario);

} // namespace dealdesk::wording
