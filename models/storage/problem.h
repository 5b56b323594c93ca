// What went wrong below the words: thrown inside the room, turned into a Failure at its door.
#pragma once

#include <QString>

#include <exception>

class QSqlError;

namespace dealdesk::storage {

struct Problem : std::exception {
    enum class Cause : std::uint8_t {
        DiskFull,
        ReadOnly,
        Busy,    ///< another connection holds the file
        Corrupt, ///< the file's structure, or a digest
        NotOurs, ///< no database, or another program's
        Newer,   ///< a schema of a newer version
        NotAllowed,
        Missing,
        Exists,     ///< something lies at the target already
        OutOfRange, ///< a value that pricing must not see
        Io,
        Cancelled,
        Other,
    };

    explicit Problem(Cause why, QString words = {})
        : cause(why)
        , detail(std::move(words))
    {}
    const char *what() const noexcept override { return "storage problem"; }

    Cause cause;
    QString detail; ///< Corrupt and OutOfRange: what, in the user's words. Others: may be empty
};

/// By SQLite's result code.
Problem problemOf(const QSqlError &error);
/// By errno.
Problem problemOf(int error);

} // namespace dealdesk::storage
