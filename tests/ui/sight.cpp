// What is worked on stays in sight: the deal that is edited, through every search, order and scenario; what undo and
// redo change; the deal that each page means.
#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/dealstable.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/whatif/solvepanel.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/lazy.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"
#include "ui/window/scenariobar.h"
#include "ui/window/searchfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Scenario;
using tables::DealField;
using tables::DealsTable;
using test::named;
using ui::MainWindow;
using workspace::RowKey;

/// What reaches widgets that are out of sight: each is work that nobody sees.
class HiddenWork : public QObject
{
public:
    HiddenWork() { qApp->installEventFilter(this); }
    QStringList found;

protected:
    bool eventFilter(QObject *to, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(to);
        static const QSet<QEvent::Type> work{QEvent::LayoutRequest, QEvent::UpdateRequest,        QEvent::Paint,
                                             QEvent::Resize,        QEvent::StyleChange,          QEvent::FontChange,
                                             QEvent::EnabledChange, QEvent::DynamicPropertyChange};
        if (widget && !widget->isVisible() && work.contains(event->type()))
            for (const QWidget *around = widget; around; around = around->parentWidget())
                if (around->objectName() == u"page"_s && !around->isVisible()) {
                    found.append(u"%1 in %2: event %3"_s
                                     .arg(QLatin1String(widget->metaObject()->className()),
                                          QLatin1String(around->metaObject()->className()))
                                     .arg(event->type()));
                    break;
                }
        return false;
    }
};

