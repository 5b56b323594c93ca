#include "authorizations.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// Of two first days; an absent one is the earliest of all.
bool beginsBefore(const std::optional<Date> &one, const std::optional<Date> &other)
{
    return other && (!one || *one < *other);
}

bool endsBefore(const ResaleAuthorization &one, const ResaleAuthorization &other)
{
    return one.until && other.from && *one.until < *other.from;
}

} // namespace

std::vector<Listing> authorizedListings(const Scenario &scenario)
{
    std::vector<Listing> listings;
    for (const ResaleAuthorization &each : scenario.authorizations)
        if (std::ranges::find(listings, each.listing) == listings.end())
            listings.push_back(each.listing);
    return listings;
}

bool overlap(const ResaleAuthorization &one, const ResaleAuthorization &other)
{
    return !endsBefore(one, other) && !endsBefore(other, one);
}

bool saySame(const ResaleAuthorization &one, const ResaleAuthorization &other)
{
    const auto toldByDates = [](const ResaleAuthorization &authorization) {
        ResaleAuthorization told = authorization;
        if (told.kind != AuthorizationKind::SingleUse)
            told.kind = AuthorizationKind::ByDates;
        return told;
    };
    return one == other || toldByDates(one) == toldByDates(other);
}

const ResaleAuthorization *authorizationIn(const Scenario &scenario, Listing listing, YearMonth month)
{
    const Date day = month.firstDay();
    const ResaleAuthorization *begun = nullptr, *earliest = nullptr;
    for (const ResaleAuthorization &each : scenario.authorizations) {
        if (each.listing != listing)
            continue;
        if (!earliest || beginsBefore(each.from, earliest->from))
            earliest = &each;
        if (each.from && *each.from > day)
            continue;
        if (!each.until || *each.until >= day)
            return &each;
        if (!begun || beginsBefore(begun->from, each.from))
            begun = &each;
    }
    return begun ? begun : earliest;
}

const ResaleAuthorization *authorizationIn(const Scenario &scenario, Listing listing, int month)
{
    return authorizationIn(scenario, listing, scenario.settings.start.plus(month));
}

const ResaleAuthorization *authorizationFor(const Scenario &scenario, Listing listing)
{
    return authorizationIn(scenario, listing, scenario.settings.start);
}

} // namespace dealdesk::pricing
