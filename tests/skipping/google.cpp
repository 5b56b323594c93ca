// The control of tests/skips.sh: a test of GoogleTest that is skipped when it is told to.
#include <gtest/gtest.h>

#include <cstdlib>

TEST(Skipping, whenTold)
{
    if (std::getenv("DEALDESK_SEED_SKIP"))
        GTEST_SKIP() << "seeded";
}
