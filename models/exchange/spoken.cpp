#include "spoken.h"

namespace dealdesk::exchange {

using namespace pricing;

std::string_view title(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale: return "Below wholesale";
    case Flag::BelowMarginFloor: return "Below the margin floor";
    case Flag::NoBand: return "No band";
    case Flag::NoListPrice: return "No list price";
    case Flag::NoNegotiatedPrice: return "No negotiated price";
    case Flag::NegotiatedNeedsMultiYear: return "Negotiated band needs 2 or 3 years";
    case Flag::PlatformFeeMissing: return "Platform fee missing";
    case Flag::FullWhiteLabelRecommended: return "Full white-label recommended";
    case Flag::CustomScheduleMismatch: return "Instalments do not add up";
    }
    return {};
}

std::string_view sentence(RouteReason reason)
{
    switch (reason) {
    case RouteReason::MultiCloudSingleContract:
        return "The customer is multi-cloud and wants one contract for all of it.";
    case RouteReason::TermsOutsideMarketplace: return "The customer wants terms outside the marketplace contract.";
    case RouteReason::NationalAccount: return "The customer buys through a national-account agreement.";
    case RouteReason::GsaSchedule: return "The customer buys through a GSA schedule.";
    case RouteReason::LocalCurrencyReseller: return "The customer buys through a local-currency reseller.";
    case RouteReason::BelowDealSizeFloor: return "The contract value is below the marketplace's minimum deal size.";
    case RouteReason::AwsFirst: return "The customer is AWS-first or AWS-only.";
    case RouteReason::EdpRemaining: return "The customer has AWS EDP commitment left to draw down.";
    case RouteReason::PartnerInCppo: return "Your firm is enrolled in AWS CPPO.";
    case RouteReason::PrefersAwsInvoice: return "The customer's procurement prefers a single AWS invoice.";
    case RouteReason::AzureFirst: return "The customer is Azure-first or a Microsoft house.";
    case RouteReason::MaccRemaining: return "The customer has Azure MACC commitment left to draw down.";
    case RouteReason::PartnerIsCsp: return "Your firm is a Microsoft CSP or Marketplace partner.";
    case RouteReason::PrefersAzureInvoice: return "The customer's procurement prefers a single Azure invoice.";
    case RouteReason::TieByInvoice: return "As much speaks for AWS as for Azure; the preferred invoice decides.";
    case RouteReason::TieByCommitment: return "As much speaks for AWS as for Azure; the cloud commitment left decides.";
    case RouteReason::Tie: return "As much speaks for AWS as for Azure; ask the customer which invoice they prefer.";
    case RouteReason::LacksCppoEnrolment:
        return "Still needed: enrol your firm in AWS CPPO through AWS Partner Central.";
    case RouteReason::LacksCspEnrolment:
        return "Still needed: enrol your firm as a Microsoft CSP or Marketplace partner through Partner Center.";
    }
    return {};
}

} // namespace dealdesk::exchange
