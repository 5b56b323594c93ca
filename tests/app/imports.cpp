// Several imports at once, as scripts start them: who says that it is done has done it, who does not has changed
// nothing.
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QJsonArray>
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
    struct Outcome {
        int code;
        QString said, complained;
    };
    static Outcome outcomeOf(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(DEALDESK_CLI), words);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString put(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    QJsonObject exported(const QString &workspace, const QString &scenario)
    {
        const QString out = folder.filePath(u"exported.dealdesk.json"_s);
        QFile::remove(out);
        return run({u"export"_s, workspace, scenario, out}) == 0 ? QJsonDocument::fromJson(bytesOf(out)).object()
                                                                 : QJsonObject();
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

    void priceBooksIntoAWorkspace()
    {
        const QString workspace = folder.filePath(u"books.dealdesk"_s);
        for (const QString &name : {u"Base"_s, u"Stretch"_s})
            QCOMPARE(run({u"import"_s, workspace, scenarioNamed(name)}), 0);
        const QString table = put(u"books.csv"_s, "listing,authorization,band,bandFrom,price,currency\n"
                                                  "asm,Letter,All,1,95.00,USD\nsat,Second,All,1,50.00,USD\n");
        const Outcome taken = outcomeOf({u"price-books"_s, table, u"--into"_s, workspace});
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.complained, QString());
        for (const QString &words :
             {u"HailBytes ASM: “Letter” takes the place of “Worked example"_s,
              u"HailBytes SAT: “Second” is added. The file does not say otherwise, so it holds from ever"_s,
              u"“Base”: This changes 1 open deal of this scenario"_s,
              u"“Stretch”: This changes 1 open deal of this scenario"_s})
            QVERIFY2(taken.said.contains(words), qPrintable(taken.said));
        for (const QString &name : {u"Base"_s, u"Stretch"_s}) {
            const auto books = exported(workspace, name)[u"authorizations"_s].toArray();
            QCOMPARE(books.size(), 2);
            QCOMPARE(books[0][u"name"_s].toString(), u"Letter"_s);
        }
        const QByteArray before = bytesOf(workspace);
        const Outcome again = outcomeOf({u"price-books"_s, table, u"--into"_s, workspace});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.said.contains(u"here already, the same"_s), qPrintable(again.said));
        QVERIFY(bytesOf(workspace) == before);
    }

    void priceBooksThatAWorkspaceDoesNotTake_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QByteArray head = "listing,authorization,from,band,bandFrom,price,currency\n";
        QTest::newRow("days of another") << head + "asm,B,2028-01-01,P,1,5,USD\n"
                                         << QStringList() << 2 << u"has days of"_s;
        QTest::newRow("another currency") << head + "asm,B,,P,1,5,EUR\n"
                                          << QStringList() << 2 << u"no scenario in EUR"_s;
        QTest::newRow("a scenario of another currency")
            << head + "asm,B,,P,1,5,EUR\n"
            << QStringList{u"--scenario"_s, u"Base"_s} << 2 << u"are in EUR"_s;
        QTest::newRow("no such scenario")
            << head + "asm,B,,P,1,5,USD\n"
            << QStringList{u"--scenario"_s, u"None"_s} << 2 << u"there is no scenario \"None\"; it has: Base"_s;
        QTest::newRow("a file as well") << head + "asm,B,,P,1,5,USD\n"
                                        << QStringList{u"--out"_s, u"b.csv"_s} << 2
                                        << u"--into and --out exclude each other"_s;
        QTest::newRow("a wrong table") << head + "asm,B,,P,0,5,USD\n" << QStringList() << 2 << u"column bandFrom"_s;
    }
    void priceBooksThatAWorkspaceDoesNotTake()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QString, words);
        const QString workspace = folder.filePath(u"refusing.dealdesk"_s);
        QFile::remove(workspace);
        QCOMPARE(run({u"import"_s, workspace, scenarioNamed(u"Base"_s)}), 0);
        const QByteArray before = bytesOf(workspace);
        const Outcome refused =
            outcomeOf(QStringList{u"price-books"_s, put(u"wrong.csv"_s, table), u"--into"_s, workspace} + more);
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.complained.contains(words), qPrintable(refused.complained));
        QVERIFY(bytesOf(workspace) == before);
    }

    /// Not while a window has it, and not where it may not be written.
    void priceBooksIntoALockedWorkspace()
    {
        const QString workspace = folder.filePath(u"locked.dealdesk"_s);
        QCOMPARE(run({u"import"_s, workspace, scenarioNamed(u"Base"_s)}), 0);
        const QByteArray before = bytesOf(workspace);
        const QStringList words{u"price-books"_s,
                                put(u"fine.csv"_s, "listing,authorization,band,bandFrom,price,currency\n"
                                                   "asm,Letter,All,1,95.00,USD\n"),
                                u"--into"_s, workspace};
        {
            const auto held = dealdesk::storage::WorkspaceFile::open(dealdesk::test::english(), workspace,
                                                                     dealdesk::storage::Access::ReadWrite);
            QVERIFY(held);
            const Outcome refused = outcomeOf(words);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.complained.contains(u"locked.dealdesk"_s), qPrintable(refused.complained));
        }
        QVERIFY(bytesOf(workspace) == before);
        const Outcome taken = outcomeOf(words);
        QVERIFY2(taken.code == 0, qPrintable(taken.complained));
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
