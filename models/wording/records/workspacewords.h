// What became of a workspace's file that was to be opened, made, saved, copied, backed up or restored: read in the
// notice bar, in the prompt of a start and on the command line. `name` is the file's without its folder; `why` a clause
// of writingwords.h or filedamage.h.
#pragma once

#include "wording/told.h"

namespace dealdesk::wording {

// To be opened.
QString notOpened(const QString &name, const QString &why);
Told notThere(const QString &name, const QString &folder);
Told cannotBeNamed(const QString &name); ///< it is no UTF-8
Told isAFolder(const QString &name);
Told mayNotBeOpened(const QString &name);
Told cannotBeChanged(const QString &name);
Told noWorkspace(const QString &name);
Told madeByANewerVersion(const QString &name);
Told damaged(const QString &name, const QString &why);
Told tooLargeToOpen(const QString &name, const QString &why);
Told hasFineAmounts(const QString &name, const QString &amounts); ///< `amounts`: of filedamage.h
Told openInAnotherWindow(const QString &name);
Told openingCancelled(const QString &name);

// To be made, saved, copied, backed up, restored.
QString notMade(const QString &name, const QString &folder, const QString &why);
QString notSaved(const QString &name, const QString &why);
QString copyNotSaved(const QString &name, const QString &folder, const QString &why);
Told copyWouldReplaceAnotherFile(const QString &name, const QString &folder);
Told copyWouldReplaceANewerVersion(const QString &name, const QString &folder);
Told copyWouldReplaceADamagedOne(const QString &name, const QString &folder);
QString notBackedUp(const QString &name, const QString &why);
QString lookAtTheBackups(const QString &name);
QString notRestored(const QString &name, const QString &why);
Told backupDamaged(const QString &name, const QString &why);

// Whose path it was.
Told movedAway(const QString &name);
Told replacedByAnother(const QString &name);
Told openForViewingOnly(const QString &name);

// What lay beside a workspace.
QString setAside(const QString &name, const QString &newName);
QString cannotBeSetAside(const QString &name); ///< a clause
QString notUsed(const QString &name);

} // namespace dealdesk::wording
