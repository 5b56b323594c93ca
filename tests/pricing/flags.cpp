// Why a deal needs attention (pricing rules, section 8).
#include "tests/pricing/given.h"

#include <functional>

namespace dealdesk::tests {

TEST(Flags, ofADeal)
{
    struct Row {
        const char *rule;
        std::function<void(Scenario &, Deal &)> change; ///< of a deal of 50 tenants for three years at a markup of 20 %
        std::vector<Flag> expected;
    };
    const auto tenants = [](int count) {
        return [count](Scenario &, Deal &deal) { deal.tenants.front().count = count; };
    };
    const std::vector<Row> rows{
        {"nothing to say", [](Scenario &, Deal &) {}, {}},
        {"a later month below wholesale",
         [](Scenario &, Deal &deal) {
             deal.price = MonthlyTotal{5'000_usd};
             deal.tenants.push_back({35, 99});
         },
         {Flag::BelowWholesale}},
        {"a month exactly at wholesale is not below it", [](Scenario &, Deal &deal) { deal.price = Markup{0_pc}; }, {}},
        {"the term's margin under the floor",
         [](Scenario &given, Deal &) { given.settings.marginFloor = 16.68_pc; },
         {Flag::BelowMarginFloor}},
        {"the term's margin, as shown with two decimals, at the floor", // 16.666… %
         [](Scenario &given, Deal &) { given.settings.marginFloor = 16.67_pc; },
         {}},
        {"an unknown margin is not under the floor",
         [](Scenario &given, Deal &deal) {
             given.settings.marginFloor = 90_pc;
             deal.tenants = {{0, 99}, {1, 1'300}};
         },
         {Flag::NoNegotiatedPrice, Flag::FullWhiteLabelRecommended}},
        {"a row without a list price",
         [](Scenario &given, Deal &) { given.authorizations[0].bands[1].price.reset(); },
         {Flag::NoListPrice}},
        {"below the first row",
         [](Scenario &given, Deal &) {
             given.authorizations[0].bands.erase(given.authorizations[0].bands.begin(),
                                                 given.authorizations[0].bands.begin() + 2);
         },
         {Flag::NoBand}},
        {"no negotiated price", tenants(1'200), {Flag::NoNegotiatedPrice, Flag::FullWhiteLabelRecommended}},
        {"the negotiated band for one year, even at a negotiated price",
         [](Scenario &, Deal &deal) {
             deal.tenants.front().count = 1'200;
             deal.negotiatedPrice = 70_usd;
             deal.term = CommitmentTerm::OneYear;
         },
         {Flag::NegotiatedNeedsMultiYear, Flag::FullWhiteLabelRecommended}},
        {"99 tenants and light branding", tenants(99), {}},
        {"100 tenants and light branding", tenants(100), {Flag::FullWhiteLabelRecommended}},
        {"100 tenants in a later month",
         [](Scenario &, Deal &deal) {
             deal.tenants.push_back({35, 100});
         },
         {Flag::FullWhiteLabelRecommended}},
        {"100 tenants and full white-label",
         [](Scenario &, Deal &deal) {
             deal.tenants.front().count = 100;
             deal.whiteLabel = {WhiteLabelTier::Full, 0_usd};
         },
         {}},
        {"full white-label without a fee",
         [](Scenario &, Deal &deal) { deal.whiteLabel.tier = WhiteLabelTier::Full; },
         {Flag::PlatformFeeMissing}},
        {"a fee entered for the light tier is nothing",
         [](Scenario &, Deal &deal) { deal.whiteLabel.monthlyFee = 450_usd; },
         {}},
        {"several, in the order of the rules",
         [](Scenario &given, Deal &deal) {
             given.settings.marginFloor = 10_pc;
             deal.tenants.front().count = 100;
             deal.price = UnitPrice{1_usd};
             deal.billing = {BillingSchedule::Custom, {{0, 1_usd}}};
         },
         {Flag::BelowWholesale, Flag::BelowMarginFloor, Flag::FullWhiteLabelRecommended, Flag::CustomScheduleMismatch}},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        Deal entered = deal("d", 50);
        entered.price = Markup{20_pc};
        Scenario given = one(entered);
        row.change(given, given.deals.front());
        EXPECT_EQ(evaluate(given).deals[0].flags.list(), row.expected);
    }
}

} // namespace dealdesk::tests
