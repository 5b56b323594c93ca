// Scenarios side by side: their figures, and how far they are from the base.
#include "tests/pricing/twodeals.h"

#include <gtest/gtest.h>

#include <limits>

namespace dealdesk::tests {

namespace {

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

} // namespace dealdesk::tests
