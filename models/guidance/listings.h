// By which identifiers a marketplace knows the publisher's listings: rows of resources/knowledge/marketplaces.tsv,
// which the user may override.
#pragma once

#include "marketplaces.h"

#include "pricing/scenario.h"

#include <cstdint>
#include <span>
#include <string>

namespace dealdesk::guidance {

enum class ListingId : std::uint8_t {
    Product,     ///< of the public page on AWS: "prodview-…"
    ProductCode, ///< of the machine image on AWS
    Publisher,   ///< on Azure, as are the two below
    Offer,
    Plan,
};

/// Those that the route's marketplace has, in the order in which they are asked for; a direct contract has none.
std::span<const ListingId> listingIdsOn(pricing::Route route);
/// The row's id: "listing-asm-aws-product".
std::string listingRow(pricing::Listing listing, ListingId id);
/// What names a listing on paper and in a mail: "prodview-…", "publisher / offer / plan", those that are known; empty:
/// none is.
std::string listingCode(pricing::Listing listing, pricing::Route route, const Marketplaces &marketplaces);

} // namespace dealdesk::guidance
