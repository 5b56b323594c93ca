// Linux, the BSDs and macOS: names, what lies under them, and folders.
#ifndef _WIN32

#include "folders.h"
#include "pathname.h"
#include "posix.h"
#include "system.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace dealdesk::files {

using namespace posix;

namespace {

struct Free {
    void operator()(char *memory) const { std::free(memory); }
};

using Owned = std::unique_ptr<char, Free>;

} // namespace

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

} // namespace dealdesk::files

#endif
