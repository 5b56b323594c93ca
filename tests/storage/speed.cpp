// How long a user waits: opening a large workspace, and an edit until it is durable. Figures are printed; the bounds
// are for a laptop with a solid-state disk.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "samples.h"

#include "storage/connection.h"
#include "storage/workspacefile.h"

#include <algorithm>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class Speed : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;

    static double median(std::vector<qint64> nanoseconds)
    {
        std::ranges::sort(nanoseconds);
        return static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1e6;
    }

private Q_SLOTS:
    void opening()
    {
        constexpr int deals = 100'000;
        constexpr qint64 mostMilliseconds = 1'000;
        const QString path = folder.filePath(u"large.dealdesk"_s);
        QElapsedTimer timer;
        {
            const Contents contents = storage::testing::manyDeals(deals);
            timer.start();
            QVERIFY(WorkspaceFile::saveCopy(contents, path));
            qInfo("%d deals: saved as a new file in %lld ms", deals, timer.elapsed());
        }
        qint64 best = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 3; ++attempt) {
            timer.start();
            auto file = WorkspaceFile::open(path, Access::ReadWrite);
            QVERIFY(file);
            const auto contents = (*file)->read();
            best = std::min(best, timer.elapsed());
            QVERIFY(contents);
            QCOMPARE(contents->scenarios.front().scenario.deals.size(), std::size_t{deals});
        }
        qInfo("%d deals: opened and every digest checked in %lld ms (best of 3)", deals, best);
        timer.start();
        auto file = WorkspaceFile::open(path, Access::ReadWrite);
        QVERIFY(file);
        QVERIFY((*file)->backUp(QDateTime::currentDateTimeUtc()));
        qInfo("%d deals: backed up in %lld ms", deals, timer.elapsed());
        QVERIFY2(best <= mostMilliseconds, qPrintable(QString::number(best)));
    }

    void savingAnEdit()
    {
        constexpr int edits = 300;
        constexpr double mostTimesBare = 2;
        Contents contents = storage::testing::manyDeals(10'000);
        auto file = WorkspaceFile::create(folder.filePath(u"edited.dealdesk"_s), contents);
        QVERIFY(file);

        const QString barePath = folder.filePath(u"bare"_s);
        QFile bareFile(barePath);
        QVERIFY(bareFile.open(QIODevice::WriteOnly));
        bareFile.close();
        const Connection bare(barePath, Connection::Journal::Truncate);
        bare.run(u"CREATE TABLE plain (key INTEGER PRIMARY KEY, value TEXT)"_s);
        for (int key = 0; key < 100; ++key)
            bare.run(u"INSERT INTO plain (key, value) VALUES (%1, 'a deal''s worth of text')"_s.arg(key));
        Statement update(bare, u"UPDATE plain SET value = CAST(? AS TEXT) WHERE key = 7"_s);

        std::vector<qint64> ours, theirs;
        QElapsedTimer timer;
        for (int edit = 0; edit < edits; ++edit) { // in turn, so that both meet the same disk
            auto &deal = contents.scenarios.front().scenario.deals[static_cast<std::size_t>(edit * 31 % 10'000)];
            deal.name = "edited " + std::to_string(edit);
            const RowKey key = contents.scenarios.front().dealKeys[static_cast<std::size_t>(edit * 31 % 10'000)];
            timer.start();
            QVERIFY((*file)->save(contents, {{{RowKind::Deal, {1}, key, {}}}, false}));
            ours.push_back(timer.nsecsElapsed());
            timer.start();
            update.bind(std::string_view(deal.name));
            update.run();
            theirs.push_back(timer.nsecsElapsed());
        }
        qInfo("an edit is durable in %.3f ms, a bare commit in %.3f ms (medians of %d)", median(ours), median(theirs),
              edits);
        QVERIFY(median(ours) <= mostTimesBare * median(theirs));
    }
};

QTEST_GUILESS_MAIN(Speed)
#include "speed.moc"
