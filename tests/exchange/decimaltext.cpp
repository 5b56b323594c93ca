#include "records/decimaltext.h"
#include "entry/numberentry.h"
#include "exchange/cellvalue.h"
#include "pricing/currencies.h"

#include "tests/pricing/given.h"

#include <limits>
#include <set>
#include <string>
#include <vector>

namespace dealdesk::tests {

using namespace exchange;
using namespace records;

TEST(DecimalText, money)
{
    constexpr auto largest = std::numeric_limits<std::int64_t>::max(), least = std::numeric_limits<std::int64_t>::min();
    struct Row {
        const char *rule;
        std::int64_t minor;
        int digits;
        const char *plain, *grouped;
    };
    for (const Row &row : {
             Row{"two digits", 880'000, 2, "8800.00", "8,800.00"},
             {"nothing has decimals, too", 0, 2, "0.00", "0.00"},
             {"less than one", -5, 2, "-0.05", "-0.05"},
             {"a loss", -12'345, 2, "-123.45", "-123.45"},
             {"groups", 123'456'789, 2, "1234567.89", "1,234,567.89"},
             {"groups of a loss", -12'345'678, 2, "-123456.78", "-123,456.78"},
             {"the largest", largest, 2, "92233720368547758.07", "92,233,720,368,547,758.07"},
             {"the least", least, 2, "-92233720368547758.08", "-92,233,720,368,547,758.08"},
             {"no digits", 8'800, 0, "8800", "8,800"},
             {"no digits, nothing", 0, 0, "0", "0"},
             {"no digits, a loss", -123'456, 0, "-123456", "-123,456"},
             {"no digits, the least", least, 0, "-9223372036854775808", "-9,223,372,036,854,775,808"},
             {"three digits", 8'800'000, 3, "8800.000", "8,800.000"},
             {"three digits, nothing", 0, 3, "0.000", "0.000"},
             {"three digits, less than one", -5, 3, "-0.005", "-0.005"},
             {"three digits, the largest", largest, 3, "9223372036854775.807", "9,223,372,036,854,775.807"},
         }) {
        EXPECT_EQ(decimalText(Money{row.minor}, row.digits), row.plain) << row.rule;
        EXPECT_EQ(groupedText(Money{row.minor}, row.digits), row.grouped) << row.rule;
    }
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
    EXPECT_EQ(plainText(cellValue(std::optional<Money>(), 2)), "");
    EXPECT_EQ(plainText(cellValue(Money{-35'60}, 2)), "-35.60");
    EXPECT_EQ(plainText(cellValue(Money{-3560}, 0)), "-3560");
    EXPECT_EQ(plainText(cellValue(Money{-3560}, 3)), "-3.560");
    EXPECT_EQ(plainText(std::int64_t{-1'200}), "-1200");
    EXPECT_EQ(plainText(18.56_pc), "18.56");
    EXPECT_EQ(plainText(YearMonth::of(2027, 1)), "2027-01");
    EXPECT_EQ(plainText(YearMonth::of(2027, 1).firstDay()), "2027-01-01");
    EXPECT_EQ(plainText(true), "yes");
    EXPECT_EQ(plainText(false), "no");
    EXPECT_EQ(plainText(std::string("−$1 —")), "−$1 —") << "a text is left as it is";
    EXPECT_TRUE(isText(std::string()) && !isText(cellValue(Money{}, 2)));
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

TEST(DecimalText, amountsHaveTheDecimalsOfTheirCurrency)
{
    struct Row {
        const char *rule, *text;
        int digits;
        std::optional<Money> money;
    };
    for (const Row &row : {
             Row{"no decimals", "8800", 0, Money{8'800}},
             {"zeros behind them are allowed", "8800.00", 0, Money{8'800}},
             {"many zeros", "8800.000000000000000000000000", 0, Money{8'800}},
             {"a half of a yen is none", "8800.50", 0, {}},
             {"hidden behind zeros", "8800.0000001", 0, {}},
             {"two", "84.32", 2, Money{8'432}},
             {"one of two", "84.3", 2, Money{8'430}},
             {"a zero behind two", "84.320", 2, Money{8'432}},
             {"three of two", "84.321", 2, {}},
             {"three", "84.325", 3, Money{84'325}},
             {"two of three", "84.32", 3, Money{84'320}},
             {"none of three", "84", 3, Money{84'000}},
             {"zeros behind three", "84.32500", 3, Money{84'325}},
             {"four of three", "84.3251", 3, {}},
             {"a point without decimals", "84.", 0, {}},
             {"a point without a whole", ".5", 3, {}},
             {"groups", "8,800", 0, {}},
             {"a sign", "-1", 0, {}},
             {"beyond 64 bits", "9223372036854775808", 0, Money{std::numeric_limits<std::int64_t>::max()}},
             {"beyond 64 bits of thousandths", "9223372036854775.808", 3,
              Money{std::numeric_limits<std::int64_t>::max()}},
         })
        EXPECT_EQ(readAmount(row.text, row.digits), row.money) << row.rule;
}

namespace {

std::vector<std::string> currencies()
{
    std::vector<std::string> codes;
    for (char a = 'A'; a <= 'Z'; ++a)
        for (char b = 'A'; b <= 'Z'; ++b)
            for (char c = 'A'; c <= 'Z'; ++c)
                if (const std::string code{a, b, c}; isCurrency(code))
                    codes.push_back(code);
    return codes;
}

} // namespace

TEST(Currencies, minorDigitsAreThoseOfIso4217)
{
    const std::set<std::string> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                     "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    const std::set<std::string> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto codes = currencies();
    EXPECT_EQ(codes.size(), 156u);
    for (const std::string &code : codes)
        EXPECT_EQ(minorDigits(code), none.contains(code) ? 0 : three.contains(code) ? 3 : 2) << code;
    for (const char *code : {"CLF", "UYW", "XAU", "XDR", "XXX", "XTS", "CHE", "usd", "US", "", "ABC"})
        EXPECT_FALSE(isCurrency(code)) << code;
}

TEST(Currencies, whatIsWrittenIsReadBackInEveryCurrency)
{
    for (const std::string &code : currencies()) {
        const int digits = minorDigits(code);
        for (const std::int64_t minor : {0LL, 1LL, 9LL, 10LL, 99LL, 100LL, 999LL, 1'000LL, 1'001LL, 8'800LL, 880'050LL,
                                         99'999'999'999LL, 100'000'000'000LL}) {
            const Money money{minor};
            EXPECT_EQ(readAmount(decimalText(money, digits), digits), money) << code;
            for (const std::string &text : {decimalText(money, digits), groupedText(money, digits)}) {
                const auto typed = entry::readMoney(text, code, {});
                ASSERT_TRUE(typed) << code << ' ' << text << ' ' << int(typed.error().kind);
                EXPECT_EQ(*typed, money) << code << ' ' << text;
            }
        }
    }
}

TEST(Currencies, aNumberStaysTheSameInAnother)
{
    EXPECT_EQ(sameNumber(Money{84'00}, 2, 0), Money{84});
    EXPECT_EQ(sameNumber(Money{84}, 0, 2), Money{84'00});
    EXPECT_EQ(sameNumber(Money{84'32}, 2, 3), Money{84'320});
    EXPECT_EQ(sameNumber(Money{84'320}, 3, 2), Money{84'32});
    EXPECT_EQ(sameNumber(Money{-84'00}, 2, 0), Money{-84});
    EXPECT_EQ(sameNumber(Money{84'32}, 2, 2), Money{84'32});
    EXPECT_EQ(sameNumber(Money{84'32}, 2, 0), unknown) << "it has decimals";
    EXPECT_EQ(sameNumber(Money{84'325}, 3, 2), unknown);
    EXPECT_EQ(sameNumber(Money{std::numeric_limits<std::int64_t>::max()}, 0, 2), unknown) << "beyond 64 bits";
}

} // namespace dealdesk::tests
