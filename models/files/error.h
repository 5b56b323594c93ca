// What the system answers where it does not do what it was asked.
#pragma once

#include <cstdint>
#include <string>

#include <tl/expected.hpp>

namespace dealdesk::files {

/// In the kinds that a person can do something about. The sentence is made where sentences are made.
struct Error {
    enum class Cause : std::uint8_t {
        Missing,    ///< the name, or a folder on the way to it
        NotAllowed, ///< a folder where a file is wanted, too
        ReadOnly,   ///< the disk, or the file
        DiskFull,
        QuotaUsed, ///< this user's, on this disk
        TooLarge,  ///< for the limit that the system sets to a program's files, or for the reader
        Exists,
        Busy, ///< somebody else has it
        Io,
        Unsupported, ///< by this file system; nothing was done
        Other,
    };

    Cause cause = Cause::Other;
    int number = 0; ///< the system's own; 0 where this room found out by itself, then mostly Busy

    /// The system's own words, UTF-8.
    std::string words() const;
};

template<class Value>
using Result = tl::expected<Value, Error>;

} // namespace dealdesk::files
