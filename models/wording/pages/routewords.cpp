#include "routewords.h"

#include "wording/explanation.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

} // namespace

QString sentence(RouteReason reason)
{
    switch (reason) {
    case RouteReason::MultiCloudSingleContract:
        return Words::tr("The customer is multi-cloud and wants one contract for all of it.");
    case RouteReason::TermsOutsideMarketplace:
        return Words::tr("The customer wants terms outside the marketplace contract.");
    case RouteReason::NationalAccount: return Words::tr("The customer buys through a national-account agreement.");
    case RouteReason::GsaSchedule: return Words::tr("The customer buys through a GSA schedule.");
    case RouteReason::LocalCurrencyReseller: return Words::tr("The customer buys through a local-currency reseller.");
    case RouteReason::BelowDealSizeFloor:
        return Words::tr("The contract value is below the marketplace's minimum deal size.");
    case RouteReason::AwsFirst: return Words::tr("The customer is AWS-first or AWS-only.");
    case RouteReason::EdpRemaining: return Words::tr("The customer has AWS EDP commitment left to draw down.");
    case RouteReason::PartnerInCppo: return Words::tr("Your firm is enrolled in AWS CPPO.");
    case RouteReason::PrefersAwsInvoice: return Words::tr("The customer's procurement prefers a single AWS invoice.");
    case RouteReason::AzureFirst: return Words::tr("The customer is Azure-first or a Microsoft house.");
    case RouteReason::MaccRemaining: return Words::tr("The customer has Azure MACC commitment left to draw down.");
    case RouteReason::PartnerIsCsp: return Words::tr("Your firm is a Microsoft CSP or Marketplace partner.");
    case RouteReason::PrefersAzureInvoice:
        return Words::tr("The customer's procurement prefers a single Azure invoice.");
    case RouteReason::TieByInvoice:
        return Words::tr("As much speaks for AWS as for Azure; the preferred invoice decides.");
    case RouteReason::TieByCommitment:
        return Words::tr("As much speaks for AWS as for Azure; the cloud commitment left decides.");
    case RouteReason::Tie:
        return Words::tr("As much speaks for AWS as for Azure; ask the customer which invoice they prefer.");
    case RouteReason::LacksCppoEnrolment:
        return Words::tr("Still needed: enrol your firm in AWS CPPO through AWS Partner Central.");
    case RouteReason::LacksCspEnrolment:
        return Words::tr(
            "Still needed: enrol your firm as a Microsoft CSP or Marketplace partner through Partner Center.");
    }
    return {};
}

QString shortly(RouteReason reason)
{
    switch (reason) {
    case RouteReason::MultiCloudSingleContract: return Words::tr("one contract for many clouds");
    case RouteReason::TermsOutsideMarketplace: return Words::tr("terms outside the marketplace");
    case RouteReason::NationalAccount: return Words::tr("national account");
    case RouteReason::GsaSchedule: return Words::tr("GSA schedule");
    case RouteReason::LocalCurrencyReseller: return Words::tr("local-currency reseller");
    case RouteReason::BelowDealSizeFloor: return Words::tr("below the deal-size floor");
    case RouteReason::AwsFirst: return Words::tr("AWS-first");
    case RouteReason::EdpRemaining: return Words::tr("EDP left");
    case RouteReason::PartnerInCppo: return Words::tr("you are in CPPO");
    case RouteReason::PrefersAwsInvoice: return Words::tr("prefers one AWS invoice");
    case RouteReason::AzureFirst: return Words::tr("Azure-first");
    case RouteReason::MaccRemaining: return Words::tr("MACC left");
    case RouteReason::PartnerIsCsp: return Words::tr("you are a CSP");
    case RouteReason::PrefersAzureInvoice: return Words::tr("prefers one Azure invoice");
    case RouteReason::TieByInvoice: return Words::tr("as much for AWS as for Azure; the invoice decides");
    case RouteReason::TieByCommitment: return Words::tr("as much for AWS as for Azure; the commitment decides");
    case RouteReason::Tie: return Words::tr("as much speaks for AWS as for Azure");
    case RouteReason::LacksCppoEnrolment: return Words::tr("still to do: enrol in CPPO");
    case RouteReason::LacksCspEnrolment: return Words::tr("still to do: enrol as CSP");
    }
    return {};
}

QString longName(Route route)
{
    switch (route) {
    case Route::Cppo: return Words::tr("AWS Marketplace private offer (CPPO)");
    case Route::Mpo: return Words::tr("Azure Marketplace multiparty private offer (MPO)");
    case Route::Direct: return Words::tr("Direct contract, outside the marketplaces");
    }
    return {};
}

QString name(RecommendedRoute route)
{
    switch (route) {
    case RecommendedRoute::Cppo: return name(Route::Cppo);
    case RecommendedRoute::Mpo: return name(Route::Mpo);
    case RecommendedRoute::Direct: return name(Route::Direct);
    case RecommendedRoute::Undecided: return Words::tr("Undecided");
    }
    return {};
}

// For the customer's eyes: nothing of wholesale, margin or what passes between partner, marketplace and publisher.
QStringList customerNextSteps(Route route, bool commitmentLeft)
{
    switch (route) {
    case Route::Cppo:
        return {
            Words::tr("Tell us that you agree with this quote, and give us the AWS account ID that is to buy."),
            Words::tr(
                "You receive a link to a private offer in AWS Marketplace with the price, the term and the payment "
                "schedule "
                "shown here."),
            commitmentLeft
                ? Words::tr("Review the terms and accept the offer inside your AWS account; the purchase appears "
                            "on your AWS invoice. Please have AWS confirm in writing how much of it counts toward "
                            "your EDP commitment.")
                : Words::tr("Review the terms and accept the offer inside your AWS account; the purchase appears "
                            "on your AWS invoice."),
            Words::tr(
                "Billing follows the schedule of this quote, and HailBytes starts the technical onboarding with you.")};
    case Route::Mpo:
        return {
            Words::tr("Tell us that you agree with this quote, and give us the ID of the Azure billing account that is "
                      "to buy."),
            Words::tr(
                "You receive a link to a private offer in Azure Marketplace with the price, the term and the payment "
                "schedule "
                "shown here."),
            commitmentLeft
                ? Words::tr("Review the terms and accept the offer, then buy it in the Azure portal; the purchase "
                            "appears on your Azure invoice. Please have Microsoft confirm in writing that it counts "
                            "toward your MACC commitment.")
                : Words::tr("Review the terms and accept the offer, then buy it in the Azure portal; the purchase "
                            "appears on your Azure invoice."),
            Words::tr(
                "Billing follows the schedule of this quote, and HailBytes starts the technical onboarding with you.")};
    case Route::Direct:
        return {Words::tr(
                    "Tell us that you agree with this quote, and how your organisation buys: its contract, schedule or "
                    "reseller."),
                Words::tr("You receive a contract with the price, the term and the payment schedule shown here."),
                Words::tr("Review and sign the contract; invoices follow its payment schedule."),
                Words::tr("HailBytes starts the technical onboarding with you.")};
    }
    return {};
}

} // namespace dealdesk::wording
