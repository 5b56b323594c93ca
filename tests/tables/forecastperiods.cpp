// The forecast's tables by quarter and year: what is shown, exported and copied.
#include "tables/forecasttable.h"
#include "tables/groupstable.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::ForecastTable;
using tables::GroupsTable;

namespace {

/// From November 2026 over 27 months: parts of two years, and of two quarters.
Scenario fromNovember()
{
    Scenario scenario = test::workedExample();
    scenario.settings.start = YearMonth::of(2026, 11);
    scenario.settings.horizonMonths = 27;
    return scenario;
}

QString cell(const QAbstractItemModel &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

QString title(const QAbstractItemModel &table, int column, int role = Qt::DisplayRole)
{
    return table.headerData(column, Qt::Horizontal, role).toString();
}

} // namespace

class ForecastPeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodShowsItsSums_data()
    {
        QTest::addColumn<PeriodLength>("length");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *rule, PeriodLength length, int at, int column, const char *text) {
            QTest::newRow(rule) << length << at << column << QString::fromUtf8(text);
        };
        const auto quarter = PeriodLength::Quarter, year = PeriodLength::Year;
        row("a quarter that is cut", quarter, 0, ForecastTable::Month, "Q4 2026, from Nov 2026");
        row("a whole quarter", quarter, 1, ForecastTable::Month, "Q1 2027");
        row("the last one, cut", quarter, 9, ForecastTable::Month, "Q1 2029, to Jan 2029");
        row("billed of two months", quarter, 0, ForecastTable::Mrr, "$17,600.00");
        row("billed of three", quarter, 1, ForecastTable::Mrr, "$26,400.00");
        row("margin of three", quarter, 1, ForecastTable::Margin, "$4,899.00");
        row("ARR as it is at the end", quarter, 1, ForecastTable::Arr, "$105,600.00");
        row("tenants as they are at the end", quarter, 1, ForecastTable::Tenants, "100");
        row("a year that is cut", year, 0, ForecastTable::Month, "2026, from Nov 2026");
        row("a whole year", year, 1, ForecastTable::Month, "2027");
        row("billed of twelve months", year, 1, ForecastTable::Mrr, "$105,600.00");
        row("cash until the year's end", year, 1, ForecastTable::Cash, "$19,596.00");
        row("payouts of the year", year, 1, ForecastTable::Payout, "$19,596.00");
    }
    void aPeriodShowsItsSums()
    {
        QFETCH(PeriodLength, length);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        const workspace::Document document(test::contentsOf(fromNovember()));
        ForecastTable table(document, test::english());
        table.refresh(length);
        QCOMPARE(cell(table, row, column), text);
    }

    void titlesSayWhatIsAddedUpAndWhatIsOfTheEnd()
    {
        const workspace::Document document(test::contentsOf(fromNovember()));
        ForecastTable table(document, test::english());
        QCOMPARE(title(table, ForecastTable::Mrr), "Billed (MRR)");
        table.refresh(PeriodLength::Year);
        QCOMPARE(title(table, ForecastTable::Month), "Year");
        QCOMPARE(title(table, ForecastTable::Mrr), "Billed");
        QVERIFY(title(table, ForecastTable::Mrr, Qt::ToolTipRole).contains("added up"));
        QVERIFY(title(table, ForecastTable::Arr, Qt::ToolTipRole).contains("last month"));
        const exchange::Sheet sheet =
            table.sheet({0, 1}, {ForecastTable::Month, ForecastTable::Arr, ForecastTable::Mrr, ForecastTable::Tenants});
        QCOMPARE(QString::fromStdString(sheet.columns[1].title), "ARR at the end (USD)");
        QCOMPARE(QString::fromStdString(sheet.columns[2].title), "Billed (USD)");
        QCOMPARE(QString::fromStdString(sheet.columns[3].title), "Tenants at the end");
        QCOMPARE(QString::fromStdString(exchange::plainText(sheet.rows[1][0])), "2027");
        QCOMPARE(QString::fromStdString(exchange::plainText(sheet.rows[1][2])), "105600.00");
    }

    /// A sum with an unknown part is marked, and unknown in a file.
    void aSumWithoutADealIsMarked()
    {
        Scenario scenario = test::growth();
        scenario.deals.push_back(test::dealOf("d2", {{0, 1}}));
        scenario.deals[1].customer.text = "c1";
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        const workspace::Document document(test::contentsOf(scenario));
        ForecastTable table(document, test::english());
        table.refresh(PeriodLength::Year);
        QVERIFY(!cell(table, 0, ForecastTable::Wholesale).endsWith(u'*'));
        QVERIFY2(cell(table, 1, ForecastTable::Wholesale).startsWith(u'*'),
                 qPrintable(cell(table, 1, ForecastTable::Wholesale)));
        QVERIFY(exchange::isUnknown(table.sheet({1}, {ForecastTable::Wholesale}).rows[0][0]));
    }

    void anotherLengthIsAnotherTable()
    {
        workspace::OpenWorkspace document(test::contentsOf(fromNovember()));
        ForecastTable table(document, test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto &[length, rows] :
             {std::pair{PeriodLength::Year, 4}, {PeriodLength::Month, 27}, {PeriodLength::Quarter, 10}}) {
            table.refresh(length);
            QCOMPARE(table.rowCount(), rows);
        }
        auto settings = document.scenario().settings;
        settings.horizonMonths = 30;
        document.scenarioEdits.changeSettings(settings, {});
        table.refresh(PeriodLength::Quarter);
        QCOMPARE(table.rowCount(), 11);
        QCOMPARE(cell(table, 9, ForecastTable::Month), "Q1 2029");
    }

    void groupsGoByPeriodsToo()
    {
        const workspace::Document document(test::contentsOf(fromNovember()));
        tables::GroupedForecast groups(document, test::english());
        GroupsTable table(document, groups, test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto &[figure, second] : {std::pair{ForecastFigure::Mrr, "$105,600.00"},
                                             {ForecastFigure::Arr, "$105,600.00"},
                                             {ForecastFigure::Tenants, "100"},
                                             {ForecastFigure::Payout, "$19,596.00"}}) {
            groups.refresh(GroupBy::Route, figure);
            table.refresh(PeriodLength::Year);
            QCOMPARE(table.columnCount(), GroupsTable::FirstPeriod + 4);
            QCOMPARE(title(table, GroupsTable::FirstPeriod), "2026, from Nov 2026");
            for (const int row : {0, 1})
                QCOMPARE(cell(table, row, GroupsTable::FirstPeriod + 1), QLatin1String(second));
        }
    }
};

DEALDESK_TESTS(ForecastPeriodsTest, QCoreApplication)
#include "forecastperiods.moc"
