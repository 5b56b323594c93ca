#include "heldfile.h"

#include "problem.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dealdesk::storage {

namespace {

/// A byte of the file that SQLite never locks (its own are at 1 GiB, https://www.sqlite.org/src/file/src/os.h).
constexpr off_t lockedByte = 0x3fff0000;

using Identity = std::pair<std::uint64_t, std::uint64_t>;

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

std::shared_ptr<HeldFile> HeldFile::open(const QString &path, Mode mode)
{
    const QByteArray name = QFile::encodeName(path);
    const std::lock_guard guard(registry().mutex);
    struct stat status;
    if (::stat(name.constData(), &status) != 0)
        throw problemOf(errno);
    if (!S_ISREG(status.st_mode))
        throw Problem{Problem::Cause::NotAllowed};
    auto &known = registry().files[{status.st_dev, status.st_ino}];
    if (auto file = known.lock())
        return file;
    const int fd = ::open(name.constData(), (mode == Mode::Read ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        const int error = errno;
        registry().files.erase({status.st_dev, status.st_ino});
        // Readable, but not to be changed: it can still be viewed.
        if (mode == Mode::ReadWrite && (error == EACCES || error == EPERM) && ::access(name.constData(), R_OK) == 0)
            throw Problem{Problem::Cause::ReadOnly};
        throw problemOf(error);
    }
    std::shared_ptr<HeldFile> file(new HeldFile(fd));
    if (file->device == status.st_dev && file->inode == status.st_ino)
        known = file;
    else // replaced between the two calls: not the file that we would register
        throw Problem{Problem::Cause::Busy};
    return file;
}

HeldFile::HeldFile(int descriptor)
    : fd(descriptor)
{
    struct stat status;
    if (::fstat(fd, &status) == 0) {
        device = status.st_dev;
        inode = status.st_ino;
    }
}

HeldFile::~HeldFile() { ::close(fd); }

bool HeldFile::lock()
{
    if (std::exchange(locked, true))
        return false;
#ifdef F_OFD_SETLK
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = lockedByte;
    range.l_len = 1;
    if (::fcntl(fd, F_OFD_SETLK, &range) != 0 && (errno == EAGAIN || errno == EACCES)) {
        locked = false;
        return false;
    }
#endif
    return true; // where the file system knows no such locks, SQLite's own decides
}

HeldFile::Place HeldFile::place(const QString &path) const
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return Place::Gone;
    return status.st_dev == device && status.st_ino == inode ? Place::Same : Place::Replaced;
}

} // namespace dealdesk::storage
