// What must be done to sell through a marketplace or directly: rows of resources/knowledge/checklists.tsv, dated, with
// their source. What each says to people stands in wording (wording/pages/checklistwords.h), under the row's id.
#pragma once

#include "pricing/scenario.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace dealdesk::guidance {

/// Of the firm once, for each marketplace, or of each deal, by its route.
enum class Checklist : std::uint8_t { FirmAws, FirmAzure, DealCppo, DealMpo, DealDirect };

enum class Who : std::uint8_t { Partner, Publisher, Customer, Marketplace };

/// How it is known that a row is done. All but `Tick` follow from what the workspace holds anyway.
enum class KnownBy : std::uint8_t {
    Tick,           ///< the user says so
    Enrolled,       ///< the partner's enrolment for this marketplace
    FirmIds,        ///< the ids that the marketplace's request needs
    Asked,          ///< an authorization was asked for
    Authorized,     ///< the answer came, or an authorization of the partner's own stands in the price books
    DealAuthorized, ///< one stands there for the deal's listing
    BuyerAccount,   ///< the customer's account for this marketplace
    OfferCreated,   ///< each of these: the last offer that was made for the deal
    OfferSent,
    OfferAccepted,
    OfferActivated,
    OnboardingBegun,
};

struct ChecklistRow {
    std::string_view id; ///< records::isRowId
    Checklist of = Checklist::FirmAws;
    int step = 1; ///< of the source page's four; of a direct contract 1 to 3
    Who who = Who::Partner;
    KnownBy knownBy = KnownBy::Tick;
    std::string_view asOf; ///< "2026-11"
    bool isDisputed = false;
    std::string_view source;
    pricing::PurchasingVehicle vehicle =
        pricing::PurchasingVehicle::None; ///< of deals whose customer buys so; None: any
};

/// All, in the order of the file: by checklist and step.
std::span<const ChecklistRow> checklistRows();
/// Those of one.
std::span<const ChecklistRow> rowsOf(Checklist of);
/// Null: there is none.
const ChecklistRow *checklistRow(std::string_view id);
Checklist checklistFor(pricing::Route route);

extern const std::string_view checklistText; ///< the file, as it was compiled in

} // namespace dealdesk::guidance
