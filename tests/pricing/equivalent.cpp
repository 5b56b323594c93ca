// Changing the rule keeps the price: what the customer pays in the first month stays, but for rounding.
#include "pricing/equivalent.h"

#include <gtest/gtest.h>

using namespace dealdesk::pricing;

namespace {

MonthFigures workedExample()
{
    MonthFigures first;
    first.tenants = 100;
    first.billed = Money{880'000};
    first.wholesale = Money{716'700};
    first.margin = Money{163'300};
    return first;
}

} // namespace

TEST(EquivalentPrice, isTheSameMonthByEachRule)
{
    const auto first = workedExample();
    EXPECT_EQ(equivalentPrice(PriceRule::Unit, first), ResalePrice(UnitPrice{{8'800}}));
    EXPECT_EQ(equivalentPrice(PriceRule::Markup, first), ResalePrice(Markup{{2'278}}));       // 1,633 ÷ 7,167
    EXPECT_EQ(equivalentPrice(PriceRule::Margin, first), ResalePrice(TargetMargin{{1'856}})); // 1,633 ÷ 8,800
    EXPECT_EQ(equivalentPrice(PriceRule::MonthlyTotal, first), ResalePrice(MonthlyTotal{{880'000}}));
}

TEST(EquivalentPrice, isNothingWhereTheRuleCannotSayIt)
{
    auto loss = workedExample();
    loss.margin = Money{-100};
    EXPECT_FALSE(equivalentPrice(PriceRule::Markup, loss));
    EXPECT_FALSE(equivalentPrice(PriceRule::Margin, loss));
    MonthFigures unknown;
    unknown.tenants = 10;
    for (const auto rule : {PriceRule::Unit, PriceRule::Markup, PriceRule::Margin, PriceRule::MonthlyTotal})
        EXPECT_FALSE(equivalentPrice(rule, unknown));
}
