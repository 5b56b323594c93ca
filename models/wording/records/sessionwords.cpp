#include "sessionwords.h"

#include "wording/placeholders.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

QString noDisplay()
{
    return Words::tr(
        "There is no display to show windows on. Start Deal Desk in a desktop session; to work without one "
        "use dealdesk-cli.");
}

QString displayNotReached(const QString &display)
{
    return Words::tr("The display %1 cannot be reached. Start Deal Desk in the desktop session of the person who is "
                     "logged in; to work without a display use dealdesk-cli.")
        .arg(display);
}

QString noWindows()
{
    return Words::tr(
        "Windows cannot be shown: the part of Qt for this display is not there or cannot be used. Install "
        "it (on Debian and Ubuntu: libqt6gui6), and look at what QT_QPA_PLATFORM and QT_PLUGIN_PATH say if "
        "they are set.");
}

QString noHomeFolder() { return Words::tr("this user has no home folder (HOME is not set)"); }
QString folderNotMade(const QString &folder) { return Words::tr("%1 cannot be made or written to").arg(folder); }

QString noFolderForTheWorkspace(const QString &why)
{
    return Words::tr("There is no folder for the workspace: %1. Choose where it goes, or name it after the program: "
                     "dealdesk FILE.")
        .arg(why);
}

QString lastWorkspaceForgotten(const QString &path, const QString &why)
{
    return Words::tr("Your work is saved in %1, but that it was open last is not remembered: %2. Open it by its name "
                     "next time.")
        .arg(path, why);
}

QString fileKind() { return Words::tr("Deal Desk workspaces (*.dealdesk)"); }
QString opening(const QString &name) { return Words::tr("Opening “%1”…").arg(name); }
QString wasNotOpened(const QString &name) { return Words::tr("“%1” could not be opened.").arg(name); }

QString madeByAnEarlierVersion()
{
    return Words::tr("This workspace was made by an earlier version. A backup from before lies beside it.");
}

QString editsLostByOpening()
{
    return Words::tr(
        "Your last edits could not be saved. If you open another workspace now they are lost. Cancel, then "
        "use “Save a copy as…” in the main menu.");
}

QString copiedTo(const QString &path) { return Words::tr("Copied to %1.").arg(path); }

QString copiedOver(const QString &path)
{
    return Words::tr("Copied to %1. What was there before is the newest of its backups.").arg(path);
}

QString copyOf(const QString &name, int number)
{
    return name + (number == 1 ? copySuffix() : furtherCopySuffix().arg(number));
}

QString restoredFrom(const QString &name, int number)
{
    return number == 1 ? Words::tr("%1 (restored)").arg(name) : Words::tr("%1 (restored %2)").arg(name).arg(number);
}

QString firstScenario() { return Words::tr("Base case"); }

QString newWorkspaceName(int number) { return number == 1 ? Words::tr("Deals") : Words::tr("Deals %1").arg(number); }

QString noBackupsYet()
{
    return Words::tr("There are no backups of this workspace yet. One is taken when it is opened.");
}

QString copiedWithoutDocuments(const QStringList &numbers)
{
    return Words::tr("The documents of these quotes could not be read, and the copy is without them: %1.")
        .arg(numbers.join(QStringLiteral(", ")));
}

QString backupsNewestFirst() { return Words::tr("The backups of this workspace, newest first."); }

QString backupOpensAside(const QString &heading)
{
    return Words::tr("%1 A backup opens as a file of its own; the workspace stays as it is.").arg(heading);
}

QString backupTaken(const QDateTime &taken, const QString &size, const Language &language)
{
    return Words::tr("%1, %2   ·   %3")
        .arg(language.date(taken.date()), taken.time().toString(QStringLiteral("HH:mm")), size);
}

QString whatTheProgramDoes() { return Words::tr("Prices partner deals: margin, ARR, cash and quotes."); }
QString optionWorkspace() { return Words::tr("The workspace to open; the last one where none is named."); }

QString optionNew()
{
    return Words::tr("Make the workspace, without deals, where it does not exist yet; otherwise a new one is the "
                     "sample.");
}

QString optionTour()
{
    return Words::tr("Write pictures of every page and the quotes of the first deal into FOLDER, then stop.");
}

} // namespace dealdesk::wording
