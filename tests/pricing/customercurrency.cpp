// A direct contract in the customer's currency, rule by rule (pricing rules, section 13).
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/currencies.h"
#include "pricing/customercurrency.h"
#include "pricing/flags.h"

#include <limits>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

/// 5.4321 reais for a dollar.
const Exchange reais{{5'432'100}, "USD", "BRL"};

CustomersContract contractOf(const Scenario &given, const Exchange &exchange)
{
    const Evaluation evaluation = evaluate(given);
    return *customersContract(given, 0, given.deals[0].term, evaluation.deals[0], exchange);
}

std::vector<std::int64_t> invoicesOf(const CustomersContract &contract)
{
    std::vector<std::int64_t> amounts;
    for (const Payout &payout : payouts(contract.scenario, 0, contract.evaluation))
        amounts.push_back(payout.billed->minor);
    return amounts;
}

Deal priced(const ResalePrice &price, int tenants = 100)
{
    Deal given = deal("d1", tenants);
    given.route = Route::Direct;
    given.price = price;
    return given;
}

} // namespace

TEST(CustomersCurrency, anAmountIsExchangedToTheOthersMinorUnitHalvesAwayFromZero)
{
    struct Row {
        const char *rule, *from, *to;
        std::int64_t millionths, amount, answer;
    };
    for (const Row &row : {
             Row{"two decimals to two", "USD", "BRL", 5'432'100, 88'00, 478'02}, // 478.0248
             Row{"two decimals to none", "USD", "JPY", 150'123'456, 84'32, 12'658},
             Row{"two decimals to three", "USD", "BHD", 376'000, 84'32, 31'704}, // 31.70432
             Row{"none to two", "JPY", "USD", 6'661, 12'658, 84'31},             // 84.314938
             Row{"three to none", "BHD", "JPY", 398'000'000, 1'001, 398},
             Row{"a half goes up", "USD", "EUR", 500'000, 1'01, 51},
             Row{"a half below zero goes down", "USD", "EUR", 500'000, -1'01, -51},
             Row{"under a half", "USD", "EUR", 499'999, 1'01, 50},
             Row{"the smallest rate", "USD", "EUR", 1, 10'000'000'00, 10'00},
             Row{"what is left is nothing", "USD", "JPY", 1, 1'00, 0},
         })
        EXPECT_EQ(exchanged(Money{row.amount}, {{row.millionths}, row.from, row.to}), Money{row.answer}) << row.rule;
}

TEST(CustomersCurrency, beyond64BitsIsNothingAndNeverWraps)
{
    const Money largest{std::numeric_limits<std::int64_t>::max()};
    EXPECT_EQ(exchanged(largest, {{millionthsInOne}, "USD", "EUR"}), largest);
    EXPECT_EQ(exchanged(largest, {{millionthsInOne + 1}, "USD", "EUR"}), unknown);
    EXPECT_EQ(exchanged(largest, {largestRate, "JPY", "BHD"}), unknown);
    EXPECT_EQ(exchanged(Money{std::numeric_limits<std::int64_t>::min()}, {largestRate, "JPY", "BHD"}), unknown);
}

TEST(CustomersCurrency, theUnitPriceIsExchangedOnceAndMultiplied)
{
    Deal given = priced(UnitPrice{71.67_usd});
    given.tenants = {{0, 100}, {12, 250}};
    const CustomersContract contract = contractOf(one(given), reais);
    EXPECT_EQ(contract.figures().unit, Money{389'32}); // 389.318607
    EXPECT_EQ(contract.months()[0].figures.billed, Money{38'932'00});
    EXPECT_EQ(contract.months()[1].figures.billed, Money{97'330'00});
    EXPECT_EQ(contract.figures().tcv, Money{12 * 38'932'00 + 24 * 97'330'00});
    EXPECT_EQ(contract.scenario.settings.currency, "BRL");
}

TEST(CustomersCurrency, aPriceMadeOfWholesaleIsExchangedAsItCameOut)
{
    const CustomersContract contract = contractOf(one(priced(Markup{20_pc})), reais);
    EXPECT_EQ(contract.figures().unit, Money{467'16}); // 86.00 × 5.4321 = 467.1606
}

TEST(CustomersCurrency, underAMonthlyTotalTheMonthlyAmountIsExchanged)
{
    const CustomersContract contract = contractOf(one(priced(MonthlyTotal{8'800.00_usd})), reais);
    EXPECT_EQ(contract.figures().unit, unknown);
    EXPECT_EQ(contract.months()[0].figures.billed, Money{47'802'48});
    EXPECT_EQ(contract.figures().tcv, Money{36 * 47'802'48});
}

TEST(CustomersCurrency, whatThePartnerPaysIsUnknownThere)
{
    const CustomersContract contract = contractOf(one(priced(Markup{20_pc})), reais);
    EXPECT_EQ(contract.figures().totalWholesale, unknown);
    EXPECT_EQ(contract.figures().totalMargin, unknown);
    EXPECT_TRUE(contract.scenario.authorizations.empty());
}

TEST(CustomersCurrency, everyScheduleBillsTheContractsOwnTotal)
{
    struct Row {
        BillingSchedule schedule;
        std::size_t invoices;
        std::int64_t first;
    };
    for (const Row &row :
         {Row{BillingSchedule::Monthly, 36, 38'932'00}, Row{BillingSchedule::Quarterly, 12, 116'796'00},
          Row{BillingSchedule::Annual, 3, 467'184'00}, Row{BillingSchedule::Upfront, 1, 1'401'552'00}}) {
        Deal given = priced(UnitPrice{71.67_usd});
        given.billing.schedule = row.schedule;
        const auto amounts = invoicesOf(contractOf(one(given), reais));
        EXPECT_EQ(amounts.size(), row.invoices);
        EXPECT_EQ(amounts.front(), row.first);
    }
}

TEST(CustomersCurrency, customInstalmentsAreDifferencesOfRoundedCumulativeAmounts)
{
    Deal given = priced(MonthlyTotal{1.00_usd}, 1);
    given.term = CommitmentTerm::OneYear;
    given.billing = {BillingSchedule::Custom, {{0, Money{333}}, {4, Money{333}}, {8, Money{534}}}};
    const Exchange yen{{149'510'000}, "USD", "JPY"}; // 150 a month, 1,800 in all
    EXPECT_EQ(invoicesOf(contractOf(one(given), yen)), (std::vector<std::int64_t>{500, 499, 801})); // 499.5 and 999
}

TEST(CustomersCurrency, instalmentsThatDoNotAddUpAreLeftOut)
{
    Deal given = priced(MonthlyTotal{1.00_usd}, 1);
    given.billing = {BillingSchedule::Custom, {{0, Money{1}}}};
    EXPECT_TRUE(invoicesOf(contractOf(one(given), reais)).empty());
}

TEST(CustomersCurrency, aDealWithoutAPriceHasNoContract)
{
    Scenario given = one(priced(Markup{20_pc}));
    given.authorizations.clear();
    const Evaluation evaluation = evaluate(given);
    EXPECT_FALSE(customersContract(given, 0, given.deals[0].term, evaluation.deals[0], reais));
}

TEST(CustomersCurrency, anotherTermIsComputedFromItsOwnUnitPrice)
{
    const Scenario given = one(priced(Markup{20_pc}));
    const auto terms = compareTerms(given, 0);
    const auto oneYear = customersContract(given, 0, CommitmentTerm::OneYear, terms[0].figures, reais);
    EXPECT_EQ(oneYear->figures().unit, Money{549'62}); // 101.18 × 5.4321 = 549.619878
    EXPECT_EQ(oneYear->figures().tcv, Money{12 * 54'962'00});
}

TEST(CustomersCurrency, anAmountTooLargeNamesTheDealWhereItStands)
{
    Scenario given = scenario({deal("d1", 1), priced(UnitPrice{Money{100'000'000'000}}, 1'000'000)});
    given.deals[1].id.text = "d2";
    const Evaluation evaluation = evaluate(given);
    try {
        customersContract(given, 1, given.deals[1].term, evaluation.deals[1], {largestRate, "USD", "EUR"});
        FAIL() << "it fits";
    } catch (const AmountOverflow &overflow) {
        EXPECT_EQ(overflow.dealIndex(), 1U);
        EXPECT_EQ(overflow.deal().text, "d2");
    }
}

TEST(CustomersCurrency, theMarginAtPaymentIsOfTheRoundedDollarsLessTheWholesale)
{
    const Scenario given = one(priced(MonthlyTotal{8'800.00_usd}));
    const Evaluation evaluation = evaluate(given);
    const Money billed = *contractOf(given, reais).figures().tcv; // 1,720,889.28 reais
    const auto margins = marginsAtPayment(given, 0, evaluation.deals[0], billed, reais);
    ASSERT_EQ(margins.size(), 3U);
    const std::int64_t wholesale = 258'012'00;
    EXPECT_EQ(margins[0].margin, Money{333'473'68 - wholesale}); // ÷ (5.4321 × 0.95)
    EXPECT_EQ(margins[1].margin, Money{316'800'00 - wholesale});
    EXPECT_EQ(margins[2].margin, Money{301'714'29 - wholesale}); // ÷ (5.4321 × 1.05)
    EXPECT_EQ(margins[2].ofRate, 105_pc);
}

TEST(CustomersCurrency, theMarginAtPaymentCountsInTheScenariosMinorUnit)
{
    Scenario given = one(priced(MonthlyTotal{Money{88'000}}));
    given.settings.currency = "JPY";
    const Exchange dinars{{2'500}, "JPY", "BHD"}; // 220.000 a month
    const Evaluation evaluation = evaluate(given);
    const auto margins =
        marginsAtPayment(given, 0, evaluation.deals[0], *contractOf(given, dinars).figures().tcv, dinars);
    ASSERT_EQ(margins.size(), 3U);
    EXPECT_EQ(margins[1].margin, evaluation.deals[0].totalMargin);
}

TEST(CustomersCurrency, withoutAWholesaleThereIsNoMargin)
{
    Scenario given = one(priced(MonthlyTotal{8'800.00_usd}));
    given.authorizations.clear();
    const Evaluation evaluation = evaluate(given);
    EXPECT_TRUE(marginsAtPayment(given, 0, evaluation.deals[0], Money{1}, reais).empty());
}

RC_GTEST_PROP(CustomersCurrency, instalmentsAddUpToTheContractsTotal, ())
{
    const Scenario given = Scenarios::any();
    const Exchange exchange{{1 + std::int64_t{Scenarios::pick(0, 999)} * Scenarios::pick(1, 1'000'000)},
                            "USD",
                            std::array{"EUR", "JPY", "BHD"}[static_cast<std::size_t>(Scenarios::pick(0, 2))]};
    std::optional<Evaluation> evaluation;
    try {
        evaluation = evaluate(given);
    } catch (const AmountOverflow &) {
    }
    RC_PRE(evaluation.has_value());
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        const Deal &own = given.deals[index];
        const DealFigures &figures = evaluation->deals[index];
        std::optional<CustomersContract> contract;
        try {
            if (figures.included)
                contract = customersContract(given, index, own.term, figures, exchange);
        } catch (const AmountOverflow &) {
        }
        if (!contract || !instalmentsAddUp(own, figures.tcv) || figures.tcv->minor == 0)
            continue;
        Wide billed = 0;
        for (const Payout &payout : payouts(contract->scenario, 0, contract->evaluation)) {
            RC_ASSERT(payout.billed->minor >= 0);
            billed += payout.billed->minor;
        }
        RC_ASSERT(billed == Wide{contract->figures().tcv->minor});
    }
}

RC_GTEST_PROP(CustomersCurrency, cumulativeAmountsAreNeverFurtherThanHalfAUnitFromTheirShare, ())
{
    std::vector<Instalment> given;
    Wide before = 0;
    for (int count = Scenarios::pick(1, 12), at = 0; at < count; ++at) {
        given.push_back({at, Money{Scenarios::pick(1, 1'000'000)}});
        before += given.back().amount.minor;
    }
    const Money after{Scenarios::pick(0, 2'000'000'000)};
    Wide share = 0, reached = 0;
    const auto answer = instalmentsAddingUpTo(given, *narrowed(before), after);
    for (std::size_t at = 0; at < given.size(); ++at) {
        share += given[at].amount.minor;
        reached += answer[at].amount.minor;
        const Wide off = reached * before - after.minor * share;
        RC_ASSERT(2 * (off < 0 ? -off : off) <= before);
    }
    RC_ASSERT(reached == Wide{after.minor});
}

} // namespace dealdesk::tests
