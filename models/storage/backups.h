// Backups beside a workspace, in the folder FILE.backups: where they are, when one is due, and which ones stay.
#pragma once

#include "connection.h"
#include "workspacefile.h"

namespace dealdesk::storage {

QString backupFolder(const QString &workspacePath);
/// Files with the unfinished edits that were found beside them, as they were before SQLite undid those.
QString foundFolder(const QString &workspacePath);
QString
stamp(const QDateTime &time); ///< "2027-01-31T14-05-09Z": UTC, and no colons, which other systems refuse in names
std::vector<Backup> listBackups(const QString &workspacePath); ///< newest first

/// At least ten minutes since the newest.
bool backupDue(const std::vector<Backup> &newestFirst, const QDateTime &now);

/// Those to remove. By age there stay all of the last hour, then the newest of each hour for a day, of each day for a
/// week, of each week for five, of each month for a year, and those from the future. A clock can be wrong: the newest
/// ten stay whatever their age, and no more than three go at once, the oldest.
std::vector<Backup> backupsToRemove(const std::vector<Backup> &newestFirst, const QDateTime &now);

/// A copy of what the connection sees, complete and durable, or no file. Throws Problem.
void takeBackup(const Connection &connection, const QString &workspacePath, const QDateTime &now);

} // namespace dealdesk::storage
