#include "wholefile.h"

#include "leftovers.h"
#include "pathname.h"
#include "replacing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dealdesk::files {

namespace {

constexpr auto onlyTheOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// What stands in the way, and what to do. Qt's own text names the cause only where none of ours fits. `number`: the
/// system's errno, where it is known.
QString whyNot(const QString &what, const QString &path, QFileDevice::FileError error, const QString &detail,
               int number = 0)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    const QString name = QDir::toNativeSeparators(path), folderName = QDir::toNativeSeparators(folder.filePath());
    if (target.isDir())
        return Words::tr("%1 was not written: %2 is a folder. Choose a file name.").arg(what, name);
    if (!folder.exists())
        return Words::tr("%1 was not written: the folder %2 does not exist. Choose another folder.")
            .arg(what, folderName);
    if (!folder.isDir())
        return Words::tr("%1 was not written: %2 is not a folder. Choose another folder.").arg(what, folderName);
    if (number == EFBIG)
        return Words::tr("%1 was not written to %2: this system lets no program write a file of that size (see ulimit "
                         "-f). Have the limit raised; another folder does not help.")
            .arg(what, name);
    if (number == EDQUOT)
        return Words::tr(
                   "%1 was not written to %2: your quota on that disk is used up. Delete files of your own there, "
                   "or choose another folder.")
            .arg(what, name);
    if (error == QFileDevice::ResourceError || error == QFileDevice::WriteError)
        return Words::tr("%1 was not written to %2: the disk is full or cannot be written to. Free some space or "
                         "choose another folder.")
            .arg(what, name);
    if (!folder.isWritable() || (target.exists() && !target.isWritable()) || error == QFileDevice::PermissionsError)
        return Words::tr("%1 was not written: there is no permission to write %2. Choose another folder.")
            .arg(what, name);
    return Words::tr("%1 was not written to %2: %3. Choose another folder.").arg(what, name, detail);
}

#ifdef O_TMPFILE
/// Without a name until it is whole. A crash leaves nothing of a new file; of one that replaces another, in the moment
/// between two system calls, the whole file under a passing name. Answers errno, or 0; EOPNOTSUPP where the file system
/// knows no files without a name, and nothing was done.
int writeNameless(const QByteArray &path, QByteArrayView bytes)
{
    const QString folder = QFileInfo(QFile::decodeName(path)).absolutePath();
    const int fd = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EISDIR || errno == ENOENT || errno == EINVAL || errno == EOPNOTSUPP ? EOPNOTSUPP : errno;
    const auto close = qScopeGuard([fd] { ::close(fd); });
    ::fchmod(fd, 0600);             // the umask may have taken even the owner's bits
    ::flock(fd, LOCK_EX | LOCK_NB); // its passing name is not swept away
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t now = ::write(fd, bytes.data() + at, static_cast<std::size_t>(bytes.size() - at));
        if (now < 0)
            return errno;
        at += now;
    }
    if (::fsync(fd) != 0)
        return errno;
    const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(fd);
    if (::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW) != 0) {
        if (errno != EEXIST)
            return errno == ENOENT ? EOPNOTSUPP : errno; // no /proc here
        // What is there is replaced in one step, by a name that it has for a moment.
        removeLeftovers(folder);
        const QByteArray moment = QFile::encodeName(passingName(folder));
        if (::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, moment.constData(), AT_SYMLINK_FOLLOW) != 0)
            return errno;
        if (::rename(moment.constData(), path.constData()) != 0) {
            const int error = errno;
            ::unlink(moment.constData());
            return error;
        }
    }
    return 0;
}
#endif

void syncFolderOf(const QByteArray &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(QFile::decodeName(path)).absolutePath());
    if (const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
        ::fsync(fd); // some file systems cannot
        ::close(fd);
    }
}

QFileDevice::FileError causeOf(int error)
{
    switch (error) {
    case ENOSPC: return QFileDevice::ResourceError;
    case EACCES:
    case EPERM: return QFileDevice::PermissionsError;
    default: return QFileDevice::OpenError;
    }
}

} // namespace

tl::expected<void, QString> writeWhole(const QString &what, const QString &path, QByteArrayView bytes,
                                       const Replacing &replacing)
{
    if (const QString why = whyNoName(path); !why.isEmpty())
        return tl::unexpected(Words::tr("%1 was not written: %2").arg(what, why));
    if (const QString why = whyNotReplaced(what, path, bytes, replacing); !why.isEmpty())
        return tl::unexpected(why);
    const QFileInfo there(path);
    // A link stays a link: what it leads to is replaced.
    const QByteArray target = whereItLeads(QFile::encodeName(path));
    if (!isUnicode(target))
        return tl::unexpected(Words::tr("%1 was not written: %2 leads to %3, whose name is not valid UTF-8. Choose "
                                        "another name.")
                                  .arg(what, QDir::toNativeSeparators(path), escaped(target)));
#ifdef O_TMPFILE
    if (!there.isDir() && (!there.exists() || there.isWritable())) {
        const int error = writeNameless(target, bytes);
        if (error == 0) {
            syncFolderOf(target);
            return {};
        }
        if (error != EOPNOTSUPP)
            return tl::unexpected(whyNot(what, path, causeOf(error), qt_error_string(error), error));
    }
#endif
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(whyNot(what, path, file.error(), file.errorString()));
    file.setPermissions(
        onlyTheOwner); // before there is anything to read; a file system without owners refuses, and may
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) != bytes.size() ||
        !file.flush()) // of a short write the system tells no error
        return tl::unexpected(whyNot(what, path, QFileDevice::ResourceError, file.errorString(), errno));
    if (!file.commit())
        return tl::unexpected(whyNot(what, path, file.error(), file.errorString()));
    syncFolderOf(target);
    return {};
}

} // namespace dealdesk::files
