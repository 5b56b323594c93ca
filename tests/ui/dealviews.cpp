// Deals by customer, band and flags, and saved views of them: with real keys, through undo, and read again.
#include "menusfixture.h"
#include "sightfixture.h"

#include "support/testfile.h"
#include "tables/dealview.h"
#include "ui/deals/dealsfilterbar.h"
#include "ui/deals/dealviews.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QPushButton>

class DealViewsTest : public SightFixture
{
    Q_OBJECT

    ui::DealsFilterBar &bar() const { return *window().findChild<ui::DealsFilterBar *>(); }
    ui::DealViews &views() const { return *window().findChild<ui::DealViews *>(); }
    QComboBox *choice(const char *what) const { return named<QComboBox>(&bar(), what); }
    QString hidden() const { return bar().findChild<QLabel *>()->text(); }
    QPushButton *button(const char *text) const
    {
        for (auto *each : bar().findChildren<QPushButton *>())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }

    void select(const char *what, const QString &wanted) const
    {
        choice(what)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(choice(what), Qt::Key_Home);
        for (int at = 0; at < choice(what)->count() && choice(what)->currentText() != wanted; ++at)
            QTest::keyClick(choice(what), Qt::Key_Down);
        QCOMPARE(choice(what)->currentText(), wanted);
    }
    void showMore() const
    {
        if (auto *more = button("More")) {
            more->setFocus(Qt::TabFocusReason);
            QTest::keyClick(more, Qt::Key_Space);
        }
    }
    void takeInMenu(const QString &action) { QVERIFY(::choose(&views(), {action})); }
    void saveAs(const QString &name)
    {
        prompts.typed = name;
        takeInMenu(u"Save as a view…"_s);
    }
    QStringList offered() const
    {
        QStringList names;
        for (const QStringList &way : waysIn(views().menu()))
            names.append(way.join(u'>'));
        return names;
    }

