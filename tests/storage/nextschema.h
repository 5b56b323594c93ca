// A schema version that the program does not have yet, to migrate to: a column more, and every deal rewritten.
#pragma once

#include "storage/migrations.h"

namespace dealdesk::storage::testing {

std::vector<Migration> toVersionTwo();
/// As opening the file does it: lock, backup, steps. Throws Problem.
void migrateToVersionTwo(const QString &path, Connection::Journal journal);
/// 1 or 2 where the file is wholly of that version, 0 where it is neither. Takes an unfinished migration back, as the
/// next start does.
int wholeVersion(const QString &path);

} // namespace dealdesk::storage::testing
