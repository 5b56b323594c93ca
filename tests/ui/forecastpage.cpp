// The forecast page as it opens: headlines, findings, notes, months.
#include "support/language.h"
#include "support/testfile.h"
#include "tables/whynofigures.h"

#include "forecastfixture.h"

namespace {

Scenario ownPrices(Scenario scenario)
{
    for (VolumeBand &band : scenario.authorizations[0].bands)
        band.provenance = Provenance::Mine;
    return scenario;
}

} // namespace

class ForecastPageTest : public ForecastFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void hasHeadlinesAndFindings()
    {
        open(test::growth());
        QVERIFY(shows("$1,368,000"));
        QVERIFY(shows("Dec 2029"));
        QVERIFY(shows("$28,500"));
        QVERIFY(shows("$2,408,250"));
        QVERIFY(shows("over 36 months"));
        QVERIFY(shows("ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"));
        QVERIFY(shows("Margin is $625,697 of $2,408,250 billed over 36 months"));
    }

    void saysWhereBandsChange()
    {
        open(test::growth());
        QCOMPARE(notes(), "Band changes\n"
                          "Jul 2027 ASM reaches Band 2 with 100 tenants\n"
                          "Jan 2028 ASM reaches Band 3 with 500 tenants\n"
                          "Jul 2028 ASM reaches Band 4 with 1,200 tenants");
        open(test::workedExample());
        QCOMPARE(notes(), "Band changes\nEvery listing stays in its band.");
    }

    void namesWhatMakesFiguresUnknown()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QVERIFY(notes().startsWith(
            "Not known, and why\nJul 2028 – Dec 2029 Rollout: No negotiated price Enter the unit price"));
        const Evaluation &is = *document->evaluation();
        QVERIFY(!is.portfolio.totalMargin);
        QCOMPARE(
            charts()->findings().last(),
            QStringLiteral("Margin is %1 of %2 billed over 36 months — margin without 1 deal in Jul 2028 – Dec 2029")
                .arg(dealdesk::test::figures().wholeMoney(is.known.totalMargin),
                     dealdesk::test::figures().wholeMoney(is.known.totalBilled)));
        QVERIFY(shows("over 36 months — without 1 deal"));
        // With a markup nothing of it is known: that is no zero.
        scenario.deals[0].tenants = {{0, 1'200}};
        scenario.deals[0].price = Markup{Percent{2'000}};
        open(scenario);
        QVERIFY(shows("not known, see why below"));
        QVERIFY(shows("Margin is not known in 36 of 36 months — without 1 deal"));
    }

    void isIllustrativeUntilThePricesAreTheUsersOwn()
    {
        open(test::workedExample());
        QVERIFY(showsLike("^Illustrative: ") || showsLike("Illustrative: "));
        open(ownPrices(test::workedExample()));
        QVERIFY(!showsLike("Illustrative: "));
    }

    void withoutDealsItSaysWhatToDo()
    {
        open(test::scenarioOf({}));
        QVERIFY(shows("Nothing to forecast yet"));
        Deal deal = test::dealOf("d1", {{0, 100}});
        document->dealEdits.addDeal(deal, "Add a deal");
        QVERIFY(!shows("Nothing to forecast yet"));
        QVERIFY(shows("$114,000"));
        document->undoStack().undo();
        QVERIFY(shows("Nothing to forecast yet"));
    }

    void saysWhichFigureIsBeyond64Bits()
    {
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < 100; ++i) {
            Deal deal = test::dealOf("d" + std::to_string(i), {{0, 1'000'000}});
            deal.price = UnitPrice{Money{100'000'000'000}};
            scenario.deals.push_back(deal);
        }
        open(scenario);
        QVERIFY(!tables::whyNoFigures(*document).isEmpty());
        QVERIFY(shows(tables::whyNoFigures(*document)));
        QVERIFY(!page->grab().isNull());
        document->dealEdits.removeDeals(document->current().dealKeys, "Delete all");
        document->dealEdits.addDeal(test::dealOf("d1", {{0, 100}}), "Add a deal");
        QVERIFY(shows("$114,000"));
    }

    void pointingAtAMonthReadsItsFigures()
    {
        open(test::growth());
        ui::MonthChart *arr = chart();
        const QPoint inMonth18(static_cast<int>(arr->monthMiddle(18)), arr->height() / 2);
        QTest::mouseMove(arr->viewport(), inMonth18);
        QTRY_COMPARE(arr->pointedMonth(), 18);
        const PortfolioMonth &month = document->evaluation()->portfolio.months[18];
        const wording::FigureText figures = dealdesk::test::figures();
        QCOMPARE(
            charts()->readoutText(),
            QStringList({"Jul 2028", "Tenants\t1,200", "ASM band\tBand 4", "ARR\t" + figures.money(month.arr),
                         "Billed (MRR)\t" + figures.money(month.mrr), "Wholesale\t" + figures.money(month.wholesale),
                         "Margin\t" + figures.money(month.margin), "Net margin\t" + figures.money(month.netMargin),
                         "Payouts\t" + figures.money(month.payout)})
                .join('\n'));
    }

    void arrowKeysWalkThroughTheMonths()
    {
        open(test::growth());
        ui::MonthChart *arr = chart();
        page->activateWindow();
        arr->setFocus(Qt::TabFocusReason);
        QTest::keyClick(arr, Qt::Key_Home);
        QVERIFY(charts()->readoutText().startsWith("Jan 2027\n"));
        QTest::keyClick(arr, Qt::Key_Right);
        QVERIFY(charts()->readoutText().startsWith("Feb 2027\n"));
        QTest::keyClick(arr, Qt::Key_End);
        QVERIFY(charts()->readoutText().startsWith("Dec 2029\n"));
        QTest::keyClick(arr, Qt::Key_Right);
        QVERIFY(charts()->readoutText().startsWith("Dec 2029\n"));
        QTest::keyClick(arr, Qt::Key_Escape);
        QCOMPARE(charts()->readoutText(), QString());
    }

    void theTwinTableCopiesTheSameFigures()
    {
        open(test::workedExample());
        ui::DataTable *table = twin();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "Month\tTenants\tASM total\tASM band\tARR (USD)\tBilled (MRR) (USD)\tWholesale (USD)\t"
                 "Margin (USD)\tNet margin (USD)\tPayout (USD)\n"
                 "2027-01\t100\t100\tBand 2\t105600.00\t8800.00\t7167.00\t1633.00\t1633.00\t0.00\n");
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tARR (USD)\n2027-01\t105600.00");
    }

    void refreshesWhenItIsLookedAtAgain()
    {
        open(test::workedExample());
        page->hide();
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{9'000'00}};
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change the price");
        page->show();
        QVERIFY(shows("$108,000"));
        document->scenarioEdits.duplicateScenario(document->currentKey(), "Copy", "Duplicate");
        deal.price = MonthlyTotal{Money{10'000'00}};
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change the price");
        QVERIFY(shows("$120,000"));
        document->setCurrent(document->contents().scenarios.front().key);
        QVERIFY(shows("$108,000"));
    }

    void aDealsNameIsNeverMarkup()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].name = "<b>bold</b>";
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QVERIFY(showsLike("<b>bold</b>"));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText);
    }

    void isRefreshedQuicklyWithAThousandDeals_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("split");
        QTest::newRow("ARR and margin") << 0 << 0;
        QTest::newRow("cash") << 2 << 0;
        QTest::newRow("ARR by customer") << 0 << 1;
    }

    void isRefreshedQuicklyWithAThousandDeals()
    {
        QFETCH(int, view);
        QFETCH(int, split);
        Scenario scenario = test::scenarioOf({});
        for (int i = 1; i < 100; ++i) {
            const std::string id = "k" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + id});
        }
        for (int i = 0; i < 1'000; ++i) {
            Deal deal = test::dealOf("d" + std::to_string(i), {{0, 1 + i % 7}, {6, 2 + i % 9}});
            deal.startMonth = i % 24;
            deal.customer = scenario.customers[static_cast<std::size_t>(i) % scenario.customers.size()].id;
            scenario.deals.push_back(deal);
        }
        open(scenario);
        choose(static_cast<ui::ForecastChoice::View>(view), split);
        Deal deal = document->scenario().deals[0];
        QBENCHMARK
        {
            ++deal.tenants[0].count;
            document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change tenants");
            QCoreApplication::processEvents();
        }
    }
};

DEALDESK_TESTS(ForecastPageTest, QApplication)
#include "forecastpage.moc"
