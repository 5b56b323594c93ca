// Each migration is killed at up to 100 points, spread over all calls that touch files: afterwards the file is wholly
// of the old version or wholly of the new one, the backup from before is there as soon as anything was touched, and the
// next start completes it.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "known.h"
#include "migrating.h"
#include "recording.h"
#include "replay.h"
#include "samples.h"
#include "tracing.h"

#include "storage/schema.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <functional>
#include <optional>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class MigrationKills : public QObject
{
    Q_OBJECT
    static constexpr int mostKills = 100;
    Contents contents; ///< as viewing the old file shows it
    Known<std::optional<Contents>> views{[](const QString &file) -> std::optional<Contents> {
        const auto opened = WorkspaceFile::open(test::english(), file, Access::ReadOnly);
        auto seen = opened ? (*opened)->read() : tl::unexpected(opened.error());
        return seen ? std::optional(*std::move(seen)) : std::nullopt;
    }};
    QTemporaryDir folder{scratchTemplate()};
    const QString original = folder.filePath(u"original"_s);
    const QString path = folder.filePath(u"w.dealdesk"_s);
    const QString worker = QStringLiteral(STORAGE_WORKER);

    void prepare(Frozen which)
    {
        QFile::remove(original);
        QVERIFY(copyFrozen(which, original));
        const auto file = WorkspaceFile::open(test::english(), original, Access::ReadOnly);
        QVERIFY(file);
        contents = (*file)->read().value_or(Contents{});
        QVERIFY(!contents.scenarios.empty());
    }

    void freshFile() const
    {
        QDir(path + u".backups"_s).removeRecursively();
        QFile::remove(path + u"-journal"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(original, path));
    }

    /// As the program does it when it opens the file.
    std::function<void()> migrating() const
    {
        return [this] { migrateFile(path, Connection::Journal::Truncate); };
    }

private Q_SLOTS:
    void initTestCase() { passThroughScratch(); }
    void killed_data()
    {
        QTest::addColumn<Frozen>("which");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("least"); // kills
        QTest::newRow("from the first schema, 1,500 deals in 12 scenarios")
            << Frozen::TwelveScenarios << 1 << mostKills;
        QTest::newRow("from the second schema") << Frozen::WithoutDocuments << 2 << 30;
        QTest::newRow("from the third schema") << Frozen::OneAuthorization << 3 << 30;
        QTest::newRow("from the fourth schema") << Frozen::OverTime << 4 << 30;
        QTest::newRow("from the fifth schema") << Frozen::OfAWeek << 5 << 30;
        QTest::newRow("from the sixth schema") << Frozen::OfCommitments << 6 << 30;
        QTest::newRow("from the seventh schema") << Frozen::OfRegister << 7 << 30;
        QTest::newRow("from the eighth schema") << Frozen::OfUsage << 8 << 30;
    }
    void killed()
    {
        if (!canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        QFETCH(Frozen, which);
        QFETCH(int, from);
        QFETCH(int, least);
        prepare(which);
        freshFile();
        const auto all = callsThatTouchFiles(migrating());
        QCOMPARE(wholeVersion(path), schemaVersion);
        const int kills = std::min(mostKills, static_cast<int>(all.size()));
        QVERIFY(kills >= least);
        int before = 0, within = 0, done = 0;
        for (int kill = 0; kill < kills; ++kill) {
            freshFile();
            const Entered &call = all[static_cast<std::size_t>(kill) * all.size() / static_cast<std::size_t>(kills)];
            QVERIFY2(killedAsItEnters(migrating(), call), call.name.constData());
            const bool unfinished = QFileInfo(path + u"-journal"_s).size() > 0;
            const int version = wholeVersion(path);
            QVERIFY2(version > 0, qPrintable(u"kill %1: neither version"_s.arg(kill)));
            before += version == from && !unfinished;
            within += unfinished;
            done += version == schemaVersion;
            if (version == from)
                QVERIFY2(views.at(path) == contents, "the old version with all that it held");
            const auto backups = WorkspaceFile::backups(path);
            QVERIFY2(!backups.empty() || (version == from && !unfinished), "touched before there was a backup");
            for (const Backup &backup : backups)
                QVERIFY2(views.at(backup.path) == contents, "a backup that is not the file from before");
            migrating()(); // the next start
            QCOMPARE(wholeVersion(path), schemaVersion);
            QVERIFY2(views.at(path) == contents, "completed with all that it held");
        }
        qInfo("%d kills over %zu calls: %d before the steps, %d within, %d after", kills, all.size(), before, within,
              done);
        QVERIFY(before > 0 && within > 0); // otherwise the kills were not where it hurts
    }

    /// The control: without a journal, a process that dies between the steps and the commit leaves a file that is
    /// neither.
    void aHalfMigrationIsNoticed()
    {
        prepare(Frozen::TwelveScenarios);
        freshFile();
        QProcess::execute(worker, {u"migrate"_s, path, u"unsafe"_s});
        QCOMPARE(wholeVersion(path), 0);
    }
};

DEALDESK_TESTS(MigrationKills, QCoreApplication)
#include "migrationkills.moc"
