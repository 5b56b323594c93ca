// Every page in the smallest window that it is made for: no label is cut, no number in a table, and no head of a page
// is wider than its place.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/legible.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/charts/picturedchart.h"
#include "ui/compare/comparepage.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/readiness/readinesspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/theme.h"
#include "ui/window/navrail.h"
#include "ui/window/scenariobar.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using test::cutIn;
using test::cutOf;
using ui::MainWindow;

namespace {

constexpr QSize smallest(1100, 700), designed(1366, 768);

} // namespace

class NarrowWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;

    MainWindow &window() const { return *session->window(); }

    /// Brings one of the views to the front: its page, and which of the page's.
    void show(int page, int view)
    {
        window().showPage(page);
        if (page == MainWindow::Deals) {
            ui::DealsPage *deals = window().dealsPage();
            deals->panel()->tabWidget()->setCurrentIndex(view);
            deals->lower()->setTab(view == 0 ? ui::DealStrip::Terms : ui::DealStrip::Growth);
        } else if (page == MainWindow::WhatIf) {
            auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(page));
            whatIf->showSection(view);
            QTRY_VERIFY(!whatIf->isBusy());
        } else if (page == MainWindow::Customers) {
            static_cast<ui::CustomersPage *>(window().pageWidget(page))->showSection(view);
        } else if (page == MainWindow::Readiness) {
            static_cast<ui::ReadinessPage *>(window().pageWidget(page))->showSection(view);
        } else if (page == MainWindow::Compare && view == 1) {
            auto &document = *session->document();
            const auto &all = document.contents().scenarios;
            if (all.size() < 4)
                document.scenarioEdits.duplicateScenario(document.currentKey(),
                                                         u"Pipeline 2027, as agreed in the spring"_s, {});
            static_cast<ui::ComparePage *>(window().pageWidget(page))
                ->choose({all[0].key, all[1].key, all[2].key, all[3].key});
        } else if (page == MainWindow::Forecast) {
            static const char *const views[] = {"money", "tenants", "cash", "money customer margin"};
            window().pageWidget(page)->findChild<ui::ForecastChooser *>()->choose(
                ui::ForecastChoice::fromText(views[view]));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"sample.dealdesk"_s), app::sampleContents()));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
    }
    void cleanupTestCase() { session.reset(); }

    /// What these tests rest on sees what is cut, and only that.
    void aCutTextIsSeen()
    {
        QWidget around;
        around.resize(400, 100);
        auto *plain = new QLabel(u"A margin of 20 % or more"_s, &around);
        plain->resize(plain->sizeHint());
        around.show();
        QCOMPARE(cutOf(*plain), QString());
        plain->resize(plain->width() - 1, plain->height());
        QVERIFY(!cutOf(*plain).isEmpty());
        plain->setWordWrap(true);
        QVERIFY(!cutOf(*plain).isEmpty()); // it wraps, and is not high enough
        plain->resize(plain->width(), 2 * plain->height());
        QCOMPARE(cutOf(*plain), QString());
        plain->move(around.width() - 10, 0);
        QVERIFY(!cutOf(*plain).isEmpty());

        QStandardItemModel numbers(1, 1);
        numbers.setData(numbers.index(0, 0), u"$1,633.00"_s);
        numbers.setData(numbers.index(0, 0), QVariant::fromValue(Qt::Alignment(Qt::AlignRight)), Qt::TextAlignmentRole);
        ui::DataTable table;
        table.setModel(&numbers);
        table.setColumnWidth(0, 100);
        QCOMPARE(cutOf(table), QString());
        table.setColumnWidth(0, 60);
        QVERIFY(!cutOf(table).isEmpty());
    }

    void theRailSaysThePagesNames()
    {
        for (const QSize size : {smallest, designed}) {
            window().resize(size);
            const auto *rail = window().findChild<ui::NavRail *>();
            QTRY_COMPARE(window().size(), size);
            const auto pages = rail->findChildren<QToolButton *>();
            QCOMPARE(pages.size(), int(MainWindow::PageCount));
            for (const QToolButton *page : pages) {
                QTRY_COMPARE(page->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
                constexpr int around = 4; // between the picture and the name, and the frame
                QVERIFY2(page->iconSize().height() + page->fontMetrics().height() + around <= page->height(),
                         qPrintable(page->text()));
            }
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("view");
        QTest::addColumn<QSize>("size");
        static const std::tuple<const char *, int, int> views[] = {
            {"deals", MainWindow::Deals, 0},
            {"deals, figures and growth", MainWindow::Deals, 1},
            {"deals, payouts", MainWindow::Deals, 2},
            {"customers", MainWindow::Customers, ui::CustomersPage::Details},
            {"a customer's routes", MainWindow::Customers, ui::CustomersPage::Route},
            {"forecast", MainWindow::Forecast, 0},
            {"forecast, tenants", MainWindow::Forecast, 1},
            {"forecast, cash", MainWindow::Forecast, 2},
            {"forecast, by customer", MainWindow::Forecast, 3},
            {"compare", MainWindow::Compare, 0},
            {"compare, four scenarios", MainWindow::Compare, 1},
            {"at scale", MainWindow::WhatIf, ui::WhatIfPage::Scale},
            {"one deal", MainWindow::WhatIf, ui::WhatIfPage::OneDeal},
            {"sensitivity", MainWindow::WhatIf, ui::WhatIfPage::Sensitivity},
            {"simulation", MainWindow::WhatIf, ui::WhatIfPage::Simulation},
            {"price books", MainWindow::PriceBooks, 0},
            {"this week", MainWindow::Readiness, ui::ReadinessPage::ThisWeek},
            {"firm on AWS", MainWindow::Readiness, ui::ReadinessPage::Aws},
            {"firm on Azure", MainWindow::Readiness, ui::ReadinessPage::Azure},
            {"a deal's checklist", MainWindow::Readiness, ui::ReadinessPage::Deal},
            {"usage", MainWindow::Usage, 0},
            {"payouts", MainWindow::Payouts, 0},
            {"settings", MainWindow::Settings, 0},
        };
        for (const QSize size : {smallest, designed})
            for (const auto &[name, page, view] : views)
                QTest::addRow("%s at %d", name, size.width()) << page << view << size;
    }
    void nothingIsCut()
    {
        QFETCH(int, page);
        QFETCH(int, view);
        QFETCH(QSize, size);
        show(page, view);
        window().resize(size);
        QTRY_COMPARE(cutIn(window()), QString()); // when the layouts have settled
        QCOMPARE(window().size(), size);          // it takes no more than it is given
        for (const QToolButton *button : window().findChildren<QToolButton *>(u"chartMenu"_s)) // beside the title
            QVERIFY(!button->isVisible() || !dynamic_cast<const ui::PicturedChart *>(button->parentWidget()));
    }

    void theDealsHaveRoomInTheDesignedWindow()
    {
        show(MainWindow::Deals, 0);
        window().resize(designed);
        const auto *deals = window().findChild<QTableView *>(u"deals"_s);
        QTRY_COMPARE(window().size(), designed);
        QTRY_COMPARE(deals->horizontalScrollBar()->maximum(), 0);
    }

    void theToolbarIsAsHighOnEveryPageInBothThemes()
    {
        window().resize(smallest);
        show(MainWindow::Deals, 0);
        const auto *bar = window().findChild<ui::ScenarioBar *>();
        QTRY_COMPARE(window().size(), smallest);
        const int height = bar->height();
        QCOMPARE(height, bar->sizeHint().height());
        for (int theme = 0; theme < 2; ++theme) { // the other one, and back
            QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                window().showPage(page);
                for (int round = 0; round < 3; ++round)
                    QCoreApplication::processEvents();
                QCOMPARE(bar->height(), height);
            }
        }
    }
};

DEALDESK_TESTS(NarrowWindow, QApplication)
#include "narrowwindow.moc"
