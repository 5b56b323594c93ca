#include "pricing/explain.h"

#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

constexpr int figureCount = static_cast<int>(Figure::TotalMarginPercent) + 1;

template<typename Value>
StepValue valueOf(const std::optional<Value> &value)
{
    return value ? StepValue{*value} : StepValue{Unknown{}};
}

StepValue figureIn(const Evaluation &evaluation, std::size_t deal, Figure figure)
{
    const DealFigures &figures = evaluation.deals[deal];
    const MonthFigures &first = evaluation.firstMonth(deal);
    switch (figure) {
    case Figure::WholesaleUnit: return valueOf(first.wholesaleUnit);
    case Figure::Unit: return valueOf(figures.unit);
    case Figure::Billed: return valueOf(first.billed);
    case Figure::Wholesale: return valueOf(first.wholesale);
    case Figure::Margin: return valueOf(first.margin);
    case Figure::MarginPercent: return valueOf(figures.marginPercent);
    case Figure::MarketplaceFee: return valueOf(first.marketplaceFee);
    case Figure::PlatformFee: return valueOf(first.platformFee);
    case Figure::NetMargin: return valueOf(first.netMargin);
    case Figure::Arr: return valueOf(figures.arr);
    case Figure::ExitArr: return valueOf(figures.exitArr);
    case Figure::Acv: return valueOf(figures.acv);
    case Figure::Tcv: return valueOf(figures.tcv);
    case Figure::TotalWholesale: return valueOf(figures.totalWholesale);
    case Figure::TotalMargin: return valueOf(figures.totalMargin);
    case Figure::TotalNetMargin: return valueOf(figures.totalNetMargin);
    case Figure::TotalMarginPercent: return valueOf(figures.totalMarginPercent);
    }
    return Unknown{};
}

std::vector<StepKind> kindsOf(const Scenario &given, Figure figure)
{
    std::vector<StepKind> kinds;
    for (const Step &step : explain(given, 0, evaluate(given), figure))
        kinds.push_back(step.kind);
    return kinds;
}

} // namespace

RC_GTEST_PROP(Explain, endsWithTheFigureOfTheEvaluation, ())
{
    const Scenario given = Scenarios::any();
    try {
        const Evaluation evaluation = evaluate(given);
        for (std::size_t deal = 0; deal < given.deals.size(); ++deal)
            for (int index = 0; index < figureCount; ++index) {
                const auto figure = static_cast<Figure>(index);
                const auto steps = explain(given, deal, evaluation, figure);
                RC_ASSERT(steps.empty() == !given.deals[deal].included);
                if (!steps.empty())
                    RC_ASSERT(steps.back().result == figureIn(evaluation, deal, figure));
            }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

TEST(Explain, theWorkedExample)
{
    Scenario given = scenario({deal("d", 60), deal("other", 30)}, 10);
    given.deals[0].price = Markup{20_pc};
    given.authorizations[0].bands[2].provenance = Provenance::Published;
    const auto steps = explain(given, 0, evaluate(given), Figure::Margin);
    const std::vector<Step> expected{
        {StepKind::RelationshipTotal, {std::int64_t{10}, std::int64_t{60}, std::int64_t{30}}, std::int64_t{100}},
        {StepKind::Band, {std::int64_t{100}, std::int64_t{100}}, std::string("Band 2"), Provenance::Published},
        {StepKind::ListPrice, {std::string("Band 2")}, 84.32_usd, Provenance::Published},
        {StepKind::Discount, {84.32_usd, 15_pc, std::int64_t{36}}, 71.67_usd},
        {StepKind::Wholesale, {71.67_usd, std::int64_t{60}}, 4'300.20_usd},
        {StepKind::UnitByMarkup, {71.67_usd, 20_pc}, 86.00_usd},
        {StepKind::Billed, {86.00_usd, std::int64_t{60}}, 5'160.00_usd},
        {StepKind::Margin, {5'160.00_usd, 4'300.20_usd}, 859.80_usd},
    };
    EXPECT_EQ(steps, expected);
}

TEST(Explain, kindsOfSteps)
{
    Scenario given = one(deal("d", 1'200));
    using enum StepKind;
    EXPECT_EQ(kindsOf(given, Figure::WholesaleUnit), (std::vector{RelationshipTotal, Band, NoPrice}));
    given.deals[0].negotiatedPrice = 70_usd;
    EXPECT_EQ(kindsOf(given, Figure::WholesaleUnit), (std::vector{RelationshipTotal, Band, NegotiatedByDeal}));
    given.deals[0].negotiatedPrice.reset();
    given.authorizations[0].bands.back().price = 70_usd;
    EXPECT_EQ(kindsOf(given, Figure::WholesaleUnit), (std::vector{RelationshipTotal, Band, NegotiatedByBand}));
    given.deals[0].price = UnitPrice{80_usd};
    EXPECT_EQ(kindsOf(given, Figure::Arr), (std::vector{UnitEntered, Billed, Annualized}));
    given.deals[0].price = MonthlyTotal{80_usd};
    EXPECT_EQ(kindsOf(given, Figure::Unit), (std::vector{MonthlyTotalEntered}));
    EXPECT_EQ(kindsOf(given, Figure::Acv), (std::vector{TermPart, TermTotal, Acv}));
    given.deals[0].tenants.push_back({10, 1'300});
    EXPECT_EQ(kindsOf(given, Figure::Tcv), (std::vector{TermPart, TermTotal})) << "equal months are one part";
    EXPECT_EQ(kindsOf(given, Figure::TotalWholesale), (std::vector{TermPart, TermPart, TermTotal}));
    EXPECT_EQ(kindsOf(given, Figure::PlatformFee), (std::vector{PlatformFee}));
    given.deals[0].listing = Listing::Sat;
    EXPECT_EQ(kindsOf(given, Figure::WholesaleUnit), (std::vector{RelationshipTotal, NoPrice}));
}

} // namespace dealdesk::tests
