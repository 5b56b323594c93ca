#include "ui/forecastpage.h"

#include "support/openscenario.h"
#include "tables/forecasttable.h"
#include "tables/groupstable.h"
#include "ui/datatable.h"
#include "ui/forecastcharts.h"
#include "ui/forecastchooser.h"
#include "ui/forecastnotes.h"
#include "ui/frozencolumn.h"
#include "ui/monthchart.h"
#include "ui/notestrip.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

namespace {

QStringList shownTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

Scenario ownPrices(Scenario scenario)
{
    for (VolumeBand &band : scenario.authorizations[0].bands)
        band.provenance = Provenance::Mine;
    return scenario;
}

} // namespace

class ForecastPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::Document> document;
    std::unique_ptr<ui::ForecastPage> page;

    void open(Scenario scenario)
    {
        page.reset();
        document = std::make_unique<workspace::Document>(test::contentsOf(std::move(scenario)));
        page = std::make_unique<ui::ForecastPage>(*document);
        page->resize(1270, 660);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    ui::ForecastCharts *charts() const { return page->findChild<ui::ForecastCharts *>(); }
    ui::MonthChart *chart(int at = 0) const { return charts()->charts().at(at); }
    QTabBar *views() const { return page->findChild<QTabBar *>(); }
    QComboBox *choice(const QString &name) const
    {
        for (auto *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    ui::DataTable *twin() const
    {
        for (auto *table : page->findChildren<ui::DataTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    /// As a user who never touches the mouse.
    void choose(ui::ForecastChoice::View view, int split = 0) const
    {
        page->activateWindow();
        views()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(views(), Qt::Key_Home);
        for (int step = 0; step < view; ++step)
            QTest::keyClick(views(), Qt::Key_Right);
        QComboBox *by = choice("Split by");
        by->setFocus(Qt::TabFocusReason);
        QTest::keyClick(by, Qt::Key_Home);
        for (int step = 0; step < split; ++step)
            QTest::keyClick(by, Qt::Key_Down);
    }
    QString notes() const { return page->findChild<ui::ForecastNotes *>()->text(); }
    bool shows(const QString &text) const { return shownTexts(*page).contains(text); }
    bool showsLike(const QString &text) const { return !shownTexts(*page).filter(text).isEmpty(); }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }

    void hasHeadlinesAndFindings()
    {
        open(test::growth());
        QVERIFY(shows("$1,368,000"));
        QVERIFY(shows("Dec 2029"));
        QVERIFY(shows("$28,500"));
        QVERIFY(shows("$2,408,250"));
        QVERIFY(shows("over 36 months"));
        QVERIFY(shows("ARR grows from $28,500 in Jan 2027 to $1,368,000 in Jul 2028"));
        QVERIFY(shows("Margin is $625,697 of $2,408,250 billed over 36 months"));
    }

    void saysWhereBandsChange()
    {
        open(test::growth());
        QCOMPARE(notes(), "Band changes\n"
                          "Jul 2027 ASM reaches Band 2 with 100 tenants\n"
                          "Jan 2028 ASM reaches Band 3 with 500 tenants\n"
                          "Jul 2028 ASM reaches Band 4 with 1,200 tenants");
        open(test::workedExample());
        QCOMPARE(notes(), "Band changes\nEvery listing stays in its band.");
    }

    void namesWhatMakesFiguresUnknown()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QVERIFY(shows("not known, see why below"));
        QVERIFY(notes().startsWith(
            "Not known, and why\nJul 2028 – Dec 2029 Rollout: No negotiated price Enter the unit price"));
        QVERIFY(shows("Margin is not known in 18 of 36 months"));
    }

    void isIllustrativeUntilThePricesAreTheUsersOwn()
    {
        open(test::workedExample());
        QVERIFY(showsLike("^Illustrative: ") || showsLike("Illustrative: "));
        open(ownPrices(test::workedExample()));
        QVERIFY(!showsLike("Illustrative: "));
    }

    void withoutDealsItSaysWhatToDo()
    {
        open(test::scenarioOf({}));
        QVERIFY(shows("Nothing to forecast yet"));
        Deal deal = test::dealOf("d1", {{0, 100}});
        document->addDeal(deal, "Add a deal");
        QVERIFY(!shows("Nothing to forecast yet"));
        QVERIFY(shows("$114,000"));
        document->undoStack().undo();
        QVERIFY(shows("Nothing to forecast yet"));
    }

    void saysWhichFigureIsBeyond64Bits()
    {
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < 100; ++i) {
            Deal deal = test::dealOf("d" + std::to_string(i), {{0, 1'000'000}});
            deal.price = UnitPrice{Money{100'000'000'000}};
            scenario.deals.push_back(deal);
        }
        open(scenario);
        QVERIFY(!document->evaluationProblem().isEmpty());
        QVERIFY(shows(document->evaluationProblem()));
        QVERIFY(!page->grab().isNull());
        document->removeDeals(document->current().dealKeys, "Delete all");
        document->addDeal(test::dealOf("d1", {{0, 100}}), "Add a deal");
        QVERIFY(shows("$114,000"));
    }

    void pointingAtAMonthReadsItsFigures()
    {
        open(test::growth());
        ui::MonthChart *arr = chart();
        const QPoint inMonth18(static_cast<int>(arr->monthMiddle(18)), arr->height() / 2);
        QTest::mouseMove(arr->viewport(), inMonth18);
        QTRY_COMPARE(arr->pointedMonth(), 18);
        const PortfolioMonth &month = document->evaluation()->portfolio.months[18];
        const wording::FigureText figures;
        QCOMPARE(
            charts()->readoutText(),
            QStringList({"Jul 2028", "Tenants\t1,200", "ASM band\tBand 4", "ARR\t" + figures.money(month.arr),
                         "Billed (MRR)\t" + figures.money(month.mrr), "Wholesale\t" + figures.money(month.wholesale),
                         "Margin\t" + figures.money(month.margin), "Net margin\t" + figures.money(month.netMargin),
                         "Payouts\t" + figures.money(month.payout)})
                .join('\n'));
    }

    void arrowKeysWalkThroughTheMonths()
    {
        open(test::growth());
        ui::MonthChart *arr = chart();
        page->activateWindow();
        arr->setFocus(Qt::TabFocusReason);
        QTest::keyClick(arr, Qt::Key_Home);
        QVERIFY(charts()->readoutText().startsWith("Jan 2027\n"));
        QTest::keyClick(arr, Qt::Key_Right);
        QVERIFY(charts()->readoutText().startsWith("Feb 2027\n"));
        QTest::keyClick(arr, Qt::Key_End);
        QVERIFY(charts()->readoutText().startsWith("Dec 2029\n"));
        QTest::keyClick(arr, Qt::Key_Right);
        QVERIFY(charts()->readoutText().startsWith("Dec 2029\n"));
        QTest::keyClick(arr, Qt::Key_Escape);
        QCOMPARE(charts()->readoutText(), QString());
    }

    void theTwinTableCopiesTheSameFigures()
    {
        open(test::workedExample());
        ui::DataTable *table = twin();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "Month\tTenants\tASM total\tASM band\tARR\tBilled (MRR)\tWholesale\tMargin\tNet margin\tPayout\n"
                 "Jan 2027\t100\t100\tBand 2\t$105,600.00\t$8,800.00\t$7,167.00\t$1,633.00\t$1,633.00\t$0.00\n");
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tARR\nJan 2027\t$105,600.00");
    }

    void showsTenantsAgainstTheBands()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Tenants);
        QCOMPARE(charts()->findings(), QStringList("ASM grows from Band 1 to Band 4, with 1,200 tenants in Dec 2029"));
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tASM\nJan 2027\t25");
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(charts()->readoutText(), "Jan 2027\nASM total\t25\nASM band\tBand 1\nTenants of deals\t25");
        QCOMPARE(twin()->selectionAsText().section('\n', 0, 0), "Month\tTenants\tASM total\tASM band");

        Scenario scenario = test::growth();
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        scenario.authorizations.back().existingTenants = 30;
        open(scenario);
        choose(ui::ForecastChoice::Tenants);
        QCOMPARE(charts()->findings().value(1), "SAT stays in Band 1, with 30 tenants in Dec 2029");
        QCOMPARE(charts()->charts().size(), 2);
    }

    void showsPayoutsAndCash()
    {
        open(test::workedExample());
        choose(ui::ForecastChoice::Cash);
        const Portfolio &portfolio = document->evaluation()->portfolio;
        const wording::FigureText figures;
        // 36 margins of $1,633.00: 34 are paid within the horizon, the last two after it.
        QCOMPARE(charts()->findings(), QStringList({"Payouts bring $55,522 by Dec 2029; $3,266 more is paid after it",
                                                    "The largest payout is $3,266 in Apr 2027"}));
        const QStringList lines = chart()->valuesAsText().split('\n');
        for (int month = 0; month < 36; ++month) {
            const PortfolioMonth &at = portfolio.months[static_cast<std::size_t>(month)];
            QCOMPARE(lines[month + 1].section('\t', 1), figures.money(at.cash));
        }
        QTest::keyClick(chart(), Qt::Key_End);
        QCOMPARE(charts()->readoutText(),
                 "Dec 2029\nCumulative cash\t$55,522.00\nPayouts\t$1,633.00\nMargin\t$1,633.00");
        QCOMPARE(twin()->selectionAsText().section('\n', 0, 0), "Month\tMargin\tNet margin\tPayout\tCumulative cash");
    }

    void cashIsUnknownFromTheFirstUnknownPayoutOn()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        choose(ui::ForecastChoice::Cash);
        QCOMPARE(charts()->findings().first(), "Cash is not known from Sep 2028 on");
        QVERIFY(chart()->valuesAsText().contains("Sep 2028\t—\n"));
        QVERIFY(!page->grab().isNull());
    }

    void splitsByCustomerListingAndRoute()
    {
        Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 100}})});
        scenario.customers.push_back({.id = {"c2"}, .name = "Beta"});
        scenario.deals[1].customer.text = "c2";
        scenario.deals[1].listing = Listing::SupportHub;
        scenario.deals[1].route = Route::Direct;
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::SupportHub));
        open(scenario);
        choose(ui::ForecastChoice::Money, 1);
        QCOMPARE(charts()->findings(),
                 QStringList("Beta has the most ARR of 2 customers: $114,000 of $125,400 in Dec 2029"));
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1),
                 "Month\tBeta\tExample Corp\nJan 2027\t$114,000.00\t$11,400.00");
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(charts()->readoutText(),
                 "Jan 2027\nBeta\t$114,000.00\nExample Corp\t$11,400.00\nAll together\t$125,400.00");
        QVERIFY(twin()->selectionAsText().startsWith("Customer\tARR at the end\tJan 2027"));
        QCOMPARE(twin()->model()->rowCount(), 3);

        QComboBox *figure = choice("Figure that is split");
        QVERIFY(figure->isVisible());
        figure->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figure, Qt::Key_Down);
        QCOMPARE(charts()->findings(), QStringList("Beta has the most billings of 2 customers: $342,000 of $376,200"));
        choose(ui::ForecastChoice::Tenants, 2);
        QVERIFY(!figure->isVisible());
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tSupport Hub\tASM\nJan 2027\t100\t10");
        choose(ui::ForecastChoice::Cash, 3);
        QVERIFY(chart()->valuesAsText().startsWith("Month\tDirect\tAWS CPPO\n"));
        choose(ui::ForecastChoice::Cash, 0);
        QCOMPARE(charts()->charts().size(), 2);
    }

    void manyCustomersAreTheLargestAndOthersAndTheTableHoldsAll()
    {
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < 40; ++i) {
            const std::string id = "k" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + id});
            scenario.deals.push_back(test::dealOf("d" + id, {{0, 1 + i}}));
            scenario.deals.back().customer.text = id;
        }
        open(scenario);
        choose(ui::ForecastChoice::Money, 1);
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 0),
                 "Month\tCustomer k39\tCustomer k38\tCustomer k37\tCustomer k36\t36 others");
        QCOMPARE(twin()->model()->rowCount(), 41);
        QCOMPARE(twin()->model()->columnCount(), 2 + 36);
    }

    void namesStayInSightBesideManyMonths()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Money, 1);
        ui::DataTable *table = twin();
        auto *names = table->findChild<ui::FrozenColumn *>();
        QVERIFY(names && names->isVisible());
        QVERIFY(table->horizontalScrollBar()->maximum() > 0);
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
        QVERIFY(table->columnViewportPosition(0) < 0);
        QCOMPARE(names->x(), 0);
        QCOMPARE(names->columnWidth(0), table->columnWidth(0));
        QCOMPARE(names->indexAt({5, 5}).data().toString(), "All together");
        for (int column = 1; column < names->model()->columnCount(); ++column)
            QVERIFY(names->isColumnHidden(column));
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, {5, ui::tableRowHeight + 5});
        QVERIFY(table->selectionModel()->isRowSelected(1));
    }

    void theSplitPartsAddUpToTheEvaluation()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Cash, 3);
        const QAbstractItemModel *rows = twin()->model();
        const auto &months = document->evaluation()->portfolio.months;
        for (int month = 0; month < 36; ++month) {
            qlonglong sum = 0;
            for (int row = 1; row < rows->rowCount(); ++row)
                sum += rows->index(row, tables::GroupsTable::FirstMonth + month).data(tables::SortRole).toLongLong();
            QCOMPARE(sum, qlonglong{months[static_cast<std::size_t>(month)].cash->minor});
        }
    }

    void whatIsChosenStays()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Cash, 3);
        page = std::make_unique<ui::ForecastPage>(*document); // as at the next start: the workspace keeps it
        page->show();
        QCOMPARE(views()->currentIndex(), int(ui::ForecastChoice::Cash));
        QCOMPARE(choice("Split by")->currentText(), "By route");
        QVERIFY(charts()->findings().first().startsWith("AWS CPPO has all of the cash: "));
        QVERIFY(document->undoStack().count() == 0);
    }

    void readsAnyKeptChoice_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("read");
        const QByteArray none = "money arr tenants cash";
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("of another version") << QByteArray("treemap region 7") << none;
        QTest::newRow("split") << QByteArray("cash route margin tenants payout")
                               << QByteArray("cash route margin tenants payout");
        QTest::newRow("a view that is a figure too") << QByteArray("tenants") << QByteArray("tenants arr tenants cash");
    }
    void readsAnyKeptChoice()
    {
        QFETCH(QByteArray, kept);
        QTEST(ui::ForecastChoice::fromText(kept).asText(), "read");
    }

    void splitFiguresFollowEdits()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Money, 1);
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{1'000'00}};
        document->changeDeal(document->current().dealKeys[0], deal, "Change the price");
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), "Jan 2027\t$12,000.00");
        document->removeDeals(document->current().dealKeys, "Delete");
        QVERIFY(shows("Nothing to forecast yet"));
        document->undoStack().undo();
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), "Jan 2027\t$12,000.00");
    }

    /// A title that is as long as a name would make the window as wide.
    void aLongNameDoesNotWidenThePage()
    {
        Scenario scenario = test::growth();
        scenario.customers[0].name = std::string(300, 'W');
        scenario.authorizations[0].bands[4].name = std::string(300, 'W');
        open(scenario);
        for (const int view : {0, 1, 2}) {
            for (const int split : {0, 1}) {
                choose(static_cast<ui::ForecastChoice::View>(view), split);
                QVERIFY2(page->minimumSizeHint().width() <= 1270,
                         qPrintable(QString::number(page->minimumSizeHint().width())));
            }
        }
    }

    void refreshesWhenItIsLookedAtAgain()
    {
        open(test::workedExample());
        page->hide();
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{9'000'00}};
        document->changeDeal(document->current().dealKeys[0], deal, "Change the price");
        page->show();
        QVERIFY(shows("$108,000"));
        document->duplicateScenario(document->currentKey(), "Copy", "Duplicate");
        deal.price = MonthlyTotal{Money{10'000'00}};
        document->changeDeal(document->current().dealKeys[0], deal, "Change the price");
        QVERIFY(shows("$120,000"));
        document->setCurrent(document->contents().scenarios.front().key);
        QVERIFY(shows("$108,000"));
    }

    void aDealsNameIsNeverMarkup()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].name = "<b>bold</b>";
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        QVERIFY(showsLike("<b>bold</b>"));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText);
    }

    void isRefreshedQuicklyWithAThousandDeals_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("split");
        QTest::newRow("ARR and margin") << 0 << 0;
        QTest::newRow("cash") << 2 << 0;
        QTest::newRow("ARR by customer") << 0 << 1;
    }
    void isRefreshedQuicklyWithAThousandDeals()
    {
        QFETCH(int, view);
        QFETCH(int, split);
        Scenario scenario = test::scenarioOf({});
        for (int i = 1; i < 100; ++i) {
            const std::string id = "k" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + id});
        }
        for (int i = 0; i < 1'000; ++i) {
            Deal deal = test::dealOf("d" + std::to_string(i), {{0, 1 + i % 7}, {6, 2 + i % 9}});
            deal.startMonth = i % 24;
            deal.customer = scenario.customers[static_cast<std::size_t>(i) % scenario.customers.size()].id;
            scenario.deals.push_back(deal);
        }
        open(scenario);
        choose(static_cast<ui::ForecastChoice::View>(view), split);
        Deal deal = document->scenario().deals[0];
        QBENCHMARK
        {
            ++deal.tenants[0].count;
            document->changeDeal(document->current().dealKeys[0], deal, "Change tenants");
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(ForecastPageTest)
#include "forecastpage.moc"
