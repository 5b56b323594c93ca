// What the command line says of the checks of a deal's private offers. English by its format, as spoken.h.
#pragma once

#include "guidance/offerchecks.h"

#include <string>

namespace dealdesk::exchange {

/// What is so, and what to do. `offers` are the deal's.
std::string sentence(const guidance::OfferCheck &check, const pricing::Scenario &scenario, std::size_t deal,
                     const std::vector<pricing::PrivateOffer> &offers);
/// "As of 2026-11: AWS Marketplace seller guide, …"
std::string sourceOf(const guidance::OfferCheck &check);

} // namespace dealdesk::exchange
