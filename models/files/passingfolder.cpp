#include "passingfolder.h"

#include "folders.h"
#include "leftovers.h"

namespace dealdesk::files {

namespace {

constexpr std::string_view prefix = "dealdesk-passing-";

} // namespace

Result<PassingFolder> PassingFolder::make()
{
    sweepPassingFolders();
    // Another start may sweep it away between its making and its lock: then once more.
    for (int attempt = 0; attempt < 16; ++attempt) {
        std::string path = within(temporaryFolder(), std::string(prefix) + uniqueDigits());
        if (const auto made = makeFolder(path); !made)
            return tl::unexpected(made.error());
        if (auto held = holdFolder(path))
            return PassingFolder(std::move(path), std::move(*held));
    }
    return tl::unexpected(Error{Error::Cause::Busy});
}

void PassingFolder::remove()
{
    if (!held)
        return;
    held.reset();
    removeFolder(path);
}

void sweepPassingFolders()
{
    const std::string around = temporaryFolder();
    for (const std::string &name : namesIn(around)) {
        if (!name.starts_with(prefix))
            continue;
        const std::string path = within(around, name);
        if (auto held = holdFolder(path)) {
            held->close(); // a folder in use cannot be removed everywhere
            removeFolder(path);
        }
    }
}

} // namespace dealdesk::files
