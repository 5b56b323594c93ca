// A migration is killed at 100 points: afterwards the file is wholly of the old version or wholly of the new one, the
// backup from before is there as soon as anything was touched, and the next start completes it.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "nextschema.h"
#include "samples.h"

#include "storage/workspacefile.h"

#include <limits>
#include <random>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class MigrationKills : public QObject
{
    Q_OBJECT
    static constexpr int kills = 100;
    const Contents contents = manyDeals(1'500);
    QTemporaryDir folder;
    const QString original = folder.filePath(u"original"_s);
    const QString path = folder.filePath(u"w.dealdesk"_s);
    std::mt19937_64 random{20'270'219};

    void freshFile() const
    {
        QDir(path + u".backups"_s).removeRecursively();
        QFile::remove(path + u"-journal"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(original, path));
    }

    /// Nanoseconds from the worker's word that it begins; without a kill, how long it took.
    qint64 migrateAndKill(const QString &fault, qint64 after = -1)
    {
        QProcess worker;
        worker.start(QStringLiteral(STORAGE_WORKER), {u"migrate"_s, path, fault});
        worker.waitForReadyRead();
        QElapsedTimer timer;
        timer.start();
        // A spin, not a sleep: the point must fall between two system calls.
        while (after >= 0 && timer.nsecsElapsed() < after) {
        }
        if (after >= 0)
            worker.kill();
        worker.waitForFinished();
        return timer.nsecsElapsed();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(WorkspaceFile::saveCopy(contents, original)); }

    void killed()
    {
        qint64 whole =
            std::numeric_limits<qint64>::max(); // the quickest of three: a slow one would put every kill behind the end
        for (int run = 0; run < 3; ++run) {
            freshFile();
            whole = std::min(whole, migrateAndKill({}));
            QCOMPARE(wholeVersion(path), 2);
        }
        int before = 0, within = 0, done = 0;
        for (int kill = 0; kill < kills; ++kill) {
            freshFile();
            migrateAndKill({}, static_cast<qint64>(random() % static_cast<quint64>(whole + whole / 2)));
            const bool unfinished = QFileInfo(path + u"-journal"_s).size() > 0;
            const int version = wholeVersion(path);
            QVERIFY2(version > 0, qPrintable(u"kill %1: neither version"_s.arg(kill)));
            before += version == 1 && !unfinished;
            within += unfinished;
            done += version == 2;
            if (version == 1) {
                auto file = WorkspaceFile::open(path, Access::ReadWrite);
                QVERIFY2(file && (*file)->read() == contents, "the old version with all that it held");
            }
            const auto backups = WorkspaceFile::backups(path);
            QVERIFY2(!backups.empty() || (version == 1 && !unfinished), "touched before there was a backup");
            for (const Backup &backup : backups) {
                auto file = WorkspaceFile::open(backup.path, Access::ReadOnly);
                QVERIFY2(file && (*file)->read() == contents, "a backup that is not the file from before");
            }
            migrateToVersionTwo(path, Connection::Journal::Truncate); // the next start
            QCOMPARE(wholeVersion(path), 2);
        }
        qInfo("%d kills over %.1f ms: %d before the steps, %d within, %d after", kills,
              static_cast<double>(whole) / 1e6, before, within, done);
        QVERIFY(within > 0); // otherwise the kills were not where it hurts
    }

    /// The control: without a journal, a process that dies between the steps and the commit leaves a file that is
    /// neither.
    void aHalfMigrationIsNoticed()
    {
        freshFile();
        migrateAndKill(u"unsafe"_s);
        QCOMPARE(wholeVersion(path), 0);
    }
};

QTEST_GUILESS_MAIN(MigrationKills)
#include "migrationkills.moc"
