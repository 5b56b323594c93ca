// The short names of the field's choices.
#include "explanation.h"

#include "plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString name(pricing::Figure figure)
{
    using pricing::Figure;
    switch (figure) {
    case Figure::WholesaleUnit: return Words::tr("Wholesale per tenant");
    case Figure::Unit: return Words::tr("Price per tenant");
    case Figure::Billed: return Words::tr("Billed per month");
    case Figure::Wholesale: return Words::tr("Wholesale per month");
    case Figure::Margin: return Words::tr("Margin per month");
    case Figure::MarginPercent: return Words::tr("Margin\u00A0%");
    case Figure::MarketplaceFee: return Words::tr("Marketplace fee per month");
    case Figure::PlatformFee: return Words::tr("Platform fee per month");
    case Figure::NetMargin: return Words::tr("Net margin per month");
    case Figure::Arr: return Words::tr("ARR");
    case Figure::ExitArr: return Words::tr("Exit ARR");
    case Figure::Acv: return Words::tr("ACV");
    case Figure::Tcv: return Words::tr("TCV");
    case Figure::TotalWholesale: return Words::tr("Wholesale over the term");
    case Figure::TotalMargin: return Words::tr("Margin over the term");
    case Figure::TotalNetMargin: return Words::tr("Net margin over the term");
    case Figure::TotalMarginPercent: return Words::tr("Margin\u00A0% over the term");
    }
    return {};
}

QString yesNo(bool yes) { return yes ? Words::tr("yes") : Words::tr("no"); }

QString name(pricing::CommitmentTerm term)
{
    const int years = pricing::yearsOf(term);
    return Words::tr("%1 years", nullptr, plural(years)).arg(years);
}

QString name(pricing::BillingSchedule schedule)
{
    using pricing::BillingSchedule;
    switch (schedule) {
    case BillingSchedule::Monthly: return Words::tr("Monthly, in arrears");
    case BillingSchedule::Quarterly: return Words::tr("Quarterly, in advance");
    case BillingSchedule::Annual: return Words::tr("Annual, in advance");
    case BillingSchedule::Upfront: return Words::tr("Upfront, for the whole term");
    case BillingSchedule::Custom: return Words::tr("Custom instalments");
    }
    return {};
}

QString ruleName(const pricing::ResalePrice &price)
{
    if (std::holds_alternative<pricing::UnitPrice>(price))
        return Words::tr("Unit price");
    if (std::holds_alternative<pricing::Markup>(price))
        return Words::tr("Markup");
    if (std::holds_alternative<pricing::TargetMargin>(price))
        return Words::tr("Target margin");
    return Words::tr("Monthly total");
}

QString ruleText(const pricing::ResalePrice &price, const FigureText &figures)
{
    QString value;
    if (const auto *unit = std::get_if<pricing::UnitPrice>(&price))
        value = figures.money(unit->perTenant);
    else if (const auto *markup = std::get_if<pricing::Markup>(&price))
        value = figures.ratio(markup->onWholesale);
    else if (const auto *margin = std::get_if<pricing::TargetMargin>(&price))
        value = figures.ratio(margin->ofResale);
    else if (const auto *total = std::get_if<pricing::MonthlyTotal>(&price))
        value = figures.money(total->perMonth);
    return Words::tr("%1 %2").arg(ruleName(price), value);
}

QString name(pricing::PurchasingVehicle vehicle)
{
    using pricing::PurchasingVehicle;
    switch (vehicle) {
    case PurchasingVehicle::None: return Words::tr("None");
    case PurchasingVehicle::NationalAccount: return Words::tr("National account");
    case PurchasingVehicle::GsaSchedule: return Words::tr("GSA schedule");
    case PurchasingVehicle::LocalCurrencyReseller: return Words::tr("Local-currency reseller");
    }
    return {};
}

QString name(pricing::Cloud cloud)
{
    using pricing::Cloud;
    switch (cloud) {
    case Cloud::Unknown: return Words::tr("Not known");
    case Cloud::Aws: return Words::tr("AWS first");
    case Cloud::Azure: return Words::tr("Azure first");
    case Cloud::Multi: return Words::tr("Multi-cloud");
    }
    return {};
}

