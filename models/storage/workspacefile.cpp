#include "workspacefile.h"

#include "backups.h"
#include "beside.h"
#include "contentsreader.h"
#include "contentswriter.h"
#include "issuedsince.h"
#include "journal.h"
#include "migrations.h"
#include "preflight.h"
#include "schema.h"
#include "snapshot.h"
#include "words.h"

#include "wording/records/workspacewords.h"

#include "files/heldfile.h"
#include "files/leftovers.h"
#include "files/newfile.h"
#include "files/passingfolder.h"
#include "files/pathname.h"
#include "pricing/ranges.h"
#include "wording/figuretext.h"
#include "wording/records/filenames.h"
#include "wording/records/mergewords.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using files::File, files::HeldFile, files::NewFile;
using wording::Language;
using wording::systemName;
using workspace::Change;
using workspace::Contents;
using workspace::Failure;
using Cause = Problem::Cause;

namespace {

/// What could not be opened again is not saved.
void limitSize(const Connection &connection)
{
    const auto pageBytes = std::max<qint64>(connection.value(u"PRAGMA page_size"_s).toLongLong(), 1);
    connection.run(u"PRAGMA max_page_count = %1"_s.arg(static_cast<qint64>(pricing::largestFile) / pageBytes));
}

/// SQLite tells a full disk and a full file by the same word.
Problem asItIs(const Problem &problem, const QString &path)
{
    constexpr auto most = static_cast<qint64>(pricing::largestFile);
    const QFileInfo file(path);
    const bool isRoom = file.size() > most / 2 && QStorageInfo(file.absolutePath()).bytesAvailable() > most;
    return problem.cause == Cause::DiskFull && isRoom
               ? Problem{Cause::BeyondLimits, details::of(Detail::Of::LargerThanTaken)}
               : problem;
}

/// Writes a whole file under a temporary name, then gives it its own.
void writeWhole(const QString &path, const Contents &contents, NewFile::Existing existing,
                const DocumentSource &documents = {})
{
    if (files::isMadeUp(systemName(path)))
        throw Problem{Cause::NoName};
    auto file = orThrow(NewFile::begin(systemName(path), NewFile::Form::Named));
    {
        const Connection connection(wording::text(file.path()), Connection::Journal::None);
        Transaction transaction(connection);
        createSchema(connection);
        limitSize(connection);
        ContentsWriter writer(connection);
        writer.writeAll(contents);
        for (const workspace::QuoteRecord &quote : contents.quotes) {
            if (!documents || quote.sha256.isEmpty())
                continue;
            if (const QByteArray bytes = documents(quote.key); !bytes.isEmpty())
                writer.writeDocument(quote.key, bytes); // as it is: who reads it checks it
        }
        transaction.commit();
    }
    orThrow(file.appear(existing));
}

Contents readWhole(const Connection &connection, const Progress &progress = {},
                   std::vector<records::NamedFaults> *keptFromEarlier = nullptr)
{
    ContentsReader reader(connection, progress);
    Contents contents = reader.read();
    if (keptFromEarlier)
        *keptFromEarlier = reader.keptFromEarlier();
    return contents;
}

/// SQLite writes the journal beside the file that a link names, so every road goes there.
QString ownPath(const QString &path)
{
    const QString own = QFileInfo(path).canonicalFilePath();
    return own.isEmpty() ? QFileInfo(path).absoluteFilePath() : own;
}

/// SQLite rounds the file's size up, so that a last page of which a part is missing passes where nothing was in it.
void requireWholePages(const Connection &connection, const QString &path)
{
    const qint64 pages = connection.value(u"PRAGMA page_count"_s).toLongLong();
    if (QFileInfo(path).size() < pages * connection.value(u"PRAGMA page_size"_s).toLongLong())
        throw Problem{Cause::Corrupt, details::of(Detail::Of::CutOff)};
}

/// A private copy of the file, opened; its names are gone.
std::unique_ptr<Connection> openCopy(Snapshot &snapshot, FineAmounts amounts, const Progress &migrating = {})
{
    auto connection = std::make_unique<Connection>(snapshot.path(), Connection::Journal::Truncate);
    connection->claim();
    requireWholePages(*connection, snapshot.path());
    migrate(*connection, migrations(amounts, migrating), [](int) {});
    snapshot.hide();
    return connection;
}

/// A copy of it does: the file itself is not touched.
bool readsWhole(const QString &path, Snapshot::Unfinished edit)
{
    try {
        Snapshot snapshot(path, edit);
        readWhole(*openCopy(snapshot, FineAmounts::Rounded)); // whole it is in either case
        return true;
    } catch (const Problem &problem) {
        if (problem.cause == Cause::Corrupt || problem.cause == Cause::OutOfRange)
            return false;
        throw;
    }
}

} // namespace

