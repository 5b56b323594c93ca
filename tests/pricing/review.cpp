// What a review asks of all deals: through which bands listings run, who has most of the ARR, which margin is known.
#include "pricing/review.h"

#include "pricing/groups.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

Scenario twoCustomers()
{
    Deal small = deal("a", 30), large = deal("b", 40);
    small.price = large.price = UnitPrice{90_usd};
    large.customer.text = "other";
    Scenario given = scenario({small, large});
    given.customers.push_back({.id = {"other"}, .name = "Other"});
    return given;
}

} // namespace

TEST(Review, theLargestCustomer)
{
    Scenario given = twoCustomers();
    const auto largest = largestCustomer(given, evaluate(given));
    ASSERT_TRUE(largest);
    EXPECT_EQ(largest->customer, 1u);
    EXPECT_EQ(largest->arr, 43'200_usd);
    EXPECT_EQ(largest->all, 75'600_usd);
    EXPECT_EQ(largest->share, 57.14_pc);
    EXPECT_EQ(largest->others, 1);
    given.deals[1].included = false;
    EXPECT_EQ(largestCustomer(given, evaluate(given))->customer, 0u);
    EXPECT_EQ(largestCustomer(given, evaluate(given))->others, 0);
    given.deals[0].included = false;
    EXPECT_FALSE(largestCustomer(given, evaluate(given)));
}

TEST(Review, itIsTheLastMonthThatHasAny)
{
    Scenario given = twoCustomers();
    given.settings.horizonMonths = 48; // both end with month 35
    EXPECT_EQ(largestCustomer(given, evaluate(given))->month, 35);
    given.deals[0].atEnd = AtEnd::Renews;
    EXPECT_EQ(largestCustomer(given, evaluate(given))->month, 47);
    EXPECT_EQ(largestCustomer(given, evaluate(given))->customer, 0u);
}

/// The margin's share is of what those months bill whose margin is known: what others bill is not in it.
TEST(Review, theMarginsShareIsOfWhatHasAMargin)
{
    Scenario given = twoCustomers();
    const Evaluation whole = evaluate(given);
    EXPECT_EQ(marginOverHorizon(given, whole).billed, whole.known.totalBilled);
    given.deals.push_back(deal("c", 1'300)); // no negotiated price
    given.deals.back().price = UnitPrice{90_usd};
    given.deals.back().startMonth = 10; // the others' prices are locked before
    const Evaluation partly = evaluate(given);
    const HorizonMargin of = marginOverHorizon(given, partly);
    EXPECT_EQ(of.billed, whole.known.totalBilled);
    EXPECT_LT(of.billed, partly.known.totalBilled);
    for (Deal &each : given.deals)
        each.included = false;
    EXPECT_FALSE(marginOverHorizon(given, evaluate(given)).billed);
}

/// Each listing's runs fill the horizon, each says what its months say, and the one after it says something else.
RC_GTEST_PROP(Review, theRunsOfBandsFillTheHorizon, ())
{
    const Scenario given = Scenarios::any();
    try {
        const Evaluation evaluation = evaluate(given);
        int next = 0;
        const BandRun *before = nullptr;
        const auto runs = bandRuns(given, evaluation);
        for (const BandRun &run : runs) {
            RC_ASSERT(run.first == next % given.settings.horizonMonths);
            for (int month = run.first; month <= run.last; ++month) {
                const ListingMonth &of = evaluation.portfolio.months[static_cast<std::size_t>(month)]
                                             .listings[static_cast<std::size_t>(run.listing)];
                RC_ASSERT(of.band == run.band && of.authorization == run.authorization);
            }
            if (before && run.first > 0)
                RC_ASSERT(before->band != run.band || before->authorization != run.authorization);
            before = &run;
            next = run.last + 1;
        }
        RC_ASSERT(runs.empty() || next == given.settings.horizonMonths);
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
