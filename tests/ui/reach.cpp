// Everything without a mouse and without eyes: Tab goes as the eye goes, a page that is opened has the keys, F6 goes
// from part to part, no two keys mean two things, and assistive technology hears names, ticks, charts and what is
// wrong.
#include "dealsfixture.h"

#include "app/startcontents.h"
#include "support/language.h"
#include "support/testfile.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/picturedchart.h"
#include "ui/deals/bandgauge.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/moneyflow.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/refusal.h"
#include "ui/window/navrail.h"
#include "ui/window/scenariobar.h"
#include "ui/window/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

class ReachTest : public DealsFixture
{
    Q_OBJECT

    ui::MainWindow &window() { return *session->window(); }

    void show(int page, int view)
    {
        window().openPage(page);
        if (page == ui::MainWindow::Deals) {
            window().dealsPage()->panel()->tabWidget()->setCurrentIndex(view);
            window().dealsPage()->lower()->setTab(view == 1 ? ui::DealStrip::Growth : ui::DealStrip::Terms);
        } else if (page == ui::MainWindow::WhatIf) {
            auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(page));
            whatIf->showSection(view);
            QTRY_VERIFY(!whatIf->isBusy());
        } else if (page == ui::MainWindow::Compare && document().contents().scenarios.size() < 2) {
            document().scenarioEdits.duplicateScenario(document().currentKey(), QStringLiteral("Another"), {});
        } else if (page == ui::MainWindow::Forecast) {
            static const char *const views[] = {"money", "tenants", "cash"};
            window().pageWidget(page)->findChild<ui::ForecastChooser *>()->choose(
                ui::ForecastChoice::fromText(views[view]));
        }
    }

    static void addViews()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("view");
        using Window = ui::MainWindow;
        static const std::tuple<const char *, int, int> views[] = {
            {"deals", Window::Deals, 0},
            {"deals, figures and growth", Window::Deals, 1},
            {"deals, payouts", Window::Deals, 2},
            {"customers", Window::Customers, 0},
            {"forecast", Window::Forecast, 0},
            {"forecast, tenants", Window::Forecast, 1},
            {"forecast, cash", Window::Forecast, 2},
            {"compare", Window::Compare, 0},
            {"at scale", Window::WhatIf, ui::WhatIfPage::Scale},
            {"one deal", Window::WhatIf, ui::WhatIfPage::OneDeal},
            {"sensitivity", Window::WhatIf, ui::WhatIfPage::Sensitivity},
            {"simulation", Window::WhatIf, ui::WhatIfPage::Simulation},
            {"price books", Window::PriceBooks, 0},
            {"settings", Window::Settings, 0},
        };
        for (const auto &[name, page, view] : views)
            QTest::addRow("%s", name) << page << view;
    }

    /// All that the keys reach: found without any order.
    QSet<QWidget *> reachable()
    {
        QSet<QWidget *> all;
        for (QWidget *each : window().findChildren<QWidget *>())
            if (each->isVisible() && each->isEnabled() && !each->focusProxy() &&
                (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->window() == &window())
                all.insert(each);
        return all;
    }

    static QString nameOf(const QWidget *widget)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                             spoken ? spoken->text(QAccessible::Name) : QString());
    }

    static QRect placeOf(const QWidget *widget) { return {widget->mapToGlobal(QPoint(0, 0)), widget->size()}; }

    static bool isRefused(QWidget *entry) { return QAccessible::queryAccessibleInterface(entry)->state().invalid; }
    static QString described(QWidget *entry)
    {
        return QAccessible::queryAccessibleInterface(entry)->text(QAccessible::Description);
    }

