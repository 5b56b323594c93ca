// Scenarios side by side: their figures, how far they are from the base, and which inputs differ.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "guidance/pricebooks.h"
#include "pricing/inputdifferences.h"
#include "pricing/samerows.h"

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

std::vector<InputDifference> between(const Scenario &base, const Scenario &other)
{
    const std::array<const Scenario *, 2> both{&base, &other};
    return inputDifferences(both);
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
    const std::vector<std::pair<InputField, std::function<void(Scenario &)>>> changes{
        {InputField::Currency, [](Scenario &s) { s.settings.currency = "EUR"; }},
        {InputField::Horizon, [](Scenario &s) { s.settings.horizonMonths = 24; }},
        {InputField::BandPolicy, [](Scenario &s) { s.settings.bandPolicy = BandPolicy::Floating; }},
        {InputField::PayoutDays, [](Scenario &s) { s.settings.payoutDays = 30; }},
        {InputField::MarginFloor, [](Scenario &s) { s.settings.marginFloor = Percent{1'500}; }},
        {InputField::DealSizeFloor, [](Scenario &s) { s.settings.dealSizeFloor = Money{1}; }},
        {InputField::PartnerName, [](Scenario &s) { s.settings.partner.name = "Firm"; }},
        {InputField::CppoEnrolled, [](Scenario &s) { s.settings.partner.cppoEnrolled = true; }},
        {InputField::CspEnrolled, [](Scenario &s) { s.settings.partner.cspEnrolled = true; }},
        {InputField::BookName, [](Scenario &s) { s.authorizations[0].name = "Mine"; }},
        {InputField::ExistingTenants, [](Scenario &s) { s.authorizations[0].existingTenants = 7; }},
        {InputField::Discount12, [](Scenario &s) { s.authorizations[0].commitmentDiscounts[0] = Percent{100}; }},
        {InputField::Discount24, [](Scenario &s) { s.authorizations[0].commitmentDiscounts[1] = Percent{100}; }},
        {InputField::Discount36, [](Scenario &s) { s.authorizations[0].commitmentDiscounts[2] = Percent{100}; }},
        {InputField::BandName, [](Scenario &s) { s.authorizations[0].bands[1].name = "First"; }},
        {InputField::BandPrice, [](Scenario &s) { s.authorizations[0].bands[1].price = Money{90'00}; }},
        {InputField::BandPrice, [](Scenario &s) { s.authorizations[0].bands.back().negotiated = false; }},
        {InputField::BandSource, [](Scenario &s) { s.authorizations[0].bands[1].provenance = Provenance::Mine; }},
        {InputField::Band, [](Scenario &s) { s.authorizations[0].bands.pop_back(); }},
        {InputField::Book, [](Scenario &s) { s.authorizations.clear(); }},
        {InputField::DealName, [](Scenario &s) { s.deals[1].name = "Other"; }},
        {InputField::DealCustomer, [](Scenario &s) { s.deals[1].customer.text = "c1"; }},
        {InputField::DealListing, [](Scenario &s) { s.deals[1].listing = Listing::Sat; }},
        {InputField::DealRoute, [](Scenario &s) { s.deals[1].route = Route::Mpo; }},
        {InputField::Included, [](Scenario &s) { s.deals[1].included = false; }},
        {InputField::Start, [](Scenario &s) { s.deals[1].startMonth = 3; }},
        {InputField::Term, [](Scenario &s) { s.deals[1].term = CommitmentTerm::OneYear; }},
        {InputField::AtEnd, [](Scenario &s) { s.deals[1].atEnd = AtEnd::Renews; }},
        {InputField::Tenants,
         [](Scenario &s) {
             s.deals[1].tenants.push_back({6, 200});
         }},
        {InputField::Price, [](Scenario &s) { s.deals[1].price = Markup{Percent{2'000}}; }},
        {InputField::NegotiatedPrice, [](Scenario &s) { s.deals[1].negotiatedPrice = Money{70'00}; }},
        {InputField::BillingSchedule, [](Scenario &s) { s.deals[1].billing.schedule = BillingSchedule::Annual; }},
        {InputField::Instalments,
         [](Scenario &s) {
             s.deals[1].billing.instalments = {{0, Money{1}}};
         }},
        {InputField::MarketplaceFee, [](Scenario &s) { s.deals[1].marketplaceFee = Percent{300}; }},
        {InputField::WhiteLabelTier, [](Scenario &s) { s.deals[1].whiteLabel.tier = WhiteLabelTier::Full; }},
        {InputField::PlatformFee, [](Scenario &s) { s.deals[1].whiteLabel.monthlyFee = Money{500'00}; }},
        {InputField::Probability, [](Scenario &s) { s.deals[1].probability = Percent{5'000}; }},
        {InputField::WholeDeal, [](Scenario &s) { s.deals.pop_back(); }},
        {InputField::CustomerCloud, [](Scenario &s) { s.customers[0].cloud = Cloud::Aws; }},
        {InputField::EdpRemaining, [](Scenario &s) { s.customers[0].edpRemaining = true; }},
        {InputField::MaccRemaining, [](Scenario &s) { s.customers[0].maccRemaining = true; }},
        {InputField::PrefersInvoice, [](Scenario &s) { s.customers[0].invoicePreference = InvoicePreference::Aws; }},
        {InputField::SingleContract, [](Scenario &s) { s.customers[0].multiCloudSingleContract = true; }},
        {InputField::OwnTerms, [](Scenario &s) { s.customers[0].termsOutsideMarketplace = true; }},
        {InputField::Vehicle, [](Scenario &s) { s.customers[0].purchasingVehicle = PurchasingVehicle::GsaSchedule; }},
    };
    for (const auto &[field, change] : changes) {
        Scenario changed = twoDeals();
        change(changed);
        const auto found = between(twoDeals(), changed);
        ASSERT_EQ(found.size(), 1u) << static_cast<int>(field);
        EXPECT_EQ(found[0].field, field) << static_cast<int>(field);
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
    EXPECT_EQ(found[0].field, InputField::FirstMonth);
}

TEST(InputDifferences, aDealIsTheSameUnderAnotherPlaceAndAnotherId)
{
    Scenario other = twoDeals();
    std::swap(other.deals[0], other.deals[1]);
    EXPECT_TRUE(between(twoDeals(), other).empty());
    other.deals[0].id.text = "imported";
    EXPECT_TRUE(between(twoDeals(), other).empty());
}

TEST(InputDifferences, idsAloneDoNotMakeDealsTheSame)
{
    Scenario other = twoDeals();
    other.deals[1].name = "Another deal";
    other.deals[1].customer.text = "c1";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (InputDifference{InputField::WholeDeal, Listing::Asm, {1, -1, -1, -1}}));
    EXPECT_EQ(found[1], (InputDifference{InputField::WholeDeal, Listing::Asm, {-1, 1, -1, -1}}));
}

TEST(InputDifferences, dealsOfOneNameGoTogetherInTheirOrder)
{
    Scenario base = twoDeals();
    for (Deal &each : base.deals) {
        each.name = "Rollout";
        each.customer.text = "c1";
    }
    Scenario other = base;
    other.deals[0].id.text = "x";
    other.deals[1].id.text = "y";
    other.deals[1].term = CommitmentTerm::OneYear;
    const auto found = between(base, other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (InputDifference{InputField::Term, Listing::Asm, {1, 1, -1, -1}}));
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
    EXPECT_EQ(found[0], (InputDifference{InputField::DealCustomer, Listing::Asm, {0, 0, -1, -1}}));
    // Under other ids it is told by what the customers are.
    for (Customer &each : other.customers)
        each.id.text += "imported";
    for (Deal &each : other.deals)
        each.customer.text += "imported";
    EXPECT_EQ(between(base, other), found);
}

TEST(InputDifferences, aCustomerOfAnotherNameIsTheSameCustomer)
{
    Scenario other = twoDeals();
    other.customers[0].name = "Renamed";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].field, InputField::CustomerName);
}

TEST(InputDifferences, dealsOfOneNameGoTogetherByWhatTheyAre)
{
    Scenario base = twoDeals();
    for (Deal &each : base.deals) {
        each.name = "Rollout";
        each.customer.text = "c1";
    }
    base.deals[1].term = CommitmentTerm::OneYear;
    Scenario other = base;
    std::swap(other.deals[0], other.deals[1]);
    other.deals[0].id.text = "x";
    other.deals[1].id.text = "y";
    EXPECT_TRUE(between(base, other).empty());
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
    EXPECT_TRUE(between(base, other).empty()); // a pair for each pair of deals would take minutes
}

TEST(InputDifferences, ofFourScenariosOneRowEach)
{
    const Scenario base = twoDeals();
    Scenario second = base, third = base, fourth = base;
    second.deals[0].term = CommitmentTerm::TwoYears;
    third.deals[0].term = CommitmentTerm::OneYear;
    fourth.deals.erase(fourth.deals.begin());
    const std::array<const Scenario *, 4> all{&base, &second, &third, &fourth};
    const auto found = inputDifferences(all);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (InputDifference{InputField::WholeDeal, Listing::Asm, {0, 0, 0, -1}}));
    EXPECT_EQ(found[1], (InputDifference{InputField::Term, Listing::Asm, {0, 0, 0, -1}}));
}

} // namespace dealdesk::tests
