// The terms of the trade: dated rows with the section of their source (resources/knowledge/glossary.tsv). What each
// says, and by which words it is met on screen, stands in wording (wording/pages/glossarywords.h).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dealdesk::guidance {

/// In the order of the rows.
enum class Term : std::uint8_t {
    Wholesale,
    ResalePrice,
    Billed,
    Margin,
    NetMargin,
    Markup,
    MarginFloor,
    VolumeBand,
    Tenant,
    ExistingTenants,
    RelationshipTotal,
    Pilot,
    Negotiated,
    CommitmentTerm,
    CommitmentDiscount,
    PrivateOffer,
    Authorization,
    Listing,
    Route,
    Cppo,
    Mpo,
    Direct,
    Edp,
    Macc,
    Payout,
    Instalment,
    Arr,
    Mrr,
    Tcv,
    WeightedArr,
    Probability,
    Percentile,
    MarketplaceFee,
    PlatformFee,
    WhiteLabel,
    CoSell,
    Publisher,
    Onboarding,
    Renewal,
    BandPolicy,
    DealSizeFloor,
    CustomerAdjustment,
    GrowthPath,
    PurchasingVehicle,
    Illustrative,
    ProofOfConcept,
};
inline constexpr int termCount = 46;

struct GlossaryRow {
    std::string_view id;     ///< "net-margin"
    std::string_view asOf;   ///< "2026-11"
    std::string_view source; ///< with its section
};

/// All, each at the place of its term.
std::span<const GlossaryRow> glossaryRows();
const GlossaryRow &rowOf(Term term);

extern const std::string_view glossaryText; ///< the file, as it was compiled in

} // namespace dealdesk::guidance
