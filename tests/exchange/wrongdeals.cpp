#include "wrongvalues.h"

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

namespace {

OfferRecord offerCalled(std::string id)
{
    OfferRecord offer;
    offer.id = std::move(id);
    return offer;
}

} // namespace

std::vector<WrongValue> wrongDeals()
{
    using K = FaultKind;
    using S = Scenario &;
    const auto instalments = [](S s) -> Billing & { return s.deals[0].billing; };
    const auto offer = [](S s) -> OfferRecord & {
        return s.deals[1].paperwork.edit().offers.emplace_back(offerCalled("offer-1"));
    };
    const auto paperwork = [](S s) -> Paperwork & { return s.deals[0].paperwork.edit(); };
    return {
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
         [](S s) { s.deals[0].paperwork.edit().poNumber = std::string(201, 'x'); }},
        {"a purchase order on one line", DealField::PoNumber, K::ControlCharacter, false,
         [](S s) { s.deals[0].paperwork.edit().poNumber = "a\nb"; }},
        {"offers that end in the term's last month", DealField::OfferEnd, K::OutOfRange, false,
         [](S s) { s.deals[0].paperwork.edit().offerEnd = YearMonth::of(2030, 1).firstDay(); }},
        {"not too many offers", DealField::Offers, K::TooLong, false,
         [](S s) {
             for (int number = 0; number <= 1'000; ++number)
                 s.deals[0].paperwork.edit().offers.push_back(offerCalled("offer-" + std::to_string(number)));
         }},
        {"an offer's id", OfferField::Id, K::Empty, false,
         [](S s) { s.deals[0].paperwork.edit().offers = {offerCalled("")}; }},
        {"an offer id's length", OfferField::Id, K::TooLong, false,
         [](S s) { s.deals[0].paperwork.edit().offers = {offerCalled(std::string(101, 'x'))}; }},
        {"offer ids of their own", OfferField::Id, K::Repeated, false,
         [](S s) {
             s.deals[0].paperwork.edit().offers = {offerCalled("offer-1"), offerCalled("offer-1")};
         }},
        {"offer ids of their own in all deals", OfferField::Id, K::Repeated, false,
         [](S s) {
             s.deals[0].paperwork.edit().offers = {offerCalled("offer-1")};
             s.deals[1].paperwork.edit().offers = {offerCalled("offer-2"), offerCalled("offer-1")};
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
         [](S s) { s.deals[0].paperwork.edit().notes = std::string(10'001, 'x'); }},
        {"an offer's creation", OfferField::Created, K::OutOfRange, false,
         [=](S s) { offer(s).created = YearMonth::of(3000, 1).firstDay(); }},
        {"an offer's sending", OfferField::Sent, K::OutOfRange, false,
         [=](S s) { offer(s).sent = YearMonth::of(1899, 12).firstDay(); }},
        {"an expected close", DealField::ExpectedClose, K::OutOfRange, false,
         [=](S s) { paperwork(s).expectedClose = YearMonth::of(3000, 1).firstDay(); }},
        {"a next step's length", DealField::NextStep, K::TooLong, false, [=](S s) { paperwork(s).nextStep = tooLong; }},
        {"a next step on one line", DealField::NextStep, K::ControlCharacter, false,
         [=](S s) { paperwork(s).nextStep = "call\nwrite"; }},
        {"a next step that is a text", DealField::NextStep, K::NotUtf8, false,
         [=](S s) { paperwork(s).nextStep = "call \xff"; }},
        {"a next step's day", DealField::NextStepBy, K::OutOfRange, false,
         [=](S s) { paperwork(s).nextStepBy = YearMonth::of(1899, 12).firstDay(); }},
        {"the onboarding's day", DealField::OnboardingBegun, K::OutOfRange, false,
         [=](S s) { paperwork(s).onboardingBegun = YearMonth::of(3000, 1).firstDay(); }},
        {"an opportunity's length", DealField::CoSellId, K::TooLong, false,
         [=](S s) { paperwork(s).coSellId = std::string(101, '1'); }},
        {"an opportunity on one line", DealField::CoSellId, K::ControlCharacter, false,
         [=](S s) { paperwork(s).coSellId = "O1\t2"; }},
        {"a co-sell submission's day", DealField::CoSellSubmitted, K::OutOfRange, false,
         [=](S s) { paperwork(s).coSellSubmitted = YearMonth::of(3000, 1).firstDay(); }},
        {"a co-sell answer's day", DealField::CoSellAnswered, K::OutOfRange, false,
         [=](S s) { paperwork(s).coSellAnswered = YearMonth::of(1899, 12).firstDay(); }},
        {"a scan rate cap", DealField::ScanRateCap, K::TooLong, false,
         [=](S s) { paperwork(s).scanRateCap = std::string(101, '1'); }},
        {"an asset cap", DealField::AssetCap, K::OutOfRange, false, [=](S s) { paperwork(s).assetCap = -1; }},
        {"a limit of Jira", DealField::JiraLimit, K::OutOfRange, false,
         [=](S s) { paperwork(s).jiraLimit = 1'000'000'001; }},
        {"a limit of Slack", DealField::SlackLimit, K::OutOfRange, false, [=](S s) { paperwork(s).slackLimit = -1; }},
        {"a limit of ServiceNow", DealField::ServiceNowLimit, K::OutOfRange, false,
         [=](S s) { paperwork(s).serviceNowLimit = -1; }},
        {"a limit of SIEM", DealField::SiemLimit, K::OutOfRange, false, [=](S s) { paperwork(s).siemLimit = -1; }},
        {"a custom domain", DealField::CustomDomain, K::TooLong, false,
         [=](S s) { paperwork(s).customDomain = std::string(254, 'a'); }},
        {"a report template on one line", DealField::ReportTemplate, K::ControlCharacter, false,
         [=](S s) { paperwork(s).reportTemplate = "a\nb"; }},
        {"a PoC's first day", DealField::PocStart, K::OutOfRange, false,
         [=](S s) { paperwork(s).pocStart = YearMonth::of(3000, 1).firstDay(); }},
        {"a PoC's tenants", DealField::PocTenants, K::OutOfRange, false, [=](S s) { paperwork(s).pocTenants = 0; }},
        {"the gate to 10 tenants", DealField::Gate10, K::OutOfRange, false,
         [=](S s) { paperwork(s).gate10 = YearMonth::of(3000, 1).firstDay(); }},
        {"the gate to 100 tenants", DealField::Gate100, K::OutOfRange, false,
         [=](S s) { paperwork(s).gate100 = YearMonth::of(3000, 1).firstDay(); }},
        {"the gate to 1,200 tenants", DealField::Gate1200, K::OutOfRange, false,
         [=](S s) { paperwork(s).gate1200 = YearMonth::of(3000, 1).firstDay(); }},
        {"a tick that is one", DealField::Ticks, K::OutOfRange, false,
         [=](S s) { paperwork(s).ticks = {"cppo-allow-listed"}; }},
        {"a tick's row", DealField::Ticks, K::OutOfRange, false,
         [=](S s) { paperwork(s).ticks = {"2026-12-01 Allow_Listed"}; }},
        {"a tick of a day that there is", DealField::Ticks, K::OutOfRange, false,
         [=](S s) { paperwork(s).ticks = {"2026-02-30 cppo-allow-listed"}; }},
        {"a tick's note", DealField::Ticks, K::OutOfRange, false,
         [=](S s) { paperwork(s).ticks = {"2026-12-01 cppo-allow-listed " + tooLong}; }},
        {"not too many ticks", DealField::Ticks, K::TooLong, false,
         [=](S s) {
             for (int row = 0; row <= 200; ++row)
                 paperwork(s).ticks.push_back("2026-12-01 row-" + std::to_string(row));
         }},
        {"a tick once", DealField::Ticks, K::Repeated, false,
         [=](S s) {
             paperwork(s).ticks = {"2026-12-01 cppo-allow-listed", "2026-12-01 cppo-allow-listed"};
         }},
    };
}

} // namespace dealdesk::tests
