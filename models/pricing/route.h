// The route's rule (pricing rules, section 9), cheap enough for every deal of every evaluation.
#pragma once

#include "evaluation.h"

#include <cstdint>

namespace dealdesk::pricing {

struct RouteChoice {
    RecommendedRoute route = RecommendedRoute::Undecided;
    std::uint32_t reasons = 0; ///< bit n: RouteReason n
};

/// What counts for a route by itself, whichever is recommended: bits as in RouteChoice. Whatever the deal's size.
std::uint32_t reasonsFor(Route route, const ScenarioSettings &settings, const Customer &customer);
constexpr std::uint32_t bitOf(RouteReason reason) { return 1u << static_cast<unsigned>(reason); }
std::vector<RouteReason> reasonsIn(std::uint32_t bits); ///< in their order

/// What the customer and the partner call for, whatever the deal's size.
RouteChoice chooseRoute(const ScenarioSettings &settings, const Customer &customer);

/// That, with the marketplace's minimum deal size.
RouteChoice withDealSize(RouteChoice choice, const ScenarioSettings &settings, const std::optional<Money> &tcv);

} // namespace dealdesk::pricing
