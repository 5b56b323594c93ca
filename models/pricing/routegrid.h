// One deal at each commitment term on each route: what it brings once the route's fee is taken.
#pragma once

#include "evaluate.h"

#include <array>

namespace dealdesk::pricing {

inline constexpr std::array allRoutes{Route::Cppo, Route::Mpo, Route::Direct};

/// The marketplace's fee of each route, of what is billed.
struct RouteFees {
    std::array<Percent, allRoutes.size()> byRoute{};
    Percent &of(Route route) { return byRoute[static_cast<std::size_t>(route)]; }
    Percent of(Route route) const { return byRoute[static_cast<std::size_t>(route)]; }
    friend bool operator==(const RouteFees &, const RouteFees &) = default;
};
/// A scenario knows the deal's fee on the deal's own route alone. *Assumption*, until the user enters others: the other
/// marketplaces take as much, and direct takes nothing.
RouteFees assumedFees(const Deal &deal);

struct RouteCell {
    CommitmentTerm term = CommitmentTerm::OneYear;
    Route route = Route::Cppo;
    Percent fee;
    DealFigures figures; ///< its stretch indices point into no evaluation here
};
/// Term by term, on each route. Tenant steps and instalments past a shorter term are dropped, as in `compareTerms`.
using RouteGrid = std::array<RouteCell, allTerms.size() * allRoutes.size()>;

/// The scenario with this deal changed so, everything else equal.
Scenario withOffer(const Scenario &scenario, std::size_t deal, CommitmentTerm term, Route route, Percent fee);

/// Each cell is what `evaluate` says of `withOffer`. Cheap enough for every keystroke. Throws AmountOverflow, of this
/// deal only.
RouteGrid routeGrid(const Scenario &scenario, std::size_t deal, const RouteFees &fees);

/// The cells with the most net margin: more than one where they bring the same, none where nothing is known.
std::vector<std::size_t> bestNetMargin(const RouteGrid &grid);

} // namespace dealdesk::pricing
