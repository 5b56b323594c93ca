// The rules for a scenario's values (pricing/scenariofaults.h), said as a scenario file's problems.
#include "decimaltext.h"
#include "fileweight.h"
#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "pricing/scenariofaults.h"
#include "scenariofile.h"

#include <algorithm>

namespace dealdesk::exchange {

using namespace pricing;

namespace {

/// With the row and the part where it has them.
std::string pointerOf(const Fault &fault)
{
    using At = FaultField;
    const std::string row = '/' + std::to_string(fault.row), part = '/' + std::to_string(fault.part);
    const std::string book = "/authorizations" + row, customer = "/customers" + row, deal = "/deals" + row;
    std::string band = book + "/bands" + part;
    switch (fault.field) {
    case At::ScenarioName: return "/name";
    case At::Currency: return "/currency";
    case At::Start: return "/start";
    case At::Horizon: return "/horizonMonths";
    case At::BandPolicy: return "/bandPolicy";
    case At::PayoutDays: return "/payoutDays";
    case At::MarginFloor: return "/marginFloor";
    case At::DealSizeFloor: return "/dealSizeFloor";
    case At::PartnerName: return "/partner/name";
    case At::BookListing: return book + "/listing";
    case At::BookName: return book + "/name";
    case At::ExistingTenants: return book + "/existingTenants";
    case At::Discounts: return book + "/commitmentDiscounts";
    case At::Bands: return book + "/bands";
    case At::BandName: return band + "/name";
    case At::BandFrom: return band + "/from";
    case At::BandPrice: return band + "/price";
    case At::BandNegotiated: return band + "/negotiated";
    case At::BandSource: return band;
    case At::Customers: return "/customers";
    case At::CustomerId: return customer + "/id";
    case At::CustomerName: return customer + "/name";
    case At::Cloud: return customer + "/cloud";
    case At::InvoicePreference: return customer + "/invoicePreference";
    case At::PurchasingVehicle: return customer + "/purchasingVehicle";
    case At::Deals: return "/deals";
    case At::DealId: return deal + "/id";
    case At::DealName: return deal + "/name";
    case At::DealCustomer: return deal + "/customer";
    case At::DealListing: return deal + "/listing";
    case At::Route: return deal + "/route";
    case At::StartMonth: return deal + "/startMonth";
    case At::Term: return deal + "/termMonths";
    case At::AtEnd: return deal + "/atEnd";
    case At::Tenants: return deal + "/tenants" + part;
    case At::Price: return deal + "/price/value";
    case At::NegotiatedPrice: return deal + "/negotiatedPrice";
    case At::BillingSchedule: return deal + "/billing/schedule";
    case At::Instalments: return deal + "/billing/instalments" + part;
    case At::MarketplaceFee: return deal + "/marketplaceFee";
    case At::WhiteLabelTier: return deal + "/whiteLabel/tier";
    case At::PlatformFee: return deal + "/whiteLabel/monthlyFee";
    case At::Probability: return deal + "/probability";
    }
    return {};
}

std::string messageOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::OutOfRange: return "is out of range";
    case FaultKind::Empty: return "must not be empty";
    case FaultKind::TooLong:
        if (fault.field == FaultField::Customers)
            return tooMany(mostCustomers, "customers");
        if (fault.field == FaultField::Deals)
            return tooMany(mostDeals, "deals");
        if (fault.field == FaultField::Bands)
            return tooMany(mostBands, "bands");
        return "must have at most " + std::to_string(longestName) + " characters";
    case FaultKind::ControlCharacter: return "must not hold control characters";
    case FaultKind::NotUtf8: return "must be valid UTF-8";
    case FaultKind::Repeated: return "must be unique";
    case FaultKind::Nowhere:
        if (fault.field == FaultField::Currency)
            return "must be a currency of ISO 4217 (list of " + std::string(currencyListDate) + ")";
        return fault.field == FaultField::DealCustomer ? "must be the id of a customer of this scenario"
                                                       : "must be a listing with an authorization in this scenario";
    case FaultKind::NotRising: return "must rise from row to row";
    case FaultKind::NotLast: return "must be true on the last row only";
    case FaultKind::Unneeded: return "must be left out where the schedule is not custom";
    }
    return {};
}

} // namespace

std::vector<Problem> problemsOf(const Scenario &scenario)
{
    std::vector<Problem> problems;
    for (const Fault &fault : faultsOf(scenario)) {
        if (problems.size() == mostProblems)
            break;
        problems.push_back({pointerOf(fault), messageOf(fault)});
    }
    return problems;
}

} // namespace dealdesk::exchange
