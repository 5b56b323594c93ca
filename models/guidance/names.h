// The field's identifiers in scenario files. What people read of listings, routes and flags is in wording.
#pragma once

#include "pricing/evaluation.h"

#include <string_view>

namespace dealdesk::guidance {

/// The identifiers of scenario files: "asm", "cppo", "full-white-label-recommended", …
std::string_view id(pricing::Listing listing);
std::string_view id(pricing::Route route);
std::string_view id(pricing::RecommendedRoute route);
std::string_view id(pricing::Flag flag);

} // namespace dealdesk::guidance
