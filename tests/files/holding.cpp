// Who has a file: one writer, and this process told from others.
#include "scratch.h"

#include "files/heldfile.h"

#include <cstdlib>

using namespace dealdesk::files;
using dealdesk::files::testing::Scratch;
using Access = File::Access;

namespace {

constexpr std::int64_t somewhere = 0x3fff0000; ///< in a file that is much smaller

} // namespace

TEST(Holding, aSecondOpenIsTheFirst)
{
    const Scratch scratch;
    scratch.put("w", "x");
    const auto first = HeldFile::open(scratch.at("w"), Access::ReadWrite);
    const auto second = HeldFile::open(scratch.at("w"), Access::Read);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_TRUE((*first)->lock());
    EXPECT_FALSE((*second)->lock());
}

TEST(Holding, theLockGoesWithItsHolder)
{
    const Scratch scratch;
    scratch.put("w", "x");
    for (int times = 0; times < 2; ++times) {
        const auto held = HeldFile::open(scratch.at("w"), Access::ReadWrite);
        ASSERT_TRUE(held);
        EXPECT_TRUE((*held)->lock());
        const auto stranger = File::open(scratch.at("w"), Access::ReadWrite); // as another process would
        ASSERT_TRUE(stranger);
        EXPECT_FALSE(stranger->lockByte(somewhere));
        EXPECT_EQ(stranger->bytes(), std::string("x")); // a lock keeps nobody from reading
    }
    EXPECT_FALSE(heldHere(scratch.at("w")));
}

TEST(Holding, oneWriterHoldsAFileThatIsMade)
{
    const Scratch scratch;
    scratch.put("f", "x");
    auto first = File::open(scratch.at("f"), Access::ReadWrite);
    const auto second = File::open(scratch.at("f"), Access::Read);
    ASSERT_TRUE(first && second);
    EXPECT_TRUE(first->hold());
    EXPECT_FALSE(second->hold());
    EXPECT_EQ(second->bytes(), std::string("x"));
    first->close();
    EXPECT_TRUE(second->hold());
}

TEST(Holding, whatThisProcessHasOpen)
{
    const Scratch scratch;
    scratch.put("w", "x");
    scratch.put("other", "x");
    EXPECT_FALSE(heldHere(scratch.at("w")));
    EXPECT_FALSE(heldHere(scratch.at("none")));
    {
        const auto held = HeldFile::open(scratch.at("w"), Access::Read);
        EXPECT_TRUE(heldHere(scratch.at("w")));
        EXPECT_FALSE(heldHere(scratch.at("other")));
    }
    EXPECT_FALSE(heldHere(scratch.at("w")));
#ifndef _WIN32
    const auto byAnotherRoad = File::open(scratch.at("w"), Access::Read);
    EXPECT_TRUE(heldHere(scratch.at("w")));
#endif
}

TEST(Holding, whatLiesAtThePathNow)
{
    const Scratch scratch;
    scratch.put("w", "x");
    scratch.put("other", "y");
    const auto held = HeldFile::open(scratch.at("w"), Access::ReadWrite);
    ASSERT_TRUE(held);
    EXPECT_EQ((*held)->place(scratch.at("w")), HeldFile::Place::Same);
    std::filesystem::rename(scratch.at("w"), scratch.at("aside"));
    EXPECT_EQ((*held)->place(scratch.at("w")), HeldFile::Place::Gone);
    std::filesystem::rename(scratch.at("other"), scratch.at("w"));
    EXPECT_EQ((*held)->place(scratch.at("w")), HeldFile::Place::Replaced);
    EXPECT_EQ((*held)->place(scratch.at("aside")), HeldFile::Place::Same);
}

TEST(Holding, onlyAnOrdinaryFileIsHeld)
{
    const Scratch scratch;
    EXPECT_EQ(HeldFile::open(scratch.path(), Access::Read).error().cause, Error::Cause::NotAllowed);
    EXPECT_EQ(HeldFile::open(scratch.at("none"), Access::Read).error().cause, Error::Cause::Missing);
}
