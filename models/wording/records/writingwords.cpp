#include "writingwords.h"

#include <QCoreApplication>

namespace dealdesk::wording::writing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

} // namespace

Told diskFull() { return {Words::tr("the disk is full"), Words::tr("Free some space, then try again.")}; }

Told quotaUsed()
{
    return {Words::tr("your quota on this disk is used up"),
            Words::tr("Delete files of your own there, then try again.")};
}

Told fileTooLarge()
{
    return {Words::tr("this system lets no program write a file of that size (see ulimit -f)"),
            Words::tr("Have the limit raised, then start Deal Desk again.")};
}

Told nameNotUtf8()
{
    return {Words::tr("a part of the name, or of its folder's, is not valid UTF-8"), Words::tr("Choose another name.")};
}

Told noDriver()
{
    return {Words::tr("Qt's driver for SQLite is not on this computer"),
            Words::tr("Install it (on Debian and Ubuntu: libqt6sql6-sqlite), then start Deal Desk again.")};
}

Told diskReadOnly()
{
    return {Words::tr("the disk is read-only"), Words::tr("Save a copy in another folder with Save as.")};
}

Told notAllowedThere()
{
    return {Words::tr("you do not have permission to write there"), Words::tr("Choose a folder of your own.")};
}

Told folderMissing() { return {Words::tr("its folder is not there any more"), Words::tr("Choose another folder.")}; }

Told nameTaken() { return {Words::tr("a file with this name is there already"), Words::tr("Choose another name.")}; }

Told openElsewhere()
{
    return {Words::tr("another program has the file open"), Words::tr("Close it there, then try again.")};
}

Told fileDamaged()
{
    return {Words::tr("the file is damaged"), Words::tr("Save a copy with Save as, or restore a backup.")};
}

Told diskError()
{
    return {Words::tr("the disk reports an error"), Words::tr("Save a copy on another disk with Save as.")};
}

Told ofANewerVersion()
{
    return {Words::tr("it was written by a newer version of Deal Desk"), Words::tr("Install the current version.")};
}

Told cancelled() { return {Words::tr("it was cancelled"), Words::tr("Try again when you are ready.")}; }

Told unexpectedError() { return systemError(Words::tr("an unexpected error came up")); }

Told systemError(const QString &systemsWords)
{
    return {systemsWords, Words::tr("Save a copy in another folder with Save as.")};
}

Told beyondLimits(const QString &which) { return {which, Words::tr("Divide it into several workspaces.")}; }

Told valueOutOfRange(const QString &which)
{
    return {which, Words::tr("Correct the value; everything else is as it was.")};
}

QString roomForTheNextEdit() { return Words::tr("Free some space; the program tries again with your next edit."); }

QString quotaForTheNextEdit()
{
    return Words::tr("Delete files of your own there; the program tries again with your next edit.");
}

} // namespace dealdesk::wording::writing
