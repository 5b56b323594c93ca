#include "faults.h"

#include "authorization.h"
#include "customer.h"
#include "deal.h"
#include "settings.h"
#include "values.h"

#include "pricing/currencies.h"
#include "pricing/keyhash.h"

#include <algorithm>
#include <string_view>

namespace dealdesk::records {

using namespace pricing;

namespace {

/// Of a row: each field against its range, and the rules that need more of the row than the field.
class RowFaults
{
public:
    template<typename Record>
    static std::vector<Fault> of(const Record &record)
    {
        RowFaults faults;
        forEachField<Record>(
            [&](const auto &leaf) { faults.check(leaf.field.id, leaf.field.kind, leaf.in(record), record); });
        return std::move(faults.found);
    }

private:
    template<typename Kind, typename Value, typename Record>
    void check(Field field, Kind range, const Value &value, const Record &)
    {
        unless(isInRange(range, value), field);
    }
    template<typename Record>
    void check(Field field, Text range, const std::string &value, const Record &)
    {
        text(field, range, value);
    }
    template<typename Value, typename Record>
    void check(Field field, Id, const Value &value, const Record &)
    {
        text(field, aName, value.text);
    }
    /// Whether it leads somewhere, the scenario tells.
    template<typename Value, typename Record>
    void check(Field, Reference, const Value &, const Record &)
    {}
    void check(Field field, Currency, const std::string &code, const ScenarioSettings &)
    {
        const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
        const bool threeLetters = code.size() == 3 && std::ranges::all_of(code, letter);
        unless(isCurrency(code), field, threeLetters ? FaultKind::Nowhere : FaultKind::OutOfRange);
    }
    void check(Field field, Steps, const std::vector<TenantStep> &steps, const Deal &deal)
    {
        if (steps.empty())
            return add(field, FaultKind::Empty);
        unless(steps.front().month == 0, field, FaultKind::NotRising);
        months(field, steps, deal);
        for (std::size_t at = 0; at < steps.size(); ++at)
            unless(isInRange(tenantsOfStep, steps[at].count), field, FaultKind::OutOfRange, at);
    }
    void check(Field field, Instalments, const std::vector<Instalment> &instalments, const Deal &deal)
    {
        if (deal.billing.schedule == BillingSchedule::Custom)
            unless(!instalments.empty(), field, FaultKind::Empty);
        else
            unless(instalments.empty(), field, FaultKind::Unneeded);
        months(field, instalments, deal);
        for (std::size_t at = 0; at < instalments.size(); ++at)
            unless(isInRange(instalmentAmount, instalments[at].amount), field, FaultKind::OutOfRange, at);
    }
    void check(Field, Rows<VolumeBand>, const std::vector<VolumeBand> &bands, const ResaleAuthorization &)
    {
        unless(!bands.empty(), RecordKind::Band, FaultKind::Empty);
        unless(bands.size() <= mostBands, RecordKind::Band, FaultKind::TooLong);
        int above = 0;
        for (part = 0; part < bands.size(); ++part) {
            const VolumeBand &band = bands[part];
            forEachField<VolumeBand>([&](const auto &leaf) {
                const std::size_t before = found.size();
                check(leaf.field.id, leaf.field.kind, leaf.in(band), band);
                if (leaf.field.id == BandField::From && found.size() == before)
                    unless(band.from > above, BandField::From, FaultKind::NotRising);
                if (leaf.field.id == BandField::Negotiated)
                    unless(!band.negotiated || part + 1 == bands.size(), BandField::Negotiated, FaultKind::NotLast);
            });
            above = std::max(above, band.from);
        }
        part = 0;
    }

    /// Months within the term, each above the one before.
    template<typename Row>
    void months(Field field, const std::vector<Row> &rows, const Deal &deal)
    {
        const Count range = monthsWithin(isInRange(Term{}, deal.term) ? deal.term : CommitmentTerm::ThreeYears);
        int before = -1;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const int month = rows[at].month;
            if (!isInRange(range, month))
                add(field, FaultKind::OutOfRange, at);
            else if (month <= before)
                add(field, FaultKind::NotRising, at);
            before = std::max(before, month);
        }
    }
    void text(Field field, Text range, std::string_view value)
    {
        const auto fault = faultOfText(value, range.least, range.most);
        if (!fault)
            return;
        switch (*fault) {
        case NameFault::Empty: return add(field, FaultKind::Empty);
        case NameFault::TooLong: return add(field, FaultKind::TooLong);
        case NameFault::ControlCharacter: return add(field, FaultKind::ControlCharacter);
        case NameFault::NotUtf8: return add(field, FaultKind::NotUtf8);
        }
    }
    void add(Field field, FaultKind kind) { add(field, kind, part); }
    void add(Field field, FaultKind kind, std::size_t at) { found.push_back({field, kind, 0, at}); }
    void unless(bool right, Field field, FaultKind kind = FaultKind::OutOfRange) { unless(right, field, kind, part); }
    void unless(bool right, Field field, FaultKind kind, std::size_t at)
    {
        if (!right)
            add(field, kind, at);
    }

