// The session's files: other workspaces, copies and backups, as the File menu asks for them.
#include "session.h"

#include "startcontents.h"

#include "ui/widgets/noticebar.h"
#include "wording/records/sessionwords.h"

#include <QDir>
#include <QFileInfo>

namespace dealdesk::app {

using storage::Access;
using storage::Obstacle;
using storage::WorkspaceFile;

namespace {

QString withEnding(const QString &path)
{
    return path.endsWith(QStringLiteral(".dealdesk")) ? path : path + QStringLiteral(".dealdesk");
}

/// The first of these names, counted from 1, that no file in the folder has.
QString freeName(const QDir &folder, const std::function<QString(int number)> &name)
{
    QString path;
    for (int n = 1; path.isEmpty() || QFileInfo::exists(path); ++n)
        path = folder.filePath(withEnding(name(n)));
    return path;
}
} // namespace

bool Session::refuse(const storage::OpenFailure &failure, const QString &path)
{
    if (failure.obstacle == Obstacle::Damaged) {
        const auto backup = chooseBackup(path, failure.what);
        if (backup && openBackup(*backup, path))
            return true;
    }
    // Where damage lies names deals and customers: that is for the window, not for a log.
    const bool named = failure.obstacle == Obstacle::Damaged || failure.obstacle == Obstacle::Other;
    QTextStream(stderr) << (named ? wording::wasNotOpened(QFileInfo(path).fileName()) : failure.what) << ' '
                        << failure.todo << '\n';
    if (shown)
        shown->notices()->say(failure.what + QLatin1Char(' ') + failure.todo, tables::Tone::Bad);
    else
        prompts.show(nullptr, tr("Not opened"), failure.what, failure.todo);
    return shown != nullptr;
}

std::optional<storage::Backup> Session::chooseBackup(const QString &path, const QString &heading)
{
    const auto backups = WorkspaceFile::backups(path);
    if (backups.empty())
        return std::nullopt;
    QStringList lines;
    for (const storage::Backup &backup : backups) {
        lines.append(wording::backupTaken(backup.taken.toLocalTime(), language.dataSize(backup.bytes), language));
    }
    const int chosen =
        prompts.choose(shown.get(), tr("Backups"), wording::backupOpensAside(heading), lines, tr("Open the backup"));
    return chosen < 0 ? std::nullopt : std::optional(backups[static_cast<std::size_t>(chosen)]);
}

bool Session::openBackup(const storage::Backup &backup, const QString &path)
{
    const QFileInfo workspace(path);
    const QString target = freeName(workspace.absoluteDir(), [&](int number) {
        return wording::restoredFrom(workspace.completeBaseName(), number);
    });
    auto restored = WorkspaceFile::restore(language, backup, target);
    if (!restored && restored.error().obstacle == Obstacle::FineAmounts) {
        if (!mayRound(restored.error()))
            return false;
        restored = WorkspaceFile::restore(language, backup, target, storage::FineAmounts::Rounded);
    }
    if (restored)
        return open(target);
    prompts.show(shown.get(), tr("Not restored"), restored.error().what, restored.error().todo);
    return false;
}

bool Session::mayLeave()
{
    return opened->isSaved() || opened->readOnly() ||
           prompts.confirm(shown.get(), tr("Not saved"), wording::editsLostByOpening(), tr("Open anyway"));
}

void Session::newWorkspace()
{
    QString path;
    if (mayLeave())
        path = prompts.fileToMake(shown.get(), tr("New workspace"), freeName(QDir::home(), wording::newWorkspaceName),
                                  fileFilter());
    if (!path.isEmpty())
        create(path, emptyContents(today()));
    else if (isUntouchedSample())
        shown->sayItIsASample(); // the way to an empty one is still there
}

void Session::openWorkspace()
{
    if (!mayLeave())
        return;
    const QString path = prompts.fileToOpen(shown.get(), tr("Open a workspace"), fileFilter());
    if (!path.isEmpty())
        open(path);
}

void Session::saveCopy()
{
    const QFileInfo own(file->path());
    const QString suggested =
        freeName(own.absoluteDir(), [&](int number) { return wording::copyOf(own.completeBaseName(), number); });
    const QString path = prompts.fileToWrite(shown.get(), tr("Save a copy as"), suggested, fileFilter());
    if (path.isEmpty())
        return;
    const bool replaced = QFileInfo(path).size() > 0;
    QStringList lacking; // numbers of quotes
    const auto documents = [&](workspace::RowKey quote) {
        QByteArray document = opened->quoteRegister.keptDocument(quote);
        if (document.isEmpty())
            lacking.append(opened->quoteRegister.quote(quote)->number);
        return document;
    };
    const auto outcome = WorkspaceFile::saveCopy(language, opened->contents(), path, documents);
    if (!outcome) {
        shown->notices()->say(outcome.error().what + QLatin1Char(' ') + outcome.error().todo, tables::Tone::Bad);
        return;
    }
    if (!lacking.empty())
        shown->notices()->keep(wording::copiedWithoutDocuments(lacking));
    const QString to = QDir::toNativeSeparators(path);
    // Until the next edit, with which the news goes: then the copy does not hold everything.
    const auto openIt = [this, path] { open(path); };
    shown->notices()->say(
        replaced ? wording::copiedOver(to) : wording::copiedTo(to), tr("Open it"),
        [this, openIt] { QMetaObject::invokeMethod(this, openIt, Qt::QueuedConnection); }, tables::Tone::Good);
}

void Session::showBackups()
{
    const auto backups = WorkspaceFile::backups(file->path());
    if (backups.empty()) {
        shown->notices()->say(wording::noBackupsYet());
        return;
    }
    const auto backup = chooseBackup(file->path(), wording::backupsNewestFirst());
    if (backup && mayLeave())
        openBackup(*backup, file->path());
}
} // namespace dealdesk::app
