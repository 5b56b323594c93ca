// Usage against commitment, section 12 of the pricing rules.
#include "pricing/usage.h"
#include "tests/pricing/given.h"

namespace dealdesk::tests {

namespace {

/// Customers a, b, …, as many.
Scenario withCustomers(int count, std::vector<Deal> deals)
{
    Scenario given = scenario(std::move(deals));
    given.customers.resize(static_cast<std::size_t>(count));
    for (int at = 0; at < count; ++at)
        given.customers[static_cast<std::size_t>(at)].id.text = std::string(1, static_cast<char>('a' + at));
    return given;
}

Deal dealOf(const std::string &customer, int tenants)
{
    Deal made = deal(customer + std::to_string(tenants), tenants);
    made.customer.text = customer;
    made.price = UnitPrice{90_usd};
    return made;
}

std::vector<UsageRow> rowsOf(const Scenario &given, int month, const std::vector<std::int64_t> &used)
{
    return usageAgainstCommitment(given, evaluate(given), Listing::Asm, month, used);
}

} // namespace

TEST(Usage, theStatusSaysHowTheTwoStand)
{
    struct Row {
        const char *rule;
        int committed;
        std::int64_t used;
        UsageStatus status;
    };
    for (const Row &row : {Row{"nothing committed", 0, 3, UsageStatus::NoDeal},
                           {"nothing used", 5, 0, UsageStatus::NoUsage},
                           {"more used", 5, 6, UsageStatus::Over},
                           {"less used", 5, 4, UsageStatus::Under},
                           {"equal", 5, 5, UsageStatus::Match}}) {
        const auto rows =
            rowsOf(withCustomers(1, row.committed ? std::vector{dealOf("a", row.committed)} : std::vector<Deal>()), 0,
                   {row.used});
        ASSERT_EQ(rows.size(), 1u) << row.rule;
        EXPECT_EQ(rows[0].status, row.status) << row.rule;
        EXPECT_EQ(rows[0].committed, row.committed) << row.rule;
        EXPECT_EQ(rows[0].difference, row.used - row.committed) << row.rule;
    }
}

TEST(Usage, rowsAreThoseWithEitherInTheScenariosOrder)
{
    const auto rows = rowsOf(withCustomers(4, {dealOf("d", 5), dealOf("b", 2)}), 0, {0, 0, 7, 0});
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].customer, 1u);
    EXPECT_EQ(rows[1].customer, 2u);
    EXPECT_EQ(rows[2].customer, 3u);
}

TEST(Usage, onlyIncludedDealsOfTheListingThatRunInTheMonthCount)
{
    Deal excluded = dealOf("a", 1), other = dealOf("a", 10), later = dealOf("a", 100), over = dealOf("a", 1'000),
         renewed = dealOf("a", 10'000);
    excluded.included = false;
    other.listing = Listing::Sat;
    later.startMonth = 20;
    over.term = renewed.term = CommitmentTerm::OneYear;
    renewed.atEnd = AtEnd::Renews;
    renewed.tenants = {{0, 9'000}, {3, 10'000}};
    const Scenario given = withCustomers(1, {excluded, other, later, over, renewed});
    const CommittedTenants committed(given, Listing::Asm);
    EXPECT_EQ(committed.at(0, 0), 10'000);
    EXPECT_EQ(committed.at(0, 11), 11'000);
    EXPECT_EQ(committed.at(0, 12), 10'000) << "one has ended, one goes on with its last count";
    EXPECT_EQ(committed.at(0, 20), 10'100);
    EXPECT_EQ(committed.dealsOf(0, 12), std::vector<std::size_t>{4});
    EXPECT_EQ(committed.dealsOf(0, 20), (std::vector<std::size_t>{2, 4}));
}

TEST(Usage, theOverageIsWorthTheUnitPriceOfTheOneDeal)
{
    EXPECT_EQ(rowsOf(withCustomers(1, {dealOf("a", 5)}), 0, {8})[0].worth, 270_usd);
    EXPECT_EQ(rowsOf(withCustomers(1, {dealOf("a", 5)}), 0, {4})[0].worth, unknown) << "not over";
    EXPECT_EQ(rowsOf(withCustomers(1, {dealOf("a", 5), dealOf("a", 6)}), 0, {20})[0].worth, unknown) << "two deals";
    Deal total = dealOf("a", 5);
    total.price = MonthlyTotal{900_usd};
    EXPECT_EQ(rowsOf(withCustomers(1, {total}), 0, {8})[0].worth, unknown) << "no unit price";
    Deal unpriced = dealOf("a", 1'200);
    unpriced.price = Markup{10_pc};
    EXPECT_EQ(rowsOf(withCustomers(1, {unpriced}), 0, {1'300})[0].worth, unknown) << "no wholesale to mark up";
    EXPECT_EQ(rowsOf(withCustomers(1, {dealOf("a", 5)}), 0, {INT64_MAX / 2})[0].worth, unknown) << "beyond 64 bits";
}

TEST(Usage, aRenewedTermHasItsOwnUnitPrice)
{
    Deal renewed = dealOf("a", 24);
    renewed.term = CommitmentTerm::OneYear;
    renewed.atEnd = AtEnd::Renews;
    renewed.price = Markup{0_pc};
    renewed.tenants = {{0, 24}, {6, 25}};
    const Scenario given = withCustomers(1, {renewed});
    EXPECT_EQ(rowsOf(given, 11, {26})[0].worth, 101.96_usd) << "locked in the first month";
    EXPECT_EQ(rowsOf(given, 12, {26})[0].worth, 93_usd) << "set again at the renewal";
}

TEST(Usage, theGrowthPathSaysWhatComes)
{
    Deal growing = dealOf("a", 10);
    growing.tenants = {{0, 10}, {4, 20}, {8, 30}};
    const Scenario given = withCustomers(1, {growing});
    const auto at = [&](int month, std::int64_t used) { return rowsOf(given, month, {used})[0]; };
    EXPECT_EQ(at(0, 25).nextChange, YearMonth::of(2027, 5));
    EXPECT_EQ(at(0, 25).nextCommitted, 20);
    EXPECT_EQ(at(0, 25).reached, YearMonth::of(2027, 9));
    EXPECT_EQ(at(0, 20).reached, YearMonth::of(2027, 5));
    EXPECT_EQ(at(0, 31).reached, std::nullopt) << "never in the horizon";
    EXPECT_EQ(at(0, 5).reached, std::nullopt) << "not over";
    EXPECT_EQ(at(8, 31).nextChange, std::nullopt);
}

TEST(Usage, aMonthIsOfTheHorizonOrNot)
{
    const Scenario given = scenario({});
    EXPECT_EQ(horizonMonthOf(given.settings, YearMonth::of(2027, 1)), 0);
    EXPECT_EQ(horizonMonthOf(given.settings, YearMonth::of(2029, 12)), 35);
    EXPECT_EQ(horizonMonthOf(given.settings, YearMonth::of(2026, 12)), std::nullopt);
    EXPECT_EQ(horizonMonthOf(given.settings, YearMonth::of(2030, 1)), std::nullopt);
}

} // namespace dealdesk::tests
