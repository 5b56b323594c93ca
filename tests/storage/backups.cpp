// Backups: when one is taken, which ones stay, what they hold, and how they come back. And the way from older schemas.
#include <QTemporaryDir>
#include <QTest>

#include "samples.h"

#include "storage/backups.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/schema.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <set>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class Backups : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path() const { return folder.filePath(u"w.dealdesk"_s); }
    const Contents contents = storage::testing::richContents(21, 8);
    const QDateTime noon{QDate(2027, 3, 17), QTime(12, 0), Qt::UTC};

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static Contents reread(const QString &name)
    {
        auto file = WorkspaceFile::open(test::english(), name, Access::ReadOnly);
        return file ? (*file)->read().value_or(Contents{}) : Contents{};
    }
    static std::vector<Backup> at(const QDateTime &now, const std::vector<qint64> &agesInMinutes)
    {
        std::vector<Backup> list;
        for (const qint64 age : agesInMinutes)
            list.push_back({QString::number(age), now.addSecs(-age * 60), 1});
        return list;
    }

private Q_SLOTS:
    void init()
    {
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(folder.path());
    }

    void aReplacedWorkspaceIsAmongItsBackups()
    {
        const Contents other = storage::testing::richContents(22, 8);
        const QString link = folder.filePath(u"link.dealdesk"_s);
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path())); // what is new has none
        QVERIFY(WorkspaceFile::backups(path()).empty());
        QVERIFY(WorkspaceFile::saveCopy(test::english(), other, path()));
        QVERIFY(reread(path()) == other);
        QCOMPARE(WorkspaceFile::backups(path()).size(), std::size_t(1));
        QVERIFY(reread(WorkspaceFile::backups(path()).front().path) == contents);
        // Through a link: what it leads to is replaced, and the link stays one.
        QVERIFY(QFile::link(path(), link));
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, link));
        QVERIFY(QFileInfo(link).isSymLink() && reread(path()) == contents);
        QCOMPARE(WorkspaceFile::backups(link).size(), std::size_t(1));
        QVERIFY(reread(WorkspaceFile::backups(link).front().path) == other);
        // An empty file is nothing.
        const QString empty = folder.filePath(u"empty.dealdesk"_s);
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, empty));
        QVERIFY(reread(empty) == contents && WorkspaceFile::backups(empty).empty());
    }

    /// Where it cannot be kept it is not replaced.
    void aWorkspaceThatCannotBeBackedUpStays()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        QFile inTheWay(path() + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray before = bytesOf(path());
        const auto copied = WorkspaceFile::saveCopy(test::english(), storage::testing::richContents(22, 8), path());
        QVERIFY(!copied);
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(inTheWay.remove());
    }

    void due_data()
    {
        QTest::addColumn<std::vector<qint64>>("ages");
        QTest::addColumn<bool>("due");
        QTest::newRow("the first one") << std::vector<qint64>{} << true;
        QTest::newRow("nine minutes after one: not yet") << std::vector<qint64>{9, 400} << false;
        QTest::newRow("ten minutes after one") << std::vector<qint64>{10, 400} << true;
        QTest::newRow("one from the future does not hold the next one up") << std::vector<qint64>{-600, 30} << true;
    }
    void due()
    {
        QFETCH(std::vector<qint64>, ages);
        QFETCH(bool, due);
        QCOMPARE(backupDue(at(noon, ages), noon), due);
    }

    void thinning_data()
    {
        constexpr qint64 hour = 60, day = 24 * hour;
        QTest::addColumn<std::vector<qint64>>("ages");
        QTest::addColumn<QStringList>("removed");
        // Behind ten that stay for their rank.
        const auto behindTen = [](std::initializer_list<qint64> older) {
            std::vector<qint64> ages{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
            ages.insert(ages.end(), older);
            return ages;
        };
        QTest::newRow("all of the last hour stay") << behindTen({10, 20, 30, 40, 50, 60}) << QStringList{};
        QTest::newRow("of an hour, its newest")
            << behindTen({3 * hour - 50, 3 * hour - 10, 3 * hour}) << QStringList{u"170"_s, u"180"_s};
        QTest::newRow("of a day, its newest")
            << behindTen({2 * day, 2 * day + hour, 2 * day + 2 * hour}) << QStringList{u"2940"_s, u"3000"_s};
        QTest::newRow("of a week, its newest")
            << behindTen({10 * day, 11 * day, 17 * day}) << QStringList{QString::number(11 * day)};
        QTest::newRow("of a month, its newest")
            << behindTen({50 * day, 60 * day, 100 * day}) << QStringList{QString::number(60 * day)};
        QTest::newRow("older than a year") << behindTen({300 * day, 367 * day, 800 * day})
                                           << QStringList{QString::number(367 * day), QString::number(800 * day)};
        QTest::newRow("the newest ten stay, however old")
            << std::vector<qint64>{800 * day, 801 * day, 802 * day, 803 * day, 804 * day,
                                   805 * day, 806 * day, 807 * day, 808 * day, 809 * day}
            << QStringList{};
        QTest::newRow("no more than three go at once, the oldest")
            << behindTen({800 * day, 801 * day, 802 * day, 803 * day, 804 * day})
            << QStringList{QString::number(802 * day), QString::number(803 * day), QString::number(804 * day)};
        QTest::newRow("those from the future stay")
            << std::vector<qint64>{-500, -10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << QStringList{};
    }
    void thinning()
    {
        QFETCH(std::vector<qint64>, ages);
        QFETCH(QStringList, removed);
        QStringList answer;
        for (const Backup &backup : backupsToRemove(at(noon, ages), noon))
            answer.push_back(backup.path);
        QCOMPARE(answer, removed);
    }

    /// A clock that is 400 days ahead at one start costs three of 26, not 25.
    void aWrongClock()
    {
        std::vector<qint64> ages;
        for (qint64 n = 0; n < 26; ++n)
            ages.push_back(n * 24 * 60);
        QCOMPARE(backupsToRemove(at(noon, ages), noon.addDays(400)).size(), std::size_t{3});
    }

    /// Thirteen months of one backup every ten minutes, thinned each time: what is left covers every age.
    void thirteenMonths()
    {
        std::vector<Backup> kept;
        QDateTime now = noon;
        for (int step = 0; step < 400 * 24 * 6; ++step, now = now.addSecs(600)) {
            kept.insert(kept.begin(), Backup{now.toString(Qt::ISODate), now, 1});
            std::set<QString> surplus;
            for (const Backup &backup : backupsToRemove(kept, now))
                surplus.insert(backup.path);
            std::erase_if(kept, [&](const Backup &backup) { return surplus.contains(backup.path); });
            QVERIFY(kept.size() <= 64);
        }
        const QDateTime last = kept.front().taken;
        const auto within = [&](qint64 seconds) {
            return std::ranges::count_if(kept,
                                         [&](const Backup &backup) { return backup.taken.secsTo(last) <= seconds; });
        };
        constexpr qint64 hour = 3'600, day = 24 * hour;
        QCOMPARE(within(hour), 7);
        QVERIFY(within(day) >= 7 + 22);
        QVERIFY(within(7 * day) >= 7 + 22 + 6);
        QVERIFY(within(35 * day) >= 7 + 22 + 6 + 4);
        QVERIFY(within(366 * day) >= 7 + 22 + 6 + 4 + 10);
        QCOMPARE(within(366 * day), std::ssize(kept));
        // No gap wider than the tier promises, twice over where two calendar periods meet.
        for (std::size_t i = 1; i < kept.size(); ++i) {
            const qint64 age = kept[i].taken.secsTo(last);
            const qint64 gap = kept[i].taken.secsTo(kept[i - 1].taken);
            QVERIFY(gap <= (age <= hour       ? 600
                            : age <= day      ? 2 * hour
                            : age <= 7 * day  ? 2 * day
                            : age <= 35 * day ? 14 * day
                                              : 62 * day));
        }
    }

    void takenAndListed()
    {
        Contents edited = contents;
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        QVERIFY(WorkspaceFile::backups(path()).empty());
        QVERIFY((*file)->backUp(noon));
        QVERIFY((*file)->backUp(noon.addSecs(9 * 60)));
        QCOMPARE(WorkspaceFile::backups(path()).size(), std::size_t{1});
        QVERIFY((*file)->save(edited, storage::testing::applyEdit(edited, 1)));
        QVERIFY((*file)->backUp(noon.addSecs(10 * 60)));
        const auto list = WorkspaceFile::backups(path());
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].taken, noon.addSecs(10 * 60));
        QCOMPARE(list[1].taken, noon);
        QVERIFY(list[0].bytes > 0);
        QVERIFY(reread(list[0].path) == edited);
        QVERIFY(reread(list[1].path) == contents);
        // Off the whole name: a file beside it has its own.
        QVERIFY(WorkspaceFile::backups(folder.filePath(u"w"_s)).empty());
        QVERIFY(*(*file)->read() == edited);
    }

    void oldOnesGo()
    {
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file);
        for (int i = 0; i < 12; ++i)
            QVERIFY((*file)->backUp(noon.addSecs(i * 600)));
        QCOMPARE(WorkspaceFile::backups(path()).size(), std::size_t{10}); // two of the first hour went
        QFile stranger(backupFolder(path()) + u"/notes.txt"_s);
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        QVERIFY((*file)->backUp(noon.addDays(1)));
        QCOMPARE(WorkspaceFile::backups(path()).size(), std::size_t{10}); // one more: the newest ten stay
        QVERIFY(stranger.exists());
    }

    void restored()
    {
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file && (*file)->backUp(noon));
        file->reset();
        QFile damaged(path());
        QVERIFY(damaged.resize(5'000));
        const auto refused = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(!refused || !(*refused)->read());
        const QByteArray before = bytesOf(path());
        const Backup backup = WorkspaceFile::backups(path()).front();
        const QByteArray kept = bytesOf(backup.path);
        const QString target = folder.filePath(u"restored.dealdesk"_s);
        QVERIFY(WorkspaceFile::restore(test::english(), backup, target));
        QVERIFY(reread(target) == contents);
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(bytesOf(backup.path), kept);
        const auto again = WorkspaceFile::restore(test::english(), backup, target);
        QVERIFY(!again && again.error().what.contains(u"already"_s));
        QVERIFY(reread(target) == contents);
    }

    void aDamagedBackupIsNotRestored()
    {
        auto file = WorkspaceFile::create(test::english(), path(), contents);
        QVERIFY(file && (*file)->backUp(noon));
        const Backup backup = WorkspaceFile::backups(path()).front();
        {
            const Connection connection(backup.path, Connection::Journal::Delete);
            connection.run(u"UPDATE deals SET probability = 10000 - probability"_s);
        }
        const QString target = folder.filePath(u"restored.dealdesk"_s);
        const auto refused = WorkspaceFile::restore(test::english(), backup, target);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"deal “"_s), qPrintable(refused.error().what));
        QVERIFY(refused.error().todo.contains(u"older"_s));
        QVERIFY(!QFile::exists(target));
    }

    void frozenSchemas_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= schemaVersion; ++version)
            QTest::addRow("schema %d opens with all it held", version) << version;
    }
    void frozenSchemas()
    {
        QFETCH(int, version);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR) + u"/storage/fixtures/schema-%1.dealdesk"_s.arg(version),
                            path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
        const Contents held = version < 3    ? storage::testing::fixtureContents()
                              : version == 3 ? storage::testing::fixtureWithDocument()
                              : version == 4 ? storage::testing::fixtureOverTime()
                              : version == 5 ? storage::testing::fixtureOfAWeek()
                              : version == 6 ? storage::testing::fixtureOfCommitments()
                              : version == 7 ? storage::testing::fixtureWithRegister()
                              : version == 8 ? storage::testing::fixtureWithUsage()
                                             : storage::testing::fixtureWithPayouts();
        QVERIFY(reread(path()) == held);
        auto file = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(file);
        QVERIFY(*(*file)->read() == held);
        for (const QuoteRecord &quote : held.quotes)
            QCOMPARE((*file)->documentOf(quote.key),
                     quote.sha256.isEmpty() ? QByteArray() : storage::testing::documentOf(quote.key.value));
        QCOMPARE(WorkspaceFile::backups(path()).empty(), version == schemaVersion);
    }

    /// The road of a migration, with steps of the test's own.
    void migration()
    {
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
        const QByteArray before = bytesOf(path());
        int backups = 0;
        const auto beforehand = [&](int version) { backups += version - schemaVersion + 1; };
        std::vector<Migration> steps{
            {schemaVersion, schemaVersion + 1,
             [](const Connection &on) { on.run(u"ALTER TABLE quotes ADD COLUMN remark TEXT"_s); }},
            {schemaVersion + 1, schemaVersion + 2,
             [](const Connection &) { throw Problem{Problem::Cause::DiskFull}; }}};
        {
            const Connection connection(path(), Connection::Journal::Truncate);
            QVERIFY_THROWS_EXCEPTION(Problem, migrate(connection, steps, beforehand));
            QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), schemaVersion);
        }
        QCOMPARE(backups, 1);
        QVERIFY(reread(path()) == contents);
        QVERIFY(before.size() == bytesOf(path()).size());
        steps[1].run = [](const Connection &on) { on.run(u"UPDATE quotes SET remark = number"_s); };
        const Connection connection(path(), Connection::Journal::Truncate);
        migrate(connection, steps, beforehand);
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), schemaVersion + 2);
        QCOMPARE(connection.value(u"SELECT remark FROM quotes ORDER BY key"_s).toString(), contents.quotes[0].number);
        QCOMPARE(backups, 2);
        migrate(connection, steps, beforehand);
        QCOMPARE(backups, 2); // nothing to do, no backup
    }
};

DEALDESK_TESTS(Backups, QCoreApplication)
#include "backups.moc"
