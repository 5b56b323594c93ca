// Linux, the BSDs and macOS.
#ifndef _WIN32

#include "file.h"
#include "folders.h"
#include "pathname.h"
#include "process.h"
#include "system.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace dealdesk::files {

using Cause = Error::Cause;

namespace {

Cause causeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return Cause::Missing;
    case EACCES:
    case EPERM:
    case EISDIR: return Cause::NotAllowed;
    case EROFS: return Cause::ReadOnly;
    case ENOSPC: return Cause::DiskFull;
    case EDQUOT: return Cause::QuotaUsed;
    case EFBIG: return Cause::TooLarge;
    case EEXIST: return Cause::Exists;
    case EIO: return Cause::Io;
    case EOPNOTSUPP: return Cause::Unsupported;
    default: return Cause::Other;
    }
}

Error errorOf(int number) { return {causeOf(number), number}; }
tl::unexpected<Error> failure(int number = errno) { return tl::unexpected(errorOf(number)); }
Result<void> outcome(int answer) { return answer == 0 ? Result<void>() : failure(); }

struct Free {
    void operator()(char *memory) const { std::free(memory); }
};
using Owned = std::unique_ptr<char, Free>;

Identity identityIn(const struct stat &status)
{
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

constexpr mode_t onlyTheOwner = 0600, onlyTheOwnersFolder = 0700;

int descriptor(std::intptr_t handle) { return static_cast<int>(handle); }

} // namespace

std::string Error::words() const { return std::strerror(number != 0 ? number : EBUSY); }

// ——— Names ———

std::string whereItLeads(const std::string &path)
{
    struct stat status;
    if (::lstat(path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode))
        return path;
    const Owned whole(::realpath(path.c_str(), nullptr));
    return whole ? std::string(whole.get()) : path;
}

std::string currentFolder()
{
    const Owned here(::getcwd(nullptr, 0));
    return here ? std::string(here.get()) : std::string();
}

Kind kindOf(const std::string &path)
{
    struct stat status;
    if (::stat(path.c_str(), &status) != 0)
        return Kind::Nothing;
    return S_ISREG(status.st_mode) ? Kind::File : S_ISDIR(status.st_mode) ? Kind::Folder : Kind::Other;
}

bool isThere(const std::string &path)
{
    struct stat status;
    return ::lstat(path.c_str(), &status) == 0;
}

std::optional<Identity> identityOf(const std::string &path)
{
    const auto identity = system::identityOf(path);
    return identity ? std::optional(*identity) : std::nullopt;
}

Result<Identity> system::identityOf(const std::string &path)
{
    struct stat status;
    if (::stat(path.c_str(), &status) != 0)
        return failure();
    return identityIn(status);
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

bool system::mayRead(const std::string &path) { return ::access(path.c_str(), R_OK) == 0; }

bool mayWrite(const std::string &path) { return ::access(path.c_str(), W_OK) == 0; }

bool removeFile(const std::string &path) { return ::unlink(path.c_str()) == 0; }

Result<void> rename(const std::string &from, const std::string &to)
{
    return outcome(::rename(from.c_str(), to.c_str()));
}

Result<void> renameKeeping(const std::string &from, const std::string &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return failure();
#endif
    // A file system without it: a second name fails just as well where the name is taken.
    if (::link(from.c_str(), to.c_str()) != 0)
        return failure();
    ::unlink(from.c_str());
    return {};
}

// ——— Folders ———

Result<void> syncFolder(const std::string &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno == EACCES ? Result<void>() : failure(); // to be written into, not to be looked into
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (error != 0 && error != EINVAL) // EINVAL: a file system that cannot sync folders
        return failure(error);
    return {};
}

Result<void> makeFolder(const std::string &folder)
{
    if (::mkdir(folder.c_str(), onlyTheOwnersFolder) != 0)
        return failure();
    // The umask may have taken even the owner's bits; a file system without owners refuses, and may.
    ::chmod(folder.c_str(), onlyTheOwnersFolder);
    return {};
}

std::string temporaryFolder()
{
    const char *named = std::getenv("TMPDIR");
    return named && *named ? named : "/tmp";
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

// ——— Open files ———

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

Result<void> File::giveName(const std::string &path) const
{
    const std::string nameless = "/proc/self/fd/" + std::to_string(handle);
    if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0)
        return {};
    return failure(errno == ENOENT ? EOPNOTSUPP : errno); // no /proc here
}

// ——— The process ———

namespace {

/// Under strace, as in the tests, or a debugger: who started it so sees everything anyway, and needs to.
[[maybe_unused]] bool isWatched()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("TracerPid:"))
            return line.find_first_of("123456789") != std::string::npos;
    return false;
}

} // namespace

void guardProcess()
{
    ::umask(0077);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    // A core that is piped to a collector heeds no limit. Not with sanitizers: their leak check looks in from outside.
#if defined(__linux__) && !defined(DEALDESK_SANITIZED)
    if (!isWatched())
        ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

Result<void> toOutput(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    return failure();
}

} // namespace dealdesk::files

#endif
