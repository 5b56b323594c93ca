// Which route, and why (pricing rules, section 9).
#include "tests/pricing/given.h"

#include <functional>

namespace dealdesk::tests {

namespace {

using Reasons = std::vector<RouteReason>;

struct Row {
    const char *rule;
    std::function<void(ScenarioSettings &, Customer &)> given;
    std::optional<Money> tcv;
    RecommendedRoute route;
    Reasons reasons;
};

const std::vector<Row> rows{
    {"nothing known is undecided", [](auto &, auto &) {}, {}, RecommendedRoute::Undecided, {RouteReason::Tie}},
    {"AWS-first speaks for CPPO, which still lacks the enrolment",
     [](auto &, Customer &customer) { customer.cloud = Cloud::Aws; },
     {},
     RecommendedRoute::Cppo,
     {RouteReason::AwsFirst, RouteReason::LacksCppoEnrolment}},
    {"every AWS reason, in order",
     [](ScenarioSettings &settings, Customer &customer) {
         customer = {{}, "", Cloud::Aws, true, false, InvoicePreference::Aws, false, false, PurchasingVehicle::None};
         settings.partner.cppoEnrolled = true;
     },
     {},
     RecommendedRoute::Cppo,
     {RouteReason::AwsFirst, RouteReason::EdpRemaining, RouteReason::PartnerInCppo, RouteReason::PrefersAwsInvoice}},
    {"every Azure reason, in order",
     [](ScenarioSettings &settings, Customer &customer) {
         customer = {{},    "",    Cloud::Azure,           false, true, InvoicePreference::Azure,
                     false, false, PurchasingVehicle::None};
         settings.partner.cspEnrolled = true;
     },
     {},
     RecommendedRoute::Mpo,
     {RouteReason::AzureFirst, RouteReason::MaccRemaining, RouteReason::PartnerIsCsp,
      RouteReason::PrefersAzureInvoice}},
    {"more wins, whatever the invoice preference",
     [](ScenarioSettings &settings, Customer &customer) {
         customer.cloud = Cloud::Aws;
         customer.edpRemaining = true;
         customer.invoicePreference = InvoicePreference::Azure;
         settings.partner.cppoEnrolled = true;
     },
     {},
     RecommendedRoute::Cppo,
     {RouteReason::AwsFirst, RouteReason::EdpRemaining, RouteReason::PartnerInCppo}},
    {"a tie goes to the preferred invoice",
     [](auto &, Customer &customer) {
         customer.cloud = Cloud::Aws;
         customer.invoicePreference = InvoicePreference::Azure;
     },
     {},
     RecommendedRoute::Mpo,
     {RouteReason::AwsFirst, RouteReason::PrefersAzureInvoice, RouteReason::TieByInvoice,
      RouteReason::LacksCspEnrolment}},
    {"then to the commitment left",
     [](ScenarioSettings &settings, Customer &customer) {
         customer.maccRemaining = true;
         settings.partner.cppoEnrolled = true;
     },
     {},
     RecommendedRoute::Mpo,
     {RouteReason::PartnerInCppo, RouteReason::MaccRemaining, RouteReason::TieByCommitment,
      RouteReason::LacksCspEnrolment}},
    {"both commitments decide nothing",
     [](auto &, Customer &customer) { customer.edpRemaining = customer.maccRemaining = true; },
     {},
     RecommendedRoute::Undecided,
     {RouteReason::EdpRemaining, RouteReason::MaccRemaining, RouteReason::Tie}},
    {"multi-cloud alone speaks for nothing",
     [](auto &, Customer &customer) { customer.cloud = Cloud::Multi; },
     {},
     RecommendedRoute::Undecided,
     {RouteReason::Tie}},
    {"a single contract for several clouds is direct, whatever else",
     [](ScenarioSettings &settings, Customer &customer) {
         customer.cloud = Cloud::Aws;
         customer.multiCloudSingleContract = true;
         settings.partner.cppoEnrolled = true;
     },
     {},
     RecommendedRoute::Direct,
     {RouteReason::MultiCloudSingleContract}},
    {"terms outside the marketplace are direct",
     [](auto &, Customer &customer) { customer.termsOutsideMarketplace = true; },
     {},
     RecommendedRoute::Direct,
     {RouteReason::TermsOutsideMarketplace}},
    {"a national account is direct",
     [](auto &, Customer &customer) { customer.purchasingVehicle = PurchasingVehicle::NationalAccount; },
     {},
     RecommendedRoute::Direct,
     {RouteReason::NationalAccount}},
    {"a GSA schedule is direct",
     [](auto &, Customer &customer) { customer.purchasingVehicle = PurchasingVehicle::GsaSchedule; },
     {},
     RecommendedRoute::Direct,
     {RouteReason::GsaSchedule}},
    {"a local-currency reseller is direct",
     [](auto &, Customer &customer) { customer.purchasingVehicle = PurchasingVehicle::LocalCurrencyReseller; },
     {},
     RecommendedRoute::Direct,
     {RouteReason::LocalCurrencyReseller}},
    {"below the floor is direct",
     [](ScenarioSettings &settings, auto &) { settings.dealSizeFloor = 1'000_usd; },
     999.99_usd,
     RecommendedRoute::Direct,
     {RouteReason::BelowDealSizeFloor}},
    {"at the floor is not below it",
     [](ScenarioSettings &settings, auto &) { settings.dealSizeFloor = 1'000_usd; },
     1'000_usd,
     RecommendedRoute::Undecided,
     {RouteReason::Tie}},
    {"an unknown size is not below the floor",
     [](ScenarioSettings &settings, auto &) { settings.dealSizeFloor = 1'000_usd; },
     {},
     RecommendedRoute::Undecided,
     {RouteReason::Tie}},
    {"several reasons for direct are all given",
     [](ScenarioSettings &settings, Customer &customer) {
         settings.dealSizeFloor = 1'000_usd;
         customer.termsOutsideMarketplace = true;
     },
     1_usd,
     RecommendedRoute::Direct,
     {RouteReason::TermsOutsideMarketplace, RouteReason::BelowDealSizeFloor}},
};

} // namespace

TEST(Route, advice)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        ScenarioSettings settings;
        Customer customer;
        row.given(settings, customer);
        const RouteAdvice advice = adviseRoute(settings, customer, row.tcv);
        EXPECT_EQ(advice.route, row.route);
        EXPECT_EQ(advice.reasons, row.reasons);
    }
}

TEST(Route, ofADealIsTheAdvice)
{
    Scenario given = one(deal("d", 20));
    given.customers[0].cloud = Cloud::Azure;
    EXPECT_EQ(evaluate(given).deals[0].recommendedRoute, RecommendedRoute::Mpo);
    given.settings.dealSizeFloor = 1'000'000_usd;
    EXPECT_EQ(evaluate(given).deals[0].recommendedRoute, RecommendedRoute::Direct);
    given.customers.clear();
    given.settings.dealSizeFloor.reset();
    EXPECT_EQ(evaluate(given).deals[0].recommendedRoute, RecommendedRoute::Undecided) << "no such customer";
}

} // namespace dealdesk::tests
