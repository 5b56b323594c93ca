// What speaks for and against each route, what stays with whom, which term to propose, and what counts toward a
// customer's commitment: rows of resources/knowledge/routes.tsv, dated, with their source. What each says to people
// stands in wording (wording/pages/routerows.h), under the row's id.
#pragma once

#include "pricing/route.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dealdesk::guidance {

enum class RouteSide : std::uint8_t {
    Buyer,   ///< what the customer has of it
    Partner, ///< what the partner has of it
    Stays,   ///< with whom what stays, on every route
    Term,    ///< which commitment term to propose
    Counts,  ///< what counts toward the commitment of the route's cloud
    Ask,     ///< what of that is to be asked for in writing
};

struct RouteRow {
    std::string_view id;
    std::optional<pricing::Route> route; ///< nothing: all of them
    RouteSide side = RouteSide::Buyer;
    bool isAgainst = false;
    std::uint32_t reasons = 0;       ///< one of these must hold (pricing::bitOf); 0: none needs to
    bool needsGrowth = false;        ///< a deal of the customer's must change its tenant count
    std::string_view marketplaceRow; ///< that it rests on (guidance/marketplaces.h); empty: on its own source
    std::string_view asOf;           ///< "2026-11"
    bool isDisputed = false;
    std::string_view source;
};

/// All, in the order of the file.
std::span<const RouteRow> routeRows();

extern const std::string_view routeText; ///< the file, as it was compiled in

} // namespace dealdesk::guidance
