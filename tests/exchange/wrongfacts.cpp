#include "wrongvalues.h"

#include "guidance/pricebooks.h"

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

Scenario goodScenario()
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

std::vector<WrongValue> wrongFacts()
{
    using K = FaultKind;
    using S = Scenario &;
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
        {"an amount in a currency that there is", CustomerField::EdpLeft, K::OutOfRange, false,
         [](S s) {
             s.customers[0].edpLeft = {"XXY", Money{100}};
         }},
        {"an amount from 0", CustomerField::MaccLeft, K::OutOfRange, false,
         [](S s) {
             s.customers[0].maccLeft = {"USD", Money{-1}};
         }},
        {"a commitment's last day", CustomerField::EdpUntil, K::OutOfRange, false,
         [](S s) { s.customers[0].edpUntil = YearMonth::of(3000, 1).firstDay(); }},
        {"a day of the amounts", CustomerField::CommitmentAsOf, K::OutOfRange, false,
         [](S s) { s.customers[0].commitmentAsOf = YearMonth::of(1899, 12).firstDay(); }},
        {"the other commitment's last day", CustomerField::MaccUntil, K::OutOfRange, false,
         [](S s) { s.customers[0].maccUntil = YearMonth::of(3000, 1).firstDay(); }},
        {"lines of notes", CustomerField::Notes, K::ControlCharacter, false,
         [](S s) { s.customers[0].notes = "one\ntwo\tthree"; }},
    };
}

std::vector<WrongValue> wrongInWorkspacesAlone()
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
            {"a co-sell state", DealField::CoSellState, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.deals[0].paperwork.edit().coSellState = unknown<CoSellState>(); }},
            {"a PoC", DealField::PocOption, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.deals[0].paperwork.edit().pocOption = unknown<PocOption>(); }},
            {"a source", BandField::Source, FaultKind::OutOfRange, false,
             [](Scenario &s) { s.authorizations[0].bands[0].provenance = unknown<Provenance>(); }},
            {"instalments of none but custom", DealField::Instalments, FaultKind::Unneeded, false, [](Scenario &s) {
                 s.deals[0].billing = {BillingSchedule::Annual, {{0, Money{1}}}};
             }}};
}

} // namespace dealdesk::tests
