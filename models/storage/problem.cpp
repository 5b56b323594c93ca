#include "problem.h"

#include "files/newfile.h"
#include "wording/records/filenames.h"

#include <QSqlError>

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
    default: return Problem{Cause::Other, details::withText(Detail::Of::System, error.databaseText())};
    }
}

Problem problemOf(const files::Error &error)
{
    using enum files::Error::Cause;
    switch (error.cause) {
    case Missing: return Problem{Cause::Missing};
    case NotAllowed: return Problem{Cause::NotAllowed};
    case ReadOnly: return Problem{Cause::ReadOnly};
    case DiskFull: return Problem{Cause::DiskFull};
    case QuotaUsed: return Problem{Cause::QuotaUsed};
    case TooLarge: return Problem{Cause::TooLarge};
    case Exists: return Problem{Cause::Exists};
    case Busy: return Problem{Cause::Busy};
    case Io: return Problem{Cause::Io};
    case Unsupported:
    case Other: break;
    }
    return Problem{Cause::Other, details::withText(Detail::Of::System, wording::escaped(error.words()))};
}

Problem withCause(const Problem &problem, const QString &path)
{
    if (problem.cause != Cause::Io)
        return problem;
    const auto error = files::whatStopsGrowth(wording::systemName(path));
    return !error || error->cause == files::Error::Cause::Io ? problem : problemOf(*error);
}

} // namespace dealdesk::storage
