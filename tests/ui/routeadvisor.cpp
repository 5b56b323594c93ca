// The route advisor, with real keys: what decides is entered, the three routes stand beside each other, what lacks
// leads to where it is entered, another route says what it means, and what goes to the customer has nothing of the
// partner's own.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/commitmenttable.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/routecard.h"
#include "ui/customers/routesection.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Route;
using tables::CustomerField;
using tables::DealField;
using ui::CustomersPage;
using ui::MainWindow;

class RouteAdvisorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    MainWindow &window() { return *session->window(); }
    workspace::OpenWorkspace &document() { return *session->document(); }
    const pricing::Customer &customer() { return document().scenario().customers.front(); }
    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    CustomersPage &page() { return *static_cast<CustomersPage *>(window().pageWidget(MainWindow::Customers)); }
    ui::RouteSection &routes() { return *page().routes(); }
    void showRoutes()
    {
        window().showPage(MainWindow::Customers);
        page().showSection(CustomersPage::Route);
    }
    ui::RouteCard &card(Route route) { return *routes().findChildren<ui::RouteCard *>().at(static_cast<int>(route)); }
    static bool says(const QWidget &inside, const QString &part)
    {
        QCoreApplication::processEvents(); // what was made anew is shown
        const auto labels = inside.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisibleTo(&inside) && each->text().contains(part); });
    }
    bool isRecommended(Route route) { return says(card(route), u"Recommended"_s); }
    /// Letters find a choice.
    void choose(CustomerField which, const QString &letters)
    {
        ui::EntryField *field = routes().form()->field(which);
        field->entry()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field->entry(), letters);
        QTest::keyClick(field->entry(), Qt::Key_Tab);
    }
    void type(CustomerField which, const QString &text)
    {
        QWidget *entry = page().showField(which)->entry();
        entry->setFocus(Qt::TabFocusReason);
        QTest::keyClick(entry, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(entry, text);
        QTest::keyClick(entry, Qt::Key_Tab);
    }
    template<typename Button>
    void press(Button *button)
    {
        QVERIFY(button);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents(); // it is heard when its click is done
    }
    QPushButton *mendOf(Route route, const QString &what)
    {
        for (QPushButton *each : card(route).findChildren<QPushButton *>())
            if (each->accessibleName().contains(what))
                return each;
        return nullptr;
    }
    QString copied(Route route)
    {
        const QString name = route == Route::Cppo ? u"AWS CPPO"_s : route == Route::Mpo ? u"Azure MPO"_s : u"Direct"_s;
        press(mendOf(route, u"Copy what to write to the customer on "_s + name));
        return QGuiApplication::clipboard()->text();
    }
    QString help(DealField which)
    {
        const auto labels = window().dealsPage()->panel()->form()->field(which)->findChildren<QLabel *>();
        QStringList texts;
        for (const QLabel *each : labels)
            texts.append(each->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
    void init()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        pricing::Scenario scenario = test::workedExample();
        scenario.customers.front().cloud = pricing::Cloud::Unknown;
        scenario.customers.front().edpRemaining = false;
        scenario.customers.front().invoicePreference = pricing::InvoicePreference::None;
        scenario.settings.partner.cppoEnrolled = scenario.settings.partner.cspEnrolled = false;
        QVERIFY(
            session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)), workspace::contentsOf({scenario})));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { session.reset(); }

    void whatIsEnteredDecides()
    {
        showRoutes();
        for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
            QVERIFY(!isRecommended(route)); // nothing is known
        QVERIFY(says(page(), u"Undecided"_s));
        choose(CustomerField::Cloud, u"AWS"_s);
        QCOMPARE(customer().cloud, pricing::Cloud::Aws);
        QVERIFY(isRecommended(Route::Cppo) && !isRecommended(Route::Mpo));
        QVERIFY(says(card(Route::Cppo), u"Counts for it: AWS-first"_s));
        choose(CustomerField::EdpRemaining, u"y"_s);
        QVERIFY(says(card(Route::Cppo), u"It probably counts toward the EDP commitment: confirm with AWS"_s));
        QVERIFY(says(card(Route::Direct), u"It does not count toward the AWS EDP commitment."_s));
        choose(CustomerField::OwnTerms, u"y"_s);
        QVERIFY(isRecommended(Route::Direct) && !isRecommended(Route::Cppo));
        QVERIFY(says(card(Route::Cppo), u"no place for terms outside of it"_s));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isRecommended(Route::Cppo));
    }

    void everyPointHasASourceBelow()
    {
        showRoutes();
        const auto labels = routes().findChildren<QLabel *>();
        static const QRegularExpression number(u"\\[([0-9]+)\\]$"_s);
        QString sources;
        QSet<QString> used;
        for (const QLabel *each : labels) {
            if (each->text().startsWith(u"[1] "_s))
                sources = each->text();
            else if (const auto match = number.match(each->text()); match.hasMatch())
                used.insert(match.captured(1));
        }
        QVERIFY(used.size() > 5);
        QCOMPARE(sources.count(u'\n') + 1, used.size());
        for (const QString &each : std::as_const(used))
            QVERIFY2(sources.contains(u"[%1] "_s.arg(each)), qPrintable(each));
        QVERIFY(sources.contains(u"(as of Nov"_s));
    }

    void whatLacksLeadsToWhereItIsEntered()
    {
        showRoutes();
        press(mendOf(Route::Cppo, u"not enrolled"_s));
        QCOMPARE(window().page(), int(MainWindow::Settings));
        showRoutes();
        press(mendOf(Route::Cppo, u"AWS account ID"_s));
        QCOMPARE(page().section(), int(CustomersPage::Details));
        QTest::keyClicks(QApplication::focusWidget(), u"012345678901"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(customer().awsAccount, "012345678901");
        showRoutes();
        QVERIFY(!mendOf(Route::Cppo, u"AWS account ID"_s));
        press(mendOf(Route::Mpo, u"Azure billing account"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"1234"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(customer().azureBillingAccount, "1234");
        showRoutes();
        press(mendOf(Route::Direct, u"An authorization of your own for HailBytes ASM"_s));
        QCOMPARE(window().page(), int(MainWindow::PriceBooks));
    }

    void aTermThatTheRouteMayNotHaveLeadsToTheDeal()
    {
        pricing::Deal two = deal();
        two.term = pricing::CommitmentTerm::TwoYears;
        document().dealEdits.changeDeal(document().current().dealKeys.front(), two, u"Change"_s);
        showRoutes();
        press(mendOf(Route::Mpo, u"confirm with Microsoft"_s));
        QCOMPARE(window().page(), int(MainWindow::Deals));
        QCOMPARE(QApplication::focusWidget(), window().dealsPage()->panel()->form()->field(DealField::Term)->entry());
    }

    void anotherRouteSaysWhatItMeans()
    {
        showRoutes();
        choose(CustomerField::Cloud, u"AWS"_s);
        choose(CustomerField::EdpRemaining, u"y"_s);
        window().showPage(MainWindow::Deals);
        QVERIFY(!help(DealField::Route).contains(u"for the buyer"_s));
        ui::EntryField *route = window().dealsPage()->panel()->form()->field(DealField::Route);
        route->entry()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(route->entry(), u"Dir"_s);
        QTest::keyClick(route->entry(), Qt::Key_Tab);
        QCOMPARE(deal().route, Route::Direct);
        QVERIFY(help(DealField::Route).contains(u"Recommended: AWS CPPO"_s));
        QVERIFY(help(DealField::Route).contains(u"means for the buyer: No single cloud invoice"_s));
        QVERIFY(help(DealField::Route).contains(u"It does not count toward the AWS EDP commitment."_s));
        showRoutes();
        QVERIFY(says(card(Route::Direct), u"Open deals that take it: "_s + QString::fromStdString(deal().name)));
    }

    void aLongerTermIsAskedForAndTheAnswerKept()
    {
        showRoutes();
        QVERIFY(says(routes(), u"Propose 1 year, until the customer has validated the value"_s));
        window().showPage(MainWindow::Deals);
        QVERIFY(help(DealField::Term).contains(u"3 years once the budget for them is in sight: ask."_s));
        showRoutes();
        const QString key = QString::number(document().current().dealKeys.front().value);
        const auto box = [&] { return routes().findChild<QCheckBox *>(u"term.%1.term-budget"_s.arg(key)); };
        press(box());
        QTRY_COMPARE(deal().paperwork->ticks, std::vector<std::string>{"2026-12-01 term-budget"});
        QVERIFY(says(routes(), u"Propose 3 years"_s));
        QCOMPARE(QApplication::focusWidget(), box()); // the keys stay where they were
        window().showPage(MainWindow::Deals);
        QVERIFY(!help(DealField::Term).contains(u"Propose"_s)); // it is the proposed one
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window().page(), int(MainWindow::Customers)); // into sight
        QCOMPARE(page().section(), int(CustomersPage::Route));
        QVERIFY(deal().paperwork->ticks.empty());
        QVERIFY(!box()->isChecked());
    }

    void whatIsLeftOfACommitmentIsComparedYearByYear()
    {
        showRoutes();
        choose(CustomerField::EdpRemaining, u"y"_s);
        QVERIFY(says(routes(), u"How much of the AWS EDP is left is not entered: ask"_s));
        auto *table = routes().findChild<QTableView *>(u"commitments"_s);
        QVERIFY(!table->isVisible());
        type(CustomerField::EdpLeft, u"1,000,000"_s);
        QCOMPARE(customer().edpLeft, (pricing::CurrencyAmount{"USD", pricing::Money{1'000'000'00}}));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3); // 2027 to 2029
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, tables::CommitmentTable::Year), u"2027"_s);
        const std::int64_t year = 12 * document().evaluation()->firstMonth(0).billed->minor;
        const wording::FigureText figures(test::english(), u"USD"_s);
        QCOMPARE(cell(0, tables::CommitmentTable::Billed), figures.money(pricing::Money{year}));
        QCOMPARE(cell(2, tables::CommitmentTable::Left), figures.money(pricing::Money{1'000'000'00 - 3 * year}));
        QVERIFY(copied(Route::Cppo).contains(u"as you told us"_s));
        type(CustomerField::EdpUntil, u"2028-12-31"_s);
        QCOMPARE(table->model()->rowCount(), 2); // 2029 is after its end
        QVERIFY(says(routes(), u"would not be used up on 31\u00a0Dec\u00a02028"_s) ||
                says(routes(), u"would not be used up on 31 Dec 2028"_s));
        type(CustomerField::EdpLeft, u"EUR 1,000"_s);
        QVERIFY(says(routes(), u"nothing is converted: not compared."_s));
        QVERIFY(!table->isVisible());
        page().showSection(CustomersPage::Details);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().section(), int(CustomersPage::Route)); // into sight
        QVERIFY(table->isVisible());
    }

    void supportIsChosenAndFollowed()
    {
        showRoutes();
        QVERIFY(says(routes(), u"You are no support backstop"_s));
        window().showPage(MainWindow::Settings);
        press(window().pageWidget(MainWindow::Settings)->findChild<QCheckBox *>(u"support"_s));
        QCOMPARE(document().facts().firm.at("support-backstop").value, "yes");
        showRoutes();
        QVERIFY(says(routes(), u"You have chosen to be the support backstop"_s));
        QVERIFY(copied(Route::Cppo).contains(u"first contact for support"_s));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window().page(), int(MainWindow::Settings));
        QVERIFY(document().facts().firm.empty());
        showRoutes();
        QVERIFY(says(routes(), u"You are no support backstop"_s));
    }

    void whatIsCopiedIsForTheCustomer()
    {
        showRoutes();
        choose(CustomerField::Cloud, u"AWS"_s);
        const QString text = copied(Route::Cppo);
        QVERIFY(text.startsWith(u"AWS Marketplace private offer (CPPO)\nThis is the way to buy that we recommend"_s));
        for (const QString &secret : {u"wholesale"_s, u"margin"_s, u"7,167"_s, u"1,633"_s, u"71.67"_s})
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY(!copied(Route::Mpo).contains(u"that we recommend"_s));
    }

    void whatStandsBelowIsReadByKeys()
    {
        showRoutes();
        window().resize(1100, 700);
        auto *area = routes().findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->setFocus(Qt::TabFocusReason);
        QTest::keyClick(area, Qt::Key_PageDown);
        QVERIFY(area->verticalScrollBar()->value() > 0);
        QTest::keyClick(area, Qt::Key_End);
        QTest::keyClick(area, Qt::Key_PageUp);
        QVERIFY(area->verticalScrollBar()->value() < area->verticalScrollBar()->maximum());
    }

    void withoutDealsAndWithoutCustomersItSaysSo()
    {
        showRoutes();
        document().dealEdits.removeDeals(document().current().dealKeys, u"Delete"_s);
        QVERIFY(says(routes(), u"The customer has no open deal in this scenario."_s));
        QVERIFY(says(card(Route::Cppo), u"None of the customer's open deals takes it."_s));
        document().factEdits.removeCustomer(document().current().customerKeys.front(), u"Delete"_s);
        QVERIFY(!card(Route::Cppo).isVisible());
    }
};

DEALDESK_TESTS(RouteAdvisorTest, QApplication)
#include "routeadvisor.moc"
