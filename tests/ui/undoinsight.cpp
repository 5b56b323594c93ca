// What undo and redo change comes into sight, or is said.
#include "sightfixture.h"

#include "support/authorizations.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/customers/customerspage.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/settings/marketplacespart.h"
#include "ui/settings/settingspage.h"
#include "ui/whatif/solvepanel.h"

#include <QPushButton>

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
