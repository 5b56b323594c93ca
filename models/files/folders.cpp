// What the standard library does alike on every system.
#include "folders.h"

#include "pathname.h"

#include <filesystem>

namespace dealdesk::files {

namespace {

std::filesystem::path asPath(const std::string &name) { return {std::u8string(name.begin(), name.end())}; }

} // namespace

Result<void> makePrivateFolder(const std::string &folder)
{
    const auto made = makeFolder(folder);
    if (made)
        return syncFolder(folderOf(folder));
    return made.error().cause == Error::Cause::Exists ? Result<void>() : made;
}

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator at(asPath(folder), error), end; !error && at != end; at.increment(error)) {
        const std::u8string name = at->path().filename().u8string();
        names.emplace_back(name.begin(), name.end());
    }
    return names;
}

void removeFolder(const std::string &folder)
{
    std::error_code ignored;
    std::filesystem::remove_all(asPath(folder), ignored);
}

std::int64_t sizeOf(const std::string &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(asPath(path), error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

bool sameFile(const std::string &one, const std::string &other)
{
    const auto identity = identityOf(one);
    return identity && identity == identityOf(other);
}

} // namespace dealdesk::files
