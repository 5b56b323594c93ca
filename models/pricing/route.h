// The route's rule (pricing rules, section 9), cheap enough for every deal of every evaluation.
#pragma once

#include "evaluation.h"

#include <cstdint>

namespace dealdesk::pricing {

struct RouteChoice {
    RecommendedRoute route = RecommendedRoute::Undecided;
    std::uint32_t reasons = 0; ///< bit n: RouteReason n
};

/// What the customer and the partner call for, whatever the deal's size.
RouteChoice chooseRoute(const ScenarioSettings &settings, const Customer &customer);

/// That, with the marketplace's minimum deal size.
RouteChoice withDealSize(RouteChoice choice, const ScenarioSettings &settings, const std::optional<Money> &tcv);

} // namespace dealdesk::pricing
