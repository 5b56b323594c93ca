#include "cli_files.h"

#include "exchange/overflowtext.h"
#include "files/wholefile.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include <array>
#include <iostream>

namespace dealdesk::cli {

namespace {

/// The place is empty where it is the file as a whole.
void complainAt(const std::string &file, const std::string &place, const std::string &message)
{
    const std::string where = place.empty() ? file : file + ": " + place;
    std::fputs((printable(where + ": " + message) + '\n').c_str(), stderr);
}

/// What the windows say in their language (wording::notWritten).
std::string whyOf(const files::NotWritten &why)
{
    using enum files::NotWritten::Why;
    constexpr std::string_view another = ". Choose another name.";
    const auto isA = [&](std::string_view what) { return std::string(what) + std::string(another); };
    switch (why.why) {
    case NameMadeUp: return "its name is not valid UTF-8. Choose another name.";
    case BelongsToWorkspace: return isA("that name belongs to the file " + why.other);
    case NoOrdinaryFile: return isA("it is no ordinary file");
    case Input: return isA("it is the file that they are made from");
    case OpenHere: return isA("it is open in this program");
    case Unreadable: return isA("it cannot be read, so that nobody knows what would be lost");
    case Workspace: return isA("it is a workspace, which would be lost");
    case AnotherKind: return isA("it is a file of another kind, which would be lost");
    case Folder: return isA("it is a folder");
    case NoFolder: return "the folder " + why.other + " does not exist. Choose another folder.";
    case FolderIsFile: return why.other + " is not a folder. Choose another folder.";
    case QuotaUsed:
        return "your quota on that disk is used up. Delete files of your own there, or choose another folder.";
    case DiskFull: return "the disk is full or cannot be written to. Free some space or choose another folder.";
    case NoPermission: return "there is no permission to write it. Choose another folder.";
    case FileSizeLimit:
    case System: return why.error.words() + ". Choose another folder.";
    }
    return {};
}

} // namespace

int writeFile(const std::string &file, std::string_view bytes, const std::string &what, const std::string &input)
{
    const auto written = pricing::isUtf8(file)
                             ? files::writeWhole(file, bytes, {files::Replacing::Of::SameKind, {input}})
                             : tl::unexpected(files::NotWritten{files::NotWritten::Why::NameMadeUp});
    if (written)
        return Done;
    complain(what + " were not written to " + file + ": " + whyOf(written.error()));
    return Failed;
}

namespace {

/// No more of it than a file may have, and one byte that says so.
std::string standardInput()
{
    std::string text;
    std::array<char, 65'536> part{};
    while (text.size() <= pricing::largestFile && (std::cin.read(part.data(), part.size()) || std::cin.gcount() > 0))
        text.append(part.data(), static_cast<std::size_t>(std::cin.gcount()));
    return text;
}

const std::vector tooLarge{exchange::Problem{{}, exchange::ProblemCode::FileTooLarge, {}}};

} // namespace

tl::expected<std::string, ExitCode> openFile(const std::string &file)
{
    if (file == "-") {
        std::string text = standardInput();
        if (text.size() > pricing::largestFile)
            return tl::unexpected(static_cast<ExitCode>(complainOf(file, tooLarge)));
        return text;
    }
    auto text = files::readWhole(file, pricing::largestFile);
    if (!text && text.error().cause == files::Error::Cause::TooLarge)
        return tl::unexpected(static_cast<ExitCode>(complainOf(file, tooLarge)));
    if (!text) {
        complainOf(file, "cannot be read: " + text.error().words());
        return tl::unexpected(Failed);
    }
    return std::move(*text);
}

tl::expected<pricing::Scenario, ExitCode> openScenario(const std::string &file)
{
    const auto text = openFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto scenario = exchange::readScenario(*text);
    if (scenario)
        return std::move(*scenario);
    return tl::unexpected(static_cast<ExitCode>(complainOf(file, scenario.error())));
}

int complainOf(const std::string &file, const std::vector<exchange::Problem> &problems)
{
    for (const exchange::Problem &problem : problems)
        complainAt(file, placeOf(problem), messageOf(problem));
    return WrongInput;
}

int complainOf(const std::string &file, const std::string &message)
{
    complainAt(file, {}, message);
    return WrongInput;
}

int complainOf(const std::string &file, const pricing::AmountOverflow &overflow)
{
    complainAt(file, "/deals/" + std::to_string(overflow.dealIndex()), exchange::textOf(overflow));
    return WrongInput;
}

std::optional<std::size_t> findDeal(const pricing::Scenario &scenario, const std::string &file, const std::string &id)
{
    for (std::size_t index = 0; index < scenario.deals.size(); ++index)
        if (scenario.deals[index].id.text == id)
            return index;
    complainOf(file, "has no deal \"" + id + "\"");
    return std::nullopt;
}

} // namespace dealdesk::cli
