// Whatever the screen: the first window fits it, a kept one comes back onto it, a narrow one reaches everything, and a
// wide one uses its room.
#include "dealsfixture.h"

#include "app/startcontents.h"
#include "support/language.h"
#include "support/legible.h"
#include "support/testfile.h"
#include "ui/deals/dealstrip.h"
#include "ui/forecast/forecastpage.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/headlinerow.h"
#include "ui/widgets/parts.h"
#include "ui/window/navrail.h"
#include "ui/window/scenariobar.h"
#include "ui/window/searchfield.h"
#include "ui/window/windowplace.h"

#include <QHeaderView>
#include <QMenu>
#include <QProcess>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>

class ScreensTest : public DealsFixture
{
    Q_OBJECT

    ui::MainWindow &window() { return *session->window(); }

    static QFont valueFont(const ui::HeadlineFigure &figure)
    {
        const auto labels = figure.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels)
            if (label->text() == figure.valueText() && !figure.valueText().isEmpty())
                return label->font();
        return {};
    }

    /// Each figure's value has room, and all have one size.
    static void verifyOneSize(const QWidget &page)
    {
        int rows = 0;
        for (const auto *row : page.findChildren<ui::HeadlineRow *>()) {
            if (!row->isVisible())
                continue;
            ++rows;
            const auto figures = row->findChildren<ui::HeadlineFigure *>();
            QVERIFY(figures.size() > 1);
            for (const ui::HeadlineFigure *figure : figures) {
                const QFont font = valueFont(*figure);
                QCOMPARE(font.pixelSize(), valueFont(*figures.first()).pixelSize());
                QVERIFY2(QFontMetrics(font).size(Qt::TextSingleLine, figure->valueText()).width() <= figure->width(),
                         qPrintable(figure->valueText()));
            }
        }
        QVERIFY(rows > 0);
    }

