// A scenario that goes over to another currency at a rate.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/currencychange.h"
#include "pricing/flags.h"

#include <limits>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

const Exchange toYen{{150'123'456}, "USD", "JPY"};

} // namespace

TEST(CurrencyChange, everyAmountOfDealsAndSettingsIsConverted)
{
    Deal full = deal("d1", 100);
    full.price = UnitPrice{71.67_usd};
    full.negotiatedPrice = 70.14_usd;
    full.whiteLabel = {WhiteLabelTier::Full, 500.00_usd};
    Deal total = deal("d2", 1);
    total.price = MonthlyTotal{8'800.00_usd};
    Scenario given = scenario({full, total});
    given.settings.dealSizeFloor = 2'000.00_usd;
    const Scenario after = convertedAt(given, toYen);
    EXPECT_EQ(after.settings.currency, "JPY");
    EXPECT_EQ(after.settings.dealSizeFloor, Money{300'247});
    EXPECT_EQ(std::get<UnitPrice>(after.deals[0].price).perTenant, Money{10'759});
    EXPECT_EQ(after.deals[0].negotiatedPrice, Money{10'530});
    EXPECT_EQ(after.deals[0].whiteLabel.monthlyFee, Money{75'062});
    EXPECT_EQ(std::get<MonthlyTotal>(after.deals[1].price).perMonth, Money{1'321'086});
    EXPECT_EQ(after.authorizations, given.authorizations);
}

TEST(CurrencyChange, percentagesAndWhatIsNotEnteredStay)
{
    Deal given = deal("d1", 100);
    given.price = Markup{20_pc};
    const Scenario before = one(given), after = convertedAt(before, toYen);
    EXPECT_EQ(after.deals, before.deals);
    EXPECT_EQ(after.settings.dealSizeFloor, unknown);
}

TEST(CurrencyChange, instalmentsFitTheirDealsNewTotal)
{
    Deal given = deal("d1", 1, CommitmentTerm::OneYear);
    given.price = MonthlyTotal{1.00_usd};
    given.billing = {BillingSchedule::Custom, {{0, Money{333}}, {4, Money{333}}, {8, Money{534}}}};
    for (const bool included : {true, false}) {
        given.included = included;
        const Exchange exchange{{149'510'000}, "USD", "JPY"}; // 150 a month, 1,800 in all; converted they are 1,794
        Scenario after = convertedAt(one(given), exchange);
        EXPECT_EQ(after.deals[0].billing.instalments,
                  (std::vector<Instalment>{{0, Money{498}}, {4, Money{498}}, {8, Money{798}}}));
        fitInstalments(after, one(given));
        EXPECT_EQ(after.deals[0].billing.instalments,
                  (std::vector<Instalment>{{0, Money{500}}, {4, Money{499}}, {8, Money{801}}}));
    }
}

TEST(CurrencyChange, instalmentsWithoutAKnownTotalAreConvertedOneByOne)
{
    Deal given = deal("d1", 100);
    given.price = Markup{20_pc};
    given.billing = {BillingSchedule::Custom, {{0, 309'600.00_usd}}};
    Scenario after = convertedAt(one(given), toYen);
    after.authorizations.clear(); // none in yen
    const auto converted = after.deals[0].billing.instalments;
    fitInstalments(after, one(given));
    EXPECT_EQ(after.deals[0].billing.instalments, converted);
    EXPECT_EQ(converted[0].amount, Money{46'478'222});
}

TEST(CurrencyChange, whatFitsNoNumberIsOutOfEveryRange)
{
    Deal given = deal("d1", 1);
    given.price = UnitPrice{Money{100'000'000'000}};
    const Scenario after = convertedAt(one(given), {largestRate, "JPY", "BHD"});
    EXPECT_EQ(std::get<UnitPrice>(after.deals[0].price).perTenant, Money{std::numeric_limits<std::int64_t>::max()});
}

/// A price that the rate makes nothing has no instalments to fit: they stay as they were converted, and are told.
TEST(CurrencyChange, instalmentsOfAPriceThatBecomesNothing)
{
    Deal cheap = deal("d", 1);
    cheap.price = UnitPrice{0.01_usd};
    cheap.billing = {BillingSchedule::Custom, {{0, 0.36_usd}}};
    const Scenario given = one(cheap);
    Scenario after = convertedAt(given, {{500'000}, "USD", "JPY"});
    after.deals[0].billing.instalments[0].amount = Money{1};
    fitInstalments(after, given);
    EXPECT_EQ(after.deals[0].billing.instalments[0].amount, Money{1});
    EXPECT_EQ(evaluate(after).deals[0].tcv, Money{0});
    EXPECT_TRUE(evaluate(after).deals[0].flags.has(Flag::CustomScheduleMismatch));
}

RC_GTEST_PROP(CurrencyChange, instalmentsThatAddedUpAddUp, ())
{
    const Scenario given = Scenarios::any();
    Scenario after = convertedAt(given, {{Scenarios::pick(1, 2'000'000'000)}, "USD", "JPY"});
    for (const Deal &deal : after.deals) // what is out of range is not evaluated
        for (const Instalment &each : deal.billing.instalments)
            RC_PRE(each.amount.minor > 0);
    try {
        fitInstalments(after, given);
        const Evaluation before = evaluate(given), then = evaluate(after);
        for (std::size_t index = 0; index < given.deals.size(); ++index)
            if (before.deals[index].included && instalmentsAddUp(given.deals[index], before.deals[index].tcv) &&
                before.deals[index].tcv > Money{0} && then.deals[index].tcv > Money{0})
                RC_ASSERT(instalmentsAddUp(after.deals[index], then.deals[index].tcv));
    } catch (const AmountOverflow &) {
        RC_DISCARD("too large");
    }
}

} // namespace dealdesk::tests
