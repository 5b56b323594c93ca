// What a crash leaves, and that nobody's work is taken for it.
#include "scratch.h"

#include "files/folders.h"
#include "files/newfile.h"
#include "files/passingfolder.h"
#include "files/pathname.h"

using namespace dealdesk::files;
using dealdesk::files::testing::isPrivate;
using dealdesk::files::testing::nameOf;
using dealdesk::files::testing::pathOf;
using dealdesk::files::testing::Scratch;
using Names = std::set<std::string>;

TEST(Leftovers, ofWritersThatAreGoneAreRemoved)
{
    const Scratch scratch;
    for (const char *name : {".dealdesk-01.part", ".dealdesk-01.part-journal", ".dealdesk-02.part-journal", "mine.part",
                             ".dealdesk-notes", "w.dealdesk", "w.dealdesk-journal"})
        scratch.put(name, "x");
    removeLeftovers(scratch.path());
    EXPECT_EQ(scratch.names(), (Names{"mine.part", ".dealdesk-notes", "w.dealdesk", "w.dealdesk-journal"}));
    removeLeftovers(scratch.at("none"));
}

TEST(Leftovers, ofAWriterAtWorkStay)
{
    const Scratch scratch;
    {
        const auto writing = NewFile::begin(scratch.at("a"), NewFile::Form::Named);
        ASSERT_TRUE(writing);
        const std::string name = nameOf(pathOf(writing->path()).filename());
        scratch.put(name + "-journal", "x");
        removeLeftovers(scratch.path());
        EXPECT_EQ(scratch.names(), (Names{name, name + "-journal"}));
    }
    EXPECT_EQ(scratch.names(), Names());
}

TEST(Leftovers, namesAreNobodyElses)
{
    Names seen;
    for (int n = 0; n < 1'000; ++n)
        seen.insert(uniqueDigits());
    EXPECT_EQ(seen.size(), 1'000u);
    EXPECT_EQ(seen.begin()->size(), 32u);
}

TEST(PassingFolder, isPrivateWhileItsOwnerLives)
{
    std::string path;
    {
        auto folder = PassingFolder::make();
        ASSERT_TRUE(folder);
        PassingFolder mine(std::move(*folder)); // what it was moved from takes nothing away
        path = folderOf(mine.filePath("workspace"));
        EXPECT_TRUE(isPrivate(path));
        ASSERT_TRUE(File::create(mine.filePath("workspace")));
        sweepPassingFolders();
        EXPECT_EQ(kindOf(mine.filePath("workspace")), Kind::File);
    }
    EXPECT_EQ(kindOf(path), Kind::Nothing);
}

TEST(PassingFolder, withoutAnOwnerIsSwept)
{
    const std::string dead = within(temporaryFolder(), "dealdesk-passing-dead" + uniqueDigits());
    const std::string alive = within(temporaryFolder(), "dealdesk-passing-alive" + uniqueDigits());
    for (const std::string &folder : {dead, alive}) {
        ASSERT_TRUE(makeFolder(folder));
        ASSERT_TRUE(File::create(within(folder, "workspace")));
    }
    {
        const auto held = holdFolder(alive);
        ASSERT_TRUE(held);
        EXPECT_EQ(holdFolder(alive).error().cause, Error::Cause::Busy);
        sweepPassingFolders();
        EXPECT_EQ(kindOf(dead), Kind::Nothing);
        EXPECT_EQ(kindOf(within(alive, "workspace")), Kind::File);
    }
    sweepPassingFolders();
    EXPECT_EQ(kindOf(alive), Kind::Nothing);
}

TEST(PassingFolder, aFolderIsMadeOnce)
{
    const Scratch scratch;
    ASSERT_TRUE(makePrivateFolder(scratch.at("kept")));
    EXPECT_TRUE(isPrivate(scratch.at("kept")));
    scratch.put("kept/file", "x");
    EXPECT_TRUE(makePrivateFolder(scratch.at("kept")));
    EXPECT_EQ(scratch.bytesOf("kept/file"), "x");
    EXPECT_EQ(makeFolder(scratch.at("kept")).error().cause, Error::Cause::Exists);
    EXPECT_EQ(makePrivateFolder(scratch.at("none/inner")).error().cause, Error::Cause::Missing);
    EXPECT_TRUE(syncFolder(scratch.path()));
}
