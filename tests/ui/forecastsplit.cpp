// The forecast split by customer, listing and route: what is largest, what stands together as others, and what is not
// known.
#include "forecastfixture.h"
#include "support/language.h"
#include "support/testfile.h"
#include "ui/forecast/forecastpictures.h"

#include <map>

class ForecastSplit : public ForecastFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void cleanup()
    {
        page.reset();
        document.reset();
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
                 "Month\tBeta (USD)\tExample Corp (USD)\n2027-01\t114000.00\t11400.00");
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(charts()->readoutText(),
                 "Jan 2027\nBeta\t$114,000.00\nExample Corp\t$11,400.00\nAll together\t$125,400.00");
        QVERIFY(QString::fromStdString(tabSeparated(twin()->sheet(true)))
                    .startsWith("Customer\tARR at the end (USD)\t2027-01 (USD)"));
        QCOMPARE(twin()->model()->rowCount(), 3);

        QComboBox *figure = choice("Figure that is split");
        QVERIFY(figure->isVisible());
        figure->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figure, Qt::Key_Down);
        QCOMPARE(charts()->findings(), QStringList("Beta has the most billings of 2 customers: $342,000 of $376,200"));
        choose(ui::ForecastChoice::Tenants, 2);
        QVERIFY(!figure->isVisible());
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 1), "Month\tSupport Hub\tASM\n2027-01\t100\t10");
        choose(ui::ForecastChoice::Cash, 3);
        QVERIFY(chart()->valuesAsText().startsWith("Month\tDirect (USD)\tAWS CPPO (USD)\n"));
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
        QCOMPARE(
            chart()->valuesAsText().section('\n', 0, 0),
            "Month\tCustomer k39 (USD)\tCustomer k38 (USD)\tCustomer k37 (USD)\tCustomer k36 (USD)\t36 others (USD)");
        QCOMPARE(twin()->model()->rowCount(), 41);
        QCOMPARE(twin()->model()->columnCount(), 2 + 36);
    }

    /// Eight customers, of whom the last one's deal has no price: too small for a line of its own.
    static Scenario withAnUnpricedOther(const std::string &name)
    {
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < 8; ++i) {
            const std::string id = "k" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + id});
            scenario.deals.push_back(test::dealOf("d" + id, {{0, 100 - i}}));
            scenario.deals.back().customer.text = id;
        }
        scenario.deals.back().name = name;
        scenario.deals.back().listing = Listing::Sat; // without a price book
        scenario.deals.back().price = Markup{Percent{2'000}};
        return scenario;
    }

    void theOthersAreWithoutADealThatIsNotKnownAndTheFindingNamesIt()
    {
        open(withAnUnpricedOther("Campus"));
        choose(ui::ForecastChoice::Money, 1);
        QCOMPARE(
            charts()->findings(),
            QStringList("Customer k0 has the most ARR of 8 customers: $114,000 of $774,060 in Dec 2029 — without 1 "
                        "deal: no wholesale price for Campus"));
        QVERIFY(shows("ARR by customer; underlined: without a deal. No band. All tenants together are fewer than the "
                      "first band begins with: add a pilot band to the authorization, or more tenants."));
        QCOMPARE(chart()->valuesAsText().section('\n', 0, 0).section('\t', -1), "4 others (USD)");
        for (int month = 0; month < 36; ++month)
            QCOMPARE(chart()->valuesAsText().section('\n', month + 1, month + 1).section('\t', -1), "");
        QTest::keyClick(chart(), Qt::Key_Home);
        QVERIFY(charts()->readoutText().contains("4 others\t* $"));
        QVERIFY(charts()->readoutText().endsWith("together\t* $774,060.00"));
        QCOMPARE(twin()->model()->index(8, 0).data().toString(), "Customer k7");
        for (int column = 1; column < twin()->model()->columnCount(); ++column)
            QCOMPARE(twin()->model()->index(8, column).data().toString(), "—");
        // Tenants are known, and priced everything is.
        choose(ui::ForecastChoice::Tenants, 1);
        QVERIFY(charts()->findings().first().startsWith("Customer k0 has the most tenants of 8 customers"));
        QVERIFY(!showsLike("by customer. No band"));
        choose(ui::ForecastChoice::Cash, 1);
        QCOMPARE(
            charts()->findings(),
            QStringList("Customer k0 has the most cash of 8 customers: $81,974 of $556,603 in Dec 2029 — without 1 "
                        "deal: no wholesale price for Campus"));
    }

    void aFigureIsUnknownForItsOwnReasonsAlone()
    {
        Scenario scenario = test::workedExample();
        scenario.deals[0].whiteLabel.tier = WhiteLabelTier::Full; // its fee was not entered
        open(scenario);
        choose(ui::ForecastChoice::Money, 1);
        QVERIFY(charts()->findings().first().startsWith("Example Corp has all of the ARR"));
        QComboBox *figure = choice("Figure that is split");
        figure->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figure, Qt::Key_End);
        QCOMPARE(charts()->findings(),
                 QStringList("Net margin is not known — without 1 deal: platform fee missing for Rollout"));
    }

    void aSeriesLooksTheSameWhateverFigureIsShown_data()
    {
        QTest::addColumn<int>("customers");
        QTest::newRow("few") << 5;
        QTest::newRow("as many as can be told apart") << 15;
        QTest::newRow("many") << 40;
    }
    void aSeriesLooksTheSameWhateverFigureIsShown()
    {
        QFETCH(int, customers);
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < customers; ++i) { // the fewer tenants, the dearer, and the later
            const std::string id = "k" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + id});
            scenario.deals.push_back(test::dealOf("d" + id, {{0, 1 + i}}));
            scenario.deals.back().customer.text = id;
            scenario.deals.back().price = MonthlyTotal{Money{(customers - i) * 100'000'00LL}};
            scenario.deals.back().startMonth = i % 7;
        }
        const workspace::Document of(test::contentsOf(scenario));
        tables::GroupedForecast groups(of, dealdesk::test::english());
        std::map<QString, std::pair<QColor ui::Theme::*, QList<qreal>>> looks;
        for (int figure = 0; figure <= static_cast<int>(ForecastFigure::Payout); ++figure) {
            groups.refresh(GroupBy::Customer, static_cast<ForecastFigure>(figure));
            const auto panels =
                ui::splitPanels(scenario, groups, groups.lines(), *of.evaluation(), dealdesk::test::figures());
            const auto &lines = panels.front().picture.lines;
            if (figure == 0) // the page as it opens: each line has a hue of its own too
                for (std::size_t one = 0; one < 4; ++one)
                    for (std::size_t other = 0; other < one; ++other)
                        QVERIFY(lines[one].colour != lines[other].colour);
            for (std::size_t one = 0; one < lines.size(); ++one) {
                if (lines[one].name.endsWith("others"))
                    continue;
                const std::pair look(lines[one].colour, lines[one].dashes);
                const auto [known, isNew] = looks.emplace(lines[one].name, look);
                QVERIFY2(known->second == look, qPrintable(lines[one].name));
                for (std::size_t other = 0; other < one; ++other)
                    QVERIFY(std::pair(lines[other].colour, lines[other].dashes) != look);
            }
        }
        QVERIFY(looks.size() > 4); // other customers lead by other figures
    }

    void aListingLooksTheSameAgainstItsBandsAndSplit()
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        scenario.deals.push_back(test::dealOf("d2", {{0, 900}}));
        scenario.deals.back().listing = Listing::Sat;
        const workspace::Document of(test::contentsOf(scenario));
        tables::GroupedForecast groups(of, dealdesk::test::english());
        groups.refresh(GroupBy::Listing, ForecastFigure::Tenants);
        const auto split =
            ui::splitPanels(scenario, groups, groups.lines(), *of.evaluation(), dealdesk::test::figures());
        QCOMPARE(split.front().picture.lines.front().name, "SAT");
        const auto bands = ui::tenantPanels(scenario, *of.evaluation(), dealdesk::test::figures());
        for (const ui::MonthLine &line : split.front().picture.lines) {
            const auto &own = bands.at(line.name == "ASM" ? 0 : 1).picture.lines.front();
            QCOMPARE(own.name, line.name);
            QVERIFY(own.colour == line.colour && own.dashes == line.dashes);
        }
    }

    void namesStayInSightBesideManyMonths()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Money, 1);
        ui::DataTable *table = twin();
        auto *names = table->findChild<ui::FrozenColumn *>();
        QVERIFY(names && !names->isVisible()); // the table's own are in sight
        QVERIFY(table->horizontalScrollBar()->maximum() > 0);
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
        QVERIFY(table->columnViewportPosition(0) < 0);
        QVERIFY(names->isVisible());
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
        Scenario scenario = test::growth();
        for (const Route route : {Route::Mpo, Route::Direct}) {
            scenario.deals.push_back(test::dealOf("d" + std::to_string(scenario.deals.size() + 1), {{0, 33}, {5, 77}}));
            scenario.deals.back().route = route;
            scenario.deals.back().price = TargetMargin{Percent{1'735}};
            scenario.deals.back().billing.schedule = BillingSchedule::Quarterly;
        }
        open(scenario);
        choose(ui::ForecastChoice::Cash, 3);
        const QAbstractItemModel *rows = twin()->model();
        QCOMPARE(rows->rowCount(), 1 + 3);
        const auto &months = document->evaluation()->portfolio.months;
        for (int month = 0; month < 36; ++month) {
            qlonglong sum = 0;
            for (int row = 1; row < rows->rowCount(); ++row)
                sum += std::get<exchange::Amount>(
                           tables::sheetOf(*rows, {row}, {tables::GroupsTable::FirstPeriod + month}).rows[0][0])
                           .money.minor;
            QCOMPARE(sum, qlonglong{months[static_cast<std::size_t>(month)].cash->minor});
        }
    }

    void splitFiguresFollowEdits()
    {
        open(test::growth());
        choose(ui::ForecastChoice::Money, 1);
        Deal deal = document->scenario().deals[0];
        deal.price = MonthlyTotal{Money{1'000'00}};
        document->dealEdits.changeDeal(document->current().dealKeys[0], deal, "Change the price");
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), "2027-01\t12000.00");
        document->dealEdits.removeDeals(document->current().dealKeys, "Delete");
        QVERIFY(shows("Nothing to forecast yet"));
        document->undoStack().undo();
        QCOMPARE(chart()->valuesAsText().section('\n', 1, 1), "2027-01\t12000.00");
    }
};

DEALDESK_TESTS(ForecastSplit, QApplication)
#include "forecastsplit.moc"
