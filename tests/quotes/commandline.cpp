// dealdesk-cli quote: what it writes, and its exit codes.
#include "quotecommand.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QDir>

using namespace dealdesk;

class CommandLineTest : public QuoteCommand
{
    Q_OBJECT

private:
private Q_SLOTS:
    void theCustomersQuote()
    {
        const QString out = folder.filePath("quote.pdf");
        QCOMPARE(quote({scenarioFile(tests::rollout()), "--deal", "d1", "--pdf", out}), 0);
        QCOMPARE(said, QByteArray());
        const QString text = tests::pdfText(out);
        const QDate today = QDate::currentDate();
        QVERIFY(text.contains(QLatin1String("$8,800.00")));
        QVERIFY2(!text.contains(QLatin1String("Q-")) && !text.contains(QLatin1String("Number")), qPrintable(text));
        QVERIFY(text.contains(test::figures().date(today.addDays(30))));
        QVERIFY(!text.contains(QLatin1String("7,167")));
    }

    void theNumberIsTheOneThatIsGiven()
    {
        const QString out = folder.filePath("numbered.pdf");
        for (const char *flag : {"--options", "--internal"}) {
            QCOMPARE(quote({scenarioFile(tests::rollout()), "--deal", "d1", "--pdf", out, "--number", "A-17", flag}),
                     0);
            QVERIFY(tests::pdfText(out).contains(QLatin1String("A-17")));
        }
    }

