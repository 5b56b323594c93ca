// Quotes that are issued by the command line: numbered, revised, recorded before they are written, and read as a
// register.
#include "support/testfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;

class RegisterTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder;

    struct Outcome {
        int code;
        QByteArray said, complained;
    };
    static Outcome run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(DEALDESK_CLI), words);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString at(const QString &name) const { return folder->filePath(name); }
    QString workspace() const { return at(u"w.dealdesk"_s); }
    Outcome quote(const QString &pdf, const QStringList &more = {}) const
    {
        return run(QStringList{u"quote"_s, workspace(), u"--deal"_s, u"d1"_s, u"--pdf"_s, at(pdf)} + more);
    }
    QJsonArray quotes() const
    {
        const Outcome read = run({u"quotes"_s, workspace()});
        return QJsonDocument::fromJson(read.said).object()[u"quotes"_s].toArray();
    }
    static QString golden(const char *name)
    {
        return QStringLiteral(DEALDESK_TESTS_DIR "/golden/%1.dealdesk.json").arg(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"import"_s, workspace(), golden("worked-example")}).code, 0);
    }

    void anEmptyRegister()
    {
        const Outcome read = run({u"quotes"_s, workspace()});
        QCOMPARE(read.code, 0);
        QCOMPARE(QJsonDocument::fromJson(read.said).object()[u"quotes"_s].toArray().size(), 0);
        QVERIFY(run({u"quotes"_s, workspace(), u"--table"_s}).said.startsWith("Number"));
    }

    void aQuoteIsNumberedRecordedAndWritten()
    {
        const int year = QDate::currentDate().year();
        const Outcome first = quote(u"a.pdf"_s);
        QVERIFY2(first.code == 0, first.complained.constData());
        const QString number = u"Q-%1-0001"_s.arg(year);
        QCOMPARE(QJsonDocument::fromJson(first.said).object()[u"number"_s].toString(), number);
        QVERIFY(QFileInfo(at(u"a.pdf"_s)).size() > 1000);
        QCOMPARE(QFileInfo(at(u"a.pdf"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QJsonObject row = quotes().first().toObject();
        QCOMPARE(row.keys(), QStringList({"currency", "customer", "deal", "issued", "number", "revision", "state",
                                          "total", "validUntil"}));
        QCOMPARE(row[u"number"_s].toString(), number);
        QCOMPARE(row[u"revision"_s].toInt(), 1);
        QCOMPARE(row[u"state"_s].toString(), u"issued"_s);
        QCOMPARE(row[u"deal"_s].toString(), u"d1"_s);
        QCOMPARE(row[u"customer"_s].toString(), u"Example Corp"_s);
        QCOMPARE(row[u"currency"_s].toString(), u"USD"_s);
        QCOMPARE(row[u"total"_s].toString(), u"316800.00"_s);
        QCOMPARE(QJsonDocument::fromJson(quote(u"b.pdf"_s).said).object()[u"number"_s].toString(),
                 u"Q-%1-0002"_s.arg(year));
    }

    void aRevisionSupersedesTheOneBefore()
    {
        QCOMPARE(quote(u"a.pdf"_s, {u"--number"_s, u"NW 7"_s}).code, 0);
        const Outcome second = quote(u"b.pdf"_s, {u"--revise"_s, u"nw 7"_s, u"--valid-until"_s, u"2099-01-31"_s});
        QVERIFY2(second.code == 0, second.complained.constData());
        const QJsonArray all = quotes();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].toObject()[u"state"_s].toString(), u"superseded"_s);
        QCOMPARE(all[1].toObject()[u"number"_s].toString(), u"NW 7"_s);
        QCOMPARE(all[1].toObject()[u"revision"_s].toInt(), 2);
        QCOMPARE(all[1].toObject()[u"validUntil"_s].toString(), u"2099-01-31"_s);
    }

    void whatIsRefusedTakesNoNumber_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a number that is taken")
            << QStringList{"--number", "NW 7"} << 1 << QByteArray("a number is used once");
        QTest::newRow("a quote that there is not")
            << QStringList{"--revise", "NW 8"} << 2 << QByteArray("has no quote");
        QTest::newRow("both") << QStringList{"--revise", "NW 7", "--number", "NW 9"} << 2
                              << QByteArray("give one of them");
        QTest::newRow("a day that is over")
            << QStringList{"--valid-until", "2020-01-31"} << 2 << QByteArray("from today on");
        QTest::newRow("no day") << QStringList{"--valid-until", "31.1.2099"} << 2 << QByteArray("such as 2027-01-31");
        QTest::newRow("a scenario that there is not")
            << QStringList{"--scenario", "Other"} << 2 << QByteArray("no scenario \"Other\"");
        QTest::newRow("half an approval") << QStringList{"--approved-by", "J. Smith"} << 2 << QByteArray("give both");
        QTest::newRow("an approval by nobody")
            << QStringList{"--approved-by", " ", "--approved-why", "Why"} << 2 << QByteArray("give both");
        QTest::newRow("over the workspace") << QStringList{"--pdf=w"} << 2 << QByteArray("twice");
    }
    void whatIsRefusedTakesNoNumber()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        QCOMPARE(quote(u"a.pdf"_s, {u"--number"_s, u"NW 7"_s}).code, 0);
        const Outcome refused = quote(u"b.pdf"_s, words);
        QVERIFY2(refused.complained.contains(says), refused.complained.constData());
        QCOMPARE(refused.code, code);
        QVERIFY(!QFileInfo::exists(at(u"b.pdf"_s)));
        QCOMPARE(quotes().size(), 1);
    }

    void whereItCannotBeWrittenItIsNotIssued()
    {
        QVERIFY(quote(u"no folder/a.pdf"_s).code == 1);
        QVERIFY(run({u"quote"_s, workspace(), u"--deal"_s, u"d1"_s, u"--pdf"_s, workspace()}).code == 1);
        QCOMPARE(quotes().size(), 0);
    }

    void aDealUnderItsFloorNeedsAnApproval()
    {
        const QString path = at(u"floor.dealdesk"_s);
        QFile file(golden("worked-example"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject scenario = QJsonDocument::fromJson(file.readAll()).object();
        scenario[u"marginFloor"_s] = u"20"_s;
        QFile changed(at(u"floor.dealdesk.json"_s));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(QJsonDocument(scenario).toJson());
        changed.close();
        QCOMPARE(run({u"import"_s, path, changed.fileName()}).code, 0);
        const QStringList words{u"quote"_s, path, u"--deal"_s, u"d1"_s, u"--pdf"_s, at(u"a.pdf"_s)};
        const Outcome refused = run(words);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.complained.contains("needs an approval"), refused.complained.constData());
        QVERIFY(!QFileInfo::exists(at(u"a.pdf"_s)));
        const Outcome issued =
            run(words + QStringList{u"--approved-by"_s, u"J. Smith"_s, u"--approved-why"_s, u"First customer"_s});
        QVERIFY2(issued.code == 0, issued.complained.constData());
    }

    /// A file without a register gives no number and keeps nothing.
    void whatIsOfARegisterIsRefusedOfAFile()
    {
        for (const char *option : {"--revise", "--reason", "--scenario"}) {
            const Outcome refused = run({u"quote"_s, golden("worked-example"), u"--deal"_s, u"d1"_s, u"--pdf"_s,
                                         at(u"a.pdf"_s), QLatin1String(option), u"x"_s});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.complained.contains("is no workspace"), refused.complained.constData());
        }
    }
};

DEALDESK_TESTS(RegisterTest, QCoreApplication)
#include "register.moc"
