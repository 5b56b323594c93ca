// What few deals have stands apart from them: a value by itself, whether it is held or not.
#include "pricing/scenario.h"

#include <gtest/gtest.h>

using namespace dealdesk::pricing;

namespace {

TEST(Apart, whatWasNeverChangedIsTheDefaultAndHoldsNothing)
{
    const Deal deal;
    EXPECT_FALSE(deal.paperwork.isHeld());
    EXPECT_EQ(*deal.paperwork, Paperwork{});
}

TEST(Apart, aCopyIsItsOwn)
{
    Deal deal;
    deal.paperwork.edit().poNumber = "4711";
    Deal copy = deal;
    EXPECT_EQ(copy, deal);
    copy.paperwork.edit().poNumber = "4712";
    EXPECT_EQ(deal.paperwork->poNumber, "4711");
    EXPECT_NE(copy, deal);
    deal = copy;
    copy.paperwork.edit().notes = "later";
    EXPECT_EQ(deal.paperwork->poNumber, "4712");
    EXPECT_TRUE(deal.paperwork->notes.empty());
}

TEST(Apart, aValueAssignedToItselfStays)
{
    Deal deal;
    deal.paperwork.edit().notes = "kept";
    const Deal &same = deal;
    deal = same;
    EXPECT_EQ(deal.paperwork->notes, "kept");
}

TEST(Apart, whatIsHeldAndSaysNothingEqualsWhatIsNotHeld)
{
    Deal empty, held;
    (void)held.paperwork.edit();
    EXPECT_TRUE(held.paperwork.isHeld());
    EXPECT_EQ(held, empty);
    EXPECT_EQ(empty, held);
    held.paperwork.edit().notes = "x";
    EXPECT_NE(held, empty);
    EXPECT_NE(empty, held);
}

TEST(Apart, tidyingTakesAwayOnlyWhatSaysNothing)
{
    Deal deal;
    deal.paperwork.edit().notes = "x";
    deal.paperwork.tidy();
    EXPECT_EQ(deal.paperwork->notes, "x");
    deal.paperwork.edit().notes.clear();
    deal.paperwork.tidy();
    EXPECT_FALSE(deal.paperwork.isHeld());
}

TEST(Apart, whatWasMovedAwayIsTheDefault)
{
    Apart<Paperwork> from;
    from.edit().notes = "x";
    const Apart<Paperwork> to = std::move(from);
    EXPECT_EQ(to->notes, "x");
    EXPECT_EQ(*from, Paperwork{}); // NOLINT(bugprone-use-after-move): what is left is said
}

} // namespace
