// A check of one deal's offers with what it was made of, for whoever says it.
#pragma once

#include "offerchecks.h"

namespace dealdesk::guidance {

struct OfferCheckCase {
    const OfferCheck &check;
    const pricing::Scenario &scenario;
    const pricing::Deal &deal;
    const std::vector<pricing::PrivateOffer> &offers; ///< the deal's

    bool isOk() const { return check.outcome == Outcome::Ok; }
    bool isOpen() const { return check.outcome == Outcome::Confirm; }
    /// That it fails on, or the first.
    const pricing::PrivateOffer &offer() const { return offers[check.offer]; }
    const pricing::OfferRecord &made() const { return deal.paperwork->offers[check.made.value_or(0)]; }
    int mostNumber() const { return check.fact->number(); }
};

} // namespace dealdesk::guidance
