// The forecast by customer, listing and route, as the page lists it.
#include "tables/groupstable.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::GroupedForecast;
using tables::GroupsTable;

namespace {

QString cell(const GroupsTable &table, int row, int column) { return table.index(row, column).data().toString(); }
QString exact(const GroupsTable &table, int row, int column)
{
    return QString::fromStdString(exchange::plainText(table.sheet({row}, {column}).rows[0][0]));
}

/// A small deal of Example Corp, a large one of Beta, and one of Gamma without a price.
Scenario threeCustomers()
{
    std::vector<Deal> deals{test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 100}, {12, 200}})};
    deals[1].customer.text = "c2";
    deals[1].route = Route::Direct;
    Scenario scenario = test::scenarioOf(deals);
    for (const char *name : {"Beta", "Gamma"}) {
        scenario.customers.push_back({});
        scenario.customers.back().id.text = "c" + std::to_string(scenario.customers.size());
        scenario.customers.back().name = name;
    }
    return scenario;
}

} // namespace

class GroupsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllTogetherThenTheLargestFirst()
    {
        const workspace::Document document(test::contentsOf(threeCustomers()));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        QCOMPARE(table.rowCount(), 0);
        groups.refresh(GroupBy::Customer, ForecastFigure::Mrr);
        table.refresh();
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.columnCount(), 2 + 36);
        QCOMPARE(cell(table, 0, 0), "All together");
        QCOMPARE(cell(table, 1, 0), "Beta");
        QCOMPARE(cell(table, 2, 0), "Example Corp");
        QCOMPARE(cell(table, 1, GroupsTable::OverHorizon), "$570,000.00");
        QCOMPARE(cell(table, 2, GroupsTable::FirstPeriod), "$950.00");
        QCOMPARE(cell(table, 0, GroupsTable::FirstPeriod + 12), "$19,950.00");
        QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), "Customer");
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), "Billed (MRR), all months");
        QCOMPARE(table.headerData(2, Qt::Horizontal).toString(), "Jan 2027");
    }

    void namesListingsAndRoutes()
    {
        const workspace::Document document(test::contentsOf(threeCustomers()));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        groups.refresh(GroupBy::Route, ForecastFigure::Arr);
        table.refresh();
        QCOMPARE(cell(table, 1, 0), "Direct");
        QCOMPARE(cell(table, 2, 0), "AWS CPPO");
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), "ARR at the end");
        QCOMPARE(cell(table, 1, 1), "$228,000.00");
        groups.refresh(GroupBy::Listing, ForecastFigure::Tenants);
        table.refresh();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(cell(table, 1, 0), "ASM");
        QCOMPARE(cell(table, 1, 1), "210");
    }

    void isExactForAFile()
    {
        const workspace::Document document(test::contentsOf(threeCustomers()));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        groups.refresh(GroupBy::Customer, ForecastFigure::Mrr);
        table.refresh();
        QCOMPARE(exact(table, 1, 1), "570000.00");
        QCOMPARE(table.sheet({}, {2}).columns[0].title, "2027-01 (USD)");
        groups.refresh(GroupBy::Customer, ForecastFigure::Tenants);
        table.refresh();
        QCOMPARE(exact(table, 1, 2), "100");
        QCOMPARE(table.sheet({}, {2}).columns[0].title, "2027-01");
    }

    void whatIsUnknownIsADashAndTheOthersAreKnown()
    {
        Scenario scenario = threeCustomers();
        scenario.deals.push_back(test::dealOf("d3", {{0, 2'000}}));
        scenario.deals.back().customer.text = "c3";
        scenario.deals.back().listing = Listing::Sat; // without a price book
        const workspace::Document document(test::contentsOf(scenario));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        groups.refresh(GroupBy::Customer, ForecastFigure::Margin);
        table.refresh();
        QVERIFY2(cell(table, 0, 2).startsWith("* $"), "all together: of those that are known");
        QCOMPARE(exact(table, 0, 2), "");
        QVERIFY(groups.isWhole(0, 0) && !groups.isWhole(2, 0) && !groups.isWholeOverHorizon(2));
        QCOMPARE(cell(table, 3, 0), "Gamma");
        QCOMPARE(cell(table, 3, 2), wording::unknown);
        QCOMPARE(exact(table, 3, 2), "");
        QCOMPARE(table.index(3, 2).data(tables::ToneRole).toInt(), int(tables::Tone::Quiet));
        QVERIFY(cell(table, 1, 2) != wording::unknown);
    }

    void linesAreTheLargestAndTheOthersTogether()
    {
        Scenario scenario = test::scenarioOf({});
        scenario.customers.clear();
        for (int i = 1; i <= 7; ++i) {
            const std::string id = "c" + std::to_string(i);
            scenario.customers.push_back({.id = {id}, .name = "Customer " + std::to_string(i)});
            scenario.deals.push_back(test::dealOf("d" + std::to_string(i), {{0, i}}));
            scenario.deals.back().customer.text = id;
        }
        const workspace::Document document(test::contentsOf(scenario));
        GroupedForecast groups(document, test::english());
        groups.refresh(GroupBy::Customer, ForecastFigure::Mrr);
        const auto lines = groups.lines();
        QCOMPARE(lines.size(), 5u);
        QCOMPARE(lines[0].name, "Customer 7");
        QCOMPARE(lines[3].name, "Customer 4");
        QCOMPARE(lines[4].name, "3 others");
        QVERIFY(lines[4].others && !lines[3].others);
        QCOMPARE(lines[4].amounts[0], std::optional<std::int64_t>((1 + 2 + 3) * 95'00));
    }

    void followsTheDocument()
    {
        workspace::OpenWorkspace document(test::contentsOf(threeCustomers()));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto refresh = [&](GroupBy by) {
            groups.refresh(by, ForecastFigure::Arr);
            table.refresh();
        };
        refresh(GroupBy::Customer);
        document.dealEdits.removeDeals({document.current().dealKeys[1]}, "Delete");
        refresh(GroupBy::Customer);
        QCOMPARE(table.rowCount(), 2);
        document.undoStack().undo();
        auto settings = document.scenario().settings;
        settings.horizonMonths = 12;
        document.scenarioEdits.changeSettings(settings, "Change the horizon");
        refresh(GroupBy::Route);
        QCOMPARE(table.columnCount(), 2 + 12);
        document.dealEdits.removeDeals(document.current().dealKeys, "Delete all");
        refresh(GroupBy::Customer);
        QCOMPARE(table.rowCount(), 0);
        document.undoStack().undo();
        refresh(GroupBy::Customer);
        QCOMPARE(table.rowCount(), 3);
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    void hasNoFiguresBeyond64Bits()
    {
        Scenario scenario = test::scenarioOf({});
        for (int i = 0; i < 100; ++i) {
            scenario.deals.push_back(test::dealOf("d" + std::to_string(i), {{0, 1'000'000}}));
            scenario.deals.back().price = UnitPrice{Money{100'000'000'000}};
        }
        const workspace::Document document(test::contentsOf(scenario));
        GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        groups.refresh(GroupBy::Customer, ForecastFigure::Arr);
        table.refresh();
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(groups.lines().empty());
    }
};

DEALDESK_TESTS(GroupsTableTest, QCoreApplication)
#include "groupstable.moc"
