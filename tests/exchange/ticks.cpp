// What is a tick of a checklist's row, and how the ticks of one row are found and taken away.
#include "records/ticks.h"

#include <gtest/gtest.h>

using namespace dealdesk::records;

namespace {

constexpr dealdesk::pricing::Date day = std::chrono::year{2026} / 12 / 1;

TEST(Ticks, aTickIsItsDayItsRowAndItsNote)
{
    EXPECT_EQ(textOf({"offer-sent", day, {}}), "2026-12-01 offer-sent");
    EXPECT_EQ(textOf({"offer-sent", day, "by mail"}), "2026-12-01 offer-sent by mail");
    EXPECT_EQ(tickFrom("2026-12-01 offer-sent"), (Ticked{"offer-sent", day, {}}));
    EXPECT_EQ(tickFrom("2026-12-01 offer-sent by  mail"), (Ticked{"offer-sent", day, "by  mail"}));
}

TEST(Ticks, whatIsWrittenOtherwiseIsNone)
{
    for (const char *wrong :
         {"", "offer-sent", "2026-12-01", "2026-12-01 ", "2026-12-01offer-sent", "2026-13-01 offer-sent",
          "2026-12-01  offer-sent", "2026-12-01 offer-sent ", "2026-12-01 Offer", "2026-12-01 a\tb",
          "26-12-01 offer-sent", "2026-12-01 offer_sent", "1811-12-01 offer-sent"})
        EXPECT_EQ(tickFrom(wrong), std::nullopt) << wrong;
    EXPECT_NE(tickFrom("2026-12-01 a " + std::string(200, 'x')), std::nullopt);
    EXPECT_EQ(tickFrom("2026-12-01 a " + std::string(201, 'x')), std::nullopt);
    EXPECT_EQ(tickFrom("2026-12-01 " + std::string(61, 'a')), std::nullopt);
}

TEST(Ticks, theLastOfARowHolds)
{
    const std::vector<std::string> ticks{"2026-12-01 a", "2026-12-02 b", "2026-12-03 a again"};
    EXPECT_EQ(tickOf(ticks, "a"), (Ticked{"a", std::chrono::year{2026} / 12 / 3, "again"}));
    EXPECT_EQ(tickOf(ticks, "c"), std::nullopt);
}

TEST(Ticks, aRowIsTickedAnewAndUntickedWithoutTheOthers)
{
    const std::vector<std::string> ticks{"2026-12-01 a", "2026-12-02 b", "2026-12-03 a again"};
    EXPECT_EQ(withTick(ticks, "a", Ticked{"a", day, "new"}),
              (std::vector<std::string>{"2026-12-02 b", "2026-12-01 a new"}));
    EXPECT_EQ(withTick(ticks, "a", {}), std::vector<std::string>{"2026-12-02 b"});
}

} // namespace
