// How a deal grows, under a user's hands: steps dragged and moved by keys, templates, and what is said about it.
#include "growthfixture.h"

#include "ui/deals/repricingview.h"

#include <QToolButton>

#include "support/testfile.h"
#include "ui/widgets/smalltable.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

class GrowthViewTest : public GrowthFixture
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFinding()
    {
        QCOMPARE(view->finding(), QStringLiteral("25 to 1,200 tenants by month 18; bands: Band 1 to Band 4"));
        QCOMPARE(chart()->valuesAsText().section('\n', 2, 2), QStringLiteral("6\t2027-07\t100\t100\tBand 2"));
        QVERIFY(view->whom()->text().contains("there is no other for ASM"));
    }

    void theButtonsStayWhileWhatIsSaidChanges_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("as on the page") << 330;
        QTest::newRow("low") << 250;
    }
    void theButtonsStayWhileWhatIsSaidChanges()
    {
        QFETCH(int, height);
        Scenario scenario = test::growth();
        scenario.deals.push_back(test::dealOf("d2", {{0, 10}, {9, 20}})); // repriced by some steps, not by others
        open(scenario);
        view->resize(760, height);
        const auto places = [this] {
            QCoreApplication::processEvents(); // the layout
            QList<QRect> all;
            for (const auto *button : view->findChildren<QPushButton *>())
                all.append({button->mapTo(view.get(), QPoint()), button->size()});
            return all;
        };
        const QList<QRect> before = places();
        QCOMPARE(before.size(), 2);
        chart()->setFocus(Qt::TabFocusReason);
        QCOMPARE(places(), before); // the keys are named
        press(Qt::Key_Delete);      // not the first step, and that is said
        QCOMPARE(places(), before);
        for (int step = 1; step < 4; ++step) {
            press(Qt::Key_Right);
            QCOMPARE(places(), before);
            press(Qt::Key_PageDown);
            press(Qt::Key_Up, Qt::ShiftModifier);
            QCOMPARE(places(), before);
        }
        view->table()->setFocus();
        QCOMPARE(places(), before);
    }

    void insertAddsAndDeleteRemoves()
    {
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Insert);
        QCOMPARE(ramp()[1], (TenantStep{3, 62}));
        QCOMPARE(chart()->chosenStep(), 1);
        QCOMPARE(view->table()->currentIndex().row(), 1);
        press(Qt::Key_Delete);
        QCOMPARE(ramp().size(), std::size_t(4));
        QCOMPARE(undos(), 2);
        chart()->choose(0);
        press(Qt::Key_Delete); // a deal always has its first step
        QCOMPARE(ramp().size(), std::size_t(4));
    }

    void undoOfStepsInTheMiddleKeepsAStepChosen()
    {
        Scenario scenario = test::growth();
        scenario.deals.front().tenants = {{0, 25}, {18, 1'200}};
        open(scenario);
        QMenu *menu = view->paths()->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(ramp().size(), std::size_t(4));
        for (const int step : {1, 2, 3}) {
            view->table()->setCurrentIndex(view->table()->model()->index(step, tables::RampTable::Tenants));
            document->undoStack().undo();
            QCOMPARE(view->table()->model()->rowCount(), 2);
            QCOMPARE(view->table()->currentIndex().row(), chart()->chosenStep());
            QCOMPARE(chart()->chosenStep(), 1);
            document->undoStack().redo();
            QCOMPARE(view->table()->currentIndex().row(), chart()->chosenStep());
        }
    }

    void theTableAndTheChartChooseTheSameStep()
    {
        view->table()->setCurrentIndex(view->table()->model()->index(2, 2));
        QCOMPARE(chart()->chosenStep(), 2);
        chart()->choose(1);
        QCOMPARE(view->table()->currentIndex().row(), 1);
    }

    void aTypedCellIsAnEdit()
    {
        ui::SmallTable *table = view->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, tables::RampTable::Tenants));
        QTest::keyClick(table, Qt::Key_Return);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("0"));
        QTest::keyClick(editor, Qt::Key_Return); // wrong: it stays open, with what is wrong beside it
        QVERIFY(editor->isVisible());
        QVERIFY(editor->property("problem").toString().contains("1 to 1,000,000"));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("140"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(ramp()[1], (TenantStep{6, 140}));
        QCOMPARE(undos(), 1);
    }

    void aTemplateIsOneUndo()
    {
        QMenu *menu = view->paths()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 5); // three paths, a line, and that their months are assumed
        QVERIFY(menu->actions().last()->text().contains("Assumed: the months"));
        QAction *poc = menu->actions().at(1);
        QCOMPARE(poc->text(), QStringLiteral("14-day PoC → 10 → 100 → 1,200   (PoC 4–17 Dec 2026, decision by "
                                             "31 Dec 2026)"));
        poc->trigger();
        QCOMPARE(ramp(), (Ramp{{0, 10}, {6, 100}, {18, 1'200}}));
        QCOMPARE(undos(), 1);
        QCOMPARE(undoText(), QStringLiteral("Growth path of Rollout: 14-day PoC → 10 → 100 → 1,200"));
    }

    void aTemplatePastTheTermIsNotOffered()
    {
        Scenario scenario = test::growth();
        scenario.deals.front().term = CommitmentTerm::OneYear;
        scenario.deals.front().tenants = {{0, 25}};
        open(scenario);
        QMenu *menu = view->paths()->menu();
        Q_EMIT menu->aboutToShow();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!menu->actions().at(i)->isEnabled());
            QVERIFY(menu->actions().at(i)->text().contains("does not fit into 1 year"));
        }
    }

    void forViewingItIsReadable()
    {
        open(test::growth(), true);
        QVERIFY(view->paths()->isHidden());
        const Scenario before = document->scenario();
        pull(handle(1), handle(1) + QPoint(30, -30));
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Up);
        press(Qt::Key_Insert);
        press(Qt::Key_Delete);
        QVERIFY(document->scenario() == before);
        QCOMPARE(chart()->chosenStep(), 1); // still to be looked at
        QCOMPARE(chart()->readout(), QStringLiteral("Month 6, Jul 2027 · 100 tenants · Band 2"));
    }

    void countsTheOthersAndNamesWhoIsRepriced()
    {
        Scenario scenario = test::growth();
        scenario.deals.push_back(test::dealOf("d2", {{0, 10}, {9, 20}}));
        open(scenario);
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), QStringLiteral("0\t2027-01\t25\t35\tBand 1"));
        chart()->choose(1);
        QCOMPARE(view->whom()->text(),
                 QStringLiteral("Month 6, Jul 2027. It and the steps after it reprice 1 other deal:"));
        // 80 own tenants begin Band 2 beside the neighbour's 20 in month 10, 90 beside its 10 in month 6.
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_PageDown);
        QCOMPARE(ramp()[1].count, 90);
        QVERIFY(!chart()->grab().isNull());
    }

    void outOfSightItIsNotOutOfBounds()
    {
        chart()->choose(3);
        view->hide();
        Deal flat = document->scenario().deals.front();
        flat.tenants = {{0, 25}};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), flat, QStringLiteral("prepare"));
        chart()->choose(2); // of the steps that it still shows
        QCOMPARE(view->whom()->text(), QString());
        view->show();
        QCOMPARE(chart()->chosenStep(), 0);
        QVERIFY(view->whom()->text().startsWith(QStringLiteral("Month 0, Jan 2027.")));
    }

    void withoutADealItSaysSo()
    {
        view->setDeal(std::nullopt);
        QCOMPARE(view->finding(), QStringLiteral("Choose a deal to see how it grows."));
        QCOMPARE(chart()->readout(), QString());
        QVERIFY(!view->grab().isNull());
    }

    void looksRightWithoutAPriceBook()
    {
        Scenario scenario = test::growth();
        scenario.authorizations.clear();
        open(scenario);
        QCOMPARE(view->finding(), QStringLiteral("25 to 1,200 tenants by month 18"));
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), QStringLiteral("0\t2027-01\t25\t25\t"));
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_PageUp);
        QCOMPARE(ramp()[0].count, 35);
    }
};

DEALDESK_TESTS(GrowthViewTest, QApplication)
#include "growthview.moc"
