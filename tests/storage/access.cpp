// Who may open, write and read the file: one writer, viewers beside it, no one else, and no other file in its place.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "answers.h"
#include "samples.h"

#include "storage/connection.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <algorithm>
#include <sys/stat.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using storage::testing::answerOf;
using storage::testing::end;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class AccessTest : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path() const { return folder.filePath(u"w.dealdesk"_s); }
    const Contents contents = storage::testing::richContents(11, 8);

    static int mode(const QString &name)
    {
        struct stat status;
        return ::stat(QFile::encodeName(name).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777)
                                                                         : -1;
    }
    static std::unique_ptr<QProcess> holder(const QString &file)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(STORAGE_WORKER), {u"hold"_s, file});
        return process;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        QFile::remove(path() + u"-journal"_s); // of a killed writer
        QDir(path() + u".backups"_s).removeRecursively();
    }

    void modes_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 0: others would get everything") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
        QTest::newRow("umask 0777: not even the owner would get anything") << 0777;
    }
    void modes()
    {
        QFETCH(int, mask);
        const auto before = ::umask(static_cast<mode_t>(mask));
        const auto restore = qScopeGuard([before] { ::umask(before); });
        Contents edited = contents;
        {
            auto file = WorkspaceFile::create(test::english(), path(), contents);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
            QCOMPARE(mode(path()), 0600);
            QVERIFY((*file)->save(edited, storage::testing::applyEdit(edited, 1)));
            const QString journal = path() + u"-journal"_s;
            QVERIFY(!QFile::exists(journal) || mode(journal) == 0600);
            QVERIFY((*file)->backUp(QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC)));
            QCOMPARE(mode(path() + u".backups"_s), 0700);
            const auto backups = WorkspaceFile::backups(path());
            QCOMPARE(backups.size(), std::size_t{1});
            QCOMPARE(mode(backups.front().path), 0600);
            const QString copy = folder.filePath(u"copy-%1"_s.arg(mask));
            QVERIFY(WorkspaceFile::saveCopy(test::english(), edited, copy));
            QCOMPARE(mode(copy), 0600);
            const QString restored = folder.filePath(u"restored-%1"_s.arg(mask));
            QVERIFY(WorkspaceFile::restore(test::english(), backups.front(), restored));
            QCOMPARE(mode(restored), 0600);
        }
        auto again = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(again && *(*again)->read() == edited);
    }

    void createOverwritesNothing()
    {
        QFile text(path());
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("someone's notes") > 0);
        text.close();
        const auto refused = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"already"_s), qPrintable(refused.error().what));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray("someone's notes"));
        QCOMPARE(QDir(folder.path()).entryList({u".*part"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void createHeedsAnotherFilesJournal()
    {
        QFile journal(path() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("an unfinished edit") > 0);
        journal.close();
        const auto made = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(made && *(*made)->read() == contents);
        const QStringList aside = QDir(folder.path()).entryList({u"*(set aside*"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.front()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("an unfinished edit"));
        QVERIFY(kept.remove());
    }

    void secondWindowOfThisProcess()
    {
        auto first = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(first);
        for (int times = 0; times < 3; ++times) {
            const auto second = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
            QVERIFY(!second);
            QCOMPARE(second.error().obstacle, Obstacle::InUse);
            const auto viewer = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
            QVERIFY(viewer && *(*viewer)->read() == contents);
        }
        // None of this has taken the first one's lock: another process still finds it in use.
        auto other = holder(path());
        QCOMPARE(answerOf(*other), QByteArray("in-use"));
        end(*other);
        Contents edited = contents;
        QVERIFY((*first)->save(edited, storage::testing::applyEdit(edited, 1)));
    }

    void secondProcess()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        auto other = holder(path());
        QCOMPARE(answerOf(*other), QByteArray("open"));
        QElapsedTimer timer;
        timer.start();
        const auto refused = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(timer.elapsed() < 4'000); // answered at once: waiting for SQLite's lock takes 5 s
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacle, Obstacle::InUse);
        const auto viewer = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
        QVERIFY(viewer && *(*viewer)->read() == contents);
        const auto overIt = WorkspaceFile::saveCopy(test::english(), {}, path());
        QVERIFY(!overIt);
        other->kill(); // a window that crashes leaves no lock behind
        other->waitForFinished();
        QVERIFY(WorkspaceFile::open(test::english(), path(), Access::ReadWrite));
    }

    void anotherProgramHoldsIt()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        const Connection other(path(), Connection::Journal::Truncate);
        other.claim();
        const auto refused = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacle, Obstacle::InUse);
    }

    void oneWriterInEveryRace()
    {
        constexpr int races = 200;
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        for (int race = 0; race < races; ++race) {
            auto left = holder(path());
            auto right = holder(path());
            QList<QByteArray> answers{answerOf(*left), answerOf(*right)};
            std::ranges::sort(answers);
            QCOMPARE(answers, (QList<QByteArray>{"in-use", "open"}));
            end(*left);
            end(*right);
        }
    }

    void viewersSeeWholeEditsOfAWriterAtWork()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        QProcess writer;
        writer.start(QStringLiteral(STORAGE_WORKER), {u"edit"_s, path(), u"0"_s, u"100000"_s});
        QVERIFY(writer.waitForReadyRead());
        Contents model = contents;
        quint64 applied = 0;
        for (int look = 0; look < 40; ++look) {
            const auto viewer = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
            QVERIFY2(viewer, qPrintable(viewer ? QString() : viewer.error().what));
            const auto seen = (*viewer)->read();
            QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().what));
            const quint64 from = applied;
            while (model != *seen && applied < from + 20'000)
                storage::testing::applyEdit(model, applied++);
            QVERIFY2(model == *seen, "no state between two edits");
        }
        writer.kill();
        writer.waitForFinished();
        QVERIFY(applied > 0);
    }

    void theFileUnderneath_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("removed") << u"removed"_s;
        QTest::newRow("renamed") << u"renamed"_s;
        QTest::newRow("replaced by another workspace") << u"replaced"_s;
        QTest::newRow("its folder renamed") << u"folder"_s;
    }
    void theFileUnderneath()
    {
        QFETCH(QString, what);
        QTemporaryDir outer;
        const QString inner = outer.filePath(u"inner"_s);
        QVERIFY(QDir().mkdir(inner));
        const QString file = inner + u"/w.dealdesk"_s;
        const QString aside = inner + u"/aside.dealdesk"_s;
        const Contents other = storage::testing::richContents(12, 3);
        auto open = WorkspaceFile::create(test::english(), file, contents);
        QVERIFY(open);
        if (what == u"removed") {
            QVERIFY(QFile::remove(file));
        } else if (what == u"renamed") {
            QVERIFY(QFile::rename(file, aside));
        } else if (what == u"replaced") {
            QVERIFY(WorkspaceFile::saveCopy(test::english(), other, aside));
            QCOMPARE(::rename(QFile::encodeName(aside).constData(), QFile::encodeName(file).constData()), 0);
        } else {
            QVERIFY(QFile::rename(inner, inner + u"-moved"_s));
        }
        Contents edited = contents;
        const Change change = storage::testing::applyEdit(edited, 1);
        const auto refused = (*open)->save(edited, change);
        QVERIFY(!refused);
        QVERIFY2(refused.error().todo.contains(u"Save as"_s), qPrintable(refused.error().todo));
        QVERIFY(refused.error().what.contains(what == u"replaced" ? u"replaced"_s : u"moved"_s));
        if (what == u"replaced") {
            auto seen = WorkspaceFile::open(test::english(), file, Access::ReadWrite);
            QVERIFY(seen && *(*seen)->read() == other);
        }
        // Put back, work goes on.
        if (what == u"renamed" || what == u"folder") {
            QVERIFY(what == u"renamed" ? QFile::rename(aside, file) : QFile::rename(inner + u"-moved"_s, inner));
            QVERIFY((*open)->save(edited, change));
            QVERIFY(*(*open)->read() == edited);
        }
    }

    void readOnlyDisk()
    {
        QProcess process;
        process.start(u"unshare"_s, {u"-rm"_s, QStringLiteral(STORAGE_SMALLDISK), u"readonly"_s, folder.path()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        if (process.exitStatus() != QProcess::NormalExit || said.contains("unshare") || said.contains("no tmpfs"))
            QSKIP("no unprivileged namespaces here: no read-only disk to test on");
        QVERIFY2(process.exitCode() == 0, said.constData());
    }
};

DEALDESK_TESTS(AccessTest, QCoreApplication)
#include "access.moc"