class Sight : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    void open(std::vector<Scenario> scenarios)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf(std::move(scenarios))));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }
    workspace::OpenWorkspace &document() const { return *session->document(); }
    MainWindow &window() const { return *session->window(); }
    ui::DealsPage &deals() const { return *window().dealsPage(); }
    QTableView *table() const { return window().findChild<QTableView *>(u"deals"_s); }
    ui::SearchField *search() const { return window().findChild<ui::SearchField *>(); }
    QString said() const { return window().notices()->text(); }

    RowKey key(std::size_t deal) const { return document().current().dealKeys[deal]; }
    const pricing::Deal &deal(std::size_t at) const { return document().scenario().deals[at]; }
    int tenants(std::size_t at) const { return deal(at).tenants.front().count; }
    QString chosen() const
    {
        return QString::fromStdString(deal(*workspace::indexOf(document().current().dealKeys, *deals().chosen())).name);
    }
    QString inForm() const { return qobject_cast<QLineEdit *>(entry(DealField::Name))->text(); }
    QWidget *entry(DealField which) const { return deals().panel()->form()->field(which)->entry(); }
    QString scenario() const { return QString::fromStdString(document().scenario().settings.name); }

    /// Rows as the names of their deals.
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, DealsTable::Name).data().toString());
        return names;
    }
    int rowOf(const char *name) const { return static_cast<int>(rows().indexOf(QLatin1String(name))); }
    QPoint at(int row, int column) const { return table()->visualRect(table()->model()->index(row, column)).center(); }
    void click(int row, int column = DealsTable::Name) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(row, column));
    }
    void clickHeader(int column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
    }
    void searchFor(const QString &text) const
    {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search(), text);
    }
    /// Over what stands in a field of the form, and the cursor stays there.
    void typeOver(DealField which, const QString &text) const
    {
        QWidget *line = entry(which);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
    /// Over what stands in a cell, and Enter.
    void enterCell(int row, int column, const QString &text) const
    {
        click(row, column);
        QTest::keyClick(table()->viewport(), Qt::Key_F2);
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void undo() const { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier); }
    void look(const char *name) const
    {
        for (const workspace::ScenarioEntry &each : document().contents().scenarios)
            if (each.scenario.settings.name == name)
                document().setCurrent(each.key);
        QCOMPARE(scenario(), QLatin1String(name));
    }
    static Scenario numbered()
    {
        Scenario scenario = test::golden("routes");
        for (std::size_t at = 0; at < scenario.deals.size(); ++at)
            scenario.deals[at].name = "Wave " + std::to_string(at + 1);
        return scenario;
    }
    ui::WhatIfPage *oneDeal() const
    {
        window().showPage(MainWindow::WhatIf);
        auto *page = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
        page->showSection(ui::WhatIfPage::OneDeal);
        return page;
    }

    QList<QWidget *> lazyOnes(bool inSight) const
    {
        QList<QWidget *> found;
        for (QWidget *each : window().findChildren<QWidget *>())
            if (dynamic_cast<const ui::Lazy *>(each) && each->isVisible() == inSight)
                found.append(each);
        return found;
    }
    static int refreshes(QWidget *of) { return dynamic_cast<const ui::Lazy *>(of)->refreshes(); }

    /// One of each kind, as keys in fields make them.
    void editEverything()
    {
        const auto &now = document().current();
        auto deal = now.scenario.deals.front();
        deal.tenants.front().count += 7;
        deal.name += "!";
        document().dealEdits.changeDeal(now.dealKeys.front(), deal, {});
        auto customer = now.scenario.customers.front();
        customer.name += "!";
        customer.edpRemaining = !customer.edpRemaining;
        document().factEdits.changeCustomer(now.customerKeys.front(), customer, {});
        auto settings = now.scenario.settings;
        settings.payoutDays += 1;
        document().scenarioEdits.changeSettings(settings, {});
        auto book = now.scenario.authorizations.front();
        book.bands.front().price = pricing::Money{book.bands.front().price->minor + 100};
        document().factEdits.setAuthorization(book.listing, book, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void cleanup() { session.reset(); }

    /// Every page and section has been looked at; whichever is in front then, the others wait until they are again.
    void whatIsHiddenDoesNoWorkOnAKey()
    {
        open({test::growth(), test::workedExample()});
        auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
        const auto lookAtAll = [&] {
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                window().showPage(page);
                for (int section = 0; page == MainWindow::WhatIf && section < ui::WhatIfPage::SectionCount; ++section) {
                    whatIf->showSection(section);
                    QTRY_VERIFY(!whatIf->isBusy());
                }
                QCoreApplication::processEvents();
            }
        };
        for (int front = 0; front < MainWindow::PageCount; ++front) {
            lookAtAll();
            window().showPage(front);
            QCoreApplication::processEvents();
            const QList<QWidget *> hidden = lazyOnes(false), seen = lazyOnes(true);
            QVERIFY(hidden.size() >= MainWindow::PageCount - 1 && !seen.isEmpty());
            std::map<QWidget *, int> before;
            for (QWidget *each : hidden + seen)
                before[each] = refreshes(each);
            HiddenWork work;
            editEverything();
            if (front == MainWindow::Deals)
                typeOver(DealField::Name, u"Typed"_s);
            QCoreApplication::processEvents();
            QVERIFY2(work.found.isEmpty(), qPrintable(work.found.join(u'\n')));
            for (QWidget *each : hidden)
                QVERIFY2(refreshes(each) == before[each], each->metaObject()->className());
            for (QWidget *each : seen)
                QVERIFY2(refreshes(each) > before[each] || each == whatIf, each->metaObject()->className());
            for (QWidget *page : hidden) // and it would have been seen
                if (auto *label = page->findChild<QLabel *>(); label && page->objectName() == u"page"_s)
                    label->setText(label->text() + u" and more"_s);
            QCoreApplication::processEvents();
            QVERIFY(!work.found.isEmpty());
            lookAtAll();
            for (QWidget *each : hidden)
                QVERIFY2(refreshes(each) == before[each] + 1 || !each->isVisible(), each->metaObject()->className());
        }
    }

    // The deal that is edited.

    void typingWhileASearchIsOnStaysWithItsDeal()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"white-label"_s);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"}));
        click(0);
        typeOver(DealField::Tenants,
                 u"1"_s); // with one tenant no price reaches the white-label floor, or another flag goes
        QCOMPARE(chosen(), "Rollout");
        QTest::keyClicks(entry(DealField::Tenants), u"20"_s);
        QCOMPARE(tenants(0), 120);
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Rollout");
        QCOMPARE(inForm(), "Rollout");
        QCOMPARE(rowOf("Rollout"), 0);
    }

    void anEditThatLeavesTheSearchStaysUntilItIsLeft_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("renamed") << u"Rollout"_s << int(DealField::Name) << u"Alpha"_s;
        QTest::newRow("priced above wholesale") << u"below wholesale"_s << int(DealField::PriceValue) << u"12345"_s;
    }
    void anEditThatLeavesTheSearchStaysUntilItIsLeft()
    {
        QFETCH(QString, search);
        QFETCH(int, field);
        QFETCH(QString, text);
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[1].name = "Rollout two";
        for (pricing::Deal &each : scenario.deals)
            each.price = pricing::MonthlyTotal{pricing::Money{1'00}};
        open({scenario});
        searchFor(search);
        click(0);
        const QString before = chosen();
        const auto other = deal(1);
        typeOver(static_cast<DealField>(field), text);
        QVERIFY(deal(1) == other);
        QCOMPARE(deals().chosen(), std::optional(key(0)));
        QCOMPARE(table()->model()->rowCount(), 2);
        click(1); // it is left
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chosen(), "Rollout two");
    }

    void aBoxThatIsClickedTwiceIsOneDealsBox()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        open({scenario});
        searchFor(u"white-label"_s);
        const auto box = [&] {
            return QPoint(table()->columnViewportPosition(DealsTable::Included) + 14, at(0, DealsTable::Name).y());
        };
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box());
        QVERIFY(!deal(0).included);
        QCOMPARE(chosen(), "Rollout");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box());
        QVERIFY(deal(0).included);
        QVERIFY(deal(1).included);
    }

    void aCellThatIsEditedKeepsItsRowInASearchAndInAnOrder()
    {
        open({test::caseOf("filter-two-deals")});
        clickHeader(DealsTable::Tenants);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"}));
        enterCell(0, DealsTable::Tenants, u"400"_s);
        QTRY_COMPARE(tenants(0), 400);
        QCOMPARE(rows(), QStringList({"Rollout", "Statewide"})); // it does not jump while it is worked on
        click(1);
        QTRY_COMPARE(rows(), QStringList({"Statewide", "Rollout"}));
        QCOMPARE(chosen(), "Statewide");
        searchFor(u"Roll"_s);
        click(0);
        enterCell(0, DealsTable::Name, u"Beta"_s);
        QTRY_COMPARE(deal(0).name, "Beta");
        QCOMPARE(rows(), QStringList({"Beta"}));
        QCOMPARE(inForm(), "Beta");
        QTest::keyClick(search(), Qt::Key_Escape); // another search
        QCOMPARE(rows(), QStringList({"Statewide", "Beta"}));
    }

    /// What the panel shows is what a command reaches, however the row was come to.
    void commandsReachTheDealThatIsShown_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Up") << int(Qt::Key_Up) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Down") << int(Qt::Key_Down) << int(Qt::ControlModifier);
        QTest::newRow("Page Down") << int(Qt::Key_PageDown) << int(Qt::NoModifier);
    }
    void commandsReachTheDealThatIsShown()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        open({numbered()});
        click(1);
        QTest::keyClick(table(), static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
        const QString shown = chosen();
        QVERIFY(shown != rows()[1]);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedRows().front().row(), table()->currentIndex().row());
        const qsizetype before = rows().size();
        const qsizetype ofThatName = rows().count(shown);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(rows().size(), before - 1);
        QCOMPARE(rows().count(shown), ofThatName - 1);
        QVERIFY2(said().contains(shown), qPrintable(said()));
    }

    void aRowThatCtrlTakesOutIsNoLongerShown()
    {
        open({numbered()});
        click(0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, DealsTable::Name));
        QCOMPARE(chosen(), rows()[2]);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, DealsTable::Name));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(chosen(), rows()[0]);
    }

    void undoInTheGrowthTableLeavesOneStepChosen()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[0].tenants = {{0, 120}, {3, 150}, {6, 180}};
        open({scenario});
        click(0);
        deals().lower()->setTab(ui::DealStrip::Growth);
        auto *steps = window().findChild<QTableView *>(u"ramp"_s);
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(2, 1));
        QTest::keyClick(steps, Qt::Key_Delete);
        QCOMPARE(deal(0).tenants.size(), 2u);
        undo();
        QCOMPARE(deal(0).tenants.size(), 3u);
        QCOMPARE(steps->selectionModel()->selectedRows().size(), 1);
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

    void oneCountOverARampSaysWhatItDropped()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals[0].tenants = {{0, 120}, {3, 150}, {6, 180}};
        open({scenario});
        enterCell(0, DealsTable::Tenants, u"50"_s);
        QTRY_COMPARE(tenants(0), 50);
        QCOMPARE(said(), u"2 later tenant steps were replaced by one count."_s);
        auto *back = window().notices()->findChild<QPushButton *>();
        for (auto *each : window().notices()->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == "Undo")
                back = each;
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(deal(0).tenants.size(), 3u);
        deals().lower()->setTab(ui::DealStrip::Growth); // where a step is removed on purpose nothing is said
        auto *steps = window().findChild<QTableView *>(u"ramp"_s);
        for (const int row : {2, 1}) {
            steps->setFocus();
            steps->setCurrentIndex(steps->model()->index(row, 1));
            QTest::keyClick(steps, Qt::Key_Delete);
        }
        QCOMPARE(deal(0).tenants.size(), 1u);
        QCOMPARE(said(), QString());
    }

    void keysInTheGrowthChartAreOneDeals()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"white-label"_s);
        click(0);
        deals().lower()->setTab(ui::DealStrip::Growth);
        auto *chart = deals().lower()->growth()->chart();
        chart->setFocus(Qt::TabFocusReason);
        for (int times = 0; times < 9; ++times)
            QTest::keyClick(chart, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tenants(0), 10);
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Rollout");
    }

    void noRowMovesUnderAPointerThatClicksTwice()
    {
        Scenario scenario = test::caseOf("filter-two-deals");
        scenario.deals.push_back(scenario.deals[1]);
        scenario.deals[2].id.text = "d3";
        scenario.deals[2].name = "Third";
        open({scenario});
        searchFor(u"white-label"_s);
        click(0);
        typeOver(DealField::Tenants, u"1200"_s);
        const QPoint second = at(1, DealsTable::Tenants);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, second);
        QCoreApplication::processEvents();
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, second);
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"77"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(tenants(1), 77);
        QCOMPARE(tenants(2), 180);
    }

    // Undo and redo.

    void undoBringsItsScenarioIntoSight()
    {
        open({test::caseOf("compare-usd"), test::caseOf("term-ramp")});
        look("Dollars");
        typeOver(DealField::PriceValue, u"99"_s);
        QTest::keyClick(entry(DealField::PriceValue), Qt::Key_Tab);
        look("Ramp");
        QCOMPARE(inForm(), "Carrier portal");
        table()->setFocus();
        undo();
        QCOMPARE(scenario(), "Dollars");
        QVERIFY(deal(0).price == pricing::ResalePrice(pricing::UnitPrice{pricing::Money{90'00}}));
        QCOMPARE(inForm(), "Alpha");
        QCOMPARE(said(), "Undone in scenario “Dollars”: Change price of Alpha.");
        look("Ramp");
        redo();
        QCOMPARE(scenario(), "Dollars");
        QCOMPARE(said(), "Done again in scenario “Dollars”: Change price of Alpha.");
    }

    void undoOfACopyGoesBackToWhereItWasMade()
    {
        open({test::caseOf("compare-usd"), test::caseOf("term-ramp")});
        look("Dollars");
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenario(), "Dollars (copy)");
        undo();
        QCOMPARE(scenario(), "Dollars"); // not Ramp, which lies between
        QVERIFY(said().startsWith("Undone: Duplicate scenario"));
    }

    void undoBringsItsPageAndRowIntoSight_data()
    {
        QTest::addColumn<int>("edited");
        QTest::addColumn<int>("looked");
        QTest::addColumn<int>("shown");
        QTest::newRow("a deal, from Forecast") << 0 << int(MainWindow::Forecast) << int(MainWindow::Deals);
        QTest::newRow("a deal, from What if") << 0 << int(MainWindow::WhatIf) << int(MainWindow::Deals);
        QTest::newRow("a customer, from Deals") << 1 << int(MainWindow::Deals) << int(MainWindow::Customers);
        QTest::newRow("a price book, from Compare") << 2 << int(MainWindow::Compare) << int(MainWindow::PriceBooks);
        QTest::newRow("settings, from Deals") << 3 << int(MainWindow::Deals) << int(MainWindow::Settings);
        QTest::newRow("a scenario's name, from Forecast")
            << 4 << int(MainWindow::Forecast) << int(MainWindow::Forecast);
        QTest::newRow("the name of the chosen deal's customer")
            << 5 << int(MainWindow::Deals) << int(MainWindow::Deals);
    }
    void undoBringsItsPageAndRowIntoSight()
    {
        QFETCH(int, edited);
        QFETCH(int, looked);
        QFETCH(int, shown);
        open({test::golden("two-listings")});
        auto changed = deal(1);
        auto customer = document().scenario().customers.back();
        auto settings = document().scenario().settings;
        auto book = document().scenario().authorizations.back();
        switch (edited) {
        case 0:
            changed.probability.basisPoints = 5'000;
            document().dealEdits.changeDeal(key(1), changed, u"An edit"_s);
            break;
        case 1:
            customer.edpRemaining = !customer.edpRemaining;
            document().factEdits.changeCustomer(document().current().customerKeys.back(), customer, u"An edit"_s);
            break;
        case 2:
            book.existingTenants += 7;
            document().factEdits.setAuthorization(book.listing, book, u"An edit"_s);
            break;
        case 3:
            settings.payoutDays = 30;
            document().scenarioEdits.changeSettings(settings, u"An edit"_s);
            break;
        case 4:
            settings.name = "Other";
            document().scenarioEdits.changeSettings(settings, u"An edit"_s);
            break;
        default:
            customer = *customerFor(document().scenario(), deal(0).customer);
            customer.name = "Other";
            document().factEdits.changeCustomer(
                document().current().customerKeys[static_cast<std::size_t>(
                    customerFor(document().scenario(), deal(0).customer) - document().scenario().customers.data())],
                customer, u"An edit"_s);
        }
        deals().choose(key(0));
        window().showPage(looked);
        undo();
        QCOMPARE(document().undoStack().index(), 0);
        QCOMPARE(window().page(), shown);
        if (edited == 0)
            QCOMPARE(deals().chosen(), std::optional(key(1)));
        if (edited == 1)
            QCOMPARE(static_cast<ui::CustomersPage *>(window().pageWidget(shown))->chosen(),
                     std::optional(customer.id));
        if (edited == 2)
            QCOMPARE(static_cast<ui::PriceBooksPage *>(window().pageWidget(shown))->listing(), book.listing);
        QCOMPARE(said(), shown == looked ? QString() : u"Undone: An edit."_s);
    }

    void undoOfABandsPriceChoosesTheBand()
    {
        open({test::caseOf("filter-two-deals")});
        auto book = document().scenario().authorizations.front();
        book.bands[2].price = pricing::Money{80'00};
        document().factEdits.setAuthorization(book.listing, book, u"An edit"_s);
        undo();
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
        const auto *bands = named<QTableView>(&window(), "Volume bands");
        QCOMPARE(bands->currentIndex().row(), 2);
        window().showPage(MainWindow::Deals);
        redo();
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
        QCOMPARE(bands->currentIndex().row(), 2);
    }

    void undoClearsASearchThatHidesItsDeal()
    {
        open({test::caseOf("filter-two-deals")});
        click(0);
        typeOver(DealField::Tenants, u"120"_s);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        searchFor(u"Statewide"_s);
        click(0);
        undo();
        QCOMPARE(tenants(0), 100);
        QCOMPARE(chosen(), "Rollout");
        QCOMPARE(search()->text(), "");
        QCOMPARE(said(), "Undone: Change tenants of Rollout.");
    }

    void undoOfWhatIsInSightSaysNothing()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        typeOver(DealField::Tenants, u"120"_s);
        QTest::keyClick(entry(DealField::Tenants), Qt::Key_Tab);
        undo();
        QCOMPARE(tenants(1), 180);
        QCOMPARE(chosen(), "Statewide");
        QCOMPARE(said(), "");
    }

    // Which deal is meant.

    void growthFollowsTheDealThroughScenarios()
    {
        open({test::growth(), test::caseOf("term-ramp")});
        deals().lower()->setTab(ui::DealStrip::Growth);
        const auto steps = [this] {
            return deals().lower()->growth()->chart()->isVisible()
                       ? int(named<QTableView>(&window(), "Tenant steps")->model()->rowCount())
                       : 0;
        };
        QCOMPARE(steps(), 4);
        look("Ramp");
        QTRY_COMPARE(steps(), 2);
        look("Test");
        QTRY_COMPARE(steps(), 4);
        click(0);
        QCOMPARE(steps(), 4);
    }

    void eachScenarioRemembersItsDeal()
    {
        open({test::caseOf("filter-two-deals"), test::golden("two-listings")});
        look("Filter");
        click(1);
        QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenario(), "Filter (copy)");
        QCOMPARE(chosen(), "Statewide"); // the same in the copy
        const auto other = document().contents().scenarios[1].key;
        document().setCurrent(other);
        const RowKey second = key(1);
        deals().choose(second);
        look("Filter (copy)");
        QCOMPARE(chosen(), "Statewide");
        document().setCurrent(other);
        QCOMPARE(deals().chosen(), std::optional(second));
        look("Filter (copy)");
        click(0);
        look("Filter");
        QCOMPARE(chosen(), "Rollout"); // one looks at the same deal in both
    }

    void oneDealFollowsTheChosenOneAndChoosesIt()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        const auto *page = oneDeal();
        auto *combo = named<QComboBox>(page, "Deal");
        QCOMPARE(combo->currentText(), "Statewide · Sample GmbH");
        QCOMPARE(window().dealInSight(), std::optional(key(1)));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(window().dealInSight(), std::optional(key(0)));
        QCOMPARE(chosen(), "Rollout");
        window().showPage(MainWindow::Forecast);
        QCOMPARE(window().dealInSight(), std::nullopt);
        window().showPage(MainWindow::Deals);
        click(1);
        oneDeal();
        QCOMPARE(combo->currentText(), "Statewide · Sample GmbH");
        QCOMPARE(page->findChild<ui::SolvePanel *>()->findChild<QPushButton *>()->text(), "Apply to Statewide");
    }

    void aDealThatASearchHidesCanBeChosenOnOneDeal()
    {
        open({test::caseOf("filter-two-deals")});
        searchFor(u"Statewide"_s);
        auto *combo = named<QComboBox>(oneDeal(), "Deal");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(combo->currentText(), "Rollout · Example Corp");
        QCOMPARE(window().page(), int(MainWindow::WhatIf));
        QCOMPARE(chosen(), "Rollout");
    }

    void undoOfWhatWasAppliedStaysOnOneDeal()
    {
        open({test::caseOf("filter-two-deals")});
        click(1);
        auto *apply = oneDeal()->findChild<ui::SolvePanel *>()->findChild<QPushButton *>();
        const auto price = deal(1).price;
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(deal(1).price != price);
        undo();
        QVERIFY(deal(1).price == price);
        QCOMPARE(window().page(), int(MainWindow::WhatIf));
    }

    void aNewDealOnCustomersIsTheChosenCustomers()
    {
        open({test::caseOf("filter-two-deals")});
        click(0);
        window().showPage(MainWindow::Customers);
        static_cast<ui::CustomersPage *>(window().pageWidget(MainWindow::Customers))
            ->choose(document().current().customerKeys[1]);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(document().scenario().deals.size(), std::size_t(3));
        QCOMPARE(deal(2).customer.text, "c2");
        QCOMPARE(window().page(), int(MainWindow::Deals));
    }

    // The search's keys, and the header's clicks.

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

DEALDESK_TESTS(Sight, QApplication)
#include "sight.moc"
