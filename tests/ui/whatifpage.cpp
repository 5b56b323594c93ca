#include "ui/whatifpage.h"

#include "support/openscenario.h"
#include "ui/datatable.h"
#include "ui/notestrip.h"
#include "ui/solvepanel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

class WhatIfPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<ui::WhatIfPage> page;

    void open(Scenario scenario)
    {
        page.reset();
        document = std::make_unique<workspace::Document>(test::contentsOf(std::move(scenario)));
        page = std::make_unique<ui::WhatIfPage>(*document);
        page->resize(1286, 694);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ui::DataTable *table() const { return page->findChild<ui::DataTable *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    ui::SolvePanel *solver() const { return page->findChild<ui::SolvePanel *>(); }

    template<typename Widget>
    static Widget *named(const QWidget *inside, const char *name)
    {
        for (Widget *each : inside->findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    static void enter(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *each) { return each->isVisible() && each->text() == text; });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void pricesTheUsualCounts()
    {
        open(test::workedExample());
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(cell(1, 4), "$103,200.00"); // 100 × $86.00 × 12
        QVERIFY(shows("5,000 tenants bring $5,050,200 ARR, 10 bring $12,480"));
    }

    void takesOtherCountsTermsAndPrices()
    {
        open(test::workedExample());
        enter(named<QLineEdit>(page.get(), "Tenants"), "25 500");
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto *rule = named<QComboBox>(page.get(), "Price rule");
        rule->setFocus();
        QTest::keyClicks(rule, "Unit");
        enter(named<QLineEdit>(page.get(), "Price"), "100");
        QTRY_COMPARE(cell(1, 4), "$600,000.00");
        auto *term = named<QComboBox>(page.get(), "Term");
        term->setFocus();
        QTest::keyClicks(term, "1");
        QTRY_COMPARE(cell(0, 2), "$93.00");
    }

    void aWrongCountSaysSoAndChangesNothing()
    {
        open(test::workedExample());
        auto *counts = named<QLineEdit>(page.get(), "Tenants");
        enter(counts, "ten");
        QCOMPARE(table()->model()->rowCount(), 4);
        QVERIFY(counts->property("invalid").toBool());
    }

    void withoutAPriceBookItSaysWhatToDo()
    {
        open(test::workedExample());
        page->setListing(Listing::Sat);
        QVERIFY(shows("There is no price book for this listing yet. Start one on the Price books page."));
        QVERIFY(!table()->isVisible());
    }

    void copiesItsTable()
    {
        open(test::workedExample());
        table()->setFocus();
        table()->selectRow(1);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "Tenants\tBand\tWholesale / tenant\tPrice / tenant\tARR\tMargin a year\n"
                 "100\tBand 2\t$71.67\t$86.00\t$103,200.00\t$17,196.00\n");
    }

    void solvesForATargetAndAppliesItInOneStep()
    {
        open(test::workedExample());
        QCOMPARE(solver()->answer(), "$89.59 per tenant per month"); // 71.67 ÷ 0.8, up to the cent
        enter(named<QLineEdit>(solver(), "Target"), "25");
        QTRY_COMPARE(solver()->answer(), "$95.56 per tenant per month");
        auto *apply = solver()->findChild<QPushButton *>();
        apply->setFocus();
        QTest::keyClick(apply, Qt::Key_Space);
        QVERIFY(document->scenario().deals[0].price == ResalePrice{UnitPrice{Money{95'56}}});
        QCOMPARE(document->undoStack().undoText(), "Change price of Rollout");
        document->undoStack().undo();
        QVERIFY(document->scenario().deals[0].price == ResalePrice{MonthlyTotal{Money{8'800'00}}});
    }

    void solvesForABudget()
    {
        open(test::workedExample());
        auto *kinds = named<QComboBox>(solver(), "Kind of target");
        kinds->setFocus();
        QTest::keyClicks(kinds, "Cust");
        enter(named<QLineEdit>(solver(), "Target"), "8800.50");
        QTRY_COMPARE(solver()->answer(), "$88.00 per tenant per month");
        QVERIFY(
            shows("billed $8,800.00, margin $1,633.00 (18.56\u00A0%) in the first month; $0.50 of the budget is left"));
    }

    void saysWhyATargetIsNotReachable()
    {
        Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 1'200}};
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QCOMPARE(solver()->answer(), "Not reachable, the wholesale price is not known: No negotiated price.");
        QVERIFY(!solver()->findChild<QPushButton *>()->isEnabled());
    }

    void withoutDealsTheSolverSaysWhatToDo()
    {
        open(test::scenarioOf({}));
        QCOMPARE(solver()->answer(), "Add a deal on the Deals page first.");
    }
};

QTEST_MAIN(WhatIfPageTest)
#include "whatifpage.moc"
