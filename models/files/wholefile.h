// The one door for files that are written for a user (PDF, scenario file, picture, values), and for reading one whole.
#pragma once

#include "error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::files {

/// What may be replaced. A workspace, told by its content, never is, nor what SQLite keeps beside one, a file that this
/// program has open, or one that the work at hand has read.
struct Replacing {
    enum class Of : std::uint8_t {
        Any,      ///< the user was asked about this very name
        SameKind, ///< nobody was asked: a PDF by a PDF, price books by price books, an empty file by anything
    };
    Of of = Of::Any;
    std::vector<std::string> inputs = {}; ///< paths; links and second names of the same file are known
};

/// Why nothing was written; wording::notWritten has the sentence.
struct NotWritten {
    enum class Why : std::uint8_t {
        NameMadeUp,         ///< see isMadeUp
        BelongsToWorkspace, ///< a name that SQLite uses beside the file `other`
        NoOrdinaryFile,     ///< a pipe, a device
        Input,              ///< the file that it is made from
        OpenHere,
        Unreadable, ///< what is there: nobody knows what would be lost
        Workspace,
        AnotherKind,
        Folder,        ///< the name is a folder's
        NoFolder,      ///< `other` is not there
        FolderIsFile,  ///< `other` is no folder
        FileSizeLimit, ///< the system's, for this program
        QuotaUsed,
        DiskFull, ///< or broken
        NoPermission,
        System, ///< anything else, in the system's words
    };
    Why why = Why::System;
    std::string other = {}; ///< a path
    Error error = {};       ///< the system's, of the last six
};

/// Writes a file that its owner alone may read and write: whole or not at all, and durable with its name when it
/// returns. An older file of that name stays until the new one is whole. A link stays a link: what it leads to is
/// replaced. What a crash can leave beside it bears a passing name (leftovers.h) and goes with the next replacement in
/// that folder.
tl::expected<void, NotWritten> writeWhole(const std::string &path, std::string_view bytes,
                                          const Replacing &replacing = {});

/// Why it would not be written, as far as that is known before: for what must not be begun in vain. `begins`: how the
/// file will, which says of what kind it is.
std::optional<NotWritten> whyNotWritten(const std::string &path, std::string_view begins,
                                        const Replacing &replacing = {});

/// The whole of a file, or of a pipe. TooLarge where it is longer than `most`: nothing is read of a file, and no more
/// of a pipe.
Result<std::string> readWhole(const std::string &path, std::size_t most);

/// A workspace lies there: told by its content.
bool isWorkspace(const std::string &path);

} // namespace dealdesk::files
