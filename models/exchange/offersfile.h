// The JSON that `dealdesk-cli offers` prints; amounts with the decimals of the scenario's currency.
#pragma once

#include "guidance/offerchecks.h"

#include <string>

namespace dealdesk::exchange {

/// `offers` are the deal's, `checks` are theirs.
std::string offersJson(const pricing::Scenario &scenario, std::size_t deal,
                       const std::vector<pricing::PrivateOffer> &offers,
                       const std::vector<guidance::OfferCheck> &checks);

std::string decimalText(const pricing::Decimal &number); ///< "22.784987", with all its decimals
std::string_view word(pricing::NoEntry why);             ///< "below-wholesale"
std::string_view word(pricing::PortalField field);       ///< "customerAdjustment"

} // namespace dealdesk::exchange
