// Everything without eyes: assistive technology hears names, ticks and what is wrong.
#include "reachfixture.h"

#include "support/testfile.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/picturedchart.h"
#include "ui/deals/bandgauge.h"
#include "ui/deals/moneyflow.h"
#include "ui/widgets/refusal.h"

#include <QMenu>
#include <QScrollArea>

class HeardTest : public ReachFixture
{
    Q_OBJECT

    static bool isRefused(QWidget *entry) { return QAccessible::queryAccessibleInterface(entry)->state().invalid; }

    static QString described(QWidget *entry)
    {
        return QAccessible::queryAccessibleInterface(entry)->text(QAccessible::Description);
    }

private Q_SLOTS:
    void everythingIsNamed_data() { addViews(); }
    void everythingIsNamed()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        show(page, view);
        QTest::qWait(0);
        for (QWidget *each : reachable()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(spoken, each->metaObject()->className());
            QVERIFY2(!spoken->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(nameOf(each)));
            const bool isPane = qobject_cast<QScrollArea *>(each); // which has a name, and is scrolled by keys
            QVERIFY2(spoken->role() != QAccessible::NoRole && (isPane || spoken->role() != QAccessible::Client),
                     qPrintable(nameOf(each)));
        }
        for (QWidget *each : window().findChildren<QWidget *>()) {
            const bool chart = dynamic_cast<ui::PicturedChart *>(each);
            const bool drawn = chart || qobject_cast<ui::MoneyFlow *>(each) || qobject_cast<ui::BandGauge *>(each);
            if (!drawn || !each->isVisible())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(each);
            QCOMPARE(spoken->role(), chart ? QAccessible::Chart : QAccessible::Graphic);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
            if (chart)
                QVERIFY2(!spoken->text(QAccessible::Description).isEmpty(), qPrintable(nameOf(each)));
        }
        for (QMenu *menu : window().findChildren<QMenu *>())
            for (const QAction *action : menu->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
    }

    void aTickIsHeard()
    {
        QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(table())->tableInterface();
        QAccessibleInterface *tick = cells->cellAt(0, tables::DealsTable::Included);
        QCOMPARE(tick->text(QAccessible::Name), QStringLiteral("yes"));
        QVERIFY(tick->state().checkable);
        QVERIFY(tick->state().checked);
        QCOMPARE(tick->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name),
                 QStringLiteral("Counts in this scenario"));
        auto deal = document().scenario().deals.front();
        deal.included = false;
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        QCOMPARE(tick->text(QAccessible::Name), QStringLiteral("no"));
        QVERIFY(!tick->state().checked);
    }

    void aRefusedEntryIsHeard()
    {
        QWidget *price = entry(DealField::PriceValue);
        typeOver(DealField::PriceValue, QStringLiteral("abc"));
        QVERIFY(isRefused(price));
        const QString why = described(price);
        QVERIFY2(why.size() > 10, qPrintable(why));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(price);
        QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("abc"));
        QCOMPARE(spoken->textInterface()->cursorPosition(), 3);
        spoken->editableTextInterface()->replaceText(0, 3, QStringLiteral("83.00"));
        QVERIFY(!isRefused(price));
        QVERIFY(described(price) != why);
        QCOMPARE(qobject_cast<QLineEdit *>(price)->text(), QStringLiteral("83.00"));
    }

    void aRefusedChoiceIsHeard()
    {
        QWidget *customer = entry(DealField::Customer);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(customer);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Customer"));
        QCOMPARE(spoken->text(QAccessible::Value), qobject_cast<QComboBox *>(customer)->currentText());
        QCOMPARE(spoken->childCount(), 2);
        QCOMPARE(spoken->indexOfChild(spoken->child(1)), 1);
        ui::markRefused(customer, QStringLiteral("Nobody has this name."));
        QVERIFY(isRefused(customer));
        QVERIFY(spoken->child(1)->state().invalid); // the line that is typed into says so as well
        QCOMPARE(spoken->child(1)->text(QAccessible::Description), QStringLiteral("Nobody has this name."));
        ui::markRefused(customer, {});
        QVERIFY(!isRefused(customer));
    }

    void aCellsEditorIsNamedAndHeard()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Price));
        QTest::keyClick(table(), Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QCOMPARE(QAccessible::queryAccessibleInterface(editor)->text(QAccessible::Name), QStringLiteral("Price"));
        QTest::keyClicks(editor, QStringLiteral("abc"));
        QVERIFY(isRefused(editor));
        QVERIFY(described(editor).size() > 10);
        QTest::keyClick(editor, Qt::Key_Escape);
        table()->setCurrentIndex(table()->model()->index(0, tables::DealsTable::Route));
        QTest::keyClick(table(), Qt::Key_F2);
        QCOMPARE(QAccessible::queryAccessibleInterface(table()->indexWidget(table()->currentIndex()))
                     ->text(QAccessible::Name),
                 QStringLiteral("Route"));
    }
};

DEALDESK_TESTS(HeardTest, QApplication)
#include "heard.moc"
