// What the program says where it starts and where it opens, copies and restores workspaces: in a prompt, in the notice
// bar and on standard error; and what its command line is described by.
#pragma once

#include "wording/language.h"

namespace dealdesk::wording {

// Where there is no display, or no place to keep a file.
QString noDisplay();
QString displayNotReached(const QString &display);
QString noWindows();
QString noHomeFolder();                       ///< a clause
QString folderNotMade(const QString &folder); ///< a clause
QString noFolderForTheWorkspace(const QString &why);
QString lastWorkspaceForgotten(const QString &path, const QString &why);

// Workspaces.
QString fileKind(); ///< "Deal Desk workspaces (*.dealdesk)", for a dialog of files
QString opening(const QString &name);
QString wasNotOpened(const QString &name); ///< for a log: without what lies in it
QString madeByAnEarlierVersion();
QString editsLostByOpening();
QString copiedTo(const QString &path);
QString copiedOver(const QString &path);
QString copyOf(const QString &name, int number);       ///< a proposed name: "Deals (copy)", "Deals (copy 2)"
QString firstScenario();                               ///< the name of a new workspace's: "Base case"
QString restoredFrom(const QString &name, int number); ///< as that: "Deals (restored)"
QString newWorkspaceName(int number);                  ///< "Deals", "Deals 2"
QString noBackupsYet();
QString copiedWithoutDocuments(const QStringList &numbers);
QString backupsNewestFirst();
QString backupOpensAside(const QString &heading); ///< `heading`: a sentence
QString backupTaken(const QDateTime &taken, const QString &size, const Language &language);

// The command line of the program with windows.
QString whatTheProgramDoes();
QString optionWorkspace();
QString optionNew();
QString optionTour();

} // namespace dealdesk::wording
