#include "route.h"

#include "evaluate.h"

#include <bit>

namespace dealdesk::pricing {

namespace {

constexpr std::uint32_t bit(RouteReason reason) { return 1u << static_cast<unsigned>(reason); }
constexpr std::uint32_t when(bool holds, RouteReason reason) { return holds ? bit(reason) : 0; }
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

} // namespace

RouteChoice chooseRoute(const ScenarioSettings &settings, const Customer &customer)
{
    if (const auto direct = reasonsForDirect(customer))
        return {RecommendedRoute::Direct, direct};

    const auto prefers = customer.invoicePreference;
    const auto aws = when(customer.cloud == Cloud::Aws, RouteReason::AwsFirst) |
                     when(customer.edpRemaining, RouteReason::EdpRemaining) |
                     when(settings.partner.cppoEnrolled, RouteReason::PartnerInCppo) |
                     when(prefers == InvoicePreference::Aws, RouteReason::PrefersAwsInvoice);
    const auto azure = when(customer.cloud == Cloud::Azure, RouteReason::AzureFirst) |
                       when(customer.maccRemaining, RouteReason::MaccRemaining) |
                       when(settings.partner.cspEnrolled, RouteReason::PartnerIsCsp) |
                       when(prefers == InvoicePreference::Azure, RouteReason::PrefersAzureInvoice);

    RouteChoice choice;
    bool cppo = std::popcount(aws) > std::popcount(azure);
    if (std::popcount(aws) != std::popcount(azure)) {
        choice.reasons = cppo ? aws : azure;
    } else {
        choice.reasons = aws | azure;
        if (prefers != InvoicePreference::None) {
            cppo = prefers == InvoicePreference::Aws;
            choice.reasons |= bit(RouteReason::TieByInvoice);
        } else if (customer.edpRemaining != customer.maccRemaining) {
            cppo = customer.edpRemaining;
            choice.reasons |= bit(RouteReason::TieByCommitment);
        } else {
            choice.reasons |= bit(RouteReason::Tie);
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
    return {RecommendedRoute::Direct, others | bit(RouteReason::BelowDealSizeFloor)};
}

RouteAdvice adviseRoute(const ScenarioSettings &settings, const Customer &customer, const std::optional<Money> &tcv)
{
    const RouteChoice choice = withDealSize(chooseRoute(settings, customer), settings, tcv);
    RouteAdvice advice{choice.route, {}};
    for (int index = 0; index < reasonCount; ++index)
        if (const auto reason = static_cast<RouteReason>(index); choice.reasons & bit(reason))
            advice.reasons.push_back(reason);
    return advice;
}

} // namespace dealdesk::pricing
