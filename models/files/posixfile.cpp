// Linux, the BSDs and macOS: open files, and what is read from them and written into them.
#ifndef _WIN32

#include "file.h"
#include "posix.h"

#include <fcntl.h>
#include <unistd.h>

namespace dealdesk::files {

using namespace posix;

Result<File> File::open(const std::string &path, Access access, Links links)
{
    // A pipe that nobody writes into would be waited for.
    const int flags = (access == Access::ReadWrite ? O_RDWR : O_RDONLY) | (access == Access::Stream ? 0 : O_NONBLOCK) |
                      (links == Links::Refuse ? O_NOFOLLOW : 0) | O_CLOEXEC;
    const int fd = ::open(path.c_str(), flags);
    return fd < 0 ? Result<File>(failure()) : File(fd);
}

Result<File> File::create(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, onlyTheOwner);
    if (fd < 0)
        return failure();
    ::fchmod(fd, onlyTheOwner); // the umask may have taken even the owner's bits
    return File(fd);
}

Result<File> File::createNameless([[maybe_unused]] const std::string &folder)
{
#ifdef O_TMPFILE
    const int fd = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, onlyTheOwner);
    if (fd < 0)
        return failure(errno == EISDIR || errno == ENOENT || errno == EINVAL ? EOPNOTSUPP : errno);
    ::fchmod(fd, onlyTheOwner);
    return File(fd);
#else
    return failure(EOPNOTSUPP);
#endif
}

Result<void> File::giveName(const std::string &path) const
{
    const std::string nameless = "/proc/self/fd/" + std::to_string(handle);
    if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0)
        return {};
    return failure(errno == ENOENT ? EOPNOTSUPP : errno); // no /proc here
}

void File::close()
{
    if (const auto open = std::exchange(handle, none); open != none)
        ::close(descriptor(open));
}

bool File::isOrdinary() const
{
    struct stat status;
    return ::fstat(descriptor(handle), &status) == 0 && S_ISREG(status.st_mode);
}

Result<std::int64_t> File::size() const
{
    return look().map([](const Look &seen) { return seen.size; });
}

Result<std::size_t> File::readAt(std::int64_t at, char *into, std::size_t count) const
{
    std::size_t whole = 0;
    while (whole < count) {
        const ssize_t got = ::pread(descriptor(handle), into + whole, count - whole,
                                    static_cast<off_t>(at) + static_cast<off_t>(whole));
        if (got < 0)
            return failure();
        if (got == 0)
            break;
        whole += static_cast<std::size_t>(got);
    }
    return whole;
}

Result<std::size_t> File::readNext(char *into, std::size_t count) const
{
    ssize_t got = 0;
    do
        got = ::read(descriptor(handle), into, count);
    while (got < 0 && errno == EINTR);
    return got < 0 ? Result<std::size_t>(failure()) : static_cast<std::size_t>(got);
}

Result<void> File::writeAt(std::int64_t at, std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t now = ::pwrite(descriptor(handle), bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (now < 0)
            return failure();
        at += now;
        bytes.remove_prefix(static_cast<std::size_t>(now));
    }
    return {};
}

Result<void> File::sync() const { return outcome(::fsync(descriptor(handle))); }

Result<File::Look> File::look() const
{
    struct stat status;
    if (::fstat(descriptor(handle), &status) != 0)
        return failure();
#ifdef __APPLE__
    const timespec &changed = status.st_mtimespec;
#else
    const timespec &changed = status.st_mtim;
#endif
    return Look{status.st_size, changed.tv_sec, changed.tv_nsec};
}

} // namespace dealdesk::files

#endif
