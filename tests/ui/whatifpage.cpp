// The What-if page with real keys: its sections, prices at scale, one deal, and sensitivity.
#include "ui/whatifpage.h"

#include "support/openscenario.h"
#include "support/typing.h"
#include "ui/datatable.h"
#include "ui/scalechart.h"
#include "ui/scalesection.h"
#include "ui/solvepanel.h"
#include "ui/theme.h"
#include "ui/tornadochart.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace dealdesk;
using namespace pricing;
using test::enter;
using test::named;
using ui::WhatIfPage;

namespace {

/// Two deals: the worked example on CPPO with a fee of 3 %, and 95 tenants a few short of Band 2.
Scenario twoDeals()
{
    Scenario scenario = test::workedExample();
    scenario.deals[0].marketplaceFee = Percent{300};
    scenario.deals.push_back(test::dealOf("d2", {{0, 95}}));
    scenario.deals[1].included = false; // its tenants change nobody's band
    return scenario;
}

} // namespace

class WhatIfPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<WhatIfPage> page;

    void open(Scenario scenario, int section)
    {
        page.reset();
        document = std::make_unique<workspace::Document>(test::contentsOf(std::move(scenario)));
        openPage(section);
    }
    void openPage(int section)
    {
        page = std::make_unique<WhatIfPage>(*document);
        page->resize(1286, 694);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        if (section >= 0)
            page->showSection(section);
    }
    const QWidget *inSight() const { return page->findChild<QStackedWidget *>()->currentWidget(); }
    ui::DataTable *table(const char *name) const { return named<ui::DataTable>(page.get(), name); }
    ui::DataTable *scale() const { return table("Figures at each tenant count"); }
    ui::DataTable *grid() const { return table("The deal at each term on each route"); }
    ui::DataTable *sensitivity() const { return table("The figure with each input moved"); }
    static QString cell(const ui::DataTable *of, int row, int column)
    {
        return of->model()->index(row, column).data().toString().replace(QChar(0x00A0), u' ');
    }
    ui::SolvePanel *solver() const { return page->findChild<ui::SolvePanel *>(); }
    QLineEdit *line(const char *name) const { return named<QLineEdit>(inSight(), name); }
    bool shows(const QString &text) const { return test::shows(page.get(), text); }
    void choose(const char *combo, int index) const
    {
        auto *box = named<QComboBox>(inSight(), combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

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
        QVERIFY(shows("5,000 tenants bring $5,050,200 ARR, 10 bring $12,480"));
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
        QTRY_VERIFY(shows("5,000 tenants bring $6,000,000 ARR, 10 bring $12,000"));
        QVERIFY(shows(says));
        enter(line("Tenants"), "1300");
        QTRY_VERIFY(shows("No wholesale price at 1,300 tenants. Negotiated band needs 2 or 3 years. Offer 24 or 36 "
                          "months: the negotiated band needs a multi-year commitment."));
        choose("Term", 1);
        QTRY_COMPARE(cell(scale(), 0, 2), "$70.14");
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
                 "Tenants\tBand\tWholesale / tenant\tPrice / tenant\tARR\tMargin a year\n"
                 "100\tBand 2\t$71.67\t$86.00\t$103,200.00\t$17,196.00\n");
    }

    void solvesForATargetAndAppliesItInOneStep()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        QCOMPARE(solver()->answer(), "$89.59 per tenant per month"); // 71.67 ÷ 0.8, up to the cent
        enter(line("Target"), "25 %");
        QCOMPARE(solver()->answer(), "$95.56 per tenant per month");
        QCOMPARE(line("Target")->text(), "25"); // as it was understood
        QVERIFY(shows("For a margin of 25\u00A0% or more:"));
        QVERIFY(shows("Apply changes the price from a monthly total of $8,800.00 to $95.56 per tenant per month."));
        auto *apply = solver()->findChild<QPushButton *>();
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        QVERIFY(document->scenario().deals[0].price == ResalePrice{UnitPrice{Money{95'56}}});
        QCOMPARE(document->undoStack().undoText(), "Change price of Rollout");
        QCOMPARE(document->undoStack().count(), 1);
        QCOMPARE(solver()->promise(), "That is the deal's price now.");
        QVERIFY(!apply->isEnabled());
        document->undoStack().undo();
        QVERIFY(document->scenario().deals[0].price == ResalePrice{MonthlyTotal{Money{8'800'00}}});
        QVERIFY(apply->isEnabled());
    }

    void whatApplyWillChangeIsSaidForEveryRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("from");
        QTest::newRow("unit price") << 0 << "$88.00 per tenant per month";
        QTest::newRow("markup") << 1 << "a markup of 30 %";
        QTest::newRow("margin") << 2 << "a margin of 10 %";
        QTest::newRow("monthly total") << 3 << "a monthly total of $9,000.00";
    }
    void whatApplyWillChangeIsSaidForEveryRule()
    {
        QFETCH(int, rule);
        QFETCH(QString, from);
        const ResalePrice prices[] = {UnitPrice{Money{88'00}}, Markup{Percent{3'000}}, TargetMargin{Percent{1'000}},
                                      MonthlyTotal{Money{9'000'00}}};
        Scenario scenario = test::workedExample();
        scenario.deals[0].price = prices[rule];
        open(scenario, WhatIfPage::OneDeal);
        QCOMPARE(solver()->promise().replace(QChar(0x00A0), u' '),
                 QStringLiteral("Apply changes the price from %1 to $89.59 per tenant per month.").arg(from));
    }

    void aTargetThatIsNotRightHasNoAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << "2x";
        QTest::newRow("half typed over") << "25,";
        QTest::newRow("empty") << "";
    }
    void aTargetThatIsNotRightHasNoAnswer()
    {
        QFETCH(QString, typed);
        open(test::workedExample(), WhatIfPage::OneDeal);
        auto *apply = solver()->findChild<QPushButton *>();
        QVERIFY(apply->isEnabled());
        QLineEdit *target = line("Target");
        target->setFocus();
        target->selectAll();
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, typed);
        QVERIFY(target->property("invalid").toBool());
        QVERIFY(!apply->isEnabled());
        QCOMPARE(solver()->answer(), "No answer until the target is right.");
        QVERIFY(solver()->promise().isEmpty());
        QTest::keyClick(target, Qt::Key_Escape); // what stood before stands again
        QCOMPARE(solver()->answer(), "$89.59 per tenant per month");
        QVERIFY(apply->isEnabled());
    }

    void lessThanACentPerTenantIsNoPrice()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        choose("Kind of target", 3);
        enter(line("Target"), "0.99");
        QCOMPARE(solver()->answer(), "Not reachable: no price of a cent or more stays within it, for a cent per tenant "
                                     "is $1.00 a month. Enter that or more.");
        QVERIFY(!solver()->findChild<QPushButton *>()->isEnabled());
        QVERIFY(solver()->promise().isEmpty());
        enter(line("Target"), "1");
        QCOMPARE(solver()->answer(), "$0.01 per tenant per month");
        QVERIFY(solver()->findChild<QPushButton *>()->isEnabled());
    }

    void solvesForABudget()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        choose("Kind of target", 3);
        enter(line("Target"), "8.8005k");
        QCOMPARE(solver()->answer(), "$88.00 per tenant per month");
        QCOMPARE(line("Target")->text(), "8800.50");
        QVERIFY(
            shows("billed $8,800.00, margin $1,633.00 (18.56\u00A0%) in the first month; $0.50 of the budget is left"));
    }

    void eachKindOfTargetKeepsItsOwn()
    {
        open(test::workedExample(), WhatIfPage::OneDeal);
        enter(line("Target"), "30");
        choose("Kind of target", 3);
        QCOMPARE(line("Target")->text(), "10000.00");
        choose("Kind of target", 0);
        QCOMPARE(line("Target")->text(), "30");
    }

    void saysWhyATargetIsNotReachable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("tenants");
        QTest::addColumn<bool>("included");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a whole margin") << 0 << "100" << 100 << true
                                        << "Not reachable: no price has a margin of 100 % or more, for the wholesale "
                                           "price is paid from it.";
        QTest::newRow("more than a deal can hold")
            << 2 << "1000M" << 1 << true
            << "Not reachable: the price per tenant would be above 1,000,000,000, the most that a deal can hold.";
        QTest::newRow("left out")
            << 0 << "20" << 100 << false
            << "Not reachable: the deal is left out of the scenario. Include it on the Deals page.";
        QTest::newRow("no wholesale price") << 1 << "20" << 1'200 << true
                                            << "Not reachable: the wholesale price is not known. No negotiated price. "
                                               "Enter the unit price that you negotiated for this deal, or the "
                                               "negotiated band's price.";
    }
    void saysWhyATargetIsNotReachable()
    {
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(int, tenants);
        QFETCH(bool, included);
        Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, tenants}};
        scenario.deals[0].included = included;
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario, WhatIfPage::OneDeal);
        choose("Kind of target", kind);
        enter(line("Target"), target);
        QTEST(solver()->answer(), "answer");
        QVERIFY(!solver()->findChild<QPushButton *>()->isEnabled());
    }

    void withoutDealsItSaysWhatToDo()
    {
        open(test::scenarioOf({}), WhatIfPage::OneDeal);
        QVERIFY(shows("Add a deal on the Deals page first: this section asks what it could be."));
        page->showSection(WhatIfPage::Sensitivity);
        QVERIFY(shows("Add a deal on the Deals page first"));
    }

    void advisesAtABandsEdge()
    {
        open(test::scenarioOf({test::dealOf("d1", {{0, 95}})}), WhatIfPage::OneDeal);
        const QString advice = "5 more tenants cost $342.75 a month less in all: 100 cost $7,167.00 wholesale, at "
                               "$71.67 each in Band 2.";
        QVERIFY(shows(advice));
        enter(line("Target"), "100"); // not reachable; the advice stands
        QVERIFY(shows(advice));
        Deal more = document->scenario().deals[0];
        more.tenants = {{0, 100}};
        document->changeDeal({1}, more, "More");
        QVERIFY(!shows(advice) && !shows("More tenants for less"));
    }

    void aRoutesFeeIsAskedAndChangesNoDeal()
    {
        open(twoDeals(), WhatIfPage::OneDeal);
        QVERIFY(shows("3 years on Direct brings the most net margin: $58,788, $9,504 more than the deal now"));
        QCOMPARE(cell(grid(), 7, 8), "$49,284.00"); // MPO is taken to have the deal's own fee
        enter(line("Azure MPO"), "2");
        QCOMPARE(cell(grid(), 7, 2), "2 %");
        QCOMPARE(cell(grid(), 7, 8), "$52,452.00");
        QCOMPARE(cell(grid(), 6, 9), "the deal now");
        enter(line("AWS CPPO"), "0");
        QCOMPARE(cell(grid(), 6, 9), "the deal now, but for the fee · best net margin, equal");
        enter(line("Direct"), "120");
        QVERIFY(line("Direct")->property("invalid").toBool());
        QVERIFY(document->undoStack().count() == 0);
    }

    void anotherDealIsChosenByKeyAndHasItsOwnFees()
    {
        open(twoDeals(), WhatIfPage::OneDeal);
        enter(line("Azure MPO"), "2");
        choose("Deal", 1);
        QVERIFY(shows("The deal is left out of the scenario: include it on the Deals page"));
        QCOMPARE(line("Azure MPO")->text(), "0");
        choose("Deal", 0);
        QCOMPARE(line("Azure MPO")->text(), "2");
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
                    .contains("Price\t±5 %\t$42,948.00\t−$15,840.00\t"
                              "$74,628.00\t+$15,840.00\n"));
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
        document = std::make_unique<workspace::Document>(test::contentsOf(twoDeals()));
        for (const char *key : {"whatIfSection", "whatIfScale", "whatIfDeal", "whatIfSensitivity", "whatIfSimulation"})
            document->setView(QLatin1String(key), kept);
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

QTEST_MAIN(WhatIfPageTest)
#include "whatifpage.moc"
