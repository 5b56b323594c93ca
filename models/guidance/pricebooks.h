// The two illustrative price books that ship, row by row with where each figure comes from (pricing rules, section 10).
// Neither is anyone's real price: real ones come with the partner's resale authorization.
#pragma once

#include "pricing/scenario.h"

#include <string_view>

namespace dealdesk::guidance {

/// What the shipped books are in; in another currency their numbers are nobody's example.
inline constexpr std::string_view shippedCurrency = "USD";

pricing::ResaleAuthorization workedExampleBook(pricing::Listing listing);
pricing::ResaleAuthorization arrTableBook(pricing::Listing listing);

/// How a derived or assumed figure of a shipped book came about ("derived: 7,167 ÷ 100 ÷ 0.85"); empty for a row of the
/// partner's own.
const char *provenanceNote(const pricing::VolumeBand &band);

/// Marks each row that equals a shipped row (name, start, price, negotiated or not) with that row's provenance, others
/// as mine; all of them where the currency is not that of the shipped books.
void markProvenance(pricing::ResaleAuthorization &authorization, std::string_view currency);

} // namespace dealdesk::guidance
