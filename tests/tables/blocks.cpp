// Blocks into the tables of tenant steps, bands and customers: what they enter, and which cells are refused and why.
#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/bandspaste.h"
#include "tables/customerspaste.h"
#include "tables/monthspaste.h"
#include "workspace/openworkspace.h"

#include <QtTest>

#include <numeric>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using tables::BandsTable;
using tables::CellsPaste;
using tables::CellsTarget;
using tables::CustomersTable;
using tables::InstalmentsTable;
using tables::RampTable;

namespace {

/// "25 | 40 / 6 | 100": cells and rows.
entry::Block block(const QString &text)
{
    entry::Block made;
    for (const QString &row : text.split(u'/')) {
        made.emplace_back();
        for (const QString &cell : row.split(u'|'))
            made.back().push_back(wording::utf8(cell.trimmed()));
    }
    return made;
}

QList<int> columnsFrom(int first, int count)
{
    QList<int> columns(count - first);
    std::iota(columns.begin(), columns.end(), first);
    return columns;
}

QStringList refusedCells(const CellsPaste &paste)
{
    QStringList cells;
    for (const auto &each : paste.refused)
        cells.append(u"%1:%2 %3"_s.arg(each.row).arg(each.column).arg(each.why));
    return cells;
}

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;

    void open(const Scenario &scenario)
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(scenario));
    }

    /// Takes what is right; all of it is one undo.
    void takeAsOne(const CellsPaste &paste)
    {
        const auto before = document->scenario();
        paste.take();
        QCOMPARE(document->undoStack().count(), 1);
        const auto after = document->scenario();
        QVERIFY(after != before);
        document->undoStack().undo();
        QVERIFY(document->scenario() == before);
        document->undoStack().redo();
        QVERIFY(document->scenario() == after);
    }

