// SQLite's rollback journal beside a workspace, judged before SQLite may play it: it would undo, truncate and delete
// whatever the journal says. Format: https://www.sqlite.org/fileformat2.html, "The Rollback Journal".
#pragma once

#include "files/file.h"

#include <QString>

#include <cstdint>

namespace dealdesk::storage {

enum class JournalKind : std::uint8_t {
    None,     ///< nothing to play: not there, empty, or its first byte is zero
    Ours,     ///< this program can have written it, for this file, at its change counter
    Unproven, ///< well-formed and of this file's size, but without the file's first page: an older version's
    Foreign,  ///< anything else: no ordinary file, another file's, a super-journal's, no journal at all
};

QString journalName(const QString &workspace);

/// Opens the journal's name itself (never what a link names, never a pipe), reads it and judges it. Throws Problem.
JournalKind judgeJournal(const QString &workspace, const files::File &content);

} // namespace dealdesk::storage
