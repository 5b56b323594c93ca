// What the command line says of the checks of the offers that were made (guidance/madeoffers.h). English by its format.
#pragma once

#include "guidance/offerchecks.h"

#include <string>

namespace dealdesk::exchange {

/// What is so, and what to do. `offers` are the deal's. Empty of any other check.
std::string madeOfferSentence(const guidance::OfferCheck &check, const pricing::Scenario &scenario, std::size_t deal,
                              const std::vector<pricing::PrivateOffer> &offers);

} // namespace dealdesk::exchange
