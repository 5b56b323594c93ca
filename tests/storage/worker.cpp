// The other process of the storage tests: it edits and is killed, holds a file, or meets a full or read-only disk.
//   worker edit FILE FIRST COUNT [fault]   applies edits FIRST, FIRST + 1, … and prints each number once it is saved
//   worker edit-deleting FILE FIRST COUNT  the same with journal_mode=DELETE, the control for power failures
//   worker copy FILE COUNT                 edits, then replaces FILE's copy “copy” beside it and takes a backup
//   worker migrate FILE [unsafe]           says that it begins, and migrates to nextschema.h; unsafe: no journal, and
//                                          it dies halfway
//   worker hold FILE                       opens for writing, prints "open" or "in-use", and ends with its input
//   worker full FOLDER KILOBYTES           (in a namespace of its own) fills a small disk
//   worker readonly FOLDER                 (the same) opens a file on a read-only disk
//   worker freeze FILE                     writes what becomes fixtures/schema-N.dealdesk, once for each schema
#include "nextschema.h"
#include "samples.h"

#include "storage/connection.h"
#include "storage/contentswriter.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/mount.h>
#include <unistd.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

void say(quint64 number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    [[maybe_unused]] const auto written =
        ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
}

int edit(const QString &path, quint64 first, quint64 count, const QString &fault)
{
    auto file = WorkspaceFile::open(path, Access::ReadWrite);
    if (!file)
        return fail(file.error().what);
    auto contents = (*file)->read();
    if (!contents)
        return fail(contents.error().what);
    for (quint64 number = first; number < first + count; ++number) {
        const Change change = storage::testing::applyEdit(*contents, number);
        if (fault == u"early") // acknowledged before it is saved: the tests must notice
            say(number);
        if (const auto saved = (*file)->save(*contents, change); !saved)
            return fail(saved.error().what);
        if (fault != u"early")
            say(number);
    }
    return 0;
}

/// The same edits through a connection whose journal is deleted, not truncated: the control for power failures.
int editDeletingJournal(const QString &path, quint64 first, quint64 count)
{
    Contents contents = *(*WorkspaceFile::open(path, Access::ReadOnly))->read();
    const Connection connection(path, Connection::Journal::Delete);
    connection.run(
        u"PRAGMA locking_mode = NORMAL"_s); // in exclusive mode SQLite would blank the journal, not delete it
    ContentsWriter writer(connection);
    for (quint64 number = first; number < first + count; ++number) {
        const Change change = storage::testing::applyEdit(contents, number);
        Transaction transaction(connection);
        writer.write(contents, change);
        transaction.commit();
        say(number);
    }
    return 0;
}

int copy(const QString &path, quint64 count)
{
    auto file = WorkspaceFile::open(path, Access::ReadWrite);
    if (!file)
        return fail(file.error().what);
    Contents contents = *(*file)->read();
    QDateTime now(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC);
    for (quint64 number = 0; number < count; ++number) {
        const Change change = storage::testing::applyEdit(contents, number);
        now = now.addSecs(15 * 60); // longer than backups are apart
        if (!(*file)->save(contents, change) || !(*file)->backUp(now) ||
            !WorkspaceFile::saveCopy(contents, QFileInfo(path).absolutePath() + u"/copy"_s))
            return fail(u"not saved, copied and backed up"_s);
        say(number);
    }
    return 0;
}

int hold(const QString &path)
{
    const auto file = WorkspaceFile::open(path, Access::ReadWrite);
    std::puts(file ? "open" : file.error().obstacle == Obstacle::InUse ? "in-use" : "other");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

QStringList namesIn(const QString &folder)
{
    QStringList names =
        QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(u"w.dealdesk-journal"_s); // comes and goes with the open file
    return names;
}

/// Creating, saving, copying and backing up on a disk of this size: what was acknowledged stays, and work goes on when
/// there is room.
int full(const QString &folder, int kilobytes)
{
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k,mode=700";
    if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) != 0)
        return fail(u"no tmpfs"_s);
    Contents contents = storage::testing::richContents(5, 8);
    const QString path = folder + u"/w.dealdesk"_s;
    auto file = WorkspaceFile::create(path, contents);
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
    if (const auto copied = WorkspaceFile::saveCopy(contents, folder + u"/copy.dealdesk"_s);
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
    if (auto again = WorkspaceFile::open(path, Access::ReadWrite)) {
        if (const auto seen = (*again)->read(); !seen || *seen != acknowledged)
            return fail(u"after reopening, not the acknowledged state"_s);
        // Room again: everything that waits is saved.
        if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", MS_REMOUNT, "size=64m") != 0)
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

int readOnlyDisk(const QString &folder)
{
    if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=4m,mode=700") != 0)
        return fail(u"no tmpfs"_s);
    const Contents contents = storage::testing::richContents(5, 8);
    const QString path = folder + u"/w.dealdesk"_s;
    if (!WorkspaceFile::saveCopy(contents, path))
        return fail(u"no file"_s);
    if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=4m") != 0)
        return fail(u"no remount"_s);
    const auto writing = WorkspaceFile::open(path, Access::ReadWrite);
    if (writing || writing.error().obstacle != Obstacle::NotAllowed || !writing.error().what.contains(u"read-only"_s))
        return fail(u"opened for writing, or refused in other words"_s);
    const auto viewing = WorkspaceFile::open(path, Access::ReadOnly);
    if (!viewing)
        return fail(viewing.error().what);
    if (const auto seen = (*viewing)->read(); !seen || *seen != contents)
        return fail(u"not the contents"_s);
    const auto made = WorkspaceFile::create(folder + u"/new.dealdesk"_s, contents);
    if (made || made.error().obstacle != Obstacle::NotAllowed)
        return fail(u"created on a read-only disk"_s);
    QTemporaryDir elsewhere;
    return WorkspaceFile::saveCopy(contents, elsewhere.filePath(u"copy"_s)) ? 0 : fail(u"Save as elsewhere"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString task = arguments.value(1);
    const QString target = arguments.value(2);
    if (task == u"edit")
        return edit(target, arguments.value(3).toULongLong(), arguments.value(4).toULongLong(), arguments.value(5));
    if (task == u"edit-deleting")
        return editDeletingJournal(target, arguments.value(3).toULongLong(), arguments.value(4).toULongLong());
    if (task == u"copy")
        return copy(target, arguments.value(3).toULongLong());
    if (task == u"migrate") {
        say(1);
        storage::testing::migrateToVersionTwo(target, arguments.value(3) == u"unsafe" ? Connection::Journal::None
                                                                                      : Connection::Journal::Truncate);
        return 0;
    }
    if (task == u"hold")
        return hold(target);
    if (task == u"full")
        return full(target, arguments.value(3).toInt());
    if (task == u"freeze")
        return WorkspaceFile::saveCopy(storage::testing::fixtureContents(), target) ? 0 : fail(u"not written"_s);
    if (task == u"readonly")
        return readOnlyDisk(target);
    return fail(u"unknown task"_s);
}
