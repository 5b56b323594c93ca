#include "words.h"

namespace dealdesk::guidance {

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

std::string_view whatToDo(Flag flag)
{
    switch (flag) {
    case Flag::BelowWholesale:
        return "Raise the price; a term below 3 years can also be lengthened, for a lower wholesale price. Some months "
               "cost more than they bill.";
    case Flag::BelowMarginFloor: return "Raise the price or the margin, or get this deal approved below the floor.";
    case Flag::NoBand:
        return "All tenants together are fewer than the first band begins with: add a pilot band to the authorization, "
               "or more tenants.";
    case Flag::NoListPrice: return "Enter this band's wholesale price from your resale authorization.";
    case Flag::NoNegotiatedPrice:
        return "Enter the unit price that you negotiated for this deal, or the negotiated band's price.";
    case Flag::NegotiatedNeedsMultiYear:
        return "Offer 24 or 36 months: the negotiated band needs a multi-year commitment.";
    case Flag::PlatformFeeMissing: return "Enter the monthly fee of full white-label, or choose light branding.";
    case Flag::FullWhiteLabelRecommended:
        return "Consider full white-label: it adds tenant quotas and billing reconciliation, which pay off from 100 "
               "tenants.";
    case Flag::CustomScheduleMismatch: return "Change the instalments so that they add up to the total contract value.";
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

std::string_view shortly(RouteReason reason)
{
    switch (reason) {
    case RouteReason::MultiCloudSingleContract: return "one contract for many clouds";
    case RouteReason::TermsOutsideMarketplace: return "terms outside the marketplace";
    case RouteReason::NationalAccount: return "national account";
    case RouteReason::GsaSchedule: return "GSA schedule";
    case RouteReason::LocalCurrencyReseller: return "local-currency reseller";
    case RouteReason::BelowDealSizeFloor: return "below the deal-size floor";
    case RouteReason::AwsFirst: return "AWS-first";
    case RouteReason::EdpRemaining: return "EDP left";
    case RouteReason::PartnerInCppo: return "you are in CPPO";
    case RouteReason::PrefersAwsInvoice: return "prefers one AWS invoice";
    case RouteReason::AzureFirst: return "Azure-first";
    case RouteReason::MaccRemaining: return "MACC left";
    case RouteReason::PartnerIsCsp: return "you are a CSP";
    case RouteReason::PrefersAzureInvoice: return "prefers one Azure invoice";
    case RouteReason::TieByInvoice: return "as much for AWS as for Azure; the invoice decides";
    case RouteReason::TieByCommitment: return "as much for AWS as for Azure; the commitment decides";
    case RouteReason::Tie: return "as much speaks for AWS as for Azure";
    case RouteReason::LacksCppoEnrolment: return "still to do: enrol in CPPO";
    case RouteReason::LacksCspEnrolment: return "still to do: enrol as CSP";
    }
    return {};
}

// For the customer's eyes: nothing of wholesale, margin or what passes between partner, marketplace and publisher.
std::vector<std::string_view> customerNextSteps(Route route, bool commitmentLeft)
{
    switch (route) {
    case Route::Cppo:
        return {"Tell us that you agree with this quote, and give us the AWS account ID that is to buy.",
                "You receive a link to a private offer in AWS Marketplace with the price, the term and the payment "
                "schedule "
                "shown here.",
                commitmentLeft ? "Review the terms and accept the offer inside your AWS account; the purchase appears "
                                 "on your AWS invoice and counts toward your EDP commitment."
                               : "Review the terms and accept the offer inside your AWS account; the purchase appears "
                                 "on your AWS invoice.",
                "Billing follows the schedule of this quote, and HailBytes starts the technical onboarding with you."};
    case Route::Mpo:
        return {"Tell us that you agree with this quote, and give us the ID of the Azure tenant that is to buy.",
                "You receive a link to a private offer in Azure Marketplace with the price, the term and the payment "
                "schedule "
                "shown here.",
                commitmentLeft ? "Review the terms and accept the offer inside your Azure tenant; the purchase appears "
                                 "on your Azure invoice and counts toward your MACC commitment."
                               : "Review the terms and accept the offer inside your Azure tenant; the purchase appears "
                                 "on your Azure invoice.",
                "Billing follows the schedule of this quote, and HailBytes starts the technical onboarding with you."};
    case Route::Direct:
        return {"Tell us that you agree with this quote, and how your organisation buys: its contract, schedule or "
                "reseller.",
                "You receive a contract with the price, the term and the payment schedule shown here.",
                "Review and sign the contract; invoices follow its payment schedule.",
                "HailBytes starts the technical onboarding with you."};
    }
    return {};
}

} // namespace dealdesk::guidance
