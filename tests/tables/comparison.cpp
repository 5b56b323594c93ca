#include "tables/comparisontable.h"
#include "tables/differencestable.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::ComparisonTable;
using tables::DifferencesTable;

namespace {

using Tester = QAbstractItemModelTester;

int rowOf(ComparedFigure figure)
{
    return static_cast<int>(std::ranges::find(comparedFigures, figure) - comparedFigures.begin());
}

/// The worked example, at $9,000.00 a month, without its deal's price known, and in euro.
std::vector<Scenario> cases()
{
    Scenario base = test::workedExample(), dearer = base, unknown = base, euro = base;
    base.settings.name = "Base";
    dearer.settings.name = "Dearer";
    dearer.deals[0].price = MonthlyTotal{Money{9'000'00}};
    unknown.settings.name = "Unknown";
    unknown.deals[0].tenants = {{0, 1'200}};
    unknown.authorizations[0].bands.back().price.reset();
    euro.settings.name = "Euro";
    euro.settings.currency = "EUR";
    return {base, dearer, unknown, euro};
}

struct Opened {
    workspace::OpenWorkspace document{workspace::contentsOf(cases())};
    tables::ScenarioComparison comparison{document, test::english()};
    ComparisonTable figures{comparison, test::english()};
    DifferencesTable inputs{comparison, test::english()};

    explicit Opened(std::initializer_list<std::size_t> places)
    {
        std::vector<workspace::ScenarioKey> keys;
        for (const std::size_t place : places)
            keys.push_back(document.contents().scenarios[place].key);
        comparison.choose(keys);
        refresh();
    }
    void refresh()
    {
        comparison.refresh();
        figures.refresh();
        inputs.refresh();
    }
    QString figure(ComparedFigure which, int column) const
    {
        return figures.index(rowOf(which), column).data().toString();
    }
    tables::Tone tone(ComparedFigure which, int column) const
    {
        return static_cast<tables::Tone>(figures.index(rowOf(which), column).data(tables::ToneRole).toInt());
    }
    QStringList input(int row) const
    {
        QStringList cells;
        for (const int column : inputs.usedColumns())
            cells.append(inputs.index(row, column).data().toString());
        return cells;
    }
};

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFiguresWithTheirDifferences_data()
    {
        QTest::addColumn<ComparedFigure>("figure");
        QTest::addColumn<QStringList>("texts"); // base, other, difference
        QTest::newRow("billed") << ComparedFigure::TotalBilled
                                << QStringList{"$316,800.00", "$324,000.00", "+$7,200.00"};
        QTest::newRow("what does not differ is the same")
            << ComparedFigure::TotalWholesale << QStringList{"$258,012.00", "$258,012.00", "same"};
        QTest::newRow("margin") << ComparedFigure::TotalMargin << QStringList{"$58,788.00", "$65,988.00", "+$7,200.00"};
        QTest::newRow("a percentage differs by points")
            << ComparedFigure::MarginPercent << QStringList{"18.56 %", "20.37 %", "+1.81 points"};
        QTest::newRow("ARR") << ComparedFigure::LastArr << QStringList{"$105,600.00", "$108,000.00", "+$2,400.00"};
        QTest::newRow("tenants") << ComparedFigure::LastTenants << QStringList{"100", "100", "same"};
    }

    void showsFiguresWithTheirDifferences()
    {
        const Opened opened{0, 1};
        QFETCH(ComparedFigure, figure);
        QStringList found;
        for (const int column : {1, 2, 3})
            found.append(opened.figure(figure, column).replace(QChar(0xA0), ' '));
        QTEST(found, "texts");
    }

    void lessHasAMinusAndTheToneOfALoss()
    {
        const Opened opened{1, 0};
        QCOMPARE(opened.figure(ComparedFigure::TotalMargin, 3), "−$7,200.00");
        QCOMPARE(opened.tone(ComparedFigure::TotalMargin, 3), tables::Tone::Bad);
        QCOMPARE(Opened({0, 1}).tone(ComparedFigure::TotalMargin, 3), tables::Tone::Good);
    }

    void moreWholesaleIsNeitherGoodNorBad()
    {
        Opened opened{0, 1};
        Deal deal = opened.document.scenario().deals[0];
        deal.tenants = {{0, 99}};
        opened.document.dealEdits.changeDeal(opened.document.current().dealKeys[0], deal, "Change tenants");
        opened.comparison.note({{{workspace::RowKind::Deal, opened.document.currentKey(), {}, {}}}, false});
        opened.refresh();
        QVERIFY(opened.figure(ComparedFigure::TotalWholesale, 3) != "same");
        QCOMPARE(opened.tone(ComparedFigure::TotalWholesale, 3), tables::Tone::Quiet);
    }

    void theUnknownIsADashAndTheComparisonSaysWhy()
    {
        const Opened opened{0, 2};
        QCOMPARE(opened.figure(ComparedFigure::TotalMargin, 2), "—");
        QCOMPARE(opened.figure(ComparedFigure::TotalMargin, 3), "—");
        QCOMPARE(opened.figure(ComparedFigure::TotalBilled, 3), "same");
        QCOMPARE(opened.comparison.scenarios()[1].why, "Rollout: No negotiated price (Jan 2027 – Dec 2029)");
        QCOMPARE(opened.comparison.scenarios()[0].why, "");
    }

    void amountsInDifferentCurrenciesHaveNoDifference()
    {
        const Opened opened{0, 3};
        QCOMPARE(opened.figure(ComparedFigure::TotalBilled, 2), "€316,800.00");
        QCOMPARE(opened.figure(ComparedFigure::TotalBilled, 3), "—");
        QCOMPARE(opened.figure(ComparedFigure::MarginPercent, 3), "same");
        QVERIFY(!opened.comparison.oneCurrency());
    }

    void listsTheInputsThatDiffer()
    {
        const Opened opened{0, 1, 2};
        QCOMPARE(opened.inputs.rowCount(), 3);
        QCOMPARE(opened.input(0), QStringList({"ASM from 1,200 tenants", "Wholesale", "$70.14, negotiated",
                                               "$70.14, negotiated", "not stated, negotiated"}));
        QCOMPARE(opened.input(1), QStringList({"Rollout", "Tenants", "100", "100", "1,200"}));
        QCOMPARE(opened.input(2), QStringList({"Rollout", "Price", "Monthly total $8,800.00", "Monthly total $9,000.00",
                                               "Monthly total $8,800.00"}));
    }

    void aDealThatOnlyOneHasIsNotThere()
    {
        Opened opened{0, 1};
        opened.document.dealEdits.removeDeals({opened.document.current().dealKeys.front()}, "Delete Rollout");
        opened.refresh();
        QCOMPARE(opened.input(0),
                 QStringList({"Rollout", "Deal", "not there", "100 tenants, 3 years, monthly total $9,000.00"}));
    }

    void anotherCustomerOfTheSameNameDiffersAndWithHimTheRecommendedRoute()
    {
        workspace::OpenWorkspace document(
            workspace::contentsOf({test::caseOf("samename-a"), test::caseOf("samename-b")}));
        tables::ScenarioComparison comparison(document, test::english());
        DifferencesTable inputs(comparison, test::english());
        const Tester tester(&inputs, Tester::FailureReportingMode::Fatal);
        comparison.choose({document.contents().scenarios[0].key, document.contents().scenarios[1].key});
        comparison.refresh();
        inputs.refresh();
        QCOMPARE(inputs.rowCount(), 2);
        const auto cell = [&](int row, int column) { return inputs.index(row, column).data().toString(); };
        QCOMPARE(cell(0, DifferencesTable::Input), "Customer");
        QCOMPARE(cell(1, DifferencesTable::Input), "Recommended route");
        QCOMPARE(cell(1, DifferencesTable::FirstScenario), "Undecided");
        QCOMPARE(cell(1, DifferencesTable::FirstScenario + 1), "Direct");
    }

    void aRampThatOnlyOneHasSaysFromWhereToWhere()
    {
        Opened opened{0, 1};
        pricing::Deal deal = opened.document.scenario().deals.front();
        deal.tenants = {{0, 60}, {6, 100}, {12, 1'400}};
        opened.document.setCurrent({2});
        opened.document.dealEdits.changeDeal(opened.document.current().dealKeys.front(), deal, "Grow");
        opened.document.setCurrent({1});
        opened.document.dealEdits.removeDeals({opened.document.current().dealKeys.front()}, "Delete Rollout");
        opened.refresh();
        QCOMPARE(opened.input(0),
                 QStringList({"Rollout", "Deal", "not there", "60 → 1,400 tenants, 3 years, monthly total $8,800.00"}));
    }

    void titlesNameTheScenarios()
    {
        const Opened opened{0, 1};
        QStringList titles;
        for (const int column : opened.figures.usedColumns())
            titles.append(opened.figures.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(titles, QStringList({"Figure", "Base (base)", "Dearer", "Difference"}));
    }

    void modelsStayWholeThroughEditsUndoAndRedo()
    {
        Opened opened{0, 1, 2, 3};
        const Tester figures(&opened.figures, Tester::FailureReportingMode::Fatal);
        const Tester inputs(&opened.inputs, Tester::FailureReportingMode::Fatal);
        connect(&opened.document, &workspace::Document::changed, &opened.figures, [&](const workspace::Change &change) {
            opened.comparison.note(change);
            opened.refresh();
        });
        const int before = opened.inputs.rowCount();
        Deal deal = opened.document.scenario().deals[0];
        deal.term = CommitmentTerm::OneYear;
        opened.document.dealEdits.changeDeal(opened.document.current().dealKeys[0], deal, "Change the term");
        QCOMPARE(opened.inputs.rowCount(), before + 1);
        QCOMPARE(opened.figure(ComparedFigure::LastTenants, 1), "0");
        opened.document.undoStack().undo();
        QCOMPARE(opened.inputs.rowCount(), before);
        opened.document.scenarioEdits.removeScenario(opened.document.contents().scenarios[1].key, "Delete");
        QCOMPARE(opened.comparison.scenarios().size(), std::size_t{3});
        opened.document.undoStack().undo();
        QCOMPARE(opened.comparison.scenarios().size(), std::size_t{4});
    }

    void staysSafeWhenTheDocumentHasChangedSinceItWasRefreshed()
    {
        Opened opened{0, 1, 2};
        opened.document.dealEdits.removeDeals({opened.document.current().dealKeys.front()}, "Delete Rollout");
        opened.document.scenarioEdits.removeScenario(opened.document.contents().scenarios[1].key, "Delete");
        for (int row = 0; row < opened.inputs.rowCount(); ++row)
            opened.input(row);
    }
};

DEALDESK_TESTS(ComparisonTest, QCoreApplication)
#include "comparison.moc"
