// A customer: the facts that decide the recommended route.
#pragma once

#include "described.h"
#include "pricing/scenario.h"

namespace dealdesk::records {

enum class CustomerField : std::uint8_t {
    Id,
    Name,
    Cloud,
    EdpRemaining,
    MaccRemaining,
    InvoicePreference,
    SingleContract,
    OwnTerms,
    Vehicle,
};

template<>
inline constexpr std::tuple fields<pricing::Customer>{
    Described{CustomerField::Id, "id", InFile::Required, "id", Id{}, &pricing::Customer::id},
    Described{CustomerField::Name, "name", InFile::Required, "name", aName, &pricing::Customer::name},
    Described{CustomerField::Cloud, "cloud", InFile::Optional, "cloud", Choice<pricing::Cloud>{},
              &pricing::Customer::cloud},
    Described{CustomerField::EdpRemaining, "edpRemaining", InFile::Optional, "edp_remaining", Flag{},
              &pricing::Customer::edpRemaining},
    Described{CustomerField::MaccRemaining, "maccRemaining", InFile::Optional, "macc_remaining", Flag{},
              &pricing::Customer::maccRemaining},
    Described{CustomerField::InvoicePreference, "invoicePreference", InFile::Optional, "invoice_preference",
              Choice<pricing::InvoicePreference>{}, &pricing::Customer::invoicePreference},
    Described{CustomerField::SingleContract, "multiCloudSingleContract", InFile::Optional, "single_contract", Flag{},
              &pricing::Customer::multiCloudSingleContract},
    Described{CustomerField::OwnTerms, "termsOutsideMarketplace", InFile::Optional, "own_terms", Flag{},
              &pricing::Customer::termsOutsideMarketplace},
    Described{CustomerField::Vehicle, "purchasingVehicle", InFile::Optional, "vehicle",
              Choice<pricing::PurchasingVehicle>{}, &pricing::Customer::purchasingVehicle}};

static_assert(describesEachMember<pricing::Customer>());

} // namespace dealdesk::records
