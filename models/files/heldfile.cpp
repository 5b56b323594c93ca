#include "heldfile.h"

#include "system.h"

#include <map>
#include <mutex>
#include <utility>

namespace dealdesk::files {

using Cause = Error::Cause;

namespace {

/// A byte of the file that SQLite never locks (its own are at 1 GiB, https://www.sqlite.org/src/file/src/os.h).
constexpr std::int64_t lockedByte = 0x3fff0000;

struct Registry {
    std::mutex mutex;
    std::map<Identity, std::weak_ptr<HeldFile>> files;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}

} // namespace

Result<std::shared_ptr<HeldFile>> HeldFile::open(const std::string &path, File::Access access)
{
    const std::lock_guard guard(registry().mutex);
    const auto identity = system::identityOf(path);
    if (!identity)
        return tl::unexpected(identity.error());
    if (kindOf(path) != Kind::File)
        return tl::unexpected(Error{Cause::NotAllowed});
    auto &known = registry().files[*identity];
    if (auto held = known.lock())
        return held;
    auto file = File::open(path, access);
    if (!file) {
        registry().files.erase(*identity);
        // Readable, but not to be changed: it can still be viewed.
        if (access == File::Access::ReadWrite && file.error().cause == Cause::NotAllowed && system::mayRead(path))
            return tl::unexpected(Error{Cause::ReadOnly});
        return tl::unexpected(file.error());
    }
    if (file->identity() != *identity) // replaced between the two looks: not the file that we would register
        return tl::unexpected(Error{Cause::Busy});
    std::shared_ptr<HeldFile> held(new HeldFile(std::move(*file), *identity));
    known = held;
    return held;
}

bool HeldFile::lock()
{
    if (std::exchange(locked, true))
        return false;
    locked = file.lockByte(lockedByte);
    return locked;
}

HeldFile::Place HeldFile::place(const std::string &path) const
{
    const auto there = identityOf(path);
    if (!there)
        return Place::Gone;
    return *there == identity ? Place::Same : Place::Replaced;
}

bool heldHere(const std::string &path)
{
    const auto identity = identityOf(path);
    if (!identity)
        return false;
    {
        const std::lock_guard guard(registry().mutex);
        const auto known = registry().files.find(*identity);
        if (known != registry().files.end() && !known->second.expired())
            return true;
    }
    return system::isOpenHere(*identity);
}

} // namespace dealdesk::files
