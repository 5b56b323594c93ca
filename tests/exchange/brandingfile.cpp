// A branding goes out as JSON with its images beside it, and comes back equal; what will not do is named by its place.
#include "exchange/brandingfile.h"

#include "exchange/imagefile.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

using namespace dealdesk;
using namespace dealdesk::exchange;
using records::Branding;

namespace {

const std::string png("\x89PNG\r\n\x1a\n and more"), icon("\0\0\1\0 and more", 13);

Branding whole()
{
    return {.primary = "#0b5cad",
            .secondary = "#b45309",
            .brandName = "Northwind \"Watch\"",
            .productName = "観測",
            .emailFrom = "Northwind Security",
            .supportUrl = "https://support.example.com/help?a=b",
            .contactEmail = "soc@example.com",
            .logo = png,
            .favicon = icon};
}

const std::string tooMuch = "more than is read";

/// What is wrong, a line each: "/logo NoImageBeside".
std::vector<std::string> wrongWith(const std::string &json, const std::map<std::string, std::string> &files = {})
{
    using Read = tl::expected<std::string, NoImage>;
    const auto beside = [&](const std::string &name) -> Read {
        const auto found = files.find(name);
        if (found == files.end())
            return tl::unexpected(NoImage{});
        return found->second == tooMuch ? Read(tl::unexpected(NoImage{600 * 1'024})) : Read(found->second);
    };
    const auto read = readBranding(json, beside);
    std::vector<std::string> lines;
    if (!read)
        for (const Problem &problem : read.error())
            lines.push_back(problem.pointer + ": " + messageOf(problem));
    return lines;
}

std::string with(const std::string &member)
{
    return R"({"format": "dealdesk-branding", "version": 1, )" + member + "}";
}

} // namespace

TEST(BrandingFile, comesBackEqualWithItsImages)
{
    const BrandingFiles files = writeBranding(whole(), "acme");
    EXPECT_EQ(files.images, (std::map<std::string, std::string>{{"acme-favicon.ico", icon}, {"acme-logo.png", png}}));
    const auto read = readBranding(files.json, [&](const std::string &name) { return files.images.at(name); });
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, whole());
}

TEST(BrandingFile, anImageThatIsTooLargeToBeReadSaysSo)
{
    EXPECT_EQ(wrongWith(with(R"("logo": "a.png")"), {{"a.png", tooMuch}}),
              std::vector<std::string>{"/logo: must name an image of at most 512 KiB, found 600"});
}

TEST(BrandingFile, itsImagesHaveNamesThatItReads)
{
    for (const char *name : {"acme: v2", ".acme", "a/b", "..", ""}) {
        const BrandingFiles files = writeBranding(whole(), name);
        const auto read = readBranding(files.json, [&](const std::string &image) { return files.images.at(image); });
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(*read, whole()) << name;
    }
}

TEST(BrandingFile, readsAsADocument)
{
    EXPECT_EQ(writeBranding({.primary = "#0b5cad", .brandName = "Northwind"}, "acme").json, R"({
  "format": "dealdesk-branding",
  "version": 1,
  "primaryColor": "#0b5cad",
  "brandName": "Northwind"
}
)");
}

TEST(BrandingFile, anythingWrongIsNamedByItsPlace)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(wrongWith(with(R"("primaryColor": "red")")),
              Lines{R"(/primaryColor: must be a colour such as "#0b5cad", in small letters, found "red")"});
    EXPECT_EQ(
        wrongWith(with(R"("supportUrl": "javascript:alert")")),
        Lines{R"(/supportUrl: must be an address that begins with https:// or http://, found "javascript:alert")"});
    EXPECT_EQ(wrongWith(with(R"("contactEmail": "a@b@c.d")")),
              Lines{R"(/contactEmail: must be a mail address, found "a@b@c.d")"});
    EXPECT_EQ(wrongWith(with(R"("logo": "logo.png")")),
              Lines{R"(/logo: must name an image file in the same folder, found "logo.png")"});
    EXPECT_EQ(wrongWith(with(R"("logo": "../logo.png")"), {{"../logo.png", png}}),
              Lines{R"(/logo: must name an image file in the same folder, found "../logo.png")"});
    EXPECT_EQ(wrongWith(with(R"("logo": "logo.svg")"), {{"logo.svg", "<svg/>"}}),
              Lines{R"(/logo: must name an image of PNG, JPEG or ICO, found "logo.svg")"});
    EXPECT_EQ(wrongWith(with(R"("favicon": "f.png")"), {{"f.png", png + std::string(64 * 1'024, 'x')}}),
              Lines{"/favicon: must name an image of at most 64 KiB, found 65"});
    EXPECT_EQ(wrongWith(with(R"("colour": "#0b5cad")")), Lines{"/colour: is not a field of a branding"});
    EXPECT_EQ(wrongWith("[]").size(), 1u);
}

TEST(BrandingFile, thePageOnItShowsOneThatIsReadAndNamesEachField)
{
    std::ifstream file(DEALDESK_TESTS_DIR "/../docs/branding.md");
    const std::string page(std::istreambuf_iterator<char>(file), {});
    const std::size_t begin = page.find("{\n"), end = page.find("\n}\n");
    ASSERT_TRUE(begin < end && end != page.npos);
    const auto beside = [](const std::string &name) { return name.ends_with(".ico") ? icon : png; };
    const auto read = readBranding(page.substr(begin, end + 3 - begin), beside);
    ASSERT_TRUE(read);
    records::forEachField<Branding>([&](const auto &leaf) {
        EXPECT_FALSE(leaf.in(*read).empty()) << leaf.field.file;
        EXPECT_NE(page.find("`" + std::string(leaf.field.file) + "`"), page.npos) << leaf.field.file;
    });
}

TEST(ImageFile, isKnownByItsFirstBytes)
{
    EXPECT_EQ(imageKindOf(png), ImageKind::Png);
    EXPECT_EQ(imageKindOf(icon), ImageKind::Ico);
    EXPECT_EQ(imageKindOf("\xff\xd8\xff\xe0"), ImageKind::Jpeg);
    EXPECT_EQ(imageKindOf("<svg xmlns='http://www.w3.org/2000/svg'/>"), std::nullopt);
    EXPECT_EQ(imageKindOf(""), std::nullopt);
}
