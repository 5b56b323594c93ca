// Names of files, and what lies under them.
#include "scratch.h"

#include "files/file.h"
#include "files/folders.h"
#include "files/identity.h"
#include "files/pathname.h"

using namespace dealdesk::files;
using dealdesk::files::testing::pathOf;
using dealdesk::files::testing::Scratch;

TEST(Names, theFolderOfAPath)
{
    EXPECT_EQ(folderOf("a/b/c.pdf"), "a/b");
    EXPECT_EQ(folderOf("c.pdf"), ".");
    EXPECT_EQ(folderOf("/c.pdf"), "/");
    EXPECT_EQ(folderOf(""), ".");
    EXPECT_EQ(within("a/b", "c.pdf"), "a/b/c.pdf");
    EXPECT_EQ(within("/", "c.pdf"), "/c.pdf");
#ifdef _WIN32
    EXPECT_EQ(folderOf("C:\\deals\\c.pdf"), "C:\\deals");
    EXPECT_EQ(folderOf("C:\\c.pdf"), "C:\\");
    EXPECT_TRUE(isAbsolute("C:\\deals"));
#endif
    EXPECT_TRUE(isAbsolute("/deals"));
    EXPECT_FALSE(isAbsolute("deals"));
    EXPECT_FALSE(isAbsolute(""));
}

TEST(Names, whatAListOfFilesCouldNotShow)
{
    EXPECT_TRUE(isMadeUp("b\xEF\xBF\xBD.pdf"));
    EXPECT_FALSE(isMadeUp("bé.pdf"));
}

TEST(Names, theCurrentFolderIsAbsolute) { EXPECT_TRUE(isAbsolute(currentFolder())); }

TEST(Names, kindsOfWhatLiesThere)
{
    const Scratch scratch;
    scratch.put("Größe 数.txt", "x");
    EXPECT_EQ(kindOf(scratch.at("Größe 数.txt")), Kind::File);
    EXPECT_EQ(kindOf(scratch.path()), Kind::Folder);
    EXPECT_EQ(kindOf(scratch.at("none")), Kind::Nothing);
    EXPECT_TRUE(isThere(scratch.path()));
    EXPECT_FALSE(isThere(scratch.at("none")));
    EXPECT_EQ(sizeOf(scratch.at("Größe 数.txt")), 1);
    EXPECT_EQ(sizeOf(scratch.at("none")), 0);
    EXPECT_EQ(namesIn(scratch.path()), std::vector<std::string>{"Größe 数.txt"});
    EXPECT_EQ(namesIn(scratch.at("none")), std::vector<std::string>());
}

TEST(Names, aFileIsTheSameByItsSecondName)
{
    const Scratch scratch;
    scratch.put("one", "x");
    scratch.put("other", "x");
    std::filesystem::create_hard_link(pathOf(scratch.at("one")), pathOf(scratch.at("second")));
    EXPECT_TRUE(sameFile(scratch.at("one"), scratch.at("second")));
    EXPECT_FALSE(sameFile(scratch.at("one"), scratch.at("other")));
    EXPECT_FALSE(sameFile(scratch.at("none"), scratch.at("none")));
    const auto open = File::open(scratch.at("one"), File::Access::Read);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->identity(), identityOf(scratch.at("second")));
    EXPECT_TRUE(open->isAt(scratch.at("second")));
    EXPECT_FALSE(open->isAt(scratch.at("other")));
}

TEST(Names, renamingReplacesOrKeeps)
{
    const Scratch scratch;
    scratch.put("new", "new");
    scratch.put("taken", "old");
    const auto kept = renameKeeping(scratch.at("new"), scratch.at("taken"));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().cause, Error::Cause::Exists);
    EXPECT_EQ(scratch.bytesOf("taken"), "old");
    ASSERT_TRUE(rename(scratch.at("new"), scratch.at("taken")));
    EXPECT_EQ(scratch.bytesOf("taken"), "new");
    ASSERT_TRUE(renameKeeping(scratch.at("taken"), scratch.at("free")));
    EXPECT_EQ(scratch.names(), std::set<std::string>{"free"});
}

TEST(Names, aMissingFileIsNamedSoInTheSystemsWords)
{
    const Scratch scratch;
    const auto none = File::open(scratch.at("none"), File::Access::Read);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().cause, Error::Cause::Missing);
    EXPECT_FALSE(none.error().words().empty());
    EXPECT_EQ(File::open(scratch.at("no folder/none"), File::Access::Read).error().cause, Error::Cause::Missing);
}

#ifndef _WIN32
TEST(Names, linksAreFollowedWhereThatIsWanted)
{
    const Scratch scratch;
    scratch.put("real", "x");
    std::filesystem::create_symlink(scratch.at("real"), scratch.at("link"));
    std::filesystem::create_symlink(scratch.at("none"), scratch.at("broken"));
    EXPECT_TRUE(whereItLeads(scratch.at("link")).ends_with("/real"));
    EXPECT_EQ(whereItLeads(scratch.at("real")), scratch.at("real"));
    EXPECT_EQ(whereItLeads(scratch.at("broken")), scratch.at("broken"));
    EXPECT_EQ(kindOf(scratch.at("link")), Kind::File);
    EXPECT_EQ(kindOf(scratch.at("broken")), Kind::Nothing);
    EXPECT_TRUE(isThere(scratch.at("broken")));
    EXPECT_TRUE(File::open(scratch.at("link"), File::Access::Read));
    EXPECT_FALSE(File::open(scratch.at("link"), File::Access::Read, File::Links::Refuse));
    const auto open = File::open(scratch.at("real"), File::Access::Read);
    EXPECT_FALSE(open->isAt(scratch.at("link"))); // the link itself is another file
}

TEST(Names, aPipeIsNoOrdinaryFileAndIsNotWaitedFor)
{
    const Scratch scratch;
    ASSERT_EQ(std::system(("mkfifo '" + scratch.at("pipe") + "'").c_str()), 0);
    EXPECT_EQ(kindOf(scratch.at("pipe")), Kind::Other);
    const auto open = File::open(scratch.at("pipe"), File::Access::Read);
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->isOrdinary());
}
#endif
