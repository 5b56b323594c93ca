// The deal-desk summary, read back.
#include "support.h"

#include "support/testfile.h"
#include "wording/flagwords.h"

using namespace dealdesk;
using tests::pdfText;

class InternalPagesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    QString written(const pricing::Scenario &scenario, const char *name)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto result = quotes::writePdf(tests::summaryOf(scenario), path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }

private Q_SLOTS:
    void theWorkedExampleSays_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"INTERNAL — not for the customer",
                                  "Rollout",
                                  "Example Corp",
                                  "$7,167.00",
                                  "$1,633.00",
                                  "18.56 %",
                                  "$105,600.00",
                                  "$316,800.00",
                                  "$58,788.00",
                                  "Band 2",
                                  "Illustrative",
                                  "Monthly total $8,800.00",
                                  "All tenants together",
                                  "$84.32 × (100 % − 15 % for 3 years), rounded to the cent",
                                  "$71.67",
                                  "Published figure, illustrative",
                                  "3 years brings $19,596 margin a year",
                                  "$4,416",
                                  "$29,064",
                                  "$150K",
                                  "1 Feb 2027 2 Apr 2027 $8,800.00 $1,633.00",
                                  "Full white-label recommended",
                                  "AWS CPPO is recommended, and chosen"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void theWorkedExampleSays()
    {
        QFETCH(QString, words);
        static const QString text = pdfText(written(tests::rollout(), "worked.pdf"));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    /// A margin is called net of what was entered only.
    void theNetMarginSaysOfWhichFees()
    {
        const QString none = pdfText(written(tests::rollout(), "no-fee.pdf"));
        QVERIFY2(none.contains(QStringLiteral("before marketplace fees")), qPrintable(none));
        const QString some = pdfText(written(tests::growth(), "fee.pdf"));
        QVERIFY2(some.contains(QStringLiteral("after fees")), qPrintable(some));
        QVERIFY2(!some.contains(QStringLiteral("before marketplace fees")), qPrintable(some));
    }

    void everyPageIsMarkedInternal()
    {
        const QString path = written(tests::growth(), "growth.pdf");
        const int pages = tests::pageCount(path);
        QVERIFY(pages >= 2);
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(path, page);
            QVERIFY(text.trimmed().startsWith(QStringLiteral("INTERNAL — not for the customer")));
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        }
        QVERIFY(tests::pdfInfo(path).contains(QStringLiteral("INTERNAL")));
    }

    void changesOfBandAreNamed()
    {
        const QString text = pdfText(written(tests::growth(), "bands.pdf"));
        for (const char *change : {"was Band 1", "was Band 2", "was Band 3"})
            QVERIFY2(text.contains(QLatin1String(change)), change);
    }

    void theChartIsVectors()
    {
        const QByteArray objects = tests::pdfObjects(written(tests::rollout(), "chart.pdf"));
        QVERIFY(!objects.contains("/Subtype /Image"));
    }

    void theUnknownIsADashWithItsReason()
    {
        pricing::Scenario scenario = tests::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        scenario.deals[0].whiteLabel = {pricing::WhiteLabelTier::Full, {}};
        const QString text = pdfText(written(scenario, "unknown.pdf"));
        QVERIFY2(text.contains(QStringLiteral("— No negotiated price")), qPrintable(text));
        QVERIFY(text.contains(wording::whatToDo(pricing::Flag::NoNegotiatedPrice)));
        QVERIFY(text.contains(QStringLiteral("— Platform fee missing")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Jul 2028 – Dec 2029 1,250 Band 4 — "))));
    }

    void anExcludedDealHasTheFiguresThatItWouldHave()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].included = false;
        const QString text = pdfText(written(scenario, "excluded.pdf"));
        QVERIFY(text.contains(QLatin1String("left out of the scenario")));
        QVERIFY(text.contains(QLatin1String("$7,167.00")));
    }

    void hostileAndLongNamesStayWithinThePage()
    {
        pricing::Scenario scenario = tests::growth();
        scenario.settings.currency = "CHF";
        scenario.settings.bandPolicy = pricing::BandPolicy::Floating;
        scenario.customers[0].name = "<b>" + std::string(300, 'W') + "</b>";
        scenario.deals[0].name = "Rollout <img src=\"file:///etc/hostname\"> " + std::string(200, 'x');
        for (auto &band : scenario.authorizations[0].bands)
            band.name += " with a name that is much longer than a column of the table is wide";
        scenario.deals[0].tenants.clear();
        for (int month = 0; month < 36; ++month)
            scenario.deals[0].tenants.push_back({month, 20 + 40 * month});
        const QString path = written(scenario, "hostile.pdf");
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        const QString text = pdfText(path);
        QVERIFY(text.contains(QLatin1String("<b>WWW")));
        QVERIFY(text.contains(QLatin1String("<img")));
        QVERIFY(!tests::pdfObjects(path).contains("/Subtype /Image"));
    }

    void lossesAndDirectRoutes()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::MonthlyTotal{{600000}};
        scenario.deals[0].route = pricing::Route::Direct;
        const QString text = pdfText(written(scenario, "loss.pdf"));
        QVERIFY2(text.contains(QStringLiteral("−$1,167.00")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Below wholesale")));
        QVERIFY(text.contains(QLatin1String("AWS CPPO is recommended; the deal is set to")));
        QVERIFY(text.contains(QLatin1String("Every term loses money")));
    }
};

DEALDESK_TESTS(InternalPagesTest, QGuiApplication)
#include "internalpages.moc"
