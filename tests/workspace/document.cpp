// The document: every edit is one step back and one step forward, is announced as what it is, and is offered to the
// store at once.
#include "support/scenarios.h"
#include "support/testfile.h"
#include "tables/customerstable.h"
#include "tables/dealsfilter.h"
#include "tables/dealstable.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <ctime>
#include <memory>
#include <set>

using namespace dealdesk;
using namespace dealdesk::workspace;

namespace {

/// Keeps what was saved, and can be told to fail.
class TestStore : public Store
{
public:
    Contents kept;
    bool full = false;
    int saves = 0;

    tl::expected<void, Failure> save(const Contents &contents, const Change &change) override
    {
        if (full)
            return tl::unexpected(Failure{QStringLiteral("The disk is full."), QStringLiteral("Free some space.")});
        ++saves;
        for (const QuoteDocument &document : change.documents)
            documents[document.quote] = document.bytes;
        saved.insert(saved.end(), change.rows.begin(), change.rows.end());
        kept = contents;
        return {};
    }
    QByteArray documentOf(RowKey quote) override { return documents[quote]; }
    std::vector<RowRef> saved;
    std::map<RowKey, QByteArray> documents;
};

Contents twoScenarios() { return contentsOf({test::golden("two-listings"), test::golden("growth-locked")}); }

using Edit = void (*)(OpenWorkspace &);

void renameDeal(OpenWorkspace &document)
{
    auto deal = document.scenario().deals.front();
    deal.name = "Renamed";
    document.dealEdits.changeDeal(document.current().dealKeys.front(), deal, QStringLiteral("Rename"));
}

void changeAuthorization(OpenWorkspace &document)
{
    auto book = document.scenario().authorizations.front();
    book.bands.front().price = pricing::Money{9'900};
    document.factEdits.setAuthorization(book.listing, book, QStringLiteral("Change a price"));
}

void changeSettings(OpenWorkspace &document)
{
    auto settings = document.scenario().settings;
    settings.horizonMonths = 60;
    document.scenarioEdits.changeSettings(settings, QStringLiteral("Change the horizon"));
}

/// One edit of any kind, chosen by chance.
void randomEdit(OpenWorkspace &document, QRandomGenerator &random)
{
    const auto &deals = document.current().dealKeys;
    const RowKey some = deals.empty() ? RowKey{} : deals[random.bounded(static_cast<quint32>(deals.size()))];
    constexpr std::size_t plenty = 40; // rows that come and go around a size, so that each edit stays cheap
    switch (deals.size() > plenty ? 1 : random.bounded(12)) {
    case 0: document.dealEdits.addDeal(pricing::Deal{.name = "New", .customer = {"c1"}}, QStringLiteral("Add")); break;
    case 1: // a handful at once
        document.dealEdits.removeDeals({deals.begin(), deals.begin() + static_cast<long>((deals.size() + 1) / 3)},
                                       QStringLiteral("Delete"));
        break;
    case 2: document.dealEdits.duplicateDeals({some}, QStringLiteral("Duplicate")); break;
    case 3:
        if (document.current().customerKeys.size() > plenty)
            break;
        document.factEdits.addCustomer(pricing::Customer{.name = "Another"}, QStringLiteral("Add a customer"));
        break;
    case 4: changeAuthorization(document); break;
    case 5: changeSettings(document); break;
    case 6:
        if (document.contents().scenarios.size() < 4)
            document.scenarioEdits.duplicateScenario(document.currentKey(), QStringLiteral("Copy"),
                                                     QStringLiteral("Duplicate"));
        else
            document.scenarioEdits.removeScenario(document.currentKey(), QStringLiteral("Delete scenario"));
        break;
    case 7:
        if (!document.current().customerKeys.empty())
            document.factEdits.removeCustomer(document.current().customerKeys.back(),
                                              QStringLiteral("Delete customer"));
        break;
    default: {
        if (deals.empty())
            break;
        auto deal = document.scenario().deals[*indexOf(deals, some)];
        deal.tenants = {{0, static_cast<int>(random.bounded(1, 2000))}};
        deal.probability = {static_cast<int>(random.bounded(10'001))};
        document.dealEdits.changeDeal(some, deal, QStringLiteral("Change"), static_cast<int>(random.bounded(3)));
    }
    }
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsOneStepBackAndOneForward_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("a deal's field") << Edit(renameDeal);
        QTest::newRow("an authorization's price") << Edit(changeAuthorization);
        QTest::newRow("the scenario's settings") << Edit(changeSettings);
        QTest::newRow("a new deal") << Edit(
            [](OpenWorkspace &d) { d.dealEdits.addDeal({.name = "New", .customer = {"c1"}}, {}); });
        QTest::newRow("a new deal with a new customer") << Edit(
            [](OpenWorkspace &d) { d.dealEdits.addDealWithCustomer({.name = "New"}, QStringLiteral("Somebody"), {}); });
        QTest::newRow("a deleted deal") << Edit(
            [](OpenWorkspace &d) { d.dealEdits.removeDeals({d.current().dealKeys.front()}, {}); });
        QTest::newRow("all deals deleted")
            << Edit([](OpenWorkspace &d) { d.dealEdits.removeDeals(d.current().dealKeys, {}); });
        QTest::newRow("a duplicated deal")
            << Edit([](OpenWorkspace &d) { d.dealEdits.duplicateDeals({d.current().dealKeys.front()}, {}); });
        QTest::newRow("a new customer") << Edit(
            [](OpenWorkspace &d) { d.factEdits.addCustomer({.name = "Somebody"}, {}); });
        QTest::newRow("a deal given to a new customer") << Edit([](OpenWorkspace &d) {
            d.dealEdits.changeDealWithNewCustomer(d.current().dealKeys.front(), QStringLiteral("Somebody"), {});
        });
        QTest::newRow("an authorization removed")
            << Edit([](OpenWorkspace &d) { d.factEdits.setAuthorization(pricing::Listing::Sat, std::nullopt, {}); });
        QTest::newRow("a scenario duplicated") << Edit(
            [](OpenWorkspace &d) { d.scenarioEdits.duplicateScenario(d.currentKey(), QStringLiteral("Copy"), {}); });
        QTest::newRow("a scenario deleted")
            << Edit([](OpenWorkspace &d) { d.scenarioEdits.removeScenario(d.currentKey(), {}); });
    }

    void everyEditIsOneStepBackAndOneForward()
    {
        QFETCH(Edit, edit);
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const auto before = document.contents().scenarios;
        edit(document);
        const auto after = document.contents().scenarios;
        QVERIFY(before != after);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(store.kept.scenarios == after); // saved in the same call
        document.undoStack().undo();
        QVERIFY(document.contents().scenarios == before);
        QVERIFY(store.kept.scenarios == before);
        document.undoStack().redo();
        QVERIFY(document.contents().scenarios == after);
        QVERIFY(store.kept.scenarios == after);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        OpenWorkspace document(twoScenarios());
        document.dealEdits.changeDeal(document.current().dealKeys.front(), document.scenario().deals.front(), {});
        document.scenarioEdits.changeSettings(document.scenario().settings, {});
        QCOMPARE(document.undoStack().count(), 0);
    }

    void keysOfOneStayInAFieldAreOneStep()
    {
        OpenWorkspace document(twoScenarios());
        const RowKey key = document.current().dealKeys.front();
        const auto before = document.scenario();
        for (const int count : {1, 12, 120}) {
            auto deal = document.scenario().deals.front();
            deal.tenants = {{0, count}};
            document.dealEdits.changeDeal(key, deal, {}, 7);
        }
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.scenario() == before);
    }

    void aCustomerWithDealsStays()
    {
        OpenWorkspace document(twoScenarios());
        document.factEdits.removeCustomer(document.current().customerKeys.front(), {});
        QCOMPARE(document.scenario().customers.size(), std::size_t(1));
    }

    void theLastScenarioStays()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example")}));
        document.scenarioEdits.removeScenario(document.currentKey(), {});
        QCOMPARE(document.contents().scenarios.size(), std::size_t(1));
    }

    void aScenarioThatComesBackIsLookedAt()
    {
        OpenWorkspace document(twoScenarios());
        QSignalSpy moved(&document, &Document::currentScenarioChanged);
        const auto first = document.currentKey();
        document.scenarioEdits.removeScenario(first, {});
        QVERIFY(document.currentKey() != first);
        document.undoStack().undo();
        QVERIFY(document.currentKey() == first);
        QCOMPARE(moved.count(), 2);
    }

    void undoLooksAtTheScenarioThatItChanges()
    {
        OpenWorkspace document(twoScenarios());
        const ScenarioKey first = document.contents().scenarios[0].key, second = document.contents().scenarios[1].key;
        document.setCurrent(first);
        renameDeal(document);
        document.setCurrent(second);
        QSignalSpy looked(&document, &Document::currentScenarioChanged);
        document.undoStack().undo();
        QCOMPARE(document.currentKey(), first);
        document.setCurrent(second);
        document.undoStack().redo();
        QCOMPARE(document.currentKey(), first);
        QCOMPARE(looked.count(), 3);
    }

    void undoOfACopyLooksAtTheScenarioItWasMadeIn()
    {
        OpenWorkspace document(twoScenarios());
        const ScenarioKey first = document.contents().scenarios[0].key;
        document.setCurrent(first);
        const ScenarioKey copy = document.scenarioEdits.duplicateScenario(first, QStringLiteral("Copy"), {});
        QCOMPARE(document.currentKey(), copy);
        document.undoStack().undo();
        QCOMPARE(document.currentKey(), first); // not the one that lies between them
        document.undoStack().redo();
        QCOMPARE(document.currentKey(), copy);
    }

    void aFailedSaveIsToldAndMadeUpForLater()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QSignalSpy failed(&document, &Document::saveFailed), saved(&document, &Document::saved);
        store.full = true;
        renameDeal(document);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!document.isSaved());
        QCOMPARE(document.scenario().deals.front().name, std::string("Renamed")); // nothing typed is lost
        store.full = false;
        changeSettings(document);
        QVERIFY(document.isSaved());
        QCOMPARE(saved.count(), 1);
        const auto has = [&](RowKind kind) {
            return std::ranges::any_of(store.saved, [&](const RowRef &row) { return row.kind == kind; });
        };
        QVERIFY(has(RowKind::Deal) && has(RowKind::Settings)); // what failed before goes with it
    }

