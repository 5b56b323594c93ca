// The What-if page's tables: terms × routes, sensitivity, a simulated figure and who moves it, and band-edge advice.
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"

#include "pricing/standarderror.h"
#include "tables/bandadvice.h"
#include "tables/distributiontable.h"
#include "tables/moverstable.h"
#include "tables/routegridtable.h"
#include "tables/sensitivitytable.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::DistributionTable;
using tables::MoversTable;
using tables::RouteGridTable;
using tables::SensitivityTable;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The worked example on CPPO, whose fee is 3 %, for a customer who is AWS-first.
Scenario rollout()
{
    Scenario scenario = test::workedExample();
    scenario.deals[0].marketplaceFee = Percent{300};
    scenario.customers[0].cloud = Cloud::Aws;
    return scenario;
}

/// A certain deal and two uncertain ones.
Scenario pipeline()
{
    Scenario scenario = test::scenarioOf(
        {test::dealOf("d1", {{0, 100}}), test::dealOf("d2", {{0, 50}}), test::dealOf("d3", {{0, 200}})});
    scenario.deals[1].probability = scenario.deals[2].probability = Percent{5'000};
    return scenario;
}

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString().replace(QChar(0x00A0), u' '));
    return cells;
}

int toneOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(tables::ToneRole).toInt();
}

tables::BandAdvice adviceOn(const Scenario &scenario)
{
    return tables::bandAdvice(scenario, evaluate(scenario), 0, test::english());
}

} // namespace

class WhatIfTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGridHasEachTermOnEachRoute()
    {
        RouteGridTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        const Scenario scenario = rollout();
        table.show(scenario, 0, assumedFees(scenario.deals[0]));
        QCOMPARE(table.rowCount(), 9);
        QCOMPARE(rowOf(table, 6), (QStringList{"3 years", "AWS CPPO", "3 %", "—", "$105,600.00", "$316,800.00",
                                               "$58,788.00", "18.56 %", "$49,284.00", "the deal now · recommended"}));
        QCOMPARE(table.index(8, RouteGridTable::Note).data().toString(), "best net margin");
        QCOMPARE(toneOf(table, 8, RouteGridTable::NetMargin), int(tables::Tone::Good));
        QCOMPARE(table.index(0, RouteGridTable::Note).data().toString(), "recommended");
    }

    void theGridSaysWhereTheFeeIsNotTheDealsOwnAndWhereRoutesAreEqual()
    {
        RouteGridTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(rollout(), 0, {});
        QCOMPARE(table.index(6, RouteGridTable::Note).data().toString(),
                 "the deal now, but for the fee · best net margin, equal · recommended");
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    void theGridSaysWhatIsTooLarge()
    {
        Scenario scenario = rollout();
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = UnitPrice{Money{100'000'000'000'000}};
        RouteGridTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(scenario, 0, {});
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(!table.problem().isEmpty());
    }

    void aRowOfSensitivitySaysBothWays()
    {
        const Scenario scenario = test::workedExample(); // a price 5 % up is $440.00 a month more, for 36 months
        SensitivityTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(sensitivity(scenario), &SensitiveFigures::margin, {}, test::figures());
        int row = 0;
        while (row < table.rowCount() && table.index(row, SensitivityTable::Input).data().toString() != "Price")
            ++row;
        QCOMPARE(rowOf(table, row), (QStringList{"Price", "±5 %", "$42,948.00", "−$15,840.00", "$74,628.00",
                                                 "+$15,840.00", "$31,680.00"}));
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    void whatBecomesUnknownIsADash()
    {
        Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 1'150}};
        scenario.authorizations[0].bands.back().price.reset(); // from 1,200 no price is stated
        SensitivityTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(sensitivity(scenario), &SensitiveFigures::margin, {}, test::figures());
        const int last = table.rowCount() - 1;
        QCOMPARE(rowOf(table, last)[SensitivityTable::Input], "Tenants");
        QCOMPARE(rowOf(table, last)[SensitivityTable::UpChange], "—");
        QCOMPARE(rowOf(table, last)[SensitivityTable::Span], "—");
        QVERIFY(rowOf(table, last)[SensitivityTable::DownChange].startsWith(QChar(0x2212)) ||
                rowOf(table, last)[SensitivityTable::DownChange].startsWith(u'+'));
    }

    void aSimulatedFigureIsTheSimulations()
    {
        const Simulation is = simulate(pipeline(), {.trials = 2'000, .seed = 7});
        const wording::FigureText figures = test::figures();
        DistributionTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(is.margin, figures);
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.index(0, DistributionTable::Value).data().toString(), figures.money(is.margin.p10));
        QCOMPARE(table.index(3, DistributionTable::Value).data().toString(), figures.money(is.margin.mean));
        QCOMPARE(table.index(1, DistributionTable::Most).data().toString(),
                 figures.money(percentileRange(is.margin, Percentile::P50)->most));
        const Simulation few = simulate(pipeline(), {.trials = 20, .seed = 7});
        table.show(few.margin, figures);
        QCOMPARE(rowOf(table, 0).mid(1), (QStringList{figures.money(few.margin.p10), "—", "—"}));
        QCOMPARE(rowOf(table, 3).mid(1), (QStringList{figures.money(few.margin.mean), "—", "—"}));
        QVERIFY(table.index(3, DistributionTable::Least).data(Qt::ToolTipRole).toString().startsWith("The trials are"));
        table.show({}, figures); // no trial is priced
        QCOMPARE(rowOf(table, 0).mid(1), (QStringList{"—", "—", "—"}));
    }

    void theRangeOfAnExactPercentileIsThePercentile()
    {
        // Floating point once took the big deal's $24,000,000.00 for the range of this P10.
        const Simulation is = simulate(test::caseOf("p10range"), {.exact = true});
        DistributionTable table(test::english());
        table.show(is.arr, test::figures());
        QCOMPARE(rowOf(table, 0), (QStringList{"P10", "$3,600.00", "$3,600.00", "$3,600.00"}));
    }

    void moversNameDealAndCustomer()
    {
        const Scenario scenario = pipeline();
        const Simulation is = simulate(scenario, {.exact = true, .movers = true});
        const wording::FigureText figures = test::figures();
        MoversTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(is.movers, scenario, &Mover::margin, true);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(rowOf(table, 0), (QStringList{"Deal d3", "Example Corp", "50 %", figures.money(is.movers[0].margin),
                                               "exact", figures.money(is.movers[0].arr), "exact"}));
        table.show({}, scenario, &Mover::margin, true);
        QCOMPARE(table.rowCount(), 0);
    }

    void aSampledMoverSaysHowFarItMayBeOff()
    {
        const Scenario scenario = pipeline();
        const Simulation is = simulate(scenario, {.trials = 500, .movers = true});
        const wording::FigureText figures = test::figures();
        MoversTable table(test::english());
        const QAbstractItemModelTester tester(&table, fatal);
        table.show(is.movers, scenario, &Mover::margin, false);
        const Mover &first = is.movers[0];
        QVERIFY(first.marginError->minor > 0);
        QCOMPARE(table.index(0, MoversTable::MarginWithin).data().toString(),
                 "± " + figures.money(*within95(first.marginError)));
        QCOMPARE(table.index(0, MoversTable::ArrWithin).data().toString(),
                 "± " + figures.money(*within95(first.arrError)));
        QCOMPARE(MoversTable::columnsOf(&Mover::arr).last(), int(MoversTable::ArrWithin));
        QVERIFY(!MoversTable::columnsOf(&Mover::arr).contains(MoversTable::Margin));
        // Of two trials neither kind has a spread: that is said, and is no 0.
        table.show(simulate(scenario, {.trials = 2, .movers = true}).movers, scenario, &Mover::margin, false);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.index(row, MoversTable::MarginWithin).data().toString(), "—");
    }

    void adviceAtABandsEdge_data()
    {
        QTest::addColumn<int>("tenants");
        QTest::addColumn<QString>("advice");
        QTest::newRow("a few more cost less in all")
            << 95
            << "5 more tenants cost $342.75 a month less in all: wholesale is $7,167.00 for 100, at $71.67 each in "
               "Band "
               "2. All deals’ margin over the horizon rises from $54,549.00 to $83,988.00. The customer then pays for "
               "100.";
        QTest::newRow("one more costs less in all")
            << 99
            << "1 more tenant costs $658.95 a month less in all: wholesale is $7,167.00 for 100, at $71.67 each in "
               "Band "
               "2. All deals’ margin over the horizon rises from $56,845.80 to $83,988.00. The customer then pays for "
               "100.";
        QTest::newRow("too far from the edge") << 90 << "";
        QTest::newRow("on the edge") << 100 << "";
    }
    void adviceAtABandsEdge()
    {
        QFETCH(int, tenants);
        const auto advice = adviceOn(test::scenarioOf({test::dealOf("d1", {{0, tenants}})}));
        QTEST(advice.text, "advice");
        QVERIFY(advice.good);
        QCOMPARE(advice.title, advice.text.isEmpty() ? "" : "More tenants for less");
    }

    void adviceByWhichTheWholeLosesIsNotGood()
    {
        // A markup of 10 %: the customer has what is saved, and more.
        Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 95}})});
        scenario.deals[0].price = Markup{Percent{1'000}};
        const auto advice = adviceOn(scenario);
        QVERIFY(!advice.good);
        QCOMPARE(advice.title, "Not advised: more tenants for less");
        QVERIFY(advice.text.endsWith("All deals’ margin over the horizon falls from $27,052.20 to $25,812.00. The "
                                     "customer then pays for 100."));
    }

    void adviceByWhichAnotherDealLosesItsPriceIsNotGood()
    {
        Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 1'000}}), test::dealOf("d2", {{0, 150}})});
        scenario.deals[0].negotiatedPrice = Money{60'00};
        scenario.deals[0].price = MonthlyTotal{Money{90'000'00}};
        scenario.deals[1].term = CommitmentTerm::OneYear;
        const auto advice = adviceOn(scenario);
        QVERIFY(!advice.good);
        // 36 × (90,000.00 − 1,000 × 70.89) and 36 × (90,000.00 − 1,050 × 60.00)
        QCOMPARE(advice.text,
                 "50 more tenants cost $7,890.00 a month less in all: wholesale is $63,000.00 for 1,050, at "
                 "$60.00 each in Band 4. But then there is no wholesale price for “Deal d2”. The margin "
                 "over the horizon, without 1 deal whose price is not known now or then, rises from $687,960.00 to "
                 "$972,000.00.");
    }
};

DEALDESK_TESTS(WhatIfTablesTest, QCoreApplication)
#include "whatiftables.moc"
