// The program's fixed texts about the field: listings, routes, flags and what to do about them, next steps. UTF-8, no
// data inside.
#pragma once

#include "pricing/evaluation.h"

#include <string_view>
#include <vector>

namespace dealdesk::guidance {

std::string_view name(pricing::Listing listing);                              ///< "HailBytes ASM"
std::string_view listingCode(pricing::Listing listing, pricing::Route route); ///< the marketplace listing id, or empty
std::string_view name(pricing::Route route);                                  ///< "AWS CPPO"
std::string_view longName(pricing::Route route);        ///< "AWS Marketplace private offer (CPPO)"
std::string_view name(pricing::RecommendedRoute route); ///< "AWS CPPO", "Undecided"
std::string_view name(pricing::Provenance provenance);  ///< "published"

/// The identifiers of scenario files: "asm", "cppo", "full-white-label-recommended", …
std::string_view id(pricing::Listing listing);
std::string_view id(pricing::Route route);
std::string_view id(pricing::RecommendedRoute route);
std::string_view id(pricing::Flag flag);

std::string_view title(pricing::Flag flag);    ///< "Below wholesale"
std::string_view whatToDo(pricing::Flag flag); ///< "Raise the price; a term below 3 years …"
std::string_view sentence(pricing::RouteReason reason);
std::string_view shortly(pricing::RouteReason reason); ///< "EDP left": for a line of several

/// What happens after the customer has the quote, on each route: numbered steps in the customer's words.
/// `commitmentLeft`: of the route's own kind (EDP on AWS, MACC on Azure).
std::vector<std::string_view> customerNextSteps(pricing::Route route, bool commitmentLeft);

} // namespace dealdesk::guidance
