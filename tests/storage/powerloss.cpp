// The power fails at every write, sync, rename, unlink and truncation of a recorded run of edits. Every state that the
// disk may then be in opens, holds every acknowledged edit, and equals one of the two neighbouring states.
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "powercut.h"
#include "samples.h"

#include "storage/workspacefile.h"

#include <functional>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

enum class Finding : std::uint8_t { Whole, Lost, Corrupt };
/// Looks at what the power failure left, after so many acknowledgements.
using Inspect = std::function<Finding(const QString &folder, quint64 acknowledged)>;

struct Tally {
    int states = 0, lost = 0, corrupt = 0;
    quint64 acknowledged = 0;
    QStringList examples;
};

QByteArray digest(const DiskState &state)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const auto &[path, content] : state) {
        hash.addData(path + '\0' + QByteArray::number(content.size()) + '\0');
        hash.addData(content);
    }
    return hash.result();
}

/// A folder in memory where there is one: thousands of states are written and opened.
QString scratchTemplate()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/dealdesk-powerloss-XXXXXX"_s
                                                 : QDir::tempPath() + u"/dealdesk-powerloss-XXXXXX"_s;
}

Tally replay(Disk disk, const std::vector<SystemCall> &calls, const Inspect &inspect)
{
    QTemporaryDir scratch(scratchTemplate());
    const QString folder = scratch.filePath(u"disk"_s);
    std::mt19937_64 random(20'270'218);
    Tally tally;
    QSet<QByteArray> seen; // the same bytes at the same point of the run are one state
    const auto look = [&](Unsynced writes, bool metadata) {
        const DiskState state = disk.afterPowerFailure(writes, metadata, random);
        const QByteArray known = digest(state) + QByteArray::number(tally.acknowledged);
        if (seen.contains(known))
            return;
        seen.insert(known);
        ++tally.states;
        const Finding finding = layOut(state, folder) ? inspect(folder, tally.acknowledged) : Finding::Corrupt;
        tally.lost += finding == Finding::Lost;
        tally.corrupt += finding == Finding::Corrupt;
        if (finding != Finding::Whole && tally.examples.size() < 3)
            tally.examples.append(u"after edit %1, writes %2, metadata %3"_s.arg(tally.acknowledged)
                                      .arg(static_cast<int>(writes))
                                      .arg(metadata));
    };
    for (const SystemCall &call : calls) {
        const bool spoke = call.name == "write" && call.arguments.front() == "1";
        tally.acknowledged += spoke;
        if (!disk.follow(call) && !spoke)
            continue;
        for (const bool metadata : {false, true}) {
            look(Unsynced::Dropped, metadata);
            look(Unsynced::Applied, metadata);
            for (int draw = 0; draw < 2; ++draw) {
                look(Unsynced::Some, metadata);
                look(Unsynced::Torn, metadata);
            }
        }
    }
    return tally;
}

Finding compare(const Contents &seen, const std::vector<Contents> &history, quint64 acknowledged)
{
    const std::size_t at = acknowledged;
    if (seen == history[at] || (at + 1 < history.size() && seen == history[at + 1]))
        return Finding::Whole;
    return std::ranges::find(history, seen) == history.end() ? Finding::Corrupt : Finding::Lost;
}

Finding inspectFile(const QString &path, const std::vector<Contents> &history, quint64 acknowledged)
{
    auto file = WorkspaceFile::open(path, Access::ReadWrite);
    if (!file)
        return Finding::Corrupt;
    const auto seen = (*file)->read();
    return seen ? compare(*seen, history, acknowledged) : Finding::Corrupt;
}

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
    return Finding::Whole;
}

} // namespace

class PowerLoss : public QObject
{
    Q_OBJECT
    const bool isLong = !qEnvironmentVariableIsEmpty("DEALDESK_LONG_TESTS");

    static Tally run(const QString &task, int edits, bool copies = false)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.dealdesk"_s);
        std::vector history{storage::testing::richContents(3, 8)};
        for (int number = 0; number < edits; ++number) {
            Contents next = history.back();
            applyEdit(next, static_cast<quint64>(number));
            history.push_back(std::move(next));
        }
        if (!WorkspaceFile::saveCopy(history.front(), path))
            return {};
        const Disk disk(folder.path());
        const QStringList which = copies ? QStringList{task, path} : QStringList{task, path, u"0"_s};
        const auto calls = record(QStringLiteral(STORAGE_WORKER), which + QStringList{QString::number(edits)});
        return replay(disk, calls, [&](const QString &where, quint64 acknowledged) {
            const QString file = where + u"/w.dealdesk"_s;
            const Finding own = inspectFile(file, history, acknowledged);
            return copies && own == Finding::Whole ? inspectCopies(file, history, acknowledged) : own;
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
    }

    void edits()
    {
        const int count = isLong ? 600 : 60;
        const Tally tally = run(u"edit"_s, count);
        tell("edits", tally);
        QCOMPARE(tally.acknowledged, static_cast<quint64>(count));
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
        QVERIFY(tally.states >= 4'000);
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

    /// The control: with journal_mode=DELETE the journal's removal is not synced, and comes back after the power
    /// failed.
    void aLossIsNoticed()
    {
        const Tally tally = run(u"edit-deleting"_s, 20);
        tell("control, journal_mode=DELETE", tally);
        QVERIFY(tally.acknowledged == 20);
        QVERIFY(tally.lost > 0);
    }
};

QTEST_GUILESS_MAIN(PowerLoss)
#include "powerloss.moc"
