// No wholesale and no margin figure gets into a customer's file: every one of a deal whose figures cannot be mistaken
// is looked for in the file's text, its metadata and its uncompressed objects, in each way of writing it.
#include "support/language.h"
#include "support/testfile.h"

#include "secrets.h"

using namespace dealdesk;
using pricing::Money;
using pricing::Percent;

using tests::canary;
using tests::Secrets;
using tests::secretsOf;

Q_DECLARE_METATYPE(dealdesk::pricing::ResalePrice)

class ConfidentialityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    static quotes::CustomerQuote quoted(const pricing::Scenario &scenario, bool onePrice = false)
    {
        auto details = tests::details(true);
        details.onePrice = onePrice;
        details.letterhead = tests::fullLetterhead();
        const auto quote = quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details);
        if (!quote) {
            QTest::qFail(qPrintable(quote.error()), __FILE__, __LINE__);
            return quotes::CustomerQuote(details);
        }
        return *quote;
    }

    QStringList leaks(const quotes::CustomerQuote &quote, const Secrets &secrets)
    {
        const QString path = folder.filePath(QStringLiteral("quote.pdf"));
        if (!quotes::writePdf(quote, path))
            return {QStringLiteral("not written")};
        return secrets.foundIn(path);
    }

private Q_SLOTS:
    void nothingOfThePartnersIsInTheCustomersFile_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::addColumn<bool>("onePrice");
        // On the firm's full paper, too: each of them has its texts.
        QTest::newRow("markup") << pricing::ResalePrice(pricing::Markup{{2347}}) << false;
        QTest::newRow("markup, one price") << pricing::ResalePrice(pricing::Markup{{2347}}) << true;
        QTest::newRow("target margin, one price") << pricing::ResalePrice(pricing::TargetMargin{{2347}}) << true;
        QTest::newRow("target margin") << pricing::ResalePrice(pricing::TargetMargin{{2347}}) << false;
        QTest::newRow("unit price") << pricing::ResalePrice(pricing::UnitPrice{{217'383}}) << false;
        QTest::newRow("monthly total") << pricing::ResalePrice(pricing::MonthlyTotal{{287'654'319}}) << false;
    }
    void nothingOfThePartnersIsInTheCustomersFile()
    {
        QFETCH(pricing::ResalePrice, price);
        QFETCH(bool, onePrice);
        const pricing::Scenario scenario = canary(price);
        const quotes::CustomerQuote quote = quoted(scenario, onePrice);
        const Secrets secrets = secretsOf(scenario, quote);
        QVERIFY(secrets.values.size() > 60);
        const QStringList found = leaks(quote, secrets);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// The same search finds a figure wherever it is put: without this, finding nothing would mean nothing.
    void aSeededLeakIsFound_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"subject", "customer", "number", "next step", "product", "ramp", "terms",
                                  "closing text", "address", "firm", "support", "bytes"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aSeededLeakIsFound()
    {
        QFETCH(QString, place);
        const pricing::Scenario scenario = canary(pricing::Markup{{2347}});
        quotes::CustomerQuote quote = quoted(scenario);
        const Secrets secrets = secretsOf(scenario, quote);
        const auto evaluation = pricing::evaluate(scenario);
        const Money wholesale = *evaluation.firstMonth(0).wholesale;
        const QString leak = test::figures().money(wholesale);
        if (place == QLatin1String("subject"))
            quote.details.subject += QLatin1Char(' ') + leak;
        else if (place == QLatin1String("customer"))
            quote.customer += QLatin1Char(' ') + leak;
        else if (place == QLatin1String("number"))
            quote.details.number += test::figures().plain(wholesale).prepend(QLatin1Char(' '));
        else if (place == QLatin1String("next step"))
            quote.nextSteps.append(QStringLiteral("It costs us %1.").arg(leak));
        else if (place == QLatin1String("product"))
            quote.product += QStringLiteral(" Canary band 2");
        else if (place == QLatin1String("terms"))
            quote.details.letterhead.terms += QLatin1Char(' ') + leak;
        else if (place == QLatin1String("closing text"))
            quote.details.letterhead.closing += QStringLiteral("\nIt costs us %1.").arg(leak);
        else if (place == QLatin1String("address"))
            quote.details.letterhead.address += QLatin1Char('\n') + leak;
        else if (place == QLatin1String("firm"))
            quote.details.letterhead.firm = QStringLiteral("Northwind %1").arg(leak);
        else if (place == QLatin1String("support"))
            quote.details.letterhead.contactEmail = test::figures().plain(wholesale) + QStringLiteral("@example.com");
        else if (place == QLatin1String("ramp"))
            quote.ramp[0].monthly = wholesale;
        if (place != QLatin1String("bytes")) {
            QVERIFY(!leaks(quote, secrets).isEmpty());
            return;
        }
        const QString path = folder.filePath(QStringLiteral("comment.pdf"));
        QVERIFY(quotes::writePdf(quote, path));
        QVERIFY(secrets.foundIn(path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("% " + QByteArray::number(qlonglong(wholesale.minor)) + "\n");
        file.close();
        QVERIFY(!secrets.foundIn(path).isEmpty());
    }

    /// They are the user's own words: whatever they say, they are printed as typed, and nothing is added to them.
    void whatTheUserWroteIsPrintedAsTyped()
    {
        const pricing::Scenario scenario = canary(pricing::Markup{{2347}});
        quotes::CustomerQuote quote = quoted(scenario);
        quote.details.letterhead.terms = QStringLiteral("Our margin is our own: %1 <b>{margin}</b> ${wholesale}");
        quote.details.letterhead.closing = QStringLiteral("A discount of 5 % is not part of this offer.");
        const QString path = folder.filePath(QStringLiteral("typed.pdf"));
        QVERIFY(quotes::writePdf(quote, path));
        const QString text = tests::pdfText(path);
        QVERIFY2(text.contains(quote.details.letterhead.terms), qPrintable(text));
        QVERIFY(text.contains(quote.details.letterhead.closing));
        Secrets figures = secretsOf(scenario, quote);
        for (const char *word : {"wholesale", "margin", "markup", "payout", "discount", "fee ", "INTERNAL"})
            figures.values.remove(QString::fromLatin1(word));
        const QStringList found = figures.foundIn(path);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void theInternalSummaryHasThem()
    {
        const pricing::Scenario scenario = canary(pricing::Markup{{2347}});
        const Secrets secrets = secretsOf(scenario, quoted(scenario));
        const QString path = folder.filePath(QStringLiteral("internal.pdf"));
        QVERIFY(quotes::writePdf(tests::summaryOf(scenario), path));
        QVERIFY(secrets.foundIn(path).size() > 20);
    }
};

DEALDESK_TESTS(ConfidentialityTest, QGuiApplication)
#include "confidentiality.moc"