    /// A deal's name is internal; a subject is what the customer reads.
    void theSubjectIsTheOneThatIsGiven()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].name = "Squeeze them";
        const QString out = folder.filePath("subject.pdf");
        QCOMPARE(quote({scenarioFile(scenario), "--deal", "d1", "--pdf", out}), 0);
        for (const QString &place : {tests::pdfText(out), tests::pdfInfo(out)})
            QVERIFY2(!place.contains(QLatin1String("Squeeze")), qPrintable(place));
        QCOMPARE(quote({scenarioFile(scenario), "--deal", "d1", "--pdf", out, "--subject", "100 projects"}), 0);
        QVERIFY(tests::pdfText(out).contains(QLatin1String("100 projects")));
        QVERIFY(!tests::pdfText(out).contains(QLatin1String("Squeeze")));
        QCOMPARE(quote({scenarioFile(scenario), "--deal", "d1", "--pdf", out, "--internal"}), 0);
        QVERIFY(tests::pdfText(out).contains(QLatin1String("Squeeze them")));
    }

    void aDealThatIsLeftOutIsQuoted()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].included = false;
        const QString out = folder.filePath("leftout.pdf");
        QCOMPARE(quote({scenarioFile(scenario), "--deal", "d1", "--pdf", out}), 0);
        QVERIFY(tests::pdfText(out).contains(QLatin1String("$316,800.00")));
        QCOMPARE(quote({scenarioFile(scenario), "--deal", "d1", "--pdf", out, "--internal"}), 0);
        const QString text = tests::pdfText(out);
        QVERIFY(text.contains(QLatin1String("$58,788.00")) && text.contains(QLatin1String("left out of the scenario")));
    }

    void theInternalSummary()
    {
        const QString out = folder.filePath("internal.pdf");
        QCOMPARE(quote({scenarioFile(tests::rollout()), "--deal", "d1", "--pdf", out, "--internal"}), 0);
        const QString text = tests::pdfText(out);
        QVERIFY(text.contains(QLatin1String("$7,167.00")));
        QVERIFY(text.contains(QLatin1String("$1,633.00")));
    }

    void yenHaveNoDecimalsOnPaper()
    {
        const QString file = QStringLiteral(DEALDESK_TESTS_DIR "/cases/yen-markup.dealdesk.json");
        const QString out = folder.filePath("yen.pdf");
        static const QRegularExpression amount(QStringLiteral("JPY[\\s\u00A0]([\\d,.]+[KM]?)"));
        for (const QStringList &more : {QStringList{}, {"--options"}, {"--internal"}}) {
            QCOMPARE(quote(QStringList{file, "--deal", "d1", "--pdf", out} + more), 0);
            const QString text = tests::pdfText(out);
            QVERIFY(text.contains(QLatin1String("80,318")) && text.contains(QLatin1String("2,891,448")));
            int amounts = 0;
            for (auto found = amount.globalMatch(text); found.hasNext(); ++amounts) {
                const QString number = found.next().captured(1);
                const bool isRounded = number.endsWith(u'K') || number.endsWith(u'M'); // an axis
                QVERIFY2(isRounded || !number.chopped(1).contains(u'.'), qPrintable(number));
            }
            QVERIFY2(amounts > 10, qPrintable(text));
            QVERIFY(!text.contains(QLatin1String("cent")));
        }
    }

    void theThreeTerms()
    {
        const QString out = folder.filePath("options.pdf");
        QCOMPARE(quote({scenarioFile(tests::growth()), "--deal", "d1", "--pdf", out, "--options"}), 0);
        QVERIFY(tests::pdfText(out).contains(QLatin1String("Term options")));
    }

    void theThreeTermsAtOnePrice()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::Markup{{2000}}; // on 71.67, 75.89 and 84.32
        const QString file = scenarioFile(scenario), out = folder.filePath("oneprice.pdf");
        QCOMPARE(quote({file, "--deal", "d1", "--pdf", out, "--options"}), 0);
        for (const char *unit : {"$86.00", "$91.07", "$101.18"})
            QVERIFY2(tests::pdfText(out).contains(QLatin1String(unit)), unit);
        QCOMPARE(quote({file, "--deal", "d1", "--pdf", out, "--options", "--one-price"}), 0);
        const QString text = tests::pdfText(out);
        QCOMPARE(text.count(QLatin1String("$86.00")), 4);     // the deal's own row, and three terms
        QVERIFY(text.contains(QLatin1String("$103,200.00"))); // of one year
        for (const char *unit : {"$91.07", "$101.18"})
            QVERIFY2(!text.contains(QLatin1String(unit)), unit);
    }

    void exitCodesSayWhoseFaultItIs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::Markup{{2000}};
        scenario.authorizations[0].bands[2].price.reset();
        const QString file = scenarioFile(scenario);
        const QString out = folder.filePath("none.pdf");
        QTest::newRow("no such file") << QStringList{"/nowhere.json", "--deal", "d1", "--pdf", out} << 1
                                      << "/nowhere.json";
        QTest::newRow("no such deal") << QStringList{file, "--deal", "d9", "--pdf", out} << 2 << "d9";
        QTest::newRow("no deal named") << QStringList{file, "--pdf", out} << 2 << "--deal";
        QTest::newRow("no file named") << QStringList{file, "--deal", "d1"} << 2 << "--pdf";
        QTest::newRow("no price") << QStringList{file, "--deal", "d1", "--pdf", out} << 2
                                  << "/deals/0: Rollout cannot be quoted";
        QTest::newRow("an empty number") << QStringList{file, "--deal", "d1", "--pdf", out, "--number", ""} << 2
                                         << "--number";
        QTest::newRow("a number of two lines")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--number", "A\n17"} << 2 << "--number";
        QTest::newRow("a number that is too long")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--number", QString(61, 'x')} << 2 << "--number";
        QTest::newRow("an empty subject")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--subject", ""} << 2 << "--subject";
        QTest::newRow("a subject of two lines")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--subject", "A\n17"} << 2 << "--subject";
        QTest::newRow("a subject of the summary")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--internal", "--subject", "A"} << 2 << "--subject";
        QTest::newRow("one price of one term")
            << QStringList{file, "--deal", "d1", "--pdf", out, "--one-price"} << 2 << "--options";
        QTest::newRow("unknown flag") << QStringList{file, "--deal", "d1", "--pdf", out, "--nonsense"} << 2
                                      << "--nonsense";
    }
    void exitCodesSayWhoseFaultItIs()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        QTEST(quote(words), "code");
        QVERIFY2(QString::fromUtf8(said).contains(says), said.constData());
        QVERIFY(!QFile::exists(folder.filePath("none.pdf")));
    }

    void aPathThatCannotBeWrittenIsNotTheInputsFault()
    {
        QCOMPARE(quote({scenarioFile(tests::rollout()), "--deal", "d1", "--pdf", folder.filePath("missing/quote.pdf")}),
                 1);
        QVERIFY2(said.contains("does not exist"), said.constData());
    }
};

DEALDESK_TESTS(CommandLineTest, QGuiApplication)
#include "commandline.moc"
