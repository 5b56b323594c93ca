#include "tables/bandstable.h"

#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::BandsTable;

namespace {

using Tester = QAbstractItemModelTester;

QString cell(const BandsTable &table, int row, int column, int role = Qt::DisplayRole)
{
    return table.index(row, column).data(role).toString();
}

bool enter(BandsTable &table, int row, int column, const QString &text)
{
    return table.setData(table.index(row, column), text);
}

} // namespace

class BandsTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<BandsTable> table;
    std::unique_ptr<Tester> tester;

    const VolumeBand &band(int row) const { return table->book()->bands.at(static_cast<std::size_t>(row)); }
    QString undoText() const { return document->undoStack().undoText(); }

private Q_SLOTS:
    void init()
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(test::workedExample()));
        table = std::make_unique<BandsTable>(document->factEdits, Listing::Asm, test::english());
        tester = std::make_unique<Tester>(table.get(), Tester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        tester.reset();
        table.reset();
        document.reset();
    }

    void showsTheBook_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << 2 << int(BandsTable::Name) << "Band 2";
        QTest::newRow("from") << 4 << int(BandsTable::From) << "1,200";
        QTest::newRow("to is one less than the next from") << 3 << int(BandsTable::To) << "1,199";
        QTest::newRow("the last band has no end") << 4 << int(BandsTable::To) << "and more";
        QTest::newRow("wholesale") << 2 << int(BandsTable::Price) << "$84.32";
        QTest::newRow("1 year: no discount") << 2 << int(BandsTable::NetOneYear) << "$84.32";
        QTest::newRow("2 years: 10 % off") << 2 << int(BandsTable::NetTwoYears) << "$75.89";
        QTest::newRow("3 years: 15 % off") << 2 << int(BandsTable::NetThreeYears) << "$71.67";
        QTest::newRow("negotiated: net at 3 years") << 4 << int(BandsTable::NetThreeYears) << "$70.14";
        QTest::newRow("negotiated: not for 1 year") << 4 << int(BandsTable::NetOneYear) << "—";
        QTest::newRow("source") << 2 << int(BandsTable::Source) << "published";
        QTest::newRow("note") << 2 << int(BandsTable::Note) << "published: $7,167 a month ÷ 100 tenants ÷ 0.85";
    }

    void showsTheBook()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST(cell(*table, row, column), "text");
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("begins");
        const int from = BandsTable::From, price = BandsTable::Price;
        QTest::newRow("from as the band before") << 2 << from << "25"
                                                 << "Must be more than 25, where Band 1 starts";
        QTest::newRow("from below the band before") << 2 << from << "3"
                                                    << "Must be more than 25, where Band 1 starts";
        QTest::newRow("from as the band after") << 2 << from << "500"
                                                << "Must be less than 500, where Band 3 starts";
        QTest::newRow("from of 0") << 0 << from << "0"
                                   << "";
        QTest::newRow("from with a fraction") << 2 << from << "100.5"
                                              << "";
        QTest::newRow("from empty") << 2 << from << ""
                                    << "";
        QTest::newRow("price of 0") << 2 << price << "0"
                                    << "Must be more than 0.";
        QTest::newRow("price below 0") << 2 << price << "-4"
                                       << "";
        QTest::newRow("price with three decimals") << 2 << price << "84.325"
                                                   << "";
        QTest::newRow("price in words") << 2 << price << "eighty"
                                        << "";
        QTest::newRow("no name") << 2 << int(BandsTable::Name) << "  "
                                 << "A name is needed.";
        QTest::newRow("no such source") << 2 << int(BandsTable::Source) << "guessed"
                                        << "Choose published, derived";
    }

    void refusesWhatIsWrong()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, entry);
        QFETCH(QString, begins);
        const ResaleAuthorization before = *table->book();
        QSignalSpy refused(table.get(), &tables::GuardedTable::entryRefused);
        const QString problem = table->problemWith(table->index(row, column), entry);
        QVERIFY2(!problem.isEmpty() && problem.startsWith(begins), qPrintable(problem));
        QVERIFY(!enter(*table, row, column, entry));
        QCOMPARE(refused.size(), 1);
        QVERIFY(*table->book() == before);
        QVERIFY(!document->undoStack().canUndo());
    }

    void takesAnEntryAndItsUndo_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("undo");
        const int from = BandsTable::From, price = BandsTable::Price;
        QTest::newRow("wholesale") << 2 << price << "80.1"
                                   << "$80.10"
                                   << "Change wholesale of Band 2";
        QTest::newRow("wholesale with its sign") << 2 << price << "$1,080.10"
                                                 << "$1,080.10"
                                                 << "Change wholesale of Band 2";
        QTest::newRow("wholesale not stated") << 2 << price << ""
                                              << "—"
                                              << "Change wholesale of Band 2";
        QTest::newRow("from") << 2 << from << "120"
                              << "120"
                              << "Change start of Band 2";
        QTest::newRow("name") << 2 << int(BandsTable::Name) << " Mid "
                              << "Mid"
                              << "Rename Band 2 to Mid";
        QTest::newRow("source") << 2 << int(BandsTable::Source) << "mine"
                                << "mine"
                                << "Mark Band 2 as mine";
    }

    void takesAnEntryAndItsUndo()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, entry);
        const QString before = cell(*table, row, column);
        QSignalSpy reset(table.get(), &QAbstractItemModel::modelReset);
        QVERIFY(enter(*table, row, column, entry));
        QTEST(cell(*table, row, column), "shown");
        QTEST(undoText(), "undo");
        document->undoStack().undo();
        QCOMPARE(cell(*table, row, column), before);
        document->undoStack().redo();
        QTEST(cell(*table, row, column), "shown");
        QCOMPARE(reset.size(), 0);
    }

    void aFigureThatIsEditedIsTheUsersOwn()
    {
        QVERIFY(enter(*table, 2, BandsTable::Price, "80"));
        QCOMPARE(cell(*table, 2, BandsTable::Source), "mine");
        QCOMPARE(cell(*table, 2, BandsTable::Note), "");
        QVERIFY(enter(*table, 1, BandsTable::Name, "First"));
        QCOMPARE(cell(*table, 1, BandsTable::Source), "assumed");
        QVERIFY(enter(*table, 3, BandsTable::Price, "83.40")); // as it was
        QCOMPARE(cell(*table, 3, BandsTable::Source), "assumed");
        document->undoStack().undo();
        document->undoStack().undo();
        QCOMPARE(cell(*table, 2, BandsTable::Source), "published");
    }

    void onlyTheLastBandCanBeNegotiated()
    {
        QVERIFY(!table->index(3, BandsTable::Negotiated).data(Qt::CheckStateRole).isValid());
        QVERIFY(!table->setData(table->index(3, BandsTable::Negotiated), Qt::Checked, Qt::CheckStateRole));
        const QModelIndex last = table->index(4, BandsTable::Negotiated);
        QCOMPARE(last.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(table->setData(last, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(undoText(), "Mark Band 4 as not negotiated");
        QCOMPARE(cell(*table, 4, BandsTable::NetThreeYears), "$59.62");
        QCOMPARE(cell(*table, 4, BandsTable::NetOneYear), "$70.14");
        QCOMPARE(cell(*table, 4, BandsTable::Source), "mine");
        document->undoStack().undo();
        QCOMPARE(last.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void putsANewBandWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("from");
        QTest::newRow("no room before a band from 1") << 0 << -1 << 0;
        QTest::newRow("between 1 and 25") << 1 << 1 << 10;
        QTest::newRow("between 100 and 500") << 3 << 3 << 300;
        QTest::newRow("the negotiated band stays the last") << 5 << 4 << 1'000;
    }

    void putsANewBandWhereThereIsRoom()
    {
        QFETCH(int, asked);
        QFETCH(int, row);
        QCOMPARE(table->addBand(asked).value_or(-1), row);
        QCOMPARE(table->rowCount(), row < 0 ? 5 : 6);
        if (row < 0)
            return;
        QTEST(band(row).from, "from");
        QCOMPARE(band(row).name, std::string("Band 5"));
        QVERIFY(!band(row).price);
        QVERIFY(band(row).provenance == Provenance::Mine);
        QCOMPARE(undoText(), "Add a band");
        document->undoStack().undo();
        QCOMPARE(table->rowCount(), 5);
        document->undoStack().redo();
        QCOMPARE(table->rowCount(), 6);
    }

    void aNewBandAfterTheLastDoublesItsStart()
    {
        QVERIFY(table->setData(table->index(4, BandsTable::Negotiated), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(table->addBand(5).value_or(-1), 5);
        QCOMPARE(band(5).from, 2'400);
    }

    void removesABandButNotTheLastOne()
    {
        QCOMPARE(table->removeBand(2), QString());
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(cell(*table, 1, BandsTable::To), "499");
        QCOMPARE(undoText(), "Remove Band 2");
        document->undoStack().undo();
        QCOMPARE(cell(*table, 2, BandsTable::Name), "Band 2");
        QVERIFY(table->removeBand(-1).startsWith("Choose"));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(table->removeBand(0), QString());
        QVERIFY(table->removeBand(0).startsWith("A price book has at least one band."));
        QCOMPARE(table->rowCount(), 1);
        while (document->undoStack().canUndo())
            document->undoStack().undo();
        QCOMPARE(table->rowCount(), 5);
    }

    void followsWhatChangesElsewhere()
    {
        ResaleAuthorization book = *table->book();
        book.commitmentDiscounts[2] = Percent{2'000};
        test::setAuthorization(document->factEdits, Listing::Asm, book, "Change 3-year discount");
        QCOMPARE(cell(*table, 2, BandsTable::NetThreeYears), "$67.46");
        test::setAuthorization(document->factEdits, Listing::Asm, guidance::arrTableBook(Listing::Asm),
                               "Use the ARR table's book");
        QCOMPARE(cell(*table, 2, BandsTable::Price), "$843.14");
        test::setAuthorization(document->factEdits, Listing::Asm, std::nullopt, "Remove the price book");
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!table->book());
        QVERIFY(!table->addBand(0));
        document->undoStack().undo();
        QCOMPARE(table->rowCount(), 5);
        document->scenarioEdits.duplicateScenario(document->currentKey(), "Copy", "Duplicate");
        QCOMPARE(cell(*table, 2, BandsTable::Price), "$843.14");
        table->setListing(Listing::Sat);
        QCOMPARE(table->rowCount(), 0);
    }

    void cannotBeEditedInAReadOnlyDocument()
    {
        document->setReadOnly(true);
        QVERIFY(!table->flags(table->index(2, BandsTable::Price)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!enter(*table, 2, BandsTable::Price, "80"));
        QCOMPARE(cell(*table, 2, BandsTable::Price), "$84.32");
    }

    void startsAnEmptyBookFromThePublishedBands()
    {
        const ResaleAuthorization book = tables::emptyBook(Listing::Sat);
        QCOMPARE(book.bands.size(), std::size_t{4});
        QCOMPARE(book.bands[3].from, 1'200);
        QVERIFY(book.bands[3].negotiated);
        for (const VolumeBand &each : book.bands)
            QVERIFY(!each.price && each.provenance == Provenance::Mine);
    }

    void readsTheFieldsAboveTheBands_data()
    {
        using tables::AuthorizationField;
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("name") << int(AuthorizationField::Name) << "Ours"
                              << "Ours";
        QTest::newRow("no name") << int(AuthorizationField::Name) << ""
                                 << "";
        QTest::newRow("existing tenants") << int(AuthorizationField::ExistingTenants) << "1,250"
                                          << "1250";
        QTest::newRow("no existing tenants") << int(AuthorizationField::ExistingTenants) << "0"
                                             << "0";
        QTest::newRow("fewer than none") << int(AuthorizationField::ExistingTenants) << "-1"
                                         << "";
        QTest::newRow("discount") << int(AuthorizationField::Discount36) << "17.5 %"
                                  << "17.5";
        QTest::newRow("all of it") << int(AuthorizationField::Discount24) << "100"
                                   << "100";
        QTest::newRow("more than all of it") << int(AuthorizationField::Discount24) << "100.01"
                                             << "";
        QTest::newRow("a discount below 0") << int(AuthorizationField::Discount12) << "-1"
                                            << "";
    }

    void readsTheFieldsAboveTheBands()
    {
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(QString, kept);
        const auto which = static_cast<tables::AuthorizationField>(field);
        const auto after = tables::withEntry(*table->book(), which, entry, test::english());
        QCOMPARE(after.has_value(), !kept.isEmpty());
        if (after)
            QCOMPARE(tables::entryText(*after, which, test::english()), kept);
        else
            QVERIFY(!after.error().isEmpty());
    }
};

DEALDESK_TESTS(BandsTableTest, QCoreApplication)
#include "bandstable.moc"
