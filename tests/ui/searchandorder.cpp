// The search's keys, and the header's clicks.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/widgets/tableheader.h"

class SearchAndOrder : public SightFixture
{
    Q_OBJECT

private Q_SLOTS:
    void afterASearchUndoIsTheDocuments()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"Rollout"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(document().scenario().deals.size(), 1u);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(document().scenario().deals.size(), 2u);
    }

    void theSearchGoesToItsFirstHitAndClears_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the keypad") << int(Qt::Key_Enter);
        QTest::newRow("Down") << int(Qt::Key_Down);
    }
    void theSearchGoesToItsFirstHitAndClears()
    {
        QFETCH(int, key);
        open({test::caseOf("filter-two-deals")});
        clickHeader(DealsTable::Name);
        click(0);
        searchFor(u"a"_s); // in both
        click(1);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key(key));
        QCOMPARE(chosen(), "Rollout");
        QVERIFY(table()->hasFocus());
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), "");
        QCOMPARE(rows().size(), 2);
        searchFor(u"nobody"_s);
        QTest::keyClick(search(), Qt::Key(key));
        QVERIFY(search()->hasFocus()); // there is nothing to go to
    }

    void theMarkOfAnOrderStandsBesideItsTitle()
    {
        open({test::caseOf("filter-two-deals")});
        const auto *header = qobject_cast<ui::TableHeader *>(table()->horizontalHeader());
        /// The end of the title, `away` from where its section ends.
        const auto titleEnd = [&](int away) {
            constexpr int width = 30;
            const int right =
                header->sectionViewportPosition(DealsTable::Tenants) + header->sectionSize(DealsTable::Tenants);
            return header->viewport()->grab({right - away - width, 4, width, header->height() - 8}).toImage();
        };
        const QImage before = titleEnd(ui::space::inside);
        clickHeader(DealsTable::Tenants);
        QVERIFY(header->markWidth(DealsTable::Tenants) > 0);
        QCOMPARE(header->shownTitle(DealsTable::Tenants), "Tenants");
        QCOMPARE(titleEnd(ui::space::inside + header->markWidth(DealsTable::Tenants)), before);
        QVERIFY(titleEnd(ui::space::inside) != before); // the mark
    }

    void aThirdClickOnATitleGivesBackTheOrderOfEntry()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        std::swap(scenario.deals[0].name, scenario.deals[1].name);
        open({scenario});
        const QStringList entered = rows(), sorted{entered[1], entered[0]};
        clickHeader(DealsTable::Name);
        QCOMPARE(rows(), sorted);
        clickHeader(DealsTable::Name);
        QCOMPARE(rows(), entered);
        clickHeader(DealsTable::Name);
        QCOMPARE(rows(), entered);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), -1);
        clickHeader(DealsTable::Name);
        QCOMPARE(rows(), sorted);
    }
};

DEALDESK_TESTS(SearchAndOrder, QApplication)
#include "searchandorder.moc"
