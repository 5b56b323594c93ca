#include "exchange/numberentry.h"

#include "tests/pricing/given.h"

namespace dealdesk::tests {

using namespace exchange;

namespace {

const NumberStyle english;
const NumberStyle german{",", "."};
const NumberStyle french{",", "\u202F"};
const NumberStyle swiss{".", "\u2019"};

struct Row {
    const char *text;
    const NumberStyle &style;
    std::optional<Money> money; ///< nothing: an error
};
const Row rows[] = {
    {"8800", english, 8'800_usd},
    {"$8,800.00", english, 8'800_usd},
    {"USD 8 800", english, 8'800_usd},
    {"8.8k", english, 8'800_usd},
    {"1.2M", english, 1'200'000_usd},
    {"1.23456k", english, 1'234.56_usd},
    {"  84.32 ", english, 84.32_usd},
    {".5", english, 0.50_usd},
    {"5.", english, 5_usd},
    {"0", english, 0_usd},
    {"007", english, 7_usd},
    {"84.320000", english, 84.32_usd},
    {"+5", english, 5_usd},
    {"5 USD", english, 5_usd},
    {"US$ 5", english, 5_usd},
    {"5 €", english, 5_usd},
    {"1'000.50", english, 1'000.50_usd},
    {"1,00,000", english, 100'000_usd},
    {"1,000,000,000.00", english, 1'000'000'000_usd},
    {"8.800,00", german, 8'800_usd},
    {"8,5", german, 8.50_usd},
    {"1.234", german, 1'234_usd},
    {"8\u202F800,50 €", french, 8'800.50_usd},
    {"8800.50", french, 8'800.50_usd},
    {"8\u00A0800,5", french, 8'800.50_usd},
    {"1’234.50", swiss, 1'234.50_usd},
    {"-0", english, 0_usd},
    {"", english, {}},
    {"   ", english, {}},
    {"abc", english, {}},
    {"-5", english, {}},
    {"(5)", english, {}},
    {"\u22125", english, {}},
    {"84.321", english, {}},
    {"0.001k.", english, {}},
    {"1.2.3", english, {}},
    {"1,5", english, {}},
    {"88.5", german, {}},
    {"1,23,4", english, {}},
    {"12 34", english, {}},
    {"1e5", english, {}},
    {"5kk", english, {}},
    {"0x10", english, {}},
    {"nan", english, {}},
    {"1,000,000,000.01", english, {}},
    {"99999999999999999999999999999999999999999999999", english, {}},
    {"0.00000000000000000000000000000000000000000000001", english, {}},
    {".", english, {}},
    {"$", english, {}},
    {"k", english, {}},
};

} // namespace

TEST(NumberEntry, money)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.text);
        const auto read = readMoney(row.text, row.style);
        EXPECT_EQ(read.has_value(), row.money.has_value()) << (read ? "" : read.error());
        if (read) {
            EXPECT_EQ(*read, row.money.value_or(Money{}));
        } else {
            EXPECT_TRUE(read.error().ends_with(".")) << read.error();
        }
    }
}

TEST(NumberEntry, errorsAreSentencesInTheFieldsStyle)
{
    EXPECT_EQ(readMoney("").error(), "Enter a number, for example 8,800.00.");
    EXPECT_EQ(readMoney("abc", german).error(), "This is not a number. Write it like 8.800,00.");
    EXPECT_EQ(readMoney("88.5", german).error(),
              "Is this a group or a decimal mark? Write decimals with \",\", like 8.800,00.");
    EXPECT_EQ(readMoney("-5").error(), "Enter 0 or more.");
    EXPECT_EQ(readMoney("1.234").error(), "Enter at most two decimals.");
    EXPECT_EQ(readMoney("2000M", german).error(), "Enter at most 1.000.000.000,00.");
    EXPECT_EQ(readPercent("1001").error(), "Enter at most 1,000.00 %.");
    EXPECT_EQ(readCount("0", 1, 1'000'000).error(), "Enter a whole number from 1 to 1,000,000.");
}

TEST(NumberEntry, percent)
{
    EXPECT_EQ(*readPercent("18.56"), 18.56_pc);
    EXPECT_EQ(*readPercent("18.56 %"), 18.56_pc);
    EXPECT_EQ(*readPercent("18,56\u00A0%", german), 18.56_pc);
    EXPECT_EQ(*readPercent("1,000%"), 1'000_pc);
    EXPECT_FALSE(readPercent("18.567"));
    EXPECT_FALSE(readPercent("%"));
    EXPECT_FALSE(readPercent("5k"));
    EXPECT_FALSE(readPercent("-1"));
}

TEST(NumberEntry, count)
{
    EXPECT_EQ(*readCount("1,200", 1, 1'000'000), 1'200);
    EXPECT_EQ(*readCount("1200", 1, 1'000'000), 1'200);
    EXPECT_EQ(*readCount("1.2k", 1, 1'000'000), 1'200);
    EXPECT_EQ(*readCount("12.00", 1, 1'000'000), 12);
    EXPECT_EQ(*readCount("-3", -5, 5), -3);
    EXPECT_FALSE(readCount("1.5", 1, 10));
    EXPECT_FALSE(readCount("11", 1, 10));
    EXPECT_FALSE(readCount("", 0, 10));
    EXPECT_FALSE(readCount("$5", 0, 10));
}

} // namespace dealdesk::tests
