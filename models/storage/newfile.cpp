#include "newfile.h"

#include "problem.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pattern = u".dealdesk-*.part*";
constexpr int leftoverDays = 1; ///< a younger one may be another window's, at work

/// What a crash left behind. Not our file's name, so nothing depends on it.
void removeLeftovers(const QString &folder)
{
    const auto old = QDateTime::currentDateTimeUtc().addDays(-leftoverDays);
    const auto files =
        QDir(folder).entryInfoList({QString::fromUtf16(pattern)}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
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
    removeLeftovers(folder);
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    temporary = folder + u"/.dealdesk-%1.part"_s.arg(id);
    fd = ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        throw problemOf(errno);
    ::fchmod(fd, 0600); // the umask may have taken even the owner's bits
}

NewFile::~NewFile()
{
    if (fd >= 0)
        ::close(fd);
    if (!appeared && fd >= 0) {
        ::unlink(QFile::encodeName(temporary).constData());
        ::unlink(QFile::encodeName(temporary + u"-journal"_s).constData()); // SQLite's, where a backup failed half-way
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
