// The search in the deals table and its order; the deal that is held in both.
#include "tables/dealsfilter.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/dealstable.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::OpenWorkspace;

class DealsFilterTest : public QObject
{
    Q_OBJECT

    /// Rows of the filter as the names of their deals.
    static QStringList namesIn(const DealsFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, DealsTable::Name).data().toString());
        return names;
    }

    static void rename(OpenWorkspace &document, std::size_t deal, const char *name)
    {
        auto changed = document.scenario().deals[deal];
        changed.name = name;
        document.dealEdits.changeDeal(document.current().dealKeys[deal], changed, {});
    }

private Q_SLOTS:
    void aSearchFindsNamesHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *rule, const char *name, const char *search, bool found = true) {
            QTest::newRow(rule) << QString::fromUtf8(name) << QString::fromUtf8(search) << found;
        };
        row("as it is written", "Müller AG", "müller");
        row("without accents", "Müller AG", "muller");
        row("in capitals", "Müller AG", "MÜLLER");
        row("composed in the name, apart in the search", "M\u00FCller", "mu\u0308ller");
        row("apart in the name, composed in the search", "Mu\u0308ller", "m\u00FCller");
        row("accents in the search alone", "Muller AG", "müller");
        row("a sharp s as two", "Straße", "STRASSE");
        row("and back", "STRASSE", "straße");
        row("letters with strokes", "Łódź Ørsted Đuro", "lodz orsted duro");
        row("a ligature", "ﬁnance", "finance");
        row("full-width letters", "ＡＢＣ", "abc");
        row("a Turkish capital I", "İstanbul", "istanbul");
        row("Greek in capitals", "Αθήνα", "ΑΘΗΝΑ");
        row("Cyrillic", "Йод", "йод");
        row("Kana with another voice is another letter", "かき", "がき", false);
        row("another letter", "Müller", "miller", false);
    }
    void aSearchFindsNamesHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, search);
        QFETCH(bool, found);
        for (const bool isCustomers : {false, true}) {
            pricing::Scenario scenario = test::workedExample();
            (isCustomers ? scenario.customers[0].name : scenario.deals[0].name) = name.toStdString();
            OpenWorkspace document(workspace::contentsOf({scenario}));
            DealsTable table(document.dealEdits, test::english());
            DealsFilter filter(table, document);
            filter.setSearch(search);
            QCOMPARE(filter.rowCount(), found ? 1 : 0);
        }
    }

    void unknownFiguresAreADashAndSortLast_data()
    {
        QTest::addColumn<int>("column");
        for (const auto column :
             {DealsTable::CustomerName, DealsTable::Unit, DealsTable::WholesaleUnit, DealsTable::Band,
              DealsTable::Billed, DealsTable::Wholesale, DealsTable::Margin, DealsTable::MarginPercent, DealsTable::Arr,
              DealsTable::Tcv, DealsTable::TotalMargin, DealsTable::Attention})
            QTest::addRow("column %d", int(column)) << int(column);
    }
    void unknownFiguresAreADashAndSortLast()
    {
        QFETCH(int, column);
        auto scenario = test::scenarioOf({test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 200}}),
                                          test::dealOf("d3", {{0, 30}}), test::dealOf("d4", {{0, 40}})});
        scenario.deals[1].included = false; // no figure of it is known
        scenario.deals[1].customer.text = "nobody";
        OpenWorkspace document(workspace::contentsOf({scenario}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter sorted(table, document);
        QCOMPARE(table.index(1, column).data().toString(), QStringLiteral("—"));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorted.sort(column, order);
            QCOMPARE(sorted.index(3, column).data().toString(), QStringLiteral("—"));
            QVERIFY(sorted.index(0, column).data().toString() != QStringLiteral("—"));
        }
    }

    void aSearchLooksAtCustomerDealAndRoute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing: every deal") << QString() << 2;
        QTest::newRow("the route") << QStringLiteral("azure") << 1;
        QTest::newRow("the customer") << QStringLiteral("example") << 2;
        QTest::newRow("characters are themselves") << QStringLiteral(".*") << 0;
    }
    void aSearchLooksAtCustomerDealAndRoute()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        filter.setSearch(text);
        QCOMPARE(filter.rowCount(), found);
    }

    void orders_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        const QStringList entered{"wave 10", "Wave 9", "wave 1", "Alpha"};
        QTest::newRow("by no column: as entered") << -1 << Qt::AscendingOrder << entered;
        QTest::newRow("by name: case does not matter")
            << int(DealsTable::Name) << Qt::AscendingOrder << QStringList{"Alpha", "wave 1", "wave 10", "Wave 9"};
        QTest::newRow("by tenants, most first")
            << int(DealsTable::Tenants) << Qt::DescendingOrder << QStringList{"Alpha", "wave 1", "wave 10", "Wave 9"};
        QTest::newRow("equal ones stay as entered") << int(DealsTable::Term) << Qt::DescendingOrder << entered;
    }
    void orders()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, names);
        std::vector<pricing::Deal> deals;
        for (const auto &[name, tenants] : {std::pair{"wave 10", 20}, {"Wave 9", 10}, {"wave 1", 30}, {"Alpha", 40}}) {
            deals.push_back(test::dealOf(name, {{0, tenants}}));
            deals.back().name = name;
        }
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex held = filter.index(1, DealsTable::Name);
        filter.sort(column, order);
        QStringList seen;
        for (int row = 0; row < filter.rowCount(); ++row)
            seen.append(filter.index(row, DealsTable::Name).data().toString());
        if (column == DealsTable::Name) // whether 9 comes before 10 is the language's affair
            seen.removeOne(QStringLiteral("Wave 9")), names.removeOne(QStringLiteral("Wave 9"));
        QCOMPARE(seen, names);
        QCOMPARE(held.data().toString(), QStringLiteral("Wave 9"));
    }

    void manyRowsComeAndGoAtOnce()
    {
        std::vector<pricing::Deal> deals;
        for (int n = 0; n < 500; ++n)
            deals.push_back(test::dealOf(std::to_string(n), {{0, 1 + n}}));
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(DealsTable::Tenants, Qt::DescendingOrder);
        filter.setSearch(QStringLiteral("deal 49"));
        QCOMPARE(filter.rowCount(), 11); // 49 and 490 to 499
        QCOMPARE(filter.index(0, DealsTable::Name).data().toString(), QStringLiteral("Deal 499"));
        QCOMPARE(filter.mapFromSource(table.index(49, 0)).row(), 10);
        QVERIFY(!filter.mapFromSource(table.index(50, 0)).isValid());
        const auto &keys = document.current().dealKeys;
        document.dealEdits.removeDeals({keys.begin() + 100, keys.end()}, {});
        QCOMPARE(filter.rowCount(), 1);
        document.undoStack().undo();
        QCOMPARE(filter.rowCount(), 11);
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 500);
        QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 499);
    }

    void aDealThatIsRenamedComesIntoTheSearch()
    {
        OpenWorkspace document(workspace::contentsOf({test::golden("two-listings")}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        filter.setSearch(QStringLiteral("ZÜRICH"));
        QCOMPARE(filter.rowCount(), 0);
        auto deal = document.scenario().deals.front();
        deal.name = "Wave in Zürich";
        document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, {});
        QCOMPARE(filter.rowCount(), 1);
    }

    void aHeldDealStaysInTheSearchThatItNoLongerMatches()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("x1", {{0, 10}}), test::dealOf("x2", {{0, 20}}), test::dealOf("x3", {{0, 30}})})}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(QStringLiteral("deal x"));
        filter.hold(document.current().dealKeys[1]);
        rename(document, 1, "Other");
        rename(document, 2, "Another"); // not held
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Other"}));
        filter.hold(document.current().dealKeys[0]); // the other is left
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Other"}));
        rename(document, 0, "First");
        filter.release();
        QCOMPARE(namesIn(filter), QStringList({"First"}));
        filter.setSearch(QStringLiteral("deal"));
        QCOMPARE(namesIn(filter), QStringList());
        filter.setSearch({});
        QCOMPARE(namesIn(filter), QStringList({"First", "Other", "Another"}));
    }

    void wantedDeals_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *rule, const char *wanted, const char *names) {
            QTest::newRow(rule) << QByteArray(wanted) << QString::fromLatin1(names);
        };
        row("nothing", "", "a b c d e");
        row("one status", R"({"status":"accepted"})", "c");
        row("open: planned or offered", R"({"status":"open"})", "a b e");
        row("a route", R"({"route":"mpo"})", "b c");
        row("a listing", R"({"listing":"sat"})", "e");
        row("late", R"({"due":"late"})", "a");
        row("this week, or late", R"({"due":"week"})", "a b");
        row("all that is wanted at once", R"({"due":"week","route":"mpo","status":"open"})", "b");
        row("which none is", R"({"listing":"sat","route":"mpo"})", "");
    }
    /// On Tuesday, 1 Dec 2026. What is lost has nothing due.
    void wantedDeals()
    {
        QFETCH(QByteArray, wanted);
        QFETCH(QString, names);
        using namespace pricing;
        const auto december = [](int day) { return plusDays(YearMonth::of(2026, 12).firstDay(), day - 1); };
        std::vector<Deal> deals;
        for (const char *name : {"a", "b", "c", "d", "e"}) {
            deals.push_back(test::dealOf(name, {{0, 10}}));
            deals.back().name = name;
        }
        deals[0].paperwork.edit().nextStepBy = december(-1); // 29 Nov
        deals[1].paperwork.edit().expectedClose = december(6);
        deals[2].paperwork.edit().nextStepBy = december(7);
        deals[3].paperwork.edit().nextStepBy = december(2);
        deals[1].status = DealStatus::Offered;
        deals[2].status = DealStatus::Accepted;
        deals[3].status = DealStatus::Lost;
        deals[1].route = deals[2].route = Route::Mpo;
        deals[4].listing = Listing::Sat;
        Scenario scenario = test::scenarioOf(deals);
        scenario.authorizations.push_back(guidance::workedExampleBook(Listing::Sat));
        OpenWorkspace document(workspace::contentsOf({scenario}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        filter.setClock([=] { return december(1); });
        const auto conditions = DealConditions::fromText(wanted);
        QCOMPARE(conditions.asText(), wanted);
        filter.setConditions(conditions);
        QCOMPARE(namesIn(filter).join(u' '), names);
        filter.setConditions({});
        QCOMPARE(filter.rowCount(), 5);
    }

    void whatIsNotKnownOfWantedDealsAsksForNothing()
    {
        for (const char *kept : {"{", "[]", R"({"status":"gone","route":7,"listing":null,"due":"soon"})"})
            QVERIFY2(DealConditions::fromText(kept).areNone(), kept);
    }

    void aHeldDealStaysWhenItIsNoLongerWanted()
    {
        OpenWorkspace document(
            workspace::contentsOf({test::scenarioOf({test::dealOf("x1", {{0, 10}}), test::dealOf("x2", {{0, 20}})})}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DealConditions open;
        open.statuses = openStatuses;
        filter.setConditions(open);
        filter.setSearch(QStringLiteral("deal"));
        filter.hold(document.current().dealKeys[1]);
        auto lost = document.scenario().deals[1];
        lost.status = pricing::DealStatus::Lost;
        document.dealEdits.changeDeal(document.current().dealKeys[1], lost, {});
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Deal x2"}));
        filter.hold(document.current().dealKeys[0]);
        filter.release();
        QCOMPARE(namesIn(filter), QStringList({"Deal x1"}));
        document.undoStack().undo();
        QCOMPARE(namesIn(filter), QStringList({"Deal x1", "Deal x2"}));
    }

    void aHeldDealKeepsItsPlaceInTheOrder()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("b", {{0, 10}}), test::dealOf("d", {{0, 20}}), test::dealOf("f", {{0, 30}})})}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(DealsTable::Name, Qt::AscendingOrder);
        filter.hold(document.current().dealKeys[1]);
        rename(document, 1, "Deal z");
        QCOMPARE(namesIn(filter), QStringList({"Deal b", "Deal z", "Deal f"}));
        rename(document, 0, "Deal y"); // others go where they belong, around it
        QCOMPARE(namesIn(filter), QStringList({"Deal f", "Deal z", "Deal y"}));
        document.undoStack().undo();
        filter.sort(DealsTable::Name, Qt::DescendingOrder);
        QCOMPARE(namesIn(filter), QStringList({"Deal z", "Deal f", "Deal b"}));
        rename(document, 1, "Deal a");
        QCOMPARE(namesIn(filter), QStringList({"Deal a", "Deal f", "Deal b"}));
        filter.hold(document.current().dealKeys[0]);
        filter.release();
        QCOMPARE(namesIn(filter), QStringList({"Deal f", "Deal b", "Deal a"}));
    }

    void aDealThatComesGoesWhereItBelongsBesideAHeldOne()
    {
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(
            {test::dealOf("b", {{0, 10}}), test::dealOf("d", {{0, 20}}), test::dealOf("f", {{0, 30}})})}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        filter.sort(DealsTable::Name, Qt::AscendingOrder);
        filter.hold(document.current().dealKeys[2]);
        document.dealEdits.removeDeals({document.current().dealKeys[0]}, {});
        QCOMPARE(namesIn(filter), QStringList({"Deal d", "Deal f"}));
        document.undoStack().undo();
        QCOMPARE(namesIn(filter), QStringList({"Deal b", "Deal d", "Deal f"}));
    }

    void manyDealsThatLeaveASearchAtOnceLeaveTheHeldOne()
    {
        std::vector<pricing::Deal> deals;
        for (int n = 0; n < 200; ++n)
            deals.push_back(test::dealOf(std::to_string(n), {{0, 1}}));
        OpenWorkspace document(workspace::contentsOf({test::scenarioOf(deals)}));
        DealsTable table(document.dealEdits, test::english());
        DealsFilter filter(table, document);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(QStringLiteral("example"));
        filter.hold(document.current().dealKeys[150]);
        auto customer = document.scenario().customers.front();
        customer.name = "Sample GmbH";
        document.factEdits.changeCustomer(document.current().customerKeys.front(), customer, {});
        QCOMPARE(namesIn(filter), QStringList({"Deal 150"}));
    }
};

DEALDESK_TESTS(DealsFilterTest, QCoreApplication)
#include "dealsfilter.moc"
