// The words of choices in files. A value that has none (no purchasing vehicle) is null there.
#pragma once

#include "pricing/scenario.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dealdesk::records {

template<typename Enum, std::size_t count>
using Words = std::array<std::pair<std::string_view, Enum>, count>;

/// In the order in which messages name them.
template<typename Enum>
inline constexpr Words<Enum, 0> wordsOf;

template<>
inline constexpr Words<pricing::Listing, 3> wordsOf<pricing::Listing>{
    {{"asm", pricing::Listing::Asm}, {"sat", pricing::Listing::Sat}, {"support-hub", pricing::Listing::SupportHub}}};
template<>
inline constexpr Words<pricing::Route, 3> wordsOf<pricing::Route>{
    {{"cppo", pricing::Route::Cppo}, {"mpo", pricing::Route::Mpo}, {"direct", pricing::Route::Direct}}};
template<>
inline constexpr Words<pricing::BandPolicy, 2> wordsOf<pricing::BandPolicy>{
    {{"locked", pricing::BandPolicy::Locked}, {"floating", pricing::BandPolicy::Floating}}};
template<>
inline constexpr Words<pricing::AtEnd, 2> wordsOf<pricing::AtEnd>{
    {{"ends", pricing::AtEnd::Ends}, {"renews", pricing::AtEnd::Renews}}};
template<>
inline constexpr Words<pricing::Cloud, 4> wordsOf<pricing::Cloud>{{{"aws", pricing::Cloud::Aws},
                                                                   {"azure", pricing::Cloud::Azure},
                                                                   {"multi", pricing::Cloud::Multi},
                                                                   {"unknown", pricing::Cloud::Unknown}}};
template<>
inline constexpr Words<pricing::InvoicePreference, 3> wordsOf<pricing::InvoicePreference>{
    {{"aws", pricing::InvoicePreference::Aws},
     {"azure", pricing::InvoicePreference::Azure},
     {"none", pricing::InvoicePreference::None}}};
template<>
inline constexpr Words<pricing::PurchasingVehicle, 3> wordsOf<pricing::PurchasingVehicle>{
    {{"national-account", pricing::PurchasingVehicle::NationalAccount},
     {"gsa-schedule", pricing::PurchasingVehicle::GsaSchedule},
     {"local-currency-reseller", pricing::PurchasingVehicle::LocalCurrencyReseller}}};
template<>
inline constexpr Words<pricing::BillingSchedule, 5> wordsOf<pricing::BillingSchedule>{
    {{"monthly", pricing::BillingSchedule::Monthly},
     {"quarterly", pricing::BillingSchedule::Quarterly},
     {"annual", pricing::BillingSchedule::Annual},
     {"upfront", pricing::BillingSchedule::Upfront},
     {"custom", pricing::BillingSchedule::Custom}}};
template<>
inline constexpr Words<pricing::WhiteLabelTier, 2> wordsOf<pricing::WhiteLabelTier>{
    {{"light", pricing::WhiteLabelTier::Light}, {"full", pricing::WhiteLabelTier::Full}}};
template<>
inline constexpr Words<pricing::Provenance, 4> wordsOf<pricing::Provenance>{
    {{"mine", pricing::Provenance::Mine},
     {"published", pricing::Provenance::Published},
     {"derived", pricing::Provenance::Derived},
     {"assumed", pricing::Provenance::Assumed}}};

template<>
inline constexpr Words<pricing::AuthorizationKind, 3> wordsOf<pricing::AuthorizationKind>{
    {{"single-use", pricing::AuthorizationKind::SingleUse},
     {"until", pricing::AuthorizationKind::UntilDate},
     {"open-ended", pricing::AuthorizationKind::OpenEnded}}};
template<>
inline constexpr Words<pricing::PaymentPlan, 2> wordsOf<pricing::PaymentPlan>{
    {{"publisher", pricing::PaymentPlan::Publishers}, {"partner", pricing::PaymentPlan::Partners}}};
template<>
inline constexpr Words<pricing::AzurePriceKind, 2> wordsOf<pricing::AzurePriceKind>{
    {{"absolute", pricing::AzurePriceKind::Absolute}, {"discount", pricing::AzurePriceKind::Discount}}};
template<>
inline constexpr Words<pricing::DealStatus, 5> wordsOf<pricing::DealStatus>{
    {{"planned", pricing::DealStatus::Planned},
     {"offered", pricing::DealStatus::Offered},
     {"accepted", pricing::DealStatus::Accepted},
     {"active", pricing::DealStatus::Active},
     {"lost", pricing::DealStatus::Lost}}};

template<>
inline constexpr Words<pricing::CoSellState, 7> wordsOf<pricing::CoSellState>{
    {{"draft", pricing::CoSellState::Draft},
     {"submitted", pricing::CoSellState::Submitted},
     {"action-needed", pricing::CoSellState::ActionNeeded},
     {"approved", pricing::CoSellState::Approved},
     {"rejected", pricing::CoSellState::Rejected},
     {"won", pricing::CoSellState::Won},
     {"lost", pricing::CoSellState::Lost}}};

template<>
inline constexpr Words<pricing::PocOption, 2> wordsOf<pricing::PocOption>{
    {{"14-days", pricing::PocOption::FourteenDays}, {"30-days", pricing::PocOption::ThirtyDays}}};

/// Of a price's rules, in the order of ResalePrice.
inline constexpr std::array<std::string_view, std::variant_size_v<pricing::ResalePrice>> priceRuleWords{
    "unit", "markup", "margin", "monthlyTotal"};

/// Empty where the value has none.
template<typename Enum>
constexpr std::string_view wordOf(Enum value)
{
    for (const auto &[word, each] : wordsOf<Enum>)
        if (each == value)
            return word;
    return {};
}

/// All values of an enumeration that is numbered from 0 without a gap, in its order.
template<typename Enum>
inline constexpr auto valuesOf = [] {
    constexpr auto last = [] {
        Enum most{};
        for (const auto &[word, each] : wordsOf<Enum>)
            most = std::max(most, each);
        return static_cast<std::size_t>(most);
    }();
    std::array<Enum, last + 1> values{};
    for (std::size_t at = 0; at <= last; ++at)
        values[at] = static_cast<Enum>(at);
    return values;
}();

template<typename Enum>
constexpr bool isKnown(Enum value)
{
    return value <= valuesOf<Enum>.back();
}

} // namespace dealdesk::records
