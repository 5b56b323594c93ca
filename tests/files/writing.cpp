// A file is written whole and for its owner alone, or not at all; what must not be lost is not replaced.
#include "scratch.h"

#include "files/folders.h"
#include "files/heldfile.h"
#include "files/newfile.h"
#include "files/wholefile.h"

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace dealdesk::files;
using dealdesk::files::testing::isPrivate;
using dealdesk::files::testing::pathOf;
using dealdesk::files::testing::Scratch;
using Why = NotWritten::Why;
using Names = std::set<std::string>;

namespace {

constexpr Replacing onlyItsKind{Replacing::Of::SameKind};
const std::string workspace = [] {
    std::string bytes("SQLite format 3\0", 16);
    bytes.resize(68);
    return bytes + "DEAL" + std::string(28, '\0');
}();

Why refused(const std::string &path, const Replacing &replacing = {}, std::string_view bytes = "%PDF-new")
{
    const auto written = writeWhole(path, bytes, replacing);
    EXPECT_FALSE(written) << path;
    return written ? Why::System : written.error().why;
}

} // namespace

TEST(Writing, aNewFileIsWholeAndItsOwnersAlone)
{
    const Scratch scratch;
    const std::string bytes(3'000'000, 'x');
    ASSERT_TRUE(writeWhole(scratch.at("Angebot für 数.pdf"), bytes));
    EXPECT_EQ(scratch.bytesOf("Angebot für 数.pdf"), bytes);
    EXPECT_TRUE(isPrivate(scratch.at("Angebot für 数.pdf")));
    EXPECT_EQ(scratch.names(), Names{"Angebot für 数.pdf"});
}

TEST(Writing, anOlderFileIsReplacedAndClosedToOthers)
{
    const Scratch scratch;
    scratch.put("a.pdf", "%PDF-an older and longer one");
    EXPECT_FALSE(isPrivate(scratch.at("a.pdf"))); // the control
    ASSERT_TRUE(writeWhole(scratch.at("a.pdf"), "%PDF-new"));
    EXPECT_EQ(scratch.bytesOf("a.pdf"), "%PDF-new");
    EXPECT_TRUE(isPrivate(scratch.at("a.pdf")));
    EXPECT_EQ(scratch.names(), Names{"a.pdf"});
}

TEST(Writing, theNextReplacementClearsUp)
{
    const Scratch scratch;
    scratch.put("a.pdf", "%PDF-old");
    scratch.put(".dealdesk-0123.part", "of a writer that is gone");
    ASSERT_TRUE(writeWhole(scratch.at("a.pdf"), "%PDF-new"));
    EXPECT_EQ(scratch.names(), Names{"a.pdf"});
}

TEST(Writing, whatStandsInTheWayIsSaid)
{
    const Scratch scratch;
    scratch.put("file", "x");
    EXPECT_EQ(refused(scratch.path()), Why::Folder);
    EXPECT_EQ(refused(scratch.at("missing/a.pdf")), Why::NoFolder);
    EXPECT_EQ(refused(scratch.at("file/a.pdf")), Why::FolderIsFile);
    EXPECT_EQ(refused(scratch.at("b\xEF\xBF\xBD.pdf")), Why::NameMadeUp);
    EXPECT_EQ(writeWhole(scratch.at("missing/a.pdf"), "x").error().other, scratch.at("missing"));
    EXPECT_EQ(scratch.names(), Names{"file"});
}

