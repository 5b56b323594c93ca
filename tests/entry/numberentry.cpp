#include "entry/numberentry.h"

#include "tests/pricing/given.h"

namespace dealdesk::tests {

using namespace entry;

using Kind = NumberFault::Kind;

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
    {"1'000.50", english, 1'000.50_usd},
    {"1,00,000", english, 100'000_usd},
    {"1,000,000,000.00", english, 1'000'000'000_usd},
    {"8.800,00", german, 8'800_usd},
    {"8,5", german, 8.50_usd},
    {"1.234", german, 1'234_usd},
    {"8\u202F800,50 $", french, 8'800.50_usd},
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
        const auto read = readMoney(row.text, "USD", row.style);
        EXPECT_EQ(read.has_value(), row.money.has_value());
        if (read) {
            EXPECT_EQ(*read, row.money.value_or(Money{}));
        }
    }
}

TEST(NumberEntry, whatIsWrongIsAnswered)
{
    EXPECT_EQ(readMoney("", "USD", english).error().kind, Kind::Empty);
    EXPECT_EQ(readMoney("abc", "USD", german).error().kind, Kind::NotANumber);
    EXPECT_EQ(readMoney("88.5", "USD", german).error().kind, Kind::Grouping);
    EXPECT_EQ(readMoney("-5", "USD", english).error().kind, Kind::Negative);
    EXPECT_EQ(readMoney("1.2345", "USD", english).error().kind, Kind::TooFine);
    EXPECT_EQ(readMoney("2000M", "USD", german).error().kind, Kind::TooLarge);
    EXPECT_EQ(readMoney("99999999999999999999999999999999", "USD", english).error().most, 100'000'000'000);
    EXPECT_EQ(readPercent("1001", english).error().most, 100'000);
    EXPECT_EQ(readCount("0", 1, 1'000'000, english).error(),
              (NumberFault{.kind = Kind::OutOfRange, .least = 1, .most = 1'000'000}));
}

struct Refused {
    const char *rule;
    const char *text;
    const NumberStyle &style;
    const char *currency;
    Kind kind;
    const char *found = "";
};
const Refused refused[] = {
    {"a point before three digits may be a group", "1.000", english, "USD", Kind::Grouping},
    {"another one", "8.800", english, "USD", Kind::Grouping},
    {"with a currency", "$1.000", english, "USD", Kind::Grouping},
    {"with a multiple", "1.500k", english, "USD", Kind::Grouping},
    {"several groups of another style", "1.000.000", english, "USD", Kind::Grouping},
    {"groups and decimals of another style", "8.800,00", english, "USD", Kind::Grouping},
    {"a comma before three digits, German", "1,000", german, "USD", Kind::Grouping},
    {"a point before three digits, French", "1.000", french, "USD", Kind::Grouping},
    {"a comma before three digits, French", "1,000", french, "USD", Kind::Grouping},
    {"a comma before three digits, Swiss", "1,000", swiss, "USD", Kind::Grouping},
    {"a group that begins with 0 is a fraction elsewhere", "0,500", english, "USD", Kind::Grouping},
    {"group marks of two kinds", "1,000 500", english, "USD", Kind::Grouping},
    {"a word that is no suffix", "5 Mio", english, "USD", Kind::Word, "Mio"},
    {"months", "12 mos", english, "USD", Kind::Word, "mos"},
    {"a quarter before the number", "Q1 100", english, "USD", Kind::Word, "Q"},
    {"a word before the number", "about 100", english, "USD", Kind::Word, "about"},
    {"per cent where money is entered", "20 %", english, "USD", Kind::Word, "%"},
    {"a foreign word", "5 тыс", english, "USD", Kind::Word, "тыс"},
    {"two cells", "100\t500", english, "USD", Kind::Several},
    {"two lines", "100\n500", english, "USD", Kind::Several},
    {"two lines of Windows", "100\r\n500", english, "USD", Kind::Several},
    {"two paragraphs", "100\u2029500", english, "USD", Kind::Several},
    {"another currency's code", "100 EUR", english, "USD", Kind::OtherCurrency, "EUR"},
    {"in small letters", "eur 100", english, "USD", Kind::OtherCurrency, "eur"},
    {"another currency's sign", "€100", english, "USD", Kind::OtherCurrency, "€"},
    {"behind the number", "100€", english, "USD", Kind::OtherCurrency, "€"},
    {"a dollar in a euro field", "$100", english, "EUR", Kind::OtherCurrency, "$"},
    {"another dollar", "A$100", english, "USD", Kind::OtherCurrency, "A$"},
};

TEST(NumberEntry, whatTheTextLeavesOpenIsRefused)
{
    for (const Refused &row : refused) {
        SCOPED_TRACE(row.rule);
        const auto read = readMoney(row.text, row.currency, row.style);
        ASSERT_FALSE(read) << read->minor;
        EXPECT_EQ(read.error().kind, row.kind);
        EXPECT_EQ(read.error().found, row.found);
    }
}

TEST(NumberEntry, theFieldsOwnCurrencyIsTaken)
{
    for (const auto &[text, currency] : {std::pair{"100 EUR", "EUR"},
                                         {"eur 100", "EUR"},
                                         {"€100", "EUR"},
                                         {"100 €", "EUR"},
                                         {"$100", "CAD"},
                                         {"CA$100", "CAD"},
                                         {"CHF 100", "CHF"},
                                         {"R$ 100", "BRL"},
                                         {"0.1kUSD", "USD"},
                                         {"0.1k $", "USD"},
                                         {"100\r\n", "USD"}, // one cell as a spreadsheet gives it
                                         {"US$100", "USD"}}) {
        SCOPED_TRACE(text);
        const auto read = readMoney(text, currency, english);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, 100_usd);
    }
}

struct InCurrency {
    const char *rule, *text, *currency;
    const NumberStyle &style;
    std::optional<Money> money;
    Kind kind = Kind::Empty;
};
const InCurrency inCurrency[] = {
    {"yen have no decimals", "8800", "JPY", english, Money{8'800}},
    {"with its sign", "¥8,800", "JPY", english, Money{8'800}},
    {"with its code", "JPY 8 800", "JPY", english, Money{8'800}},
    {"zeros behind it are allowed", "8,800.00", "JPY", english, Money{8'800}},
    {"thousands", "8.8k", "JPY", english, Money{8'800}},
    {"a half", "8800.50", "JPY", english, {}, Kind::TooFine},
    {"a half of thousands", "1.2345k", "JPY", english, {}, Kind::TooFine},
    {"a point before three digits", "8.800", "JPY", english, {}, Kind::Grouping},
    {"the largest", "100,000,000,000", "JPY", english, Money{100'000'000'000}},
    {"more", "100,000,000,001", "JPY", english, {}, Kind::TooLarge},
    {"more, German", "100.000.000.001", "JPY", german, {}, Kind::TooLarge},
    {"nothing", "", "JPY", english, {}, Kind::Empty},
    {"two decimals of a dinar", "84.32", "KWD", english, Money{84'320}},
    {"three", "84.325", "KWD", english, Money{84'325}},
    {"three, German", "84,325", "KWD", german, Money{84'325}},
    {"groups", "1,234", "KWD", english, Money{1'234'000}},
    {"groups and decimals", "1,234.567", "KWD", english, Money{1'234'567}},
    {"another style's mark before three digits", "84,325", "KWD", french, Money{84'325}},
    {"that may be a group", "84.325", "KWD", french, {}, Kind::Grouping},
    {"four decimals", "84.3251", "KWD", english, {}, Kind::TooFine},
    {"the largest of thousandths", "100,000,000.000", "KWD", english, Money{100'000'000'000}},
    {"more than that", "100,000,000.001", "KWD", english, {}, Kind::TooLarge},
};

TEST(NumberEntry, amountsHaveTheDecimalsOfTheirCurrency)
{
    for (const InCurrency &row : inCurrency) {
        SCOPED_TRACE(row.rule);
        const auto read = readMoney(row.text, row.currency, row.style);
        EXPECT_EQ(read ? std::optional(*read) : std::nullopt, row.money);
        if (!read) {
            EXPECT_EQ(read.error().kind, row.kind);
        }
    }
}

TEST(NumberEntry, threeDigitsThatCanOnlyBeDecimalsAreTaken)
{
    EXPECT_EQ(*readMoney("0.500", "USD", english), 0.50_usd);
    EXPECT_EQ(*readMoney(".500", "USD", english), 0.50_usd);
    EXPECT_EQ(*readMoney("8800.500", "USD", english), 8'800.50_usd);
    EXPECT_EQ(*readMoney("1,234.500", "USD", english), 1'234.50_usd);
}

TEST(NumberEntry, percent)
{
    EXPECT_EQ(*readPercent("18.56", english), 18.56_pc);
    EXPECT_EQ(*readPercent("18.56 %", english), 18.56_pc);
    EXPECT_EQ(*readPercent("18,56\u00A0%", german), 18.56_pc);
    EXPECT_EQ(*readPercent("1,000%", english), 1'000_pc);
    EXPECT_FALSE(readPercent("18.567", english));
    EXPECT_FALSE(readPercent("%", english));
    EXPECT_FALSE(readPercent("5k", english));
    EXPECT_FALSE(readPercent("-1", english));
    EXPECT_FALSE(readPercent("1.000", english));
    EXPECT_FALSE(readPercent("18\t56", english));
    EXPECT_FALSE(readPercent("18 pct", english));
}

TEST(NumberEntry, count)
{
    EXPECT_EQ(*readCount("1,200", 1, 1'000'000, english), 1'200);
    EXPECT_EQ(*readCount("1200", 1, 1'000'000, english), 1'200);
    EXPECT_EQ(*readCount("1.2k", 1, 1'000'000, english), 1'200);
    EXPECT_EQ(*readCount("12.00", 1, 1'000'000, english), 12);
    EXPECT_EQ(*readCount("-3", -5, 5, english), -3);
    EXPECT_FALSE(readCount("1.5", 1, 10, english));
    EXPECT_FALSE(readCount("11", 1, 10, english));
    EXPECT_FALSE(readCount("", 0, 10, english));
    EXPECT_FALSE(readCount("$5", 0, 10, english));
    EXPECT_FALSE(readCount("1.000", 1, 1'000'000, english));
    EXPECT_FALSE(readCount("1.200 k", 1, 1'000'000'000, english));
    EXPECT_EQ(readCount("100\t500", 1, 1'000'000, english).error().kind, Kind::Several);
    EXPECT_EQ(readCount("12 mos", 0, 119, english).error().found, "mos");
}

} // namespace dealdesk::tests
