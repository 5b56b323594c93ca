#include "fieldwords.h"

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/settings.h"

#include <QCoreApplication>

namespace dealdesk::wording {

using namespace records;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

FieldWords of(SettingsField field)
{
    switch (field) {
    case SettingsField::Name: return {Words::tr("Name"), Words::tr("name")};
    case SettingsField::Currency: return {Words::tr("Currency"), Words::tr("currency")};
    case SettingsField::Start: return {Words::tr("First month"), Words::tr("first month")};
    case SettingsField::Horizon: return {Words::tr("Horizon"), Words::tr("horizon")};
    case SettingsField::BandPolicy: return {Words::tr("Band policy"), Words::tr("band policy")};
    case SettingsField::PayoutDays: return {Words::tr("Payout after"), Words::tr("payout days")};
    case SettingsField::MarginFloor: return {Words::tr("Margin floor"), Words::tr("margin floor")};
    case SettingsField::DealSizeFloor: return {Words::tr("Deal-size floor"), Words::tr("deal size floor")};
    case SettingsField::PartnerName: return {Words::tr("Your firm"), Words::tr("partner's name")};
    case SettingsField::CppoEnrolled: return {Words::tr("Enrolled in AWS CPPO"), Words::tr("enrolment in AWS CPPO")};
    case SettingsField::CspEnrolled:
        return {Words::tr("Microsoft CSP or Marketplace partner"),
                Words::tr("enrolment as Microsoft CSP or Marketplace partner")};
    }
    return {};
}

FieldWords of(AuthorizationField field)
{
    switch (field) {
    case AuthorizationField::Listing: return {Words::tr("Listing"), Words::tr("listing")};
    case AuthorizationField::Name: return {Words::tr("Name"), Words::tr("name")};
    case AuthorizationField::ExistingTenants: return {Words::tr("Existing tenants"), Words::tr("existing tenants")};
    case AuthorizationField::Number: return {Words::tr("Number"), Words::tr("number")};
    case AuthorizationField::Kind: return {Words::tr("Kind"), Words::tr("kind")};
    case AuthorizationField::From: return {Words::tr("From"), Words::tr("first day")};
    case AuthorizationField::Until: return {Words::tr("Until"), Words::tr("last day")};
    case AuthorizationField::BuyerAccounts: return {Words::tr("Buyer accounts"), Words::tr("buyer accounts")};
    case AuthorizationField::PaymentPlan: return {Words::tr("Payment plan"), Words::tr("payment plan")};
    case AuthorizationField::AzurePrice: return {Words::tr("Azure price"), Words::tr("Azure price")};
    case AuthorizationField::AzureDiscount: return {Words::tr("Azure discount"), Words::tr("Azure discount")};
    case AuthorizationField::Note: return {Words::tr("Note"), Words::tr("note")};
    case AuthorizationField::Document: return {Words::tr("Document"), Words::tr("document")};
    case AuthorizationField::NetTerms: return {Words::tr("Longest net terms"), Words::tr("longest net terms")};
    case AuthorizationField::Discount12: return {Words::tr("Discount, 1 year"), Words::tr("1-year discount")};
    case AuthorizationField::Discount24: return {Words::tr("Discount, 2 years"), Words::tr("2-year discount")};
    case AuthorizationField::Discount36: return {Words::tr("Discount, 3 years"), Words::tr("3-year discount")};
    }
    return {};
}

FieldWords of(BandField field)
{
    switch (field) {
    case BandField::Name: return {Words::tr("Name"), Words::tr("name")};
    case BandField::From: return {Words::tr("From"), Words::tr("first tenant")};
    case BandField::Price: return {Words::tr("Wholesale"), Words::tr("price")};
    case BandField::Negotiated: return {Words::tr("Negotiated"), Words::tr("negotiated")};
    case BandField::Source: return {Words::tr("Source"), Words::tr("source")};
    }
    return {};
}

FieldWords of(CustomerField field)
{
    switch (field) {
    case CustomerField::Id: return {Words::tr("Id"), Words::tr("id")};
    case CustomerField::Name: return {Words::tr("Name"), Words::tr("name")};
    case CustomerField::Cloud: return {Words::tr("Cloud"), Words::tr("cloud")};
    case CustomerField::EdpRemaining: return {Words::tr("EDP left"), Words::tr("EDP left")};
    case CustomerField::MaccRemaining: return {Words::tr("MACC left"), Words::tr("MACC left")};
    case CustomerField::InvoicePreference: return {Words::tr("Prefers invoice by"), Words::tr("invoice preference")};
    case CustomerField::SingleContract: return {Words::tr("One contract, many clouds"), Words::tr("single contract")};
    case CustomerField::OwnTerms: return {Words::tr("Own terms"), Words::tr("own terms")};
    case CustomerField::Vehicle: return {Words::tr("Buys through"), Words::tr("purchasing vehicle")};
    case CustomerField::Aliases:
        return {Words::tr("Also known as"), Words::tr("other names"), Words::tr("One name a line."), {}};
    case CustomerField::AwsAccount: return {Words::tr("AWS account"), Words::tr("AWS account")};
    case CustomerField::AzureBillingAccount: return {Words::tr("Azure billing"), Words::tr("Azure billing account")};
    case CustomerField::Contact: return {Words::tr("Contact"), Words::tr("contact")};
    case CustomerField::Notes:
        return {Words::tr("Notes"), Words::tr("notes"), Words::tr("For you alone; they stand on no document."), {}};
    case CustomerField::EdpLeft: return {Words::tr("EDP amount left"), Words::tr("EDP amount left")};
    case CustomerField::EdpUntil: return {Words::tr("EDP until"), Words::tr("last day of the EDP")};
    case CustomerField::MaccLeft: return {Words::tr("MACC amount left"), Words::tr("MACC amount left")};
    case CustomerField::MaccUntil: return {Words::tr("MACC until"), Words::tr("last day of the MACC")};
    case CustomerField::CommitmentAsOf:
        return {Words::tr("Commitments as of"), Words::tr("day of the commitments' amounts")};
    }
    return {};
}

FieldWords of(DealField field)
{
    switch (field) {
    case DealField::Id: return {Words::tr("Id"), Words::tr("id")};
    case DealField::Name: return {Words::tr("Name"), Words::tr("name")};
    case DealField::Customer: return {Words::tr("Customer"), Words::tr("customer")};
    case DealField::Listing: return {Words::tr("Listing"), Words::tr("listing")};
    case DealField::Route: return {Words::tr("Route"), Words::tr("route")};
    case DealField::Included: return {Words::tr("Included"), Words::tr("inclusion")};
    case DealField::Start: return {Words::tr("Start"), Words::tr("start month")};
    case DealField::Term: return {Words::tr("Term"), Words::tr("term")};
    case DealField::AtEnd: return {Words::tr("At its end"), Words::tr("end")};
    case DealField::Tenants: return {Words::tr("Tenants"), Words::tr("tenants")};
    case DealField::PriceRule: return {Words::tr("Price rule"), Words::tr("price rule")};
    case DealField::PriceValue: return {Words::tr("Price"), Words::tr("price")};
    case DealField::NegotiatedPrice: return {Words::tr("Negotiated price"), Words::tr("negotiated price")};
    case DealField::BillingSchedule: return {Words::tr("Billing"), Words::tr("billing schedule")};
    case DealField::Instalments: return {Words::tr("Instalments"), Words::tr("instalments")};
    case DealField::MarketplaceFee: return {Words::tr("Marketplace fee"), Words::tr("marketplace fee")};
    case DealField::WhiteLabelTier: return {Words::tr("White label"), Words::tr("white-label tier")};
    case DealField::WhiteLabelFee: return {Words::tr("Platform fee"), Words::tr("platform fee")};
    case DealField::RecommendedRoute: return {Words::tr("Recommended route"), Words::tr("recommended route")};
    case DealField::Probability: return {Words::tr("Win probability"), Words::tr("probability")};
    case DealField::Status: return {Words::tr("Status"), Words::tr("status")};
    case DealField::OfferEnd: return {Words::tr("Offers end"), Words::tr("end of its offers")};
    case DealField::Notes: return {Words::tr("Notes"), Words::tr("notes")};
    case DealField::ExpectedClose: return {Words::tr("Expected close"), Words::tr("expected close")};
    case DealField::NextStep: return {Words::tr("Next step"), Words::tr("next step")};
    case DealField::NextStepBy: return {Words::tr("Next step by"), Words::tr("day of the next step")};
    case DealField::OnboardingBegun: return {Words::tr("Onboarding begun"), Words::tr("begin of onboarding")};
    case DealField::CoSellId: return {Words::tr("Co-sell id"), Words::tr("co-sell opportunity")};
    case DealField::CoSellState: return {Words::tr("Co-sell state"), Words::tr("co-sell state")};
    case DealField::CoSellSubmitted:
        return {Words::tr("Co-sell submitted"), Words::tr("day of the co-sell submission")};
    case DealField::CoSellAnswered: return {Words::tr("Co-sell answered"), Words::tr("day of the co-sell answer")};
    case DealField::Ticks: return {Words::tr("Checklist"), Words::tr("ticks of its checklists")};
    case DealField::ScanRateCap: return {Words::tr("Scan rate cap"), Words::tr("scan rate cap")};
    case DealField::AssetCap: return {Words::tr("Asset cap"), Words::tr("asset cap")};
    case DealField::JiraLimit: return {Words::tr("Jira integrations"), Words::tr("limit of Jira integrations")};
    case DealField::SlackLimit: return {Words::tr("Slack integrations"), Words::tr("limit of Slack integrations")};
    case DealField::ServiceNowLimit:
        return {Words::tr("ServiceNow integrations"), Words::tr("limit of ServiceNow integrations")};
    case DealField::SiemLimit: return {Words::tr("SIEM integrations"), Words::tr("limit of SIEM integrations")};
    case DealField::CustomDomain: return {Words::tr("Custom domain"), Words::tr("custom domain")};
    case DealField::ReportTemplate: return {Words::tr("Report template"), Words::tr("report template")};
    case DealField::PocOption: return {Words::tr("PoC"), Words::tr("length of the PoC")};
    case DealField::PocStart: return {Words::tr("PoC begins"), Words::tr("first day of the PoC")};
    case DealField::PocTenants: return {Words::tr("PoC tenants"), Words::tr("tenants of the PoC")};
    case DealField::Gate10: return {Words::tr("Gate to 10 tenants"), Words::tr("day of the gate to 10 tenants")};
    case DealField::Gate100: return {Words::tr("Gate to 100 tenants"), Words::tr("day of the gate to 100 tenants")};
    case DealField::Gate1200:
        return {Words::tr("Gate to 1,200 tenants"), Words::tr("day of the gate to 1,200 tenants")};
    case DealField::Offers: return {Words::tr("Private offers"), Words::tr("private offers")};
    case DealField::PoNumber:
        return {Words::tr("Purchase order"), Words::tr("purchase order"),
                Words::tr("The customer's own number for it; stands on the quote."), Words::tr("Your purchase order")};
    }
    return {};
}

FieldWords of(OfferField field)
{
    switch (field) {
    case OfferField::Id: return {Words::tr("Offer id"), Words::tr("offer id")};
    case OfferField::Start: return {Words::tr("First month"), Words::tr("first month")};
    case OfferField::Expires: return {Words::tr("Expires on"), Words::tr("expiry")};
    case OfferField::Accepted: return {Words::tr("Accepted on"), Words::tr("day of acceptance")};
    case OfferField::Activated: return {Words::tr("Activated on"), Words::tr("day of activation")};
    case OfferField::Name: return {Words::tr("Name"), Words::tr("name")};
    case OfferField::Description: return {Words::tr("Description"), Words::tr("description")};
    case OfferField::Reason: return {Words::tr("Reason"), Words::tr("reason")};
    case OfferField::Created: return {Words::tr("Created on"), Words::tr("day of creation")};
    case OfferField::Sent: return {Words::tr("Sent on"), Words::tr("day of sending")};
    case OfferField::NetTerms: return {Words::tr("Net terms"), Words::tr("net terms")};
    }
    return {};
}

FieldWords of(RecordKind record)
{
    switch (record) {
    case RecordKind::Settings: return {Words::tr("Settings"), Words::tr("settings")};
    case RecordKind::Authorization: return {Words::tr("Price book"), Words::tr("price books")};
    case RecordKind::Band: return {Words::tr("Band"), Words::tr("bands")};
    case RecordKind::Customer: return {Words::tr("Customer"), Words::tr("customers")};
    case RecordKind::Deal: return {Words::tr("Deal"), Words::tr("deals")};
    case RecordKind::Offer: return {Words::tr("Private offer"), Words::tr("private offers")};
    }
    return {};
}

} // namespace

FieldWords wordsOf(Field field)
{
    return field.visit([](auto each) { return of(each); });
}

} // namespace dealdesk::wording