QString name(pricing::InvoicePreference preference)
{
    using pricing::InvoicePreference;
    switch (preference) {
    case InvoicePreference::None: return Words::tr("No preference");
    case InvoicePreference::Aws: return Words::tr("One AWS invoice");
    case InvoicePreference::Azure: return Words::tr("One Azure invoice");
    }
    return {};
}

QString name(pricing::Listing listing)
{
    using pricing::Listing;
    switch (listing) {
    case Listing::Asm: return Words::tr("HailBytes ASM");
    case Listing::Sat: return Words::tr("HailBytes SAT");
    case Listing::SupportHub: return Words::tr("HailBytes Support Hub");
    }
    return {};
}

QString name(pricing::Route route)
{
    using pricing::Route;
    switch (route) {
    case Route::Cppo: return Words::tr("AWS CPPO");
    case Route::Mpo: return Words::tr("Azure MPO");
    case Route::Direct: return Words::tr("Direct");
    }
    return {};
}

QString name(pricing::Provenance provenance)
{
    using pricing::Provenance;
    switch (provenance) {
    case Provenance::Mine: return Words::tr("mine");
    case Provenance::Published: return Words::tr("published");
    case Provenance::Derived: return Words::tr("derived");
    case Provenance::Assumed: return Words::tr("assumed");
    }
    return {};
}

QString name(pricing::AuthorizationKind kind)
{
    using pricing::AuthorizationKind;
    switch (kind) {
    case AuthorizationKind::ByDates: return Words::tr("By its dates");
    case AuthorizationKind::SingleUse: return Words::tr("Single use");
    case AuthorizationKind::UntilDate: return Words::tr("Until a date");
    case AuthorizationKind::OpenEnded: return Words::tr("Open-ended");
    }
    return {};
}

QString name(pricing::PaymentPlan plan)
{
    using pricing::PaymentPlan;
    switch (plan) {
    case PaymentPlan::Unknown: return Words::tr("Not known");
    case PaymentPlan::Publishers: return Words::tr("The publisher's");
    case PaymentPlan::Partners: return Words::tr("Your own");
    }
    return {};
}

QString name(pricing::AzurePriceKind kind)
{
    using pricing::AzurePriceKind;
    switch (kind) {
    case AzurePriceKind::NotEntered: return Words::tr("Not entered");
    case AzurePriceKind::Absolute: return Words::tr("Absolute price");
    case AzurePriceKind::Discount: return Words::tr("Discount");
    }
    return {};
}

QString name(pricing::PocOption option)
{
    using pricing::PocOption;
    switch (option) {
    case PocOption::None: return Words::tr("None");
    case PocOption::FourteenDays: return Words::tr("14 days");
    case PocOption::ThirtyDays: return Words::tr("30 days");
    }
    return {};
}

QString name(pricing::CoSellState state)
{
    using pricing::CoSellState;
    switch (state) {
    case CoSellState::None: return Words::tr("Not shared");
    case CoSellState::Draft: return Words::tr("Draft");
    case CoSellState::Submitted: return Words::tr("Submitted");
    case CoSellState::ActionNeeded: return Words::tr("Action needed");
    case CoSellState::Approved: return Words::tr("Approved");
    case CoSellState::Rejected: return Words::tr("Rejected");
    case CoSellState::Won: return Words::tr("Closed won");
    case CoSellState::Lost: return Words::tr("Closed lost");
    }
    return {};
}

QString name(pricing::DealStatus status)
{
    using pricing::DealStatus;
    switch (status) {
    case DealStatus::Planned: return Words::tr("Planned");
    case DealStatus::Offered: return Words::tr("Offered");
    case DealStatus::Accepted: return Words::tr("Accepted");
    case DealStatus::Active: return Words::tr("Active");
    case DealStatus::Lost: return Words::tr("Lost");
    }
    return {};
}

QString name(pricing::BandPolicy policy)
{
    return policy == pricing::BandPolicy::Locked ? Words::tr("Locked") : Words::tr("Floating");
}

QString name(pricing::AtEnd atEnd) { return atEnd == pricing::AtEnd::Renews ? Words::tr("Renews") : Words::tr("Ends"); }

QString name(pricing::WhiteLabelTier tier)
{
    return tier == pricing::WhiteLabelTier::Full ? Words::tr("Full (platform fee)") : Words::tr("Light (included)");
}

} // namespace dealdesk::wording
