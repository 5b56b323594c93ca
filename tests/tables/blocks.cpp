// Blocks into the tables of bands and customers: what they enter, and which cells are refused and why.
#include "blockfixture.h"

class BlocksTest : public BlockFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

DEALDESK_TESTS(BlocksTest, QCoreApplication)
#include "blocks.moc"
