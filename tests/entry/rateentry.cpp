#include "entry/rateentry.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

TEST(RateEntry, aRateIsReadWholeOrRefused)
{
    const entry::NumberStyle english, german{",", "."};
    struct Row {
        const char *rule, *text;
        const entry::NumberStyle &style;
        std::int64_t millionths; ///< 0: refused
    };
    for (const Row &row : {
             Row{"four decimals", "5.4321", english, 5'432'100},
             Row{"three decimals, by the field's own mark", "5.432", english, 5'432'000},
             Row{"three decimals in German", "5,432", german, 5'432'000},
             Row{"six decimals", "150.123456", english, 150'123'456},
             Row{"zeros behind", "5.43210000", english, 5'432'100},
             Row{"groups", "1,350.5", english, 1'350'500'000},
             Row{"groups in German", "1.350,5", german, 1'350'500'000},
             Row{"no decimals", " 42 ", english, 42'000'000},
             Row{"the least", "0.000001", english, 1},
             Row{"the largest", "1000000000", english, 1'000'000'000'000'000},
             Row{"above the largest", "1000000000.000001", english, 0},
             Row{"far above it", "99999999999999999999999", english, 0},
             Row{"seven decimals", "1.2345678", english, 0},
             Row{"nothing", "", english, 0},
             Row{"0", "0.0", english, 0},
             Row{"below 0", "-5", english, 0},
             Row{"a word", "5.4 BRL", english, 0},
             Row{"two points", "5.4.3", english, 0},
         }) {
        const auto rate = entry::readRate(row.text, row.style);
        EXPECT_EQ(rate ? rate->millionths : 0, row.millionths) << row.rule;
    }
}

} // namespace dealdesk::tests
