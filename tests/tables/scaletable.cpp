#include "tables/scaletable.h"

#include "guidance/pricebooks.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::ScaleTable;

class ScaleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The published table: unit resale at 36 months.
    void reproducesThePublishedTable_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("10 tenants") << 0 << QStringList{"10", "Pilot", "$866.67", "$104,000.40"};
        QTest::newRow("100 tenants") << 1 << QStringList{"100", "Band 2", "$716.67", "$860,004.00"};
    }

    void reproducesThePublishedTable()
    {
        ScaleTable table(test::english());
        table.show(guidance::arrTableBook(Listing::Asm), CommitmentTerm::ThreeYears, Markup{Percent{0}},
                   {10, 100, 1'200, 5'000}, test::figures());
        QFETCH(int, row);
        QStringList found;
        for (const int column : {ScaleTable::Tenants, ScaleTable::Band, ScaleTable::Unit, ScaleTable::Arr})
            found.append(table.index(row, column).data().toString());
        QTEST(found, "texts");
    }

    void theUnknownIsADashAndALossHasItsTone()
    {
        ScaleTable table(test::english());
        table.show(guidance::workedExampleBook(Listing::Asm), CommitmentTerm::OneYear, UnitPrice{Money{80'00}},
                   {100, 1'200}, test::figures());
        QCOMPARE(table.index(0, ScaleTable::Margin).data().toString(), "−$5,184.00");
        QCOMPARE(table.index(0, ScaleTable::Margin).data(tables::ToneRole).toInt(), int(tables::Tone::Bad));
        QCOMPARE(table.index(1, ScaleTable::WholesaleUnit).data().toString(), "—");
        QCOMPARE(table.index(1, ScaleTable::Margin).data().toString(), "—");
        QCOMPARE(table.index(1, ScaleTable::Arr).data().toString(), "$1,152,000.00");
        for (const int column : {ScaleTable::WholesaleUnit, ScaleTable::Margin})
            QCOMPARE(
                table.index(1, column).data(Qt::ToolTipRole).toString(),
                "Negotiated band needs 2 or 3 years. Offer 24 or 36 months: the negotiated band needs a multi-year "
                "commitment.");
        QVERIFY(!table.index(0, ScaleTable::Margin).data(Qt::ToolTipRole).isValid());
        QVERIFY(!table.index(1, ScaleTable::Arr).data(Qt::ToolTipRole).isValid());
        table.show(guidance::workedExampleBook(Listing::Asm), CommitmentTerm::ThreeYears, MonthlyTotal{Money{80'00}},
                   {100}, test::figures());
        QCOMPARE(table.index(0, ScaleTable::Unit).data(Qt::ToolTipRole).toString(),
                 "A monthly total has no price per tenant.");
    }

    void staysWholeAsCountsComeAndGo()
    {
        ScaleTable table(test::english());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto show = [&](const std::vector<int> &counts) {
            table.show(guidance::workedExampleBook(Listing::Asm), CommitmentTerm::ThreeYears, Markup{Percent{2'000}},
                       counts, test::figures());
        };
        show({10, 100});
        show({10, 100, 500});
        show({25});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, ScaleTable::Band).data().toString(), "Band 1");
    }

    void readsCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("spaces") << "10 100"
                                << "10  100";
        QTest::newRow("a comma inside a count groups it") << "10 1,200"
                                                          << "10  1,200";
        QTest::newRow("a comma with a space is between counts") << "10, 1,200, 5,000"
                                                                << "10  1,200  5,000";
        QTest::newRow("semicolons") << "5;7"
                                    << "5  7";
        QTest::newRow("in rising order, each once") << "7 5 7"
                                                    << "5  7";
        QTest::newRow("nothing") << "  "
                                 << "";
        QTest::newRow("no count") << "ten"
                                  << "";
        QTest::newRow("zero") << "0 10"
                              << "";
        QTest::newRow("beyond a million") << "1000001"
                                          << "";
        QTest::newRow("too many") << "1 2 3 4 5 6 7 8 9 10 11 12 13"
                                  << "";
    }

    void readsCounts()
    {
        QFETCH(QString, text);
        const auto counts = tables::readCounts(text, test::english());
        QTEST(counts ? tables::countsText(*counts, test::english()) : QString(), "read");
        QVERIFY(counts || !counts.error().isEmpty());
    }
};

DEALDESK_TESTS(ScaleTableTest, QCoreApplication)
#include "scaletable.moc"
