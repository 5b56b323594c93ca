// import and export of deals as tables and workbooks, as a script runs them.
#include "support/testfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class CommandLine : public QObject
{
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QString complained;
    };
    static Outcome run(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(DEALDESK_CLI), words);
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
    }
    QString fileNamed(const QString &name) const { return folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(fileNamed(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written.", qPrintable(name));
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray exported(const QString &scenario) const
    {
        const QString out = fileNamed(u"out.csv"_s);
        QFile::remove(out);
        return run({u"export"_s, workspace, scenario, out}).code == 0 ? bytesOf(out) : QByteArray();
    }
    static QByteArray table(const QByteArray &rows)
    {
        return "customer,listing,route,startMonth,termMonths,tenants,priceRule,price\r\n" + rows;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString workspace;
    const QString worked = QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/worked-example.dealdesk.json");

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        workspace = fileNamed(u"w.dealdesk"_s);
        QCOMPARE(run({u"import"_s, workspace, worked}).code, 0);
    }

    void dealsComeBesideThoseThatAreThere()
    {
        const QByteArray before = exported(u"Worked example"_s);
        QVERIFY(before.startsWith("\xEF\xBB\xBF"
                                  "customer,deal,listing,"));
        const QString again = write(u"again.csv"_s, before);
        const Outcome outcome = run({u"import"_s, workspace, again});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.complained));
        const QByteArray row = before.mid(before.indexOf("\r\n") + 2);
        QCOMPARE(exported(u"Worked example"_s), before + row);
    }

    void nothingComesUnlessEveryRowIsRight()
    {
        const QByteArray before = exported(u"Worked example"_s);
        const QString file =
            write(u"bad.csv"_s, table("New,asm,cppo,2027-02,24,5,unit,9\r\nNew,asm,cppo,2027-02,24,0,unit,9\r\n"));
        const QString wrong =
            file + u": row 3, column tenants: must be a whole number from 1 to 1,000,000, found \"0\"\n"_s;
        Outcome outcome = run({u"import"_s, workspace, file});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.complained, wrong);
        QCOMPARE(exported(u"Worked example"_s), before);
        outcome = run({u"import"_s, workspace, file, u"--skip-bad"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.complained, wrong + file + u": 1 row was left out, 1 imported\n"_s);
        QCOMPARE(exported(u"Worked example"_s).count("\r\n"), before.count("\r\n") + 1);
    }

    void aScenarioIsNamedOrMade()
    {
        const QString file = write(u"new.csv"_s, table("New,asm,cppo,2028-02,24,5,unit,9\r\n"));
        QCOMPARE(run({u"import"_s, workspace, file, u"--scenario"_s, u"Other"_s}).code, 2);
        QCOMPARE(run({u"import"_s, workspace, file, u"--scenario"_s, u"Other"_s, u"--currency"_s, u"XXX"_s,
                      u"--start"_s, u"2028-01"_s})
                     .code,
                 2);
        const QStringList made{u"import"_s,     workspace, file,         u"--scenario"_s, u"Other"_s,
                               u"--currency"_s, u"USD"_s,  u"--start"_s, u"2028-01"_s};
        const Outcome outcome = run(made);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.complained));
        QVERIFY(exported(u"Other"_s).contains("New,New,asm,cppo,yes,2028-02,24,ends,5,unit,9.00,"));
        QCOMPARE(run(made).code, 0); // the same is said of it
        QCOMPARE(exported(u"Other"_s).count("\r\n"), 3);
        QCOMPARE(run({u"import"_s, workspace, file}).code, 2); // of which of the two?
        QVERIFY(run({u"import"_s, workspace, file})
                    .complained.contains(u"name one with --scenario: Worked example, Other"_s));
        QStringList otherwise = made;
        otherwise.last() = u"2027-01"_s;
        QCOMPARE(run(otherwise).code, 2);
    }

    void columnsAndNumbersAreSaid()
    {
        const QString file =
            write(u"german.csv"_s, "Kunde;listing;route;startMonth;termMonths;tenants;priceRule;Preis, netto\r\n"
                                   "Neu;asm;cppo;2027-02;24;1.000;monthlyTotal;1.234,50\r\n");
        QCOMPARE(run({u"import"_s, workspace, file}).code, 2);
        const Outcome outcome = run({u"import"_s, workspace, file, u"--columns"_s,
                                     u"customer=Kunde,price=Preis, netto"_s, u"--numbers"_s, u"1.234,56"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.complained));
        QVERIFY(
            exported(u"Worked example"_s).contains("Neu,Neu,asm,cppo,yes,2027-02,24,ends,1000,monthlyTotal,1234.50,"));
        for (const QString &wrong : {u"customer"_s, u"customer="_s, u"kunde=Kunde"_s, u"customer=A,customer=B"_s})
            QCOMPARE(run({u"import"_s, workspace, file, u"--columns"_s, wrong}).code, 2);
        QCOMPARE(run({u"import"_s, workspace, worked, u"--skip-bad"_s}).code, 2); // no table
    }

    void tenThousandRowsComeInASecondOrTwo()
    {
        QByteArray rows;
        for (int row = 0; row < 10'000; ++row)
            rows += "Customer " + QByteArray::number(row % 3'000) + ",asm,cppo,2027-02,36,25;6:100,markup,20\r\n";
        const QString file = write(u"many.csv"_s, table(rows));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run({u"import"_s, workspace, file}).code, 0);
        QVERIFY2(timer.elapsed() < 10'000,
                 qPrintable(QString::number(timer.elapsed()))); // of a machine that is busy, too
        QCOMPARE(exported(u"Worked example"_s).count("\r\n"), 10'002);
    }

    void spreadsheetsGiveWhatTheirTableWould()
    {
        for (const char *name : {"deals.xlsx", "deals.ods"}) {
            const QString file = QStringLiteral(DEALDESK_TESTS_DIR "/spreadsheets/fixtures/") + QLatin1String(name);
            const Outcome outcome = run({u"import"_s, workspace, file, u"--skip-bad"_s});
            QVERIFY2(outcome.code == 0, qPrintable(outcome.complained)); // there is no authorization for SAT
            QVERIFY(outcome.complained.contains(u"row 3, column listing: must be a listing with an authorization"_s));
        }
        QCOMPARE(exported(u"Worked example"_s)
                     .count("Acme,\"A, \"\"B\"\"\",asm,cppo,yes,2027-02,36,ends,25;6:100,unit,88.50,"),
                 2);
    }

    void brokenSpreadsheetsAreToldAndNothingIsChanged()
    {
        const QByteArray before = bytesOf(workspace);
        const Outcome outcome = run({u"import"_s, workspace, write(u"broken.xlsx"_s, "PK\3\4 no archive")});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.complained.contains(u"the file is damaged"_s), qPrintable(outcome.complained));
        QCOMPARE(run({u"import"_s, workspace, fileNamed(u"nothing.ods"_s)}).code, 1);
        QVERIFY(bytesOf(workspace) == before);
    }

    void aWorkbookIsWrittenAndReplacesOnlyItsKind()
    {
        const QString book = fileNamed(u"book.xlsx"_s);
        for (int time = 0; time < 2; ++time)
            QCOMPARE(run({u"export"_s, workspace, u"Worked example"_s, book}).code, 0);
        QVERIFY(bytesOf(book).startsWith("PK\3\4"));
        QCOMPARE(QFile(book).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QString other = write(u"other.xlsx"_s, "mine");
        QCOMPARE(run({u"export"_s, workspace, u"Worked example"_s, other}).code, 1);
        QCOMPARE(bytesOf(other), "mine");
        QCOMPARE(
            run({u"export"_s, workspace, u"Worked example"_s, fileNamed(u"shared.xlsx"_s), u"--without-wholesale"_s})
                .code,
            0);
    }
};

DEALDESK_TESTS(CommandLine, QCoreApplication)
#include "commandline.moc"
