// Several chosen deals, edited at once in the table, with real keys.
#include "sightfixture.h"

#include "support/testfile.h"

class SeveralDealsTest : public SightFixture
{
    Q_OBJECT

    static Scenario threeDeals()
    {
        Scenario scenario = test::scenarioOf(
            {test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}}), test::dealOf("d3", {{0, 30}})});
        scenario.deals[2].price = pricing::Markup{pricing::Percent{2'000}};
        return scenario;
    }
    void mark(int deals, int column) const
    {
        click(0, column);
        for (int more = 1; more < deals; ++more)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QLineEdit *editor() const { return table()->viewport()->findChild<QLineEdit *>(); }
    void type(const QString &text) const // the first letter opens the cell
    {
        QTest::keyClicks(table(), text.left(1));
        QVERIFY(editor());
        QTest::keyClicks(editor(), text.mid(1));
    }

private Q_SLOTS:
    void anEntryChangesAllThatAreMarked()
    {
        open({threeDeals()});
        mark(2, DealsTable::Tenants);
        type(u"77"_s);
        QVERIFY2(said().contains(u'2'), qPrintable(said())); // before it is taken
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(tenants(0), 77);
        QCOMPARE(tenants(1), 77);
        QCOMPARE(tenants(2), 30);
        QCOMPARE(document().undoStack().count(), 1);
        QVERIFY2(said().contains(u"2 deals"), qPrintable(said()));
        undo();
        QCOMPARE(tenants(0), 10);
        QCOMPARE(tenants(1), 20);
    }

    void givenUpItChangesNone()
    {
        open({threeDeals()});
        mark(3, DealsTable::Tenants);
        type(u"77"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(document().undoStack().count(), 0);
    }

    void whatOneDoesNotTakeIsRefusedForAllAndNamesIt()
    {
        open({threeDeals()});
        mark(3, DealsTable::Price);
        type(u"80"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        const QString why = editor()->property("problem").toString(); // it stays, and says why beside the cell
        QVERIFY2(why.contains(u"Deal d3"), qPrintable(why));
        QCOMPARE(editor()->text(), "80");
        QCOMPARE(document().undoStack().count(), 0);
        QVERIFY(deal(0).price == threeDeals().deals[0].price);
    }

    void oneThatIsNotMarkedIsEditedAlone()
    {
        open({threeDeals()});
        mark(2, DealsTable::Tenants);
        click(2, DealsTable::Tenants);
        type(u"77"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(tenants(2), 77);
        QCOMPARE(tenants(0), 10);
        QVERIFY2(!said().contains(u"deals"), qPrintable(said()));
    }

    void theBoxOfOneIsThatOfAll()
    {
        open({threeDeals()});
        mark(3, DealsTable::Name);
        click(1, DealsTable::Included); // a click into a box leaves the rows marked
        QVERIFY(!deal(0).included && !deal(1).included && !deal(2).included);
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QVERIFY(deal(0).included && deal(2).included);
    }

    void theBoxOfARowThatIsNotMarkedIsItsOwn()
    {
        open({threeDeals()});
        mark(2, DealsTable::Name);
        click(2, DealsTable::Included);
        QVERIFY(deal(0).included && deal(1).included && !deal(2).included);
    }
};

DEALDESK_TESTS(SeveralDealsTest, QApplication)
#include "severaldeals.moc"
