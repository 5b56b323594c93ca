// The deal that is edited stays in sight, through every search and order.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"

#include <QPushButton>

class EditedInSight : public SightFixture
{
    Q_OBJECT

    int rowOf(const char *name) const { return static_cast<int>(rows().indexOf(QLatin1String(name))); }

    /// Over what stands in a cell, and Enter.
    void enterCell(int row, int column, const QString &text) const
    {
        click(row, column);
        QTest::keyClick(table()->viewport(), Qt::Key_F2);
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    static Scenario numbered()
    {
        Scenario scenario = test::golden("routes");
        for (std::size_t at = 0; at < scenario.deals.size(); ++at)
            scenario.deals[at].name = "Wave " + std::to_string(at + 1);
        return scenario;
    }

private Q_SLOTS:
    void typingWhileASearchIsOnStaysWithItsDeal()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"white-label"_s);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"}));
        click(0);
        typeOver(DealField::Tenants,
                 u"1"_s); // with one tenant no price reaches the white-label floor, or another flag goes
        QCOMPARE(chosen(), "Rollout");
        QTest::keyClicks(entry(DealField::Tenants), u"20"_s);
        QCOMPARE(tenants(0), 120);
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Rollout");
        QCOMPARE(inForm(), "Rollout");
        QCOMPARE(rowOf("Rollout"), 0);
    }

    void anEditThatLeavesTheSearchStaysUntilItIsLeft_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("renamed") << u"Rollout"_s << int(DealField::Name) << u"Alpha"_s;
        QTest::newRow("priced above wholesale") << u"below wholesale"_s << int(DealField::PriceValue) << u"12345"_s;
    }
    void anEditThatLeavesTheSearchStaysUntilItIsLeft()
    {
        QFETCH(QString, search);
        QFETCH(int, field);
        QFETCH(QString, text);
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[1].name = "Rollout two";
        for (pricing::Deal &each : scenario.deals)
            each.price = pricing::MonthlyTotal{pricing::Money{1'00}};
        open({scenario});
        searchFor(search);
        click(0);
        const QString before = chosen();
        const auto other = deal(1);
        typeOver(static_cast<DealField>(field), text);
        QVERIFY(deal(1) == other);
        QCOMPARE(deals().chosen(), std::optional(key(0)));
        QCOMPARE(table()->model()->rowCount(), 2);
        click(1); // it is left
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chosen(), "Rollout two");
    }

    void aBoxThatIsClickedTwiceIsOneDealsBox()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        open({scenario});
        searchFor(u"white-label"_s);
        const auto box = [&] {
            return QPoint(table()->columnViewportPosition(DealsTable::Included) + 14, at(0, DealsTable::Name).y());
        };
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box());
        QVERIFY(!deal(0).included);
        QCOMPARE(chosen(), "Rollout");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box());
        QVERIFY(deal(0).included);
        QVERIFY(deal(1).included);
    }

    void aCellThatIsEditedKeepsItsRowInASearchAndInAnOrder()
    {
        open({test::caseOf("filter-two-deals")});
        clickHeader(DealsTable::Tenants);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"}));
        enterCell(0, DealsTable::Tenants, u"400"_s);
        QTRY_COMPARE(tenants(0), 400);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"})); // it does not jump while it is worked on
        click(1);
        QTRY_COMPARE(rows(), QStringList({"Statewide", "Rollout"}));
        QCOMPARE(chosen(), "Statewide");
        searchFor(u"Roll"_s);
        click(0);
        enterCell(0, DealsTable::Name, u"Beta"_s);
        QTRY_COMPARE(deal(0).name, "Beta");
        QCOMPARE(rows(), QStringList({"Beta"}));
        QCOMPARE(inForm(), "Beta");
        QTest::keyClick(search(), Qt::Key_Escape); // another search
        QCOMPARE(rows(), QStringList({"Statewide", "Beta"}));
    }

    /// What the panel shows is what a command reaches, however the row was come to.
    void commandsReachTheDealThatIsShown_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Up") << int(Qt::Key_Up) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Down") << int(Qt::Key_Down) << int(Qt::ControlModifier);
        QTest::newRow("Page Down") << int(Qt::Key_PageDown) << int(Qt::NoModifier);
    }
    void commandsReachTheDealThatIsShown()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        open({numbered()});
        click(1);
        QTest::keyClick(table(), static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
        const QString shown = chosen();
        QVERIFY(shown != rows()[1]);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().front().row(), table()->currentIndex().row());
        const qsizetype before = rows().size();
        const qsizetype ofThatName = rows().count(shown);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(rows().size(), before - 1);
        QCOMPARE(rows().count(shown), ofThatName - 1);
        QVERIFY2(said().contains(shown), qPrintable(said()));
    }

    void aRowThatCtrlTakesOutIsNoLongerShown()
    {
        open({numbered()});
        click(0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, DealsTable::Name));
        QCOMPARE(chosen(), rows()[2]);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, DealsTable::Name));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(chosen(), rows()[0]);
    }

    void undoInTheGrowthTableLeavesOneStepChosen()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[0].tenants = {{0, 120}, {3, 150}, {6, 180}};
        open({scenario});
        click(0);
        deals().lower()->setTab(ui::DealStrip::Growth);
        auto *steps = window().findChild<QTableView *>(u"ramp"_s);
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(2, 1));
        QTest::keyClick(steps, Qt::Key_Delete);
        QCOMPARE(deal(0).tenants.size(), 2u);
        undo();
        QCOMPARE(deal(0).tenants.size(), 3u);
        QCOMPARE(steps->selectionModel()->selectedRows().size(), 1);
    }

    void oneCountOverARampSaysWhatItDropped()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[0].tenants = {{0, 120}, {3, 150}, {6, 180}};
        open({scenario});
        enterCell(0, DealsTable::Tenants, u"50"_s);
        QTRY_COMPARE(tenants(0), 50);
        QCOMPARE(said(), u"2 later tenant steps were replaced by one count."_s);
        auto *back = window().notices()->findChild<QPushButton *>();
        for (auto *each : window().notices()->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == "Undo")
                back = each;
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(deal(0).tenants.size(), 3u);
        deals().lower()->setTab(ui::DealStrip::Growth); // where a step is removed on purpose nothing is said
        auto *steps = window().findChild<QTableView *>(u"ramp"_s);
        for (const int row : {2, 1}) {
            steps->setFocus();
            steps->setCurrentIndex(steps->model()->index(row, 1));
            QTest::keyClick(steps, Qt::Key_Delete);
        }
        QCOMPARE(deal(0).tenants.size(), 1u);
        QCOMPARE(said(), QString());
    }

    void keysInTheGrowthChartAreOneDeals()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"white-label"_s);
        click(0);
        deals().lower()->setTab(ui::DealStrip::Growth);
        auto *chart = deals().lower()->growth()->chart();
        chart->setFocus(Qt::TabFocusReason);
        for (int times = 0; times < 9; ++times)
            QTest::keyClick(chart, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tenants(0), 10);
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Rollout");
    }

    void noRowMovesUnderAPointerThatClicksTwice()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals.push_back(scenario.deals[1]);
        scenario.deals[2].id.text = "d3";
        scenario.deals[2].name = "Third";
        open({scenario});
        searchFor(u"white-label"_s);
        click(0);
        typeOver(DealField::Tenants, u"1200"_s);
        const QPoint second = at(1, DealsTable::Tenants);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, second);
        QCoreApplication::processEvents();
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, second);
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"77"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(tenants(1), 77);
        QCOMPARE(tenants(2), 180);
    }
};

DEALDESK_TESTS(EditedInSight, QApplication)
#include "editedinsight.moc"
