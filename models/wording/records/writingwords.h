// Why a workspace's file could not be made, saved, copied or restored: each `what` is the clause behind the colon of
// "The workspace “Deals” could not be saved: …." (workspacewords.h), read in the notice bar and in the prompt of a
// start.
#pragma once

#include "wording/told.h"

namespace dealdesk::wording::writing {

Told diskFull();
Told quotaUsed();
Told fileTooLarge();
Told nameNotUtf8();
Told noDriver();
Told diskReadOnly();
Told notAllowedThere();
Told folderMissing();
Told nameTaken();
Told openElsewhere();
Told fileDamaged();
Told diskError();
Told ofANewerVersion();
Told cancelled();
Told unexpectedError();
Told systemError(const QString &systemsWords);
Told beyondLimits(const QString &which);    ///< `which`: of filedamage.h
Told valueOutOfRange(const QString &which); ///< `which`: of filedamage.h

/// What helps where the program tries again by itself.
QString roomForTheNextEdit();
QString quotaForTheNextEdit();

} // namespace dealdesk::wording::writing