TEST(Writing, whatWouldBeLostIsNotReplaced)
{
    const Scratch scratch;
    scratch.put("w.dealdesk", workspace);
    scratch.put("old.pdf", "%PDF-old");
    scratch.put("in.json", "{\"format\": \"dealdesk-scenario\"}");
    scratch.put("thesis", "years of work");
    scratch.put("empty", "");
    std::filesystem::create_hard_link(pathOf(scratch.at("in.json")), pathOf(scratch.at("second")));
    EXPECT_EQ(refused(scratch.at("w.dealdesk")), Why::Workspace);
    EXPECT_EQ(refused(scratch.at("w.dealdesk"), onlyItsKind, workspace), Why::Workspace);
    EXPECT_EQ(refused(scratch.at("w.dealdesk-journal")), Why::BelongsToWorkspace);
    EXPECT_EQ(writeWhole(scratch.at("w.dealdesk-wal"), "x").error().other, scratch.at("w.dealdesk"));
    EXPECT_EQ(refused(scratch.at("thesis"), onlyItsKind), Why::AnotherKind);
    EXPECT_EQ(refused(scratch.at("thesis"), onlyItsKind, "no known kind either"), Why::AnotherKind);
    EXPECT_EQ(refused(scratch.at("in.json"), onlyItsKind), Why::AnotherKind);
    EXPECT_EQ(refused(scratch.at("second"), {Replacing::Of::Any, {scratch.at("in.json")}}), Why::Input);
    EXPECT_EQ(scratch.bytesOf("w.dealdesk"), workspace);
    EXPECT_EQ(scratch.bytesOf("thesis"), "years of work");
    EXPECT_TRUE(writeWhole(scratch.at("old.pdf"), "%PDF-new", onlyItsKind));
    EXPECT_TRUE(writeWhole(scratch.at("empty"), "%PDF-new", onlyItsKind));
    EXPECT_TRUE(writeWhole(scratch.at("none-journal"), "%PDF-new", onlyItsKind));
    EXPECT_TRUE(writeWhole(scratch.at("thesis"), "%PDF-new")); // the user was asked
}

TEST(Writing, priceBooksAreReplacedByTheirKindAlone)
{
    const Scratch scratch;
    const std::string table = "\xEF\xBB\xBFlisting,authorization,number\r\n";
    const std::string json = "{\"format\": \"dealdesk-price-book\"}",
                      scenario = "{\"format\": \"dealdesk-scenario\", \"name\": \"dealdesk-price-book\"}";
    const std::string another = "\xEF\xBB\xBFlisting,price\r\n";
    for (const std::string &there : {table, json, scenario, another})
        for (const std::string &bytes : {table, json, scenario, another}) {
            scratch.put("a", there);
            const bool isReplaced = there == bytes && there != another;
            EXPECT_EQ(writeWhole(scratch.at("a"), bytes, onlyItsKind).has_value(), isReplaced) << there << bytes;
            EXPECT_EQ(scratch.bytesOf("a"), isReplaced ? bytes : there);
        }
}

TEST(Writing, whatIsOpenHereIsNotReplaced)
{
    const Scratch scratch;
    scratch.put("a.pdf", "%PDF-old");
    const auto held = HeldFile::open(scratch.at("a.pdf"), File::Access::Read);
    ASSERT_TRUE(held);
    EXPECT_EQ(refused(scratch.at("a.pdf")), Why::OpenHere);
    EXPECT_EQ(scratch.bytesOf("a.pdf"), "%PDF-old");
}

TEST(Writing, aFileAppearsWholeOrNot)
{
    const Scratch scratch;
    scratch.put("taken", "old");
    {
        auto given = NewFile::begin(scratch.at("given up"), NewFile::Form::Named);
        ASSERT_TRUE(given);
        ASSERT_TRUE(given->append("half"));
        EXPECT_TRUE(isPrivate(given->path()));
        scratch.put(std::filesystem::path(pathOf(given->path())).filename().string() + "-journal", "SQLite's");
        EXPECT_EQ(scratch.names().size(), 3u);
        NewFile moved(std::move(*given)); // one of them removes it
    }
    EXPECT_EQ(scratch.names(), Names{"taken"});
    auto keeping = NewFile::begin(scratch.at("taken"), NewFile::Form::Named);
    ASSERT_TRUE(keeping && keeping->append("new"));
    EXPECT_EQ(keeping->appear(NewFile::Existing::Keep).error().cause, Error::Cause::Exists);
    EXPECT_EQ(scratch.bytesOf("taken"), "old");
    ASSERT_TRUE(keeping->appear(NewFile::Existing::Replace));
    EXPECT_EQ(scratch.bytesOf("taken"), "new");
    EXPECT_EQ(scratch.names(), Names{"taken"});
}

