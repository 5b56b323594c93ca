// What the command line says of the checks of the offers that were made (guidance/madeoffers.h). English by its format.
#pragma once

#include "guidance/offercheckcase.h"

#include <string>

namespace dealdesk::exchange {

/// What is so, and what to do. Empty of any other check.
std::string madeOfferSentence(const guidance::OfferCheckCase &of);

} // namespace dealdesk::exchange
