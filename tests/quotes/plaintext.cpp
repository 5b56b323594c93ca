// Other people's text, made harmless: on a line, and as a file name.
#include "quotes/plaintext.h"
#include "support/testfile.h"

#include "support.h"

using namespace dealdesk;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineStaysALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *rule, const QString &text, const QString &line) {
            QTest::newRow(rule) << text << line;
        };
        row("ordinary text is untouched", QStringLiteral("Example Corp"), QStringLiteral("Example Corp"));
        row("markup is text", QStringLiteral("<b>A</b> &amp; <img src=x>"),
            QStringLiteral("<b>A</b> &amp; <img src=x>"));
        row("line breaks and tabs become one space", QStringLiteral("a\r\n\tb"), QStringLiteral("a b"));
        row("paragraph separators too", QStringLiteral("a\u2028b\u2029c"), QStringLiteral("a b c"));
        row("zero bytes and escapes become spaces", QStringLiteral("a") + QChar(0) + QStringLiteral("b\u001Bc"),
            QStringLiteral("a b c"));
        row("overrides of the reading direction go", QStringLiteral("a\u202Egnp.exe\u202C"),
            QStringLiteral("agnp.exe"));
        row("isolates go", QStringLiteral("\u2066a\u2069\u2067b"), QStringLiteral("ab"));
        row("marks of direction go", QStringLiteral("\u200Ea\u200Fb\u061C"), QStringLiteral("ab"));
        row("invisible spaces go", QStringLiteral("a\u200B\uFEFFb\u00ADc"), QStringLiteral("abc"));
        row("hidden tag letters go", QString::fromUcs4(U"a\U000E0041\U000E0042b"), QStringLiteral("ab"));
        row("no-break spaces stay", QStringLiteral("CHF\u00A01"), QStringLiteral("CHF\u00A01"));
        row("letters right to left stay", QStringLiteral("שלום עולם"), QStringLiteral("שלום עולם"));
        row("joined emoji stay", QStringLiteral("👩‍💻"), QStringLiteral("👩‍💻"));
        row("lone surrogates are replaced", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"),
            QStringLiteral("a\uFFFDb"));
        row("towers of marks are cut", QStringLiteral("a") + QString(30, QChar(0x0301)),
            QStringLiteral("a") + QString(4, QChar(0x0301)));
        row("spaces around go", QStringLiteral("  a  b  "), QStringLiteral("a b"));
    }
    void aLineStaysALine()
    {
        QFETCH(QString, text);
        QTEST(quotes::plainLine(text), "line");
    }

    void aFileNameIsSafeEverywhere_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *rule, const char *customer, const char *name) {
            QTest::newRow(rule) << QString::fromUtf8(customer) << QString::fromUtf8(name);
        };
        row("number and customer", "Example Corp", "Q-2027-0001 Example Corp.pdf");
        row("separators of folders go", "../../etc/passwd", "Q-2027-0001 etc passwd.pdf");
        row("a drive goes", "C:\\Windows\\System32", "Q-2027-0001 C Windows System32.pdf");
        row("wildcards, quotes and pipes go", "a*b?c\"d<e>f|g", "Q-2027-0001 a b c d e f g.pdf");
        row("control characters go", "a\nb\x01", "Q-2027-0001 a b.pdf");
        row("direction overrides go", "a\u202Efdp.exe", "Q-2027-0001 afdp.exe.pdf");
        row("trailing dots and spaces go", "Example Inc. . ", "Q-2027-0001 Example Inc.pdf");
        row("no customer", "", "Q-2027-0001.pdf");
        row("letters of any script stay", "Søns שלום", "Q-2027-0001 Søns שלום.pdf");
    }
    void aFileNameIsSafeEverywhere()
    {
        QFETCH(QString, customer);
        auto quote = tests::quoteOf(tests::rollout());
        QVERIFY(quote);
        quote->customer = customer;
        QTEST(quotes::suggestedFileName(*quote), "name");
    }

    void namesOfDevicesAreNotFiles_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("CON") << "CON"
                             << "_CON.pdf";
        QTest::newRow("in small letters") << "nul"
                                          << "_nul.pdf";
        QTest::newRow("with an ending") << "com1.txt"
                                        << "_com1.txt.pdf";
        QTest::newRow("LPT9") << "LPT9"
                              << "_LPT9.pdf";
        QTest::newRow("a longer word is none") << "CONSOLE"
                                               << "CONSOLE.pdf";
        QTest::newRow("hidden files are not hidden") << "..hidden"
                                                     << "hidden.pdf";
        QTest::newRow("nothing left") << "///"
                                      << "Quote.pdf";
    }
    void namesOfDevicesAreNotFiles()
    {
        QFETCH(QString, number);
        auto quote = tests::quoteOf(tests::rollout());
        QVERIFY(quote);
        quote->details.number = number;
        quote->customer.clear();
        QTEST(quotes::suggestedFileName(*quote), "name");
    }

    void longNamesAreCutBetweenCharacters()
    {
        auto quote = tests::quoteOf(tests::rollout());
        QVERIFY(quote);
        for (int pad = 0; pad < 3; ++pad) {
            quote->customer = QString(pad, QLatin1Char('x')) + QStringLiteral("😀").repeated(200);
            const QString name = quotes::suggestedFileName(*quote);
            QVERIFY2(name.size() <= 120, qPrintable(name));
            QVERIFY(name.endsWith(QLatin1String(".pdf")));
            QVERIFY(!name.chopped(4).back().isHighSurrogate());
        }
    }

    void theInternalFileSaysSo()
    {
        QCOMPARE(quotes::suggestedFileName(tests::summaryOf(tests::rollout())),
                 QStringLiteral("Q-2027-0001 INTERNAL Example Corp.pdf"));
    }
};

DEALDESK_TESTS(PlainTextTest, QGuiApplication)
#include "plaintext.moc"