TEST(Writing, withoutANameTheSame)
{
    const Scratch scratch;
    scratch.put("taken", "old");
    auto file = NewFile::begin(scratch.at("taken"), NewFile::Form::Nameless);
    if (!file) {
        EXPECT_EQ(file.error().cause, Error::Cause::Unsupported);
        EXPECT_FALSE(whatStopsGrowth(scratch.at("taken")));
        return;
    }
    ASSERT_TRUE(file->append("ne") && file->append("w"));
    EXPECT_EQ(scratch.names(), Names{"taken"});
    EXPECT_EQ(file->appear(NewFile::Existing::Keep).error().cause, Error::Cause::Exists);
    EXPECT_EQ(scratch.bytesOf("taken"), "old");
    ASSERT_TRUE(file->appear(NewFile::Existing::Replace));
    EXPECT_EQ(scratch.bytesOf("taken"), "new");
    EXPECT_EQ(scratch.names(), Names{"taken"});
    EXPECT_FALSE(whatStopsGrowth(scratch.at("taken")));
}

TEST(Writing, theWholeIsReadOrNothing)
{
    const Scratch scratch;
    const std::string bytes(2'500'000, 'x');
    scratch.put("large", bytes);
    scratch.put("empty", "");
    EXPECT_EQ(readWhole(scratch.at("large"), bytes.size()), bytes);
    EXPECT_EQ(readWhole(scratch.at("empty"), 10), std::string());
    EXPECT_EQ(readWhole(scratch.at("large"), bytes.size() - 1).error().cause, Error::Cause::TooLarge);
    EXPECT_EQ(readWhole(scratch.at("none"), 10).error().cause, Error::Cause::Missing);
    EXPECT_FALSE(readWhole(scratch.path(), 10));
}

TEST(Writing, bytesAtAPlace)
{
    const Scratch scratch;
    const auto file = File::create(scratch.at("f"));
    ASSERT_TRUE(file && file->writeAt(0, "0123456789") && file->writeAt(4, "xy") && file->sync());
    std::string got(20, '-');
    EXPECT_EQ(file->readAt(2, got.data(), 4), 4u);
    EXPECT_EQ(got.substr(0, 5), "23xy-");
    EXPECT_EQ(file->readAt(8, got.data(), 20), 2u);
    EXPECT_EQ(file->readAt(10, got.data(), 20), 0u);
    EXPECT_EQ(file->bytes(), std::string("0123xy6789"));
    const auto before = file->look();
    EXPECT_EQ(before->size, 10);
    EXPECT_GT(before->seconds, 0);
    ASSERT_TRUE(file->writeAt(10, "!"));
    EXPECT_NE(*before, *file->look());
    EXPECT_EQ(File::create(scratch.at("f")).error().cause, Error::Cause::Exists);
}

#ifndef _WIN32
class AtUmask : public ::testing::TestWithParam<mode_t>
{
protected:
    const mode_t before = ::umask(GetParam());
    void TearDown() override { ::umask(before); }
};

TEST_P(AtUmask, filesAndFoldersAreTheirOwnersAlone)
{
    const mode_t asked = ::umask(before); // the test's own folder is made as always
    const Scratch scratch;
    ::umask(asked);
    ASSERT_TRUE(writeWhole(scratch.at("a.pdf"), "%PDF-"));
    EXPECT_TRUE(isPrivate(scratch.at("a.pdf")));
    ASSERT_TRUE(writeWhole(scratch.at("a.pdf"), "%PDF-again"));
    EXPECT_TRUE(isPrivate(scratch.at("a.pdf")));
    ASSERT_TRUE(File::create(scratch.at("made")));
    EXPECT_TRUE(isPrivate(scratch.at("made")));
    ASSERT_TRUE(makePrivateFolder(scratch.at("folder")));
    EXPECT_TRUE(isPrivate(scratch.at("folder")));
}

INSTANTIATE_TEST_SUITE_P(Writing, AtUmask, ::testing::Values(0, 022, 077, 0777));
#endif
