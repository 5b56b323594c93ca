// The power fails while the program makes, copies, restores, migrates or imports a workspace, or writes a file for the
// user: what was there before is still there, or the new is, whole; what was acknowledged is there.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "migrating.h"
#include "replay.h"
#include "samples.h"

#include "files/wholefile.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "wording/records/filenames.h"

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

const QString worker = QStringLiteral(STORAGE_WORKER), cli = QStringLiteral(DEALDESK_CLI);
const QString scenarioFile = QStringLiteral(DEALDESK_TESTS_DIR) + u"/golden/worked-example.dealdesk.json"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Contents contentsOf(const QString &path)
{
    auto file = WorkspaceFile::open(test::english(), path, Access::ReadOnly);
    return file ? (*file)->read().value_or(Contents{}) : Contents{};
}

/// One way to write: what is run in a folder, and what must be found there.
struct Road {
    QString program;
    QStringList words; ///< its arguments; "@name" is the file of that name in the folder
    std::function<bool(const QString &folder)> prepare = [](const QString &) { return true; };
    /// Made when the run is over: it may look at what came out.
    std::function<Inspect(const QString &folder)> inspection;
    bool speaks = true;  ///< acknowledges on its standard output; else by its end
    int neededSyncs = 2; ///< at least so many are such that a failure is found where one of them is not made
};

/// A workspace that was not there before.
Inspect madeWhole(const QString &name, const Contents &wanted)
{
    return [name, all = std::vector{wanted}](const QString &folder, quint64 acknowledged) {
        const QString path = folder + u'/' + name;
        if (!QFileInfo::exists(path))
            return acknowledged == 0 ? Finding::Whole : Finding::Lost;
        return inspectFile(path, all, 0);
    };
}

/// A file that was `before`, or was not there, and became `after`.
Inspect writtenWhole(const QString &name, const QByteArray &before, const QByteArray &after)
{
    return [=](const QString &folder, quint64 acknowledged) {
        const QByteArray found = bytesOf(folder + u'/' + name);
        if (found == after)
            return Finding::Whole;
        if (found != before || QFileInfo::exists(folder + u'/' + name) == before.isEmpty())
            return Finding::Corrupt;
        return acknowledged == 0 ? Finding::Whole : Finding::Lost;
    };
}

Road fileRoad(const QString &program, const QStringList &words, const QString &name, const QByteArray &before)
{
    return {program, words,
            [name, before](const QString &folder) {
                return before.isEmpty() ||
                       files::writeWhole(wording::systemName(folder + u'/' + name), before.toStdString()).has_value();
            },
            [name, before](const QString &folder) { return writtenWhole(name, before, bytesOf(folder + u'/' + name)); },
            program == worker};
}

Road workspaceRoad(const QString &task)
{
    return {worker,
            {task, u"@w.dealdesk"_s},
            [](const QString &) { return true; },
            [](const QString &folder) { return madeWhole(u"w.dealdesk"_s, contentsOf(folder + u"/w.dealdesk"_s)); }};
}

Road restoreRoad()
{
    const Contents contents = richContents(5, 8);
    return {worker,
            {u"restore"_s, u"@w.dealdesk"_s, u"@restored.dealdesk"_s},
            [contents](const QString &folder) {
                const auto file = WorkspaceFile::create(test::english(), folder + u"/w.dealdesk"_s, contents);
                return file && (*file)->backUp(QDateTime::currentDateTimeUtc());
            },
            [contents](const QString &) { return madeWhole(u"restored.dealdesk"_s, contents); }};
}

Road copyRoad()
{
    const Contents ours = richContents(6, 8), theirs = richContents(7, 8);
    return {worker,
            {u"copy-over"_s, u"@w.dealdesk"_s, u"@theirs.dealdesk"_s},
            [=](const QString &folder) {
                return WorkspaceFile::make(test::english(), folder + u"/w.dealdesk"_s, ours) &&
                       WorkspaceFile::make(test::english(), folder + u"/theirs.dealdesk"_s, theirs);
            },
            [=](const QString &) {
                return [theirs, both = std::vector{theirs, ours}](const QString &folder, quint64 acknowledged) {
                    const QString target = folder + u"/theirs.dealdesk"_s;
                    const Contents *seen = recovered(target);
                    const Finding finding = compare(seen, both, acknowledged);
                    if (finding != Finding::Whole || *seen == theirs)
                        return finding;
                    const auto backups = WorkspaceFile::backups(target); // from before it was replaced
                    return !backups.empty() && inspectFile(backups.front().path, {theirs}, 0) == Finding::Whole
                               ? Finding::Whole
                               : Finding::Lost;
                };
            },
            true,
            2};
}

