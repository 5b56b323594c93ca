#include "inputdifferences.h"

#include "samerows.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

using Places = RowMatch::Places;
using Scenarios = std::span<const Scenario *const>;

class Collector
{
public:
    explicit Collector(Scenarios all)
        : scenarios(all)
    {}

    /// `rowAt(scenario index, place)` is the row there, `read(row)` what is compared.
    template<typename RowAt, typename Read>
    void compare(const Places &at, Listing listing, InputField field, RowAt rowAt, Read read)
    {
        int first = -1;
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            if (at[i] < 0)
                continue;
            if (first < 0)
                first = static_cast<int>(i);
            else if (!(read(rowAt(i)) == read(rowAt(static_cast<std::size_t>(first)))))
                return found.push_back({field, listing, at});
        }
    }
    void presence(const Places &at, Listing listing, InputField field)
    {
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            if (at[i] < 0)
                return found.push_back({field, listing, at});
        }
    }

    Scenarios scenarios;
    std::vector<InputDifference> found;
};

void compareSettings(Collector &collect)
{
    Places here{-1, -1, -1, -1};
    for (std::size_t i = 0; i < collect.scenarios.size(); ++i)
        here[i] = 0;
    const auto settings = [&](std::size_t i) -> const ScenarioSettings & { return collect.scenarios[i]->settings; };
    const auto field = [&](InputField which, auto read) { collect.compare(here, Listing::Asm, which, settings, read); };
    using S = const ScenarioSettings &;
    field(InputField::Currency, [](S s) { return s.currency; });
    field(InputField::FirstMonth, [](S s) { return s.start; });
    field(InputField::Horizon, [](S s) { return s.horizonMonths; });
    field(InputField::BandPolicy, [](S s) { return s.bandPolicy; });
    field(InputField::PayoutDays, [](S s) { return s.payoutDays; });
    field(InputField::MarginFloor, [](S s) { return s.marginFloor; });
    field(InputField::DealSizeFloor, [](S s) { return s.dealSizeFloor; });
    field(InputField::PartnerName, [](S s) { return s.partner.name; });
    field(InputField::CppoEnrolled, [](S s) { return s.partner.cppoEnrolled; });
    field(InputField::CspEnrolled, [](S s) { return s.partner.cspEnrolled; });
}

void compareBands(Collector &collect, Listing listing, const Places &books)
{
    const auto bandsOf = [&](std::size_t i) -> const std::vector<VolumeBand> & {
        return collect.scenarios[i]->authorizations[static_cast<std::size_t>(books[i])].bands;
    };
    std::vector<int> starts;
    for (std::size_t i = 0; i < collect.scenarios.size(); ++i) {
        if (books[i] >= 0)
            for (const VolumeBand &band : bandsOf(i))
                starts.push_back(band.from);
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const int from : starts) {
        Places at{-1, -1, -1, -1};
        bool absent = false; // where there is a book, but no such band
        for (std::size_t i = 0; i < collect.scenarios.size(); ++i) {
            if (books[i] < 0)
                continue;
            const auto band = std::ranges::find(bandsOf(i), from, &VolumeBand::from);
            at[i] = band == bandsOf(i).end() ? -1 : static_cast<int>(band - bandsOf(i).begin());
            absent = absent || at[i] < 0;
        }
        if (absent)
            collect.presence(at, listing, InputField::Band);
        const auto band = [&](std::size_t i) -> const VolumeBand & {
            return bandsOf(i)[static_cast<std::size_t>(at[i])];
        };
        const auto field = [&](InputField which, auto read) { collect.compare(at, listing, which, band, read); };
        using B = const VolumeBand &;
        field(InputField::BandName, [](B b) { return b.name; });
        field(InputField::BandPrice, [](B b) { return std::pair(b.price, b.negotiated); });
        field(InputField::BandSource, [](B b) { return b.provenance; });
    }
}

void compareBooks(Collector &collect)
{
    for (int number = 0; number < listingCount; ++number) {
        const auto listing = static_cast<Listing>(number);
        Places at{-1, -1, -1, -1};
        bool any = false;
        for (std::size_t i = 0; i < collect.scenarios.size(); ++i) {
            const auto &books = collect.scenarios[i]->authorizations;
            const auto book = std::ranges::find(books, listing, &ResaleAuthorization::listing);
            at[i] = book == books.end() ? -1 : static_cast<int>(book - books.begin());
            any = any || at[i] >= 0;
        }
        if (!any)
            continue;
        collect.presence(at, listing, InputField::Book);
        const auto book = [&](std::size_t i) -> const ResaleAuthorization & {
            return collect.scenarios[i]->authorizations[static_cast<std::size_t>(at[i])];
        };
        const auto field = [&](InputField which, auto read) { collect.compare(at, listing, which, book, read); };
        using A = const ResaleAuthorization &;
        field(InputField::BookName, [](A a) { return a.name; });
        field(InputField::ExistingTenants, [](A a) { return a.existingTenants; });
        field(InputField::Discount12, [](A a) { return a.discount(CommitmentTerm::OneYear); });
        field(InputField::Discount24, [](A a) { return a.discount(CommitmentTerm::TwoYears); });
        field(InputField::Discount36, [](A a) { return a.discount(CommitmentTerm::ThreeYears); });
        compareBands(collect, listing, at);
    }
}

