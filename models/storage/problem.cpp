#include "problem.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace dealdesk::storage {

using Cause = Problem::Cause;

Problem problemOf(const QSqlError &error)
{
    // Primary result codes, https://www.sqlite.org/rescode.html; the higher bytes only refine them.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Problem{Cause::Busy};
    case 8: // SQLITE_READONLY
        return Problem{Cause::ReadOnly};
    case 10: // SQLITE_IOERR
        return Problem{Cause::Io};
    case 1:  // SQLITE_ERROR: a table or column that the statement names is not there
    case 11: // SQLITE_CORRUPT
    case 19: // SQLITE_CONSTRAINT
    case 26: // SQLITE_NOTADB: the header was ours, see preflight.cpp
        return Problem{Cause::Corrupt};
    case 13: // SQLITE_FULL
        return Problem{Cause::DiskFull};
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return Problem{Cause::NotAllowed};
    default: return Problem{Cause::Other, error.databaseText()};
    }
}

Problem problemOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return Problem{Cause::Missing};
    case EACCES:
    case EPERM:
    case EISDIR: return Problem{Cause::NotAllowed};
    case EROFS: return Problem{Cause::ReadOnly};
    case ENOSPC: return Problem{Cause::DiskFull};
    case EDQUOT: return Problem{Cause::QuotaUsed};
    case EFBIG: return Problem{Cause::TooLarge};
    case EEXIST: return Problem{Cause::Exists};
    case EIO: return Problem{Cause::Io};
    default: return Problem{Cause::Other, qt_error_string(error)};
    }
}

namespace {

/// errno, or 0 where a megabyte more can be written.
int whatStopsGrowth(const QString &path)
{
#ifdef O_TMPFILE
    const QFileInfo file(path);
    const int fd = ::open(QFile::encodeName(file.absolutePath()).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        return 0; // not to be known here
    const auto close = qScopeGuard([fd] { ::close(fd); });
    const QByteArray part(1 << 16, 'x');
    off_t at = file.exists() ? static_cast<off_t>(file.size()) : 0;
    for (const off_t end = at + (1 << 20); at < end;) {
        const ssize_t now = ::pwrite(fd, part.constData(), static_cast<std::size_t>(part.size()), at);
        if (now < 0)
            return errno;
        at += now;
    }
    return ::fsync(fd) == 0 ? 0 : errno;
#else
    Q_UNUSED(path);
    return 0;
#endif
}

} // namespace

Problem withCause(const Problem &problem, const QString &path)
{
    if (problem.cause != Cause::Io)
        return problem;
    const int error = whatStopsGrowth(path);
    return error == 0 || error == EIO ? problem : problemOf(error);
}

} // namespace dealdesk::storage
