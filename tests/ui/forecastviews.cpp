// The forecast by tenants and by cash, chosen with keys, and what is kept of the choice.
#include "forecastfixture.h"
#include "support/language.h"
#include "support/testfile.h"

class ForecastViews : public ForecastFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void showsTenantsAgainstTheBands()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Tenants);
        QCOMPARE(charts()->findings(), QStringList("ASM grows from Band 1 to Band 4, with 1,200 tenants in Dec 2029"));
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tASM\n2027-01\t25");
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(charts()->readoutText(), "Jan 2027\nASM total\t25\nASM band\tBand 1\nTenants of deals\t25");
        QCOMPARE(QString::fromStdString(tabSeparated(twin()->sheet(true))).section('\n', 0, 0),
                 "Month\tTenants\tASM total\tASM band");

        Scenario scenario = test::growth();
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        scenario.authorizations.back().existingTenants = 30;
        open(scenario);
        choose(ui::ForecastChoice::Tenants);
        QCOMPARE(charts()->findings().value(1), "SAT stays in Band 1, with 30 tenants in Dec 2029");
        QCOMPARE(charts()->charts().size(), 2);
    }

    void showsPayoutsAndCash()
    {
        open(test::workedExample());
        choose(ui::ForecastChoice::Cash);
        const Portfolio &portfolio = document->evaluation()->portfolio;
        const wording::FigureText figures = dealdesk::test::figures();
        // 36 margins of $1,633.00: 34 are paid within the horizon, the last two after it.
        QCOMPARE(charts()->findings(), QStringList({"Payouts bring $55,522 by Dec 2029; $3,266 more is paid after it",
                                                    "The largest payout is $3,266 in Apr 2027"}));
        const QStringList lines = chart()->valuesAsText().split('\n');
        for (int month = 0; month < 36; ++month) {
            const PortfolioMonth &at = portfolio.months[static_cast<std::size_t>(month)];
            QCOMPARE(lines[month + 1].section('\t', 1), figures.plain(*at.cash));
        }
        QTest::keyClick(chart(), Qt::Key_End);
        QCOMPARE(charts()->readoutText(),
                 "Dec 2029\nCumulative cash\t$55,522.00\nPayouts\t$1,633.00\nMargin\t$1,633.00");
        QCOMPARE(QString::fromStdString(tabSeparated(twin()->sheet(true))).section('\n', 0, 0),
                 "Month\tMargin (USD)\tNet margin (USD)\tPayout (USD)\tCumulative cash (USD)");
    }

    void cashIsUnknownFromTheFirstUnknownPayoutOn()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        choose(ui::ForecastChoice::Cash);
        QCOMPARE(charts()->findings().first(),
                 "Payouts bring $88,721 by Dec 2029; what is paid after it is not known — "
                 "without 1 deal in Sep 2028 – Dec 2029");
        QVERIFY(shows("Cumulative cash by month of payout; underlined: without a deal"));
        QVERIFY(chart()->valuesAsText().contains("2028-09\t\n"));
        QVERIFY(!page->grab().isNull());
    }

    void whatIsChosenStays()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Cash, 3);
        page = std::make_unique<ui::ForecastPage>(
            *document, habits, dealdesk::test::english()); // as at the next start: the device keeps it
        page->show();
        QCOMPARE(views()->currentIndex(), int(ui::ForecastChoice::Cash));
        QCOMPARE(choice("Split by")->currentText(), "By route");
        QVERIFY(charts()->findings().first().startsWith("AWS CPPO has all of the cash: "));
        QVERIFY(document->undoStack().count() == 0);
    }

    void readsAnyKeptChoice_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("read");
        const QByteArray none = "money arr tenants cash";
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("of another version") << QByteArray("treemap region 7") << none;
        QTest::newRow("split") << QByteArray("cash route margin tenants payout")
                               << QByteArray("cash route margin tenants payout");
        QTest::newRow("a view that is a figure too") << QByteArray("tenants") << QByteArray("tenants arr tenants cash");
    }

    void readsAnyKeptChoice()
    {
        QFETCH(QByteArray, kept);
        QTEST(ui::ForecastChoice::fromText(kept).asText(), "read");
    }

    void aLongNameDoesNotWidenThePage()
    {
        Scenario scenario = test::growth();
        scenario.customers[0].name = std::string(300, 'W');
        scenario.authorizations[0].bands[4].name = std::string(300, 'W');
        scenario.deals.push_back(test::dealOf("d2", {{0, 10}}));
        scenario.deals.back().name = std::string(300, 'W') + std::string(300, ' ') + "x";
        scenario.deals.back().listing = Listing::Sat; // without a price, so that the finding names it
        scenario.deals.back().price = Markup{Percent{2'000}};
        open(scenario);
        for (const int view : {0, 1, 2}) {
            for (const int split : {0, 1}) {
                choose(static_cast<ui::ForecastChoice::View>(view), split);
                QVERIFY2(page->minimumSizeHint().width() <= 1270,
                         qPrintable(QString::number(page->minimumSizeHint().width())));
            }
        }
    }
};

DEALDESK_TESTS(ForecastViews, QApplication)
#include "forecastviews.moc"
