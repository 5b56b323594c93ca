// A listing with two authorizations over time, whose bands differ in number and names: each band is named by the one
// that its price took.
#include "pricing/authorizations.h"
#include "records/differences.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/bandchanges.h"
#include "tables/dealstable.h"
#include "tables/forecasttable.h"
#include "tables/inputtexts.h"
#include "tables/ramptable.h"
#include "wording/authorizationnames.h"
#include "wording/pages/growthwords.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using namespace std::chrono_literals;
using tables::ForecastTable;
using tables::RampTable;

namespace {

QString cell(const QAbstractItemModel &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

/// "ASM (RA-2) from 100 tenants | Wholesale price": what a comparison names.
QStringList differences(const Scenario &one, const Scenario &other)
{
    const std::array both{&one, &other};
    QStringList texts;
    for (const records::InputDifference &each : records::inputDifferences(both)) {
        const std::size_t place = each.at[0] >= 0 ? 0 : 1;
        const auto text = [&](std::size_t at) {
            return tables::inputText(each, *both[at], at, test::english()).value_or(wording::unknown);
        };
        texts.append(tables::subjectText(each, *both[place], place, test::english()) + ": " + text(0) + " / " +
                     text(1));
    }
    return texts;
}

} // namespace

class AuthorizationsOverTimeTest : public QObject
{
    Q_OBJECT

    const Scenario scenario = test::authorizationsOverTime();

private Q_SLOTS:
    void theForecastNamesTheBandOfTheOneThatRules_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("text");
        QTest::newRow("the first one's") << 11 << "Band 1";
        QTest::newRow("the second one's, neither up nor down") << 12 << "Entry ◆";
        QTest::newRow("up within the second") << 14 << "Volume ▲";
        QTest::newRow("after it") << 15 << "Volume";
    }
    void theForecastNamesTheBandOfTheOneThatRules()
    {
        const workspace::Document document(test::contentsOf(scenario));
        const ForecastTable table(document, test::english());
        QFETCH(int, month);
        QTEST(cell(table, month, ForecastTable::bandColumn(Listing::Asm)), "text");
    }

    /// Also where both bands have one index, or one name.
    void anotherAuthorizationIsAChange()
    {
        Scenario alike = scenario;
        alike.deals.resize(1);
        alike.deals[0].tenants = {{0, 150}};
        alike.authorizations[0].bands = alike.authorizations[1].bands;
        const Evaluation evaluation = evaluate(alike);
        const auto changes = tables::bandChanges(alike, evaluation);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(tables::sentence(changes[0], alike, test::figures()),
                 "ASM is in Band 2 of authorization RA-2 with 150 tenants");
        QCOMPARE(tables::markerTexts(changes[0], alike, test::figures(), false).front(),
                 "Band 2 (RA-2) from Jan 2028 · 150 tenants");
    }

    void theDealsTableNamesTheBandOfTheDealsOwnStart()
    {
        workspace::OpenWorkspace document(test::contentsOf(scenario));
        const tables::DealsTable table(document.dealEdits, test::english());
        QCOMPARE(cell(table, 0, tables::DealsTable::Band), "Band 1");
        QCOMPARE(cell(table, 1, tables::DealsTable::Band), "Volume");
    }

    void theRampNamesEachStepsAuthorization()
    {
        workspace::OpenWorkspace document(test::contentsOf(scenario));
        RampTable table(document.dealEdits, test::english());
        table.setDeal(document.current().dealKeys.front());
        QVERIFY(table.hasSeveralAuthorizations());
        QCOMPARE(cell(table, 0, RampTable::Band) + " " + cell(table, 0, RampTable::Authorization), "Band 1 RA-1");
        QCOMPARE(cell(table, 1, RampTable::Band) + " " + cell(table, 1, RampTable::Authorization), "Volume RA-2");
    }

    /// The bands of the month in which it is, not those of the deal's first month.
    void aStepThatIsAddedBeginsTheNextBandOfItsMonth()
    {
        Scenario small = scenario;
        small.deals = {test::dealOf("d1", {{0, 25}, {10, 30}})};
        workspace::OpenWorkspace document(test::contentsOf(small));
        RampTable table(document.dealEdits, test::english());
        table.setDeal(document.current().dealKeys.front());
        QVERIFY(table.addStep(1));
        QCOMPARE(document.scenario().deals[0].tenants.back(), (TenantStep{16, 100}));
        const auto books = tables::booksOver(small, small.deals[0]);
        QCOMPARE(books.size(), std::size_t{2});
        QCOMPARE(books[1].month, 12);
        QCOMPARE(tables::nextBandStart({{0, 25}, {12, 120}}, 1, false, books, std::vector<std::int64_t>(36, 0)).tenants,
                 100);
        QCOMPARE(tables::nextBandStart({{0, 25}, {12, 120}}, 1, true, books, std::vector<std::int64_t>(36, 0)).tenants,
                 130);
    }

