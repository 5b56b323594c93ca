// What undo and redo change comes into sight, or is said.
#include "sightfixture.h"

#include "support/authorizations.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/routesection.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/readiness/readinesspage.h"
#include "ui/settings/marketplacespart.h"
#include "ui/settings/settingspage.h"
#include "ui/whatif/solvepanel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <functional>

using ChangeOfDeal = std::function<void(pricing::Deal &)>;

class UndoInSight : public SightFixture
{
    Q_OBJECT

    void redo() const { QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier); }

private Q_SLOTS:
    void undoBringsItsScenarioIntoSight()
    {
        open({test::caseOf("compare-usd"), test::caseOf("term-ramp")});
        look("Dollars");
        typeOver(DealField::PriceValue, u"99"_s);
        QTest::keyClick(entry(DealField::PriceValue), Qt::Key_Tab);
        look("Ramp");
        QCOMPARE(inForm(), "Carrier portal");
        table()->setFocus();
        undo();
        QCOMPARE(scenario(), "Dollars");
        QVERIFY(deal(0).price == pricing::ResalePrice(pricing::UnitPrice{pricing::Money{90'00}}));
        QCOMPARE(inForm(), "Alpha");
        QCOMPARE(said(), "Undone in scenario “Dollars”: Change price of Alpha.");
        look("Ramp");
        redo();
        QCOMPARE(scenario(), "Dollars");
        QCOMPARE(said(), "Done again in scenario “Dollars”: Change price of Alpha.");
    }

    void undoOfACopyGoesBackToWhereItWasMade()
    {
        open({test::caseOf("compare-usd"), test::caseOf("term-ramp")});
        look("Dollars");
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenario(), "Dollars (copy)");
        undo();
        QCOMPARE(scenario(), "Dollars"); // not Ramp, which lies between
        QVERIFY(said().startsWith("Undone: Duplicate scenario"));
    }

    void undoBringsItsPageAndRowIntoSight_data()
    {
        QTest::addColumn<int>("edited");
        QTest::addColumn<int>("looked");
        QTest::addColumn<int>("shown");
        QTest::newRow("a deal, from Forecast") << 0 << int(MainWindow::Forecast) << int(MainWindow::Deals);
        QTest::newRow("a deal, from What if") << 0 << int(MainWindow::WhatIf) << int(MainWindow::Deals);
        QTest::newRow("a customer, from Deals") << 1 << int(MainWindow::Deals) << int(MainWindow::Customers);
        QTest::newRow("a price book, from Compare") << 2 << int(MainWindow::Compare) << int(MainWindow::PriceBooks);
        QTest::newRow("settings, from Deals") << 3 << int(MainWindow::Deals) << int(MainWindow::Settings);
        QTest::newRow("a scenario's name, from Forecast")
            << 4 << int(MainWindow::Forecast) << int(MainWindow::Forecast);
        QTest::newRow("the name of the chosen deal's customer")
            << 5 << int(MainWindow::Deals) << int(MainWindow::Deals);
        QTest::newRow("what a marketplace allows, from Deals")
            << 6 << int(MainWindow::Deals) << int(MainWindow::Settings);
    }
    void undoBringsItsPageAndRowIntoSight()
    {
        QFETCH(int, edited);
        QFETCH(int, looked);
        QFETCH(int, shown);
        open({test::golden("two-listings")});
        auto changed = deal(1);
        auto customer = document().scenario().customers.back();
        auto settings = document().scenario().settings;
        auto book = document().scenario().authorizations.back();
        switch (edited) {
        case 0:
            changed.probability.basisPoints = 5'000;
            document().dealEdits.changeDeal(key(1), changed, u"An edit"_s);
            break;
        case 1:
            customer.edpRemaining = !customer.edpRemaining;
            document().factEdits.changeCustomer(document().current().customerKeys.back(), customer, u"An edit"_s);
            break;
        case 2:
            book.existingTenants += 7;
            test::setAuthorization(document().factEdits, book.listing, book, u"An edit"_s);
            break;
        case 3:
            settings.payoutDays = 30;
            document().scenarioEdits.changeSettings(settings, u"An edit"_s);
            break;
        case 4:
            settings.name = "Other";
            document().scenarioEdits.changeSettings(settings, u"An edit"_s);
            break;
        case 6: document().factEdits.setKnowledge("azure-days", guidance::OwnValue{"lifted", ""}, u"An edit"_s); break;
        default:
            customer = *customerFor(document().scenario(), deal(0).customer);
            customer.name = "Other";
            document().factEdits.changeCustomer(
                document().current().customerKeys[static_cast<std::size_t>(
                    customerFor(document().scenario(), deal(0).customer) - document().scenario().customers.data())],
                customer, u"An edit"_s);
        }
        deals().choose(key(0));
        window().showPage(looked);
        undo();
        QCOMPARE(document().undoStack().index(), 0);
        QCOMPARE(window().page(), shown);
        if (edited == 0)
            QCOMPARE(deals().chosen(), std::optional(key(1)));
        if (edited == 1)
            QCOMPARE(static_cast<ui::CustomersPage *>(window().pageWidget(shown))->chosen(),
                     std::optional(customer.id));
        if (edited == 2)
            QCOMPARE(static_cast<ui::PriceBooksPage *>(window().pageWidget(shown))->listing(), book.listing);
        if (edited == 6)
            QCOMPARE(static_cast<ui::SettingsPage *>(window().pageWidget(shown))->marketplaces()->chosen(),
                     std::string_view("azure-days"));
        QCOMPARE(said(), shown == looked ? QString() : u"Undone: An edit."_s);
    }

    void undoOfABandsPriceChoosesTheBand()
    {
        open({test::caseOf("filter-two-deals")});
        auto book = document().scenario().authorizations.front();
        book.bands[2].price = pricing::Money{80'00};
        test::setAuthorization(document().factEdits, book.listing, book, u"An edit"_s);
        undo();
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
        const auto *bands = named<QTableView>(&window(), "Volume bands");
        QCOMPARE(bands->currentIndex().row(), 2);
        window().showPage(MainWindow::Deals);
        redo();
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
        QCOMPARE(bands->currentIndex().row(), 2);
    }

    void undoClearsASearchThatHidesItsDeal()
    {
        open({test::caseOf("filter-two-deals")});
        click(0);
        typeOver(DealField::Tenants, u"120"_s);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        searchFor(u"Statewide"_s);
        click(0);
        undo();
        QCOMPARE(tenants(0), 100);
        QCOMPARE(chosen(), "Rollout");
        QCOMPARE(search()->text(), "");
        QCOMPARE(said(), "Undone: Change tenants of Rollout.");
    }

    void undoOfWhatIsInSightSaysNothing()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        typeOver(DealField::Tenants, u"120"_s);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        undo();
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Statewide");
        QCOMPARE(said(), "");
    }

    void undoShowsThePartOfTheDealThatItChanged_data()
    {
        QTest::addColumn<ChangeOfDeal>("change");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("section"); // of Readiness
        QTest::addColumn<QString>("tab"); // of the deal's panel
        const auto row = [](const char *what, const ChangeOfDeal &change, int page, int section,
                            const QString &tab = {}) { QTest::newRow(what) << change << page << section << tab; };
        row(
            "a gate of the PoC",
            [](pricing::Deal &of) { of.paperwork.edit().gate10 = std::chrono::year{2027} / 2 / 1; },
            MainWindow::Readiness, ui::ReadinessPage::Poc);
        row(
            "a tick of its lists", [](pricing::Deal &of) { of.paperwork.edit().ticks = {"2026-11-27 poc-1f"}; },
            MainWindow::Readiness, ui::ReadinessPage::Poc);
        row(
            "a tick of the checklist",
            [](pricing::Deal &of) { of.paperwork.edit().ticks = {"2026-11-27 cppo-create"}; }, MainWindow::Readiness,
            ui::ReadinessPage::Deal);
        row(
            "a quota", [](pricing::Deal &of) { of.paperwork.edit().assetCap = 5'000; }, MainWindow::Deals, -1,
            u"White label"_s);
        row(
            "an offer that was made", [](pricing::Deal &of) { of.paperwork.edit().offers = {{.id = "o"}}; },
            MainWindow::Deals, -1, u"Offers"_s);
        row(
            "a name", [](pricing::Deal &of) { of.name = "Else"; }, MainWindow::Deals, -1);
    }
    void undoShowsThePartOfTheDealThatItChanged()
    {
        QFETCH(ChangeOfDeal, change);
        QFETCH(int, page);
        QFETCH(int, section);
        QFETCH(QString, tab);
        open({test::caseOf("filter-two-deals")});
        pricing::Deal after = deal(1);
        change(after);
        document().dealEdits.changeDeal(document().current().dealKeys[1], after, u"Change"_s);
        window().showPage(MainWindow::Settings);
        undo();
        QCOMPARE(window().page(), page);
        QCOMPARE(chosen(), "Statewide");
        if (section >= 0) {
            const auto *readiness = static_cast<ui::ReadinessPage *>(window().pageWidget(MainWindow::Readiness));
            QCOMPARE(readiness->section(), section);
        }
        const QTabWidget *tabs = window().dealsPage()->panel()->tabWidget();
        if (!tab.isEmpty())
            QCOMPARE(tabs->tabText(tabs->currentIndex()).remove(u'&'), tab);
    }

    void undoOfACommitmentScrollsToIt()
    {
        open({test::caseOf("filter-two-deals")});
        pricing::Customer after = document().facts().customers.front();
        after.maccLeft = pricing::CurrencyAmount{"USD", pricing::Money{30'000'00}};
        document().factEdits.changeCustomer(document().facts().customerKeys.front(), after, u"Change"_s);
        window().showPage(MainWindow::Settings);
        undo();
        QCOMPARE(window().page(), int(MainWindow::Customers));
        auto *area = window().findChild<ui::RouteSection *>()->findChild<QScrollArea *>();
        QVERIFY(area->isVisible());
        QVERIFY(area->verticalScrollBar()->value() > 0);
    }

    void undoOfWhatWasAppliedStaysOnOneDeal()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        auto *apply = oneDeal()->findChild<ui::SolvePanel *>()->findChild<QPushButton *>();
        const auto price = deal(1).price;
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(deal(1).price != price);
        undo();
        QVERIFY(deal(1).price == price);
        QCOMPARE(window().page(), int(MainWindow::WhatIf));
    }
};

DEALDESK_TESTS(UndoInSight, QApplication)
#include "undoinsight.moc"
