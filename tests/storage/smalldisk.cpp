// The storage on disks of its own, in a namespace of its own (unshare -rm).
//   storage_smalldisk full FOLDER KILOBYTES        makes, edits, copies and backs up a workspace until the disk is full
//   storage_smalldisk migration FOLDER KILOBYTES   migrates where so much is free; prints "done" or "refused"
//   storage_smalldisk readonly FOLDER              opens a file on a read-only disk
#include "migrating.h"
#include "samples.h"

#include "storage/schema.h"
#include "storage/words.h"
#include "storage/workspacefile.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/mount.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = 65'536; // kilobytes

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

QStringList namesIn(const QString &folder)
{
    QStringList names =
        QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(u"w.dealdesk-journal"_s); // comes and goes with the open file
    return names;
}

bool mountSmall(const QString &folder, qint64 kilobytes, unsigned long flags = 0)
{
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k,mode=700";
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", flags, options.constData()) == 0;
}

/// Creating, saving, copying and backing up on a disk of this size: what was acknowledged stays, and work goes on when
/// there is room.
int full(const QString &folder, int kilobytes)
{
    if (!mountSmall(folder, kilobytes))
        return fail(u"no tmpfs"_s);
    Contents contents = storage::testing::richContents(5, 8);
    const QString path = folder + u"/w.dealdesk"_s;
    auto file = WorkspaceFile::create(test::english(), path, contents);
    if (!file) {
        if (!namesIn(folder).isEmpty())
            return fail(u"a failed create left "_s + namesIn(folder).join(u' '));
        std::printf("create refused: %s\n", qPrintable(file.error().what));
        return file.error().what.contains(u"full"_s) ? 0 : fail(u"not in words: "_s + file.error().what);
    }
    Contents acknowledged = contents;
    Change pending;
    int saves = 0, refusals = 0;
    for (quint64 number = 0; number < 3'000 && refusals < 5; ++number) {
        const Change change = storage::testing::applyEdit(contents, number);
        pending.rows.insert(pending.rows.end(), change.rows.begin(), change.rows.end());
        if (const auto saved = (*file)->save(contents, pending)) {
            acknowledged = contents;
            pending.rows.clear();
            ++saves;
        } else {
            ++refusals;
            if (!saved.error().what.contains(u"full"_s))
                return fail(u"not in words: "_s + saved.error().what);
        }
        // A disk this size fills up with bigger rows, too.
        contents.view[u"ballast %1"_s.arg(number)] = QByteArray(8'000, 'x');
        pending.rows.push_back({RowKind::View, {}, {}, u"ballast %1"_s.arg(number)});
    }
    if (refusals == 0)
        return fail(u"the disk never filled"_s);
    if (const auto seen = (*file)->read(); !seen || *seen != acknowledged)
        return fail(u"the open file is not the acknowledged state"_s);
    const QStringList before = namesIn(folder);
    if (const auto copied = WorkspaceFile::saveCopy(test::english(), contents, folder + u"/copy.dealdesk"_s);
        copied || !copied.error().what.contains(u"full"_s))
        return fail(u"a copy on a full disk"_s);
    const auto backedUp = (*file)->backUp(QDateTime::currentDateTimeUtc());
    if (backedUp || !backedUp.error().what.contains(u"full"_s) || !WorkspaceFile::backups(path).empty())
        return fail(u"a backup on a full disk"_s);
    QStringList after = namesIn(folder);
    after.removeAll(u"w.dealdesk.backups"_s);
    if (after != before || !namesIn(path + u".backups"_s).isEmpty())
        return fail(u"left behind: "_s + (after + namesIn(path + u".backups"_s)).join(u' '));
    file->reset();
    if (auto again = WorkspaceFile::open(test::english(), path, Access::ReadWrite)) {
        if (const auto seen = (*again)->read(); !seen || *seen != acknowledged)
            return fail(u"after reopening, not the acknowledged state"_s);
        // Room again: everything that waits is saved.
        if (!mountSmall(folder, plenty, MS_REMOUNT))
            return fail(u"no remount"_s);
        if (const auto saved = (*again)->save(contents, pending); !saved)
            return fail(u"with room again: "_s + saved.error().what);
        if (const auto seen = (*again)->read(); !seen || *seen != contents)
            return fail(u"with room again, not the contents"_s);
    } else {
        return fail(again.error().what);
    }
    std::printf("%d saved, then %d refused\n", saves, refusals);
    return 0;
}

/// Migrating where so much is free beside the file: it stays wholly of the old version, opens as it was, and migrates
/// when there is room.
int migration(const QString &folder, int kilobytes)
{
    const QTemporaryDir elsewhere;
    const QString original = elsewhere.filePath(u"w.dealdesk"_s), path = folder + u"/w.dealdesk"_s;
    if (!storage::testing::copyFrozen(storage::testing::Frozen::TwelveScenarios, original))
        return fail(u"no frozen file"_s);
    const auto seenBefore = WorkspaceFile::open(test::english(), original, Access::ReadOnly);
    if (!seenBefore)
        return fail(seenBefore.error().what);
    const Contents contents = (*seenBefore)->read().value_or(Contents{});
    if (!mountSmall(folder, (QFileInfo(original).size() + 1'023) / 1'024 + kilobytes))
        return fail(u"no tmpfs"_s);
    if (!QFile::copy(original, path))
        return fail(u"no file"_s);
    bool done = true;
    try {
        storage::testing::migrateFile(path, Connection::Journal::Truncate);
    } catch (const Problem &problem) {
        if (problem.cause != Problem::Cause::DiskFull)
            return fail(u"refused for another reason: "_s + storage::words::clause(problem.detail, test::english()));
        done = false;
    }
    if (storage::testing::wholeVersion(path) != (done ? schemaVersion : 1))
        return fail(u"neither version"_s);
    for (const Backup &backup : WorkspaceFile::backups(path)) {
        auto file = WorkspaceFile::open(test::english(), backup.path, Access::ReadOnly);
        if (!file || (*file)->read() != contents)
            return fail(u"a backup that is not the file from before"_s);
    }
    if (!done) {
        auto file = WorkspaceFile::open(test::english(), path, Access::ReadOnly);
        if (!file || (*file)->read() != contents)
            return fail(u"not as it was"_s);
        file->reset();
        if (!mountSmall(folder, plenty, MS_REMOUNT))
            return fail(u"no remount"_s);
        storage::testing::migrateFile(path, Connection::Journal::Truncate);
        if (storage::testing::wholeVersion(path) != schemaVersion)
            return fail(u"with room again, not migrated"_s);
    }
    const auto migrated = WorkspaceFile::open(test::english(), path, Access::ReadOnly);
    if (!migrated || (*migrated)->read() != contents)
        return fail(u"migrated, but not with all that it held"_s);
    std::puts(done ? "done" : "refused");
    return 0;
}

int readOnlyDisk(const QString &folder)
{
    if (!mountSmall(folder, 4'096))
        return fail(u"no tmpfs"_s);
    const Contents contents = storage::testing::richContents(5, 8);
    const QString path = folder + u"/w.dealdesk"_s;
    if (!WorkspaceFile::saveCopy(test::english(), contents, path))
        return fail(u"no file"_s);
    if (!mountSmall(folder, 4'096, MS_REMOUNT | MS_RDONLY))
        return fail(u"no remount"_s);
    const auto writing = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
    if (writing || writing.error().obstacle != Obstacle::NotAllowed || !writing.error().what.contains(u"read-only"_s))
        return fail(u"opened for writing, or refused in other words"_s);
    const auto viewing = WorkspaceFile::open(test::english(), path, Access::ReadOnly);
    if (!viewing)
        return fail(viewing.error().what);
    if (const auto seen = (*viewing)->read(); !seen || *seen != contents)
        return fail(u"not the contents"_s);
    const auto made = WorkspaceFile::create(test::english(), folder + u"/new.dealdesk"_s, contents);
    if (made || made.error().obstacle != Obstacle::NotAllowed)
        return fail(u"created on a read-only disk"_s);
    QTemporaryDir elsewhere;
    return WorkspaceFile::saveCopy(test::english(), contents, elsewhere.filePath(u"copy"_s))
               ? 0
               : fail(u"Save as elsewhere"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString task = arguments.value(1), folder = arguments.value(2);
    if (task == u"full")
        return full(folder, arguments.value(3).toInt());
    if (task == u"migration")
        return migration(folder, arguments.value(3).toInt());
    if (task == u"readonly")
        return readOnlyDisk(folder);
    return fail(u"unknown task"_s);
}
