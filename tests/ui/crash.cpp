// The program is killed while somebody types: every key that it acknowledged is in the file, the file is whole, and the
// next start opens without a question. DEALDESK_LONG_TESTS=1 kills it 1,000 times.
#include "typist.h"

#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::Access;
using storage::WorkspaceFile;

class CrashTest : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    std::mt19937_64 random{20'270'223};

    QString freshFile(const QString &name)
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals.front().price = pricing::UnitPrice{{8'800}};
        const QString path = folder.filePath(name);
        return WorkspaceFile::saveCopy(test::english(), workspace::contentsOf({scenario}), path) ? path : QString();
    }

    static constexpr quint64 mostNanoseconds = 12'000'000; ///< about what a key takes
    struct Typed {
        bool endedByItself = false;
        QByteArray begun, saved; ///< the last states that it spoke of; empty: none
        int acknowledged = 0;
    };
    /// Starts the program, lets it type and kills it after so many keys; after none: while it starts.
    static Typed typeAndKill(const QString &path, quint64 seed, int keys, const QString &fault = {})
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, QFileInfo(path).absolutePath() + u"/config"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(UI_TYPIST), {path, QString::number(seed), fault});
        QByteArray said;
        while (said.count("\ntyping ") < keys && program.waitForReadyRead())
            said += program.readAllStandardOutput();
        // A spin, not a sleep: the point falls anywhere from the key to its last repaint.
        const auto pause = static_cast<qint64>(seed % mostNanoseconds);
        QElapsedTimer timer;
        for (timer.start(); timer.nsecsElapsed() < pause;) {
        }
        program.kill();
        program.waitForFinished();
        said += program.readAllStandardOutput();
        Typed typed;
        typed.endedByItself = program.exitStatus() != QProcess::CrashExit; // a question, or an edit shown and not saved
        const bool ended = said.endsWith('\n');
        QList<QByteArray> lines = said.split('\n');
        if (!ended)
            lines.removeLast(); // half a line says nothing
        for (const QByteArray &line : lines) {
            if (line.startsWith("typing "))
                typed.begun = line.mid(7);
            if (line.startsWith("saved ")) {
                typed.saved = line.mid(6);
                ++typed.acknowledged;
            }
        }
        return typed;
    }

    static QByteArray stateIn(const QString &path)
    {
        const auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
        const auto contents = file ? (*file)->read() : tl::unexpected(file.error());
        return contents ? test::typedState(*contents) : QByteArray("not whole");
    }

private Q_SLOTS:
    void killedWhileTyping()
    {
        const int kills = qEnvironmentVariableIsEmpty("DEALDESK_LONG_TESTS") ? 100 : 1'000;
        constexpr quint64 mostKeys = 20;
        const QString path = freshFile(u"typed.dealdesk"_s);
        QByteArray before = stateIn(path);
        int keys = 0, further = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const Typed typed = typeAndKill(path, random(), static_cast<int>(random() % mostKeys));
            QVERIFY2(!typed.endedByItself, qPrintable(u"kill %1: did not open without a question"_s.arg(kill)));
            const QByteArray acknowledged = typed.saved.isEmpty() ? before : typed.saved;
            const QByteArray found = stateIn(path);
            // The key that was being typed may have been saved without a word of it.
            QVERIFY2(found == acknowledged || found == typed.begun,
                     (found + " is in the file; acknowledged was " + acknowledged).constData());
            keys += typed.acknowledged;
            further += found != acknowledged;
            before = found;
        }
        QVERIFY(keys > kills);
        qInfo("%d kills, %d keys acknowledged, none lost; %d were saved and not yet acknowledged", kills, keys,
              further);
    }

    /// The control: a program that acknowledges before it saves.
    void aLossIsNoticed()
    {
        const QString path = freshFile(u"early.dealdesk"_s);
        const QByteArray before = stateIn(path);
        const Typed typed = typeAndKill(path, 1, 2, u"early"_s);
        QCOMPARE(typed.acknowledged, 1);
        QVERIFY(typed.saved != before);
        QCOMPARE(stateIn(path), before);
    }
};

DEALDESK_TESTS(CrashTest, QCoreApplication)
#include "crash.moc"
