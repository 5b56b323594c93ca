// What of a deal needs an approval before it is quoted.
#include "pricing/approval.h"

#include "pricing/evaluate.h"
#include "tests/pricing/given.h"

#include <functional>

namespace dealdesk::tests {

TEST(Approval, ofADeal)
{
    struct Row {
        const char *rule;
        std::function<void(Scenario &, Deal &)> change; ///< of a deal of 50 tenants for three years at a markup of 20 %
        std::vector<ApprovalReason> expected;           ///< quoted until 31 Jan 2027, with a floor of 10 %
    };
    const auto until = [](unsigned day) {
        return [day](Scenario &given, Deal &) {
            given.authorizations[0].until = std::chrono::year{2027} / std::chrono::January / std::chrono::day{day};
        };
    };
    const auto expiring = [](unsigned day) {
        return [day](Scenario &given, Deal &deal) {
            given.authorizations[0].until = std::chrono::year{2027} / std::chrono::March / std::chrono::day{10};
            deal.paperwork.edit().offers = {
                {.id = "offer-1", .expires = std::chrono::year{2027} / std::chrono::March / std::chrono::day{day}}};
        };
    };
    const std::vector<Row> rows{
        {"over the floor and in time", [](Scenario &, Deal &) {}, {}},
        {"under the floor",
         [](Scenario &given, Deal &) { given.settings.marginFloor = 20_pc; },
         {ApprovalReason::BelowMarginFloor}},
        {"below wholesale, and so under the floor",
         [](Scenario &, Deal &deal) { deal.price = UnitPrice{1_usd}; },
         {ApprovalReason::BelowWholesale, ApprovalReason::BelowMarginFloor}},
        {"without a floor nothing is asked",
         [](Scenario &given, Deal &deal) {
             given.settings.marginFloor.reset();
             deal.price = UnitPrice{1_usd};
             given.authorizations[0].until = std::chrono::year{2026} / std::chrono::January / std::chrono::day{1};
         },
         {}},
        {"valid on the authorization's last day", until(31), {}},
        {"valid after it", until(30), {ApprovalReason::QuoteAfterAuthorization}},
        {"an offer that expires on the last day", expiring(10), {}},
        {"an offer that expires after it", expiring(11), {ApprovalReason::OfferAfterAuthorization}},
    };
    for (const Row &row : rows) {
        Deal entered = deal("d", 50);
        entered.price = Markup{20_pc};
        Scenario given = one(entered);
        given.settings.marginFloor = 10_pc;
        row.change(given, given.deals.front());
        EXPECT_EQ(approvalReasons(given, 0, evaluate(given),
                                  std::chrono::year{2027} / std::chrono::January / std::chrono::day{31}),
                  row.expected)
            << row.rule;
    }
}

} // namespace dealdesk::tests
