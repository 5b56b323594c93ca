// The parts of a scenario file: how each kind of object is read. One table row is one row of the format's page.
#pragma once

#include "jsonreader.h"
#include "pricing/ranges.h"

namespace dealdesk::exchange {

/// What deals refer to, gathered ahead of them because a file's fields may stand in any order.
struct References {
    TextSet customers;
    TextSet listings;
};

void readAuthorizations(JsonReader &reader, const Place &place, Element element,
                        std::vector<pricing::ResaleAuthorization> &authorizations);
void readCustomers(JsonReader &reader, const Place &place, Element element, std::vector<pricing::Customer> &customers);
void readDeals(JsonReader &reader, const Place &place, Element element, const References &references,
               std::vector<pricing::Deal> &deals);

inline constexpr Choices<pricing::Listing, 3> listingChoices{
    {{"asm", pricing::Listing::Asm}, {"sat", pricing::Listing::Sat}, {"support-hub", pricing::Listing::SupportHub}}};
inline constexpr Choices<pricing::Route, 3> routeChoices{
    {{"cppo", pricing::Route::Cppo}, {"mpo", pricing::Route::Mpo}, {"direct", pricing::Route::Direct}}};
inline constexpr Choices<pricing::BandPolicy, 2> bandPolicyChoices{
    {{"locked", pricing::BandPolicy::Locked}, {"floating", pricing::BandPolicy::Floating}}};
inline constexpr Choices<pricing::AtEnd, 2> atEndChoices{
    {{"ends", pricing::AtEnd::Ends}, {"renews", pricing::AtEnd::Renews}}};
inline constexpr Choices<pricing::Cloud, 4> cloudChoices{{{"aws", pricing::Cloud::Aws},
                                                          {"azure", pricing::Cloud::Azure},
                                                          {"multi", pricing::Cloud::Multi},
                                                          {"unknown", pricing::Cloud::Unknown}}};
inline constexpr Choices<pricing::InvoicePreference, 3> invoiceChoices{{{"aws", pricing::InvoicePreference::Aws},
                                                                        {"azure", pricing::InvoicePreference::Azure},
                                                                        {"none", pricing::InvoicePreference::None}}};
/// null, in files, is no vehicle.
inline constexpr Choices<pricing::PurchasingVehicle, 3> vehicleChoices{
    {{"national-account", pricing::PurchasingVehicle::NationalAccount},
     {"gsa-schedule", pricing::PurchasingVehicle::GsaSchedule},
     {"local-currency-reseller", pricing::PurchasingVehicle::LocalCurrencyReseller}}};
inline constexpr Choices<pricing::BillingSchedule, 5> scheduleChoices{
    {{"monthly", pricing::BillingSchedule::Monthly},
     {"quarterly", pricing::BillingSchedule::Quarterly},
     {"annual", pricing::BillingSchedule::Annual},
     {"upfront", pricing::BillingSchedule::Upfront},
     {"custom", pricing::BillingSchedule::Custom}}};
inline constexpr Choices<pricing::WhiteLabelTier, 2> tierChoices{
    {{"light", pricing::WhiteLabelTier::Light}, {"full", pricing::WhiteLabelTier::Full}}};

/// The identifier of a value; empty where it has none.
template<typename Choice, std::size_t count>
constexpr std::string_view idOf(const Choices<Choice, count> &choices, Choice value)
{
    for (const auto &[id, each] : choices)
        if (each == value)
            return id;
    return {};
}

} // namespace dealdesk::exchange
