// The short names of the field's choices.
#include "explanation.h"

#include "guidance/words.h"

namespace dealdesk::wording {

QString name(pricing::Figure figure)
{
    using pricing::Figure;
    switch (figure) {
    case Figure::WholesaleUnit: return QStringLiteral("Wholesale per tenant");
    case Figure::Unit: return QStringLiteral("Price per tenant");
    case Figure::Billed: return QStringLiteral("Billed per month");
    case Figure::Wholesale: return QStringLiteral("Wholesale per month");
    case Figure::Margin: return QStringLiteral("Margin per month");
    case Figure::MarginPercent: return QStringLiteral("Margin\u00A0%");
    case Figure::MarketplaceFee: return QStringLiteral("Marketplace fee per month");
    case Figure::PlatformFee: return QStringLiteral("Platform fee per month");
    case Figure::NetMargin: return QStringLiteral("Net margin per month");
    case Figure::Arr: return QStringLiteral("ARR");
    case Figure::ExitArr: return QStringLiteral("Exit ARR");
    case Figure::Acv: return QStringLiteral("ACV");
    case Figure::Tcv: return QStringLiteral("TCV");
    case Figure::TotalWholesale: return QStringLiteral("Wholesale over the term");
    case Figure::TotalMargin: return QStringLiteral("Margin over the term");
    case Figure::TotalNetMargin: return QStringLiteral("Net margin over the term");
    case Figure::TotalMarginPercent: return QStringLiteral("Margin\u00A0% over the term");
    }
    return {};
}

QString name(pricing::CommitmentTerm term)
{
    const int years = pricing::yearsOf(term);
    return years == 1 ? QStringLiteral("1 year") : QStringLiteral("%1 years").arg(years);
}

QString name(pricing::BillingSchedule schedule)
{
    using pricing::BillingSchedule;
    switch (schedule) {
    case BillingSchedule::Monthly: return QStringLiteral("Monthly, in arrears");
    case BillingSchedule::Quarterly: return QStringLiteral("Quarterly, in advance");
    case BillingSchedule::Annual: return QStringLiteral("Annual, in advance");
    case BillingSchedule::Upfront: return QStringLiteral("Upfront, for the whole term");
    case BillingSchedule::Custom: return QStringLiteral("Custom instalments");
    }
    return {};
}

QString ruleName(const pricing::ResalePrice &price)
{
    if (std::holds_alternative<pricing::UnitPrice>(price))
        return QStringLiteral("Unit price");
    if (std::holds_alternative<pricing::Markup>(price))
        return QStringLiteral("Markup");
    if (std::holds_alternative<pricing::TargetMargin>(price))
        return QStringLiteral("Target margin");
    return QStringLiteral("Monthly total");
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
    return ruleName(price) + QLatin1Char(' ') + value;
}

QString name(pricing::PurchasingVehicle vehicle)
{
    using pricing::PurchasingVehicle;
    switch (vehicle) {
    case PurchasingVehicle::None: return QStringLiteral("None");
    case PurchasingVehicle::NationalAccount: return QStringLiteral("National account");
    case PurchasingVehicle::GsaSchedule: return QStringLiteral("GSA schedule");
    case PurchasingVehicle::LocalCurrencyReseller: return QStringLiteral("Local-currency reseller");
    }
    return {};
}

QString name(pricing::Cloud cloud)
{
    using pricing::Cloud;
    switch (cloud) {
    case Cloud::Unknown: return QStringLiteral("Not known");
    case Cloud::Aws: return QStringLiteral("AWS first");
    case Cloud::Azure: return QStringLiteral("Azure first");
    case Cloud::Multi: return QStringLiteral("Multi-cloud");
    }
    return {};
}

QString name(pricing::InvoicePreference preference)
{
    using pricing::InvoicePreference;
    switch (preference) {
    case InvoicePreference::None: return QStringLiteral("No preference");
    case InvoicePreference::Aws: return QStringLiteral("One AWS invoice");
    case InvoicePreference::Azure: return QStringLiteral("One Azure invoice");
    }
    return {};
}

QString name(pricing::Listing listing) { return text(guidance::name(listing)); }
QString name(pricing::Route route) { return text(guidance::name(route)); }
QString name(pricing::Provenance provenance) { return text(guidance::name(provenance)); }

QString name(pricing::BandPolicy policy)
{
    return policy == pricing::BandPolicy::Locked ? QStringLiteral("Locked") : QStringLiteral("Floating");
}

QString name(pricing::AtEnd atEnd)
{
    return atEnd == pricing::AtEnd::Renews ? QStringLiteral("Renews") : QStringLiteral("Ends");
}

QString name(pricing::WhiteLabelTier tier)
{
    return tier == pricing::WhiteLabelTier::Full ? QStringLiteral("Full (platform fee)")
                                                 : QStringLiteral("Light (included)");
}

} // namespace dealdesk::wording
