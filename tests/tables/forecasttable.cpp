#include "tables/forecasttable.h"

#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/bandchanges.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::ForecastTable;

namespace {

using Tester = QAbstractItemModelTester;

QString cell(const ForecastTable &table, int row, int column) { return table.index(row, column).data().toString(); }

tables::Tone tone(const ForecastTable &table, int row, int column)
{
    return static_cast<tables::Tone>(table.index(row, column).data(tables::ToneRole).toInt());
}

Scenario withoutNegotiatedPrice()
{
    Scenario scenario = test::growth();
    scenario.deals[0].negotiatedPrice.reset();
    scenario.authorizations[0].bands.back().price.reset();
    return scenario;
}

Scenario tooLarge()
{
    Scenario scenario = test::scenarioOf({});
    for (int i = 0; i < 100; ++i) {
        Deal deal = test::dealOf("d" + std::to_string(i), {{0, 1'000'000}});
        deal.price = UnitPrice{Money{100'000'000'000}};
        scenario.deals.push_back(deal);
    }
    return scenario;
}

} // namespace

class ForecastTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheEvaluation_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("first month") << 0 << int(ForecastTable::Month) << "Jan 2027";
        QTest::newRow("last month") << 35 << int(ForecastTable::Month) << "Dec 2029";
        QTest::newRow("tenants") << 0 << int(ForecastTable::Tenants) << "100";
        QTest::newRow("relationship total") << 0 << ForecastTable::totalColumn(Listing::Asm) << "100";
        QTest::newRow("band") << 0 << ForecastTable::bandColumn(Listing::Asm) << "Band 2";
        QTest::newRow("band of a listing without a book") << 0 << ForecastTable::bandColumn(Listing::Sat) << "—";
        QTest::newRow("ARR") << 0 << int(ForecastTable::Arr) << "$105,600.00";
        QTest::newRow("billed") << 0 << int(ForecastTable::Mrr) << "$8,800.00";
        QTest::newRow("wholesale") << 0 << int(ForecastTable::Wholesale) << "$7,167.00";
        QTest::newRow("margin") << 0 << int(ForecastTable::Margin) << "$1,633.00";
        QTest::newRow("net margin") << 35 << int(ForecastTable::NetMargin) << "$1,633.00";
        QTest::newRow("no payout before the first is due") << 2 << int(ForecastTable::Payout) << "$0.00";
        QTest::newRow("payout, 60 days after the invoices of February and March")
            << 3 << int(ForecastTable::Payout) << "$3,266.00";
        QTest::newRow("cash is what was paid until then") << 4 << int(ForecastTable::Cash) << "$4,899.00";
    }

    void showsTheEvaluation()
    {
        const workspace::Document document(test::contentsOf(test::workedExample()));
        const ForecastTable table(document, test::english());
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST(cell(table, row, column), "text");
    }

