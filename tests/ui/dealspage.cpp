// The Deals page under a user's hands: what a key, a wheel or a wrong entry must not do to a deal.
#include "dealsfixture.h"

#include "ui/deals/feelines.h"
#include "ui/widgets/smalltable.h"

#include <QScrollBar>

#include "support/testfile.h"
#include "ui/deals/figurespanel.h"
#include "ui/deals/instalmentseditor.h"
#include "ui/widgets/datatable.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QWheelEvent>

class DealsPageTest : public DealsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongEntryTakesItsRightBeginningBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::PriceValue, QStringLiteral("12.345")); // "12.34" was right, and is not what was meant
        QVERIFY(document().scenario() == before);
        QCOMPARE(document().undoStack().count(), 0);
        QTest::keyClick(entry(DealField::PriceValue), Qt::Key_Escape);
        QCOMPARE(qobject_cast<QLineEdit *>(entry(DealField::PriceValue))->text(), QStringLiteral("18.56"));
    }

    void escapeTakesAnEntryBack()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QVERIFY(document().scenario() != before);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Escape);
        QVERIFY(document().scenario() == before);
    }

    void undoInAFieldThatIsNotTypedInIsTheDocuments()
    {
        const auto before = document().scenario();
        typeOver(DealField::Tenants, QStringLiteral("500"));
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        entry(DealField::Name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry(DealField::Name), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document().scenario() == before);
    }

    void anotherPriceRuleKeepsThePrice()
    {
        const auto billed = document().evaluation()->firstMonth(0).billed;
        auto *rule = entry(DealField::PriceRule);
        rule->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(rule, QStringLiteral("mo"));
        QVERIFY(document().scenario().deals.front().price == pricing::ResalePrice(pricing::MonthlyTotal{*billed}));
        QVERIFY(document().evaluation()->firstMonth(0).billed == billed);
    }

    void theWheelOverAFormFieldChangesNothing()
    {
        const auto before = document().scenario();
        QWidget *combo = entry(DealField::AtEnd);
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QVERIFY(!combo->hasFocus());
        QVERIFY(document().scenario() == before);
    }

    void anotherScenariosFirstDealIsInThePanel()
    {
        document().scenarioEdits.addScenario(test::golden("worked-example"), {});
        for (int times = 0; times < 2; ++times) { // to the new one, and back
            const auto &scenarios = document().contents().scenarios;
            const auto other =
                scenarios.front().key == document().current().key ? scenarios.back().key : scenarios.front().key;
            document().setCurrent(other);
            QVERIFY(session->window()->dealsPage()->chosen().has_value());
            QCOMPARE(qobject_cast<QLineEdit *>(entry(DealField::Name))->text(),
                     QString::fromStdString(document().scenario().deals.front().name));
            QVERIFY(entry(DealField::Name)->isEnabled());
            QVERIFY(entry(DealField::Name)->isVisible());
        }
    }

    void aSearchWithoutAHitSaysSo()
    {
        session->window()->dealsPage()->setFilter(QStringLiteral("nobody"));
        QCOMPARE(table()->model()->rowCount(), 0);
        const auto *view = qobject_cast<ui::DataTable *>(table());
        QVERIFY2(view->textWhenEmpty().contains(QStringLiteral("nobody")), qPrintable(view->textWhenEmpty()));
        session->window()->dealsPage()->setFilter({});
        QVERIFY(view->textWhenEmpty().contains(QStringLiteral("Ctrl+N")));
    }

    void aNewDealAloneIsSelected()
    {
        table()->selectAll();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        session->window()->dealsPage()->removeChosen();
        QCOMPARE(document().scenario().deals.size(), std::size_t(2)); // the two that were there
    }

    void undoingANewDealLeavesARowHighlighted()
    {
        const int before = table()->model()->rowCount();
        QTest::keyClick(session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(table()->model()->rowCount(), before + 1);
        document().undoStack().undo();
        QCOMPARE(table()->model()->rowCount(), before);
        const QModelIndexList selected = table()->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().row(), table()->currentIndex().row());
    }

    void typingInARowNeverJumpsToAnother()
    {
        table()->setFocus();
        const auto chosen = session->window()->dealsPage()->chosen();
        table()->keyboardSearch(QStringLiteral("5"));
        QVERIFY(session->window()->dealsPage()->chosen() == chosen);
    }

    void dealActionsAreForTheDealsPageAlone()
    {
        session->window()->showPage(ui::MainWindow::Customers);
        QTest::keyClick(session->window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(2));
    }

    void aClickBesideTheRowsKeepsTheHighlight()
    {
        const auto chosen = session->window()->dealsPage()->chosen();
        const QRect last = table()->visualRect(table()->model()->index(1, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, last.center() + QPoint(0, 3 * last.height()));
        QVERIFY(session->window()->dealsPage()->chosen() == chosen);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().front().row(), table()->currentIndex().row());
    }

    void whyBringsTheStepsIntoView()
    {
        session->window()->resize(1366, 768);
        auto deal = document().scenario().deals.front();
        deal.tenants.clear();
        for (int month = 0; month < 7; ++month)
            deal.tenants.push_back({month, 10 + month});
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::WholesaleUnit));
        QTest::keyClick(table(), Qt::Key_F1); // few steps
        QCoreApplication::processEvents();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::TotalMargin));
        QTest::keyClick(table(), Qt::Key_F1); // many
        auto *panel = session->window()->findChild<ui::FiguresPanel *>();
        QVERIFY(panel);
        auto *area = qobject_cast<QScrollArea *>(panel->parentWidget()->parentWidget());
        QVERIFY(area);
        const auto seen = [&](const QWidget *part) {
            const QRect at(part->mapTo(area->viewport(), QPoint()), part->size());
            return area->viewport()->rect().contains(at);
        };
        const auto labels = panel->findChildren<QLabel *>();
        const auto bottom = [&](const QLabel *part) { return part->mapTo(panel, part->rect().bottomLeft()).y(); };
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0); // laid out: it is higher than what is seen of it
        const QLabel *title = nullptr, *last = nullptr;
        for (const QLabel *each : labels) {
            if (qobject_cast<ui::FeeLines *>(each->parentWidget()))
                continue; // what the marketplace takes stands below the steps
            if (each->text().startsWith(QStringLiteral("Why ")))
                title = each;
            if (!last || bottom(each) > bottom(last))
                last = each;
        }
        QVERIFY(title && last != title);
        QVERIFY(seen(title));
        QVERIFY(seen(last)); // the end of the steps: all have room here
    }

    void instalmentsAreATableOnThePayoutsTab()
    {
        auto *editor = session->window()->dealsPage()->panel()->instalmentsEditor();
        QVERIFY(editor->isHidden());
        auto deal = document().scenario().deals.front();
        const auto whole = *document().evaluation()->deals.front().tcv;
        deal.billing = {pricing::BillingSchedule::Custom, {{0, pricing::Money{whole.minor - 1}}}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        QVERIFY(!editor->isHidden());
        QVERIFY(editor->foot().contains("$0.01 of the TCV is missing."));
        session->window()->dealsPage()->panel()->tabWidget()->setCurrentIndex(2);
        editor->table()->setFocus();
        QTest::keyClick(editor->table(), Qt::Key_Insert);
        QVERIFY(editor->foot().contains("to the cent"));
        QCOMPARE(document().scenario().deals.front().billing.instalments.size(), std::size_t(2));
        QTest::keyClick(editor->table(), Qt::Key_Delete);
        QCOMPARE(document().scenario().deals.front().billing.instalments.size(), std::size_t(1));
    }
};

DEALDESK_TESTS(DealsPageTest, QApplication)
#include "dealspage.moc"
