#include "newfile.h"

#include "problem.h"

#include "files/leftovers.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dealdesk::storage {

namespace {

bool names(const QByteArray &name, int fd)
{
    struct stat held, there;
    return ::fstat(fd, &held) == 0 && ::lstat(name.constData(), &there) == 0 && held.st_dev == there.st_dev &&
           held.st_ino == there.st_ino;
}

int renameKeeping(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // A file system without it: a second name fails just as well where the name is taken.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

} // namespace

NewFile::NewFile(const QString &wanted)
    : target(wanted)
{
    const QString folder = QFileInfo(target).absolutePath();
    files::removeLeftovers(folder);
    // Another start may sweep it away between its making and its lock: then once more.
    for (int attempt = 0; attempt < 16; ++attempt) {
        temporary = files::passingName(folder);
        const QByteArray name = QFile::encodeName(temporary);
        fd = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0)
            throw problemOf(errno);
        ::fchmod(fd, 0600); // the umask may have taken even the owner's bits
        ::flock(fd, LOCK_EX | LOCK_NB);
        if (names(name, fd))
            return;
        ::close(std::exchange(fd, -1));
    }
    throw Problem{Problem::Cause::Busy};
}

NewFile::~NewFile()
{
    if (fd >= 0)
        ::close(fd);
    if (!appeared && fd >= 0) {
        ::unlink(QFile::encodeName(temporary).constData());
        ::unlink(
            QFile::encodeName(files::journalOf(temporary)).constData()); // SQLite's, where a backup failed half-way
    }
}

void NewFile::appear(Existing existing)
{
    if (::fsync(fd) != 0)
        throw problemOf(errno);
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    const int error = existing == Existing::Keep                        ? renameKeeping(from, to)
                      : ::rename(from.constData(), to.constData()) == 0 ? 0
                                                                        : errno;
    if (error != 0)
        throw problemOf(error);
    appeared = true;
    syncFolder(QFileInfo(target).absolutePath());
}

void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        throw problemOf(errno);
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (error != 0 && error != EINVAL) // EINVAL: a file system that cannot sync folders
        throw problemOf(error);
}

void makePrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) == 0) {
        ::chmod(name.constData(), 0700);
        syncFolder(QFileInfo(folder).absolutePath());
    } else if (errno != EEXIST) {
        throw problemOf(errno);
    }
}

} // namespace dealdesk::storage
