// The search's keys, the choices of what is shown, and the header's clicks.
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/deals/dealsfilterbar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableheader.h"
#include "wording/explanation.h"

#include <QComboBox>
#include <QPushButton>

class SearchAndOrder : public SightFixture
{
    Q_OBJECT

    ui::DealsFilterBar &bar() const { return *window().findChild<ui::DealsFilterBar *>(); }
    QComboBox *choice(const char *what) const { return named<QComboBox>(&bar(), what); }
    QPushButton *showsAll() const
    {
        for (auto *each : bar().findChildren<QPushButton *>())
            if (each->text() == "Show all")
                return each;
        return nullptr;
    }
    QString hidden() const
    {
        const auto *said = bar().findChild<QLabel *>();
        return said->text();
    }

    void choose(const char *what, const QString &wanted) const
    {
        choice(what)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(choice(what), Qt::Key_Home);
        for (int at = 0; at < choice(what)->count() && choice(what)->currentText() != wanted; ++at)
            QTest::keyClick(choice(what), Qt::Key_Down);
        QCOMPARE(choice(what)->currentText(), wanted);
    }

    /// A planned deal with a next step that is late, an offered one with one next week, and one that is lost.
    static Scenario pipeline()
    {
        Scenario scenario = test::scenarioOf(
            {test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}}), test::dealOf("d3", {{0, 30}})});
        scenario.deals[0].paperwork.edit().nextStepBy = pricing::YearMonth::of(2026, 11).firstDay();
        scenario.deals[1].paperwork.edit().nextStepBy =
            pricing::plusDays(pricing::YearMonth::of(2026, 12).firstDay(), 8);
        scenario.deals[1].status = pricing::DealStatus::Offered;
        scenario.deals[1].route = pricing::Route::Mpo;
        scenario.deals[2].status = pricing::DealStatus::Lost;
        return scenario;
    }

private Q_SLOTS:
    void whatIsWantedIsChosenAndSaysWhatItHides()
    {
        open({pipeline()});
        QVERIFY(!showsAll()->isVisible());
        QCOMPARE(hidden(), "");
        choose("Status", u"Open"_s);
        QCOMPARE(rows(), QStringList({"Deal d1", "Deal d2"}));
        QVERIFY2(hidden().contains(u'1'), qPrintable(hidden()));
        choose("What is due", u"Due this week"_s);
        QCOMPARE(rows(), QStringList({"Deal d1"}));
        QCOMPARE(chosen(), "Deal d1");
        QVERIFY2(hidden().contains(u'2'), qPrintable(hidden()));
        choose("Route", wording::name(pricing::Route::Mpo));
        QCOMPARE(rows(), QStringList());
        QVERIFY(!deals().chosen());
        const auto *view = qobject_cast<ui::DataTable *>(table());
        QVERIFY2(view->textWhenEmpty().contains("Show all"), qPrintable(view->textWhenEmpty()));
        searchFor(u"d3"_s);
        showsAll()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(showsAll(), Qt::Key_Space);
        QCOMPARE(rows().size(), 3);
        QCOMPARE(search()->text(), "");
        QCOMPARE(choice("Status")->currentIndex(), 0);
        QCOMPARE(choice("Route")->currentIndex(), 0);
        QVERIFY(!showsAll()->isVisible());
        QVERIFY(table()->hasFocus());
    }

    void anEditKeepsItsDealUntilItIsLeft()
    {
        open({pipeline()});
        choose("Status", u"Open"_s);
        click(1);
        table()->setColumnHidden(DealsTable::Status, false);
        entry(DealField::Status)->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(entry(DealField::Status), u"Lost"_s);
        QCOMPARE(deal(1).status, pricing::DealStatus::Lost);
        QCOMPARE(rows(), QStringList({"Deal d1", "Deal d2"}));
        QCOMPARE(inForm(), "Deal d2");
        click(0);
        QTRY_COMPARE(rows(), QStringList({"Deal d1"}));
        QVERIFY2(hidden().contains(u'2'), qPrintable(hidden()));
        undo(); // of what is hidden: it comes into sight
        QCOMPARE(deal(1).status, pricing::DealStatus::Offered);
        QCOMPARE(chosen(), "Deal d2");
    }

    void aNewDealIsSeenWhateverIsWanted()
    {
        open({pipeline()});
        choose("Status", u"Lost"_s);
        QCOMPARE(rows(), QStringList({"Deal d3"}));
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(rows().size(), 2); // a copy is as its deal
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(rows().size(), 5);
        QCOMPARE(deals().chosen(), key(4));
        QCOMPARE(choice("Status")->currentIndex(), 0);
    }

    void whatIsWantedIsKeptWithTheContents()
    {
        open({pipeline()});
        choose("Status", u"Open"_s);
        choose("Listing", wording::name(pricing::Listing::Asm));
        const QByteArray kept = document().viewState.view(u"dealsFilter"_s);
        QCOMPARE(kept, R"({"listing":"asm","status":"open"})");
        QCOMPARE(document().undoStack().count(), 0);
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(workspaces));
        session.reset();
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        QCOMPARE(rows(), QStringList({"Deal d1", "Deal d2"}));
        QCOMPARE(choice("Status")->currentText(), "Open");
        QVERIFY(showsAll()->isVisible());
    }

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

    /// A copy has no offers, so what was searched for may not be in it.
    void aCopyComesIntoSight()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[1].paperwork.edit().offers = {{.id = "offer-abc"}};
        open({scenario});
        searchFor(u"offer-abc"_s);
        QCOMPARE(rows().size(), 1);
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(search()->text(), "");
        QCOMPARE(rows().size(), 3);
        QCOMPARE(window().dealsPage()->chosen()->value, document().current().dealKeys.back().value);
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
