// Several imports at once, as scripts start them: who says that it is done has done it, who does not has changed
// nothing.
#include "support/testfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

class Imports : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The worked example under a name of its own.
    QString scenarioNamed(const QString &name)
    {
        const QString path = folder.filePath(name + u".dealdesk.json"_s);
        QJsonObject scenario = QJsonDocument::fromJson(bytesOf(QStringLiteral(DEALDESK_TESTS_DIR) +
                                                               u"/golden/worked-example.dealdesk.json"_s))
                                   .object();
        scenario[u"name"_s] = name;
        const QByteArray text = QJsonDocument(scenario).toJson();
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    static int run(const QStringList &words) { return QProcess::execute(QStringLiteral(DEALDESK_CLI), words); }

private Q_SLOTS:
    void intoANewWorkspace()
    {
        constexpr int imports = 6, rounds = 8;
        QStringList scenarios;
        for (int i = 0; i < imports; ++i)
            scenarios.append(scenarioNamed(u"Scenario %1"_s.arg(i)));
        QVERIFY(!scenarios.contains(QString()));
        const QString out = folder.filePath(u"out.dealdesk.json"_s);
        for (int round = 0; round < rounds; ++round) {
            const QString workspace = folder.filePath(u"w%1.dealdesk"_s.arg(round));
            std::vector<std::unique_ptr<QProcess>> running;
            for (const QString &scenario : scenarios) {
                running.push_back(std::make_unique<QProcess>());
                running.back()->start(QStringLiteral(DEALDESK_CLI), {u"import"_s, workspace, scenario});
            }
            for (const auto &import : running)
                QVERIFY(import->waitForFinished());
            int done = 0;
            for (int i = 0; i < imports; ++i) {
                QProcess &import = *running[static_cast<std::size_t>(i)];
                QCOMPARE(import.exitStatus(), QProcess::NormalExit);
                const bool there = run({u"export"_s, workspace, u"Scenario %1"_s.arg(i), out}) == 0;
                QVERIFY2((import.exitCode() == 0) == there, import.readAllStandardError().constData());
                done += there;
                QFile::remove(out);
            }
            QVERIFY(done >= 1);
        }
    }

    /// The second import opens the new file before the first, which is held up as it gives the file its name, is done.
    void oneThatIsOvertaken()
    {
        const QString workspace = folder.filePath(u"overtaken.dealdesk"_s);
        const auto slowed = [&](const QString &call, const QString &name) {
            auto import = std::make_unique<QProcess>();
            import->start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call,
                                        u"-e"_s, u"inject=%1:delay_exit=1000000"_s.arg(call),
                                        QStringLiteral(DEALDESK_CLI), u"import"_s, workspace, scenarioNamed(name)});
            return import;
        };
        const auto first = slowed(u"renameat2"_s, u"First"_s);
        QTRY_VERIFY(QFile::exists(workspace));
        const auto second = slowed(u"fdatasync"_s, u"Second"_s);
        for (const auto &import : {first.get(), second.get()})
            QVERIFY(import->waitForFinished());
        const QString out = folder.filePath(u"out.dealdesk.json"_s);
        QCOMPARE(run({u"export"_s, workspace, u"First"_s, out}), 0);
        QVERIFY2(first->exitCode() == 0, first->readAllStandardError().constData());
        QCOMPARE(second->exitCode(), run({u"export"_s, workspace, u"Second"_s, out}) == 0 ? 0 : 1);
    }

    void whatWasSharedWithoutWholesaleLeavesAWorkspaceSo()
    {
        const QString shared = folder.filePath(u"shared.dealdesk.json"_s),
                      workspace = folder.filePath(u"shared.dealdesk"_s),
                      out = folder.filePath(u"again.dealdesk.json"_s);
        QProcess share;
        share.setStandardOutputFile(shared);
        share.start(QStringLiteral(DEALDESK_CLI), {u"share"_s, scenarioNamed(u"Shared"_s)});
        QVERIFY(share.waitForFinished());
        QCOMPARE(share.exitCode(), 0);
        QCOMPARE(run({u"import"_s, workspace, shared}), 0);
        QCOMPARE(run({u"import"_s, workspace, scenarioNamed(u"Own"_s)}), 0);
        QCOMPARE(run({u"export"_s, workspace, u"Shared"_s, out}), 0);
        QCOMPARE(bytesOf(out), bytesOf(shared));
        QVERIFY(bytesOf(out).contains("\"shared\": \"without-wholesale\""));
        QCOMPARE(run({u"export"_s, workspace, u"Own"_s, out}), 0);
        QVERIFY(bytesOf(out).contains("\"84.32\""));
    }

    /// The control: an import that is refused is not there.
    void aRefusedImportIsNotThere()
    {
        const QString workspace = folder.filePath(u"refused.dealdesk"_s);
        QVERIFY(run({u"import"_s, workspace, folder.filePath(u"nothing.dealdesk.json"_s)}) != 0);
        QVERIFY(!QFile::exists(workspace));
    }
};

DEALDESK_TESTS(Imports, QCoreApplication)
#include "imports.moc"
