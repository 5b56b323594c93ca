// One deal at each term on each route.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/routegrid.h"

#include <rapidcheck/gtest.h>

#include <algorithm>

namespace dealdesk::tests {

namespace {

/// 100 tenants at 8,800.00 a month on CPPO, whose fee is 3 %.
Scenario rollout()
{
    Deal entered = deal("d", 100);
    entered.price = MonthlyTotal{8'800_usd};
    entered.marketplaceFee = 3_pc;
    return one(entered);
}

const RouteCell &cellOf(const RouteGrid &grid, CommitmentTerm term, Route route)
{
    return *std::ranges::find_if(grid, [&](const RouteCell &cell) { return cell.term == term && cell.route == route; });
}

} // namespace

TEST(RouteGrid, assumesTheDealsFeeForMarketplacesAndNoneForDirect)
{
    Deal entered = deal("d", 100);
    entered.marketplaceFee = 3_pc;
    EXPECT_EQ(assumedFees(entered).byRoute, (std::array{3_pc, 3_pc, 0_pc}));
    entered.route = Route::Mpo;
    EXPECT_EQ(assumedFees(entered).byRoute, (std::array{3_pc, 3_pc, 0_pc}));
    entered.route = Route::Direct;
    EXPECT_EQ(assumedFees(entered).byRoute, (std::array{3_pc, 3_pc, 3_pc})) << "its own fee is known";
}

TEST(RouteGrid, takesEachRoutesFeeFromTheMargin)
{
    const Scenario given = rollout();
    RouteFees fees = assumedFees(given.deals[0]);
    fees.of(Route::Mpo) = 2_pc;
    const RouteGrid grid = routeGrid(given, 0, fees);
    const RouteCell &cppo = cellOf(grid, CommitmentTerm::ThreeYears, Route::Cppo);
    EXPECT_EQ(cppo.figures.totalMargin, 58'788_usd);
    EXPECT_EQ(cppo.figures.totalNetMargin, 49'284_usd) << "less 36 × 264.00";
    EXPECT_EQ(cellOf(grid, CommitmentTerm::ThreeYears, Route::Mpo).figures.totalNetMargin, 52'452_usd);
    EXPECT_EQ(cellOf(grid, CommitmentTerm::ThreeYears, Route::Direct).figures.totalNetMargin, 58'788_usd);
    EXPECT_EQ(cellOf(grid, CommitmentTerm::OneYear, Route::Direct).figures.totalNetMargin, 4'416_usd);
    EXPECT_EQ(cellOf(grid, CommitmentTerm::OneYear, Route::Mpo).fee, 2_pc);
}

TEST(RouteGrid, namesTheBestNetMarginAndAllThatBringTheSame)
{
    const Scenario given = rollout();
    const RouteGrid grid = routeGrid(given, 0, assumedFees(given.deals[0]));
    EXPECT_EQ(bestNetMargin(grid), std::vector<std::size_t>{8}) << "3 years, direct";
    EXPECT_EQ(bestNetMargin(routeGrid(given, 0, {})), (std::vector<std::size_t>{6, 7, 8})) << "no route takes a fee";
}

TEST(RouteGrid, anUnknownNetMarginIsNeverTheBest)
{
    Scenario given = one(deal("d", 1'200)); // no negotiated price at any term
    EXPECT_TRUE(bestNetMargin(routeGrid(given, 0, {})).empty());
    given.authorizations[0].bands.back().price = 80_usd; // at 2 and 3 years, but not at 1
    given.deals[0].price = UnitPrice{70_usd};
    EXPECT_EQ(bestNetMargin(routeGrid(given, 0, {})), (std::vector<std::size_t>{3, 4, 5})) << "the smaller loss";
    given.deals[0].included = false;
    EXPECT_EQ(bestNetMargin(routeGrid(given, 0, {})), (std::vector<std::size_t>{3, 4, 5})) << "as if it were included";
}

TEST(RouteGrid, dropsInstalmentsPastAShorterTerm)
{
    Scenario given = rollout();
    given.deals[0].billing = {BillingSchedule::Custom, {{0, 1_usd}, {24, 2_usd}}};
    const Scenario changed = withOffer(given, 0, CommitmentTerm::OneYear, Route::Direct, 0_pc);
    EXPECT_EQ(changed.deals[0].billing.instalments, (std::vector<Instalment>{{0, 1_usd}}));
    EXPECT_EQ(changed.deals[0].route, Route::Direct);
}

RC_GTEST_PROP(RouteGrid, eachCellIsTheScenarioEvaluatedWithThatOffer, ())
{
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    RouteFees fees = assumedFees(given.deals[index]);
    for (const Route route : allRoutes)
        if (Scenarios::one(2))
            fees.of(route) = Percent{Scenarios::pick(0, 10'000)};
    try {
        for (const RouteCell &cell : routeGrid(given, index, fees)) {
            RC_ASSERT(cell.fee == fees.of(cell.route));
            const DealFigures expected =
                evaluate(withOffer(asIfIncluded(given, index), index, cell.term, cell.route, cell.fee)).deals[index];
            RC_ASSERT(cell.figures.included == expected.included);
            RC_ASSERT(cell.figures.unit == expected.unit);
            RC_ASSERT(cell.figures.arr == expected.arr);
            RC_ASSERT(cell.figures.tcv == expected.tcv);
            RC_ASSERT(cell.figures.totalMargin == expected.totalMargin);
            RC_ASSERT(cell.figures.totalNetMargin == expected.totalNetMargin);
            RC_ASSERT(cell.figures.totalMarginPercent == expected.totalMarginPercent);
            RC_ASSERT(cell.figures.flags == expected.flags);
            RC_ASSERT(cell.figures.recommendedRoute == expected.recommendedRoute);
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
