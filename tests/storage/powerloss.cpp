// The power fails at every write, sync, rename, unlink and truncation of a recorded run of edits. Every state that the
// disk may then be in opens, holds every acknowledged edit, and equals one of the two neighbouring states.
#include "support/language.h"
#include "support/testfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "replay.h"
#include "samples.h"

#include "storage/workspacefile.h"

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

/// The copy beside the file, and its backups, of which there are as many as acknowledgements.
Finding inspectCopies(const QString &path, const std::vector<Contents> &history, quint64 acknowledged)
{
    const QString copy = QFileInfo(path).absolutePath() + u"/copy"_s;
    if (acknowledged > 0 || QFileInfo::exists(copy))
        if (const Finding finding = inspectFile(copy, history, acknowledged); finding != Finding::Whole)
            return finding;
    const auto backups = WorkspaceFile::backups(path); // newest first
    if (backups.size() < acknowledged)
        return Finding::Lost;
    quint64 of = backups.size();
    for (const Backup &backup : backups)
        if (inspectFile(backup.path, {history[of--]}, 0) != Finding::Whole)
            return Finding::Corrupt;
    if (WorkspaceFile::backups(copy).size() + 1 < acknowledged) // each copy but the first replaced one
        return Finding::Lost;
    return Finding::Whole;
}

/// The journal holds as many pages as it says, which it says once they are durable: from then on the file changes.
/// https://www.sqlite.org/fileformat2.html, "The Rollback Journal": after a magic text of 8 bytes the number of pages,
/// after the first sector each page with its number and checksum.
bool isToBeUndone(const DiskState &state)
{
    const auto journal = state.find("w.dealdesk-journal");
    if (journal == state.end() || journal->second.size() <= 512 || journal->second.front() == '\0')
        return false;
    const auto pages = qFromBigEndian<quint32>(journal->second.constData() + 8);
    return pages > 0 && journal->second.size() == 512 + qint64{pages} * (4'096 + 8);
}

} // namespace

class PowerLoss : public QObject
{
    Q_OBJECT
    const bool isLong = !qEnvironmentVariableIsEmpty("DEALDESK_LONG_TESTS");

    struct Run {
        std::vector<Contents> history;
        Disk disk;
        std::vector<SystemCall> calls;
    };
    static Run recordRun(const QString &task, int edits, bool copies)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.dealdesk"_s);
        std::vector history{storage::testing::richContents(3, 8)};
        for (int number = 0; number < edits; ++number) {
            Contents next = history.back();
            applyEdit(next, static_cast<quint64>(number));
            history.push_back(std::move(next));
        }
        const bool saved = WorkspaceFile::saveCopy(test::english(), history.front(), path).has_value();
        const Disk disk(folder.path());
        const QStringList which = copies ? QStringList{task, path} : QStringList{task, path, u"0"_s};
        auto calls = saved ? record(QStringLiteral(STORAGE_WORKER), which + QStringList{QString::number(edits)})
                           : std::vector<SystemCall>();
        return {std::move(history), disk, std::move(calls)};
    }

    static Tally run(const QString &task, int edits, bool copies = false)
    {
        const Run recorded = recordRun(task, edits, copies);
        return replay(recorded.disk, recorded.calls, [&](const QString &where, quint64 acknowledged) {
            const QString file = where + u"/w.dealdesk"_s;
            const Finding own = inspectFile(file, recorded.history, acknowledged);
            return copies && own == Finding::Whole ? inspectCopies(file, recorded.history, acknowledged) : own;
        });
    }

    /// The start after the power failed is recorded in its turn, and the power fails in it. What it had told its user
    /// must stay.
    static Tally failAgain(const DiskState &state, const std::vector<Contents> &history, quint64 acknowledged)
    {
        QTemporaryDir scratch(scratchTemplate());
        const QString path = scratch.filePath(u"w.dealdesk"_s);
        if (!layOut(state, scratch.path()))
            return {};
        const Disk disk(scratch.path());
        const auto calls = record(QStringLiteral(STORAGE_WORKER), {u"recover"_s, path});
        const auto file = WorkspaceFile::open(test::english(), path, Access::ReadOnly);
        const auto told = file ? (*file)->read() : tl::unexpected(file.error());
        if (!told)
            return {};
        return replay(disk, calls, [&](const QString &where, quint64 recovered) {
            const QString found = where + u"/w.dealdesk"_s;
            return recovered == 0 ? inspectFile(found, history, acknowledged) : inspectFile(found, {*told}, 0);
        });
    }

    static void tell(const char *what, const Tally &tally)
    {
        qInfo("%s: %llu acknowledged, %d different states: %d lost, %d corrupt%s", what, tally.acknowledged,
              tally.states, tally.lost, tally.corrupt,
              qPrintable(tally.examples.isEmpty() ? QString() : u" ("_s + tally.examples.join(u"; "_s) + u")"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        passThroughScratch();
    }

    void edits()
    {
        const int count = isLong ? 600 : 30;
        const Tally tally = run(u"edit"_s, count);
        tell("edits", tally);
        QCOMPARE(tally.acknowledged, static_cast<quint64>(count));
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
        QVERIFY(tally.states >= 3'000);
    }

    void copiesAndBackups()
    {
        const int count = isLong ? 4 : 2; // four are within the hour of which every backup stays
        const Tally tally = run(u"copy"_s, count, true);
        tell("copies and backups", tally);
        QCOMPARE(tally.acknowledged, static_cast<quint64>(count));
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
    }

    void aSecondFailureWhileItRecovers()
    {
        const Run recorded = recordRun(u"edit"_s, 12, false);
        std::vector<std::pair<DiskState, quint64>> hot;
        visitStates(recorded.disk, recorded.calls, {}, [&](const Point &point) {
            if (isToBeUndone(point.state))
                hot.emplace_back(point.state, point.acknowledged);
            return true;
        });
        const std::size_t looked = isLong ? 120 : 8;
        QVERIFY(hot.size() >= looked);
        Tally all;
        for (std::size_t n = 0; n < looked; ++n) {
            const auto &[state, acknowledged] = hot[n * hot.size() / looked];
            const Tally one = failAgain(state, recorded.history, acknowledged);
            QCOMPARE(one.acknowledged, quint64(1));
            all.states += one.states;
            all.lost += one.lost;
            all.corrupt += one.corrupt;
        }
        all.acknowledged = looked;
        tell("second failures", all);
        QCOMPARE(all.lost, 0);
        QCOMPARE(all.corrupt, 0);
    }

    /// The control: with journal_mode=DELETE the journal's removal is not synced, and comes back after the power
    /// failed.
    void aLossIsNoticed()
    {
        const Tally tally = run(u"edit-deleting"_s, 5);
        tell("control, journal_mode=DELETE", tally);
        QVERIFY(tally.acknowledged == 5);
        QVERIFY(tally.lost > 0);
    }
};

DEALDESK_TESTS(PowerLoss, QCoreApplication)
#include "powerloss.moc"
