#include "workspacefile.h"

#include "backups.h"
#include "heldworkspace.h"
#include "issuedsince.h"
#include "quotedocuments.h"
#include "schema.h"
#include "words.h"

#include "pricing/ranges.h"
#include "wording/records/filenames.h"
#include "wording/records/mergewords.h"

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

} // namespace

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
