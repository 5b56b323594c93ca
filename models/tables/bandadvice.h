// More tenants that cost less in all, in words.
#pragma once

#include "pricing/scenario.h"

#include <QString>

namespace dealdesk::tables {

/// "5 more tenants cost $342.75 a month less in all: 100 cost $7,167.00, at $71.67 each in Band 2." Empty where no
/// larger count costs less, or a price is unknown.
QString bandAdvice(const pricing::Scenario &scenario, std::size_t deal);

} // namespace dealdesk::tables