    /// Beta's deal is below wholesale, the second of Example Corp's is large and excluded.
    static Scenario pipeline()
    {
        Scenario scenario = test::scenarioOf(
            {test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}}), test::dealOf("d3", {{0, 400}})});
        scenario.customers.push_back(scenario.customers.front());
        scenario.customers.back().id.text = "c2";
        scenario.customers.back().name = "Beta";
        scenario.deals[1].customer.text = "c2";
        scenario.deals[1].price = pricing::UnitPrice{pricing::Money{1'00}};
        scenario.deals[2].included = false;
        return scenario;
    }

private Q_SLOTS:
    void customerBandAndFlagsAreChosenAndTakenBackByKeys()
    {
        open({pipeline()});
        QVERIFY(!choice("Customer")->isVisible());
        showMore();
        QVERIFY(choice("Customer")->isVisible());
        select("Customer", u"Beta"_s);
        QCOMPARE(rows(), QStringList({"Deal d2"}));
        QVERIFY2(hidden().contains(u'2'), qPrintable(hidden()));
        QTest::keyClick(choice("Customer"), Qt::Key_Delete);
        QCOMPARE(rows().size(), 3);
        select("Attention", u"Below wholesale"_s);
        QCOMPARE(rows(), QStringList({"Deal d2"}));
        QTest::keyClick(choice("Attention"), Qt::Key_Backspace);
        select("Band of the first month", u"No band"_s);
        QCOMPARE(rows(), QStringList({"Deal d3"}));
        QTest::keyClick(choice("Band of the first month"), Qt::Key_Delete);
        QVERIFY(deals().conditions().areNone());
    }

    void anEditKeepsItsDealWhileItsBandLeavesTheFilter()
    {
        open({pipeline()});
        showMore();
        const QString first = table()->model()->index(0, DealsTable::Band).data().toString();
        select("Band of the first month", first);
        QCOMPARE(rows(), QStringList({"Deal d1", "Deal d2"}));
        click(0);
        typeOver(DealField::Tenants, u"9000"_s);
        QCOMPARE(inForm(), "Deal d1");
        QVERIFY(rows().contains(u"Deal d1"_s));
        click(rows().indexOf(u"Deal d1"_s));
        QCOMPARE(chosen(), "Deal d1");
    }

    void aViewIsSavedChosenRenamedAndDeleted()
    {
        open({pipeline()});
        showMore();
        select("Customer", u"Beta"_s);
        searchFor(u"d2"_s);
        clickHeader(DealsTable::Name);
        saveAs(u"Beta & more"_s);
        QVERIFY2(said().contains(u"Beta & more"), qPrintable(said()));
        QCOMPARE(document().undoStack().count(), 1);
        QCOMPARE(views().accessibleName(), "View: Beta & more");
        takeInMenu(u"All deals"_s);
        QCOMPARE(rows().size(), 3);
        QCOMPARE(search()->text(), "");
        QCOMPARE(views().accessibleName(), "View: All deals");
        takeInMenu(u"Beta  more"_s); // as a menu's text without its letters
        QCOMPARE(rows(), QStringList({"Deal d2"}));
        QCOMPARE(search()->text(), "d2");
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(DealsTable::Name));
        prompts.typed = u"Beta"_s;
        takeInMenu(u"Rename “Beta  more”…"_s);
        QCOMPARE(views().accessibleName(), "View: Beta");
        takeInMenu(u"Delete “Beta”"_s);
        QCOMPARE(offered(), QStringList({"All deals", "Save as a view…"}));
        QCOMPARE(views().accessibleName(), "View: Own choice");
        undo();
        QCOMPARE(views().accessibleName(), "View: Beta");
        undo();
        QCOMPARE(views().accessibleName(), "View: Beta & more");
        undo();
        QVERIFY(document().facts().firm.empty());
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(views().accessibleName(), "View: Beta & more");
    }

    void whatIsTypedInACellIsTakenBeforeItsRowGoes()
    {
        open({pipeline()});
        showMore();
        select("Customer", u"Beta"_s);
        saveAs(u"Of Beta"_s);
        takeInMenu(u"All deals"_s);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, DealsTable::Name));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *cell = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, u"Renewed"_s);
        takeInMenu(u"Of Beta"_s);
        QCOMPARE(rows(), QStringList({"Deal d2"}));
        QCOMPARE(deal(0).name, "Renewed");
    }

    void aNameThatIsTakenIsAskedAbout()
    {
        open({pipeline()});
        select("Status", u"Open"_s);
        saveAs(u"Mine"_s);
        select("Status", u"Lost"_s);
        prompts.yes = false;
        saveAs(u"Mine"_s);
        QCOMPARE(document().undoStack().count(), 1);
        prompts.yes = true;
        saveAs(u"Mine"_s);
        QCOMPARE(document().undoStack().count(), 2);
        QVERIFY(tables::viewNamed(document().facts().firm, u"Mine"_s)->conditions.statuses ==
                std::vector{pricing::DealStatus::Lost});
        saveAs(u"  "_s); // no name: refused, or given up
        QCOMPARE(document().undoStack().count(), 2);
    }

    void aViewIsThereWhenTheFileIsOpenedAgainAndUndoBringsItIntoSight()
    {
        open({pipeline()});
        select("Status", u"Open"_s);
        saveAs(u"Open ones"_s);
        window().showPage(MainWindow::Settings);
        undo();
        QCOMPARE(window().page(), int(MainWindow::Deals));
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(workspaces));
        session.reset();
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        QCOMPARE(views().accessibleName(), "View: Open ones");
        QVERIFY(offered().contains("Open ones"));
    }

    void aViewWhoseCustomerIsGoneSaysSo()
    {
        open({pipeline()});
        showMore();
        select("Customer", u"Beta"_s);
        saveAs(u"Of Beta"_s);
        takeInMenu(u"All deals"_s);
        document().dealEdits.removeDeals({key(1)}, {});
        document().factEdits.removeCustomer(document().current().customerKeys[1], {});
        takeInMenu(u"Of Beta"_s);
        QCOMPARE(rows(), QStringList());
        QVERIFY2(said().contains(u"Of Beta") && said().contains(u"gone"), qPrintable(said()));
        QCOMPARE(choice("Customer")->currentText(), "A customer who is gone");
        QVERIFY(qobject_cast<ui::DataTable *>(table())->textWhenEmpty().contains(u"gone"));
    }

    void theBarFitsASmallWindow()
    {
        open({pipeline()});
        window().resize(1100, 700);
        showMore();
        QCoreApplication::processEvents();
        for (QWidget *each : bar().findChildren<QWidget *>())
            if (each->isVisible())
                QVERIFY2(bar().rect().contains(QRect(each->mapTo(&bar(), QPoint()), each->size())),
                         each->metaObject()->className());
    }
};

DEALDESK_TESTS(DealViewsTest, QApplication)
#include "dealviews.moc"
