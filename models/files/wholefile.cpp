#include "wholefile.h"

#include "file.h"
#include "folders.h"
#include "newfile.h"
#include "pathname.h"
#include "replacing.h"

namespace dealdesk::files {

using Cause = Error::Cause;
using Why = NotWritten::Why;

namespace {

/// What stands in the way, as far as it can be seen there.
NotWritten diagnosed(const std::string &path, const Error &error)
{
    if (kindOf(path) == Kind::Folder)
        return {Why::Folder};
    const std::string folder = folderOf(path);
    if (const Kind around = kindOf(folder); around != Kind::Folder)
        return {around == Kind::Nothing ? Why::NoFolder : Why::FolderIsFile, folder};
    switch (error.cause) {
    case Cause::TooLarge: return {Why::FileSizeLimit, {}, error};
    case Cause::QuotaUsed: return {Why::QuotaUsed, {}, error};
    case Cause::DiskFull:
    case Cause::Io: return {Why::DiskFull, {}, error};
    case Cause::NotAllowed:
    case Cause::ReadOnly: return {Why::NoPermission, {}, error};
    default: return {mayWrite(folder) ? Why::System : Why::NoPermission, {}, error};
    }
}

Result<void> written(const std::string &target, std::string_view bytes, NewFile::Form form)
{
    auto file = NewFile::begin(target, form);
    if (!file)
        return tl::unexpected(file.error());
    const auto done = file->append(bytes);
    return done ? file->appear(NewFile::Existing::Replace) : done;
}

std::optional<NotWritten> whatForbids(const std::string &path, std::string_view bytes, const Replacing &replacing)
{
    if (isMadeUp(path))
        return NotWritten{Why::NameMadeUp};
    if (auto why = whyNotReplaced(path, bytes, replacing))
        return why;
    const Kind there = kindOf(path);
    if (there == Kind::Folder)
        return NotWritten{Why::Folder};
    if (there != Kind::Nothing && !mayWrite(path))
        return NotWritten{Why::NoPermission};
    return std::nullopt;
}

} // namespace

std::optional<NotWritten> whyNotWritten(const std::string &path, std::string_view begins, const Replacing &replacing)
{
    if (auto why = whatForbids(path, begins, replacing))
        return why;
    const std::string folder = folderOf(path);
    if (const Kind around = kindOf(folder); around != Kind::Folder)
        return NotWritten{around == Kind::Nothing ? Why::NoFolder : Why::FolderIsFile, folder};
    return mayWrite(folder) ? std::nullopt : std::optional(NotWritten{Why::NoPermission});
}

tl::expected<void, NotWritten> writeWhole(const std::string &path, std::string_view bytes, const Replacing &replacing)
{
    if (auto why = whatForbids(path, bytes, replacing))
        return tl::unexpected(std::move(*why));
    const std::string target = whereItLeads(path);
    auto done = written(target, bytes, NewFile::Form::Nameless);
    if (!done && done.error().cause == Cause::Unsupported)
        done = written(target, bytes, NewFile::Form::Named);
    if (!done)
        return tl::unexpected(diagnosed(path, done.error()));
    return {};
}

Result<std::string> readWhole(const std::string &path, std::size_t most)
{
    const auto file = File::open(path, File::Access::Stream);
    if (!file)
        return tl::unexpected(file.error());
    constexpr std::size_t part = 1u << 20;
    const auto size = file->isOrdinary() ? file->size() : Result<std::int64_t>(0);
    if (size && *size > static_cast<std::int64_t>(most))
        return tl::unexpected(Error{Cause::TooLarge});
    std::string text;
    text.reserve(static_cast<std::size_t>(size.value_or(0)) + part); // grown part by part, it is there twice
    while (text.size() <= most) {
        const std::size_t before = text.size();
        text.resize(before + part);
        const auto got = file->readNext(text.data() + before, part);
        if (!got)
            return tl::unexpected(got.error());
        text.resize(before + *got);
        if (*got == 0)
            return text;
    }
    return tl::unexpected(Error{Cause::TooLarge});
}

} // namespace dealdesk::files
