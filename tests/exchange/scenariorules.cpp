// Every rule for a scenario's values, one wrong value at a time: the list of rules finds it (as a workspace, a save and
// an export ask), and the reader of files refuses it at the same place.
#include "exchange/scenariofile.h"
#include "guidance/pricebooks.h"
#include "pricing/ranges.h"
#include "records/authorization.h"
#include "records/customer.h"
#include "records/deal.h"
#include "records/faults.h"
#include "records/recount.h"
#include "records/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

namespace {

Scenario good()
{
    Scenario scenario;
    scenario.settings.name = "Base";
    scenario.settings.start = YearMonth::of(2027, 1);
    scenario.settings.partner.name = "Northwind";
    scenario.authorizations = {guidance::workedExampleBook(Listing::Asm), guidance::workedExampleBook(Listing::Sat)};
    scenario.customers = {{.id = {"c1"}, .name = "Example"}, {.id = {"c2"}, .name = "Other"}};
    Deal deal;
    deal.id = {"d1"};
    deal.name = "Rollout";
    deal.customer = {"c1"};
    deal.tenants = {{0, 100}, {6, 120}};
    scenario.deals = {deal, deal};
    scenario.deals[1].id = {"d2"};
    return scenario;
}

struct Row {
    const char *rule;
    records::Field field;
    FaultKind kind;
    bool fromEarlier; ///< such a workspace opens and is asked about
    std::function<void(Scenario &)> change;
};

template<typename Enum>
Enum unknown()
{
    return static_cast<Enum>(200);
}

const std::string tooLong(201, 'x');

OfferRecord offerCalled(std::string id)
{
    OfferRecord offer;
    offer.id = std::move(id);
    return offer;
}

std::vector<Row> rows()
{
    using K = FaultKind;
    using S = Scenario &;
    const auto instalments = [](S s) -> Billing & { return s.deals[0].billing; };
    const auto offer = [](S s) -> OfferRecord & { return s.deals[1].offers.emplace_back(offerCalled("offer-1")); };
    return {
        {"a name", SettingsField::Name, K::Empty, true, [](S s) { s.settings.name.clear(); }},
        {"a name's length", SettingsField::Name, K::TooLong, true, [](S s) { s.settings.name = tooLong; }},
        {"a name on one line", SettingsField::Name, K::ControlCharacter, false, [](S s) { s.settings.name = "a\nb"; }},
        {"a name that is a text", SettingsField::Name, K::NotUtf8, false, [](S s) { s.settings.name = "a\xff"; }},
        {"a currency of the list", SettingsField::Currency, K::Nowhere, true, [](S s) { s.settings.currency = "ABC"; }},
        {"a currency at all", SettingsField::Currency, K::OutOfRange, false, [](S s) { s.settings.currency = "usd"; }},
        {"a start", SettingsField::Start, K::OutOfRange, false,
         [](S s) { s.settings.start = YearMonth::of(1899, 12); }},
        {"a last start", SettingsField::Start, K::OutOfRange, false,
         [](S s) { s.settings.start = YearMonth::of(3000, 1); }},
        {"a horizon", SettingsField::Horizon, K::OutOfRange, false, [](S s) { s.settings.horizonMonths = 121; }},
        {"a policy", SettingsField::BandPolicy, K::OutOfRange, false,
         [](S s) { s.settings.bandPolicy = unknown<BandPolicy>(); }},
        {"payout days", SettingsField::PayoutDays, K::OutOfRange, false, [](S s) { s.settings.payoutDays = 366; }},
        {"a floor", SettingsField::MarginFloor, K::OutOfRange, false,
         [](S s) { s.settings.marginFloor = Percent{10'001}; }},
        {"a deal size", SettingsField::DealSizeFloor, K::OutOfRange, false,
         [](S s) { s.settings.dealSizeFloor = Money{-1}; }},
        {"a partner's name", SettingsField::PartnerName, K::Empty, true, [](S s) { s.settings.partner.name.clear(); }},
        {"a listing's authorizations apart", AuthorizationField::Listing, K::Overlaps, false,
         [](S s) { s.authorizations[1].listing = Listing::Asm; }},
        {"so many authorizations", RecordKind::Authorization, K::TooLong, false,
         [](S s) { s.authorizations.resize(1'001, s.authorizations[0]); }},
        {"a document's number", AuthorizationField::Number, K::TooLong, false,
         [](S s) { s.authorizations[0].number = std::string(101, 'x'); }},
        {"a kind that its dates allow", AuthorizationField::Kind, K::AgainstDates, false,
         [](S s) { s.authorizations[0].kind = AuthorizationKind::UntilDate; }},
        {"a first day", AuthorizationField::From, K::OutOfRange, false,
         [](S s) { s.authorizations[0].from = YearMonth::of(3000, 1).firstDay(); }},
        {"a last day behind the first", AuthorizationField::Until, K::OutOfRange, false,
         [](S s) {
             s.authorizations[0].from = YearMonth::of(2027, 2).firstDay();
             s.authorizations[0].until = YearMonth::of(2027, 1).firstDay();
         }},
        {"12 digits of a buyer account", AuthorizationField::BuyerAccounts, K::OutOfRange, false,
         [](S s) { s.authorizations[0].buyerAccounts = {"12345678901"}; }},
        {"25 buyer accounts", AuthorizationField::BuyerAccounts, K::TooLong, false,
         [](S s) {
             for (int account = 0; account < 26; ++account)
                 s.authorizations[0].buyerAccounts.push_back(std::to_string(100'000'000'000 + account));
         }},
        {"a buyer account once", AuthorizationField::BuyerAccounts, K::Repeated, false,
         [](S s) {
             s.authorizations[0].buyerAccounts = {"123456789012", "123456789012"};
         }},
        {"a discount where the Azure price is one", AuthorizationField::AzureDiscount, K::Empty, false,
         [](S s) {
             s.authorizations[0].azurePrice = {AzurePriceKind::Discount, {}};
         }},
        {"no discount of an absolute Azure price", AuthorizationField::AzureDiscount, K::Unneeded, false,
         [](S s) {
             s.authorizations[0].azurePrice = {AzurePriceKind::Absolute, Percent{100}};
         }},
        {"a note", AuthorizationField::Note, K::TooLong, false,
         [](S s) { s.authorizations[0].note = std::string(10'001, 'x'); }},
        {"a document's name on one line", AuthorizationField::Document, K::ControlCharacter, false,
         [](S s) { s.authorizations[0].document = "a\nb"; }},
        {"a listing", AuthorizationField::Listing, K::OutOfRange, false,
         [](S s) { s.authorizations[1].listing = unknown<Listing>(); }},
        {"a book's name", AuthorizationField::Name, K::TooLong, true, [](S s) { s.authorizations[0].name = tooLong; }},
        {"existing tenants", AuthorizationField::ExistingTenants, K::OutOfRange, false,
         [](S s) { s.authorizations[0].existingTenants = 1'000'000'001; }},
        {"a 1-year discount", AuthorizationField::Discount12, K::OutOfRange, false,
         [](S s) { s.authorizations[0].commitmentDiscounts[0] = Percent{10'001}; }},
        {"a 3-year discount", AuthorizationField::Discount36, K::OutOfRange, false,
         [](S s) { s.authorizations[0].commitmentDiscounts[2] = Percent{10'001}; }},
        {"a 2-year discount", AuthorizationField::Discount24, K::OutOfRange, false,
         [](S s) { s.authorizations[0].commitmentDiscounts[1] = Percent{-1}; }},
        {"bands", RecordKind::Band, K::Empty, false, [](S s) { s.authorizations[0].bands.clear(); }},
        {"not too many bands", RecordKind::Band, K::TooLong, true,
         [](S s) {
             s.authorizations[0].bands.clear();
             for (int from = 1; from <= 1'001; ++from)
                 s.authorizations[0].bands.push_back({"B", from, Money{100}, false, Provenance::Mine});
         }},
        {"a band's name", BandField::Name, K::ControlCharacter, false,
         [](S s) { s.authorizations[0].bands[0].name = "a\tb"; }},
        {"bands from one", BandField::From, K::OutOfRange, false, [](S s) { s.authorizations[0].bands[0].from = 0; }},
        {"bands that rise", BandField::From, K::NotRising, false, [](S s) { s.authorizations[0].bands[1].from = 1; }},
        {"a price above zero", BandField::Price, K::OutOfRange, false,
         [](S s) { s.authorizations[0].bands[0].price = Money{0}; }},
        {"negotiated at the end", BandField::Negotiated, K::NotLast, false,
         [](S s) { s.authorizations[0].bands[0].negotiated = true; }},
        {"a customer's id", CustomerField::Id, K::Empty, false, [](S s) { s.customers[1].id.text.clear(); }},
        {"an id's length", CustomerField::Id, K::TooLong, true, [](S s) { s.customers[1].id.text = tooLong; }},
        {"ids of their own", CustomerField::Id, K::Repeated, false, [](S s) { s.customers[1].id.text = "c1"; }},
        {"a customer's name", CustomerField::Name, K::NotUtf8, false, [](S s) { s.customers[0].name = "\xc0\xaf"; }},
        {"a cloud", CustomerField::Cloud, K::OutOfRange, false, [](S s) { s.customers[0].cloud = unknown<Cloud>(); }},
        {"a preference", CustomerField::InvoicePreference, K::OutOfRange, false,
         [](S s) { s.customers[0].invoicePreference = unknown<InvoicePreference>(); }},
        {"another name of a customer", CustomerField::Aliases, K::Empty, false,
         [](S s) {
             s.customers[0].aliases = {"Acme", ""};
         }},
        {"another name once", CustomerField::Aliases, K::Repeated, false,
         [](S s) {
             s.customers[0].aliases = {"Acme", "Acme"};
         }},
        {"12 digits of an account", CustomerField::AwsAccount, K::OutOfRange, false,
         [](S s) { s.customers[0].awsAccount = "12345678901x"; }},
        {"a billing account", CustomerField::AzureBillingAccount, K::TooLong, false,
         [](S s) { s.customers[0].azureBillingAccount = std::string(101, '1'); }},
        {"a contact on one line", CustomerField::Contact, K::ControlCharacter, false,
         [](S s) { s.customers[0].contact = "a\nb"; }},
        {"lines of notes", CustomerField::Notes, K::ControlCharacter, false,
         [](S s) { s.customers[0].notes = "one\ntwo\tthree"; }},
        {"a deal's id", DealField::Id, K::ControlCharacter, false, [](S s) { s.deals[0].id.text = "d\n1"; }},
        {"deal ids of their own", DealField::Id, K::Repeated, false, [](S s) { s.deals[1].id.text = "d1"; }},
        {"a deal's name", DealField::Name, K::TooLong, true, [](S s) { s.deals[0].name = tooLong; }},
        {"a customer that is there", DealField::Customer, K::Nowhere, false, [](S s) { s.deals[0].customer = {"c9"}; }},
        {"an authorization", DealField::Listing, K::Nowhere, true,
         [](S s) { s.deals[0].listing = Listing::SupportHub; }},
        {"a deal's listing", DealField::Listing, K::OutOfRange, false,
         [](S s) { s.deals[0].listing = unknown<Listing>(); }},
        {"a route", DealField::Route, K::OutOfRange, false, [](S s) { s.deals[0].route = unknown<Route>(); }},
        {"a start month", DealField::Start, K::OutOfRange, false, [](S s) { s.deals[0].startMonth = 120; }},
        {"a term", DealField::Term, K::OutOfRange, false,
         [](S s) { s.deals[0].term = static_cast<CommitmentTerm>(18); }},
        {"an end", DealField::AtEnd, K::OutOfRange, false, [](S s) { s.deals[0].atEnd = unknown<AtEnd>(); }},
        {"tenants", DealField::Tenants, K::Empty, false, [](S s) { s.deals[0].tenants.clear(); }},
        {"tenants from the start", DealField::Tenants, K::NotRising, false,
         [](S s) { s.deals[0].tenants[0].month = 1; }},
        {"months that rise", DealField::Tenants, K::NotRising, false, [](S s) { s.deals[0].tenants[1].month = 0; }},
        {"months of the term", DealField::Tenants, K::OutOfRange, false, [](S s) { s.deals[0].tenants[1].month = 36; }},
        {"a count", DealField::Tenants, K::OutOfRange, false, [](S s) { s.deals[0].tenants[1].count = 1'000'001; }},
        {"a unit price", DealField::PriceValue, K::OutOfRange, false,
         [](S s) { s.deals[0].price = UnitPrice{Money{-1}}; }},
        {"a markup", DealField::PriceValue, K::OutOfRange, false,
         [](S s) { s.deals[0].price = Markup{Percent{100'001}}; }},
        {"a margin", DealField::PriceValue, K::OutOfRange, false,
         [](S s) { s.deals[0].price = TargetMargin{Percent{10'000}}; }},
        {"a total", DealField::PriceValue, K::OutOfRange, false,
         [](S s) { s.deals[0].price = MonthlyTotal{Money{100'000'000'001}}; }},
        {"a negotiated price", DealField::NegotiatedPrice, K::OutOfRange, false,
         [](S s) { s.deals[0].negotiatedPrice = Money{-1}; }},
        {"a schedule", DealField::BillingSchedule, K::OutOfRange, false,
         [=](S s) { instalments(s).schedule = unknown<BillingSchedule>(); }},
        {"instalments of a custom one", DealField::Instalments, K::Empty, false,
         [=](S s) {
             instalments(s) = {BillingSchedule::Custom, {}};
         }},
        {"instalments that rise", DealField::Instalments, K::NotRising, false,
         [=](S s) {
             instalments(s) = {BillingSchedule::Custom, {{3, Money{1}}, {3, Money{1}}}};
         }},
        {"instalments of the term", DealField::Instalments, K::OutOfRange, false,
         [=](S s) {
             instalments(s) = {BillingSchedule::Custom, {{36, Money{1}}}};
         }},
        {"an instalment of something", DealField::Instalments, K::OutOfRange, false,
         [=](S s) {
             instalments(s) = {BillingSchedule::Custom, {{0, Money{0}}}};
         }},
        {"a fee", DealField::MarketplaceFee, K::OutOfRange, false,
         [](S s) { s.deals[0].marketplaceFee = Percent{10'001}; }},
        {"a tier", DealField::WhiteLabelTier, K::OutOfRange, false,
         [](S s) { s.deals[0].whiteLabel.tier = unknown<WhiteLabelTier>(); }},
        {"a platform fee", DealField::WhiteLabelFee, K::OutOfRange, false,
         [](S s) { s.deals[0].whiteLabel.monthlyFee = Money{-1}; }},
        {"a probability", DealField::Probability, K::OutOfRange, false,
         [](S s) { s.deals[0].probability = Percent{-1}; }},
        {"a purchase order's length", DealField::PoNumber, K::TooLong, false,
         [](S s) { s.deals[0].poNumber = std::string(201, 'x'); }},
        {"a purchase order on one line", DealField::PoNumber, K::ControlCharacter, false,
         [](S s) { s.deals[0].poNumber = "a\nb"; }},
        {"offers that end in the term's last month", DealField::OfferEnd, K::OutOfRange, false,
         [](S s) { s.deals[0].offerEnd = YearMonth::of(2030, 1).firstDay(); }},
        {"not too many offers", DealField::Offers, K::TooLong, false,
         [](S s) {
             for (int number = 0; number <= 1'000; ++number)
                 s.deals[0].offers.push_back(offerCalled("offer-" + std::to_string(number)));
         }},
        {"an offer's id", OfferField::Id, K::Empty, false, [](S s) { s.deals[0].offers = {offerCalled("")}; }},
        {"an offer id's length", OfferField::Id, K::TooLong, false,
         [](S s) { s.deals[0].offers = {offerCalled(std::string(101, 'x'))}; }},
        {"offer ids of their own", OfferField::Id, K::Repeated, false,
         [](S s) {
             s.deals[0].offers = {offerCalled("offer-1"), offerCalled("offer-1")};
         }},
        {"offer ids of their own in all deals", OfferField::Id, K::Repeated, false,
         [](S s) {
             s.deals[0].offers = {offerCalled("offer-1")};
             s.deals[1].offers = {offerCalled("offer-2"), offerCalled("offer-1")};
         }},
        {"an offer's month", OfferField::Start, K::OutOfRange, false,
         [=](S s) { offer(s).start = YearMonth::of(3000, 1); }},
        {"an offer's expiry", OfferField::Expires, K::OutOfRange, false,
         [=](S s) { offer(s).expires = YearMonth::of(3000, 1).firstDay(); }},
        {"an offer's acceptance", OfferField::Accepted, K::OutOfRange, false,
         [=](S s) { offer(s).accepted = YearMonth::of(3000, 1).firstDay(); }},
        {"an offer's activation", OfferField::Activated, K::OutOfRange, false,
         [=](S s) { offer(s).activated = YearMonth::of(1899, 12).firstDay(); }},
        {"an offer's name", OfferField::Name, K::TooLong, false, [=](S s) { offer(s).name = tooLong; }},
        {"an offer's description", OfferField::Description, K::TooLong, false,
         [=](S s) { offer(s).description = std::string(401, 'x'); }},
        {"an offer's description on one line", OfferField::Description, K::ControlCharacter, false,
         [=](S s) { offer(s).description = "one\ttwo"; }},
        {"a reason", OfferField::Reason, K::TooLong, false, [=](S s) { offer(s).reason = std::string(1'001, 'x'); }},
        {"net terms", OfferField::NetTerms, K::OutOfRange, false, [=](S s) { offer(s).netTerms = 121; }},
        {"longest net terms", AuthorizationField::NetTerms, K::OutOfRange, false,
         [](S s) { s.authorizations[0].netTerms = -1; }},
        {"a deal's notes", DealField::Notes, K::TooLong, false,
         [](S s) { s.deals[0].notes = std::string(10'001, 'x'); }},
    };
}

/// What a file does not say, as it writes nothing of it: they hold for a workspace alone.
std::vector<Row> rowsOfWorkspacesAlone()
{
    return {{"a vehicle", CustomerField::Vehicle, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.customers[0].purchasingVehicle = unknown<PurchasingVehicle>(); }},
            {"a kind", AuthorizationField::Kind, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.authorizations[0].kind = unknown<AuthorizationKind>(); }},
            {"a payment plan", AuthorizationField::PaymentPlan, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.authorizations[0].paymentPlan = unknown<PaymentPlan>(); }},
            {"an Azure price", AuthorizationField::AzurePrice, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.authorizations[0].azurePrice.kind = unknown<AzurePriceKind>(); }},
            {"a status", DealField::Status, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.deals[0].status = unknown<DealStatus>(); }},
            {"a source", BandField::Source, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.authorizations[0].bands[0].provenance = unknown<Provenance>(); }},
            {"instalments of none but custom", DealField::Instalments, FaultKind::Unneeded, false, [](Scenario &s) {
                 s.deals[0].billing = {BillingSchedule::Annual, {{0, Money{1}}}};
             }}};
}

void expectFound(const Row &row)
{
    Scenario scenario = good();
    row.change(scenario);
    const auto faults = faultsOf(scenario);
    const auto is = [&](const Fault &fault) { return fault.field == row.field && fault.kind == row.kind; };
    const auto found = std::ranges::find_if(faults, is);
    ASSERT_NE(found, faults.end());
    EXPECT_EQ(mayBeFromEarlier(*found), row.fromEarlier);
    EXPECT_FALSE(exchange::problemsOf(scenario).empty());
}

} // namespace

TEST(ScenarioRules, aGoodScenarioHasNoFault)
{
    EXPECT_EQ(faultsOf(good()), std::vector<Fault>{});
    EXPECT_TRUE(exchange::readScenario(exchange::writeScenario(good())));
}

TEST(ScenarioRules, eachIsFoundInValues)
{
    for (const auto &list : {rows(), rowsOfWorkspacesAlone()})
        for (const Row &row : list) {
            SCOPED_TRACE(row.rule);
            expectFound(row);
        }
}

/// So that no rule is one for workspaces and not for files, or the other way round.
TEST(ScenarioRules, aFileOfTheSameValuesIsRefused)
{
    for (const Row &row : rows()) {
        SCOPED_TRACE(row.rule);
        Scenario scenario = good();
        row.change(scenario);
        const auto problems = exchange::problemsOf(scenario);
        const auto read = exchange::readScenario(exchange::writeScenario(scenario));
        ASSERT_FALSE(read);
        if (row.kind == FaultKind::NotUtf8)
            continue; // no JSON at all: said by line and column
        ASSERT_FALSE(problems.empty());
        const std::string &place = problems.front().pointer, &said = read.error().front().pointer;
        EXPECT_TRUE(said.starts_with(place) || place.starts_with(said)) << said << " and " << place;
    }
}

/// A flag may be anything.
template<typename Record>
void addFields(std::set<Field> &fields)
{
    forEachField<Record>([&](const auto &leaf) {
        if (!std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, Flag> ||
            Field(leaf.field.id) == BandField::Negotiated)
            fields.insert(leaf.field.id);
    });
}

TEST(ScenarioRules, everyFieldHasARow)
{
    std::set<Field> described;
    addFields<ScenarioSettings>(described);
    addFields<ResaleAuthorization>(described);
    addFields<VolumeBand>(described);
    addFields<Customer>(described);
    addFields<Deal>(described);
    addFields<OfferRecord>(described);
    std::set<Field> fields;
    for (const auto &list : {rows(), rowsOfWorkspacesAlone()})
        for (const Row &row : list)
            fields.insert(row.field);
    std::erase_if(fields, [](Field field) { return field == RecordKind::Authorization; }); // the list of them
    EXPECT_EQ(fields, described);
}

TEST(ScenarioRules, moreDealsThanTheProgramTakes)
{
    Scenario scenario = good();
    Deal deal = scenario.deals.front();
    scenario.deals.clear();
    for (std::size_t number = 0; number <= mostDeals; ++number) {
        deal.id.text = "d" + std::to_string(number);
        scenario.deals.push_back(deal);
    }
    EXPECT_EQ(faultsOf(scenario), (std::vector<Fault>{{RecordKind::Deal, FaultKind::TooLong, 0, 0}}));
    scenario.deals.pop_back();
    EXPECT_EQ(faultsOf(scenario), std::vector<Fault>{});
}

namespace {

/// An amount in each field that has one, and each rule of a price; all of them whole.
Scenario whole()
{
    Scenario scenario = good();
    scenario.settings.dealSizeFloor = Money{7'000'00};
    for (ResaleAuthorization &book : scenario.authorizations)
        for (std::size_t band = 0; band < book.bands.size(); ++band)
            book.bands[band].price = Money{static_cast<std::int64_t>(band + 1) * 1'000'00};
    Deal &deal = scenario.deals[0];
    deal.price = UnitPrice{Money{88'00}};
    deal.negotiatedPrice = Money{70'00};
    deal.whiteLabel = {WhiteLabelTier::Full, Money{500'00}};
    deal.billing = {BillingSchedule::Custom, {{0, Money{100'00}}, {6, Money{50'00}}}};
    scenario.deals[1].price = MonthlyTotal{Money{8'800'00}};
    scenario.deals.push_back(scenario.deals[1]);
    scenario.deals[2].id = {"d3"};
    scenario.deals[2].price = Markup{Percent{20'00}};
    return scenario;
}

} // namespace

TEST(Recounted, everyAmountOfTheScenarioKeepsItsNumber)
{
    const Scenario dollars = whole();
    Scenario yen = recounted(dollars, 2, 0).scenario;
    yen.settings.currency = "JPY";
    std::string expected = exchange::writeScenario(dollars);
    expected.replace(expected.find("USD"), 3, "JPY");
    for (std::size_t at = 0; (at = expected.find(".00\"")) != expected.npos;)
        expected.erase(at, 3);
    EXPECT_EQ(exchange::writeScenario(yen), expected);
    EXPECT_EQ(recounted(recounted(dollars, 2, 0).scenario, 0, 2).scenario, dollars);
    EXPECT_EQ(recounted(recounted(dollars, 2, 3).scenario, 3, 2).scenario, dollars);
    EXPECT_TRUE(recounted(dollars, 2, 0).lost.empty());
}

TEST(Recounted, whatCannotKeepItsNumberIsNamed)
{
    Scenario dollars = whole();
    dollars.authorizations[1].bands[3].price = Money{84'32};
    dollars.deals[0].billing.instalments[1].amount = Money{50'50};
    const auto yen = recounted(dollars, 2, 0);
    EXPECT_EQ(yen.lost, (std::vector<Fault>{{BandField::Price, FaultKind::TooFine, 1, 3},
                                            {DealField::Instalments, FaultKind::TooFine, 0, 1}}));
    EXPECT_EQ(yen.scenario.authorizations[1].bands[3].price, Money{84'32}) << "as it was";
    EXPECT_EQ(yen.scenario.authorizations[1].bands[2].price, Money{3'000});

    dollars = whole();
    dollars.settings.dealSizeFloor = largestPrice;
    dollars.deals[1].price = MonthlyTotal{Money{largestPrice.minor / 10 + 1}};
    EXPECT_EQ(recounted(dollars, 2, 3).lost,
              (std::vector<Fault>{{SettingsField::DealSizeFloor, FaultKind::OutOfRange, 0, 0},
                                  {DealField::PriceValue, FaultKind::OutOfRange, 1, 0}}));
    EXPECT_TRUE(recounted(dollars, 2, 2).lost.empty());
}

} // namespace dealdesk::tests
