// The growth chart under a user's hands: steps dragged and moved by keys, and what is said of them.
#include "growthfixture.h"

#include "support/testfile.h"
#include "ui/charts/chartpicture.h"
#include "ui/widgets/smalltable.h"

class GrowthChartTest : public GrowthFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    void focusAndPointerAreNotInThePicture()
    {
        chart()->choose(1);
        const QImage before = ui::pngImageOf(*chart());
        chart()->setFocus(Qt::TabFocusReason);
        QVERIFY(ui::pngImageOf(*chart()) == before);
        QTest::mouseMove(chart(), handle(2) - QPoint(30, 0));
        QVERIFY(chart()->readout() != QStringLiteral("Month 6, Jul 2027 · 100 tenants · Band 2"));
        QVERIFY(ui::pngImageOf(*chart()) == before);
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
};

DEALDESK_TESTS(GrowthChartTest, QApplication)
#include "growthchart.moc"
