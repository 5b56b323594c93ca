// How a deal grows, under a user's hands: steps dragged and moved by keys, templates, and what is said about it.
#include "ui/growthview.h"

#include "support/openscenario.h"
#include "ui/rampchart.h"
#include "ui/repricingview.h"
#include "ui/smalltable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::Ramp;

class GrowthViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<ui::GrowthView> view;

    ui::RampChart *chart() const { return view->chart(); }
    const Ramp &ramp() const { return document->scenario().deals.front().tenants; }
    int undos() const { return document->undoStack().count(); }
    QString undoText() const { return document->undoStack().undoText(); }

    void open(Scenario scenario, bool readOnly = false)
    {
        view.reset();
        document = std::make_unique<workspace::Document>(test::contentsOf(std::move(scenario)));
        document->setReadOnly(readOnly);
        view = std::make_unique<ui::GrowthView>(*document);
        view->resize(945, 330);
        view->setDeal(document->current().dealKeys.front());
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }

    QPoint handle(int step) const { return chart()->handleOf(step).toPoint(); }
    double monthWidth() const { return (chart()->handleOf(1).x() - chart()->handleOf(0).x()) / 6; }

    void pull(const QPoint &from, const QPoint &to, bool release = true)
    {
        QTest::mousePress(chart(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart(), (from + to) / 2);
        QTest::mouseMove(chart(), to);
        if (release)
            QTest::mouseRelease(chart(), Qt::LeftButton, {}, to);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(chart(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void init() { open(test::growth()); }

    void cleanup()
    {
        view.reset();
        document.reset();
    }

    void saysTheFinding()
    {
        QCOMPARE(view->finding(), QStringLiteral("25 to 1,200 tenants in 18 months, from Band 1 to Band 4"));
        QCOMPARE(chart()->valuesAsText().section('\n', 2, 2), QStringLiteral("6\tJul 2027\t100\t100\tBand 2"));
        QVERIFY(view->whom()->text().contains("there is no other for ASM"));
    }

    void aDragMovesAStepWithOneUndo()
    {
        const QPoint from = handle(1);
        pull(from, from + QPoint(static_cast<int>(std::lround(2 * monthWidth())), 0));
        QCOMPARE(ramp()[1], (TenantStep{8, 100}));
        QCOMPARE(undos(), 1);
        QCOMPARE(undoText(), QStringLiteral("Move the step of Rollout to month 8, Sep 2027"));
        document->undoStack().undo();
        QCOMPARE(ramp(), (Ramp{{0, 25}, {6, 100}, {12, 500}, {18, 1'200}}));
        QCOMPARE(handle(1), from);
    }

    void aDragUpwardsSnapsToABand()
    {
        const QPoint from = handle(1);
        pull(from, QPoint(from.x(), handle(2).y() + 4)); // a few pixels short of the 500 that begin Band 3
        QCOMPARE(ramp()[1], (TenantStep{6, 500}));
        QCOMPARE(undos(), 1);
        document->undoStack().undo();
        pull(from, QPoint(from.x(), (handle(2).y() + from.y()) / 2)); // far from both
        QVERIFY(ramp()[1].count > 150 && ramp()[1].count < 350);
        QCOMPARE(ramp()[1].count % 10, 0); // two digits that count
    }

    void aDragStaysBetweenItsNeighboursAndWithinTheTerm()
    {
        pull(handle(1), handle(1) + QPoint(static_cast<int>(20 * monthWidth()), 0));
        QCOMPARE(ramp()[1].month, 11);
        pull(handle(3), handle(3) + QPoint(chart()->width(), 0));
        QCOMPARE(ramp()[3].month, 35);
        pull(handle(0), handle(0) + QPoint(60, 0));
        QCOMPARE(ramp()[0].month, 0);
    }

    void whileDraggingItSaysTheValueAndChangesNothing()
    {
        const QPoint from = handle(1);
        pull(from, QPoint(from.x() + static_cast<int>(std::lround(monthWidth())), handle(2).y()), false);
        QCOMPARE(chart()->readout(), QStringLiteral("Month 7, Aug 2027 · 500 tenants · Band 3"));
        QCOMPARE(undos(), 0);
        QCOMPARE(ramp()[1], (TenantStep{6, 100}));
        press(Qt::Key_Escape);
        QCOMPARE(handle(1), from);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, from + QPoint(40, -40));
        QCOMPARE(undos(), 0);
        QCOMPARE(chart()->readout(), QStringLiteral("Month 6, Jul 2027 · 100 tenants · Band 2"));
    }

    void aClickChangesNothing()
    {
        QTest::mouseClick(chart(), Qt::LeftButton, {}, handle(2) + QPoint(2, 1));
        QCOMPARE(chart()->chosenStep(), 2);
        QCOMPARE(view->table()->currentIndex().row(), 2);
        QCOMPARE(undos(), 0);
    }

    void keysMoveTheChosenStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("tenants");
        QTest::newRow("Up") << int(Qt::Key_Up) << int(Qt::NoModifier) << 3 << 6 << 103;
        QTest::newRow("Down") << int(Qt::Key_Down) << int(Qt::NoModifier) << 1 << 6 << 99;
        QTest::newRow("Shift+Up: ten") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << 2 << 6 << 120;
        QTest::newRow("PageUp: the next band") << int(Qt::Key_PageUp) << int(Qt::NoModifier) << 1 << 6 << 500;
        QTest::newRow("PageDown: the band below") << int(Qt::Key_PageDown) << int(Qt::NoModifier) << 1 << 6 << 25;
        QTest::newRow("PageDown below all bands: no step is without tenants")
            << int(Qt::Key_PageDown) << int(Qt::NoModifier) << 4 << 6 << 1;
        QTest::newRow("PageUp above all bands: ten") << int(Qt::Key_PageUp) << int(Qt::NoModifier) << 3 << 6 << 1'210;
        QTest::newRow("Alt+Right") << int(Qt::Key_Right) << int(Qt::AltModifier) << 2 << 8 << 100;
        QTest::newRow("Alt+Left stops at the step before")
            << int(Qt::Key_Left) << int(Qt::AltModifier) << 9 << 1 << 100;
    }

    void keysMoveTheChosenStep()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        QFETCH(int, times);
        QFETCH(int, month);
        QFETCH(int, tenants);
        const Scenario before = document->scenario();
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Right);
        QCOMPARE(chart()->chosenStep(), 1);
        for (int i = 0; i < times; ++i)
            press(key, Qt::KeyboardModifiers(modifier));
        QCOMPARE(ramp()[1], (TenantStep{month, tenants}));
        QCOMPARE(undos(), 1); // a key that is held down is one edit
        document->undoStack().undo();
        QVERIFY(document->scenario() == before);
    }

    void aKeyThatFindsNoBandSaysWhatItDidInstead()
    {
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_End);
        press(Qt::Key_PageUp);
        QCOMPARE(chart()->readout(),
                 QStringLiteral("Month 18, Jul 2028 · 1,210 tenants · Band 4 · no band above: 10 more"));
        QVERIFY(chart()->accessibleDescription().startsWith(chart()->readout()));
        press(Qt::Key_PageDown); // back to where Band 4 begins
        QCOMPARE(chart()->readout(), QStringLiteral("Month 18, Jul 2028 · 1,200 tenants · Band 4"));
        press(Qt::Key_Up);
        QCOMPARE(chart()->readout(), QStringLiteral("Month 18, Jul 2028 · 1,201 tenants · Band 4"));
        press(Qt::Key_Home);
        for (int i = 0; i < 3; ++i) // Band 1, then the pilot band from 1, then nothing below
            press(Qt::Key_PageDown);
        QCOMPARE(ramp()[0].count, 1);
        QCOMPARE(chart()->readout(),
                 QStringLiteral("Month 0, Jan 2027 · 1 tenant · Pilot · no band below, and the count is at its end"));
        document->undoStack().undo();
        QVERIFY(!chart()->readout().contains("no band"));
    }

    void afterADragTheReadoutIsOfTheStepThatWasDragged()
    {
        const QPoint from = handle(1);
        QTest::mouseMove(chart(), from - QPoint(1, 0)); // left of the point is the month before, but the step is meant
        QTRY_COMPARE(chart()->readout(), QStringLiteral("Month 6, Jul 2027 · 100 tenants · Band 2"));
        pull(from, from + QPoint(static_cast<int>(std::lround(2 * monthWidth())), 0));
        QCOMPARE(chart()->readout(), QStringLiteral("Month 8, Sep 2027 · 100 tenants · Band 2"));
        pull(handle(1), QPoint(handle(1).x(), handle(2).y()));
        QCOMPARE(chart()->readout(), QStringLiteral("Month 8, Sep 2027 · 500 tenants · Band 3"));
        for (const int beside : {-2, 0, 2}) {
            QTest::mouseMove(chart(), handle(1) + QPoint(beside, 1));
            QTRY_COMPARE(chart()->readout(), QStringLiteral("Month 8, Sep 2027 · 500 tenants · Band 3"));
        }
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

    void monthsAndTenantsAreEditsOfTheirOwn()
    {
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_End);
        QCOMPARE(chart()->chosenStep(), 3);
        press(Qt::Key_Up);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(ramp()[3], (TenantStep{17, 1'201}));
        QCOMPARE(undos(), 2);
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
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), QStringLiteral("0\tJan 2027\t25\t35\tBand 1"));
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
        document->changeDeal(document->current().dealKeys.front(), flat, QStringLiteral("prepare"));
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
        QCOMPARE(view->finding(), QStringLiteral("25 to 1,200 tenants in 18 months"));
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), QStringLiteral("0\tJan 2027\t25\t25\t—"));
        chart()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_PageUp);
        QCOMPARE(ramp()[0].count, 35);
    }
};

QTEST_MAIN(GrowthViewTest)
#include "growthview.moc"
