// The deals table: what its cells show, and what becomes of an entry that is wrong.
#include "tables/dealstable.h"
#include "support/copysuffixes.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/dealsfilter.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::OpenWorkspace;

class DealsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsShowTheEvaluationsFigures()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits, test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int column) { return table.index(0, column).data().toString(); };
        QCOMPARE(text(DealsTable::CustomerName), QStringLiteral("Example Corp"));
        QCOMPARE(text(DealsTable::Billed), QStringLiteral("$8,800.00"));
        QCOMPARE(text(DealsTable::Wholesale), QStringLiteral("$7,167.00"));
        QCOMPARE(text(DealsTable::Margin), QStringLiteral("$1,633.00"));
        QCOMPARE(text(DealsTable::Arr), QStringLiteral("$105,600.00"));
        QCOMPARE(text(DealsTable::Band), QStringLiteral("Band 2"));
        QVERIFY(table.setData(table.index(0, DealsTable::Tenants), QStringLiteral("99")));
        QCOMPARE(text(DealsTable::Band), QStringLiteral("Band 1")); // 99 tenants: below Band 2's first
    }

    void marginsAndMarkupsHaveTwoDecimalsAndInputsTheirOwn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("a markup") << int(DealsTable::Price) << "25.00 % markup";
        QTest::newRow("a margin that is whole") << int(DealsTable::MarginPercent) << "20.00 %";
        QTest::newRow("a probability, as entered") << int(DealsTable::Probability) << "37.5 %";
    }
    void marginsAndMarkupsHaveTwoDecimalsAndInputsTheirOwn()
    {
        QFETCH(int, column);
        auto scenario = test::workedExample();
        scenario.deals[0].price = pricing::Markup{pricing::Percent{2'500}};
        scenario.deals[0].probability = pricing::Percent{3'750};
        workspace::OpenWorkspace document(test::contentsOf(scenario));
        const DealsTable table(document.dealEdits, test::english());
        QTEST(table.index(0, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' ')), "text");
    }

    void aRefusedEntryIsToldAndTheOldValueStands()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("worked-example")}));
        DealsTable table(document.dealEdits, test::english());
        QSignalSpy refused(&table, &GuardedTable::entryRefused);
        QVERIFY(!table.setData(table.index(0, DealsTable::Tenants), QStringLiteral("none")));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(table.index(0, DealsTable::Tenants).data().toString(), QStringLiteral("100"));
        QCOMPARE(document.undoStack().count(), 0);
    }

    void thePipelineIsSortedAndLeavesAsWhatItIs()
    {
        auto scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}})});
        scenario.deals[0].status = pricing::DealStatus::Active;
        scenario.deals[0].paperwork.edit().nextStep = "Call";
        OpenWorkspace document(workspace::contentsOf({scenario}));
        DealsTable table(document.dealEdits, test::english());
        QVERIFY(table.setData(table.index(0, DealsTable::ExpectedClose), QStringLiteral("9 Dec 2026")));
        QVERIFY(table.setData(table.index(1, DealsTable::ExpectedClose), QStringLiteral("2026-12-10")));
        QVERIFY(!table.setData(table.index(1, DealsTable::NextStepBy), QStringLiteral("32 Dec 2026")));
        const QList<int> columns{DealsTable::Status, DealsTable::ExpectedClose, DealsTable::NextStep,
                                 DealsTable::NextStepBy};
        const exchange::Sheet sheet = table.sheet({0, 1}, columns);
        QCOMPARE(exchange::commaSeparated(sheet).substr(3), // behind the mark
                 "Status,Expected close,Next step,Next step by\r\n"
                 "Active,2026-12-09,Call,\r\nPlanned,2026-12-10,,\r\n");
        QVERIFY(sheet.columns[1].kind == exchange::ColumnKind::Date);
        DealsFilter sorted(table, document);
        sorted.sort(DealsTable::Status, Qt::AscendingOrder); // as a deal goes, not by the letter
        QCOMPARE(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
        sorted.sort(DealsTable::ExpectedClose, Qt::AscendingOrder);
        QCOMPARE(sorted.mapToSource(sorted.index(0, 0)).row(), 0);
        sorted.sort(DealsTable::ExpectedClose, Qt::DescendingOrder);
        QCOMPARE(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
    }

    void rowsComeAndGoWithoutAReset()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits, test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        const auto key = document.current().dealKeys.front();
        const QPersistentModelIndex second = table.index(1, 0);
        document.dealEdits.duplicateDeals({key}, test::copySuffixes, {});
        QCOMPARE(table.rowCount(), 3);
        document.dealEdits.removeDeals({key}, {});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(second.row(), 0); // the same deal, one row up
        document.undoStack().undo();
        QCOMPARE(second.row(), 1);
        QCOMPARE(reset.count(), 0);
    }
};

DEALDESK_TESTS(DealsTableTest, QCoreApplication)
#include "dealstable.moc"
