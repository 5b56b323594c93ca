#include "route.h"

#include "evaluate.h"

#include <bit>

namespace dealdesk::pricing {

namespace {

constexpr std::uint32_t when(bool holds, RouteReason reason) { return holds ? bitOf(reason) : 0; }
constexpr int reasonCount = static_cast<int>(RouteReason::LacksCspEnrolment) + 1;

std::uint32_t reasonsForDirect(const Customer &customer)
{
    const auto vehicle = customer.purchasingVehicle;
    return when(customer.multiCloudSingleContract, RouteReason::MultiCloudSingleContract) |
           when(customer.termsOutsideMarketplace, RouteReason::TermsOutsideMarketplace) |
           when(vehicle == PurchasingVehicle::NationalAccount, RouteReason::NationalAccount) |
           when(vehicle == PurchasingVehicle::GsaSchedule, RouteReason::GsaSchedule) |
           when(vehicle == PurchasingVehicle::LocalCurrencyReseller, RouteReason::LocalCurrencyReseller);
}

std::uint32_t reasonsForAws(const ScenarioSettings &settings, const Customer &customer)
{
    return when(customer.cloud == Cloud::Aws, RouteReason::AwsFirst) |
           when(customer.edpRemaining, RouteReason::EdpRemaining) |
           when(settings.partner.cppoEnrolled, RouteReason::PartnerInCppo) |
           when(customer.invoicePreference == InvoicePreference::Aws, RouteReason::PrefersAwsInvoice);
}

std::uint32_t reasonsForAzure(const ScenarioSettings &settings, const Customer &customer)
{
    return when(customer.cloud == Cloud::Azure, RouteReason::AzureFirst) |
           when(customer.maccRemaining, RouteReason::MaccRemaining) |
           when(settings.partner.cspEnrolled, RouteReason::PartnerIsCsp) |
           when(customer.invoicePreference == InvoicePreference::Azure, RouteReason::PrefersAzureInvoice);
}

} // namespace

std::uint32_t reasonsFor(Route route, const ScenarioSettings &settings, const Customer &customer)
{
    switch (route) {
    case Route::Cppo: return reasonsForAws(settings, customer);
    case Route::Mpo: return reasonsForAzure(settings, customer);
    case Route::Direct: break;
    }
    return reasonsForDirect(customer);
}

std::vector<RouteReason> reasonsIn(std::uint32_t bits)
{
    std::vector<RouteReason> reasons;
    for (int index = 0; index < reasonCount; ++index)
        if (const auto reason = static_cast<RouteReason>(index); bits & bitOf(reason))
            reasons.push_back(reason);
    return reasons;
}

RouteChoice chooseRoute(const ScenarioSettings &settings, const Customer &customer)
{
    if (const auto direct = reasonsForDirect(customer))
        return {RecommendedRoute::Direct, direct};

    const auto prefers = customer.invoicePreference;
    const auto aws = reasonsForAws(settings, customer), azure = reasonsForAzure(settings, customer);
    RouteChoice choice;
    bool cppo = std::popcount(aws) > std::popcount(azure);
    if (std::popcount(aws) != std::popcount(azure)) {
        choice.reasons = cppo ? aws : azure;
    } else {
        choice.reasons = aws | azure;
        if (prefers != InvoicePreference::None) {
            cppo = prefers == InvoicePreference::Aws;
            choice.reasons |= bitOf(RouteReason::TieByInvoice);
        } else if (customer.edpRemaining != customer.maccRemaining) {
            cppo = customer.edpRemaining;
            choice.reasons |= bitOf(RouteReason::TieByCommitment);
        } else {
            choice.reasons |= bitOf(RouteReason::Tie);
            return choice;
        }
    }
    choice.route = cppo ? RecommendedRoute::Cppo : RecommendedRoute::Mpo;
    choice.reasons |= when(cppo && !settings.partner.cppoEnrolled, RouteReason::LacksCppoEnrolment) |
                      when(!cppo && !settings.partner.cspEnrolled, RouteReason::LacksCspEnrolment);
    return choice;
}

RouteChoice withDealSize(RouteChoice choice, const ScenarioSettings &settings, const std::optional<Money> &tcv)
{
    if (!settings.dealSizeFloor || !tcv || *tcv >= *settings.dealSizeFloor)
        return choice;
    const std::uint32_t others = choice.route == RecommendedRoute::Direct ? choice.reasons : 0;
    return {RecommendedRoute::Direct, others | bitOf(RouteReason::BelowDealSizeFloor)};
}

RouteAdvice adviseRoute(const ScenarioSettings &settings, const Customer &customer, const std::optional<Money> &tcv)
{
    const RouteChoice choice = withDealSize(chooseRoute(settings, customer), settings, tcv);
    return {choice.route, reasonsIn(choice.reasons)};
}

} // namespace dealdesk::pricing
