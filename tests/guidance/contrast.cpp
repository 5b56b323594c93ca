// How well a text reads on a ground: WCAG's own examples, and what is no colour.
#include "guidance/contrast.h"

#include <gtest/gtest.h>

using namespace dealdesk::guidance;

TEST(Contrast, isTheRatioOfWcagInHundredthsNeverRoundedUp)
{
    EXPECT_EQ(contrastOf(black, white), 2100);
    EXPECT_EQ(contrastOf(white, white), 100);
    EXPECT_EQ(contrastOf("#777777", white), 447); // 4.478…: not enough, though it would round to 4.48
    EXPECT_EQ(contrastOf("#767676", white), 454); // the darkest grey but one that passes
    EXPECT_EQ(contrastOf("#ff0000", white), 399);
    EXPECT_EQ(contrastOf("#0b5cad", white), contrastOf(white, "#0b5cad"));
}

TEST(Contrast, ofWhatIsNoColourIsNone)
{
    EXPECT_EQ(contrastOf("", white), 0);
    EXPECT_EQ(contrastOf("red", white), 0);
    EXPECT_EQ(contrastOf("#12345g", white), 0);
    EXPECT_EQ(contrastOf("#12345678", white), 0);
}