private Q_SLOTS:
    void aWindowComesBackOntoAScreen_data()
    {
        QTest::addColumn<QRect>("kept");
        QTest::addColumn<QRect>("placed");
        QTest::newRow("as it was") << QRect(100, 120, 1200, 640) << QRect(100, 120, 1200, 640);
        QTest::newRow("on the second screen") << QRect(1500, 100, 1000, 700) << QRect(1500, 100, 1000, 700);
        QTest::newRow("right of all screens") << QRect(9000, 100, 1000, 700) << QRect(366, 68, 1000, 700);
        QTest::newRow("above them") << QRect(100, -3000, 1000, 700) << QRect(100, 40, 1000, 700);
        QTest::newRow("larger than its screen") << QRect(0, 40, 3000, 2000) << QRect(1366, 40, 1912, 1040);
        QTest::newRow("half out to the left") << QRect(-400, 60, 1000, 700) << QRect(0, 60, 1000, 700);
    }
    void aWindowComesBackOntoAScreen()
    {
        QFETCH(QRect, kept);
        QFETCH(QRect, placed);
        const QList<QRect> screens{{0, 0, 1366, 768}, {1366, 0, 1920, 1080}};
        QCOMPARE(ui::broughtOnto(screens, kept), placed);
        QCOMPARE(ui::broughtOnto({}, kept), kept); // nobody knows a screen
    }

    /// Run by the next test in programs of their own, whose screen is another.
    void theWindowFitsThisScreen()
    {
        const QRect screen = window().screen()->availableGeometry();
        QTRY_VERIFY2(screen.contains(window().frameGeometry()), qPrintable(QStringLiteral("%1×%2 on %3×%4")
                                                                               .arg(window().frameGeometry().width())
                                                                               .arg(window().frameGeometry().height())
                                                                               .arg(screen.width())
                                                                               .arg(screen.height())));
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            window().showPage(page);
            QTest::qWait(0);
            QVERIFY2(screen.contains(window().frameGeometry()), qPrintable(QString::number(page)));
            QVERIFY(window().minimumSizeHint().width() < screen.width());
            QVERIFY(window().minimumSizeHint().height() < screen.height());
        }
        // As it is opened again.
        const QByteArray kept = window().saveGeometry();
        window().resize(5000, 4000);
        window().move(9000, 9000);
        session->windowHabits().keep(QStringLiteral("window"), window().saveGeometry());
        window().restoreView();
        QTRY_VERIFY(screen.contains(window().geometry()));
    }

    void theWindowFitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QByteArray>("scale");
        for (const QSize pixels : {QSize(1366, 768), QSize(1920, 1080), QSize(1280, 720), QSize(1024, 600)})
            for (const char *scale : {"1", "1.5", "2"})
                if (pixels.width() / QByteArray(scale).toDouble() > 640)
                    QTest::addRow("%d × %d at %s", pixels.width(), pixels.height(), scale)
                        << pixels << QByteArray(scale);
    }
    void theWindowFitsEveryScreen()
    {
        QFETCH(QSize, pixels);
        QFETCH(QByteArray, scale);
        QFile screens(folder.filePath(QStringLiteral("screens.json")));
        QVERIFY(screens.open(QIODevice::WriteOnly));
        screens.write(
            QStringLiteral("{\"screens\": [{\"name\": \"s\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2, "
                           "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}")
                .arg(pixels.width())
                .arg(pixels.height())
                .toUtf8());
        screens.close();
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + screens.fileName());
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("screens"), QStringLiteral("theWindowFitsThisScreen")});
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
    }

    /// As small as a screen of 1366 × 768 at 200 %: the bar's actions are in its menu, the rail has icons, pages
    /// scroll.
    void aSmallWindowReachesEverything()
    {
        const QSize small(675, 340);
        window().resize(small);
        QTRY_COMPARE(window().size(), small);
        auto *bar = window().findChild<ui::ScenarioBar *>();
        QStringList seen;
        for (const QToolButton *button : bar->findChildren<QToolButton *>())
            if (button->isVisible()) {
                QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->text()));
                seen.append(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
            }
        QVERIFY(seen.contains(QStringLiteral("More actions")));
        QVERIFY(bar->rect().contains(bar->search()->geometry()));
        for (const QToolButton *button : bar->findChildren<QToolButton *>())
            if (button->isVisible() && button->accessibleName() == QStringLiteral("More actions"))
                for (const QAction *action : button->menu()->actions())
                    seen.append(action->text());
        for (const char *name : {"Dea&l", "D&uplicate", "Del&ete", "Quote", "Main menu"})
            QVERIFY2(!seen.filter(QLatin1String(name)).isEmpty(), name);
        QCOMPARE(seen.filter(QStringLiteral("&")).size(), 3);
        const auto *rail = window().findChild<ui::NavRail *>();
        for (const QToolButton *button : rail->findChildren<QToolButton *>())
            QVERIFY2(rail->rect().contains(button->geometry()), qPrintable(button->text()));
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            window().showPage(page);
            QWidget *shown = window().pageWidget(page);
            QTRY_VERIFY(shown->width() >= shown->minimumSizeHint().width());
            QTRY_VERIFY(shown->height() >= shown->minimumSizeHint().height());
            QCOMPARE(window().size(), small);
        }
        window().showPage(ui::MainWindow::Deals);
        QTRY_VERIFY(table()->viewport()->height() > 3 * ui::tableRowHeight); // deals, not one deal
        window().dealsPage()->setPanelShown(false);
        QTRY_VERIFY(table()->width() <= small.width() - rail->width()); // then nothing scrolls sideways
        window().dealsPage()->setPanelShown(true);
        window().resize(1366, 768);
        QTRY_VERIFY(std::ranges::none_of(bar->findChildren<QToolButton *>(), [](const QToolButton *button) {
            return button->isVisible() && button->accessibleName() == QStringLiteral("More actions");
        }));
    }

    void theKeysComeIntoSightWhereAPageScrolls()
    {
        window().resize(675, 340);
        window().openPage(ui::MainWindow::Settings);
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
        }
        QVERIFY(QApplication::focusWidget() != first);
    }

    void theSidePanelFoldsAway()
    {
        window().resize(1366, 768);
        ui::DealPanel *panel = window().dealsPage()->panel();
        const int before = table()->width();
        typeOver(DealField::Name, QStringLiteral("Typed"));
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(panel->isHidden());
        QTRY_VERIFY(table()->width() > before + 250);
        QVERIFY(window().isAncestorOf(QApplication::focusWidget())); // the keys are not lost with it
        QCOMPARE(document().scenario().deals.front().name, "Typed");
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(workspaces));
        const auto reopen = [&] {
            session.reset();
            session = std::make_unique<app::Session>(
                dealdesk::test::english(), prompts, [] { return QDate(2026, 12, 1); }, QDateTime::currentDateTimeUtc,
                folder.filePath(QStringLiteral("habits.json")));
            QVERIFY(session->open(path));
            QVERIFY(QTest::qWaitForWindowActive(&window()));
        };
        reopen();
        QVERIFY(window().dealsPage()->panel()->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        reopen();
        QVERIFY(window().dealsPage()->panel()->isHidden()); // as it was left
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(window().dealsPage()->panel()->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier); // which is typed into it
        QVERIFY(window().dealsPage()->panel()->isVisible());
        QVERIFY(window().dealsPage()->panel()->isAncestorOf(QApplication::focusWidget()));
    }

    void headlineFiguresOfARowHaveOneSize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qint64>("perTenant");
        for (const QSize size : {QSize(1100, 700), QSize(1366, 768), QSize(700, 400)})
            for (const qint64 price : {83'00LL, 42'000'000'00LL, 1'000'000'000'00LL})
                QTest::addRow("%lld a tenant at %d", price / 100, size.width()) << size << price;
    }
    void headlineFiguresOfARowHaveOneSize()
    {
        QFETCH(QSize, size);
        QFETCH(qint64, perTenant);
        window().resize(size);
        auto deal = document().scenario().deals.front();
        deal.price = pricing::UnitPrice{{perTenant}};
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        for (const int page : {int(ui::MainWindow::Deals), int(ui::MainWindow::Forecast)}) {
            window().showPage(page);
            QTest::qWait(0);
            verifyOneSize(*window().pageWidget(page));
        }
    }

    void namesHaveTheRoomThatThereIs()
    {
        auto deal = document().scenario().deals.front();
        deal.name =
            "The second wave of stores in the northern counties, with their warehouses and the offices beside them";
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, {});
        window().resize(2560, 1400);
        QTRY_VERIFY(table()->viewport()->width() > 2000);
        const auto slack = [&] { return table()->viewport()->width() - table()->horizontalHeader()->length(); };
        QTRY_VERIFY2(slack() >= 0 && slack() < 8, qPrintable(QString::number(slack())));
        QVERIFY(table()->columnWidth(tables::DealsTable::Name) >
                table()->fontMetrics().horizontalAdvance(wording::text(deal.name)));
        table()->setColumnHidden(tables::DealsTable::CustomerName, true);
        QTRY_VERIFY(slack() >= 0 && slack() < 8);
        table()->setColumnHidden(tables::DealsTable::Name, true); // nobody's
        QTRY_VERIFY(slack() > 100);
    }

    void theTicksStayInSight()
    {
        window().resize(1100, 700);
        for (int column = 0; column < tables::DealsTable::ColumnCount; ++column)
            table()->setColumnHidden(column, false);
        QTRY_VERIFY(table()->horizontalScrollBar()->maximum() > 0);
        table()->horizontalScrollBar()->setValue(table()->horizontalScrollBar()->maximum());
        auto *ticks = table()->findChild<ui::FrozenColumn *>();
        QVERIFY(ticks && ticks->isVisible());
        QCOMPARE(ticks->x(), 0);
        QCOMPARE(ticks->columnWidth(0), table()->columnWidth(0));
        const bool included = document().scenario().deals[1].included;
        const QRect cell = ticks->visualRect(ticks->model()->index(1, 0));
        QTest::mouseClick(ticks->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(document().scenario().deals[1].included, !included);
        QCOMPARE(QApplication::focusWidget(), table()); // which takes the keys
        table()->horizontalHeader()->moveSection(0, 3); // the first column is another one now
        QVERIFY(!ticks->isVisible());
        table()->horizontalHeader()->moveSection(3, 0);
        QVERIFY(ticks->isVisible());
    }
};

DEALDESK_TESTS(ScreensTest, QApplication)
#include "screens.moc"
