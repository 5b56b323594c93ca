// Backups beside a workspace, in the folder FILE.backups: where they are, when one is due, and which ones stay.
#pragma once

#include "connection.h"
#include "workspacefile.h"

namespace dealdesk::storage {

QString backupFolder(const QString &workspacePath);
std::vector<Backup> listBackups(const QString &workspacePath); ///< newest first

/// At least ten minutes since the newest.
bool backupDue(const std::vector<Backup> &newestFirst, const QDateTime &now);

/// Those to remove: kept are all of the last hour, then the newest of each hour for a day, of each day for a week, of
/// each week for five, of each month for a year. The newest one always stays, and so do those from the future (a clock
/// that was wrong for a while).
std::vector<Backup> backupsToRemove(const std::vector<Backup> &newestFirst, const QDateTime &now);

/// A copy of what the connection sees, complete and durable, or no file. Throws Problem.
void takeBackup(const Connection &connection, const QString &workspacePath, const QDateTime &now);

} // namespace dealdesk::storage