private Q_SLOTS:
    void tabGoesAsTheEyeGoes_data() { addViews(); }
    void tabGoesAsTheEyeGoes()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        window().resize(1366, 1400); // nothing scrolls
        show(page, view);
        QTest::qWait(0);
        const QSet<QWidget *> wanted = reachable();
        QList<QWidget *> walked;
        for (QWidget *at = QApplication::focusWidget(); !walked.contains(at); at = QApplication::focusWidget()) {
            QVERIFY2(wanted.contains(at), qPrintable(nameOf(at)));
            walked.append(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (QWidget *each : wanted)
            QVERIFY2(walked.contains(each), qPrintable(nameOf(each)));
        QCOMPARE(QApplication::focusWidget(), walked.first());
        int back = 0; // once, from the end of the window to its beginning
        for (qsizetype i = 0; i < walked.size(); ++i) {
            const QWidget *from = walked[i], *to = walked[(i + 1) % walked.size()];
            const QRect before = placeOf(from), after = placeOf(to);
            if (before.intersects(after) || after.top() >= before.bottom() || after.left() >= before.right())
                continue;
            QVERIFY2(++back == 1 && nameOf(to).contains(QStringLiteral("“Main menu”")),
                     qPrintable(nameOf(from) + QStringLiteral(" → ") + nameOf(to)));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), walked.last());
    }

    /// Whether Qt Charts draws it or it paints itself: a ring, keys that walk, a menu that puts nothing away, the
    /// values.
    void everyChartIsTakenTheSameWay_data() { addViews(); }
    void everyChartIsTakenTheSameWay()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        show(page, view);
        for (QWidget *each : window().pageWidget(page)->findChildren<QWidget *>()) {
            auto *chart = dynamic_cast<ui::PicturedChart *>(each);
            if (!chart || !each->isVisible() || each->focusPolicy() == Qt::NoFocus)
                continue;
            const QString name = each->accessibleName();
            each->setFocus(Qt::OtherFocusReason);
            const QImage unringed = each->grab().toImage();
            window().findChild<ui::NavRail *>()->findChild<QToolButton *>()->setFocus();
            each->setFocus(Qt::TabFocusReason);
            const QPoint corner(0, each->height() - 1);
            QVERIFY2(each->grab().toImage().pixelColor(corner) != unringed.pixelColor(corner), qPrintable(name));
            for (const auto &[key, mark] : {std::pair(Qt::Key_Right, 0), std::pair(Qt::Key_End, chart->marks() - 1),
                                            std::pair(Qt::Key_Home, 0)}) {
                QTest::keyClick(each, key);
                QVERIFY2(chart->marks() == 0 || chart->pointed() == mark, qPrintable(name));
            }
            QTest::keyClick(each, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY2(chart->menu()->isVisible(), qPrintable(name));
            QVERIFY2(chart->marks() == 0 || chart->pointed() == 0, qPrintable(name)); // it asks about that
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
            QTest::keyClick(each, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), chart->valuesAsText());
            QTest::keyClick(each, Qt::Key_Escape);
            QCOMPARE(chart->pointed(), -1);
        }
    }

    void aPageThatIsOpenedHasTheKeys()
    {
        for (int round = 0; round < 2; ++round) // made, and found again
            for (int page = ui::MainWindow::PageCount - 1; page >= 0; --page) {
                QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
                QTRY_COMPARE(window().page(), page);
                QVERIFY2(window().pageWidget(page)->isAncestorOf(QApplication::focusWidget()),
                         qPrintable(QString::number(page)));
            }
        QCOMPARE(QApplication::focusWidget(), table());
        QWidget *onRail = window().findChild<ui::NavRail *>()->findChild<QToolButton *>();
        onRail->setFocus();
        QTest::keyClick(onRail, Qt::Key_Down); // walking along the rail
        QTRY_COMPARE(window().page(), int(ui::MainWindow::Customers));
        QVERIFY(window().findChild<ui::NavRail *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier); // but the search keeps what is typed into it
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
        QCOMPARE(QApplication::focusWidget(), window().findChild<ui::ScenarioBar *>()->search());
    }

    void theWindowOpensWithTheKeysInItsPage()
    {
        const auto open = [this] {
            session.reset();
            session = std::make_unique<app::Session>(
                dealdesk::test::english(), prompts, [] { return QDate(2026, 12, 1); }, QDateTime::currentDateTimeUtc,
                folder.filePath(QStringLiteral("habits.json")));
            QVERIFY(session->open(folder.filePath(QStringLiteral("%1.dealdesk").arg(workspaces))));
            QVERIFY(QTest::qWaitForWindowActive(&window()));
        };
        open();
        for (const int page : {int(ui::MainWindow::Settings), int(ui::MainWindow::Deals)}) {
            window().showPage(page);
            open();
            QCOMPARE(window().page(), page);
            QVERIFY(window().pageWidget(page)->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void f6GoesFromPartToPart()
    {
        ui::DealsPage *deals = window().dealsPage();
        const QList<QWidget *> parts{table(), deals->lower(), deals->panel(), window().findChild<ui::ScenarioBar *>(),
                                     window().findChild<ui::NavRail *>()};
        const auto isIn = [&](qsizetype part) {
            const QWidget *now = QApplication::focusWidget();
            return now == parts[part] || parts[part]->isAncestorOf(now);
        };
        QVERIFY(isIn(0));
        for (qsizetype part = 1; part <= parts.size(); ++part) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QVERIFY2(isIn(part % parts.size()), qPrintable(nameOf(QApplication::focusWidget())));
        }
        QWidget *name = entry(DealField::Name);
        name->setFocus();
        for (qsizetype part = 1; part >= 0; --part) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY(isIn(part));
        }
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), name);                   // where the keys last were
        for (int page = 1; page < ui::MainWindow::PageCount; ++page) { // and no page is a trap
            window().openPage(page);
            QSet<const QWidget *> seen;
            for (int i = 0; i < 12; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
                seen.insert(QApplication::focusWidget());
            }
            QVERIFY(std::ranges::any_of(seen, [&](const QWidget *at) { return parts[3]->isAncestorOf(at); }));
            QVERIFY(std::ranges::any_of(
                seen, [&](const QWidget *at) { return window().pageWidget(page)->isAncestorOf(at); }));
        }
    }

    void f6ShowsWhereItGoes()
    {
        window().resize(1100, 640);
        window().openPage(ui::MainWindow::Deals);
        QWidget *name = entry(DealField::Name);
        name->setFocus();
        QScrollArea *form = nullptr;
        for (QWidget *around = name->parentWidget(); around && !form; around = around->parentWidget())
            form = qobject_cast<QScrollArea *>(around);
        QVERIFY(form);
        table()->setFocus();
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        QVERIFY(name->visibleRegion().isEmpty());
        while (QApplication::focusWidget() != name)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(name->visibleRegion().contains(name->rect()));
    }

    void noKeyMeansTwoThings_data() { addViews(); }
    void noKeyMeansTwoThings()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        show(page, view);
        QHash<QString, QString> taken;
        QString twice;
        const auto take = [&](const QKeySequence &keys, const QString &by) {
            if (keys.isEmpty())
                return;
            QString &before = taken[keys.toString()];
            if (!before.isEmpty() && before != by)
                twice = keys.toString() + QStringLiteral(": ") + before + QStringLiteral(", ") + by;
            before = by;
        };
        for (const QAction *action : window().findChildren<QAction *>())
            if (action->shortcutContext() != Qt::WidgetShortcut)
                for (const QKeySequence &keys : action->shortcuts())
                    take(keys, action->text());
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>())
            if (button->isVisible())
                take(button->shortcut(), button->text());
        for (const QLabel *label : window().findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                take(QKeySequence::mnemonic(label->text()), label->text());
        for (const QTabBar *bar : window().findChildren<QTabBar *>())
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                take(QKeySequence::mnemonic(bar->tabText(tab)), bar->tabText(tab));
        QCOMPARE(twice, QString());
        QVERIFY(taken.size() > 15);
        for (const QAbstractButton *button : window().findChild<ui::ScenarioBar *>()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
                const auto *tool = qobject_cast<const QToolButton *>(button);
                QVERIFY2(!button->shortcut().isEmpty() ||
                             (tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty()),
                         qPrintable(nameOf(button)));
            }
    }

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
            QVERIFY2(spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client,
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

DEALDESK_TESTS(ReachTest, QApplication)
#include "reach.moc"
