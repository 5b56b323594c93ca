// Linux, the BSDs and macOS: which file an open one is, and what is held so that others know.
#ifndef _WIN32

#include "folders.h"
#include "posix.h"
#include "system.h"

#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace dealdesk::files {

using Cause = Error::Cause;
using namespace posix;

std::optional<Identity> File::identity() const
{
    struct stat status;
    return ::fstat(descriptor(handle), &status) == 0 ? std::optional(identityIn(status)) : std::nullopt;
}

bool File::isAt(const std::string &path) const
{
    struct stat there;
    return ::lstat(path.c_str(), &there) == 0 && identity() == identityIn(there);
}

bool system::isOpenHere(const Identity &identity)
{
    // One entry for each descriptor, on Linux, the BSDs and macOS.
    for (const std::string &name : namesIn("/dev/fd")) {
        struct stat open;
        if (::fstat(std::atoi(name.c_str()), &open) == 0 && identityIn(open) == identity)
            return true;
    }
    return false;
}

bool File::hold() const { return ::flock(descriptor(handle), LOCK_EX | LOCK_NB) == 0; }

bool File::lockByte([[maybe_unused]] std::int64_t at) const
{
#ifdef F_OFD_SETLK
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = static_cast<off_t>(at);
    range.l_len = 1;
    if (::fcntl(descriptor(handle), F_OFD_SETLK, &range) != 0 && (errno == EAGAIN || errno == EACCES))
        return false;
#endif
    return true;
}

Result<File> holdFolder(const std::string &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return failure();
    File file(fd);
    struct stat status;
    if (::fstat(fd, &status) != 0 || status.st_uid != ::geteuid())
        return tl::unexpected(Error{Cause::NotAllowed});
    if (!file.hold() || !file.isAt(folder))
        return tl::unexpected(Error{Cause::Busy});
    return file;
}

} // namespace dealdesk::files

#endif
