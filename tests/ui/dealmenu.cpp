// The menu of the deals' table: opened and walked by keys; what it does to several deals is one undo.
#include "menusfixture.h"
#include "sightfixture.h"

#include "support/scenarios.h"
#include "support/testfile.h"
#include "ui/readiness/readinesspage.h"

#include <QContextMenuEvent>
#include <QTabWidget>
#include <QTimer>

class DealMenuTest : public SightFixture
{
    Q_OBJECT

    enum class By { ShiftF10, MenuKey, RightClick };

    static Scenario threeDeals()
    {
        return test::scenarioOf(
            {test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}}), test::dealOf("d3", {{0, 30}})});
    }

    static QMenu *popup() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    void openMenu(By by = By::ShiftF10) const
    {
        table()->setFocus();
        const QPoint here = at(table()->currentIndex().row(), DealsTable::Name);
        if (by == By::ShiftF10)
            QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        else {
            QContextMenuEvent asks(by == By::MenuKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, here,
                                   table()->viewport()->mapToGlobal(here));
            QCoreApplication::sendEvent(table()->viewport(), &asks);
        }
        QVERIFY(popup());
    }
    void take(const QStringList &way, By by = By::ShiftF10)
    {
        openMenu(by);
        QVERIFY2(takeByKeys(popup(), way), qPrintable(way.join(u" › "_s)));
        QVERIFY(!popup());
    }
    /// The first so many, by keys.
    void mark(int deals) const
    {
        click(0);
        for (int more = 1; more < deals; ++more)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    int count() const { return document().undoStack().count(); }

private Q_SLOTS:
    void itOpensByKeysAndByTheMouse_data()
    {
        QTest::addColumn<By>("by");
        QTest::newRow("Shift+F10") << By::ShiftF10;
        QTest::newRow("the menu's key") << By::MenuKey;
        QTest::newRow("a right click") << By::RightClick;
    }
    void itOpensByKeysAndByTheMouse()
    {
        QFETCH(By, by);
        open({threeDeals()});
        click(1);
        take({u"Status"_s, u"Lost"_s}, by);
        QCOMPARE(deal(1).status, pricing::DealStatus::Lost);
        QCOMPARE(deal(0).status, pricing::DealStatus::Planned);
        QCOMPARE(count(), 1);
    }

    void whatChangesSeveralIsOneUndo_data()
    {
        QTest::addColumn<QStringList>("way");
        QTest::newRow("status") << QStringList{"Status", "Accepted"};
        QTest::newRow("route") << QStringList{"Route", "Azure MPO"};
        QTest::newRow("term") << QStringList{"Term", "1 year"};
        QTest::newRow("exclude") << QStringList{"Exclude from the scenario"};
        QTest::newRow("delete") << QStringList{"Delete"};
        QTest::newRow("duplicate") << QStringList{"Duplicate"};
    }
    void whatChangesSeveralIsOneUndo()
    {
        QFETCH(QStringList, way);
        open({threeDeals()});
        const auto before = document().scenario();
        mark(2);
        take(way);
        QCOMPARE(count(), 1);
        QVERIFY(document().scenario().deals.back() != before.deals[2] || document().scenario() != before);
        if (document().scenario().deals.size() == 3) {
            QVERIFY(deal(0) != before.deals[0] && deal(1) != before.deals[1] && deal(2) == before.deals[2]);
            QVERIFY2(said().contains(u'2'), qPrintable(said()));
        }
        undo();
        QVERIFY(document().scenario() == before);
    }

    void theMarkStandsAtWhatAllHave()
    {
        open({threeDeals()});
        document().dealEdits.changeDeals({{key(0),
                                           [&] {
                                               auto one = deal(0);
                                               one.status = pricing::DealStatus::Lost;
                                               return one;
                                           }()}},
                                         {});
        const auto marked = [&] {
            openMenu();
            QStringList found;
            for (const QAction *action : popup()->actions())
                if (action->menu() && nameOf(action) == u"Status")
                    for (const QAction *each : action->menu()->actions())
                        if (each->isChecked())
                            found.append(nameOf(each));
            QTest::keyClick(popup(), Qt::Key_Escape);
            return found;
        };
        click(0);
        QCOMPARE(marked(), QStringList{"Lost"});
        mark(2);
        QCOMPARE(marked(), QStringList());
    }

    void itLeadsToWhatBelongsToTheDeal()
    {
        open({threeDeals()});
        click(1);
        take({u"Readiness checklist"_s});
        QCOMPARE(window().page(), int(MainWindow::Readiness));
        const auto *readiness = static_cast<ui::ReadinessPage *>(window().pageWidget(MainWindow::Readiness));
        QCOMPARE(readiness->section(), int(ui::ReadinessPage::Deal));
        window().showPage(MainWindow::Deals);
        take({u"Offers"_s});
        QVERIFY(deals().panel()->tabWidget()->tabText(deals().panel()->tabWidget()->currentIndex()).contains(u"ffers"));
        take({u"Edit in the side panel"_s});
        QVERIFY(deals().panel()->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(inForm(), "Deal d2");
        bool isAsked = false;
        QTimer::singleShot(0, &window(), [&isAsked] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                isAsked = dialog->close();
        });
        take({u"Internal summary (PDF)…"_s});
        QVERIFY(isAsked);
    }

    void aViewerIsOfferedNothingThatChanges()
    {
        open({threeDeals()});
        document().setReadOnly(true);
        click(0);
        openMenu();
        QStringList usable;
        for (const QAction *action : popup()->actions())
            if (action->isEnabled() && !action->isSeparator())
                usable.append(nameOf(action));
        QTest::keyClick(popup(), Qt::Key_Escape);
        for (const char *changes : {"Duplicate", "Delete", "Status", "New deal"})
            QVERIFY2(!usable.contains(QLatin1String(changes)), changes);
        QVERIFY(usable.contains(u"Copy"_s));
    }

    void aTemplateIsSavedUsedRenamedAndDeleted()
    {
        open({threeDeals()});
        click(1);
        prompts.typed = u"Pilot"_s;
        take({u"Save as a template…"_s});
        QCOMPARE(count(), 1);
        searchFor(u"d1"_s); // what is new is seen all the same
        take({u"New deal from template"_s, u"Pilot"_s});
        QCOMPARE(document().scenario().deals.size(), 4u);
        QCOMPARE(deals().chosen(), key(3));
        QCOMPARE(tenants(3), 20);
        QVERIFY(deal(3).name != deal(1).name && deal(3).id != deal(1).id);
        prompts.typed = u"First year"_s;
        take({u"Rename a template"_s, u"Pilot"_s});
        take({u"Delete a template"_s, u"First year"_s});
        QVERIFY(document().facts().firm.empty());
        for (int undone = 0; undone < 4; ++undone)
            undo();
        QCOMPARE(document().scenario().deals.size(), 3u);
        QVERIFY(document().facts().firm.empty());
    }

    void aTemplateOfAnotherCurrencySaysWhatItLeft()
    {
        Scenario euros = threeDeals();
        euros.settings.name = "Euros";
        euros.settings.currency = "EUR";
        open({threeDeals(), euros});
        click(0);
        prompts.typed = u"Pilot"_s;
        take({u"Save as a template…"_s});
        look("Euros");
        click(0);
        take({u"New deal from template"_s, u"Pilot (in USD)"_s});
        QCOMPARE(document().scenario().deals.size(), 4u);
        QVERIFY2(said().contains(u"USD") && said().contains(u"EUR"), qPrintable(said()));
        QVERIFY(std::holds_alternative<pricing::Markup>(deal(3).price));
    }
};

DEALDESK_TESTS(DealMenuTest, QApplication)
#include "dealmenu.moc"
