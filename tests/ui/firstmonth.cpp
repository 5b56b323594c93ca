// Another first month of the horizon: deals keep theirs, or are asked about.
#include "typedfixture.h"

#include "support/testfile.h"

class FirstMonth : public TypedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void dealsKeepTheirMonthsWhenTheFirstMonthMoves()
    {
        pricing::Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 10}})});
        scenario.deals[0].startMonth = 3; // Apr 2027
        scenario.deals[1].startMonth = 12;
        open(scenario);
        QLineEdit *first = setting("First month");
        prompts.asked.clear();
        type(first, u"2027-0"_s);
        QTest::keyClicks(first, u"2"_s);
        QVERIFY(document().scenario().settings.start == scenario.settings.start); // while it is typed
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(document().scenario().settings.start == pricing::YearMonth::of(2027, 2));
        QCOMPARE(deal().startMonth, 2);
        QCOMPARE(document().scenario().deals[1].startMonth, 11);
        QVERIFY(prompts.asked.isEmpty());
        document().undoStack().undo(); // one edit
        QVERIFY(document().scenario() == scenario);
    }

    void dealsThatWouldStartOutsideAreNamedAndAskedAbout()
    {
        pricing::Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 10}})});
        scenario.deals[0].startMonth = 3;
        scenario.deals[1].startMonth = 119;
        open(scenario);
        QLineEdit *first = setting("First month");
        prompts.yes = false;
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(prompts.asked.last(), u"Change the first month"_s);
        QVERIFY2(prompts.lastText.contains(u"Deal d1, Apr 2027"_s) && !prompts.lastText.contains(u"Deal d2"_s),
                 qPrintable(prompts.lastText));
        QVERIFY(document().scenario() == scenario);
        QCOMPARE(first->text(), u"Jan 2027"_s);
        type(first, u"Dec 2026"_s); // later than a deal can start
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(prompts.lastText.contains(u"Deal d2, Dec 2036"_s) && !prompts.lastText.contains(u"Deal d1"_s));
        QVERIFY(document().scenario() == scenario);
        prompts.yes = true;
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(deal().startMonth, 0);
        QCOMPARE(document().scenario().deals[1].startMonth, 114);
        QCOMPARE(first->text(), u"Jun 2027"_s);
    }

    void escapeGivesUpAFirstMonth()
    {
        open(test::workedExample());
        const pricing::Scenario before = document().scenario();
        QLineEdit *first = setting("First month");
        type(first, u"Jun 2027"_s);
        QTest::keyClick(first, Qt::Key_Escape);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(document().scenario() == before);
    }
};

DEALDESK_TESTS(FirstMonth, QApplication)
#include "firstmonth.moc"