class WorkspaceFile::Impl
{
public:
    Impl(const Language &in, const QString &where, Access how, FineAmounts fine, const Progress &migrating)
        : language(in)
        , path(QFileInfo(where).absoluteFilePath())
        , own(ownPath(path))
        , access(how)
        , amounts(fine)
    {
        access == Access::ReadWrite ? openToWrite(migrating) : openToView(migrating);
    }

    void openToWrite(const Progress &migrating)
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

    ReadsWhole copyReadsWhole() const
    {
        return [this](bool withJournal) {
            return readsWhole(own, withJournal ? Snapshot::Unfinished::Undone : Snapshot::Unfinished::AsItStands);
        };
    }

    void keepBackup(const QDateTime &now)
    {
        takeBackup(*connection, path, now);
        savedSinceBackup = false;
        for (const Backup &backup : backupsToRemove(listBackups(path), now))
            QFile::remove(backup.path);
    }

    /// The workspace's own place gets another's contents; what was there is among its backups first.
    void replaceWith(const Contents &contents, const DocumentSource &documents)
    {
        keepBackup(QDateTime::currentDateTimeUtc());
        writer.reset();
        connection.reset(); // its last word on the journal comes before another file has the name; `held` stays locked
        writeWhole(own, contents, NewFile::Existing::Replace, documents);
    }

    void openToView(const Progress &migrating)
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

    const Language language;
    QString path;
    QString own; ///< where links lead
    Access access;
    FineAmounts amounts;
    QStringList remarks;
    std::vector<records::NamedFaults> keptFromEarlier; ///< of the last reading
    // In this order: statements go before their connection, the connection before the descriptor (see HeldFile).
    std::shared_ptr<HeldFile> held;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<ContentsWriter> writer;
    bool savedSinceBackup = false;
};

WorkspaceFile::WorkspaceFile(std::unique_ptr<Impl> implementation)
    : impl(std::move(implementation))
{}
WorkspaceFile::~WorkspaceFile() = default;

tl::expected<void, OpenFailure> WorkspaceFile::make(const Language &language, const QString &path,
                                                    const Contents &contents)
{
    try {
        writeWhole(path, contents, NewFile::Existing::Keep);
    } catch (const Problem &problem) {
        return tl::unexpected(words::create(path, withCause(problem, path), language));
    }
    return {};
}

tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure>
WorkspaceFile::create(const Language &language, const QString &path, const Contents &contents)
{
    if (const auto made = make(language, path, contents); !made)
        return tl::unexpected(made.error());
    return open(language, path, Access::ReadWrite);
}

tl::expected<std::unique_ptr<WorkspaceFile>, OpenFailure> WorkspaceFile::open(const Language &language,
                                                                              const QString &path, Access access,
                                                                              FineAmounts amounts,
                                                                              const Progress &migrating)
{
    try {
        return std::unique_ptr<WorkspaceFile>(
            new WorkspaceFile(std::make_unique<Impl>(language, path, access, amounts, migrating)));
    } catch (const Problem &problem) {
        return tl::unexpected(words::open(path, problem, language));
    }
}

QString WorkspaceFile::path() const { return impl->path; }
Access WorkspaceFile::access() const { return impl->access; }

