// Which deal each page means, in each scenario.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"
#include "ui/whatif/solvepanel.h"

#include <QComboBox>
#include <QPushButton>

class ChosenDeal : public SightFixture
{
    Q_OBJECT

private Q_SLOTS:
    void growthFollowsTheDealThroughScenarios()
    {
        open({test::growth(), test::caseOf("term-ramp")});
        deals().lower()->setTab(ui::DealStrip::Growth);
        const auto steps = [this] {
            return deals().lower()->growth()->chart()->isVisible()
                       ? int(named<QTableView>(&window(), "Tenant steps")->model()->rowCount())
                       : 0;
        };
        QCOMPARE(steps(), 4);
        look("Ramp");
        QTRY_COMPARE(steps(), 2);
        look("Test");
        QTRY_COMPARE(steps(), 4);
        click(0);
        QCOMPARE(steps(), 4);
    }

    void eachScenarioRemembersItsDeal()
    {
        open({test::caseOf("filter-two-deals"), test::golden("two-listings")});
        look("Filter");
        click(1);
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenario(), "Filter (copy)");
        QCOMPARE(chosen(), "Statewide"); // the same in the copy
        const auto other = document().contents().scenarios[1].key;
        document().setCurrent(other);
        const RowKey second = key(1);
        deals().choose(second);
        look("Filter (copy)");
        QCOMPARE(chosen(), "Statewide");
        document().setCurrent(other);
        QCOMPARE(deals().chosen(), std::optional(second));
        look("Filter (copy)");
        click(0);
        look("Filter");
        QCOMPARE(chosen(), "Rollout"); // one looks at the same deal in both
    }

    void oneDealFollowsTheChosenOneAndChoosesIt()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        const auto *page = oneDeal();
        auto *combo = named<QComboBox>(page, "Deal");
        QCOMPARE(combo->currentText(), "Statewide · Sample GmbH");
        QCOMPARE(window().dealInSight(), std::optional(key(1)));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(window().dealInSight(), std::optional(key(0)));
        QCOMPARE(chosen(), "Rollout");
        window().showPage(MainWindow::Forecast);
        QCOMPARE(window().dealInSight(), std::nullopt);
        window().showPage(MainWindow::Deals);
        click(1);
        oneDeal();
        QCOMPARE(combo->currentText(), "Statewide · Sample GmbH");
        QCOMPARE(page->findChild<ui::SolvePanel *>()->findChild<QPushButton *>()->text(), "Apply to Statewide");
    }

    void aDealThatASearchHidesCanBeChosenOnOneDeal()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"Statewide"_s);
        auto *combo = named<QComboBox>(oneDeal(), "Deal");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(combo->currentText(), "Rollout · Example Corp");
        QCOMPARE(window().page(), int(MainWindow::WhatIf));
        QCOMPARE(chosen(), "Rollout");
    }

    void aNewDealOnCustomersIsTheChosenCustomers()
    {
        open({test::caseOf("filter-two-deals")});
        click(0);
        window().showPage(MainWindow::Customers);
        static_cast<ui::CustomersPage *>(window().pageWidget(MainWindow::Customers))
            ->choose(document().current().customerKeys[1]);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(3));
        QCOMPARE(deal(2).customer.text, "c2");
        QCOMPARE(window().page(), int(MainWindow::Deals));
    }

    void theCustomerStaysChosenInAnotherScenario()
    {
        open({test::caseOf("compare-usd"), test::caseOf("term-ramp")});
        window().showPage(MainWindow::Customers);
        auto *page = static_cast<ui::CustomersPage *>(window().pageWidget(MainWindow::Customers));
        const auto key = document().facts().customerKeys.back();
        page->choose(key);
        const auto before = page->chosen();
        QVERIFY(before);
        document().setCurrent(document().contents().scenarios.back().key == document().currentKey()
                                  ? document().contents().scenarios.front().key
                                  : document().contents().scenarios.back().key);
        QVERIFY(page->chosen() == before);
    }
};

DEALDESK_TESTS(ChosenDeal, QApplication)
#include "chosendeal.moc"