    void aDocumentForViewingTakesNoEdit()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        document.setReadOnly(true);
        renameDeal(document);
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(store.saves, 0);
    }

    void quoteNumbersRiseWithinAYear()
    {
        OpenWorkspace document(twoScenarios());
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("Q-2027-0001"));
        document.quoteRegister.recordQuote({.number = QStringLiteral("Q-2027-0009")}, "PDF");
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2027), QStringLiteral("Q-2027-0010"));
        QCOMPARE(document.quoteRegister.nextQuoteNumber(2028), QStringLiteral("Q-2028-0001"));
    }

    void theSettingsAndDealsThatMoveWithThemAreOneEdit()
    {
        OpenWorkspace document(twoScenarios());
        const Contents before = document.contents();
        auto settings = document.scenario().settings;
        settings.start = settings.start.plus(1);
        auto deals = document.scenario().deals;
        deals.back().startMonth += 1;
        QSignalSpy changes(&document, &Document::changed);
        document.scenarioEdits.changeSettingsAndDeals(settings, deals, QStringLiteral("Move"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Change>().rows.size(), std::size_t(2)); // only what differs
        QVERIFY(document.scenario().settings == settings && document.scenario().deals == deals);
        document.undoStack().undo();
        QVERIFY(document.contents() == before);
    }

    void theDealBeforeAStayIsWhatItsOneUndoBringsBack()
    {
        OpenWorkspace document(twoScenarios());
        const RowKey key = document.current().dealKeys.front();
        const auto before = document.scenario().deals.front();
        const auto named = [&](std::string name) {
            auto deal = before;
            deal.name = std::move(name);
            return deal;
        };
        QVERIFY(document.dealEdits.dealBefore(key, 7) == before);
        document.dealEdits.changeDeal(key, named("A"), {}, 7);
        document.dealEdits.changeDeal(key, named("AB"), {}, 7);
        QVERIFY(document.dealEdits.dealBefore(key, 7) == before);
        QVERIFY(document.dealEdits.dealBefore(key, 8) == named("AB")); // another stay
        QVERIFY(document.dealEdits.dealBefore(document.current().dealKeys.back(), 7) ==
                document.scenario().deals.back());
        document.undoStack().undo();
        QVERIFY(document.dealEdits.dealBefore(key, 7) == before);
    }

    /// Names and ids of copies must not be sought anew for each: eight times as many deals may take eight times as
    /// long, not sixty-four times.
    void duplicatingIsLinear()
    {
        const auto seconds = [](int deals) {
            double best = 1e9;
            for (int round = 0; round < 3; ++round) {
                auto scenario = test::golden("worked-example");
                const auto one = scenario.deals.front();
                scenario.deals.clear();
                for (int deal = 0; deal < deals; ++deal) { // all of one name: the most that copies can clash
                    scenario.deals.push_back(one);
                    scenario.deals.back().id.text = std::to_string(deal + 1);
                }
                OpenWorkspace document(contentsOf({scenario}));
                const std::clock_t begin = std::clock();
                document.dealEdits.duplicateDeals(document.current().dealKeys, {});
                best = std::min(best, double(std::clock() - begin));
                std::set<std::string> ids, names;
                for (const auto &deal : document.scenario().deals) {
                    ids.insert(deal.id.text);
                    names.insert(deal.name);
                }
                if (ids.size() != std::size_t(2 * deals) || names.size() != std::size_t(deals + 1))
                    return -1.0;
            }
            return best;
        };
        const double few = seconds(1'000), many = seconds(8'000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 24 * few, qPrintable(QStringLiteral("%1 times as long").arg(many / few)));
    }

    void quoteNumbersAreNeverGivenTwice_data()
    {
        QTest::addColumn<QStringList>("issued");
        QTest::addColumn<QString>("next");
        QTest::newRow("beyond 32 bits it goes on") << QStringList{"Q-2026-2147483647"} << "Q-2026-2147483648";
        QTest::newRow("further beyond") << QStringList{"Q-2026-2147483648"} << "Q-2026-2147483649";
        QTest::newRow("18 digits") << QStringList{"Q-2026-999999999999999999"} << "Q-2026-1000000000000000000";
        QTest::newRow("beyond what is counted it is still another one")
            << QStringList{"Q-2026-999999999999999999", "Q-2026-1000000000000000000"} << "Q-2026-1000000000000000001";
        QTest::newRow("a sign is no number") << QStringList{"Q-2026--5", "Q-2026-+7"} << "Q-2026-0001";
        QTest::newRow("words are no number") << QStringList{"Q-2026-0003-b", "Q-2026-", "Mine"} << "Q-2026-0001";
        QTest::newRow("one in small letters is in use") << QStringList{"q-2026-0001"} << "Q-2026-0002";
    }
    void quoteNumbersAreNeverGivenTwice()
    {
        QFETCH(QStringList, issued);
        OpenWorkspace document(twoScenarios());
        for (const QString &number : issued)
            document.quoteRegister.recordQuote({.number = number}, "PDF");
        QTEST(document.quoteRegister.nextQuoteNumber(2026), "next");
        QVERIFY(!document.quoteRegister.quoteNumbered(document.quoteRegister.nextQuoteNumber(2026)));
    }

    void whoseNumberItIs()
    {
        OpenWorkspace document(twoScenarios());
        document.quoteRegister.recordQuote(
            {.number = QStringLiteral("Q-2027-0001"), .customerName = QStringLiteral("Sample GmbH")}, "PDF");
        for (const char *same : {"Q-2027-0001", " q-2027-0001 "}) {
            const QuoteRecord *whose = document.quoteRegister.quoteNumbered(QLatin1String(same));
            QVERIFY2(whose, same);
            QCOMPARE(whose->customerName, QStringLiteral("Sample GmbH"));
        }
        QVERIFY(!document.quoteRegister.quoteNumbered(QStringLiteral("Q-2027-00010")));
    }

    static QuoteRecord numbered(const char *number) { return {.number = QLatin1String(number), .file = "/tmp/q.pdf"}; }

    void aQuoteIsRecordedWithItsDocumentBeforeThatIsWritten()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(key);
        QCOMPARE(store.saves, 1); // record and document with one
        QCOMPARE(store.kept.quotes.size(), std::size_t(1));
        QCOMPARE(store.documents[*key], QByteArray("the document"));
        QCOMPARE(store.kept.quotes[0].sha256, sha256Of("the document"));
        QVERIFY(!store.kept.quotes[0].written);
        QCOMPARE(issued.unwritten(), std::vector<RowKey>{*key});
        issued.quoteWritten(*key, QStringLiteral("/tmp/quote.pdf"));
        QCOMPARE(store.kept.quotes[0].file, QStringLiteral("/tmp/quote.pdf"));
        QVERIFY(store.kept.quotes[0].written && issued.unwritten().empty());
        QCOMPARE(*issued.documentOf(*key), QByteArray("the document"));
    }

    void aNumberIsRecordedOnce_data()
    {
        QTest::addColumn<QString>("again");
        QTest::newRow("the same") << QStringLiteral("Q-2027-0001");
        QTest::newRow("in other letters and with blanks") << QStringLiteral(" q-2027-0001 ");
    }
    void aNumberIsRecordedOnce()
    {
        QFETCH(QString, again);
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "first");
        const auto second = issued.recordQuote({.number = again}, "second");
        QVERIFY(!second && second.error() == NotRecorded::NumberTaken);
        QCOMPARE(store.saves, 1);
        QCOMPARE(*issued.documentOf(*key), QByteArray("first"));
        renameDeal(document); // nor does undo give it back
        document.undoStack().undo();
        document.dealEdits.duplicateDeals(document.current().dealKeys, {});
        QCOMPARE(issued.nextQuoteNumber(2027), QStringLiteral("Q-2027-0002"));
    }

    void aDocumentForViewingRecordsNoQuote()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        document.setReadOnly(true);
        const auto key = document.quoteRegister.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(!key && key.error() == NotRecorded::ViewingOnly);
        QVERIFY(document.contents().quotes.empty());
        QCOMPARE(store.saves, 0);
    }

    /// Whether a failed save reached the disk nobody knows: the number stays taken, and its document with it.
    void whatCouldNotBeSavedKeepsItsNumberAndItsDocument()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        QuoteRegister &issued = document.quoteRegister;
        store.full = true;
        const auto key = issued.recordQuote(numbered("Q-2027-0001"), "the document");
        QVERIFY(!key && key.error() == NotRecorded::NotSaved);
        QCOMPARE(issued.nextQuoteNumber(2027), QStringLiteral("Q-2027-0002"));
        QVERIFY(issued.unwritten().empty()); // not yet: it is not recorded
        store.full = false;
        document.retrySave();
        QCOMPARE(issued.unwritten().size(), std::size_t(1));
        QCOMPARE(store.documents[issued.unwritten().front()], QByteArray("the document"));
    }

    void whyThereIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("sha256");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<NoDocument>("why");
        QTest::newRow("of an earlier version") << QByteArray() << QByteArray() << NoDocument::NeverKept;
        QTest::newRow("gone") << sha256Of("it") << QByteArray() << NoDocument::Gone;
        QTest::newRow("another's bytes") << sha256Of("it") << QByteArray("another") << NoDocument::Damaged;
    }
    void whyThereIsNoDocument()
    {
        QFETCH(QByteArray, sha256);
        QFETCH(QByteArray, bytes);
        TestStore store;
        store.documents[{7}] = bytes;
        Contents contents = twoScenarios();
        contents.quotes.push_back({.key = {7}, .number = QStringLiteral("Q-2026-0001"), .sha256 = sha256});
        OpenWorkspace document(contents, &store);
        const auto read = document.quoteRegister.documentOf({7});
        QVERIFY(!read);
        QTEST(read.error(), "why");
    }

    void nothingThatWasDeletedGivesItsIdentityToSomethingNew_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("at once") << false;
        QTest::newRow("after a restart") << true;
    }
    void nothingThatWasDeletedGivesItsIdentityToSomethingNew()
    {
        QFETCH(bool, restart);
        TestStore store;
        auto document = std::make_unique<OpenWorkspace>(twoScenarios(), &store);
        const auto again = [&] {
            if (restart)
                document = std::make_unique<OpenWorkspace>(store.kept, &store);
        };
        std::set<RowKey> keys;
        std::set<std::string> ids;
        std::set<ScenarioKey> scenarios;
        const auto note = [&] {
            const auto &now = document->current();
            keys.insert(now.dealKeys.begin(), now.dealKeys.end());
            keys.insert(now.customerKeys.begin(), now.customerKeys.end());
            for (const auto &deal : now.scenario.deals)
                ids.insert(deal.id.text);
            for (const auto &customer : now.scenario.customers)
                ids.insert(customer.id.text);
        };
        note();
        for (int round = 0; round < 3; ++round) {
            document->dealEdits.removeDeals(document->current().dealKeys, {}); // all, with the highest
            again();
            const RowKey key = document->dealEdits.addDealWithCustomer({.name = "New"}, QStringLiteral("Somebody"), {});
            QVERIFY(keys.insert(key).second);
            QVERIFY(ids.insert(document->scenario().deals.back().id.text).second);
            QVERIFY(keys.insert(document->current().customerKeys.back()).second);
            QVERIFY(ids.insert(document->scenario().customers.back().id.text).second);
            const RowKey copy = document->dealEdits.duplicateDeals({key}, {}).front();
            QVERIFY(keys.insert(copy).second);
            QVERIFY(ids.insert(document->scenario().deals.back().id.text).second);
        }
        const ScenarioKey first = document->currentKey();
        for (int round = 0; round < 3; ++round) {
            const ScenarioKey added = document->scenarioEdits.duplicateScenario(first, QStringLiteral("Copy"), {});
            QVERIFY(scenarios.insert(added).second);
            document->scenarioEdits.removeScenario(added, {});
            again();
        }
    }

    void anImportedIdIsNeverGivenAgain()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        pricing::Scenario scenario = test::golden("worked-example");
        scenario.deals[0].id = {"d5000"};
        document.scenarioEdits.addScenario(scenario, {});
        document.dealEdits.removeDeals(document.current().dealKeys, {});
        document.dealEdits.addDeal({.name = "New", .customer = scenario.customers[0].id}, {});
        QVERIFY(document.scenario().deals[0].id != pricing::DealId{"d5000"});
        scenario.deals[0].id = {"d" + std::string(300, '9')}; // no number of ours: it is not reached
        document.scenarioEdits.addScenario(scenario, {});
        document.dealEdits.addDeal({.name = "New", .customer = scenario.customers[0].id}, {});
        QVERIFY(document.scenario().deals[1].id != document.scenario().deals[0].id);
    }

    /// The scenario's quotes outlive its deals.
    void aDealThatAQuoteSpeaksOfIsNotMadeAgain()
    {
        Contents contents = contentsOf({test::golden("worked-example")});
        contents.quotes.push_back({.key = {50}, .number = QStringLiteral("Q-2026-0001"), .deal = {"d77"}});
        OpenWorkspace document(contents);
        document.dealEdits.addDeal({.name = "New", .customer = {"c1"}}, {});
        QVERIFY(document.scenario().deals.back().id != pricing::DealId{"d77"});
        QVERIFY(document.current().dealKeys.back() > RowKey{77});
    }

    void tenThousandRandomEditsUndoneAndRedone()
    {
        OpenWorkspace document(contentsOf({test::golden("two-listings")}));
        tables::DealsTable deals(document.dealEdits);
        tables::CustomersTable customers(document.factEdits);
        tables::DealsFilter filter(deals, document);
        filter.setSearch(QStringLiteral("e"));
        filter.sort(tables::DealsTable::Arr, Qt::DescendingOrder);
        const QAbstractItemModelTester first(&deals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&customers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20270101);
        const auto before = document.contents().scenarios;
        constexpr int edits = 10'000;
        while (document.undoStack().count() < edits)
            randomEdit(document, random);
        const auto after = document.contents().scenarios;
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.contents().scenarios == before);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QVERIFY(document.contents().scenarios == after);
        for (workspace::ScenarioEntry entry : after) {
            const workspace::ScenarioEntry settled = entry;
            settle(entry, document.facts());
            QVERIFY(entry == settled);
        }
        QCOMPARE(deals.rowCount(), static_cast<int>(document.scenario().deals.size()));
    }
};

DEALDESK_TESTS(DocumentTest, QCoreApplication)
#include "document.moc"
