#include "faults.h"

#include "authorization.h"
#include "customer.h"
#include "deal.h"
#include "settings.h"
#include "values.h"

#include "pricing/authorizations.h"
#include "pricing/currencies.h"
#include "pricing/keyhash.h"
#include "pricing/offers.h"

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
    template<typename Record>
    void check(Field field, Lines range, const std::string &value, const Record &)
    {
        text(field, faultOfLines(value, range.most));
    }
    template<typename Each, typename Record>
    void check(Field field, const Several<Each> &range, const std::vector<std::string> &values, const Record &)
    {
        unless(values.size() <= range.most, field, FaultKind::TooLong, values.size());
        for (std::size_t at = 0; at < values.size(); ++at) {
            const std::size_t before = found.size();
            if constexpr (std::is_same_v<Each, Text>)
                text(field, range.each, values[at]);
            else
                unless(!values[at].empty() && isInRange(range.each, values[at]), field);
            for (std::size_t of = before; of < found.size(); ++of)
                found[of].part = at;
            const auto here = values.begin() + static_cast<std::ptrdiff_t>(at);
            unless(std::find(values.begin(), here, values[at]) == here, field, FaultKind::Repeated, at);
        }
    }
    void check(Field field, Choice<AuthorizationKind> range, AuthorizationKind kind, const ResaleAuthorization &of)
    {
        unless(isInRange(range, kind), field);
        const bool against = of.until ? kind == AuthorizationKind::OpenEnded : kind == AuthorizationKind::UntilDate;
        unless(!against, field, FaultKind::AgainstDates);
    }
    void check(Field field, Day range, const std::optional<Date> &day, const ResaleAuthorization &of)
    {
        const bool isLast = field == AuthorizationField::Until;
        unless(isInRange(range, day) && !(isLast && day && of.from && *day < *of.from), field);
    }
    void check(Field field, Share range, const std::optional<Percent> &share, const ResaleAuthorization &of)
    {
        unless(isInRange(range, share), field);
        const bool isWanted = of.azurePrice.kind == AzurePriceKind::Discount;
        unless(share.has_value() == isWanted, field, isWanted ? FaultKind::Empty : FaultKind::Unneeded);
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

    void check(Field field, Rows<OfferRecord>, const std::vector<OfferRecord> &offers, const Deal &)
    {
        unless(offers.size() <= mostOffers, field, FaultKind::TooLong, offers.size());
        for (part = 0; part < offers.size(); ++part)
            forEachField<OfferRecord>(
                [&](const auto &leaf) { check(leaf.field.id, leaf.field.kind, leaf.in(offers[part]), offers[part]); });
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
        text(field, faultOfText(value, range.least, range.most));
    }
    void text(Field field, std::optional<NameFault> fault)
    {
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
    std::size_t part = 0; ///< of the band or offer that is looked at
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

/// Visits the field of whichever record has it.
template<typename Visit>
void withAnyField(Field field, Visit visit)
{
    (void)(withField<ScenarioSettings>(field, visit) || withField<ResaleAuthorization>(field, visit) ||
           withField<VolumeBand>(field, visit) || withField<Customer>(field, visit) || withField<Deal>(field, visit) ||
           withField<OfferRecord>(field, visit));
}

template<typename Kind>
constexpr bool isSeveral = false;
template<typename Each>
constexpr bool isSeveral<Several<Each>> = true;

/// The schema of workspaces that brought the field.
int sinceOf(Field field)
{
    int since = 1;
    withAnyField(field, [&](const auto &leaf) { since = leaf.field.since; });
    return since;
}

} // namespace

std::size_t mostCharactersOf(Field field)
{
    std::size_t most = longestName;
    withAnyField(field, [&](const auto &leaf) {
        using Kind = std::remove_cvref_t<decltype(leaf.field.kind)>;
        if constexpr (std::is_same_v<Kind, Text> || std::is_same_v<Kind, Lines>)
            most = leaf.field.kind.most;
        else if constexpr (std::is_same_v<Kind, Several<Text>>)
            most = leaf.field.kind.each.most;
    });
    return most;
}

std::optional<std::size_t> mostRowsOf(Field field)
{
    std::optional<std::size_t> most;
    withAnyField(field, [&](const auto &leaf) {
        if constexpr (isSeveral<std::remove_cvref_t<decltype(leaf.field.kind)>>)
            most = leaf.field.kind.most;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, Rows<OfferRecord>>)
            most = mostOffers;
    });
    return most;
}

bool mayBeFromEarlier(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::TooLong:
        return fault.field != RecordKind::Customer && fault.field != RecordKind::Deal &&
               fault.field != RecordKind::Authorization && sinceOf(fault.field) == 1;
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
    if (scenario.authorizations.size() > mostAuthorizations)
        all.push_back({RecordKind::Authorization, FaultKind::TooLong, 0, 0});
    std::array<std::vector<const ResaleAuthorization *>, listingCount> ofListing;
    for (std::size_t row = 0; row < scenario.authorizations.size(); ++row) {
        const ResaleAuthorization &authorization = scenario.authorizations[row];
        take(all, faultsOf(authorization), row);
        if (!isKnown(authorization.listing))
            continue;
        auto &others = ofListing[static_cast<std::size_t>(authorization.listing)];
        if (std::ranges::any_of(others, [&](const auto *other) { return overlap(*other, authorization); }))
            all.push_back({AuthorizationField::Listing, FaultKind::Overlaps, row, 0});
        others.push_back(&authorization);
    }
    if (scenario.customers.size() > mostCustomers)
        all.push_back({RecordKind::Customer, FaultKind::TooLong, 0, 0});
    Texts customers, deals, offers;
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
        if (isKnown(deal.listing) && ofListing[static_cast<std::size_t>(deal.listing)].empty())
            all.push_back({DealField::Listing, FaultKind::Nowhere, row, 0});
        if (deal.paperwork->offerEnd && isInRange(Term{}, deal.term) &&
            monthOf(*deal.paperwork->offerEnd) != lastMonthOf(scenario.settings.start, deal))
            all.push_back({DealField::OfferEnd, FaultKind::OutOfRange, row, 0});
        for (std::size_t part = 0; part < deal.paperwork->offers.size(); ++part)
            if (!offers.insert(deal.paperwork->offers[part].id).second)
                all.push_back({OfferField::Id, FaultKind::Repeated, row, part});
    }
    return all;
}

} // namespace dealdesk::records
