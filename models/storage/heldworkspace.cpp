#include "heldworkspace.h"

#include "backups.h"
#include "journal.h"
#include "migrations.h"
#include "preflight.h"
#include "schema.h"

#include "files/leftovers.h"
#include "files/passingfolder.h"
#include "wording/figuretext.h"
#include "wording/records/filenames.h"
#include "wording/records/workspacewords.h"

#include <QFile>
#include <QFileInfo>

namespace dealdesk::storage {

using files::File, files::HeldFile, files::NewFile;
using wording::Language;
using wording::systemName;
using workspace::Contents;
using Cause = Problem::Cause;

WorkspaceFile::Impl::Impl(const Language &in, const QString &where, Access how, FineAmounts fine,
                          const Progress &migrating)
    : language(in)
    , path(QFileInfo(where).absoluteFilePath())
    , own(ownPath(path))
    , access(how)
    , amounts(fine)
{
    access == Access::ReadWrite ? openToWrite(migrating) : openToView(migrating);
}

void WorkspaceFile::Impl::openToWrite(const Progress &migrating)
{
    held = orThrow(HeldFile::open(systemName(path), File::Access::ReadWrite));
    if (!held->lock())
        throw Problem{Cause::Busy};
    inspectHeader(held->content());
    const QString folder = QFileInfo(own).absolutePath();
    if (!QFileInfo(folder).isWritable())
        throw Problem{Cause::ReadOnly}; // no room for the journal
    for (const QString &place : {folder, backupFolder(path), foundFolder(path)})
        files::removeLeftovers(systemName(place));
    files::sweepPassingFolders();
    remarks = settleBeside(own, held->content(), copyReadsWhole());
    connection = std::make_unique<Connection>(own, Connection::Journal::Truncate);
    connection->claim();
    requireWholePages(*connection, own);
    if (held->place(systemName(path)) != HeldFile::Place::Same)
        throw Problem{Cause::Busy};
    migrate(*connection, migrations(amounts, migrating),
            [this](int) { takeBackup(*connection, path, QDateTime::currentDateTimeUtc()); });
    checkSchema(*connection);
    limitSize(*connection);
    writer = std::make_unique<ContentsWriter>(*connection);
}

ReadsWhole WorkspaceFile::Impl::copyReadsWhole() const
{
    return [this](bool withJournal) {
        return readsWhole(own, withJournal ? Snapshot::Unfinished::Undone : Snapshot::Unfinished::AsItStands);
    };
}

void WorkspaceFile::Impl::keepBackup(const QDateTime &now)
{
    takeBackup(*connection, path, now);
    savedSinceBackup = false;
    for (const Backup &backup : backupsToRemove(listBackups(path), now))
        QFile::remove(backup.path);
}

void WorkspaceFile::Impl::replaceWith(const Contents &contents, const DocumentSource &documents)
{
    keepBackup(QDateTime::currentDateTimeUtc());
    writer.reset();
    connection.reset(); // its last word on the journal comes before another file has the name; `held` stays locked
    writeWhole(own, contents, NewFile::Existing::Replace, documents);
}

void WorkspaceFile::Impl::openToView(const Progress &migrating)
{
    using enum Snapshot::Unfinished;
    const auto file = orThrow(HeldFile::open(systemName(own), File::Access::Read));
    inspectHeader(file->content());
    const JournalKind journal = judgeJournal(own, file->content());
    const bool undone = undoesOurs(journal, copyReadsWhole());
    if (journal != JournalKind::None && !undone)
        remarks = {wording::notUsed(QFileInfo(journalName(own)).fileName())};
    // Without a journal now, one that comes meanwhile is another window's, at work.
    Snapshot snapshot(own, undone || journal == JournalKind::None ? Undone : AsItStands);
    connection = openCopy(snapshot, amounts, migrating);
}

} // namespace dealdesk::storage
