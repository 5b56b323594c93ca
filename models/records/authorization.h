// A resale authorization and its volume bands.
#pragma once

#include "described.h"
#include "pricing/scenario.h"

namespace dealdesk::records {

enum class AuthorizationField : std::uint8_t {
    Name,
    ExistingTenants,
    Discount12,
    Discount24,
    Discount36,
    Number,
    Kind,
    From,
    Until,
    BuyerAccounts,
    PaymentPlan,
    AzurePrice,
    AzureDiscount,
    Note,
    Document,
    NetTerms, ///< may be empty
    Listing,  ///< nobody enters it
};

enum class BandField : std::uint8_t {
    Name,
    From,
    Price,      ///< may be empty: not stated
    Negotiated, ///< "yes", "no"; the last band only
    Source,
};

using Discounts = std::array<pricing::Percent, 3>;
template<std::size_t place>
struct DiscountAt {
    constexpr auto &operator()(auto &discounts) const { return discounts[place]; }
    friend constexpr bool operator==(DiscountAt, DiscountAt) = default;
};

template<>
inline constexpr std::tuple fields<Discounts>{
    Described{AuthorizationField::Discount12, "12", InFile::Required, "discount_12", Share{}, DiscountAt<0>{}},
    Described{AuthorizationField::Discount24, "24", InFile::Required, "discount_24", Share{}, DiscountAt<1>{}},
    Described{AuthorizationField::Discount36, "36", InFile::Required, "discount_36", Share{}, DiscountAt<2>{}}};
static_assert(std::tuple_size_v<std::remove_cvref_t<decltype(fields<Discounts>)>> == std::tuple_size_v<Discounts>);

template<>
inline constexpr std::tuple fields<pricing::AzurePrice>{
    Described{AuthorizationField::AzurePrice, "kind", InFile::Required, "azure_price",
              Choice<pricing::AzurePriceKind>{}, &pricing::AzurePrice::kind, 4},
    Described{AuthorizationField::AzureDiscount, "percent", InFile::WhenSet, "azure_discount", Share{},
              &pricing::AzurePrice::discount, 4}};

template<>
inline constexpr std::tuple fields<pricing::ResaleAuthorization>{
    Described{AuthorizationField::Listing, "listing", InFile::Required, "listing", Choice<pricing::Listing>{},
              &pricing::ResaleAuthorization::listing},
    Described{AuthorizationField::Name, "name", InFile::Required, "name", aName, &pricing::ResaleAuthorization::name},
    Described{AuthorizationField::ExistingTenants, "existingTenants", InFile::Optional, "existing_tenants",
              Count{0, pricing::mostExistingTenants}, &pricing::ResaleAuthorization::existingTenants},
    Described{AuthorizationField::Discount12, "commitmentDiscounts", InFile::Optional, "",
              Object<Discounts>{"the commitment discounts"}, &pricing::ResaleAuthorization::commitmentDiscounts},
    Described{RecordKind::Band, "bands", InFile::Required, "", Rows<pricing::VolumeBand>{},
              &pricing::ResaleAuthorization::bands},
    Described{AuthorizationField::Number, "number", InFile::WhenSet, "number", Text{0, pricing::longestNumber},
              &pricing::ResaleAuthorization::number, 4},
    Described{AuthorizationField::Kind, "kind", InFile::WhenSet, "kind", Choice<pricing::AuthorizationKind>{},
              &pricing::ResaleAuthorization::kind, 4},
    Described{AuthorizationField::From, "from", InFile::WhenSet, "from_day", Day{}, &pricing::ResaleAuthorization::from,
              4},
    Described{AuthorizationField::Until, "until", InFile::WhenSet, "until_day", Day{},
              &pricing::ResaleAuthorization::until, 4},
    Described{AuthorizationField::BuyerAccounts, "buyerAccounts", InFile::WhenSet, "buyer_accounts",
              Several<Digits>{awsAccount, pricing::mostBuyerAccounts}, &pricing::ResaleAuthorization::buyerAccounts, 4},
    Described{AuthorizationField::PaymentPlan, "paymentPlan", InFile::WhenSet, "payment_plan",
              Choice<pricing::PaymentPlan>{}, &pricing::ResaleAuthorization::paymentPlan, 4},
    Described{AuthorizationField::AzurePrice, "azurePricing", InFile::WhenSet, "",
              Object<pricing::AzurePrice>{"an Azure price"}, &pricing::ResaleAuthorization::azurePrice, 4},
    Described{AuthorizationField::Note, "note", InFile::WhenSet, "note", Lines{}, &pricing::ResaleAuthorization::note,
              4},
    Described{AuthorizationField::Document, "document", InFile::WhenSet, "document", Text{},
              &pricing::ResaleAuthorization::document, 4},
    Described{AuthorizationField::NetTerms, "netTerms", InFile::WhenSet, "net_terms", Count{0, pricing::mostNetTerms},
              &pricing::ResaleAuthorization::netTerms, 4}};

template<>
inline constexpr std::tuple fields<pricing::VolumeBand>{
    Described{BandField::Name, "name", InFile::Required, "name", aName, &pricing::VolumeBand::name},
    Described{BandField::From, "from", InFile::Required, "from_tenants", Count{1, pricing::mostExistingTenants},
              &pricing::VolumeBand::from},
    Described{BandField::Price, "price", InFile::Required, "price", aboveZero, &pricing::VolumeBand::price},
    Described{BandField::Negotiated, "negotiated", InFile::WhenSet, "negotiated", Flag{},
              &pricing::VolumeBand::negotiated},
    Described{BandField::Source, "source", InFile::Optional, "provenance", Choice<pricing::Provenance>{},
              &pricing::VolumeBand::provenance}};

static_assert(describesEachMember<pricing::ResaleAuthorization>() && describesEachMember<pricing::VolumeBand>() &&
              describesEachMember<pricing::AzurePrice>());

} // namespace dealdesk::records
