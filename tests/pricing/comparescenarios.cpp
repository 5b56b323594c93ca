// Scenarios side by side: their figures, how far they are from the base, and which inputs differ.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "guidance/pricebooks.h"
#include "pricing/samerows.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/differences.h"
#include "records/recount.h"
#include "records/settings.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace dealdesk::tests {

namespace {

Scenario twoDeals()
{
    Scenario scenario;
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Asm));
    for (const char *id : {"c1", "c2"}) {
        Customer customer;
        customer.id.text = id;
        customer.name = std::string("Customer ") + id;
        scenario.customers.push_back(customer);
    }
    for (const char *id : {"d1", "d2"}) {
        Deal each;
        each.id.text = id;
        each.name = std::string("Deal ") + id;
        each.customer.text = id[1] == '1' ? "c1" : "c2";
        each.tenants = {{0, 100}};
        each.price = UnitPrice{Money{95'00}};
        scenario.deals.push_back(each);
    }
    return scenario;
}

std::vector<records::InputDifference> between(const Scenario &base, const Scenario &other)
{
    const std::array<const Scenario *, 2> both{&base, &other};
    return records::inputDifferences(both);
}

Portfolio billing(std::vector<std::optional<Money>> arr)
{
    Portfolio portfolio;
    for (const auto &each : arr)
        portfolio.months.push_back({.arr = each});
    return portfolio;
}

} // namespace

TEST(ComparedFigures, areThePortfolios)
{
    Scenario scenario = twoDeals();
    scenario.deals.pop_back();
    scenario.deals[0].price = MonthlyTotal{Money{8'800'00}};
    const Portfolio portfolio = evaluate(scenario).portfolio;
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::TotalBilled), FigureValue{Money{316'800'00}});
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::TotalMargin), FigureValue{Money{58'788'00}});
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::MarginPercent), FigureValue{Percent{1'856}});
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::LastArr), FigureValue{Money{105'600'00}});
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::LastTenants), FigureValue{TenantCount{100}});
}

TEST(ComparedFigures, thePeakIsTheHighestMonthsAndUnknownWithOneUnknownMonth)
{
    EXPECT_EQ(figureOf(billing({Money{1}, Money{7}, Money{3}}), ComparedFigure::PeakArr), FigureValue{Money{7}});
    EXPECT_EQ(figureOf(billing({Money{1}, std::nullopt, Money{3}}), ComparedFigure::PeakArr), std::nullopt);
    EXPECT_EQ(figureOf(Portfolio{}, ComparedFigure::LastTenants), std::nullopt);
}

TEST(ComparedFigures, marginPercentIsUnknownWhereNothingIsBilled)
{
    Portfolio portfolio = billing({Money{0}});
    portfolio.totalBilled = portfolio.totalMargin = Money{0};
    EXPECT_EQ(figureOf(portfolio, ComparedFigure::MarginPercent), std::nullopt);
}

TEST(Difference, isUnknownWithAnUnknownPartAndBeyond64Bits)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(difference(std::optional{Money{5}}, std::optional{Money{7}}), Money{-2});
    EXPECT_EQ(difference(std::optional{Money{5}}, std::optional<Money>{}), std::nullopt);
    EXPECT_EQ(difference(std::optional{Money{most}}, std::optional{Money{-1}}), std::nullopt);
    EXPECT_EQ(difference(FigureValue{Percent{1'856}}, FigureValue{Percent{1'800}}), FigureValue{Percent{56}});
    EXPECT_EQ(difference(FigureValue{TenantCount{most}}, FigureValue{TenantCount{-1}}), std::nullopt);
    EXPECT_EQ(difference(FigureValue{TenantCount{1}}, FigureValue{Money{1}}), std::nullopt);
}

TEST(InputDifferences, noneWhereAllIsTheSameButTheName)
{
    Scenario copy = twoDeals();
    copy.settings.name = "Copy";
    EXPECT_TRUE(between(twoDeals(), copy).empty());
}

