// What the command line says of flags and routes. It speaks English by its format, whatever the language of the
// windows, whose words are in wording (flagwords.h, routewords.h); a test holds them equal.
#pragma once

#include "pricing/evaluation.h"

#include <string_view>

namespace dealdesk::exchange {

std::string_view title(pricing::Flag flag);             ///< "Below wholesale"
std::string_view sentence(pricing::RouteReason reason); ///< "The customer is AWS-first or AWS-only."

} // namespace dealdesk::exchange
