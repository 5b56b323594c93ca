#include "inputtexts.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using pricing::InputField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

} // namespace

QString name(InputField field)
{
    switch (field) {
    case InputField::Currency: return Words::tr("Currency");
    case InputField::FirstMonth: return Words::tr("First month");
    case InputField::Horizon: return Words::tr("Horizon");
    case InputField::BandPolicy: return Words::tr("Band policy");
    case InputField::PayoutDays: return Words::tr("Payout after");
    case InputField::MarginFloor: return Words::tr("Margin floor");
    case InputField::DealSizeFloor: return Words::tr("Deal-size floor");
    case InputField::PartnerName: return Words::tr("Your firm");
    case InputField::CppoEnrolled: return Words::tr("Enrolled in AWS CPPO");
    case InputField::CspEnrolled: return Words::tr("Microsoft CSP or Marketplace partner");
    case InputField::Book: return Words::tr("Price book");
    case InputField::BookName:
    case InputField::BandName:
    case InputField::DealName:
    case InputField::CustomerName: return Words::tr("Name");
    case InputField::ExistingTenants: return Words::tr("Existing tenants");
    case InputField::Discount12: return Words::tr("Discount, 1 year");
    case InputField::Discount24: return Words::tr("Discount, 2 years");
    case InputField::Discount36: return Words::tr("Discount, 3 years");
    case InputField::Band: return Words::tr("Band");
    case InputField::BandPrice: return Words::tr("Wholesale");
    case InputField::BandSource: return Words::tr("Source");
    case InputField::WholeDeal: return Words::tr("Deal");
    case InputField::DealCustomer: return Words::tr("Customer");
    case InputField::RecommendedRoute: return Words::tr("Recommended route");
    case InputField::DealListing: return Words::tr("Listing");
    case InputField::DealRoute: return Words::tr("Route");
    case InputField::Included: return Words::tr("Included");
    case InputField::Start: return Words::tr("Start");
    case InputField::Term: return Words::tr("Term");
    case InputField::AtEnd: return Words::tr("At its end");
    case InputField::Tenants: return Words::tr("Tenants");
    case InputField::Price: return Words::tr("Price");
    case InputField::NegotiatedPrice: return Words::tr("Negotiated price");
    case InputField::BillingSchedule: return Words::tr("Billing");
    case InputField::Instalments: return Words::tr("Instalments");
    case InputField::MarketplaceFee: return Words::tr("Marketplace fee");
    case InputField::WhiteLabelTier: return Words::tr("White label");
    case InputField::PlatformFee: return Words::tr("Platform fee");
    case InputField::Probability: return Words::tr("Win probability");
    case InputField::WholeCustomer: return Words::tr("Customer");
    case InputField::CustomerCloud: return Words::tr("Cloud");
    case InputField::EdpRemaining: return Words::tr("EDP left");
    case InputField::MaccRemaining: return Words::tr("MACC left");
    case InputField::PrefersInvoice: return Words::tr("Prefers invoice by");
    case InputField::SingleContract: return Words::tr("One contract, many clouds");
    case InputField::OwnTerms: return Words::tr("Own terms");
    case InputField::Vehicle: return Words::tr("Buys through");
    }
    return {};
}

} // namespace dealdesk::tables