    void aFindingNamesBothAuthorizations()
    {
        const Evaluation evaluation = evaluate(scenario);
        QCOMPARE(
            wording::growthFinding(scenario, scenario.deals[0], growthSteps(scenario, 0, evaluation), test::english()),
            "30 to 200 tenants by month 14; bands: Band 1 (RA-1) to Volume (RA-2)");
    }

    void aDealSaysWhichOneEachPriceEventTakes()
    {
        const Evaluation evaluation = evaluate(scenario);
        QCOMPARE(
            wording::authorizationsOf(scenario, evaluation, 0, test::english()),
            "RA-1 until Feb 2028, RA-2 from Mar 2028"); // locked: the price of January 2028 is still the first one's
        QCOMPARE(wording::authorizationsOf(scenario, evaluation, 1, test::english()), "RA-2");
        Scenario floating = scenario;
        floating.settings.bandPolicy = BandPolicy::Floating;
        QCOMPARE(wording::authorizationsOf(floating, evaluate(floating), 0, test::english()),
                 "RA-1 until Dec 2027, RA-2 from Jan 2028");
        Scenario alone = scenario;
        alone.authorizations.pop_back();
        QCOMPARE(wording::authorizationsOf(alone, evaluate(alone), 0, test::english()), QString());
    }

    void isCalledByItsNumberElseByNameAndDay()
    {
        Scenario named = scenario;
        for (ResaleAuthorization &each : named.authorizations)
            each.number.clear();
        QCOMPARE(wording::calledAmong(named, named.authorizations[0], test::english()), "Second year");
        named.authorizations[1].name = named.authorizations[0].name;
        QCOMPARE(wording::calledAmong(named, named.authorizations[0], test::english()), "Second year from 1 Jan 2028");
        QCOMPARE(wording::calledAmong(named, named.authorizations[1], test::english()),
                 "Second year until 31 Dec 2027");
    }

    void aComparisonTellsThemApart()
    {
        Scenario other = scenario;
        other.authorizations[0].bands[1].price = Money{79'00};
        std::swap(other.authorizations[0], other.authorizations[1]); // in whatever order
        QCOMPARE(differences(scenario, other), QStringList{"ASM (RA-2) from 100 tenants: $80.00 / $79.00"});
    }

    void aComparisonPairsThem_data()
    {
        QTest::addColumn<QStringList>("changed"); // each: number, first day, name
        QTest::addColumn<QStringList>("subjects");
        QTest::newRow("by their numbers, whenever they begin")
            << QStringList{"RA-2/2028-07-01/Second year", "RA-1//Worked example (illustrative)"}
            << QStringList{"ASM (RA-2) price book: 1 Jan 2028 / 1 Jul 2028"};
        QTest::newRow("by first day and name, where a number is another")
            << QStringList{"RA-3/2028-01-01/Second year", "RA-1//Worked example (illustrative)"}
            << QStringList{"ASM (RA-2) price book: RA-2 / RA-3"};
        QTest::newRow("by the first day alone")
            << QStringList{"RA-3/2028-01-01/Another", "RA-1//Worked example (illustrative)"}
            << QStringList{"ASM (RA-2) price book: Second year / Another", "ASM (RA-2) price book: RA-2 / RA-3"};
    }
    void aComparisonPairsThem()
    {
        QFETCH(QStringList, changed);
        Scenario other = scenario;
        for (std::size_t at = 0; at < other.authorizations.size(); ++at) {
            const QStringList parts = changed[static_cast<qsizetype>(at)].split('/');
            ResaleAuthorization &each = other.authorizations[at];
            each.number = parts[0].toStdString();
            if (!parts[1].isEmpty())
                each.from = wording::fromQDate(QDate::fromString(parts[1], Qt::ISODate));
            each.name = parts[2].toStdString();
        }
        QTEST(differences(scenario, other), "subjects");
    }

    /// One that the other scenario has not is not there; its bands are no differences of the first.
    void oneMoreIsNotThere()
    {
        Scenario before = scenario;
        before.authorizations.erase(before.authorizations.begin());
        QCOMPARE(differences(before, scenario), QStringList{"ASM (RA-2) price book: not there / Second year"});
        QCOMPARE(differences(scenario, before), QStringList{"ASM (RA-2) price book: Second year / not there"});
    }
};

DEALDESK_TESTS(AuthorizationsOverTimeTest, QCoreApplication)
#include "authorizationsovertime.moc"
