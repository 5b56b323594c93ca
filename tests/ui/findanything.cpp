// The box that finds everything, by real keys: opened, typed into, walked, left; and where Enter goes.
#include "sightfixture.h"

#include "support/testfile.h"
#include "tables/dealconditions.h"
#include "tables/registertable.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"
#include "ui/quotes/quotespage.h"
#include "ui/quotes/registerbar.h"
#include "ui/widgets/entryfield.h"
#include "ui/window/findbox.h"

#include <QAction>
#include <QListView>
#include <QScrollBar>

using tables::FindTarget;

class FindAnything : public SightFixture
{
    Q_OBJECT

    ui::FindBox *box() const { return window().findChild<ui::FindBox *>(); }
    QLineEdit *field() const { return box()->findChild<QLineEdit *>(); }
    QListView *list() const { return box()->findChild<QListView *>(u"found"_s); }
    bool isOpen() const { return box() && box()->isVisible(); }

    /// With the habits of the device, which last.
    void startOnDevice()
    {
        session = std::make_unique<app::Session>(
            test::english(), prompts, [] { return QDate(2026, 12, 1); }, QDateTime::currentDateTimeUtc,
            folder.filePath(u"habits.json"_s));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *at = window().focusWidget();
        QTest::keyClick(at ? at : &window(), static_cast<Qt::Key>(key), modifiers);
    }
    void openBox() const { press(Qt::Key_K, Qt::ControlModifier); }
    void find(const QString &text) const
    {
        openBox();
        QTest::keyClicks(field(), text);
    }
    void goTo(const QString &text) const
    {
        find(text);
        press(Qt::Key_Return);
    }
    QStringList found() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    QString chosenRow() const { return list()->currentIndex().data().toString(); }

    /// Two scenarios; the second has two deals, of two customers, one of whom has an umlaut in two parts.
    static std::vector<Scenario> two()
    {
        Scenario first = test::workedExample();
        first.settings.name = "Base case";
        Scenario second = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}})});
        second.settings.name = "Upside";
        second.customers.push_back({.id = {"c2"}, .name = "Mu\u0308ller AG"});
        second.deals[1].name = "Awareness <b>bold</b>";
        second.deals[1].customer.text = "c2";
        second.deals[1].status = pricing::DealStatus::Lost;
        second.deals[1].paperwork.edit().offers = {{.id = "offer-1"}, {.id = "offer-22"}};
        return {first, second};
    }