    void marksTheMonthInWhichABandChanges_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        QTest::newRow("the first month is no change") << 0 << "Band 1" << false;
        QTest::newRow("before a change") << 5 << "Band 1" << false;
        QTest::newRow("up") << 6 << "Band 2 ▲" << true;
        QTest::newRow("after a change") << 7 << "Band 2" << false;
        QTest::newRow("up again") << 18 << "Band 4 ▲" << true;
        QTest::newRow("down to none") << 36 << "— ▼" << true;
    }

    void marksTheMonthInWhichABandChanges()
    {
        Scenario scenario = test::growth();
        scenario.settings.horizonMonths = 40;
        const workspace::Document document(test::contentsOf(scenario));
        const ForecastTable table(document, test::english());
        QFETCH(int, row);
        QFETCH(bool, marked);
        QTEST(cell(table, row, ForecastTable::bandColumn(Listing::Asm)), "text");
        QCOMPARE(tone(table, row, ForecastTable::bandColumn(Listing::Asm)),
                 marked ? tables::Tone::Plain : tables::Tone::Quiet);
    }

    void showsUnknownAsADashAndALossInItsTone()
    {
        const workspace::Document document(test::contentsOf(withoutNegotiatedPrice()));
        const ForecastTable table(document, test::english());
        QCOMPARE(cell(table, 17, ForecastTable::Margin), "$12,055.00");
        for (const int column :
             {int(ForecastTable::Wholesale), int(ForecastTable::Margin), int(ForecastTable::NetMargin)}) {
            QCOMPARE(cell(table, 18, column), "—");
            QCOMPARE(tone(table, 18, column), tables::Tone::Quiet);
            QVERIFY(table.values(column, {18}) == std::vector{exchange::CellValue()});
        }
        QCOMPARE(cell(table, 18, ForecastTable::Mrr), "$114,000.00");

        Scenario losing = test::workedExample();
        losing.deals[0].price = MonthlyTotal{Money{7'000'00}};
        const workspace::Document loss(test::contentsOf(losing));
        const ForecastTable red(loss, test::english());
        QCOMPARE(cell(red, 0, ForecastTable::Margin), "−$167.00");
        QCOMPARE(tone(red, 0, ForecastTable::Margin), tables::Tone::Bad);
    }

    void leavesOutListingsWithoutTenants()
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        workspace::OpenWorkspace document(test::contentsOf(scenario));
        ForecastTable table(document, test::english());
        QVERIFY(table.usefulColumns(ForecastTable::About::Money).contains(ForecastTable::totalColumn(Listing::Asm)));
        QVERIFY(!table.usefulColumns(ForecastTable::About::Money).contains(ForecastTable::totalColumn(Listing::Sat)));

        ResaleAuthorization book = scenario.authorizations[1];
        book.existingTenants = 30;
        test::setAuthorization(document.factEdits, Listing::Sat, book, "Change existing tenants");
        QVERIFY(table.usefulColumns(ForecastTable::About::Money).contains(ForecastTable::bandColumn(Listing::Sat)));
    }

    void showsWhatThePictureIsAbout()
    {
        const workspace::Document document(test::contentsOf(test::workedExample()));
        const ForecastTable table(document, test::english());
        const auto columns = [&](ForecastTable::About about) { return table.usefulColumns(about); };
        QCOMPARE(columns(ForecastTable::About::Tenants),
                 QList<int>({ForecastTable::Month, ForecastTable::Tenants, ForecastTable::totalColumn(Listing::Asm),
                             ForecastTable::bandColumn(Listing::Asm)}));
        QCOMPARE(columns(ForecastTable::About::Cash),
                 QList<int>({ForecastTable::Month, ForecastTable::Margin, ForecastTable::NetMargin,
                             ForecastTable::Payout, ForecastTable::Cash}));
        QVERIFY(!columns(ForecastTable::About::Money).contains(ForecastTable::Cash));
    }

    void sumsWhatIsKnownWithAMarkAndKeepsItFromAFile()
    {
        Scenario scenario = withoutNegotiatedPrice();
        scenario.deals.push_back(test::dealOf("other", {{0, 10}}));
        scenario.deals.back().listing = Listing::Sat;
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        const workspace::Document document(test::contentsOf(scenario));
        const ForecastTable table(document, test::english());
        const Money own = *document.evaluation()->month(1, 18).margin;
        const QModelIndex margin = table.index(18, ForecastTable::Margin);
        QCOMPARE(margin.data().toString(), "* " + test::figures().money(own));
        QVERIFY(table.values(ForecastTable::Margin, {18}) ==
                (std::vector<exchange::CellValue>{exchange::Amount{own, 2}}));
        QVERIFY(table.sheet({18}, {ForecastTable::Margin}).rows[0][0] == exchange::CellValue());
        QVERIFY(!cell(table, 17, ForecastTable::Margin).startsWith('*'));
        QVERIFY2(!cell(table, 18, ForecastTable::Arr).startsWith('*'), "what is billed is known");
    }

    void isExactForAFile()
    {
        const workspace::Document document(test::contentsOf(withoutNegotiatedPrice()));
        const ForecastTable table(document, test::english());
        const auto exact = [&](int row, int column) {
            return QString::fromStdString(exchange::plainText(table.sheet({row}, {column}).rows[0][0]));
        };
        QCOMPARE(exact(0, ForecastTable::Month), "2027-01");
        QCOMPARE(exact(18, ForecastTable::Tenants), "1200");
        QCOMPARE(exact(18, ForecastTable::bandColumn(Listing::Asm)), "Band 4"); // without the sign of a change
        QCOMPARE(exact(0, ForecastTable::Arr), "28500.00");
        QCOMPARE(exact(18, ForecastTable::Wholesale), "");
        QCOMPARE(table.sheet({}, {ForecastTable::Arr}).columns[0].title, "ARR (USD)");
        QCOMPARE(table.sheet({}, {ForecastTable::Tenants}).columns[0].title, "Tenants");
    }

    void followsEditsUndoAndRedo()
    {
        workspace::OpenWorkspace document(test::contentsOf(test::workedExample()));
        ForecastTable table(document, test::english());
        const Tester tester(&table, Tester::FailureReportingMode::Fatal);
        connect(&document, &workspace::Document::changed, &table, [&table] { table.refresh(); });
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);

        ScenarioSettings settings = document.scenario().settings;
        settings.horizonMonths = 12;
        document.scenarioEdits.changeSettings(settings, "Change the horizon");
        QCOMPARE(table.rowCount(), 12);
        QCOMPARE(changed.size(), 1);
        document.undoStack().undo();
        QCOMPARE(table.rowCount(), 36);
        document.undoStack().redo();
        QCOMPARE(table.rowCount(), 12);

        document.dealEdits.removeDeals({document.current().dealKeys.front()}, "Delete Rollout");
        QCOMPARE(table.rowCount(), 0);
        document.undoStack().undo();
        QCOMPARE(table.rowCount(), 12);
        QCOMPARE(cell(table, 11, ForecastTable::Arr), "$105,600.00");
    }

    void hasNoFiguresWhereOneIsBeyond64Bits()
    {
        const workspace::Document document(test::contentsOf(tooLarge()));
        QVERIFY(!document.evaluation());
        const ForecastTable table(document, test::english());
        QCOMPARE(table.rowCount(), 36);
        QCOMPARE(cell(table, 0, ForecastTable::Month), "Jan 2027");
        QCOMPARE(cell(table, 0, ForecastTable::Arr), "—");
    }

    void saysBandChangesInWords_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("band");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("marker");
        QTest::newRow("up") << 1 << 2 << 120 << "ASM reaches Band 2 with 120 tenants"
                            << "Band 2 from Jul 2027 · 120 tenants";
        QTest::newRow("down") << 2 << 1 << 60 << "ASM falls to Band 1 with 60 tenants"
                              << "Band 1 from Jul 2027 · 60 tenants";
        QTest::newRow("one tenant") << 1 << 0 << 1 << "ASM falls to Pilot with 1 tenant"
                                    << "Pilot from Jul 2027 · 1 tenant";
        QTest::newRow("the first") << -1 << 1 << 25 << "ASM starts in Band 1 with 25 tenants"
                                   << "Band 1 from Jul 2027 · 25 tenants";
        QTest::newRow("below the first band") << 1 << -1 << 3 << "ASM falls below its first band, with 3 tenants"
                                              << "No band from Jul 2027 · 3 tenants";
        QTest::newRow("nobody left") << 1 << -1 << 0 << "ASM has no tenants any more"
                                     << "No tenants from Jul 2027";
    }

    void saysBandChangesInWords()
    {
        QFETCH(int, before);
        QFETCH(int, band);
        QFETCH(int, total);
        const tables::BandChange change{Listing::Asm, 6, {0, before}, {0, band}, total};
        const Scenario scenario = test::workedExample();
        QTEST(tables::sentence(change, scenario, test::figures()), "sentence");
        QTEST(tables::markerTexts(change, scenario, test::figures(), false).front(), "marker");
        QVERIFY(tables::markerTexts(change, scenario, test::figures(), true).front().startsWith("ASM: "));
    }

    void findsBandChanges()
    {
        const Scenario scenario = test::growth();
        const std::vector<tables::BandChange> expected{{Listing::Asm, 6, {0, 1}, {0, 2}, 100},
                                                       {Listing::Asm, 12, {0, 2}, {0, 3}, 500},
                                                       {Listing::Asm, 18, {0, 3}, {0, 4}, 1'200}};
        QVERIFY(tables::bandChanges(scenario, evaluate(scenario)) == expected);
    }
};

DEALDESK_TESTS(ForecastTableTest, QCoreApplication)
#include "forecasttable.moc"
