#include "newfile.h"

#include "folders.h"
#include "leftovers.h"
#include "pathname.h"

#include <algorithm>

namespace dealdesk::files {

using Cause = Error::Cause;

Result<NewFile> NewFile::begin(const std::string &target, Form form)
{
    const std::string folder = folderOf(target);
    if (form == Form::Nameless) {
        auto file = File::createNameless(folder);
        if (!file)
            return tl::unexpected(file.error());
        file->hold(); // the passing name that it may get is not swept away
        return NewFile(std::move(*file), target, {});
    }
    removeLeftovers(folder);
    // Another start may sweep it away between its making and its lock: then once more.
    for (int attempt = 0; attempt < 16; ++attempt) {
        const std::string name = passingName(folder);
        auto file = File::create(name);
        if (!file)
            return tl::unexpected(file.error());
        file->hold();
        if (file->isAt(name))
            return NewFile(std::move(*file), target, name);
    }
    return tl::unexpected(Error{Cause::Busy});
}

NewFile::NewFile(File of, std::string toBe, std::string name)
    : file(std::move(of))
    , target(std::move(toBe))
    , passing(std::move(name))
{}

NewFile::NewFile(NewFile &&other) noexcept
    : file(std::exchange(other.file, std::nullopt))
    , target(std::move(other.target))
    , passing(std::move(other.passing))
    , written(other.written)
{}

NewFile::~NewFile()
{
    if (!file)
        return;
    file.reset();
    if (!passing.empty()) {
        removeFile(passing);
        removeFile(journalOf(passing)); // SQLite's, where a backup failed half-way
    }
}

Result<void> NewFile::append(std::string_view bytes)
{
    auto done = file->writeAt(written, bytes);
    written += static_cast<std::int64_t>(bytes.size());
    return done;
}

Result<void> NewFile::appear(Existing existing)
{
    if (auto done = file->sync(); !done)
        return done;
    if (auto done = takeName(existing); !done)
        return done;
    file.reset();
    return syncFolder(folderOf(target));
}

Result<void> NewFile::takeName(Existing existing)
{
    if (!passing.empty())
        return existing == Existing::Keep ? renameKeeping(passing, target) : rename(passing, target);
    auto done = file->giveName(target);
    return done || existing == Existing::Keep || done.error().cause != Cause::Exists ? done : replaceNameless();
}

/// What is there is replaced in one step, by a name that the new file has for a moment. A crash in it leaves the whole
/// file under that name.
Result<void> NewFile::replaceNameless()
{
    const std::string folder = folderOf(target);
    removeLeftovers(folder);
    const std::string moment = passingName(folder);
    if (auto done = file->giveName(moment); !done)
        return done;
    auto done = rename(moment, target);
    if (!done)
        removeFile(moment);
    return done;
}

std::optional<Error> whatStopsGrowth(const std::string &path)
{
    constexpr std::int64_t growth = 1 << 20, part = 1 << 16;
    std::int64_t at = sizeOf(path);
    const auto file = File::createNameless(folderOf(path));
    if (!file)
        return std::nullopt; // not to be known here
    const std::string bytes(part, 'x');
    for (const std::int64_t end = at + growth; at < end; at += part)
        if (const auto done = file->writeAt(at, bytes); !done)
            return done.error();
    const auto synced = file->sync();
    return synced ? std::nullopt : std::optional(synced.error());
}

} // namespace dealdesk::files
