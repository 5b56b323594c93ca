#include "records/decimaltext.h"
#include "exchange/cellvalue.h"

#include "tests/pricing/given.h"

#include <limits>

namespace dealdesk::tests {

using namespace exchange;
using namespace records;

TEST(DecimalText, money)
{
    EXPECT_EQ(decimalText(0_usd), "0.00");
    EXPECT_EQ(decimalText(8'800_usd), "8800.00");
    EXPECT_EQ(decimalText(Money{-5}), "-0.05");
    EXPECT_EQ(decimalText(Money{-12'345}), "-123.45");
    EXPECT_EQ(decimalText(Money{std::numeric_limits<std::int64_t>::max()}), "92233720368547758.07");
    EXPECT_EQ(decimalText(Money{std::numeric_limits<std::int64_t>::min()}), "-92233720368547758.08");
    EXPECT_EQ(groupedText(1'234'567.89_usd), "1,234,567.89");
    EXPECT_EQ(groupedText(Money{-123'45}), "-123.45");
    EXPECT_EQ(groupedText(Money{-123'456'78}), "-123,456.78");
    EXPECT_EQ(groupedText(std::int64_t{-1000}), "-1,000");
    EXPECT_EQ(groupedText(std::int64_t{999}), "999");
}

TEST(DecimalText, percent)
{
    EXPECT_EQ(decimalText(15_pc), "15");
    EXPECT_EQ(decimalText(37.5_pc), "37.5");
    EXPECT_EQ(decimalText(18.56_pc), "18.56");
    EXPECT_EQ(decimalText(0_pc), "0");
    EXPECT_EQ(decimalText(100_pc), "100");
    EXPECT_EQ(percentText(15_pc), "15.00");
    EXPECT_EQ(percentText(Percent{-5}), "-0.05");
}

TEST(DecimalText, dates)
{
    EXPECT_EQ(monthText(YearMonth::of(2027, 1)), "2027-01");
    EXPECT_EQ(dateText(plusDays(YearMonth::of(2027, 2).firstDay(), 60)), "2027-04-02");
}

TEST(DecimalText, cells)
{
    EXPECT_EQ(plainText({}), "") << "unknown is empty";
    EXPECT_EQ(plainText(cellValue(std::optional<Money>())), "");
    EXPECT_EQ(plainText(cellValue(std::optional(Money{-35'60}))), "-35.60");
    EXPECT_EQ(plainText(std::int64_t{-1'200}), "-1200");
    EXPECT_EQ(plainText(18.56_pc), "18.56");
    EXPECT_EQ(plainText(YearMonth::of(2027, 1)), "2027-01");
    EXPECT_EQ(plainText(YearMonth::of(2027, 1).firstDay()), "2027-01-01");
    EXPECT_EQ(plainText(true), "yes");
    EXPECT_EQ(plainText(false), "no");
    EXPECT_EQ(plainText(std::string("−$1 —")), "−$1 —") << "a text is left as it is";
    EXPECT_TRUE(isText(std::string()) && !isText(Money{}));
}

TEST(DecimalText, hundredths)
{
    EXPECT_EQ(readHundredths("84.32"), 84'32);
    EXPECT_EQ(readHundredths("84.3"), 84'30);
    EXPECT_EQ(readHundredths("84"), 84'00);
    EXPECT_EQ(readHundredths("92233720368547758.07"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(readHundredths("92233720368547758.08"), std::numeric_limits<std::int64_t>::max())
        << "the largest stands for more";
    for (const auto *text : {"", ".", "1.", ".1", "1.234", "-1", "+1", "1e2", "1 000", "1,000", "0x1", "1..2", "١"})
        EXPECT_EQ(readHundredths(text), unknown) << text;
}

} // namespace dealdesk::tests
