// Whether the private offers that were made for a deal are as the marketplace and their authorization have them. The
// last of the checks of offerchecks.h.
#pragma once

#include "offerchecks.h"

namespace dealdesk::guidance {

/// In which month of the scenario an offer that was made begins. Where it says none: with the first of the deal's
/// planned offers that follows those accepted before it. It is one of the deal's.
int monthOfMade(const pricing::Scenario &scenario, const pricing::Deal &deal, const pricing::OfferRecord &made);
/// The authorization that an offer takes: that rules in its month. An empty one as above.
const pricing::ResaleAuthorization &rulesOf(const pricing::Scenario &scenario, const pricing::Deal &deal,
                                            const pricing::OfferRecord &made);

/// The one that was added. A rule that the user lifted is none.
OfferCheck &addCheck(std::vector<OfferCheck> &checks, OfferCheckId check, Outcome outcome, const MarketplaceFact &fact);

/// The first offer that was made on an authorization of the scenario's, which uses it up where it is for a single one.
struct MadeOn {
    std::size_t deal = 0, offer = 0;
};
std::optional<MadeOn> firstMadeOn(const pricing::Scenario &scenario, const pricing::ResaleAuthorization &authorization);

/// Adds those that apply, in order.
void addMadeOfferChecks(std::vector<OfferCheck> &checks, const pricing::Scenario &scenario, std::size_t deal,
                        std::span<const pricing::PrivateOffer> offers, const Marketplaces &marketplaces);

} // namespace dealdesk::guidance
