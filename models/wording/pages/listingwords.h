// What the identifiers of the publisher's listings are called (guidance/listings.h).
#pragma once

#include "marketplacewords.h"

#include "guidance/listings.h"

namespace dealdesk::wording {

QString name(guidance::ListingId id); ///< "Product code"
/// Of the row of one; empty of a row that is none.
FactWords listingWords(std::string_view row);

QString enterTheId(const QString &title); ///< what a button does

} // namespace dealdesk::wording
