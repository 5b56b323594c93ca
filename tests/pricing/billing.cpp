// Invoices and payouts (pricing rules, section 5).
#include "pricing/balance.h"
#include "pricing/flags.h"
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

constexpr Date on(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

Deal billed(BillingSchedule schedule)
{
    Deal deal = tests::deal("d", 100);
    deal.price = MonthlyTotal{8'800_usd};
    deal.billing.schedule = schedule;
    return deal;
}

std::vector<Payout> payoutsOf(const Scenario &given) { return payouts(given, 0, evaluate(given)); }

} // namespace

TEST(Billing, schedules)
{
    struct Row {
        const char *rule;
        BillingSchedule schedule;
        std::size_t instalments;
        Date first, last; ///< invoices
        Money billed, payout;
    };
    const Row rows[] = {
        {"monthly in arrears, on the first of the month after", BillingSchedule::Monthly, 36, on(2027, 2, 1),
         on(2030, 1, 1), 8'800_usd, 1'633_usd},
        {"quarterly in advance, three months each", BillingSchedule::Quarterly, 12, on(2027, 1, 1), on(2029, 10, 1),
         26'400_usd, 4'899_usd},
        {"annual in advance, twelve months each", BillingSchedule::Annual, 3, on(2027, 1, 1), on(2029, 1, 1),
         105'600_usd, 19'596_usd},
        {"upfront, the whole term", BillingSchedule::Upfront, 1, on(2027, 1, 1), on(2027, 1, 1), 316'800_usd,
         58'788_usd},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        const auto all = payoutsOf(one(billed(row.schedule)));
        ASSERT_EQ(all.size(), row.instalments);
        EXPECT_EQ(all.front().invoiceDate, row.first);
        EXPECT_EQ(all.back().invoiceDate, row.last);
        EXPECT_EQ(all.front().billed, row.billed);
        EXPECT_EQ(all.front().payout, row.payout);
    }
}

TEST(Billing, payoutDates)
{
    struct Row {
        const char *rule;
        YearMonth start;
        int days;
        Date paid;
    };
    const Row rows[] = {
        {"60 days over February", YearMonth::of(2027, 1), 60, on(2027, 3, 2)},
        {"60 days over a leap February", YearMonth::of(2028, 1), 60, on(2028, 3, 1)},
        {"the day of the invoice", YearMonth::of(2027, 1), 0, on(2027, 1, 1)},
        {"a year over a leap day", YearMonth::of(2028, 1), 365, on(2028, 12, 31)},
        {"the year 2100 is no leap year", YearMonth::of(2100, 2), 28, on(2100, 3, 1)},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        Scenario given = one(billed(BillingSchedule::Upfront));
        given.settings.start = row.start;
        given.settings.payoutDays = row.days;
        EXPECT_EQ(payoutsOf(given).front().payoutDate, row.paid);
    }
}

TEST(Billing, platformFeeIsNoPartOfThePayout)
{
    Scenario given = one(billed(BillingSchedule::Upfront));
    given.deals[0].whiteLabel = {WhiteLabelTier::Full, std::nullopt};
    given.deals[0].marketplaceFee = 3_pc;
    EXPECT_EQ(payoutsOf(given).front().payout, Money{58'788'00 - 36 * 264'00});
}

TEST(Billing, anInstalmentWithAnUnknownShareHasNoPayout)
{
    Scenario given = one(billed(BillingSchedule::Annual));
    given.deals[0].tenants = {{0, 100}, {13, 1'300}};
    const auto all = payoutsOf(given);
    EXPECT_EQ(all[0].payout, 19'596_usd);
    EXPECT_EQ(all[1].payout, unknown);
    EXPECT_EQ(all[1].billed, 105'600_usd);
    EXPECT_EQ(all[2].payout, unknown);
}

TEST(Billing, customSharesAddUpToTheCent)
{
    Scenario given = one(billed(BillingSchedule::Custom));
    given.deals[0].marketplaceFee = 2.5_pc;
    given.deals[0].billing.instalments = {{0, 100'000.01_usd}, {7, 99'999.99_usd}, {20, 116'800_usd}};
    const Evaluation evaluation = evaluate(given);
    const auto all = payouts(given, 0, evaluation);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].invoiceDate, on(2027, 8, 1));
    std::int64_t paid = 0;
    for (const Payout &payout : all)
        paid += payout.payout->minor;
    EXPECT_EQ(Money{paid}, evaluation.deals[0].totalNetMargin);
}

TEST(Billing, customAmountsThatDoNotAddUpAreFlaggedAndUnpaid)
{
    Scenario given = one(billed(BillingSchedule::Custom));
    given.deals[0].billing.instalments = {{0, 316'799.99_usd}};
    const Evaluation evaluation = evaluate(given);
    EXPECT_TRUE(evaluation.deals[0].flags.has(Flag::CustomScheduleMismatch));
    const auto all = payouts(given, 0, evaluation);
    EXPECT_EQ(all[0].billed, 316'799.99_usd);
    EXPECT_EQ(all[0].payout, unknown);
    EXPECT_EQ(evaluation.portfolio.months[2].payout, unknown) << "2027-03-02";
    EXPECT_EQ(evaluation.portfolio.months[3].payout, 0_usd);
}

TEST(Billing, customOfAnUnknownTotalIsNoMismatch)
{
    Deal deal = tests::deal("d", 1'300);
    deal.billing = {BillingSchedule::Custom, {{0, 1_usd}}};
    const Scenario given = one(deal);
    const Evaluation evaluation = evaluate(given);
    EXPECT_FALSE(evaluation.deals[0].flags.has(Flag::CustomScheduleMismatch));
    EXPECT_EQ(payouts(given, 0, evaluation)[0].payout, unknown);
}

TEST(Billing, renewalsBillLikeTheFirstTermAndAfterCustomAnnually)
{
    struct Row {
        const char *rule;
        BillingSchedule schedule;
        Money inJanuary2028; ///< the renewal's first payout, invoiced and paid on 2028-01-01
    };
    const Row rows[] = {
        {"monthly: the last month of the first term", BillingSchedule::Monthly, 368_usd},
        {"quarterly: the first quarter", BillingSchedule::Quarterly, 1'104_usd},
        {"upfront: the whole term", BillingSchedule::Upfront, 4'416_usd},
        {"custom: annual", BillingSchedule::Custom, 4'416_usd},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.rule);
        Deal deal = billed(row.schedule);
        deal.term = CommitmentTerm::OneYear; // 8,800.00 - 8,432.00
        deal.atEnd = AtEnd::Renews;
        if (row.schedule == BillingSchedule::Custom)
            deal.billing.instalments = {{0, 105'600_usd}};
        Scenario given = one(deal);
        given.settings.payoutDays = 0;
        EXPECT_EQ(evaluate(given).portfolio.months[12].payout, row.inJanuary2028);
    }
}

TEST(Balance, isWhatTheInstalmentsLeaveOfTheTotal)
{
    Deal custom = deal("d", 10);
    custom.billing = {BillingSchedule::Custom, {{0, 100_usd}, {12, 50.50_usd}}};
    EXPECT_EQ(instalmentBalance(custom, 200_usd), (InstalmentBalance{150.50_usd, 49.50_usd}));
    EXPECT_EQ(instalmentBalance(custom, 150.50_usd).missing, 0_usd);
    EXPECT_EQ(instalmentBalance(custom, 150_usd).missing, Money{-50}) << "too much";
    EXPECT_EQ(instalmentBalance(custom, unknown), (InstalmentBalance{150.50_usd, unknown}));
}

TEST(Balance, isZeroExactlyWhereTheInstalmentsAddUp)
{
    Deal custom = deal("d", 10);
    for (const std::int64_t amount : {1, 9'999, 10'000, 10'001}) {
        custom.billing = {BillingSchedule::Custom, {{0, Money{amount}}}};
        EXPECT_EQ(instalmentBalance(custom, 100_usd).missing == 0_usd, instalmentsAddUp(custom, 100_usd)) << amount;
    }
}

TEST(Balance, beyondSixtyFourBitsIsUnknown)
{
    Deal custom = deal("d", 10);
    const Money most{std::numeric_limits<std::int64_t>::max()};
    custom.billing = {BillingSchedule::Custom, {{0, most}, {12, most}}};
    EXPECT_EQ(instalmentBalance(custom, 1_usd), (InstalmentBalance{unknown, unknown}));
}

} // namespace dealdesk::tests
