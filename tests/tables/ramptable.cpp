#include "tables/ramptable.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/instalmentstable.h"
#include "tables/repricedtable.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::InstalmentsTable;
using tables::Ramp;
using tables::RampTable;

namespace {

using Tester = QAbstractItemModelTester;

QString cell(const QAbstractItemModel &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

} // namespace

class RampTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<RampTable> table;
    std::unique_ptr<InstalmentsTable> instalments;
    std::vector<std::unique_ptr<Tester>> testers;

    const Deal &deal() const { return document->scenario().deals.front(); }
    QString undoText() const { return document->undoStack().undoText(); }

    void makeCustom(const std::vector<Instalment> &parts)
    {
        Deal custom = deal();
        custom.tenants = {{0, 100}};
        custom.price = MonthlyTotal{Money{1'000'00}};
        custom.billing = {BillingSchedule::Custom, parts};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), custom, QStringLiteral("prepare"));
    }

private Q_SLOTS:
    void init()
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(test::growth()));
        table = std::make_unique<RampTable>(document->dealEdits, test::english());
        instalments = std::make_unique<InstalmentsTable>(document->dealEdits, test::english());
        testers.push_back(std::make_unique<Tester>(table.get(), Tester::FailureReportingMode::Fatal));
        testers.push_back(std::make_unique<Tester>(instalments.get(), Tester::FailureReportingMode::Fatal));
        table->setDeal(document->current().dealKeys.front());
        instalments->setDeal(document->current().dealKeys.front());
    }

    void cleanup()
    {
        testers.clear();
        instalments.reset();
        table.reset();
        document.reset();
    }

    void showsWhatEachStepReaches_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("month of the deal") << 1 << int(RampTable::Month) << "6";
        QTest::newRow("calendar month") << 1 << int(RampTable::From) << "Jul 2027";
        QTest::newRow("tenants are grouped") << 3 << int(RampTable::Tenants) << "1,200";
        QTest::newRow("relationship total") << 2 << int(RampTable::Total) << "500";
        QTest::newRow("band of the total") << 2 << int(RampTable::Band) << "Band 3";
        QTest::newRow("wholesale at 3 years") << 1 << int(RampTable::WholesaleUnit) << "$71.67";
        QTest::newRow("the negotiated price is the deal's") << 3 << int(RampTable::WholesaleUnit) << "$70.14";
    }

    void showsWhatEachStepReaches()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST(cell(*table, row, column), "text");
    }

    void anUnknownPriceIsADash()
    {
        Deal oneYear = deal();
        oneYear.term = CommitmentTerm::OneYear;
        oneYear.tenants = {{0, 25}, {6, 1'200}};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), oneYear, QStringLiteral("prepare"));
        QCOMPARE(cell(*table, 1, RampTable::WholesaleUnit), QStringLiteral("—"));
        QVERIFY(table->steps()[1].why.has(Flag::NegotiatedNeedsMultiYear));
    }

    void takesAnEntryAsOneUndo_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("tenants");
        QTest::addColumn<QString>("undo");
        QTest::newRow("tenants") << int(RampTable::Tenants) << "1,150" << 6 << 1'150
                                 << "Change tenants of Rollout from month 6, Jul 2027 on";
        QTest::newRow("month") << int(RampTable::Month) << "8" << 8 << 100
                               << "Move the step of Rollout to month 8, Sep 2027";
        QTest::newRow("calendar month") << int(RampTable::From) << "sep 2027" << 8 << 100
                                        << "Move the step of Rollout to month 8, Sep 2027";
        QTest::newRow("ISO month") << int(RampTable::From) << "2027-12" << 11 << 100
                                   << "Move the step of Rollout to month 11, Dec 2027";
    }

    void takesAnEntryAsOneUndo()
    {
        QFETCH(int, column);
        QFETCH(QString, entry);
        QFETCH(int, month);
        QFETCH(int, tenants);
        const Scenario before = document->scenario();
        QVERIFY(table->setData(table->index(1, column), entry));
        QCOMPARE(deal().tenants[1], (TenantStep{month, tenants}));
        QTEST(undoText(), "undo");
        document->undoStack().undo();
        QVERIFY(document->scenario() == before);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("says");
        QTest::newRow("no tenants") << 1 << int(RampTable::Tenants) << "0"
                                    << "1 to 1,000,000";
        QTest::newRow("no number") << 1 << int(RampTable::Tenants) << "many"
                                   << "Enter a whole number";
        QTest::newRow("past the next step") << 1 << int(RampTable::Month) << "12"
                                            << "Must be from month 1, Feb 2027 to month 11, Dec 2027";
        QTest::newRow("past the term") << 3 << int(RampTable::Month) << "36"
                                       << "35";
        QTest::newRow("a calendar month before") << 1 << int(RampTable::From) << "Dec 2026"
                                                 << "Must be from month 1";
        QTest::newRow("no month") << 1 << int(RampTable::From) << "soon"
                                  << "Enter a month such as Jan 2027";
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, entry);
        QFETCH(QString, says);
        const Scenario before = document->scenario();
        const QSignalSpy refused(table.get(), &RampTable::entryRefused);
        QVERIFY(!table->setData(table->index(row, column), entry));
        QVERIFY(document->scenario() == before);
        QCOMPARE(refused.size(), 1);
        QVERIFY2(table->problemWith(table->index(row, column), entry).contains(says),
                 qPrintable(table->problemWith(table->index(row, column), entry)));
    }

    void theFirstStepStaysInItsMonth()
    {
        QVERIFY(!table->index(0, RampTable::Month).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!table->index(0, RampTable::From).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(table->index(0, RampTable::Tenants).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!table->removeStep(0).isEmpty());
        QCOMPARE(deal().tenants.size(), std::size_t(4));
    }

    void addsMidwayAndAfterTheLastAtTheNextBand()
    {
        QCOMPARE(table->addStep(0).value(), 1);
        QCOMPARE(deal().tenants[1], (TenantStep{3, 62}));
        QCOMPARE(undoText(), QStringLiteral("Add a tenant step to Rollout"));
        document->undoStack().undo();
        Deal small = deal();
        small.tenants = {{0, 25}};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), small, QStringLiteral("prepare"));
        QCOMPARE(table->addStep(0).value(), 1);
        QCOMPARE(deal().tenants[1], (TenantStep{6, 100}));
    }

    void aFullPathHasNoRoom()
    {
        Deal full = deal();
        full.tenants = {{0, 25}, {35, 100}};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), full, QStringLiteral("prepare"));
        QVERIFY(!table->addStep(1));
        full.tenants = {{0, 25}, {1, 100}};
        document->dealEdits.changeDeal(document->current().dealKeys.front(), full, QStringLiteral("prepare"));
        QVERIFY(table->addStep(0).error().contains("No month is left"));
    }

    void removesAStepWithOneUndo()
    {
        QCOMPARE(table->removeStep(1), QString());
        QCOMPARE(deal().tenants, (Ramp{{0, 25}, {12, 500}, {18, 1'200}}));
        QCOMPARE(undoText(), QStringLiteral("Remove the step in month 6, Jul 2027 of Rollout"));
        document->undoStack().undo();
        QCOMPARE(table->rowCount(), 4);
    }

    void aReadOnlyDocumentIsForReading()
    {
        document->setReadOnly(true);
        QVERIFY(!table->index(1, RampTable::Tenants).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!table->setData(table->index(1, RampTable::Tenants), QStringLiteral("7")));
        QVERIFY(!table->addStep(1));
        QVERIFY(!table->removeStep(1).isEmpty());
        QCOMPARE(cell(*table, 1, RampTable::Tenants), QStringLiteral("100"));
    }

    void anExcludedDealKeepsItsSteps()
    {
        Deal out = deal();
        out.included = false;
        document->dealEdits.changeDeal(document->current().dealKeys.front(), out, QStringLiteral("prepare"));
        QCOMPARE(cell(*table, 1, RampTable::Band), QStringLiteral("Band 2"));
        QCOMPARE(cell(*table, 1, RampTable::WholesaleUnit), QStringLiteral("—"));
    }

    void saysWhyNobodyIsRepriced_data()
    {
        QTest::addColumn<int>("neighbours"); // 0 none, 1 locked for good, 2 with an event, 3 floating
        QTest::addColumn<QString>("says");
        QTest::newRow("alone") << 0 << "No other deal is repriced: there is no other for ASM from then on.";
        QTest::newRow("locked") << 1 << "No other deal is repriced: prices are locked to the end of the horizon.";
        QTest::newRow("repriced") << 2 << "It and the steps after it reprice 1 other deal:";
        QTest::newRow("floating") << 3 << "It and the steps after it reprice 1 other deal:";
    }

    void saysWhyNobodyIsRepriced()
    {
        QFETCH(int, neighbours);
        Scenario scenario = document->scenario();
        if (neighbours > 0)
            scenario.deals.push_back(test::dealOf("d2", neighbours == 2 ? Ramp{{0, 10}, {9, 20}} : Ramp{{0, 10}}));
        if (neighbours == 3)
            scenario.settings.bandPolicy = BandPolicy::Floating;
        const Repricing found = repricedBy(scenario, evaluate(scenario), 0, 1);
        QTEST(tables::repricingSentence(found, scenario, 0, 1, test::english()), "says");
        tables::RepricedTable whom(test::english());
        const Tester tester(&whom, Tester::FailureReportingMode::Fatal);
        whom.show(found, scenario);
        QCOMPARE(whom.rowCount(), neighbours >= 2 ? 1 : 0);
        if (neighbours >= 2) {
            QCOMPARE(tables::repricingSentence(found, scenario, 0, 0, test::english()),
                     QStringLiteral("The deal with all its steps reprices 1 other deal:"));
            QCOMPARE(tables::repricingSentence(found, scenario, 0, 3, test::english()),
                     QStringLiteral("It reprices 1 other deal:"));
        }
        if (neighbours == 2) {
            QCOMPARE(cell(whom, 0, tables::RepricedTable::Name), QStringLiteral("Deal d2"));
            QCOMPARE(cell(whom, 0, tables::RepricedTable::From), QStringLiteral("Oct 2027"));
            QCOMPARE(cell(whom, 0, tables::RepricedTable::Unit), QStringLiteral("$79.05 → $71.67"));
            QCOMPARE(cell(whom, 0, tables::RepricedTable::MarginChange),
                     QStringLiteral("+$3,985.20")); // 27 × 20 × 7.38
        }
    }

    void aLockedNeighbourWithTheSameBandIsNamed()
    {
        Scenario scenario = document->scenario();
        scenario.deals.front().tenants = {{0, 25}, {6, 30}};
        scenario.deals.push_back(test::dealOf("d2", {{0, 10}, {9, 12}}));
        QCOMPARE(
            tables::repricingSentence(repricedBy(scenario, evaluate(scenario), 0, 1), scenario, 0, 1, test::english()),
            QStringLiteral("No other deal is repriced: each keeps its price until an event of its own. The next is in "
                           "Oct 2027 (Deal d2), and the price is the same then, with this step or without it."));
    }

    void instalmentsAreForACustomSchedule()
    {
        QVERIFY(!instalments->isCustom());
        QCOMPARE(instalments->rowCount(), 0);
        makeCustom({{0, Money{20'000'00}}, {12, Money{10'000'00}}});
        QVERIFY(instalments->isCustom());
        QCOMPARE(cell(*instalments, 1, InstalmentsTable::Month), QStringLiteral("12"));
        QCOMPARE(cell(*instalments, 1, InstalmentsTable::Date), QStringLiteral("1 Jan 2028"));
        QCOMPARE(cell(*instalments, 1, InstalmentsTable::Amount), QStringLiteral("$10,000.00"));
    }

    void saysWhatIsLeftToTheCent_data()
    {
        QTest::addColumn<qlonglong>("second");
        QTest::addColumn<QString>("foot");
        QTest::newRow("missing") << 15'999'99ll << "Adds up to $35,999.99; $0.01 of the TCV is missing.";
        QTest::newRow("adds up") << 16'000'00ll << "Adds up to $36,000.00, the TCV to the cent.";
        QTest::newRow("too much") << 16'000'01ll << "Adds up to $36,000.01; $0.01 more than the TCV.";
    }

    void saysWhatIsLeftToTheCent()
    {
        QFETCH(qlonglong, second);
        makeCustom({{0, Money{20'000'00}}, {12, Money{second}}});
        QTEST(instalments->foot(), "foot");
        QCOMPARE(instalments->addsUp(), second == 16'000'00);
    }

    void aNewInstalmentIsWhatIsMissing()
    {
        makeCustom({{0, Money{20'000'00}}});
        QCOMPARE(instalments->addInstalment(0).value(), 1);
        QCOMPARE(deal().billing.instalments[1], (Instalment{1, Money{16'000'00}}));
        QVERIFY(instalments->addsUp());
        QVERIFY(instalments->setData(instalments->index(1, InstalmentsTable::Month), QStringLiteral("24")));
        QCOMPARE(deal().billing.instalments[1].month, 24);
        QCOMPARE(undoText(), QStringLiteral("Move an instalment of Rollout to Jan 2029"));
        document->undoStack().undo();
        document->undoStack().undo();
        QCOMPARE(instalments->rowCount(), 1);
        QVERIFY(!instalments->removeInstalment(0).isEmpty()); // the last one stays
    }

    void aNewInstalmentHoldsNoMoreThanAFile()
    {
        makeCustom({{0, Money{1'00}}});
        Deal huge = deal();
        huge.price = UnitPrice{Money{1'000'000'00}}; // 100 tenants for 36 months: 3,600,000,000.00
        document->dealEdits.changeDeal(document->current().dealKeys.front(), huge, QStringLiteral("prepare"));
        QCOMPARE(instalments->addInstalment(0).value(), 1);
        QCOMPARE(deal().billing.instalments[1], (Instalment{1, Money{1'000'000'000'00}}));
    }

    void aWrongInstalmentIsRefusedInWords()
    {
        makeCustom({{0, Money{20'000'00}}, {12, Money{10'000'00}}});
        const auto problem = [&](int row, int column, const QString &text) {
            return instalments->problemWith(instalments->index(row, column), text);
        };
        QVERIFY(problem(0, InstalmentsTable::Month, QStringLiteral("12")).contains("from month 0 to month 11"));
        QVERIFY(problem(1, InstalmentsTable::Amount, QStringLiteral("0")).contains("more than zero"));
        QVERIFY(!problem(1, InstalmentsTable::Amount, QStringLiteral("1,2,3")).isEmpty());
        QCOMPARE(problem(1, InstalmentsTable::Amount, QStringLiteral("1,200.50")), QString());
    }
};

DEALDESK_TESTS(RampTableTest, QCoreApplication)
#include "ramptable.moc"
