// Everything without a mouse: Tab goes as the eye goes, a page that is opened has the keys, F6 goes from part to part,
// no two keys mean two things, and every chart is taken the same way.
#include "reachfixture.h"

#include "support/testfile.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/picturedchart.h"
#include "ui/deals/dealsfilterbar.h"
#include "ui/window/navrail.h"
#include "ui/window/scenariobar.h"
#include "ui/window/searchfield.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

class ReachTest : public ReachFixture
{
    Q_OBJECT

    static QRect placeOf(const QWidget *widget) { return {widget->mapToGlobal(QPoint(0, 0)), widget->size()}; }

private Q_SLOTS:
    void tabGoesAsTheEyeGoes_data() { addViews(); }
    void tabGoesAsTheEyeGoes()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        window().resize(1366, 3200); // nothing scrolls
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
                const int digit = page == ui::MainWindow::Readiness  ? 8
                                  : page == ui::MainWindow::Branding ? 9
                                  : page == ui::MainWindow::Quotes   ? 0
                                  : page == ui::MainWindow::Settings ? 7
                                                                     : page + 1;      // a later page shifts nobody's
                if (page == ui::MainWindow::Usage || page == ui::MainWindow::Payouts) // the digits are taken
                    QTest::keyClick(&window(), page == ui::MainWindow::Usage ? Qt::Key_U : Qt::Key_Y,
                                    Qt::ControlModifier | Qt::ShiftModifier);
                else
                    QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::ControlModifier);
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
        const QList<QWidget *> parts{table(),
                                     deals->lower(),
                                     deals->panel(),
                                     window().findChild<ui::ScenarioBar *>(),
                                     window().findChild<ui::NavRail *>(),
                                     window().findChild<ui::DealsFilterBar *>()};
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
};

DEALDESK_TESTS(ReachTest, QApplication)
#include "reach.moc"
