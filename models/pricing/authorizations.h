// The authorizations of a listing over time (pricing rules, section 2.8).
#pragma once

#include "scenario.h"

namespace dealdesk::pricing {

/// The listings that have one, in the order of their first ones.
std::vector<Listing> authorizedListings(const Scenario &scenario);

/// Whether a day is of both. Days are included at both ends; an absent one has none.
bool overlap(const ResaleAuthorization &one, const ResaleAuthorization &other);

/// Whether both say the same: a kind that the dates tell may be said or not.
bool saySame(const ResaleAuthorization &one, const ResaleAuthorization &other);

/// The one of the listing that rules in the month: which is in force on its first day; where none is, the last that had
/// begun; where none had, the one that begins first. Nothing where the listing has none.
const ResaleAuthorization *authorizationIn(const Scenario &scenario, Listing listing, YearMonth month);

/// The one of the listing that rules in this month from the scenario's start.
const ResaleAuthorization *authorizationIn(const Scenario &scenario, Listing listing, int month);

/// The one that a figure's price event took. Nothing where the listing has none.
template<typename Figures>
const ResaleAuthorization *authorizationOf(const Scenario &scenario, const Figures &figures)
{
    return figures.authorization < 0 ? nullptr
                                     : &scenario.authorizations[static_cast<std::size_t>(figures.authorization)];
}

/// The one that rules in the scenario's first month.
const ResaleAuthorization *authorizationFor(const Scenario &scenario, Listing listing);

} // namespace dealdesk::pricing