private Q_SLOTS:
    void stepsOfADeal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("path"); ///< empty: nothing may be taken
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, int column,
                            const QString &path, const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << column << path << refused;
        };
        const auto tenants = int(RampTable::Tenants), month = int(RampTable::Month), from = int(RampTable::From);
        // What is there: 25, 6: 100, 12: 500.
        row("counts over the steps", "30/ 110", {0}, tenants, "0: 30, 6: 110, 12: 500");
        row("from the chosen one on", "110/ 510", {1}, tenants, "0: 25, 6: 110, 12: 510");
        row("one value into all chosen", "77", {0, 2}, tenants, "0: 77, 6: 100, 12: 77");
        row("steps below the last", "12 | | 500 / 18 | | 600", {2}, month, "0: 25, 6: 100, 12: 500, 18: 600");
        row("months of the calendar", "Jul 2027 | 120 / Jan 2028 | 520 / Jun 2028 | 600", {1}, from,
            "0: 25, 6: 120, 12: 520, 17: 600");
        row("all months move together", "Mar 2028 | 100 / Jun 2029 | 500", {1}, from, "0: 25, 14: 100, 29: 500");
        row("a step that passes the next one", "Jan 2029 | 100", {1}, from, {},
            {"1:1 Must be from month 1, Feb 2027 to month 11, Dec 2027: the steps around it, and the term."});
        row("a month before the deal", "Jan 2026 | 100", {1}, from, {},
            {"1:1 Must be from month 0, Jan 2027 to month 35, Dec 2029: the steps around it, and the term."});
        row("a count that is none", "many / 110", {0}, tenants, "0: 25, 6: 110, 12: 500",
            {"1:1 Enter a whole number from 1 to 1,000,000."});
        row("a new step needs its month", "510 / 600", {2}, tenants, "0: 25, 6: 100, 12: 510",
            {"2:0 Enter a whole number from 0 to 35."});
        row("with titles: the whole path", "Month | Tenants / 0 | 10 / 3 | 20", {0}, tenants, "0: 10, 3: 20");
        row("titles of a copy",
            "Month | From | Tenants | In all | Band / 0 | 2020-01 | 10 | 9 | x / 5 | 2020-06 | 11 | 9 | x", {2},
            tenants, "0: 10, 5: 11");
        row("a path that begins later", "Month | Tenants / 3 | 20 / 6 | 30", {0}, tenants, {},
            {"2:1 A growth path begins in month 0: give the first row the tenants of the first month."});
        row("a path whose months fall", "Month | Tenants / 0 | 20 / 6 | 30 / 4 | 40 / 9 | 50", {0}, tenants,
            "0: 20, 6: 30, 9: 50",
            {"4:1 Must be from month 7, Aug 2027 to month 35, Dec 2029: the steps around it, and the term."});
        row("an empty row", "Month | Tenants / 0 | 20 / | / 4 | 40", {0}, tenants, "0: 20, 4: 40");
    }

    void stepsOfADeal()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(int, column);
        QFETCH(QString, path);
        QFETCH(QStringList, refused);
        Scenario scenario = test::growth();
        scenario.deals.front().tenants = {{0, 25}, {6, 100}, {12, 500}};
        scenario.deals.front().term = CommitmentTerm::ThreeYears;
        open(scenario);
        RampTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteSteps(
            table, block(text),
            {std::vector<int>(chosen.begin(), chosen.end()), columnsFrom(column, RampTable::ColumnCount)},
            test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        QCOMPARE(paste->take != nullptr, !path.isEmpty());
        if (path.isEmpty())
            return;
        paste->take();
        QStringList steps;
        for (const TenantStep &step : document->scenario().deals.front().tenants)
            steps.append(u"%1: %2"_s.arg(step.month).arg(step.count));
        QCOMPARE(steps.join(u", "_s), path);
        QVERIFY(document->undoStack().count() <= 1);
    }

    void instalmentsOfADeal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("schedule"); ///< empty: nothing may be taken
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, int column,
                            const QString &schedule, const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << column << schedule << refused;
        };
        const auto month = int(InstalmentsTable::Month), amount = int(InstalmentsTable::Amount);
        // What is there: month 2: $10, month 8: $20.
        row("amounts", "$1,000.50 / 30", {0}, amount, "2: 100050, 8: 3000");
        row("with titles: the whole schedule, which need not begin in month 0", "Month | Amount / 3 | 5 / 4 | 6", {1},
            month, "3: 500, 4: 600");
        row("the day of an invoice follows its month", "Month | Invoiced | Amount / 3 | 2020-01-01 | 5", {0}, month,
            "3: 500");
        row("nothing is no amount", "0", {0}, amount, {}, {"1:1 An instalment must be more than zero."});
        row("a month that another has", "8", {0}, month, {},
            {"1:1 Must be from month 0 to month 7: the months of the instalments rise."});
    }

    void instalmentsOfADeal()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(int, column);
        QFETCH(QString, schedule);
        QFETCH(QStringList, refused);
        Scenario scenario = test::workedExample();
        scenario.deals.front().billing = {BillingSchedule::Custom, {{2, Money{1'000}}, {8, Money{2'000}}}};
        open(scenario);
        InstalmentsTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteInstalments(
            table, block(text),
            {std::vector<int>(chosen.begin(), chosen.end()), columnsFrom(column, InstalmentsTable::ColumnCount)},
            test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        QCOMPARE(paste->take != nullptr, !schedule.isEmpty());
        if (schedule.isEmpty())
            return;
        takeAsOne(*paste);
        QStringList after;
        for (const Instalment &each : document->scenario().deals.front().billing.instalments)
            after.append(u"%1: %2"_s.arg(each.month).arg(each.amount.minor));
        QCOMPARE(after.join(u", "_s), schedule);
    }

    void bandsOfABook_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, int column,
                            const QString &bands, const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << column << bands << refused;
        };
        const auto from = int(BandsTable::From), price = int(BandsTable::Price);
        // What is there: 1: 90, 100: 80, 500: 70.
        row("prices", "91.50 / 81", {0}, price, "1: 9150, 100: 8100, 500: 7000");
        row("one price into chosen bands", "60", {1, 2}, price, "1: 9000, 100: 6000, 500: 6000");
        row("all starts rise together", "50 / 600 / 900", {0}, from, "50: 9000, 600: 8000, 900: 7000");
        row("all starts fall together", "2 / 3 / 4", {0}, from, "2: 9000, 3: 8000, 4: 7000");
        row("starts that cross", "50 / 40 / 900", {0}, from, "50: 9000, 100: 8000, 900: 7000",
            {"2:1 Must be more than 50, where B1 starts, found “40”."});
        row("an empty price is unknown", "", {1}, price, "1: 9000, 100: ?, 500: 7000");
        row("bands below the last", "500 / 1,200", {2}, from, "1: 9000, 100: 8000, 500: 7000, 1200: ?");
        row("a new band needs its start", "70 / 60", {2}, price, "1: 9000, 100: 8000, 500: 7000",
            {"2:0 A new band needs to know from how many tenants it holds. Paste that column along."});
        row("a new band with a start that is none", "500 / many", {2}, from, "1: 9000, 100: 8000, 500: 7000",
            {"2:1 Enter a whole number from 1 to 1,000,000,000."});
    }

    void bandsOfABook()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(int, column);
        QFETCH(QString, bands);
        QFETCH(QStringList, refused);
        Scenario scenario = test::workedExample();
        for (ResaleAuthorization &book : scenario.authorizations)
            book.bands = {{"B1", 1, Money{9'000}, false, {}},
                          {"B2", 100, Money{8'000}, false, {}},
                          {"B3", 500, Money{7'000}, false, {}}};
        open(scenario);
        BandsTable table(document->factEdits, Listing::Asm, test::english());
        const auto paste = tables::pasteIntoBands(
            table, block(text),
            {std::vector<int>(chosen.begin(), chosen.end()), columnsFrom(column, BandsTable::ColumnCount)},
            test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        if (paste->take)
            paste->take();
        QStringList after;
        for (const VolumeBand &band : table.book()->bands)
            after.append(u"%1: %2"_s.arg(band.from).arg(band.price ? QString::number(band.price->minor) : u"?"_s));
        QCOMPARE(after.join(u", "_s), bands);
        QVERIFY(document->undoStack().count() <= 1);
    }

    void aWholeTableOfBandsIsToldFromCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTable");
        QTest::newRow("rows under the titles") << "From tenants\tWholesale\n1\t93\n" << true;
        QTest::newRow("bands of a letter") << "1-99\t$93.00\n100+\t$84.32\n" << true;
        QTest::newRow("prices alone") << "93.00\n84.32\n" << false;
        QTest::newRow("one row") << "1-99\t$93.00\n" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void aWholeTableOfBandsIsToldFromCells()
    {
        QFETCH(QString, text);
        open(test::workedExample());
        const BandsTable table(document->factEdits, Listing::Asm, test::english());
        QTEST(tables::holdsBandTable(table, text), "isTable");
    }

    void customers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<QString>("names"); ///< with + where the customer has an EDP
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, const QString &names,
                            const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << names << refused;
        };
        // What is there: One (also called Uno), Two.
        row("over the names", "First / Second", {0}, "First, Second");
        row("below the last: new ones", "Two / Three", {1}, "One, Two, Three");
        row("two change names", "Two / One", {0}, "Two, One");
        row("a name that another keeps", "Two", {0}, "One, Two", {"1:1 There is another customer of this name."});
        row("one that keeps his for that reason", "Two / Three / Two", {0}, "Two, Three",
            {"3:1 There is another customer of this name."});
        row("two new ones of one name", "Two / Three / THREE", {1}, "One, Two, Three",
            {"3:1 There is another customer of this name."});
        row("with titles: changed by name, or new", "Customer | EDP / two | yes / Three | no", {0}, "One, Two+, Three");
        row("by another of his names", "Customer | EDP / UNO | yes", {0}, "One+, Two");
        row("a fact that is none", "Customer | EDP / Two | perhaps", {0}, "One, Two", {"2:2 Choose one of: no, yes."});
        row("a new one with a fact that is none is left out", "Customer | EDP / Three | perhaps / Four | yes", {0},
            "One, Two, Four+", {"2:2 Choose one of: no, yes."});
    }

    void customers()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(QString, names);
        QFETCH(QStringList, refused);
        Scenario scenario = test::workedExample();
        Customer one, two;
        one.id = {"c1"};
        one.name = "One";
        one.aliases = {"Uno"};
        two.id = {"c2"};
        two.name = "Two";
        scenario.customers = {one, two};
        for (Deal &deal : scenario.deals)
            deal.customer = one.id;
        open(scenario);
        const CustomersTable table(document->factEdits, test::english());
        entry::Block pasted = block(text);
        for (std::string &cell : pasted.front()) // by the title that the table has
            if (cell == "EDP")
                cell = wording::utf8(table.titleOf(CustomersTable::Edp));
        const auto paste = tables::pasteCustomers(table, document->factEdits, pasted,
                                                  {std::vector<int>(chosen.begin(), chosen.end()),
                                                   columnsFrom(CustomersTable::Name, CustomersTable::ColumnCount)},
                                                  test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        if (paste->take)
            takeAsOne(*paste);
        QStringList after;
        for (const Customer &each : document->scenario().customers)
            after.append(wording::text(each.name) + (each.edpRemaining ? u"+"_s : QString()));
        QCOMPARE(after.join(u", "_s), names);
    }

    void factsThatAScenarioSupposesStayItsOwn()
    {
        open(test::workedExample());
        const workspace::RowKey first = document->current().customerKeys.front();
        document->factEdits.supposeRouteFacts(first, true, u"suppose"_s);
        const CustomersTable table(document->factEdits, test::english());
        const auto paste = tables::pasteCustomers(table, document->factEdits, block(u"yes"_s),
                                                  {{0}, {CustomersTable::Edp}}, test::english());
        QVERIFY(paste && paste->take);
        const bool fact = document->facts().customers.front().edpRemaining;
        paste->take();
        QCOMPARE(document->scenario().customers.front().edpRemaining, true);
        QCOMPARE(document->facts().customers.front().edpRemaining, fact);
    }

    void aBlockHasNoPlaceInAColumnThatIsComputed()
    {
        open(test::growth());
        RampTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteSteps(table, block(u"1"_s), {{0}, {RampTable::Band}}, test::english());
        QVERIFY(!paste);
        QVERIFY(paste.error().contains(u"Band"_s));
    }
};

DEALDESK_TESTS(BlocksTest, QCoreApplication)
#include "blocks.moc"
