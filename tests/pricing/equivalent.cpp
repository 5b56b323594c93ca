// Changing the rule keeps the price: what the customer pays in the first month stays, but for rounding.
#include "pricing/equivalent.h"
#include "pricing/ranges.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dealdesk::pricing;

namespace {

constexpr PriceRule allRules[] = {PriceRule::Unit, PriceRule::Markup, PriceRule::Margin, PriceRule::MonthlyTotal};

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
    EXPECT_EQ(equivalentPrice(PriceRule::Unit, first), Equivalent(UnitPrice{{8'800}}));
    EXPECT_EQ(equivalentPrice(PriceRule::Markup, first), Equivalent(Markup{{2'278}}));       // 1,633 ÷ 7,167
    EXPECT_EQ(equivalentPrice(PriceRule::Margin, first), Equivalent(TargetMargin{{1'856}})); // 1,633 ÷ 8,800
    EXPECT_EQ(equivalentPrice(PriceRule::MonthlyTotal, first), Equivalent(MonthlyTotal{{880'000}}));
}

TEST(EquivalentPrice, isNothingWhereTheRuleCannotSayIt)
{
    auto loss = workedExample();
    loss.margin = Money{-100};
    EXPECT_EQ(equivalentPrice(PriceRule::Markup, loss), Equivalent(NoEquivalent::CannotSay));
    EXPECT_EQ(equivalentPrice(PriceRule::Margin, loss), Equivalent(NoEquivalent::CannotSay));
    auto cents = workedExample();
    cents.billed = Money{49};
    EXPECT_EQ(equivalentPrice(PriceRule::Unit, cents), Equivalent(NoEquivalent::CannotSay)) << "it would cost nothing";
    MonthFigures unknown;
    unknown.tenants = 10;
    for (const auto rule : allRules)
        EXPECT_EQ(equivalentPrice(rule, unknown), Equivalent(NoEquivalent::Unknown));
}

TEST(EquivalentPrice, isNothingBeyondWhatAFileHolds)
{
    auto dear = workedExample(); // 10,000,000,000.00 a month, for 100 tenants and for one
    dear.billed = Money{1'000'000'000'000};
    dear.margin = Money{dear.billed->minor - dear.wholesale->minor};
    EXPECT_EQ(equivalentPrice(PriceRule::MonthlyTotal, dear), Equivalent(NoEquivalent::AboveRange));
    EXPECT_EQ(equivalentPrice(PriceRule::Markup, dear), Equivalent(NoEquivalent::AboveRange));
    EXPECT_EQ(equivalentPrice(PriceRule::Margin, dear), Equivalent(NoEquivalent::AboveRange)) << "it rounds to 100 %";
    EXPECT_EQ(equivalentPrice(PriceRule::Unit, dear), Equivalent(UnitPrice{{10'000'000'000}}));
    dear.tenants = 1;
    EXPECT_EQ(equivalentPrice(PriceRule::Unit, dear), Equivalent(NoEquivalent::AboveRange));
    auto most = workedExample();
    most.billed = largestPrice;
    EXPECT_EQ(equivalentPrice(PriceRule::MonthlyTotal, most), Equivalent(MonthlyTotal{largestPrice}));
}

RC_GTEST_PROP(EquivalentPrice, isWithinTheRangesOfFiles, ())
{
    MonthFigures first;
    first.tenants = *rc::gen::inRange(1, 1'000'001);
    const auto amount = [] {
        return Money{*rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << *rc::gen::inRange(1, 62))};
    };
    first.billed = amount();
    first.wholesale = amount();
    first.margin = Money{first.billed->minor - first.wholesale->minor};
    for (const auto rule : allRules) {
        const Equivalent is = equivalentPrice(rule, first);
        const auto *price = std::get_if<ResalePrice>(&is);
        if (!price)
            continue;
        RC_ASSERT(price->index() == static_cast<std::size_t>(rule));
        if (const auto *unit = std::get_if<UnitPrice>(price))
            RC_ASSERT(unit->perTenant >= Money{0} && unit->perTenant <= Money{100'000'000'000});
        if (const auto *markup = std::get_if<Markup>(price))
            RC_ASSERT(markup->onWholesale >= Percent{0} && markup->onWholesale <= Percent{100'000});
        if (const auto *margin = std::get_if<TargetMargin>(price))
            RC_ASSERT(margin->ofResale >= Percent{0} && margin->ofResale <= Percent{9'999});
        if (const auto *total = std::get_if<MonthlyTotal>(price))
            RC_ASSERT(total->perMonth >= Money{0} && total->perMonth <= Money{100'000'000'000});
    }
}
