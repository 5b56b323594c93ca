#include "problem.h"

#include <QSqlError>

#include <cerrno>

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
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Problem{Cause::DiskFull};
    case EEXIST: return Problem{Cause::Exists};
    case EIO: return Problem{Cause::Io};
    default: return Problem{Cause::Other, qt_error_string(error)};
    }
}

} // namespace dealdesk::storage
