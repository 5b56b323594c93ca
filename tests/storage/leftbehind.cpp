// What a killed program leaves beside a workspace or in the temporary folder goes; what is at work stays.
#include <QTemporaryDir>
#include <QTest>

#include "answers.h"
#include "recording.h"
#include "samples.h"

#include "files/wholefile.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "wording/records/filenames.h"
#include "wording/records/filewords.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using storage::testing::answerOf;
using storage::testing::end;
using namespace Qt::StringLiterals;

class LeftBehindTest : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path() const { return folder.filePath(u"w.dealdesk"_s); }
    const workspace::Contents contents = storage::testing::richContents(11, 8);

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    /// A kill leaves private copies and unfinished files behind: the next start removes those that nobody holds.
    void whatAKillLeaves_data()
    {
        QTest::addColumn<Access>("access");
        QTest::newRow("to write") << Access::ReadWrite;
        QTest::newRow("to view") << Access::ReadOnly;
    }
    void whatAKillLeaves()
    {
        QFETCH(Access, access);
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        QTemporaryDir temporary;
        const auto before = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toUtf8());
        const auto restore = qScopeGuard([&] { qputenv("TMPDIR", before); });
        const QString copy = temporary.filePath(u"dealdesk-passing-dead00"_s);
        const QString held = temporary.filePath(u"dealdesk-passing-alive0"_s);
        const QString part = folder.filePath(u".dealdesk-0123.part"_s);
        const QString heldPart = folder.filePath(u".dealdesk-4567.part"_s);
        for (const QString &name : {copy, held}) {
            QVERIFY(QDir().mkdir(name));
            QFile file(name + u"/workspace"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("prices") > 0);
        }
        for (const QString &name : {part, part + u"-journal"_s, heldPart, heldPart + u"-journal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("prices") > 0);
        }
        const int folderHolder = ::open(QFile::encodeName(held).constData(), O_RDONLY | O_DIRECTORY);
        const int partHolder = ::open(QFile::encodeName(heldPart).constData(), O_RDONLY);
        QCOMPARE(::flock(folderHolder, LOCK_EX), 0);
        QCOMPARE(::flock(partHolder, LOCK_EX), 0);
        QVERIFY(WorkspaceFile::open(test::english(), path(), access));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(held + u"/workspace"_s));
        QVERIFY(QFile::exists(heldPart) && QFile::exists(heldPart + u"-journal"_s));
        if (access == Access::ReadWrite) { // a viewer touches nothing beside the file
            QVERIFY(!QFile::exists(part));
            QVERIFY(!QFile::exists(part + u"-journal"_s));
        }
        ::close(folderHolder);
        ::close(partHolder);
        QVERIFY(WorkspaceFile::open(test::english(), path(), Access::ReadWrite));
        QVERIFY(!QFile::exists(held));
        QVERIFY(!QFile::exists(part) && !QFile::exists(heldPart) && !QFile::exists(heldPart + u"-journal"_s));
    }

    /// Killed between the two names of a file that replaces another: the older one is whole, and the next replacement
    /// in that folder clears up.
    void aReplacementThatIsKilledLeavesNothingForLong()
    {
        if (!storage::testing::canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        QTemporaryDir place;
        const QString file = place.filePath(u"quote.pdf"_s);
        const auto unfinished = [&] {
            return QDir(place.path()).entryList({u".dealdesk-*"_s}, QDir::Files | QDir::Hidden);
        };
        QVERIFY(files::writeWhole(wording::systemName(file), "older"));
        const auto killed =
            storage::testing::killAtCall(QStringLiteral(STORAGE_WORKER), {u"write"_s, file, u"1"_s}, "rename", 1);
        if (!killed.killed)
            QSKIP("this file system knows no files without a name");
        QFile older(file);
        QVERIFY(older.open(QIODevice::ReadOnly) && older.readAll() == "older");
        older.close();
        QCOMPARE(unfinished().size(), 1);
        QVERIFY(files::writeWhole(wording::systemName(file), "newer"));
        QCOMPARE(unfinished(), QStringList());
    }

    /// Another start that clears up at that moment takes nothing away.
    void aReplacementIsNotSweptAway()
    {
        QTemporaryDir place(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/dealdesk-access-XXXXXX"_s
                                                                  : QDir::tempPath() + u"/dealdesk-access-XXXXXX"_s);
        const QString file = place.filePath(u"quote.pdf"_s);
        QProcess sweeper;
        sweeper.start(QStringLiteral(STORAGE_WORKER), {u"sweep"_s, place.path()});
        QCOMPARE(answerOf(sweeper), QByteArray("sweeping"));
        QString refused;
        for (int n = 0; n < 5'000 && refused.isEmpty(); ++n)
            if (const auto written = files::writeWhole(wording::systemName(file), "a quote"); !written)
                refused = wording::notWritten(u"It"_s, file, written.error());
        end(sweeper);
        QCOMPARE(refused, QString());
    }

    void aSnapshotLeavesNothingBehind()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        QTemporaryDir temporary;
        const auto before = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toUtf8());
        const auto viewer = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
        qputenv("TMPDIR", before);
        QVERIFY(viewer);
        QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        QVERIFY(*(*viewer)->read() == contents);
    }
};

DEALDESK_TESTS(LeftBehindTest, QCoreApplication)
#include "leftbehind.moc"