Road migrationRoad(Frozen which, int from)
{
    return {worker,
            {u"migrate"_s, u"@w.dealdesk"_s},
            [which](const QString &folder) { return copyFrozen(which, folder + u"/w.dealdesk"_s); },
            [from](const QString &) {
                return [from](const QString &folder, quint64 acknowledged) {
                    const QString path = folder + u"/w.dealdesk"_s;
                    const int version = wholeVersion(path);
                    if (version == 0)
                        return Finding::Corrupt;
                    if (version == from) // first it says that it begins
                        return acknowledged < 2 ? Finding::Whole : Finding::Lost;
                    const auto backups = WorkspaceFile::backups(path);
                    return !backups.empty() && wholeVersion(backups.front().path) == from ? Finding::Whole
                                                                                          : Finding::Lost;
                };
            },
            true,
            4};
}

/// The scenario comes first, then which one is looked at: in between it is all there as well.
Road importRoad()
{
    const Contents before = richContents(8, 8);
    return {cli,
            {u"import"_s, u"@w.dealdesk"_s, scenarioFile},
            [before](const QString &folder) {
                return WorkspaceFile::make(test::english(), folder + u"/w.dealdesk"_s, before).has_value();
            },
            [before](const QString &folder) {
                const Contents after = contentsOf(folder + u"/w.dealdesk"_s);
                Contents between = after;
                between.view.erase(u"scenario"_s);
                if (const auto looked = before.view.find(u"scenario"_s); looked != before.view.end())
                    between.view.insert(*looked);
                return [first = std::vector{before, between}, last = std::vector{after}](const QString &where,
                                                                                         quint64 acknowledged) {
                    const Contents *seen = recovered(where + u"/w.dealdesk"_s);
                    const Finding finding = compare(seen, first, 0);
                    return finding == Finding::Whole && acknowledged == 0 ? finding : compare(seen, last, 0);
                };
            },
            false};
}

Road largeEditRoad()
{
    const Contents before = manyDeals(26'000);
    return {worker,
            {u"edit-all"_s, u"@w.dealdesk"_s},
            [before](const QString &folder) {
                return WorkspaceFile::make(test::english(), folder + u"/w.dealdesk"_s, before).has_value();
            },
            [before](const QString &folder) {
                const std::vector<Contents> both{before, contentsOf(folder + u"/w.dealdesk"_s)};
                return [both](const QString &where, quint64 acknowledged) {
                    return inspectFile(where + u"/w.dealdesk"_s, both, acknowledged);
                };
            }};
}

} // namespace

class PowerRoads : public QObject
{
    Q_OBJECT
    const bool isLong = !qEnvironmentVariableIsEmpty("DEALDESK_LONG_TESTS");

    struct Run {
        Disk disk;
        std::vector<SystemCall> calls;
        Inspect inspect;
    };
    static std::optional<Run> runOn(const Road &road, const QString &folder)
    {
        if (!road.prepare(folder))
            return std::nullopt;
        QStringList words = road.words;
        for (QString &word : words)
            if (word.startsWith(u'@'))
                word = folder + u'/' + word.sliced(1);
        const Disk disk(folder);
        auto calls = record(road.program, words);
        if (calls.empty())
            return std::nullopt;
        if (!road.speaks)
            endAcknowledges(calls);
        return Run{disk, std::move(calls), road.inspection(folder)};
    }

