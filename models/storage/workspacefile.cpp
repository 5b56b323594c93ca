#include "workspacefile.h"

#include "backups.h"
#include "contentsreader.h"
#include "contentswriter.h"
#include "heldfile.h"
#include "migrations.h"
#include "newfile.h"
#include "preflight.h"
#include "schema.h"
#include "snapshot.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using workspace::Change;
using workspace::Contents;
using workspace::Failure;
using Cause = Problem::Cause;

namespace {

/// Writes a whole file under a temporary name, then gives it its own.
void writeWhole(const QString &path, const Contents &contents, NewFile::Existing existing)
{
    // Another file's unfinished edit: SQLite would undo it in ours.
    if (QFileInfo(path + u"-journal"_s).size() > 0)
        throw Problem{Cause::Exists};
    NewFile file(path);
    {
        const Connection connection(file.path(), Connection::Journal::None);
        Transaction transaction(connection);
        createSchema(connection);
        ContentsWriter(connection).writeAll(contents);
        transaction.commit();
    }
    file.appear(existing);
}

Contents readWhole(const Connection &connection, const Progress &progress = {})
{
    return ContentsReader(connection, progress).read();
}

} // namespace

class WorkspaceFile::Impl
{
public:
    Impl(const QString &where, Access how)
        : path(QFileInfo(where).absoluteFilePath())
        , access(how)
    {
        access == Access::ReadWrite ? openToWrite() : openToView();
    }

    void openToWrite()
    {
        held = HeldFile::open(path, HeldFile::Mode::ReadWrite);
        if (!held->lock())
            throw Problem{Cause::Busy};
        inspectHeader(held->descriptor());
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Problem{Cause::ReadOnly}; // no room for the journal
        connection = std::make_unique<Connection>(path, Connection::Journal::Truncate);
        connection->claim();
        if (held->place(path) != HeldFile::Place::Same)
            throw Problem{Cause::Busy};
        migrate(*connection, migrations(),
                [this](int) { takeBackup(*connection, path, QDateTime::currentDateTimeUtc()); });
        checkSchema(*connection);
        writer = std::make_unique<ContentsWriter>(*connection);
    }

    void openToView()
    {
        Snapshot snapshot(path);
        connection = std::make_unique<Connection>(snapshot.path(), Connection::Journal::Truncate);
        connection->claim();
        migrate(*connection, migrations(), [](int) {});
        snapshot.hide();
    }

    QString path;
    Access access;
    // In this order: statements go before their connection, the connection before the descriptor (see HeldFile).
    std::shared_ptr<HeldFile> held;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<ContentsWriter> writer;
};

WorkspaceFile::WorkspaceFile(std::unique_ptr<Impl> implementation)
    : impl(std::move(implementation))
{}
WorkspaceFile::~WorkspaceFile() = default;

tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure> WorkspaceFile::create(const QString &path,
                                                                                const Contents &contents)
{
    try {
        writeWhole(path, contents, NewFile::Existing::Keep);
    } catch (const Problem &problem) {
        return tl::unexpected(words::create(path, problem));
    }
    return open(path, Access::ReadWrite);
}

tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure> WorkspaceFile::open(const QString &path, Access access)
{
    try {
        return std::unique_ptr<WorkspaceFile>(new WorkspaceFile(std::make_unique<Impl>(path, access)));
    } catch (const Problem &problem) {
        return tl::unexpected(words::open(path, problem));
    }
}

QString WorkspaceFile::path() const { return impl->path; }
Access WorkspaceFile::access() const { return impl->access; }

tl::expected<Contents, OpenFailure> WorkspaceFile::read(const Progress &progress)
{
    try {
        return readWhole(*impl->connection, progress);
    } catch (const Problem &problem) {
        return tl::unexpected(words::open(impl->path, problem));
    }
}

tl::expected<void, Failure> WorkspaceFile::save(const Contents &contents, const Change &change)
{
    if (impl->access == Access::ReadOnly)
        return tl::unexpected(words::viewingOnly(impl->path));
    switch (impl->held->place(impl->path)) {
    case HeldFile::Place::Gone: return tl::unexpected(words::moved(impl->path));
    case HeldFile::Place::Replaced: return tl::unexpected(words::replaced(impl->path));
    case HeldFile::Place::Same: break;
    }
    try {
        Transaction transaction(*impl->connection);
        impl->writer->write(contents, change);
        transaction.commit();
    } catch (const Problem &problem) {
        impl->writer->forget();
        return tl::unexpected(words::save(impl->path, problem));
    }
    return {};
}

tl::expected<void, Failure> WorkspaceFile::saveCopy(const Contents &contents, const QString &path)
{
    try {
        if (QFileInfo::exists(path)) {
            // Replacing what another window works on would take its next edit.
            const auto target = HeldFile::open(path, HeldFile::Mode::ReadWrite);
            if (!target->lock())
                throw Problem{Cause::Busy};
            writeWhole(path, contents, NewFile::Existing::Replace);
        } else {
            writeWhole(path, contents, NewFile::Existing::Keep);
        }
    } catch (const Problem &problem) {
        return tl::unexpected(words::copy(path, problem));
    }
    return {};
}

tl::expected<void, Failure> WorkspaceFile::backUp(const QDateTime &now)
{
    if (impl->access == Access::ReadOnly)
        return {};
    try {
        if (!backupDue(listBackups(impl->path), now))
            return {};
        takeBackup(*impl->connection, impl->path, now);
        for (const Backup &backup : backupsToRemove(listBackups(impl->path), now))
            QFile::remove(backup.path);
    } catch (const Problem &problem) {
        return tl::unexpected(words::backUp(impl->path, problem));
    }
    return {};
}

std::vector<Backup> WorkspaceFile::backups(const QString &workspacePath) { return listBackups(workspacePath); }

tl::expected<void, Failure> WorkspaceFile::restore(const Backup &backup, const QString &target)
{
    try {
        Snapshot snapshot(backup.path);
        const Connection connection(snapshot.path(), Connection::Journal::Truncate);
        connection.claim();
        migrate(connection, migrations(), [](int) {});
        writeWhole(target, readWhole(connection), NewFile::Existing::Keep);
    } catch (const Problem &problem) {
        return tl::unexpected(words::restore(backup.path, target, problem));
    }
    return {};
}

} // namespace dealdesk::storage
