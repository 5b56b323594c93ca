#include "scenariofaults.h"

#include "currencies.h"
#include "keyhash.h"
#include "nametext.h"
#include "ranges.h"

#include <algorithm>
#include <string_view>

namespace dealdesk::pricing {

namespace {

using At = FaultField;
using Kind = FaultKind;

class Faults
{
public:
    std::vector<Fault> found;

    void add(FaultField field, Kind kind, std::size_t part = 0) { found.push_back({field, kind, 0, part}); }
    void unless(bool right, FaultField field, Kind kind = Kind::OutOfRange, std::size_t part = 0)
    {
        if (!right)
            add(field, kind, part);
    }
    /// An id is held to the same.
    void name(std::string_view text, FaultField field, std::size_t part = 0)
    {
        const auto fault = faultOfName(text);
        if (!fault)
            return;
        switch (*fault) {
        case NameFault::Empty: return add(field, Kind::Empty, part);
        case NameFault::TooLong: return add(field, Kind::TooLong, part);
        case NameFault::ControlCharacter: return add(field, Kind::ControlCharacter, part);
        case NameFault::NotUtf8: return add(field, Kind::NotUtf8, part);
        }
    }
};

bool amount(Money money, Money least = Money{0}) { return money >= least && money <= largestPrice; }
bool amount(const std::optional<Money> &money) { return !money || amount(*money); }
bool within(Percent percent, Percent largest) { return percent >= Percent{0} && percent <= largest; }
bool within(int value, int least, int most) { return value >= least && value <= most; }
bool share(Percent percent) { return within(percent, largestShare); }

/// Of an enumeration whose values are numbered from 0.
template<typename Enum>
bool known(Enum value, Enum last)
{
    return static_cast<int>(value) <= static_cast<int>(last);
}

struct PriceInRange {
    bool operator()(const UnitPrice &price) const { return amount(price.perTenant); }
    bool operator()(const Markup &price) const { return within(price.onWholesale, largestMarkup); }
    bool operator()(const TargetMargin &price) const { return within(price.ofResale, largestMargin); }
    bool operator()(const MonthlyTotal &price) const { return amount(price.perMonth); }
};

/// Months within the term, each above the one before.
template<typename Steps>
void months(const Steps &steps, int termMonths, FaultField field, Faults &faults)
{
    int before = -1;
    for (std::size_t part = 0; part < steps.size(); ++part) {
        const int month = steps[part].month;
        if (!within(month, 0, termMonths - 1))
            faults.add(field, Kind::OutOfRange, part);
        else if (month <= before)
            faults.add(field, Kind::NotRising, part);
        before = std::max(before, month);
    }
}

void tenants(const Deal &deal, int termMonths, Faults &faults)
{
    if (deal.tenants.empty())
        return faults.add(At::Tenants, Kind::Empty);
    faults.unless(deal.tenants.front().month == 0, At::Tenants, Kind::NotRising);
    months(deal.tenants, termMonths, At::Tenants, faults);
    for (std::size_t part = 0; part < deal.tenants.size(); ++part)
        faults.unless(within(deal.tenants[part].count, 1, mostTenants), At::Tenants, Kind::OutOfRange, part);
}

void billing(const Billing &billing, int termMonths, Faults &faults)
{
    faults.unless(known(billing.schedule, BillingSchedule::Custom), At::BillingSchedule);
    if (billing.schedule == BillingSchedule::Custom)
        faults.unless(!billing.instalments.empty(), At::Instalments, Kind::Empty);
    else
        faults.unless(billing.instalments.empty(), At::Instalments, Kind::Unneeded);
    months(billing.instalments, termMonths, At::Instalments, faults);
    for (std::size_t part = 0; part < billing.instalments.size(); ++part)
        faults.unless(amount(billing.instalments[part].amount, Money{1}), At::Instalments, Kind::OutOfRange, part);
}

using Texts = std::unordered_set<std::string_view, KeyHash>;

void take(std::vector<Fault> &all, std::vector<Fault> row, std::size_t index)
{
    for (Fault &fault : row) {
        fault.row = index;
        all.push_back(fault);
    }
}

} // namespace

bool mayBeFromEarlier(const Fault &fault)
{
    switch (fault.kind) {
    case Kind::TooLong: return fault.field != At::Customers && fault.field != At::Deals;
    case Kind::Empty:
        return fault.field == At::ScenarioName || fault.field == At::PartnerName || fault.field == At::BookName ||
               fault.field == At::BandName || fault.field == At::CustomerName || fault.field == At::DealName;
    case Kind::Nowhere: return fault.field == At::DealListing || fault.field == At::Currency;
    default: return false;
    }
}

std::vector<Fault> faultsOf(const ScenarioSettings &settings)
{
    Faults faults;
    faults.name(settings.name, At::ScenarioName);
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool threeLetters = settings.currency.size() == 3 && std::ranges::all_of(settings.currency, letter);
    faults.unless(isCurrency(settings.currency), At::Currency, threeLetters ? Kind::Nowhere : Kind::OutOfRange);
    faults.unless(settings.start >= YearMonth::of(firstYear, 1) && settings.start <= YearMonth::of(lastYear, 12),
                  At::Start);
    faults.unless(within(settings.horizonMonths, 1, mostHorizonMonths), At::Horizon);
    faults.unless(known(settings.bandPolicy, BandPolicy::Floating), At::BandPolicy);
    faults.unless(within(settings.payoutDays, 0, mostPayoutDays), At::PayoutDays);
    faults.unless(!settings.marginFloor || share(*settings.marginFloor), At::MarginFloor);
    faults.unless(amount(settings.dealSizeFloor), At::DealSizeFloor);
    faults.name(settings.partner.name, At::PartnerName);
    return std::move(faults.found);
}

std::vector<Fault> faultsOf(const ResaleAuthorization &authorization)
{
    Faults faults;
    faults.unless(known(authorization.listing, Listing::SupportHub), At::BookListing);
    faults.name(authorization.name, At::BookName);
    faults.unless(within(authorization.existingTenants, 0, mostExistingTenants), At::ExistingTenants);
    faults.unless(std::ranges::all_of(authorization.commitmentDiscounts, share), At::Discounts);
    const auto &bands = authorization.bands;
    faults.unless(!bands.empty(), At::Bands, Kind::Empty);
    faults.unless(bands.size() <= mostBands, At::Bands, Kind::TooLong);
    int above = 0;
    for (std::size_t part = 0; part < bands.size(); ++part) {
        const VolumeBand &band = bands[part];
        faults.name(band.name, At::BandName, part);
        if (!within(band.from, 1, mostExistingTenants))
            faults.add(At::BandFrom, Kind::OutOfRange, part);
        else if (band.from <= above)
            faults.add(At::BandFrom, Kind::NotRising, part);
        above = std::max(above, band.from);
        faults.unless(!band.price || amount(*band.price, Money{1}), At::BandPrice, Kind::OutOfRange, part);
        faults.unless(!band.negotiated || part + 1 == bands.size(), At::BandNegotiated, Kind::NotLast, part);
        faults.unless(known(band.provenance, Provenance::Assumed), At::BandSource, Kind::OutOfRange, part);
    }
    return std::move(faults.found);
}

std::vector<Fault> faultsOf(const Customer &customer)
{
    Faults faults;
    faults.name(customer.id.text, At::CustomerId);
    faults.name(customer.name, At::CustomerName);
    faults.unless(known(customer.cloud, Cloud::Multi), At::Cloud);
    faults.unless(known(customer.invoicePreference, InvoicePreference::Azure), At::InvoicePreference);
    faults.unless(known(customer.purchasingVehicle, PurchasingVehicle::LocalCurrencyReseller), At::PurchasingVehicle);
    return std::move(faults.found);
}

std::vector<Fault> faultsOf(const Deal &deal)
{
    Faults faults;
    faults.name(deal.id.text, At::DealId);
    faults.name(deal.name, At::DealName);
    faults.unless(known(deal.listing, Listing::SupportHub), At::DealListing);
    faults.unless(known(deal.route, Route::Direct), At::Route);
    faults.unless(within(deal.startMonth, 0, lastStartMonth), At::StartMonth);
    const bool knownTerm = std::ranges::find(allTerms, deal.term) != allTerms.end();
    faults.unless(knownTerm, At::Term);
    faults.unless(known(deal.atEnd, AtEnd::Renews), At::AtEnd);
    const int termMonths = monthsOf(knownTerm ? deal.term : CommitmentTerm::ThreeYears);
    tenants(deal, termMonths, faults);
    faults.unless(std::visit(PriceInRange{}, deal.price), At::Price);
    faults.unless(amount(deal.negotiatedPrice), At::NegotiatedPrice);
    billing(deal.billing, termMonths, faults);
    faults.unless(share(deal.marketplaceFee), At::MarketplaceFee);
    faults.unless(known(deal.whiteLabel.tier, WhiteLabelTier::Full), At::WhiteLabelTier);
    faults.unless(amount(deal.whiteLabel.monthlyFee), At::PlatformFee);
    faults.unless(share(deal.probability), At::Probability);
    return std::move(faults.found);
}

std::vector<Fault> faultsOf(const Scenario &scenario)
{
    std::vector<Fault> all = faultsOf(scenario.settings);
    unsigned listings = 0; // bits
    for (std::size_t row = 0; row < scenario.authorizations.size(); ++row) {
        const ResaleAuthorization &authorization = scenario.authorizations[row];
        take(all, faultsOf(authorization), row);
        const unsigned listing =
            known(authorization.listing, Listing::SupportHub) ? 1u << static_cast<unsigned>(authorization.listing) : 0;
        if (listings & listing)
            all.push_back({At::BookListing, Kind::Repeated, row, 0});
        listings |= listing;
    }
    if (scenario.customers.size() > mostCustomers)
        all.push_back({At::Customers, Kind::TooLong, 0, 0});
    Texts customers, deals;
    customers.reserve(scenario.customers.size());
    for (std::size_t row = 0; row < scenario.customers.size(); ++row) {
        take(all, faultsOf(scenario.customers[row]), row);
        if (!customers.insert(scenario.customers[row].id.text).second)
            all.push_back({At::CustomerId, Kind::Repeated, row, 0});
    }
    if (scenario.deals.size() > mostDeals)
        all.push_back({At::Deals, Kind::TooLong, 0, 0});
    deals.reserve(scenario.deals.size());
    for (std::size_t row = 0; row < scenario.deals.size(); ++row) {
        const Deal &deal = scenario.deals[row];
        take(all, faultsOf(deal), row);
        if (!deals.insert(deal.id.text).second)
            all.push_back({At::DealId, Kind::Repeated, row, 0});
        if (!customers.contains(deal.customer.text))
            all.push_back({At::DealCustomer, Kind::Nowhere, row, 0});
        if (known(deal.listing, Listing::SupportHub) && !(listings & 1u << static_cast<unsigned>(deal.listing)))
            all.push_back({At::DealListing, Kind::Nowhere, row, 0});
    }
    return all;
}

} // namespace dealdesk::pricing