    std::vector<Fault> found;
    std::size_t part = 0; ///< of the band that is looked at
};

using Texts = std::unordered_set<std::string_view, KeyHash>;

void take(std::vector<Fault> &all, std::vector<Fault> row, std::size_t index)
{
    for (Fault &fault : row) {
        fault.row = index;
        all.push_back(fault);
    }
}

/// A name, which an earlier version took without a letter in it.
bool isName(Field field)
{
    return field == SettingsField::Name || field == SettingsField::PartnerName || field == AuthorizationField::Name ||
           field == BandField::Name || field == CustomerField::Name || field == DealField::Name;
}

/// The schema of workspaces that brought the field.
int sinceOf(Field field)
{
    int since = 1;
    const auto take = [&](const auto &leaf) { since = leaf.field.since; };
    (void)(withField<ScenarioSettings>(field, take) || withField<ResaleAuthorization>(field, take) ||
           withField<VolumeBand>(field, take) || withField<Customer>(field, take) || withField<Deal>(field, take));
    return since;
}

} // namespace

bool mayBeFromEarlier(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::TooLong:
        return fault.field != RecordKind::Customer && fault.field != RecordKind::Deal && sinceOf(fault.field) == 1;
    case FaultKind::Empty: return isName(fault.field);
    case FaultKind::Nowhere: return fault.field == DealField::Listing || fault.field == SettingsField::Currency;
    default: return false;
    }
}

std::vector<Fault> faultsOf(const ScenarioSettings &settings) { return RowFaults::of(settings); }
std::vector<Fault> faultsOf(const ResaleAuthorization &authorization) { return RowFaults::of(authorization); }
std::vector<Fault> faultsOf(const Customer &customer) { return RowFaults::of(customer); }
std::vector<Fault> faultsOf(const Deal &deal) { return RowFaults::of(deal); }

std::vector<Fault> faultsOf(const Scenario &scenario)
{
    std::vector<Fault> all = faultsOf(scenario.settings);
    unsigned listings = 0; // bits
    for (std::size_t row = 0; row < scenario.authorizations.size(); ++row) {
        const ResaleAuthorization &authorization = scenario.authorizations[row];
        take(all, faultsOf(authorization), row);
        const unsigned listing =
            isKnown(authorization.listing) ? 1u << static_cast<unsigned>(authorization.listing) : 0;
        if (listings & listing)
            all.push_back({AuthorizationField::Listing, FaultKind::Repeated, row, 0});
        listings |= listing;
    }
    if (scenario.customers.size() > mostCustomers)
        all.push_back({RecordKind::Customer, FaultKind::TooLong, 0, 0});
    Texts customers, deals;
    customers.reserve(scenario.customers.size());
    for (std::size_t row = 0; row < scenario.customers.size(); ++row) {
        take(all, faultsOf(scenario.customers[row]), row);
        if (!customers.insert(scenario.customers[row].id.text).second)
            all.push_back({CustomerField::Id, FaultKind::Repeated, row, 0});
    }
    if (scenario.deals.size() > mostDeals)
        all.push_back({RecordKind::Deal, FaultKind::TooLong, 0, 0});
    deals.reserve(scenario.deals.size());
    for (std::size_t row = 0; row < scenario.deals.size(); ++row) {
        const Deal &deal = scenario.deals[row];
        take(all, faultsOf(deal), row);
        if (!deals.insert(deal.id.text).second)
            all.push_back({DealField::Id, FaultKind::Repeated, row, 0});
        if (!customers.contains(deal.customer.text))
            all.push_back({DealField::Customer, FaultKind::Nowhere, row, 0});
        if (isKnown(deal.listing) && !(listings & 1u << static_cast<unsigned>(deal.listing)))
            all.push_back({DealField::Listing, FaultKind::Nowhere, row, 0});
    }
    return all;
}

} // namespace dealdesk::records
