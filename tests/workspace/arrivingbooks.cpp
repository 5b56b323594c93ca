// Authorizations of a file of price books beside those that are there: what each does, all in one undo.
#include "factsfixture.h"

#include "records/authorization.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/completedbooks.h"

using Way = ArrivingBook::Way;

class ArrivingBooksTest : public QObject
{
    Q_OBJECT

    static ResaleAuthorization bookFrom(const std::optional<Date> &from, const std::optional<Date> &until,
                                        const char *name, Listing listing = Listing::Asm)
    {
        ResaleAuthorization book = guidance::workedExampleBook(listing);
        book.name = name;
        book.from = from;
        book.until = until;
        return book;
    }
    static Date day(int year, unsigned month, unsigned number)
    {
        return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number);
    }
    /// ASM until the end of 2027 with 40 existing tenants, then another one.
    static Contents overTime()
    {
        Scenario scenario = test::workedExample();
        scenario.authorizations = {bookFrom({}, day(2027, 12, 31), "Old"), bookFrom(day(2028, 1, 1), {}, "Next")};
        scenario.authorizations.front().existingTenants = 40;
        return test::contentsOf(scenario);
    }
    /// Something in every field.
    static ResaleAuthorization letter()
    {
        ResaleAuthorization book = bookFrom({}, day(2027, 12, 31), "Letter");
        book.kind = AuthorizationKind::UntilDate;
        book.commitmentDiscounts = {Percent{100}, Percent{1'200}, Percent{2'000}};
        book.number = "RA-1";
        book.buyerAccounts = {"012345678901"};
        book.paymentPlan = PaymentPlan::Partners;
        book.azurePrice = {AzurePriceKind::Discount, Percent{2'000}};
        book.note = "By mail";
        book.document = "letter.pdf";
        book.netTerms = 45;
        for (VolumeBand &band : book.bands)
            band.provenance = Provenance::Published;
        return book;
    }
    /// Another one of the same first day, as a file has it that says little; its first band is the letter's.
    static ResaleAuthorization ofFile()
    {
        ResaleAuthorization book = bookFrom({}, {}, "File");
        book.bands.back().negotiated = false;
        for (VolumeBand &band : book.bands)
            band.provenance = Provenance::Mine;
        for (std::size_t at = 1; at < book.bands.size(); ++at)
            book.bands[at].price = Money{50'00};
        return book;
    }
    static std::vector<Way> waysOf(const std::vector<ArrivingBook> &books)
    {
        std::vector<Way> ways;
        for (const ArrivingBook &book : books)
            ways.push_back(book.way);
        return ways;
    }
    static QStringList namesIn(const OpenWorkspace &document)
    {
        QStringList names;
        for (const ResaleAuthorization &each : document.scenario().authorizations)
            names.append(QString::fromStdString(each.name));
        return names;
    }

private Q_SLOTS:
    void whatTheFileDoesNotSayOfTheLetterStays()
    {
        Contents contents = overTime();
        ResaleAuthorization &here = contents.facts.authorizations.front().authorization;
        here.number = "RA-1";
        here.kind = AuthorizationKind::SingleUse;
        here.buyerAccounts = {"012345678901"};
        here.note = "By mail";
        here.netTerms = 45;
        settle(contents.scenarios.front(), contents.facts);
        ResaleAuthorization file = bookFrom({}, day(2027, 12, 31), "Corrected");
        file.note = "By letter";
        const auto books = arrivingBooks(contents.scenarios.front(), {file});
        QCOMPARE(books.size(), std::size_t{1});
        QVERIFY(books.front().way == Way::Replaces);
        const ResaleAuthorization &then = books.front().arriving;
        QCOMPARE(then.name, std::string("Corrected"));
        QCOMPARE(then.note, std::string("By letter"));
        QCOMPARE(then.number, std::string("RA-1"));
        QVERIFY(then.kind == AuthorizationKind::SingleUse);
        QCOMPARE(then.buyerAccounts, here.buyerAccounts);
        QCOMPARE(then.netTerms, std::optional(45));
        QCOMPARE(then.existingTenants, 40);
    }

    void whatAFileHasNoColumnForStays_data()
    {
        using enum records::AuthorizationField;
        using records::BandField;
        using records::Field;
        QTest::addColumn<std::set<Field>>("unsaid");
        QTest::addColumn<ResaleAuthorization>("expected");
        const ResaleAuthorization here = letter(), file = ofFile();
        const auto row = [&](const char *name, const std::set<Field> &unsaid, auto change) {
            ResaleAuthorization expected = file;
            change(expected);
            QTest::newRow(name) << unsaid << expected;
        };
        row("all is said", {}, [](auto &) {});
        row("the discounts", {Discount12, Discount24, Discount36},
            [&](auto &then) { then.commitmentDiscounts = here.commitmentDiscounts; });
        row("the last day", {Until}, [&](auto &then) { then.until = here.until; });
        row("the last day and the kind", {Until, Kind}, [&](auto &then) {
            then.until = here.until;
            then.kind = here.kind;
        });
        row("the kind, where the days are others", {Kind}, [](auto &) {});
        row("the first day: it is how they are known", {From}, [](auto &) {});
        row("what Azure asks", {AzurePrice, AzureDiscount}, [&](auto &then) { then.azurePrice = here.azurePrice; });
        row("the percentage of what Azure asks no more", {AzureDiscount}, [](auto &) {});
        row("the letter", {Number, BuyerAccounts, PaymentPlan, Note, Document, NetTerms}, [&](auto &then) {
            then.number = here.number;
            then.buyerAccounts = here.buyerAccounts;
            then.paymentPlan = here.paymentPlan;
            then.note = here.note;
            then.document = here.document;
            then.netTerms = here.netTerms;
        });
        row("which band is negotiated", {BandField::Negotiated},
            [](auto &then) { then.bands.back().negotiated = true; });
        row("where a figure is from", {BandField::Source},
            [](auto &then) { then.bands.front().provenance = Provenance::Published; });
    }
    void whatAFileHasNoColumnForStays()
    {
        QFETCH(std::set<records::Field>, unsaid);
        QFETCH(ResaleAuthorization, expected);
        Scenario scenario = test::workedExample();
        scenario.authorizations = {letter()};
        const Contents contents = test::contentsOf(scenario);
        const auto books = completedBooks(contents.scenarios.front(), {ofFile(), bookFrom(day(2030, 1, 1), {}, "New")},
                                          {unsaid, {records::AuthorizationField::Until}});
        QCOMPARE(books.size(), std::size_t{2});
        QVERIFY(books.front() == expected);
        QVERIFY(books.back() == bookFrom(day(2030, 1, 1), {}, "New")); // it takes nobody's place
    }

    void whatEachDoes()
    {
        OpenWorkspace document(overTime());
        ResaleAuthorization same = document.scenario().authorizations[1],
                            otherTenants = document.scenario().authorizations[0];
        otherTenants.existingTenants = 7;
        const auto ways = [&](const std::vector<ResaleAuthorization> &file) {
            return waysOf(arrivingBooks(document.current(), file));
        };
        QVERIFY(ways({bookFrom({}, {}, "SAT", Listing::Sat)}) == std::vector{Way::Adds});
        QVERIFY(ways({same}) == std::vector{Way::IsThere});
        QVERIFY2(ways({otherTenants}) == std::vector{Way::IsThere}, "existing tenants are the partner's");
        QVERIFY(ways({bookFrom({}, day(2027, 12, 31), "Corrected")}) == std::vector{Way::Replaces});
        QVERIFY2(ways({bookFrom({}, {}, "Open")}) == std::vector{Way::Overlaps}, "with the next one, which stays");
        QVERIFY(ways({bookFrom(day(2027, 7, 1), day(2027, 12, 31), "Half")}) == std::vector{Way::Overlaps});
        const auto both = arrivingBooks(
            document.current(), {bookFrom({}, day(2028, 6, 30), "Longer"), bookFrom(day(2028, 7, 1), {}, "Later")});
        QVERIFY(waysOf(both) == (std::vector{Way::Overlaps, Way::Overlaps}));
        QVERIFY(both[0].key == document.current().authorizationKeys[1]);
        QVERIFY2(
            ways({bookFrom({}, day(2027, 6, 30), "Shorter"), bookFrom(day(2027, 7, 1), day(2027, 12, 31), "Half")}) ==
                (std::vector{Way::Replaces, Way::Adds}),
            "what is replaced is in nobody's way");
    }

    void allOfThemAreOneUndo()
    {
        OpenWorkspace document(overTime());
        const Contents before = document.contents();
        const auto books = arrivingBooks(
            document.current(), {bookFrom({}, day(2027, 12, 31), "Corrected"), bookFrom({}, {}, "SAT", Listing::Sat)});
        document.factEdits.takeAuthorizations(books, QStringLiteral("Import"));
        QCOMPARE(namesIn(document), (QStringList{"Corrected", "Next", "SAT"}));
        QCOMPARE(document.scenario().authorizations.front().existingTenants, 40);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.current().authorizationKeys[0] == before.scenarios[0].authorizationKeys[0]);
        verifySettled(document.contents());
        document.undoStack().undo();
        QVERIFY(document.contents().facts == before.facts);
        document.undoStack().redo();
        QCOMPARE(namesIn(document), (QStringList{"Corrected", "Next", "SAT"}));
    }

    void noneIsTakenWhereOneOverlaps()
    {
        OpenWorkspace document(overTime());
        const auto books =
            arrivingBooks(document.current(), {bookFrom({}, {}, "Open"), bookFrom({}, {}, "SAT", Listing::Sat)});
        document.factEdits.takeAuthorizations(books, QStringLiteral("Import"));
        QCOMPARE(namesIn(document), (QStringList{"Old", "Next"}));
        QVERIFY(!document.undoStack().canUndo());
    }

    void whatTheScenarioSupposesIsWhatChanges()
    {
        OpenWorkspace document(overTime());
        document.factEdits.supposeAuthorization(Listing::Asm, true, QStringLiteral("Suppose"));
        const auto facts = document.facts();
        const auto books = arrivingBooks(document.current(), {bookFrom({}, day(2027, 12, 31), "Corrected"),
                                                              bookFrom(day(2028, 1, 1), day(2028, 12, 31), "Year")});
        document.factEdits.takeAuthorizations(books, QStringLiteral("Import"));
        QCOMPARE(namesIn(document), (QStringList{"Corrected", "Year"}));
        QVERIFY(document.facts() == facts);
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(namesIn(document), (QStringList{"Old", "Next"}));
        verifySettled(document.contents());
    }
};

DEALDESK_TESTS(ArrivingBooksTest, QCoreApplication)
#include "arrivingbooks.moc"