    /// Pages reach the file, and the journal grows after that.
    static bool spills(const std::vector<SystemCall> &calls)
    {
        QByteArray file, journal;
        bool written = false;
        for (const SystemCall &call : calls) {
            if (call.name == "openat" && call.arguments[1].endsWith("w.dealdesk"))
                file = QByteArray::number(call.result);
            else if (call.name == "openat" && call.arguments[1].endsWith("w.dealdesk-journal"))
                journal = QByteArray::number(call.result);
            else if (call.name == "pwrite64" && call.arguments.front() == file)
                written = true;
            else if (call.name == "pwrite64" && call.arguments.front() == journal && written &&
                     call.arguments[1].size() > 1'000)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRecord())
            QSKIP("strace cannot trace here (not installed, or ptrace is forbidden)");
        passThroughScratch();
    }

    void road_data()
    {
        QTest::addColumn<Road>("road");
        const QStringList quote{u"quote"_s, scenarioFile, u"--deal"_s, u"d1"_s, u"--pdf"_s, u"@quote.pdf"_s};
        const QStringList exporting{u"export"_s, u"@w.dealdesk"_s,
                                    u"The published worked example: 100 tenants, three years, $8,800 a month"_s,
                                    u"@out.dealdesk.json"_s};
        const auto withWorkspace = [](Road road) {
            road.prepare = [before = road.prepare](const QString &folder) {
                return QProcess::execute(cli, {u"import"_s, folder + u"/w.dealdesk"_s, scenarioFile}) == 0 &&
                       before(folder);
            };
            return road;
        };
        const QByteArray olderScenario = "{\"format\": \"dealdesk-scenario\", \"version\": 1}";
        QTest::newRow("a new workspace") << workspaceRoad(u"make"_s);
        QTest::newRow("a restored backup") << restoreRoad();
        QTest::newRow("a copy over another workspace") << copyRoad();
        QTest::newRow("a migration from the first schema") << migrationRoad(Frozen::WorkedExample, 1);
        QTest::newRow("a migration from the second schema") << migrationRoad(Frozen::WithoutDocuments, 2);
        QTest::newRow("a migration from the third schema") << migrationRoad(Frozen::OneAuthorization, 3);
        QTest::newRow("a migration from the fourth schema") << migrationRoad(Frozen::OverTime, 4);
        QTest::newRow("a migration from the fifth schema") << migrationRoad(Frozen::OfAWeek, 5);
        QTest::newRow("a migration from the sixth schema") << migrationRoad(Frozen::OfCommitments, 6);
        QTest::newRow("a migration from the seventh schema") << migrationRoad(Frozen::OfRegister, 7);
        QTest::newRow("a migration from the eighth schema") << migrationRoad(Frozen::OfUsage, 8);
        QTest::newRow("an import into a workspace") << importRoad();
        QTest::newRow("an import into a new one") << Road{cli,
                                                          {u"import"_s, u"@w.dealdesk"_s, scenarioFile},
                                                          [](const QString &) { return true; },
                                                          workspaceRoad({}).inspection,
                                                          false};
        QTest::newRow("an export") << withWorkspace(fileRoad(cli, exporting, u"out.dealdesk.json"_s, {}));
        QTest::newRow("an export over an older one")
            << withWorkspace(fileRoad(cli, exporting, u"out.dealdesk.json"_s, olderScenario));
        QTest::newRow("a quote") << fileRoad(cli, quote, u"quote.pdf"_s, {});
        QTest::newRow("a quote over an older one") << fileRoad(cli, quote, u"quote.pdf"_s, "%PDF-1.4 older");
        QTest::newRow("an internal summary over an older one")
            << fileRoad(cli, quote + QStringList{u"--internal"_s}, u"quote.pdf"_s, "%PDF-1.4 older");
        QTest::newRow("a picture") << fileRoad(worker, {u"write"_s, u"@file.svg"_s, u"1"_s}, u"file.svg"_s, {});
        QTest::newRow("a table over an older one")
            << fileRoad(worker, {u"write"_s, u"@file.csv"_s, u"1"_s}, u"file.csv"_s, "older");
    }
    /// Also with each sync of the run left out, one at a time: the control, which must be found.
    void road()
    {
        QFETCH(Road, road);
        QTemporaryDir folder;
        const auto run = runOn(road, folder.path());
        QVERIFY2(run, "not recorded");
        Findings found;
        const Tally tally = replay(run->disk, run->calls, run->inspect, {}, &found);
        int needed = 0; // the last ones first: they are what an acknowledgement rests on
        for (int nth = syncsIn(run->calls, folder.path()); nth-- > 0 && (isLong || needed < road.neededSyncs);)
            needed +=
                replay(run->disk, withoutSync(run->calls, folder.path(), nth), run->inspect, {.once = true}, &found)
                    .bad() > 0;
        qInfo("%s: %d different states: %d lost, %d corrupt (%s); without a sync: noticed for %d",
              QTest::currentDataTag(), tally.states, tally.lost, tally.corrupt,
              qPrintable(tally.examples.join(u"; "_s)), needed);
        QVERIFY(tally.acknowledged > 0);
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
        QVERIFY(tally.states >= 3);
        QVERIFY(needed >= road.neededSyncs);
    }

    /// More than SQLite keeps in memory, so that pages reach the file before the commit.
    void aLargeEdit()
    {
        QTemporaryDir folder;
        const auto run = runOn(largeEditRoad(), folder.path());
        QVERIFY2(run, "not recorded");
        QVERIFY(spills(run->calls));
        const Tally tally = replay(run->disk, run->calls, run->inspect, {0, isLong ? 50 : 1'500});
        qInfo("a large edit: %zu calls, %d different states: %d lost, %d corrupt", run->calls.size(), tally.states,
              tally.lost, tally.corrupt);
        QCOMPARE(tally.acknowledged, quint64(1));
        QCOMPARE(tally.lost, 0);
        QCOMPARE(tally.corrupt, 0);
    }
};

DEALDESK_TESTS(PowerRoads, QCoreApplication)
#include "powerroads.moc"
