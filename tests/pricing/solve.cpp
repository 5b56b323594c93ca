// Prices for a target, each checked by evaluating the scenario with the price that was answered; and counts that cost
// less.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/bandedge.h"
#include "pricing/solve.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

/// 100 tenants for 36 months: 71.67 each, 7,167.00 a month.
Scenario hundred() { return one(deal("d", 100)); }

MonthFigures firstMonthAt(Scenario given, std::size_t index, Money unit)
{
    given.deals[index].price = UnitPrice{unit};
    return evaluate(given).firstMonth(index);
}

} // namespace

TEST(SolvePrice, forEachTarget)
{
    const struct {
        const char *rule;
        PriceTarget target;
        Money unit, margin;
        Percent marginPercent;
    } rows[] = {
        // 71.67 ÷ 0.80 = 89.5875, up to 89.59
        {"a margin of 20 % is never fallen short of", TargetMargin{20_pc}, 89.59_usd, 1'792_usd, 20_pc},
        // 71.67 × 1.25 = 89.5875, rounded to 89.59
        {"a markup of 25 %", Markup{25_pc}, 89.59_usd, 1'792_usd, 20_pc},
        // (7,167.00 + 1,633.00) ÷ 100
        {"the worked example's margin of a month", MarginPerMonth{1'633_usd}, 88.00_usd, 1'633_usd, 18.56_pc},
        {"a cent more takes a cent per tenant", MarginPerMonth{1'633.01_usd}, 88.01_usd, 1'634_usd, 18.57_pc},
        {"a loss may be meant", MarginPerMonth{Money{-1'167'00}}, 60_usd, Money{-1'167'00}, Percent{-1'945}},
        {"a price is a cent at least", MarginPerMonth{Money{-7'167'00}}, 0.01_usd, Money{-7'166'00},
         Percent{-71'660'000}},
        {"whatever the loss, a cent reaches it", MarginPerMonth{Money{-7'167'01}}, 0.01_usd, Money{-7'166'00},
         Percent{-71'660'000}},
        {"the customer's budget", MonthlyBudget{8'800_usd}, 88.00_usd, 1'633_usd, 18.56_pc},
        {"a budget is never exceeded", MonthlyBudget{8'800.99_usd}, 88.00_usd, 1'633_usd, 18.56_pc},
        {"a budget below wholesale has a negative margin", MonthlyBudget{7'000_usd}, 70.00_usd, Money{-167'00},
         Percent{-239}},
    };
    for (const auto &row : rows) {
        SCOPED_TRACE(row.rule);
        const SolvedPrice is = solvePrice(hundred(), 0, row.target);
        EXPECT_FALSE(is.notReachable);
        EXPECT_EQ(is.unit, row.unit);
        EXPECT_EQ(is.margin, row.margin);
        EXPECT_EQ(is.marginPercent, row.marginPercent);
    }
    EXPECT_EQ(solvePrice(hundred(), 0, MonthlyBudget{8'800.99_usd}).unspent, 0.99_usd);
    EXPECT_EQ(solvePrice(hundred(), 0, MonthlyBudget{8'800_usd}).markupPercent, 22.78_pc);
}

TEST(SolvePrice, saysWhatIsNotReachableAndWhy)
{
    EXPECT_EQ(solvePrice(hundred(), 0, TargetMargin{100_pc}).notReachable, NotReachable::WholeMargin);
    EXPECT_EQ(solvePrice(hundred(), 0, MarginPerMonth{Money{100 * largestPrice.minor}}).notReachable,
              NotReachable::AboveLargest);
    const SolvedPrice cents = solvePrice(hundred(), 0, MonthlyBudget{0.99_usd}); // 100 tenants
    EXPECT_EQ(cents.notReachable, NotReachable::BelowOneCent);
    EXPECT_EQ(cents.unit, unknown);
    EXPECT_EQ(cents.leastBudget, 1_usd);
    EXPECT_EQ(solvePrice(hundred(), 0, MonthlyBudget{1_usd}).unit, 0.01_usd);
    Scenario free = hundred();
    free.authorizations[0].commitmentDiscounts.fill(100_pc);
    EXPECT_EQ(solvePrice(free, 0, Markup{50_pc}).notReachable, NotReachable::BelowOneCent);
    EXPECT_EQ(solvePrice(free, 0, TargetMargin{50_pc}).unit, 0.01_usd) << "all of it is margin";
    Scenario given = one(deal("d", 1'200)); // the negotiated band, without a price
    const SolvedPrice is = solvePrice(given, 0, Markup{});
    EXPECT_EQ(is.notReachable, NotReachable::UnknownWholesale);
    EXPECT_TRUE(is.why.has(Flag::NoNegotiatedPrice));
    const SolvedPrice budget = solvePrice(given, 0, MonthlyBudget{120'000_usd});
    EXPECT_EQ(budget.unit, 100_usd) << "what the customer can pay is known";
    EXPECT_EQ(budget.margin, unknown);
    EXPECT_TRUE(budget.why.has(Flag::NoNegotiatedPrice));
    given.deals[0].included = false;
    EXPECT_EQ(solvePrice(given, 0, Markup{}).notReachable, NotReachable::Excluded);
}

RC_GTEST_PROP(SolvePrice, isTheLeastPriceThatReachesTheTargetWhenEvaluated, ())
{
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    PriceTarget target;
    switch (Scenarios::pick(0, 3)) {
    case 0: target = TargetMargin{Percent{Scenarios::pick(0, 9'999)}}; break;
    case 1: target = Markup{Percent{Scenarios::pick(0, 100'000)}}; break;
    case 2: target = MarginPerMonth{Money{Scenarios::pick(-1'000'000, 10'000'000)}}; break;
    default: target = MonthlyBudget{Money{Scenarios::pick(0, 50'000'000)}};
    }
    try {
        const SolvedPrice is = solvePrice(given, index, target);
        if (is.notReachable) {
            const auto *wanted = std::get_if<MarginPerMonth>(&target);
            if (wanted && wanted->amount <= Money{0}) // the wholesale price itself, or a cent, has no less
                RC_ASSERT(is.notReachable == NotReachable::Excluded ||
                          is.notReachable == NotReachable::UnknownWholesale ||
                          is.notReachable == NotReachable::AboveLargest);
            return;
        }
        RC_ASSERT(is.unit->minor >= 1);
        const MonthFigures month = firstMonthAt(given, index, *is.unit);
        RC_ASSERT(is.billed == month.billed);
        RC_ASSERT(is.wholesale == month.wholesale);
        RC_ASSERT(is.margin == month.margin);
        const Wide billed = month.billed->minor;
        if (const auto *budget = std::get_if<MonthlyBudget>(&target)) {
            RC_ASSERT(billed <= budget->amount.minor);
            RC_ASSERT(billed + month.tenants > budget->amount.minor);
            RC_ASSERT(is.unspent->minor == budget->amount.minor - billed);
            return;
        }
        const Wide margin = month.margin->minor;
        const auto reached = [&](Wide with, Wide of) { // at this margin and billed amount
            if (const auto *share = std::get_if<TargetMargin>(&target))
                return with * 10'000 >= of * share->ofResale.basisPoints;
            return with >= std::get<MarginPerMonth>(target).amount.minor;
        };
        if (const auto *markup = std::get_if<Markup>(&target)) {
            Scenario ruled = given;
            ruled.deals[index].price = *markup;
            RC_ASSERT(evaluate(ruled).deals[index].unit == is.unit);
        } else {
            RC_ASSERT(reached(margin, billed));
            RC_ASSERT(is.unit->minor == 1 || !reached(margin - month.tenants, billed - month.tenants));
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

TEST(CheaperAtMore, isTheFirstBandWhoseStartCostsLess)
{
    // 95 at 79.05 (Band 1 less 15 %) cost 7,509.75; 100 at 71.67 cost 7,167.00.
    const auto cheaper = cheaperAtMore(one(deal("d", 95)), 0);
    ASSERT_TRUE(cheaper);
    EXPECT_EQ(cheaper->tenants, 100);
    EXPECT_EQ(cheaper->more, 5);
    EXPECT_EQ(cheaper->band, 2);
    EXPECT_EQ(cheaper->wholesale, 7'167_usd);
    EXPECT_EQ(cheaper->saved, 342.75_usd);
    // 90 cost 7,114.50, less than 7,167.00.
    EXPECT_FALSE(cheaperAtMore(one(deal("d", 90)), 0));
    // Beside 50 existing tenants 48 at 79.05 cost 3,794.40, and 50 at 71.67 cost 3,583.50.
    EXPECT_EQ(cheaperAtMore(scenario({deal("d", 48)}, 50), 0)->saved, 210.90_usd);
    EXPECT_FALSE(cheaperAtMore(one(deal("d", 1'200)), 0)) << "no price now";
}

RC_GTEST_PROP(CheaperAtMore, agreesWithTryingEveryCount, ())
{
    Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    Deal &tried = given.deals[static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1))];
    const auto index = static_cast<std::size_t>(&tried - given.deals.data());
    tried.tenants = {{0, Scenarios::pick(1, 150)}};
    const int now = tried.tenants.front().count;
    try {
        const auto wholesaleOf = [&](int count) -> std::optional<Money> {
            tried.tenants.front().count = count;
            const Evaluation evaluation = evaluate(given);
            return evaluation.deals[index].included ? evaluation.firstMonth(index).wholesale : std::nullopt;
        };
        const auto cost = wholesaleOf(now);
        std::optional<int> first;
        for (int count = now + 1; cost && count <= now + 400 && !first; ++count)
            if (const auto then = wholesaleOf(count); then && *then < *cost)
                first = count;
        tried.tenants.front().count = now;
        const auto is = cheaperAtMore(given, index);
        if (first)
            RC_ASSERT(is && is->tenants == *first);
        else
            RC_ASSERT(!is || is->tenants > now + 400);
        if (is) {
            RC_ASSERT(wholesaleOf(is->tenants) == is->wholesale);
            RC_ASSERT(is->saved.minor == cost->minor - is->wholesale.minor);
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

TEST(EffectOfCount, isWhatAllDealsGainOrLose)
{
    const auto effect = [](const Scenario &given, int tenants) {
        return effectOfCount(given, evaluate(given), 0, tenants);
    };
    Scenario given = one(deal("a", 95));
    given.deals[0].price = UnitPrice{90_usd};
    // 36 × 95 × (90.00 − 79.05) and 36 × 100 × (90.00 − 71.67)
    EXPECT_EQ(effect(given, 100)->before, 37'449_usd);
    EXPECT_EQ(effect(given, 100)->after, 65'988_usd);
    EXPECT_TRUE(effect(given, 100)->isGain());
    // A markup of 10 %: 36 × 95 × 7.91 and 36 × 100 × 7.17. The customer has what is saved, and more.
    given.deals[0].price = Markup{10_pc};
    EXPECT_EQ(effect(given, 100)->before, 27'052.20_usd);
    EXPECT_EQ(effect(given, 100)->after, 25'812_usd);
    EXPECT_FALSE(effect(given, 100)->isGain());
}

TEST(EffectOfCount, namesTheDealsThatLoseTheirPrice)
{
    // 1,000 tenants for 36 months beside 150 for 12: 50 more reach the negotiated band, which a 12-month deal cannot
    // be in.
    Scenario given = scenario({deal("a", 1'000), deal("b", 150, CommitmentTerm::OneYear)});
    given.deals[0].price = UnitPrice{90_usd};
    given.deals[0].negotiatedPrice = 60_usd;
    const auto cheaper = cheaperAtMore(given, 0);
    ASSERT_TRUE(cheaper);
    EXPECT_EQ(cheaper->tenants, 1'050);
    const auto effect = effectOfCount(given, evaluate(given), 0, 1'050);
    EXPECT_EQ(effect->losing, std::vector<std::size_t>{1});
    EXPECT_EQ(effect->unknown, 1u);
    EXPECT_EQ(effect->before, Money{36LL * 1'000 * 19'11}); // 83.40 less 15 % is 70.89
    EXPECT_EQ(effect->after, Money{36LL * 1'050 * 30'00});
    EXPECT_FALSE(effect->isGain()) << "whatever the others gain";
}

RC_GTEST_PROP(EffectOfCount, isTheChangedScenarioEvaluated, ())
{
    const Scenario given = Scenarios::any();
    RC_PRE(!given.deals.empty());
    const auto index = static_cast<std::size_t>(Scenarios::pick(0, static_cast<int>(given.deals.size()) - 1));
    RC_PRE(given.deals[index].included);
    const int tenants = Scenarios::pick(1, 2'000);
    Scenario changed = given;
    changed.deals[index].tenants.front().count = tenants;
    try {
        const Evaluation now = evaluate(given), then = evaluate(changed);
        const auto is = effectOfCount(given, now, index, tenants);
        Wide before = 0, after = 0;
        std::size_t unpriced = 0;
        std::vector<std::size_t> losing;
        for (std::size_t each = 0; each < given.deals.size(); ++each) {
            if (!given.deals[each].included)
                continue;
            const auto alone = [&](const Evaluation &of) { // its margin over the horizon
                Wide sum = 0;
                bool known = true;
                for (const Stretch &stretch : of.allStretches(each))
                    for (int month = stretch.firstMonth; month < stretch.firstMonth + stretch.months; ++month)
                        if (given.deals[each].startMonth + month < given.settings.horizonMonths) {
                            known = known && stretch.figures.margin;
                            sum += stretch.figures.margin.value_or(Money{}).minor;
                        }
                return known ? std::optional(sum) : std::nullopt;
            };
            const auto priced = [&](const Evaluation &of) {
                std::vector<bool> has;
                for (const Stretch &stretch : of.allStretches(each))
                    has.insert(has.end(), static_cast<std::size_t>(stretch.months),
                               stretch.figures.wholesaleUnit.has_value());
                return has;
            };
            const auto had = priced(now), has = priced(then);
            RC_ASSERT(had.size() == has.size());
            bool loses = false;
            for (std::size_t month = 0; month < had.size(); ++month)
                loses = loses || (had[month] && !has[month]);
            if (loses)
                losing.push_back(each);
            const auto was = alone(now), with = alone(then);
            if (was && with) {
                before += *was;
                after += *with;
            } else {
                ++unpriced;
            }
        }
        const auto fits = [](Wide sum) { return sum >= INT64_MIN && sum <= INT64_MAX; };
        RC_ASSERT(is.has_value() == (fits(before) && fits(after)));
        if (!is)
            return;
        RC_ASSERT(is->losing == losing);
        RC_ASSERT(is->unknown == unpriced);
        RC_ASSERT(Wide{is->before.minor} == before);
        RC_ASSERT(Wide{is->after.minor} == after);
        if (unpriced == 0) {
            RC_ASSERT(now.portfolio.totalMargin == is->before);
            RC_ASSERT(then.portfolio.totalMargin == is->after);
        }
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