void compareDeals(Collector &collect, const SameCustomers &customers)
{
    const auto dealAt = [&](std::size_t i, int at) -> const Deal & {
        return collect.scenarios[i]->deals[static_cast<std::size_t>(at)];
    };
    for (const Places &at : sameDeals(collect.scenarios, customers)) {
        collect.presence(at, Listing::Asm, InputField::WholeDeal);
        const auto place = [](std::size_t i) { return i; };
        const auto field = [&](InputField which, auto read) {
            collect.compare(at, Listing::Asm, which, place,
                            [&](std::size_t i) -> decltype(auto) { return read(dealAt(i, at[i])); });
        };
        using D = const Deal &;
        field(InputField::DealName, [](D d) -> const std::string & { return d.name; });
        collect.compare(at, Listing::Asm, InputField::DealCustomer, place,
                        [&](std::size_t i) { return customers.identityOf(i, dealAt(i, at[i])); });
        field(InputField::DealListing, [](D d) { return d.listing; });
        field(InputField::DealRoute, [](D d) { return d.route; });
        field(InputField::Included, [](D d) { return d.included; });
        collect.compare(at, Listing::Asm, InputField::Start, place, [&](std::size_t i) {
            return collect.scenarios[i]->settings.start.plus(dealAt(i, at[i]).startMonth);
        });
        field(InputField::Term, [](D d) { return d.term; });
        field(InputField::AtEnd, [](D d) { return d.atEnd; });
        field(InputField::Tenants, [](D d) -> const std::vector<TenantStep> & { return d.tenants; });
        field(InputField::Price, [](D d) { return d.price; });
        field(InputField::NegotiatedPrice, [](D d) { return d.negotiatedPrice; });
        field(InputField::BillingSchedule, [](D d) { return d.billing.schedule; });
        field(InputField::Instalments, [](D d) -> const std::vector<Instalment> & { return d.billing.instalments; });
        field(InputField::MarketplaceFee, [](D d) { return d.marketplaceFee; });
        field(InputField::WhiteLabelTier, [](D d) { return d.whiteLabel.tier; });
        field(InputField::PlatformFee, [](D d) { return d.whiteLabel.monthlyFee; });
        field(InputField::Probability, [](D d) { return d.probability; });
    }
}

void compareCustomers(Collector &collect, const SameCustomers &customers)
{
    const auto customerAt = [&](std::size_t i, int at) -> const Customer & {
        return collect.scenarios[i]->customers[static_cast<std::size_t>(at)];
    };
    for (const Places &at : customers.rows()) {
        collect.presence(at, Listing::Asm, InputField::WholeCustomer);
        const auto field = [&](InputField which, auto read) {
            collect.compare(
                at, Listing::Asm, which, [](std::size_t i) { return i; },
                [&](std::size_t i) { return read(customerAt(i, at[i])); });
        };
        using C = const Customer &;
        field(InputField::CustomerName, [](C c) { return c.name; });
        field(InputField::CustomerCloud, [](C c) { return c.cloud; });
        field(InputField::EdpRemaining, [](C c) { return c.edpRemaining; });
        field(InputField::MaccRemaining, [](C c) { return c.maccRemaining; });
        field(InputField::PrefersInvoice, [](C c) { return c.invoicePreference; });
        field(InputField::SingleContract, [](C c) { return c.multiCloudSingleContract; });
        field(InputField::OwnTerms, [](C c) { return c.termsOutsideMarketplace; });
        field(InputField::Vehicle, [](C c) { return c.purchasingVehicle; });
    }
}

} // namespace

InputSubject subjectOf(InputField field)
{
    if (field >= InputField::WholeCustomer)
        return InputSubject::Customer;
    if (field >= InputField::WholeDeal)
        return InputSubject::Deal;
    if (field >= InputField::Band)
        return InputSubject::Band;
    return field >= InputField::Book ? InputSubject::Book : InputSubject::Scenario;
}

std::vector<InputDifference> inputDifferences(Scenarios scenarios)
{
    Collector collect(scenarios.first(std::min(scenarios.size(), mostCompared)));
    compareSettings(collect);
    compareBooks(collect);
    const SameCustomers customers(collect.scenarios);
    compareDeals(collect, customers);
    compareCustomers(collect, customers);
    return std::move(collect.found);
}

} // namespace dealdesk::pricing
