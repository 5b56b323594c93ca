// What the next band means for a deal, and prices that look wrong.
#include "wording/pages/bandwords.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"

#include <QTest>

using namespace dealdesk;
using namespace pricing;

class BandWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextBand_data()
    {
        QTest::addColumn<int>("tenants");
        QTest::addColumn<int>("years");
        QTest::addColumn<bool>("stated"); // the negotiated band's price
        QTest::addColumn<qint64>("dearer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rule, int tenants, int years, bool stated, qint64 dearer, const char *says) {
            QTest::newRow(rule) << tenants << years << stated << dearer << QString::fromUtf8(says);
        };
        row("it saves", 60, 3, true, 0,
            "40 more tenants to Band 2 save $7.38 per tenant, $442.80 a month on this deal.");
        row("one more saves", 99, 3, true, 0,
            "1 more tenant to Band 2 saves $7.38 per tenant, $730.62 a month on this deal.");
        row("a 1-year deal would lose its price, though it is stated", 1'100, 1, true, 0,
            "100 more tenants to Band 4, where this deal would have no wholesale price: that band needs a term of 2 or "
            "3 "
            "years.");
        row("none is negotiated", 1'100, 3, false, 0,
            "100 more tenants to Band 4, where this deal would have no wholesale price: enter the price that you "
            "negotiate for that band.");
        row("it is dearer", 60, 1, true, 20'00,
            "40 more tenants to Band 2, which costs $11.32 more per tenant, $679.20 a month on this deal: the price "
            "book's next band is dearer.");
        row("it costs the same", 60, 1, true, 8'68, "40 more tenants to Band 2, at the same $93.00 per tenant.");
    }
    void theNextBand()
    {
        QFETCH(int, tenants);
        QFETCH(int, years);
        QFETCH(bool, stated);
        QFETCH(qint64, dearer);
        Scenario scenario = test::scenarioOf({test::dealOf("d", {{0, tenants}})});
        scenario.deals[0].term = allTerms[static_cast<std::size_t>(years - 1)];
        ResaleAuthorization &book = scenario.authorizations[0];
        book.bands[2].price->minor += dearer;
        if (!stated)
            book.bands.back().price.reset();
        const auto next = nextBand(scenario, 0, evaluate(scenario));
        QVERIFY(next);
        QTEST(wording::nextBandWords(*next, book, test::figures()), "says");
    }

    void aBookWhoseNextBandIsDearerSaysSo()
    {
        ResaleAuthorization book = guidance::workedExampleBook(Listing::Asm);
        const wording::FigureText figures = test::figures();
        QCOMPARE(wording::dearerBands(book, figures), QString());
        book.bands[3].price = Money{86'00};
        QCOMPARE(
            wording::dearerBands(book, figures),
            "Band 3 is dearer than Band 2: $86.00 against $84.32 per tenant at 1 year. More tenants cost more each: "
            "check these prices with your authorization.");
        book.bands[3].price = Money{83'40};
        book.bands.back().price = Money{72'00}; // net; Band 3 is 70.89 at 3 years and 75.06 at 2
        QVERIFY(wording::dearerBands(book, figures)
                    .startsWith("Band 4 is dearer than Band 3: $72.00 against $70.89 per "
                                "tenant at 3 years."));
        book.bands[3].price.reset();
        QCOMPARE(wording::dearerBands(book, figures), QString()); // nothing to hold it against
    }
};

DEALDESK_TESTS(BandWordsTest, QCoreApplication)
#include "bandwords.moc"