TEST(InputDifferences, everyInputIsFound)
{
    const std::vector<std::pair<records::Field, std::function<void(Scenario &)>>> changes{
        {records::SettingsField::Currency, [](Scenario &s) { s.settings.currency = "EUR"; }},
        {records::SettingsField::Horizon, [](Scenario &s) { s.settings.horizonMonths = 24; }},
        {records::SettingsField::BandPolicy, [](Scenario &s) { s.settings.bandPolicy = BandPolicy::Floating; }},
        {records::SettingsField::PayoutDays, [](Scenario &s) { s.settings.payoutDays = 30; }},
        {records::SettingsField::MarginFloor, [](Scenario &s) { s.settings.marginFloor = Percent{1'500}; }},
        {records::SettingsField::DealSizeFloor, [](Scenario &s) { s.settings.dealSizeFloor = Money{1}; }},
        {records::SettingsField::PartnerName, [](Scenario &s) { s.settings.partner.name = "Firm"; }},
        {records::SettingsField::CppoEnrolled, [](Scenario &s) { s.settings.partner.cppoEnrolled = true; }},
        {records::SettingsField::CspEnrolled, [](Scenario &s) { s.settings.partner.cspEnrolled = true; }},
        {records::AuthorizationField::Name, [](Scenario &s) { s.authorizations[0].name = "Mine"; }},
        {records::AuthorizationField::ExistingTenants, [](Scenario &s) { s.authorizations[0].existingTenants = 7; }},
        {records::AuthorizationField::Discount12,
         [](Scenario &s) { s.authorizations[0].commitmentDiscounts[0] = Percent{100}; }},
        {records::AuthorizationField::Discount24,
         [](Scenario &s) { s.authorizations[0].commitmentDiscounts[1] = Percent{100}; }},
        {records::AuthorizationField::Discount36,
         [](Scenario &s) { s.authorizations[0].commitmentDiscounts[2] = Percent{100}; }},
        {records::BandField::Name, [](Scenario &s) { s.authorizations[0].bands[1].name = "First"; }},
        {records::BandField::Price, [](Scenario &s) { s.authorizations[0].bands[1].price = Money{90'00}; }},
        {records::BandField::Price, [](Scenario &s) { s.authorizations[0].bands.back().negotiated = false; }},
        {records::BandField::Source, [](Scenario &s) { s.authorizations[0].bands[1].provenance = Provenance::Mine; }},
        {records::RecordKind::Band, [](Scenario &s) { s.authorizations[0].bands.pop_back(); }},
        {records::RecordKind::Authorization, [](Scenario &s) { s.authorizations.clear(); }},
        {records::DealField::Name, [](Scenario &s) { s.deals[1].name = "Other"; }},
        {records::DealField::Customer, [](Scenario &s) { s.deals[1].customer.text = "c1"; }},
        {records::DealField::Listing, [](Scenario &s) { s.deals[1].listing = Listing::Sat; }},
        {records::DealField::Route, [](Scenario &s) { s.deals[1].route = Route::Mpo; }},
        {records::DealField::Included, [](Scenario &s) { s.deals[1].included = false; }},
        {records::DealField::Start, [](Scenario &s) { s.deals[1].startMonth = 3; }},
        {records::DealField::Term, [](Scenario &s) { s.deals[1].term = CommitmentTerm::OneYear; }},
        {records::DealField::AtEnd, [](Scenario &s) { s.deals[1].atEnd = AtEnd::Renews; }},
        {records::DealField::Tenants,
         [](Scenario &s) {
             s.deals[1].tenants.push_back({6, 200});
         }},
        {records::DealField::PriceValue, [](Scenario &s) { s.deals[1].price = Markup{Percent{2'000}}; }},
        {records::DealField::NegotiatedPrice, [](Scenario &s) { s.deals[1].negotiatedPrice = Money{70'00}; }},
        {records::DealField::BillingSchedule,
         [](Scenario &s) { s.deals[1].billing.schedule = BillingSchedule::Annual; }},
        {records::DealField::Instalments,
         [](Scenario &s) {
             s.deals[1].billing.instalments = {{0, Money{1}}};
         }},
        {records::DealField::MarketplaceFee, [](Scenario &s) { s.deals[1].marketplaceFee = Percent{300}; }},
        {records::DealField::WhiteLabelTier, [](Scenario &s) { s.deals[1].whiteLabel.tier = WhiteLabelTier::Full; }},
        {records::DealField::WhiteLabelFee, [](Scenario &s) { s.deals[1].whiteLabel.monthlyFee = Money{500'00}; }},
        {records::DealField::Probability, [](Scenario &s) { s.deals[1].probability = Percent{5'000}; }},
        {records::RecordKind::Deal, [](Scenario &s) { s.deals.pop_back(); }},
        {records::CustomerField::Cloud, [](Scenario &s) { s.customers[0].cloud = Cloud::Aws; }},
        {records::CustomerField::EdpRemaining, [](Scenario &s) { s.customers[0].edpRemaining = true; }},
        {records::CustomerField::MaccRemaining, [](Scenario &s) { s.customers[0].maccRemaining = true; }},
        {records::CustomerField::InvoicePreference,
         [](Scenario &s) { s.customers[0].invoicePreference = InvoicePreference::Aws; }},
        {records::CustomerField::SingleContract, [](Scenario &s) { s.customers[0].multiCloudSingleContract = true; }},
        {records::CustomerField::OwnTerms, [](Scenario &s) { s.customers[0].termsOutsideMarketplace = true; }},
        {records::CustomerField::Vehicle,
         [](Scenario &s) { s.customers[0].purchasingVehicle = PurchasingVehicle::GsaSchedule; }},
    };
    for (std::size_t row = 0; row < changes.size(); ++row) {
        SCOPED_TRACE(row);
        const auto &[field, change] = changes[row];
        Scenario changed = twoDeals();
        change(changed);
        const auto found = between(twoDeals(), changed);
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].field, field);
    }
}

TEST(InputDifferences, aStartIsComparedByTheCalendar)
{
    Scenario later = twoDeals();
    later.settings.start = YearMonth::of(2026, 11);
    for (Deal &each : later.deals)
        each.startMonth = 2;
    const auto found = between(twoDeals(), later);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].field, records::SettingsField::Start);
}

TEST(InputDifferences, aDealIsTheSameUnderAnotherPlaceButNotUnderAnotherId)
{
    Scenario other = twoDeals();
    std::swap(other.deals[0], other.deals[1]);
    EXPECT_TRUE(between(twoDeals(), other).empty());
    other.deals[0].id.text = "imported";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].field, records::RecordKind::Deal);
    EXPECT_EQ(found[1].field, records::RecordKind::Deal);
}

TEST(InputDifferences, aCopysDealIsTheSameUnderItsIdWhateverElseItSays)
{
    const Scenario base = twoDeals();
    Scenario other = base;
    other.deals[1].name = "Another deal";
    other.deals[1].customer.text = "c1";
    const std::array<const Scenario *, 2> both{&base, &other};
    const std::array<std::int64_t, 2> oneFamily{7, 7}, two{7, 8};
    const auto found = records::inputDifferences(both, oneFamily);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (records::InputDifference{records::DealField::Name, Listing::Asm, {1, 1, -1, -1}}));
    EXPECT_EQ(found[1], (records::InputDifference{records::DealField::Customer, Listing::Asm, {1, 1, -1, -1}}));
    EXPECT_EQ(records::inputDifferences(both, two), records::inputDifferences(both));
}

TEST(InputDifferences, outsideOfAFamilyIdsAloneDoNotMakeDealsTheSame)
{
    Scenario other = twoDeals();
    other.deals[1].name = "Another deal";
    other.deals[1].customer.text = "c1";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (records::InputDifference{records::RecordKind::Deal, Listing::Asm, {1, -1, -1, -1}}));
    EXPECT_EQ(found[1], (records::InputDifference{records::RecordKind::Deal, Listing::Asm, {-1, 1, -1, -1}}));
}

TEST(InputDifferences, anotherCustomerOfTheSameNameIsAnotherCustomer)
{
    Scenario base = twoDeals();
    base.customers[1].name = base.customers[0].name;
    base.customers[1].termsOutsideMarketplace = true;
    Scenario other = base;
    other.deals[0].customer.text = "c2";
    const auto found = between(base, other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (records::InputDifference{records::DealField::Customer, Listing::Asm, {0, 0, -1, -1}}));
}

TEST(InputDifferences, aCustomerOfAnotherNameIsTheSameCustomer)
{
    Scenario other = twoDeals();
    other.customers[0].name = "Renamed";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].field, records::CustomerField::Name);
}

RC_GTEST_PROP(InputDifferences, whichDealsAreTheSameDoesNotDependOnAnyOrder, ())
{
    // Few names and ids, so that much is in doubt.
    std::vector<Scenario> scenarios;
    for (int index = Scenarios::pick(2, 4); index > 0; --index) {
        Scenario &each = scenarios.emplace_back();
        for (int customer = 0; customer < 3; ++customer) {
            each.customers.push_back({{"c" + std::to_string(Scenarios::pick(0, 1) + 2 * customer)}, {}});
            each.customers.back().name = Scenarios::one(2) ? "A" : "B";
            each.customers.back().edpRemaining = Scenarios::one(2);
        }
        for (int number = 0; number < 12; ++number) {
            if (Scenarios::one(3))
                continue;
            Deal made = deal("d" + std::to_string(number), Scenarios::pick(1, 2));
            made.name = std::string(1, static_cast<char>('K' + Scenarios::pick(0, 2)));
            made.customer = each.customers[static_cast<std::size_t>(Scenarios::pick(0, 2))].id;
            each.deals.push_back(made);
        }
    }
    using Ids = std::vector<std::string>; // of one deal or customer, by scenario; empty where it is not there
    const auto matched = [&](const std::vector<std::size_t> &order) {
        std::vector<const Scenario *> all;
        for (const std::size_t index : order)
            all.push_back(&scenarios[index]);
        const SameCustomers customers(all);
        std::vector<Ids> found;
        const auto add = [&](const RowMatch::Places &places, auto idOf) {
            Ids ids(order.size());
            for (std::size_t list = 0; list < order.size(); ++list)
                if (places[list] >= 0)
                    ids[order[list]] = idOf(*all[list], static_cast<std::size_t>(places[list]));
            found.push_back(ids);
        };
        for (const auto &places : sameDeals(all, customers))
            add(places, [](const Scenario &of, std::size_t at) { return of.deals[at].id.text; });
        for (const auto &places : customers.rows())
            add(places, [](const Scenario &of, std::size_t at) { return of.customers[at].id.text; });
        std::ranges::sort(found);
        return found;
    };
    std::vector<std::size_t> order(scenarios.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto expected = matched(order);
    std::size_t rows = 0;
    for (const Scenario &each : scenarios)
        rows += each.deals.size() + each.customers.size();
    for (const Ids &ids : expected) // each row once
        rows -= static_cast<std::size_t>(std::ranges::count_if(ids, [](const auto &id) { return !id.empty(); }));
    RC_ASSERT(rows == 0u);
    while (std::next_permutation(order.begin(), order.end()))
        RC_ASSERT(matched(order) == expected);
    for (Scenario &each : scenarios) {
        std::ranges::reverse(each.deals);
        std::ranges::reverse(each.customers);
    }
    RC_ASSERT(matched(order) == expected);
}

TEST(InputDifferences, manyDealsOfOneNameAreMatchedInNoTime)
{
    Scenario base = twoDeals();
    base.deals.resize(1);
    base.deals.resize(20'000, base.deals[0]);
    Scenario other = base;
    for (std::size_t index = 0; index < base.deals.size(); ++index) {
        base.deals[index].id.text = "a" + std::to_string(index);
        other.deals[index].id.text = "b" + std::to_string(index);
    }
    EXPECT_EQ(between(base, other).size(), 40'000u); // a pair for each pair of deals would take minutes
}

TEST(InputDifferences, ofFourScenariosOneRowEach)
{
    const Scenario base = twoDeals();
    Scenario second = base, third = base, fourth = base;
    second.deals[0].term = CommitmentTerm::TwoYears;
    third.deals[0].term = CommitmentTerm::OneYear;
    fourth.deals.erase(fourth.deals.begin());
    const std::array<const Scenario *, 4> all{&base, &second, &third, &fourth};
    const auto found = records::inputDifferences(all);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (records::InputDifference{records::RecordKind::Deal, Listing::Asm, {0, 0, 0, -1}}));
    EXPECT_EQ(found[1], (records::InputDifference{records::DealField::Term, Listing::Asm, {0, 0, 0, -1}}));
}

TEST(InputDifferences, amountsAreComparedByTheirNumbers)
{
    Scenario dollars = twoDeals();
    dollars.deals[0].negotiatedPrice = Money{84'00};
    dollars.deals[0].billing = {BillingSchedule::Custom, {{0, Money{100'00}}}};
    const auto fieldsOf = [&](const Scenario &yen) {
        std::vector<records::Field> fields;
        for (const auto &difference : between(dollars, yen))
            fields.push_back(difference.field);
        return fields;
    };
    using Fields = std::vector<records::Field>;
    Scenario yen = dollars;
    yen.settings.currency = "JPY"; // and every minor unit the same: 9,500 yen are not 95.00 dollars
    const Fields differ = fieldsOf(yen);
    for (const records::Field field :
         {records::Field(records::DealField::PriceValue), records::Field(records::DealField::NegotiatedPrice),
          records::Field(records::DealField::Instalments)})
        EXPECT_NE(std::ranges::find(differ, field), differ.end());
    for (ResaleAuthorization &book : dollars.authorizations)
        for (VolumeBand &band : book.bands)
            band.price.reset(); // which have cents
    Scenario same = records::recounted(dollars, 2, 0).scenario;
    same.settings.currency = "JPY";
    EXPECT_EQ(fieldsOf(same), (Fields{records::SettingsField::Currency}));
}

} // namespace dealdesk::tests
