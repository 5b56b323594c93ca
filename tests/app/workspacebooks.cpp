// Price books out of a workspace, by the command line: the workspace's own, or a scenario's with what it supposes.
#include "exchange/pricebookfile.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Listing;
using pricing::Money;

class WorkspaceBooks : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;

    struct Outcome {
        int code;
        QString complained;
    };
    static Outcome outcomeOf(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(DEALDESK_CLI), words);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static exchange::PriceBooks booksIn(const QString &path)
    {
        return exchange::readPriceBooks(bytesOf(path).toStdString()).value_or(exchange::PriceBooks{});
    }

    /// "Base" and "Supposing", which supposes $70.00 in Band 2, on a book for ASM and one for SAT; with yen, "Yen" on a
    /// book of its own as well.
    QString workspaceOf(bool withYen) const
    {
        pricing::Scenario base = test::workedExample();
        base.settings.name = "Base";
        base.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        pricing::Scenario supposing = base, yen = base;
        supposing.settings.name = "Supposing";
        supposing.authorizations.front().bands[2].price = Money{70'00};
        yen.settings.name = "Yen";
        yen.settings.currency = "JPY";
        std::vector scenarios{base, supposing};
        if (withYen)
            scenarios.push_back(yen);
        const QString path = folder.filePath(withYen ? u"several.dealdesk"_s : u"one.dealdesk"_s);
        QFile::remove(path);
        return storage::WorkspaceFile::make(test::english(), path, workspace::contentsOf(std::move(scenarios)))
                   ? path
                   : QString();
    }

private Q_SLOTS:
    void whoseTheyAre_data()
    {
        QTest::addColumn<bool>("withYen");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("books");
        QTest::addColumn<qint64>("bandTwo");
        QTest::newRow("the workspace's own") << false << QStringList() << u"USD"_s << 2 << qint64{84'32};
        QTest::newRow("of one listing") << false << QStringList{u"--listing"_s, u"asm"_s} << u"USD"_s << 1
                                        << qint64{84'32};
        QTest::newRow("a scenario's that supposes nothing")
            << false << QStringList{u"--scenario"_s, u"Base"_s} << u"USD"_s << 2 << qint64{84'32};
        QTest::newRow("a scenario's with what it supposes")
            << false << QStringList{u"--scenario"_s, u"Supposing"_s} << u"USD"_s << 2 << qint64{70'00};
        QTest::newRow("of several currencies, a scenario's")
            << true << QStringList{u"--scenario"_s, u"Yen"_s} << u"JPY"_s << 2 << qint64{84'32};
    }
    void whoseTheyAre()
    {
        QFETCH(bool, withYen);
        QFETCH(QStringList, more);
        QFETCH(QString, currency);
        QFETCH(int, books);
        QFETCH(qint64, bandTwo);
        const QString workspace = workspaceOf(withYen);
        QVERIFY(!workspace.isEmpty());
        const QByteArray before = bytesOf(workspace);
        for (const QString &ending : {u"csv"_s, u"json"_s}) {
            const QString out = folder.filePath(u"books."_s + ending);
            QFile::remove(out);
            const Outcome done = outcomeOf(QStringList{u"price-books"_s, workspace, u"--out"_s, out} + more);
            QCOMPARE(done.complained, QString());
            QCOMPARE(done.code, 0);
            const exchange::PriceBooks read = booksIn(out);
            QCOMPARE(QString::fromStdString(read.currency), currency);
            QCOMPARE(static_cast<int>(read.authorizations.size()), books);
            QCOMPARE(read.authorizations.front().listing, Listing::Asm);
            QCOMPARE(read.authorizations.front().bands[2].price, std::optional(Money{bandTwo}));
        }
        QVERIFY(bytesOf(workspace) == before);
    }

    /// Those of one are taken by another, which then has the same.
    void aWorkspaceGivesAnother()
    {
        const QString from = workspaceOf(false), to = folder.filePath(u"taking.dealdesk"_s);
        pricing::Scenario other = test::workedExample();
        other.authorizations.front().bands[2].price = Money{99'00};
        QVERIFY(storage::WorkspaceFile::make(test::english(), to, workspace::contentsOf({other})));
        const Outcome taken = outcomeOf({u"price-books"_s, from, u"--into"_s, to});
        QCOMPARE(taken.complained, QString());
        QCOMPARE(taken.code, 0);
        const QString out = folder.filePath(u"taken.csv"_s), own = folder.filePath(u"own.csv"_s);
        QCOMPARE(outcomeOf({u"price-books"_s, to, u"--out"_s, out}).code, 0);
        QCOMPARE(outcomeOf({u"price-books"_s, from, u"--out"_s, own}).code, 0);
        QCOMPARE(bytesOf(out), bytesOf(own));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<bool>("withYen");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QString out = folder.filePath(u"refused.csv"_s);
        QTest::newRow("several currencies and no scenario")
            << true << QStringList{u"--out"_s, out} << 2 << u"in several currencies (JPY, USD)"_s;
        QTest::newRow("no such scenario") << false << QStringList{u"--out"_s, out, u"--scenario"_s, u"None"_s} << 2
                                          << u"there is no scenario \"None\"; it has: Base, Supposing"_s;
        QTest::newRow("a listing without one")
            << false << QStringList{u"--out"_s, out, u"--listing"_s, u"support-hub"_s} << 2
            << u"has no authorization for support-hub"_s;
        QTest::newRow("a style of numbers") << false << QStringList{u"--out"_s, out, u"--numbers"_s, u"plain"_s} << 2
                                            << u"is a workspace; --numbers is for tables (CSV)"_s;
        QTest::newRow("into itself as a file") << false << QStringList{u"--out"_s, folder.filePath(u"one.dealdesk"_s)}
                                               << 2 << u"--out must end in .csv or .json"_s;
    }
    void whatIsRefused()
    {
        QFETCH(bool, withYen);
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QString, words);
        const QString workspace = workspaceOf(withYen);
        const QByteArray before = bytesOf(workspace);
        const Outcome refused = outcomeOf(QStringList{u"price-books"_s, workspace} + more);
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.complained.contains(words), qPrintable(refused.complained));
        QVERIFY(!QFile::exists(folder.filePath(u"refused.csv"_s)));
        QVERIFY(bytesOf(workspace) == before);
    }

    void aScenarioOfWhatIsNoWorkspaceIsRefused()
    {
        const QString file = QStringLiteral(DEALDESK_TESTS_DIR "/golden/worked-example.dealdesk.json");
        const Outcome refused = outcomeOf(
            {u"price-books"_s, file, u"--out"_s, folder.filePath(u"refused.csv"_s), u"--scenario"_s, u"Base"_s});
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.complained, file + u": is no workspace; --scenario names one of a workspace's\n"_s);
    }

    /// Its window goes on; what is read is what is saved.
    void oneThatIsOpenIsRead()
    {
        const QString workspace = workspaceOf(false);
        const auto held = storage::WorkspaceFile::open(test::english(), workspace, storage::Access::ReadWrite);
        QVERIFY(held);
        const QString out = folder.filePath(u"open.csv"_s);
        const Outcome done = outcomeOf({u"price-books"_s, workspace, u"--out"_s, out});
        QVERIFY2(done.code == 0, qPrintable(done.complained));
        QCOMPARE(booksIn(out).authorizations.size(), std::size_t{2});
    }
};

DEALDESK_TESTS(WorkspaceBooks, QCoreApplication)
#include "workspacebooks.moc"
