// What lies beside a workspace under a name that SQLite looks at (-journal, -wal, -shm): settled before SQLite opens
// the file. What this program cannot have written is never played and never deleted: it gets another name.
#pragma once

#include "journal.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace dealdesk::storage {

/// Whether the file reads whole, every digest checked, with or without what its journal would undo.
using ReadsWhole = std::function<bool(bool withJournal)>;

/// What lies beside the file is its own unfinished edit, by its form and by what it leads to. Throws Problem: Corrupt
/// where neither way gives a whole file.
bool undoesOurs(JournalKind journal, const ReadsWhole &readsWhole);

/// Before a writer opens the file of that `content`. Where an edit was cut short, file and journal are kept as
/// they were in the folder of backups, and SQLite may undo it; all else is set aside. Answers what the user should know
/// of, as sentences. Throws Problem: Corrupt where neither way gives a whole file (then nothing is touched).
QStringList settleBeside(const QString &workspace, const files::File &content, const ReadsWhole &readsWhole);

} // namespace dealdesk::storage
