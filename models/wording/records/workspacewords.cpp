#include "workspacewords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

} // namespace

QString notOpened(const QString &name, const QString &why)
{
    return Words::tr("“%1” could not be opened: %2.").arg(name, why);
}

Told notThere(const QString &name, const QString &folder)
{
    return {Words::tr("There is no file “%1” in %2.").arg(name, folder),
            Words::tr("Look whether it was moved or renamed, or open another workspace.")};
}

Told cannotBeNamed(const QString &name)
{
    return {Words::tr("The name of “%1”, or of its folder, is not valid UTF-8, so that it cannot be opened.").arg(name),
            Words::tr("Rename it, then open it again.")};
}

Told isAFolder(const QString &name)
{
    return {Words::tr("“%1” is a folder.").arg(name), Words::tr("Choose a workspace file.")};
}

Told mayNotBeOpened(const QString &name)
{
    return {Words::tr("You do not have permission to open “%1”.").arg(name),
            Words::tr("Ask its owner, or open a copy in a folder of your own.")};
}

Told cannotBeChanged(const QString &name)
{
    return {Words::tr("“%1” cannot be changed: the file, its folder or its disk is read-only.").arg(name),
            Words::tr("Open it for viewing, then use Save as to work on a copy.")};
}

Told noWorkspace(const QString &name)
{
    return {Words::tr("“%1” is not a Deal Desk workspace.").arg(name),
            Words::tr("Choose another file. This one was left as it is.")};
}

Told madeByANewerVersion(const QString &name)
{
    return {Words::tr("“%1” was written by a newer version of Deal Desk.").arg(name),
            Words::tr("Install the current version to open it. The file was left as it is.")};
}

Told damaged(const QString &name, const QString &why)
{
    return {Words::tr("“%1” is damaged: %2.").arg(name, why),
            Words::tr("Restore a backup. The damaged file is left as it is.")};
}

Told tooLargeToOpen(const QString &name, const QString &why)
{
    return {Words::tr("“%1” is not opened: %2.").arg(name, why),
            Words::tr("Choose another file. This one was left as it is.")};
}

Told hasFineAmounts(const QString &name, const QString &amounts)
{
    return {Words::tr("“%1” was made by an earlier version, which gave every currency two decimals. These amounts have "
                      "decimals that their currency has not, or are too large for it: %2.")
                .arg(name, amounts),
            Words::tr("Open it in the program, which can round them. The file was left as it is.")};
}

Told openInAnotherWindow(const QString &name)
{
    return {Words::tr("“%1” is open in another window or program.").arg(name),
            Words::tr("Open it for viewing, or close it there first.")};
}

Told openingCancelled(const QString &name)
{
    return {Words::tr("Opening “%1” was cancelled.").arg(name), Words::tr("Open it again when you are ready.")};
}

QString notMade(const QString &name, const QString &folder, const QString &why)
{
    return Words::tr("The workspace “%1” could not be made in %2: %3.").arg(name, folder, why);
}

QString notSaved(const QString &name, const QString &why)
{
    return Words::tr("The workspace “%1” could not be saved: %2.").arg(name, why);
}

QString copyNotSaved(const QString &name, const QString &folder, const QString &why)
{
    return Words::tr("The copy “%1” could not be saved in %2: %3.").arg(name, folder, why);
}

Told copyWouldReplaceAnotherFile(const QString &name, const QString &folder)
{
    return {Words::tr("The copy was not saved: “%1” in %2 is no workspace but another file, which would be lost.")
                .arg(name, folder),
            Words::tr("Choose another name.")};
}

Told copyWouldReplaceANewerVersion(const QString &name, const QString &folder)
{
    return {
        Words::tr("The copy was not saved: “%1” in %2 is a workspace of a newer version of Deal Desk, which would be "
                  "lost.")
            .arg(name, folder),
        Words::tr("Choose another name.")};
}

Told copyWouldReplaceADamagedOne(const QString &name, const QString &folder)
{
    return {
        Words::tr("The copy was not saved: “%1” in %2 is a damaged workspace, which would be lost.").arg(name, folder),
        Words::tr("Choose another name.")};
}

QString notBackedUp(const QString &name, const QString &why)
{
    return Words::tr("The backup of “%1” could not be made: %2.").arg(name, why);
}

QString lookAtTheBackups(const QString &name)
{
    return Words::tr("Your work is saved. Look at the folder “%1.backups” beside it.").arg(name);
}

QString notRestored(const QString &name, const QString &why)
{
    return Words::tr("The backup could not be restored as “%1”: %2.").arg(name, why);
}

Told backupDamaged(const QString &name, const QString &why)
{
    return {Words::tr("The backup “%1” is damaged: %2.").arg(name, why), Words::tr("Choose an older one.")};
}

Told movedAway(const QString &name)
{
    return {
        Words::tr("The workspace could not be saved: “%1” was moved, renamed or deleted while it was open.").arg(name),
        Words::tr("Put it back, or save your work as a new file with Save as.")};
}

Told replacedByAnother(const QString &name)
{
    return {Words::tr("The workspace could not be saved: another program replaced “%1” while it was open.").arg(name),
            Words::tr("Nothing was overwritten. Save your work as a new file with Save as.")};
}

Told openForViewingOnly(const QString &name)
{
    return {Words::tr("“%1” is open for viewing only.").arg(name), Words::tr("Use Save as to work on a copy.")};
}

QString setAside(const QString &name, const QString &newName)
{
    return Words::
        tr("Beside the workspace lay “%1”, which is not its own or not whole. It was not used and is now called “%2”.")
            .arg(name, newName);
}

QString cannotBeSetAside(const QString &name)
{
    return Words::tr("“%1” lies beside it, is not its own and cannot be renamed").arg(name);
}

QString notUsed(const QString &name)
{
    return Words::tr("Beside the workspace lies “%1”, which is not its own or not whole. It was not used.").arg(name);
}

} // namespace dealdesk::wording
