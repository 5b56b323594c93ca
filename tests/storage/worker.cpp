// The other process of the storage tests: it edits or migrates and is killed, or holds a file.
//   worker edit FILE FIRST COUNT [fault]   applies edits FIRST, FIRST + 1, … and prints each number once it is saved
//   worker edit-deleting FILE FIRST COUNT  the same with journal_mode=DELETE, the control for power failures
//   worker copy FILE COUNT                 edits, then replaces FILE's copy “copy” beside it and takes a backup
//   worker make FILE                       makes a new workspace
//   worker copy-over FILE TARGET           saves a copy of FILE over another workspace
//   worker restore FILE TARGET             puts FILE's newest backup into a new file
//   worker recover FILE                    opens it to write and reads it, as the start after a failure does
//   worker edit-all FILE                   renames every deal in one edit
//   worker migrate FILE [unsafe]           says that it begins, migrates, and says that it is done;
//                                          unsafe: no journal, and it dies halfway
//   worker write FILE COUNT                writes FILE whole so often, as exports and PDFs are written
//   worker sweep FOLDER                    clears up unfinished files, again and again, and ends with its input
//   worker hold FILE                       opens for writing, prints "open" or "in-use", and ends with its input
//   worker freeze FILE                     writes what becomes fixtures/schema-N.dealdesk, once for each schema
#include "migrating.h"
#include "samples.h"

#include "files/leftovers.h"
#include "files/wholefile.h"
#include "storage/connection.h"
#include "storage/contentswriter.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <poll.h>
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
    auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
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
    Contents contents = *(*WorkspaceFile::open(test::english(), path, Access::ReadOnly))->read();
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
    auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
    if (!file)
        return fail(file.error().what);
    Contents contents = *(*file)->read();
    QDateTime now(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC);
    for (quint64 number = 0; number < count; ++number) {
        const Change change = storage::testing::applyEdit(contents, number);
        now = now.addSecs(15 * 60); // longer than backups are apart
        if (!(*file)->save(contents, change) || !(*file)->backUp(now) ||
            !WorkspaceFile::saveCopy(test::english(), contents, QFileInfo(path).absolutePath() + u"/copy"_s))
            return fail(u"not saved, copied and backed up"_s);
        say(number);
    }
    return 0;
}

/// All that the worker does in one step: it says 0 when it is done.
int once(const QString &task, const QString &path, const QString &target)
{
    tl::expected<void, Failure> done;
    if (task == u"make") {
        if (const auto made = WorkspaceFile::create(test::english(), path, storage::testing::richContents(4, 8)); !made)
            done = tl::unexpected<Failure>(made.error());
    } else if (task == u"restore") {
        if (const auto made = WorkspaceFile::restore(test::english(), WorkspaceFile::backups(path).front(), target);
            !made)
            done = tl::unexpected<Failure>(made.error());
    } else {
        auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
        auto contents = file ? (*file)->read() : tl::unexpected(file.error());
        if (!contents)
            done = tl::unexpected<Failure>(contents.error());
        else if (task == u"copy-over")
            done = WorkspaceFile::saveCopy(test::english(), *contents, target,
                                           [&](RowKey quote) { return (*file)->documentOf(quote); });
        else if (task == u"edit-all")
            done = (*file)->save(*contents, storage::testing::renameAllDeals(*contents));
    }
    if (!done)
        return fail(done.error().what);
    say(0);
    return 0;
}

int write(const QString &path, quint64 count)
{
    for (quint64 number = 0; number < count; ++number) {
        const QByteArray bytes = storage::testing::wholeFile(number);
        if (const auto done = files::writeWhole(wording::systemName(path), bytes.toStdString()); !done)
            return fail(wording::notWritten(u"The file"_s, path, done.error()));
        say(number);
    }
    return 0;
}

int sweep(const QString &folder)
{
    std::puts("sweeping");
    std::fflush(stdout);
    for (pollfd input{STDIN_FILENO, POLLIN, 0}; ::poll(&input, 1, 0) == 0;)
        files::removeLeftovers(wording::systemName(folder));
    return 0;
}

int hold(const QString &path)
{
    const auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
    std::puts(file ? "open" : file.error().obstacle == Obstacle::InUse ? "in-use" : "other");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
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
        storage::testing::migrateFile(target, arguments.value(3) == u"unsafe" ? Connection::Journal::None
                                                                              : Connection::Journal::Truncate);
        say(2);
        return 0;
    }
    if (QStringList{u"make"_s, u"copy-over"_s, u"restore"_s, u"recover"_s, u"edit-all"_s}.contains(task))
        return once(task, target, arguments.value(3));
    if (task == u"write")
        return write(target, arguments.value(3).toULongLong());
    if (task == u"sweep")
        return sweep(target);
    if (task == u"hold")
        return hold(target);
    if (task == u"freeze")
        return WorkspaceFile::saveCopy(test::english(), storage::testing::fixtureWithPayouts(), target,
                                       [](RowKey quote) { return storage::testing::documentOf(quote.value); })
                   ? 0
                   : fail(u"not written"_s);
    return fail(u"unknown task"_s);
}
