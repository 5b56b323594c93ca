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
    Aliases,
    AwsAccount,
    AzureBillingAccount,
    Contact,
    Notes,
    EdpLeft,
    EdpUntil,
    MaccLeft,
    MaccUntil,
    CommitmentAsOf,
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
              Choice<pricing::PurchasingVehicle>{}, &pricing::Customer::purchasingVehicle},
    Described{CustomerField::Aliases, "aliases", InFile::WhenSet, "aliases", Several<Text>{aName, pricing::mostAliases},
              &pricing::Customer::aliases, 4},
    Described{CustomerField::AwsAccount, "awsAccount", InFile::WhenSet, "aws_account", awsAccount,
              &pricing::Customer::awsAccount, 4},
    Described{CustomerField::AzureBillingAccount, "azureBillingAccount", InFile::WhenSet, "azure_billing_account",
              Text{0, pricing::longestNumber}, &pricing::Customer::azureBillingAccount, 4},
    Described{CustomerField::Contact, "contact", InFile::WhenSet, "contact", Text{}, &pricing::Customer::contact, 4},
    Described{CustomerField::Notes, "notes", InFile::WhenSet, "notes", Lines{}, &pricing::Customer::notes, 4},
    Described{CustomerField::EdpLeft, "edpLeft", InFile::WhenSet, "edp_left", AmountInCurrency{},
              &pricing::Customer::edpLeft, 6},
    Described{CustomerField::EdpUntil, "edpUntil", InFile::WhenSet, "edp_until", Day{}, &pricing::Customer::edpUntil,
              6},
    Described{CustomerField::MaccLeft, "maccLeft", InFile::WhenSet, "macc_left", AmountInCurrency{},
              &pricing::Customer::maccLeft, 6},
    Described{CustomerField::MaccUntil, "maccUntil", InFile::WhenSet, "macc_until", Day{},
              &pricing::Customer::maccUntil, 6},
    Described{CustomerField::CommitmentAsOf, "commitmentAsOf", InFile::WhenSet, "commitment_as_of", Day{},
              &pricing::Customer::commitmentAsOf, 6}};

static_assert(describesEachMember<pricing::Customer>());

/// What leads to a customer's route: a scenario may suppose it. The rest is who he is, which is a fact.
constexpr bool isRouteFact(Field field) { return field >= CustomerField::Cloud && field <= CustomerField::Vehicle; }

/// Neither what he is known by nor what leads to his route: his accounts, his other names, his contact, notes.
constexpr bool isDetail(Field field)
{
    return !isRouteFact(field) && field != CustomerField::Id && field != CustomerField::Name;
}

/// `customer` with the route facts of `supposed`.
inline pricing::Customer withRouteFacts(pricing::Customer customer, const pricing::Customer &supposed)
{
    forEachField<pricing::Customer>([&](const auto &leaf) {
        if (isRouteFact(leaf.field.id))
            leaf.in(customer) = leaf.in(supposed);
    });
    return customer;
}
/// They alone.
inline pricing::Customer routeFactsOf(const pricing::Customer &customer) { return withRouteFacts({}, customer); }

} // namespace dealdesk::records