private Q_SLOTS:
    void itOpensOverThePageAndGivesTheKeysBack()
    {
        open(two());
        click(0);
        QVERIFY(table()->hasFocus());
        openBox();
        QVERIFY(isOpen() && field()->hasFocus());
        QVERIFY(window().rect().contains(box()->geometry()));
        QVERIFY2(found().first().startsWith(u"Page: Deals"_s), qPrintable(found().first()));
        press(Qt::Key_Tab); // the keys stay in it
        QVERIFY(field()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!isOpen() && table()->hasFocus());
    }

    void aClickElsewhereShutsIt()
    {
        open(two());
        openBox();
        QTest::mouseClick(search(), Qt::LeftButton);
        QVERIFY(!isOpen() && search()->hasFocus());
    }

    void aDealOfAnotherScenarioComesIntoSight()
    {
        open(two());
        goTo(u"muller awa"_s);
        QVERIFY(!isOpen());
        QCOMPARE(scenario(), "Upside");
        QCOMPARE(chosen(), "Awareness <b>bold</b>");
        QVERIFY(table()->hasFocus());
        QVERIFY2(said().contains(u"Upside"_s), qPrintable(said()));
    }

    void whatHidesADealIsTakenOffAndSaid()
    {
        open(two());
        look("Upside");
        tables::DealConditions conditions;
        conditions.statuses = {pricing::DealStatus::Planned};
        deals().setConditions(conditions);
        searchFor(u"Deal"_s);
        QCOMPARE(rows(), QStringList({"Deal d1"}));
        goTo(u"awareness"_s);
        QCOMPARE(chosen(), "Awareness <b>bold</b>");
        QCOMPARE(search()->text(), "");
        QVERIFY2(said().contains(u"taken off"_s), qPrintable(said()));
        goTo(u"deal d1"_s); // which nothing hides
        QCOMPARE(chosen(), "Deal d1");
    }

    void itGoesToACustomer()
    {
        open(two());
        goTo(u"MULLER AG"_s);
        QCOMPARE(window().page(), int(MainWindow::Customers));
        auto *page = static_cast<ui::CustomersPage *>(window().pageWidget(MainWindow::Customers));
        QCOMPARE(page->chosen()->text, "c2");
    }

    void itGoesToAnOffer()
    {
        open(two());
        goTo(u"offer-22"_s);
        QCOMPARE(scenario(), "Upside");
        QCOMPARE(chosen(), "Awareness <b>bold</b>");
        ui::OffersView *offers = deals().panel()->offersView();
        QVERIFY(offers->isVisible());
        QCOMPARE(offers->made()->field(tables::OfferField::Id)->text(), "offer-22");
        QVERIFY(offers->made()->field(tables::OfferField::Id)->entry()->hasFocus());
    }

    void itGoesToAQuoteThatAFilterHides()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        auto contents = workspace::contentsOf(two());
        for (int each : {1, 2})
            contents.quotes.push_back({.key = {each},
                                       .number = u"Q-2027-000%1"_s.arg(each),
                                       .scenario = contents.scenarios.front().key,
                                       .deal = contents.scenarios.front().scenario.deals.front().id,
                                       .dealName = u"Rollout"_s,
                                       .customerName = u"Example Corp"_s,
                                       .currency = u"USD"_s,
                                       .issued = QDate(2026, 11, each),
                                       .validUntil = QDate(2026, 12, 31)});
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)), contents));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        goTo(u"0002"_s);
        QCOMPARE(window().page(), int(MainWindow::Quotes));
        auto *page = static_cast<ui::QuotesPage *>(window().pageWidget(MainWindow::Quotes));
        QCOMPARE(page->chosen(), RowKey{2});
        auto *filter = page->findChild<ui::RegisterBar *>()->findChild<QLineEdit *>();
        filter->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(filter, u"0002"_s);
        QTRY_COMPARE(page->registerTable()->rowCount(), 1);
        goTo(u"2027-0001"_s);
        QCOMPARE(page->chosen(), RowKey{1});
        QVERIFY2(said().contains(u"taken off"_s), qPrintable(said()));
    }

    void itGoesToAScenarioAndAPage()
    {
        open(two());
        goTo(u"upside"_s);
        QCOMPARE(scenario(), "Upside");
        goTo(u"foreca"_s);
        QCOMPARE(window().page(), int(MainWindow::Forecast));
    }

    void itDoesAnAction()
    {
        open(two());
        goTo(u"scenario dupl"_s);
        QCOMPARE(document().contents().scenarios.size(), std::size_t(3));
        goTo(u"undo"_s);
        QCOMPARE(document().contents().scenarios.size(), std::size_t(2));
    }

    void whatCannotBeDoneSaysWhy()
    {
        open(two());
        find(u"undo"_s);
        QVERIFY2(found().first().contains(u"nothing to undo"_s), qPrintable(found().first()));
        press(Qt::Key_Return);
        QVERIFY(isOpen());
        press(Qt::Key_Escape);
        goTo(u"duplicate"_s); // the deal's, on Deals
        QCOMPARE(rows().size(), 2);
        window().openPage(MainWindow::Forecast);
        find(u"duplicate"_s);
        QVERIFY2(found().first().contains(u"Deals page"_s), qPrintable(found().first()));
    }

    void theListIsWalkedAndClicked()
    {
        std::vector<pricing::Deal> many;
        for (int each = 1; each <= 12; ++each)
            many.push_back(test::dealOf("d" + std::to_string(each), {{0, each}}));
        open({test::scenarioOf(many)});
        find(u"deal d"_s);
        QCOMPARE(chosenRow(), "Deal d1");
        press(Qt::Key_Up);
        QCOMPARE(chosenRow(), "Deal d1");
        press(Qt::Key_Down);
        QCOMPARE(chosenRow(), "Deal d2");
        QCOMPARE(field()->accessibleDescription(), "Deal: Deal d2, Example Corp");
        for (int each = 3; each <= 8; ++each)
            press(Qt::Key_Down);
        QCOMPARE(chosenRow(), "Deal d8");
        QVERIFY2(found()[8].contains(u"4 more"_s), qPrintable(found()[8]));
        press(Qt::Key_Down); // over the row that tells of more
        QVERIFY2(!chosenRow().contains(u"more"_s) && chosenRow() != "Deal d8", qPrintable(chosenRow()));
        press(Qt::Key_PageUp);
        QCOMPARE(chosenRow(), "Deal d1");
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(2, 0)).center());
        QVERIFY(!isOpen());
        QCOMPARE(chosen(), "Deal d3");
    }

    void nothingFoundIsSaid()
    {
        open(two());
        find(u"qqq <i>x</i>"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        const auto labels = box()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *each) {
            return each->text().contains(u"“qqq <i>x</i>”"_s) && each->textFormat() == Qt::PlainText;
        }));
        press(Qt::Key_Return);
        QVERIFY(isOpen());
    }

    void whereOneWentStandsFirstTheNextTime()
    {
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(++workspaces));
        startOnDevice();
        QVERIFY(session->create(path, workspace::contentsOf(two())));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        goTo(u"awareness"_s);
        goTo(u"forecast"_s);
        openBox();
        QVERIFY2(found()[0].startsWith(u"Page: Forecast"_s), qPrintable(found()[0]));
        QVERIFY2(found()[1].startsWith(u"Deal: Awareness"_s), qPrintable(found()[1]));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(chosen(), "Awareness <b>bold</b>");
        startOnDevice();
        QVERIFY(session->open(path)); // on this device
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        openBox();
        QVERIFY2(found()[0].startsWith(u"Deal: Awareness"_s), qPrintable(found()[0]));
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)),
                                test::contentsOf(test::workedExample()))); // where the same keys mean others
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        openBox();
        QVERIFY2(found()[0].startsWith(u"Page: Deals"_s), qPrintable(found()[0]));
    }

    void aBegunEditKeepsItsDeal()
    {
        open(two());
        look("Upside");
        click(0);
        typeOver(DealField::Name, u"Renamed"_s);
        goTo(u"awareness"_s);
        QCOMPARE(chosen(), "Awareness <b>bold</b>");
        QCOMPARE(deal(0).name, "Renamed");
        QCOMPARE(deal(1).name, "Awareness <b>bold</b>");
    }

    void escapeLeadsBackIntoTheField()
    {
        open(two());
        click(0);
        typeOver(DealField::Name, u"Renamed"_s);
        find(u"x"_s);
        press(Qt::Key_Escape);
        QVERIFY(entry(DealField::Name)->hasFocus());
        QCOMPARE(deal(0).name, "Renamed");
        QCOMPARE(inForm(), "Renamed");
    }

    void whatWasRefusedHoldsItUp()
    {
        open(two());
        click(0);
        typeOver(DealField::Tenants, u"many"_s);
        openBox();
        QVERIFY(!isOpen());
        QVERIFY(entry(DealField::Tenants)->hasFocus());
        QVERIFY2(said().contains(u"many"_s), qPrintable(said()));
    }

    void anEditShutsIt()
    {
        open(two());
        openBox();
        pricing::Deal changed = deal(0);
        changed.name = "Another";
        document().dealEdits.changeDeal(key(0), changed, u"Rename"_s);
        QVERIFY(!isOpen());
        find(u"another"_s);
        QCOMPARE(chosenRow(), "Another");
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window().page(), int(MainWindow::Customers)); // a button is pressed for a moment
        QVERIFY(!isOpen());
    }

    void theMenuShowsItsKeys()
    {
        open(two());
        const auto all = window().findChildren<QAction *>();
        const QKeySequence keys(Qt::CTRL | Qt::Key_K);
        QCOMPARE(std::ranges::count_if(all, [&](QAction *each) { return each->shortcuts().contains(keys); }), 1);
    }

    void itFitsANarrowWindow()
    {
        open(two());
        window().resize(700, 480);
        find(u"e"_s);
        QVERIFY(window().rect().contains(box()->geometry()));
        QVERIFY(list()->geometry().bottom() < box()->height());
    }
};

DEALDESK_TESTS(FindAnything, QApplication)
#include "findanything.moc"
