#include "faultwords.h"

#include "figuretext.h"

#include "pricing/nametext.h"
#include "pricing/ranges.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString named(const std::string &name)
{
    return name.empty() ? Words::tr("without a name") : QStringLiteral("“%1”").arg(nameInSentence(text(name)));
}

QString recordOf(const Scenario &scenario, const Fault &fault)
{
    const QString whole = Words::tr("scenario %1").arg(named(scenario.settings.name));
    if (fault.field < FaultField::BookListing || fault.field == FaultField::Customers ||
        fault.field == FaultField::Deals)
        return whole;
    if (fault.field >= FaultField::DealId)
        return Words::tr("the deal %1 of %2").arg(named(scenario.deals.at(fault.row).name), whole);
    if (fault.field >= FaultField::CustomerId)
        return Words::tr("the customer %1 of %2").arg(named(scenario.customers.at(fault.row).name), whole);
    const ResaleAuthorization &book = scenario.authorizations.at(fault.row);
    const QString authorization = Words::tr("the authorization %1 of %2").arg(named(book.name), whole);
    return fault.field <= FaultField::Bands
               ? authorization
               : Words::tr("the band %1 in %2").arg(named(book.bands.at(fault.part).name), authorization);
}

} // namespace

QString nameOf(FaultField field)
{
    switch (field) {
    case FaultField::ScenarioName:
    case FaultField::BookName:
    case FaultField::BandName:
    case FaultField::CustomerName:
    case FaultField::DealName: return Words::tr("name");
    case FaultField::Currency: return Words::tr("currency");
    case FaultField::Start: return Words::tr("first month");
    case FaultField::Horizon: return Words::tr("horizon");
    case FaultField::BandPolicy: return Words::tr("band policy");
    case FaultField::PayoutDays: return Words::tr("payout days");
    case FaultField::MarginFloor: return Words::tr("margin floor");
    case FaultField::DealSizeFloor: return Words::tr("deal size floor");
    case FaultField::PartnerName: return Words::tr("partner's name");
    case FaultField::BookListing:
    case FaultField::DealListing: return Words::tr("listing");
    case FaultField::ExistingTenants: return Words::tr("existing tenants");
    case FaultField::Discounts: return Words::tr("commitment discounts");
    case FaultField::Bands: return Words::tr("bands");
    case FaultField::BandFrom: return Words::tr("first tenant");
    case FaultField::BandPrice:
    case FaultField::Price: return Words::tr("price");
    case FaultField::BandNegotiated: return Words::tr("negotiated");
    case FaultField::BandSource: return Words::tr("source");
    case FaultField::Customers: return Words::tr("customers");
    case FaultField::CustomerId:
    case FaultField::DealId: return Words::tr("id");
    case FaultField::Cloud: return Words::tr("cloud");
    case FaultField::InvoicePreference: return Words::tr("invoice preference");
    case FaultField::PurchasingVehicle: return Words::tr("purchasing vehicle");
    case FaultField::Deals: return Words::tr("deals");
    case FaultField::DealCustomer: return Words::tr("customer");
    case FaultField::Route: return Words::tr("route");
    case FaultField::StartMonth: return Words::tr("start month");
    case FaultField::Term: return Words::tr("term");
    case FaultField::AtEnd: return Words::tr("end");
    case FaultField::Tenants: return Words::tr("tenants");
    case FaultField::NegotiatedPrice: return Words::tr("negotiated price");
    case FaultField::BillingSchedule: return Words::tr("billing schedule");
    case FaultField::Instalments: return Words::tr("instalments");
    case FaultField::MarketplaceFee: return Words::tr("marketplace fee");
    case FaultField::WhiteLabelTier: return Words::tr("white-label tier");
    case FaultField::PlatformFee: return Words::tr("platform fee");
    case FaultField::Probability: return Words::tr("probability");
    }
    return {};
}

QString nameOf(const Fault &fault)
{
    const FigureText figures;
    switch (fault.kind) {
    case FaultKind::OutOfRange: return Words::tr("out of range");
    case FaultKind::Empty: return Words::tr("empty");
    case FaultKind::TooLong:
        if (fault.field == FaultField::Customers)
            return Words::tr("more than %1").arg(figures.count(mostCustomers));
        if (fault.field == FaultField::Deals)
            return Words::tr("more than %1").arg(figures.count(mostDeals));
        if (fault.field == FaultField::Bands)
            return Words::tr("more than %1").arg(figures.count(mostBands));
        return Words::tr("longer than %1 characters").arg(longestName);
    case FaultKind::ControlCharacter: return Words::tr("a line break or another control character");
    case FaultKind::NotUtf8: return Words::tr("not a text");
    case FaultKind::Repeated: return Words::tr("another has it, too");
    case FaultKind::Nowhere:
        if (fault.field == FaultField::Currency)
            return Words::tr("not a currency of ISO 4217");
        return fault.field == FaultField::DealCustomer ? Words::tr("there is no such customer")
                                                       : Words::tr("there is no authorization for it");
    case FaultKind::NotRising: return Words::tr("not rising from row to row");
    case FaultKind::NotLast: return Words::tr("on another row than the last");
    case FaultKind::Unneeded: return Words::tr("there, though the schedule is not custom");
    }
    return {};
}

QString faultText(const Scenario &scenario, const Fault &fault)
{
    return Words::tr("%1 (%2: %3)").arg(recordOf(scenario, fault), nameOf(fault.field), nameOf(fault));
}

QString faultsText(const Scenario &scenario, const std::vector<Fault> &faults)
{
    constexpr std::size_t mostNamed = 3;
    QStringList named;
    for (std::size_t at = 0; at < std::min(faults.size(), mostNamed); ++at)
        named.append(faultText(scenario, faults[at]));
    if (faults.size() > mostNamed)
        named.append(
            Words::tr("%1 more").arg(FigureText().count(static_cast<std::int64_t>(faults.size() - mostNamed))));
    return named.join(Words::tr("; "));
}

} // namespace dealdesk::wording
