// Whether the marketplace will take a deal's private offers (pricing rules, section 11): codes and values; what people
// read of them is said elsewhere.
#pragma once

#include "marketplaces.h"
#include "pricing/offers.h"

#include <vector>

namespace dealdesk::guidance {

/// In the order in which they are told.
enum class OfferCheckId : std::uint8_t {
    AmiDays,
    AmiNoAmendment,
    MpoTwoYears,
    MpoCap,
    Authorization,
    Currency,
    BuyerAccount,
    // Further ones:
    AzureDays,
    MarkupOrSchedule,
    Instalments,
    // Of what was made, mostly:
    OfferName,
    OfferDescription,
    Buyers,
    ExpiryBeforeStart,
    NetTerms,
    AuthorizationUsed,
    ExpiryAfterAuthorization,
};
std::string_view id(OfferCheckId check); ///< "ami-days"

enum class Outcome : std::uint8_t { Ok, Fails, Confirm };
std::string_view id(Outcome outcome); ///< "ok"

/// What the portal would say of the instalments as they would be typed; the first that holds.
enum class ScheduleFault : std::uint8_t {
    TooMany,
    NotBeforeEnd,    ///< one is on the offer's last day: a one-day offer's
    SeveralAtOnce,   ///< more than one is due when the offer expires, so at acceptance, where one may be
    DoesNotAddUp,    ///< a custom schedule, to the deal's total
    TotalIsNotKnown, ///< a custom schedule, for a price is not known
};

struct OfferCheck {
    OfferCheckId id{};
    Outcome outcome{};
    const MarketplaceFact *fact = nullptr; ///< it rests on: its date and source
    /// The first of the offers that it fails on, or has to be confirmed for: index into them. Else the first.
    std::size_t offer = 0;
    /// Of AmiDays that fails: the last day that is allowed.
    std::optional<pricing::Date> lastDay;
    bool endsInTime = false; ///< that day is in the term's last month: the offers may end on it
    /// Of AmiNoAmendment: what the old offers would go on charging. Nothing: unknown.
    std::optional<pricing::Money> atStake;
    /// Of a check of the offers that were made: the first of the deal's that it does not hold for, index into them.
    std::optional<std::size_t> made;
    /// Of Instalments that does not hold, with the day of the instalment where it is one's.
    std::optional<ScheduleFault> schedule;
    std::optional<pricing::Date> day;
    /// Of Instalments: how many the offer has.
    std::size_t instalments = 0;
    /// Of AuthorizationUsed that fails: the other deal, index into the scenario's. Nothing: this one itself.
    std::optional<std::size_t> otherDeal;
    /// The same: the first offer that was made on it, of that deal, else of this one. Nothing: it is planned.
    std::optional<std::size_t> usedBy;
};

/// The authorization that rules in this month from the scenario's start; an empty one where the listing has none, as a
/// deal of a workspace may have it.
const pricing::ResaleAuthorization &rulesIn(const pricing::Scenario &scenario, pricing::Listing listing, int month);

/// Those that apply, in order. Of an offer that was accepted, what it should have been is not asked any more: it cannot
/// be changed, and nobody reads a fault that cannot be mended. `offers` are the deal's. The checks point into
/// `marketplaces`.
std::vector<OfferCheck> checkOffers(const pricing::Scenario &scenario, std::size_t deal,
                                    std::span<const pricing::PrivateOffer> offers, const Marketplaces &marketplaces);

} // namespace dealdesk::guidance
