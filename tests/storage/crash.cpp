// The storage is killed at random points of a run of edits, half of them moments and half of them system calls: every
// edit that it acknowledged is there afterwards, the next start opens without a question. DEALDESK_LONG_TESTS=1 kills
// it 1,000 times.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "recording.h"
#include "samples.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"
#include "workspace/quoteregister.h"

#include <array>
#include <random>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::storage::testing;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

class Crash : public QObject
{
    Q_OBJECT
    std::mt19937_64 engine{20'270'217};

    /// As runAndKill, but in the middle of a call that touches the file.
    quint64 runAndKillInACall(const QString &path, quint64 first)
    {
        static constexpr std::array calls{"pwrite64", "fdatasync", "ftruncate"};
        constexpr quint64 mostCalls = 60;
        const Killed run = killAtCall(
            QStringLiteral(STORAGE_WORKER), {u"edit"_s, path, QString::number(first), u"1000000"_s},
            calls.at(static_cast<std::size_t>(engine() % calls.size())), static_cast<int>(engine() % mostCalls) + 1);
        return static_cast<quint64>(run.said.count('\n'));
    }

    /// Starts the worker at `first`, kills it somewhere and answers how many edits it acknowledged.
    quint64 runAndKill(const QString &path, quint64 first, const QString &fault)
    {
        constexpr quint64 mostEdits = 25;
        constexpr qint64 mostNanoseconds = 2'500'000; ///< longer than an edit takes
        QProcess worker;
        worker.start(QStringLiteral(STORAGE_WORKER), {u"edit"_s, path, QString::number(first), u"1000000"_s, fault});
        const auto wanted = static_cast<qsizetype>(engine() % mostEdits);
        QByteArray said;
        while (said.count('\n') < wanted && worker.waitForReadyRead())
            said += worker.readAllStandardOutput();
        // A spin, not a sleep: the point must fall between two system calls of one edit.
        const auto pause = static_cast<qint64>(engine() % mostNanoseconds);
        QElapsedTimer timer;
        for (timer.start(); timer.nsecsElapsed() < pause;) {
        }
        worker.kill();
        worker.waitForFinished();
        said += worker.readAllStandardOutput();
        if (worker.exitStatus() != QProcess::CrashExit)
            qWarning() << "the worker ended by itself:" << worker.readAllStandardError();
        return static_cast<quint64>(said.count('\n'));
    }

    struct Outcome {
        bool opened = false;
        bool lost = true;
    };
    /// Opens the file as the next start does; moves the model and the edit number to where the file is.
    static Outcome reopen(const QString &path, Contents &model, quint64 &next, quint64 acknowledged)
    {
        auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
        if (!file)
            return {};
        const auto seen = (*file)->read();
        if (!seen)
            return {};
        for (const QuoteRecord &quote : seen->quotes) // a quote comes with its document or not at all
            if (!quote.sha256.isEmpty() && sha256Of((*file)->documentOf(quote.key)) != quote.sha256)
                return {true, true};
        for (const quint64 end = next + acknowledged; next < end; ++next)
            storage::testing::applyEdit(model, next);
        if (model == *seen)
            return {true, false};
        storage::testing::applyEdit(model, next++); // saved, and killed before it could say so
        return {true, model != *seen};
    }

private Q_SLOTS:
    void killed()
    {
        const int kills = !qEnvironmentVariableIsEmpty("DEALDESK_LONG_TESTS") ? 1'000 : 120;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.dealdesk"_s);
        Contents model = storage::testing::richContents(3, 12);
        QVERIFY(WorkspaceFile::saveCopy(test::english(), model, path));
        const bool inCalls = canRecord();
        quint64 next = 0, all = 0;
        int hotJournals = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const quint64 acknowledged =
                inCalls && kill % 2 ? runAndKillInACall(path, next) : runAndKill(path, next, {});
            hotJournals += QFileInfo(path + u"-journal"_s).size() > 0;
            const quint64 first = next;
            const Outcome outcome = reopen(path, model, next, acknowledged);
            QVERIFY2(outcome.opened, qPrintable(u"kill %1: does not open"_s.arg(kill)));
            QVERIFY2(!outcome.lost, qPrintable(u"kill %1: an edit from %2 on is lost"_s.arg(kill).arg(first)));
            all += acknowledged;
        }
        qInfo("%d kills, %llu edits acknowledged, none lost; %d kills in the middle of a save", kills, all,
              hotJournals);
        QVERIFY(hotJournals > 0 || !inCalls); // otherwise the kills were not where it hurts
    }

    /// The control: a worker that acknowledges before it saves loses edits, and the same test says so.
    void aLossIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.dealdesk"_s);
        for (int kill = 0; kill < 200; ++kill) {
            Contents model = storage::testing::richContents(3, 12);
            QVERIFY(WorkspaceFile::saveCopy(test::english(), model, path) || kill > 0);
            quint64 next = 0;
            const quint64 acknowledged = runAndKill(path, 0, u"early"_s);
            if (reopen(path, model, next, acknowledged).lost)
                return;
        }
        QFAIL("200 kills of a worker that loses edits, and no loss noticed");
    }
};

DEALDESK_TESTS(Crash, QCoreApplication)
#include "crash.moc"
