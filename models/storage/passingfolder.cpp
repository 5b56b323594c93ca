#include "passingfolder.h"

#include "problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "dealdesk-passing-"_L1;

/// Opens a folder that is ours and takes its lock; -1 where it is somebody's, or somebody holds it.
int claimed(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return -1;
    struct stat status;
    if (::fstat(fd, &status) == 0 && status.st_uid == ::geteuid() && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    ::close(fd);
    return -1;
}

bool names(const QString &folder, int fd)
{
    struct stat held, there;
    return ::fstat(fd, &held) == 0 && ::lstat(QFile::encodeName(folder).constData(), &there) == 0 &&
           held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

} // namespace

PassingFolder::PassingFolder()
{
    sweepPassingFolders();
    // Another start may sweep it away between its making and its lock: then once more.
    for (int attempt = 0; attempt < 16; ++attempt) {
        QByteArray name = QFile::encodeName(QDir::tempPath() + u'/' + prefix + u"XXXXXX"_s);
        if (!::mkdtemp(name.data()))
            throw problemOf(errno);
        path = QFile::decodeName(name);
        ::chmod(name.constData(), 0700); // the umask may have taken even the owner's bits
        fd = claimed(path);
        if (fd >= 0 && names(path, fd))
            return;
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }
    throw Problem{Problem::Cause::Busy};
}

void PassingFolder::remove()
{
    if (fd < 0)
        return;
    QDir(path).removeRecursively();
    ::close(std::exchange(fd, -1));
}

void sweepPassingFolders()
{
    const auto folders = QDir(QDir::tempPath()).entryInfoList({prefix + u"*"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const int held = claimed(folder.filePath());
        if (held < 0)
            continue;
        QDir(folder.filePath()).removeRecursively();
        ::close(held);
    }
}

} // namespace dealdesk::storage
