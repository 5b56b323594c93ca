// The marketplaces' fee schedules: as they ship, and as the user has them.
#include "guidance/fees.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace guidance;

TEST(Fees, asTheyShipTheyFallOnThePublisher)
{
    const FeeSchedules shipped = feeSchedules(Marketplaces());
    const FeeRows threeRates{{0_usd, 3_pc}, {1'000'000_usd, 2_pc}, {10'000'000_usd, 1.5_pc}};
    EXPECT_EQ(shipped.aws, (FeeSchedule{threeRates, {{0_usd, 1.5_pc}}, 0.5_pc, FeeBearer::Publisher, {}}));
    EXPECT_EQ(shipped.azure, (FeeSchedule{{{0_usd, 3_pc}}, {{0_usd, 1.5_pc}}, {}, FeeBearer::Publisher, {}}));
}

TEST(Fees, theUsersOwnTakeTheirPlace)
{
    const FeeSchedules own = feeSchedules(Marketplaces({{"aws-fee", {"0:4 2500000.50:0.25", ""}},
                                                        {"aws-fee-bearer", {"split 37.5", ""}},
                                                        {"azure-fee-bearer", {"partner", ""}},
                                                        {"azure-fee", {"nonsense", ""}}}));
    EXPECT_EQ(own.aws.first, (FeeRows{{0_usd, 4_pc}, {2'500'000.50_usd, 0.25_pc}}));
    EXPECT_EQ(own.aws.bearer, FeeBearer::Split);
    EXPECT_EQ(own.aws.partnersPart, 37.5_pc);
    EXPECT_EQ(own.azure.bearer, FeeBearer::Partner);
    EXPECT_EQ(own.azure.first, (FeeRows{{0_usd, 3_pc}})); // what cannot be read is not taken
}

TEST(Fees, aValueIsHeldAgainstWhatItsRowMayBe)
{
    struct Row {
        std::string id, value;
        std::optional<ValueFault> fault;
    };
    const Row rows[] = {
        {"aws-fee", "0:0", {}},
        {"aws-fee", "0:100 0.01:3", {}},
        {"aws-fee", "0:3 1000000000:2", {}},
        {"aws-fee", "", ValueFault::Empty},
        {"aws-fee", "3", ValueFault::NotAFeeRow},
        {"aws-fee", "0:", ValueFault::NotAFeeRow},
        {"aws-fee", ":3", ValueFault::NotAFeeRow},
        {"aws-fee", "0:3 ", ValueFault::NotAFeeRow},
        {"aws-fee", "0:3  5:2", ValueFault::NotAFeeRow},
        {"aws-fee", "0:3 0.001:2", ValueFault::NotAFeeRow},
        {"aws-fee", "0:3 1,000:2", ValueFault::NotAFeeRow},
        {"aws-fee", "0:3.125", ValueFault::NotAShare},
        {"aws-fee", "0:100.01", ValueFault::NotAShare},
        {"aws-fee", "0:-1", ValueFault::NotAShare},
        {"aws-fee", "0:3 1000000000.01:2", ValueFault::OutOfRange},
        {"aws-fee", "1:3", ValueFault::NotFromZero},
        {"aws-fee", "0:3 0:2", ValueFault::NotRising},
        {"aws-fee", "0:3 9:2 8:1", ValueFault::NotRising},
        {"aws-fee-partner-offer", "0.55", {}},
        {"aws-fee-partner-offer", "half", ValueFault::NotAShare},
        {"aws-fee-bearer", "partner", {}},
        {"aws-fee-bearer", "split 0.01", {}},
        {"aws-fee-bearer", "me", ValueFault::UnknownWord},
        {"aws-fee-bearer", "split", ValueFault::UnknownWord},
        {"aws-fee-bearer", "split  4", ValueFault::NotAShare},
        {"aws-fee-bearer", "split 101", ValueFault::NotAShare},
    };
    const Marketplaces shipped;
    for (const Row &row : rows)
        EXPECT_EQ(faultOf(shipped.fact(row.id), row.value), row.fault) << row.id << " \"" << row.value << '"';
}

TEST(Fees, whatIsWrittenIsReadBack)
{
    for (const std::string text : {"0:3", "0:3 1000000:2 10000000.05:1.5", "0:0 0.50:0.01"}) {
        FeeRows rows;
        EXPECT_FALSE(readFeeRows(text, rows));
        EXPECT_EQ(feeRowsText(rows), text);
    }
    for (const std::string text : {"publisher", "partner", "split 40", "split 12.5"}) {
        Bearer bearer;
        EXPECT_FALSE(readBearer(text, bearer));
        EXPECT_EQ(bearerText(bearer), text);
    }
}

} // namespace dealdesk::tests
