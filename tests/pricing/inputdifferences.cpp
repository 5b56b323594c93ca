// Which inputs of scenarios differ: each is found, one row each.
#include "tests/pricing/twodeals.h"

#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/recount.h"
#include "records/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace dealdesk::tests {

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
