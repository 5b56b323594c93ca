// The What-if page with real keys: its sections, prices at scale, one deal, and sensitivity.
#include "whatiffixture.h"

#include "support/testfile.h"
#include "ui/whatif/scalechart.h"
#include "ui/whatif/scalesection.h"
#include "ui/whatif/tornadochart.h"
#include "workspace/openworkspace.h"

#include <QTabBar>

class WhatIfPageTest : public WhatIfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsChangeByKey()
    {
        open(twoDeals(), WhatIfPage::Scale);
        auto *tabs = named<QTabBar>(page.get(), "What if");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(grid()->isVisible() && !scale()->isVisible());
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(sensitivity()->isVisible());
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(page->section(), int(WhatIfPage::Simulation));
        QTest::keyClick(tabs, Qt::Key_Left);
        page.reset();
        openPage(-1);
        QCOMPARE(page->section(), int(WhatIfPage::Sensitivity)); // as it was left
    }

    void pricesTheUsualCounts()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        QCOMPARE(scale()->model()->rowCount(), 4);
        QCOMPARE(cell(scale(), 1, 4), "$103,200.00"); // 100 × $86.00 × 12
        QVERIFY(shows("5,000 tenants bring $5,050,200 ARR; at 10 it is $12,480"));
    }

    void takesOtherCountsTermsAndPrices()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        enter(line("Tenants"), "25 500");
        QTRY_COMPARE(scale()->model()->rowCount(), 2);
        QCOMPARE(line("Tenants")->text(), "25  500"); // as it was understood
        choose("Price rule", 0);
        enter(line("Price"), "100");
        QTRY_COMPARE(cell(scale(), 1, 4), "$600,000.00");
        choose("Term", 0);
        QTRY_COMPARE(cell(scale(), 0, 2), "$93.00");
    }

    void aDashAtScaleSaysWhy()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        const QString says = "No wholesale price at 1,200 and 5,000 tenants. Negotiated band needs 2 or 3 years. Offer "
                             "24 or 36 months: the negotiated band needs a multi-year commitment.";
        QVERIFY(!shows(says));
        choose("Term", 0);
        QTRY_VERIFY(shows(says));
        QVERIFY(shows("ARR is not known at 1,200 and 5,000 tenants: negotiated band needs 2 or 3 years"));
        QVERIFY(scale()->model()->index(2, 4).data(Qt::ToolTipRole).toString().startsWith("Negotiated band needs"));
        choose("Price rule", 0); // a unit price has an ARR without a wholesale price, and no margin
        enter(line("Price"), "100");
        QTRY_VERIFY(shows("5,000 tenants bring $6,000,000 ARR; at 10 it is $12,000"));
        QVERIFY(shows(says));
        enter(line("Tenants"), "1300");
        QTRY_VERIFY(shows("No wholesale price at 1,300 tenants. Negotiated band needs 2 or 3 years. Offer 24 or 36 "
                          "months: the negotiated band needs a multi-year commitment."));
        choose("Term", 1);
        QTRY_COMPARE(cell(scale(), 0, 2), "$70.14");
    }

    void aRefusedPriceAtScaleTakesNothingBackThatIsGone()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        choose("Price rule", 3);
        enter(line("Price"), "8800");
        line("Price")->setFocus();
        line("Price")->selectAll();
        QTest::keyClicks(line("Price"), "8.900,");
        choose("Price rule", 1);
        QCOMPARE(line("Price")->text(), "20");
        const QString arr = cell(scale(), 1, 4);
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_Escape}) {
            line("Price")->setFocus();
            QTest::keyClick(line("Price"), key);
            QCOMPARE(cell(scale(), 1, 4), arr);
        }
        QCOMPARE(line("Price")->text(), "20");
    }

    void aWrongCountSaysSoAndChangesNothing()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        enter(line("Tenants"), "ten");
        QCOMPARE(scale()->model()->rowCount(), 4);
        QVERIFY(line("Tenants")->property("invalid").toBool());
    }

    void withoutAPriceBookItSaysWhatToDo()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        page->scaleSection()->setListing(Listing::Sat);
        QVERIFY(shows("There is no price book for this listing yet. Start one on the Price books page."));
        QVERIFY(!scale()->isVisible());
    }

    void thePictureSaysWhatStandsAtAPoint()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        auto *chart = page->findChild<ui::ScaleChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->readoutText(), "100 tenants\nARR\t$103,200.00\nmargin a year\t$17,196.00");
    }

    void copiesItsTable()
    {
        open(test::workedExample(), WhatIfPage::Scale);
        scale()->setFocus();
        scale()->selectRow(1);
        QTest::keyClick(scale(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "Tenants\tBand\tWholesale / tenant (USD)\tPrice / tenant (USD)\tARR (USD)\t"
                 "Margin a year (USD)\n"
                 "100\tBand 2\t71.67\t86.00\t103200.00\t17196.00\n");
    }

    void sensitivityNamesWhatMovesItMost()
    {
        open(test::workedExample(), WhatIfPage::Sensitivity);
        QVERIFY(shows("The price moves the margin most: ±$15,840 for ±5\u00A0%"));
        enter(line("Price"), "1");
        QVERIFY(!shows("The price moves the margin most: ±$15,840 for ±5\u00A0%"));
        enter(line("Price"), "10");
        QVERIFY(shows("The price moves the margin most: ±$31,680 for ±10\u00A0%"));
        choose("Figure", 2);
        QVERIFY(shows("The price moves the ARR most: ±$10,560 for ±10\u00A0%"));
        choose("Whose inputs are moved", 1);
        QCOMPARE(cell(sensitivity(), 0, 5), "+$10,560.00");
        enter(line("Price"), "0"); // leaves it out
        for (int row = 0; row < sensitivity()->model()->rowCount(); ++row)
            QVERIFY(cell(sensitivity(), row, 0) != "Price");
    }

    void theTornadoSaysWhatStandsAtABar()
    {
        open(test::workedExample(), WhatIfPage::Sensitivity);
        auto *chart = page->findChild<ui::TornadoChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->readoutText().replace(QChar(0x00A0), u' '), "Price ±5 %\n−5 %\t$42,948.00  (−$15,840.00)\n"
                                                                    "+5 %\t$74,628.00  (+$15,840.00)\nnow\t$58,788.00");
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(chart->readoutText().isEmpty());
        QTest::mouseMove(chart, {chart->width() - 40, 40}); // the row's right end
        QTRY_VERIFY(chart->readoutText().startsWith("Price"));
        QVERIFY(chart->valuesAsText()
                    .replace(QChar(0x00A0), u' ')
                    .contains("Price\t±5 %\t42948.00\t-15840.00\t74628.00\t15840.00\n"));
    }

    void aStepIntoTheUnknownIsSaid()
    {
        Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 1'150}};
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario, WhatIfPage::Sensitivity);
        const QString says = "Not known after a step of: tenants. A deal then has no price, for example in a band "
                             "without one.";
        QVERIFY(shows(says));
        scenario.deals[0].tenants = {{0, 1'200}};
        open(scenario, WhatIfPage::Sensitivity);
        QVERIFY(shows("Margin over the horizon is not known: the flags on the Deals page say why"));
    }

    void whereAPriceBookIsIllustrativeItSaysSo()
    {
        Scenario scenario = test::workedExample();
        const QString says =
            "Illustrative: wholesale and margin rest on a price book with rows that are nobody's real price.";
        open(scenario, WhatIfPage::OneDeal);
        QVERIFY(shows(says));
        page->showSection(WhatIfPage::Sensitivity);
        QVERIFY(shows(says));
        page->showSection(WhatIfPage::Simulation);
        QVERIFY(shows(says));
        for (VolumeBand &band : scenario.authorizations[0].bands)
            band.provenance = Provenance::Mine;
        open(scenario, WhatIfPage::OneDeal);
        QVERIFY(!shows(says));
        page->showSection(WhatIfPage::Simulation);
        QVERIFY(!shows(says));
    }

    void inputsAreRemembered()
    {
        open(twoDeals(), WhatIfPage::Scale);
        enter(line("Tenants"), "7");
        page->showSection(WhatIfPage::OneDeal);
        choose("Kind of target", 1);
        enter(line("Target"), "33");
        enter(line("Azure MPO"), "2.5");
        page->showSection(WhatIfPage::Sensitivity);
        choose("Figure", 1);
        enter(line("Win probability"), "15");
        page->close();
        openPage(-1);
        QCOMPARE(named<QComboBox>(inSight(), "Figure")->currentText(), "Net margin over the horizon");
        QCOMPARE(line("Win probability")->text(), "15");
        page->showSection(WhatIfPage::OneDeal);
        QCOMPARE(line("Target")->text(), "33");
        QCOMPARE(line("Azure MPO")->text(), "2.5");
        page->showSection(WhatIfPage::Scale);
        QCOMPARE(scale()->model()->rowCount(), 1);
    }

    /// Older windows kept the section's number.
    void theSectionIsKeptByName()
    {
        const QByteArrayList names{"scale", "deal", "sensitivity", "simulation"};
        QCOMPARE(names.size(), qsizetype(WhatIfPage::SectionCount));
        for (int section = 0; section < WhatIfPage::SectionCount; ++section)
            for (const QByteArray &kept : {names[section], QByteArray::number(section)}) {
                document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(twoDeals()));
                habits.keep("whatIfSection", kept);
                openPage(-1);
                QCOMPARE(page->section(), section);
                page->showSection(section == 0 ? 1 : 0);
                page->showSection(section);
                QCOMPARE(habits.habit("whatIfSection"), names[section]);
            }
    }

    void whatWasKeptMayBeAnything_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("no JSON") << QByteArray("\xFF{");
        QTest::newRow("other types") << QByteArray(R"({"counts":[1],"fees":7,"targets":{},"steps":"x","deal":"y"})");
        QTest::newRow("out of range") << QByteArray(
            R"({"listing":99,"figure":-4,"target":1e99,"targets":["-1","x"],"trials":1e18,"seed":-1,)"
            R"("fees":{"1/1":["x","200",""]},"steps":{"price":"-5","start":"9999"},"deal":77})");
    }
    void whatWasKeptMayBeAnything()
    {
        QFETCH(QByteArray, kept);
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(twoDeals()));
        habits.keep(QStringLiteral("whatIfSection"), kept);
        for (const char *key : {"whatIfScale", "whatIfDeal", "whatIfSensitivity", "whatIfSimulation"})
            document->viewState.setView(QLatin1String(key), kept);
        openPage(-1);
        QCOMPARE(page->section(), int(WhatIfPage::Scale));
        QCOMPARE(scale()->model()->rowCount(), 4);
        page->showSection(WhatIfPage::OneDeal);
        QCOMPARE(line("Target")->text(), "20");
        QCOMPARE(line("Azure MPO")->text(), "3");
        page->showSection(WhatIfPage::Sensitivity);
        QCOMPARE(line("Start")->text(), "3");
    }
};

DEALDESK_TESTS(WhatIfPageTest, QApplication)
#include "whatifpage.moc"