QStringList WorkspaceFile::remarks() const
{
    QStringList sentences = impl->remarks;
    for (const records::NamedFaults &each : impl->keptFromEarlier)
        sentences.append(wording::keptFromEarlier(each, impl->language));
    return sentences;
}

tl::expected<Contents, OpenFailure> WorkspaceFile::read(const Progress &progress)
{
    try {
        return readWhole(*impl->connection, progress, &impl->keptFromEarlier);
    } catch (const Problem &problem) {
        return tl::unexpected(words::open(impl->path, problem, impl->language));
    }
}

tl::expected<void, Failure> WorkspaceFile::save(const Contents &contents, const Change &change)
{
    if (impl->access == Access::ReadOnly)
        return tl::unexpected(words::viewingOnly(impl->path));
    switch (impl->held->place(systemName(impl->path))) {
    case HeldFile::Place::Gone: return tl::unexpected(words::moved(impl->path));
    case HeldFile::Place::Replaced: return tl::unexpected(words::replaced(impl->path));
    case HeldFile::Place::Same: break;
    }
    try {
        Transaction transaction(*impl->connection);
        // Takes the file's first page into the journal, by whose change counter the journal is known: see journal.h.
        impl->connection->run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
        impl->writer->write(contents, change);
        transaction.commit();
    } catch (const Problem &problem) {
        impl->writer->forget();
        return tl::unexpected(
            words::save(impl->path, asItIs(withCause(problem, impl->own), impl->path), impl->language));
    }
    impl->savedSinceBackup = true;
    return {};
}

QByteArray WorkspaceFile::documentOf(workspace::RowKey quote)
{
    try {
        return QuoteDocuments::read(*impl->connection, quote);
    } catch (const Problem &) {
        return {};
    }
}

tl::expected<void, Failure> WorkspaceFile::saveCopy(const Language &language, const Contents &contents,
                                                    const QString &path, const DocumentSource &documents)
{
    try {
        const QFileInfo there(path);
        if (!there.exists()) {
            writeWhole(path, contents, NewFile::Existing::Keep, documents);
        } else if (there.isFile() && there.size() == 0) {
            const auto target = orThrow(HeldFile::open(systemName(path), File::Access::ReadWrite));
            if (!target->lock())
                throw Problem{Cause::Busy};
            writeWhole(path, contents, NewFile::Existing::Replace, documents);
        } else {
            // As a window opens it: nobody else works on it, and what another program wrote is none.
            // Its amounts are as they were in its backup.
            Impl(language, path, Access::ReadWrite, FineAmounts::Rounded, {}).replaceWith(contents, documents);
        }
    } catch (const Problem &problem) {
        return tl::unexpected(words::copy(path, withCause(problem, path), language));
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
        impl->keepBackup(now);
    } catch (const Problem &problem) {
        return tl::unexpected(words::backUp(impl->path, withCause(problem, impl->own), impl->language));
    }
    return {};
}

tl::expected<void, Failure> WorkspaceFile::backUpWhatWasSaved(const QDateTime &now)
{
    return impl->savedSinceBackup ? backUp(now) : tl::expected<void, Failure>();
}

std::vector<Backup> WorkspaceFile::backups(const QString &workspacePath) { return listBackups(workspacePath); }

tl::expected<void, OpenFailure> WorkspaceFile::restore(const Language &language, const Backup &backup,
                                                       const QString &target, FineAmounts amounts)
{
    try {
        Snapshot snapshot(ownPath(backup.path));
        const auto connection = openCopy(snapshot, amounts);
        Contents contents = readWhole(*connection);
        const auto issuedSince = addIssuedSince(contents, backup.workspace);
        writeWhole(target, contents, NewFile::Existing::Keep, [&](workspace::RowKey quote) {
            const auto since = issuedSince.find(quote);
            return since != issuedSince.end() ? since->second : QuoteDocuments::read(*connection, quote);
        });
    } catch (const Problem &problem) {
        return tl::unexpected(words::restore(backup.path, target, withCause(problem, target), language));
    }
    return {};
}

} // namespace dealdesk::storage
