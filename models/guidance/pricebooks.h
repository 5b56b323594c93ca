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

/// How a figure of a shipped book came about: rules, section 10.
enum class RowNote : std::uint8_t {
    None,             ///< a row of the partner's own
    TenthOfPilot,     ///< the ARR table's pilot price ÷ 10
    TenthOfBand4,     ///< the ARR table's Band 4 price ÷ 10, net
    BetweenPilotAnd2, ///< assumed
    Between2And4,     ///< assumed
    PublishedBill,    ///< $7,167 a month ÷ 100 tenants ÷ 0.85
    PilotArr,         ///< $104,000 a year ÷ 12 ÷ 10 tenants ÷ 0.85
    Band2Arr,         ///< $860,000 a year ÷ 12 ÷ 100 tenants ÷ 0.85
    Band4Arr,         ///< $10.1M a year ÷ 12 ÷ 1,200 tenants, net
};
RowNote provenanceNote(const pricing::VolumeBand &band);

/// Marks each row that equals a shipped row (name, start, price, negotiated or not) with that row's provenance, others
/// as mine; all of them where the currency is not that of the shipped books.
void markProvenance(pricing::ResaleAuthorization &authorization, std::string_view currency);

} // namespace dealdesk::guidance
