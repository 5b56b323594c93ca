// What went wrong below the words: thrown inside the room, turned into a Failure at its door.
#pragma once

#include "detail.h"

#include "files/error.h"

#include <exception>
#include <type_traits>
#include <utility>

class QSqlError;

namespace dealdesk::storage {

struct Problem : std::exception {
    enum class Cause : std::uint8_t {
        DiskFull,
        QuotaUsed, ///< this user's, on this disk
        TooLarge,  ///< for the limit that the system sets to a program's files
        NoName,    ///< holds U+FFFD, which Qt puts for what is no UTF-8: see files::isMadeUp
        NoDriver,  ///< Qt's, for SQLite
        ReadOnly,
        Busy,    ///< another connection holds the file
        Corrupt, ///< the file's structure, or a digest
        NotOurs, ///< no database, or another program's
        Newer,   ///< a schema of a newer version
        NotAllowed,
        Missing,
        Exists,       ///< something lies at the target already
        OutOfRange,   ///< a value that pricing must not see
        BeyondLimits, ///< more than the program takes on
        FineAmounts,  ///< of an earlier version: with decimals that their currency has not, or too large for it
        Io,
        Cancelled,
        Other,
    };

    explicit Problem(Cause why, Detail which = {})
        : cause(why)
        , detail(std::move(which))
    {}
    const char *what() const noexcept override { return "storage problem"; }

    Cause cause;
    Detail detail; ///< Corrupt, OutOfRange, BeyondLimits and FineAmounts: what. Others: may be nothing
};

/// The file is not as it was saved.
[[noreturn]] inline void damaged(const Detail &detail) { throw Problem{Problem::Cause::Corrupt, detail}; }

/// By SQLite's result code.
Problem problemOf(const QSqlError &error);
Problem problemOf(const files::Error &error);
/// Where a quota is used up or a limit of file sizes is reached, SQLite tells only that the disk failed. So the system
/// is asked: see files::whatStopsGrowth.
Problem withCause(const Problem &problem, const QString &path);

/// What the system did, or its problem thrown.
template<class Value>
Value orThrow(files::Result<Value> done)
{
    if (!done)
        throw problemOf(done.error());
    if constexpr (!std::is_void_v<Value>)
        return std::move(*done);
}

} // namespace dealdesk::storage
