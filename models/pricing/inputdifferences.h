// Which inputs differ between scenarios, field by field. What only names a scenario is no input.
#pragma once

#include "comparescenarios.h"

#include <span>

namespace dealdesk::pricing {

enum class InputField : std::uint8_t {
    // Of the scenario.
    Currency,
    FirstMonth,
    Horizon,
    BandPolicy,
    PayoutDays,
    MarginFloor,
    DealSizeFloor,
    PartnerName,
    CppoEnrolled,
    CspEnrolled,
    // Of a listing's authorization. `Book`: whether there is one at all.
    Book,
    BookName,
    ExistingTenants,
    Discount12,
    Discount24,
    Discount36,
    // Of a band, matched by the tenants from which it holds. `Band`: whether there is one.
    Band,
    BandName,
    BandPrice, ///< with whether it is negotiated
    BandSource,
    // Of a deal. `WholeDeal`: whether it is there.
    WholeDeal,
    DealName,
    DealCustomer,
    RecommendedRoute, ///< what follows from another customer; no input, so `inputDifferences` does not answer it
    DealListing,
    DealRoute,
    Included,
    Start, ///< by the calendar
    Term,
    AtEnd,
    Tenants,
    Price,
    NegotiatedPrice,
    BillingSchedule,
    Instalments,
    MarketplaceFee,
    WhiteLabelTier,
    PlatformFee,
    Probability,
    // Of a customer. `WholeCustomer`: whether it is there.
    WholeCustomer,
    CustomerName,
    CustomerCloud,
    EdpRemaining,
    MaccRemaining,
    PrefersInvoice,
    SingleContract,
    OwnTerms,
    Vehicle,
};

enum class InputSubject : std::uint8_t { Scenario, Book, Band, Deal, Customer };
InputSubject subjectOf(InputField field);

struct InputDifference {
    InputField field{};
    Listing listing = Listing::Asm; ///< of a book or a band
    /// Beside the scenarios: the index of the deal, customer, authorization or band there; -1: it is not there.
    std::array<int, mostCompared> at{-1, -1, -1, -1};
    friend bool operator==(const InputDifference &, const InputDifference &) = default;
};

/// The fields in which any of the scenarios differs from the first in which the row is there. In the order of the
/// fields' subjects: the scenario's own, books with their bands, deals, customers. A deal is the same deal where id and
/// name are the same, or id and customer, or all but the id, or name and customer, or the name alone; ids alone do not
/// tell, since each scenario counts on by itself. A deal's customer differs where it is not the same customer, whatever
/// the names: the same one is where id and name are the same, or all but the id, or the name, or the id. Which rows are
/// the same does not depend on the order of the scenarios. At most `mostCompared` of them.
std::vector<InputDifference> inputDifferences(std::span<const Scenario *const> scenarios);

} // namespace dealdesk::pricing
