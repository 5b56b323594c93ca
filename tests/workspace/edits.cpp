// Every edit is one step back and one step forward, is announced as what it is, and is offered to the store at once.
#include "documentfixture.h"

#include "pricing/offers.h"
#include "support/authorizations.h"
#include "support/copysuffixes.h"
#include "support/testfile.h"

#include <QSignalSpy>

#include <ctime>

using Edit = void (*)(OpenWorkspace &);

class EditsTest : public QObject
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
        QTest::newRow("a duplicated deal") << Edit([](OpenWorkspace &d) {
            d.dealEdits.duplicateDeals({d.current().dealKeys.front()}, test::copySuffixes, {});
        });
        QTest::newRow("a new customer") << Edit(
            [](OpenWorkspace &d) { d.factEdits.addCustomer({.name = "Somebody"}, {}); });
        QTest::newRow("a deal given to a new customer") << Edit([](OpenWorkspace &d) {
            d.dealEdits.changeDealWithNewCustomer(d.current().dealKeys.front(), QStringLiteral("Somebody"), {});
        });
        QTest::newRow("an authorization removed") << Edit(
            [](OpenWorkspace &d) { test::setAuthorization(d.factEdits, pricing::Listing::Sat, std::nullopt, {}); });
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

    void anEndOfOffersGoesWhereItsMonthIsNotTheTermsLastAnyMore()
    {
        OpenWorkspace document(twoScenarios());
        const RowKey key = document.current().dealKeys.front();
        const auto deal = [&]() -> const pricing::Deal & { return document.scenario().deals.front(); };
        const auto start = [&](int month, int mergeKey) {
            pricing::Deal after = deal();
            after.startMonth = month;
            document.dealEdits.changeDeal(key, after, QStringLiteral("Change start"), mergeKey);
        };
        const int before = deal().startMonth;
        pricing::Deal ended = deal();
        ended.paperwork.edit().offerEnd = pricing::lastMonthOf(document.scenario().settings.start, ended).firstDay();
        document.dealEdits.changeDeal(key, ended, QStringLiteral("Change end"));
        QSignalSpy said(&document.dealEdits, &DealEdits::offerEndRemoved);
        start(before + 1, 7);
        QVERIFY(!deal().paperwork->offerEnd);
        QCOMPARE(said.count(), 1);
        start(before, 7); // the next key of the same entry
        QVERIFY(deal() == ended);
        start(before + 3, 8);
        document.undoStack().undo();
        QVERIFY(deal() == ended);

        pricing::ScenarioSettings settings = document.scenario().settings;
        settings.start = settings.start.plus(1);
        document.scenarioEdits.changeSettings(settings, QStringLiteral("Change first month"));
        QVERIFY(!deal().paperwork->offerEnd);
        document.undoStack().undo();
        QVERIFY(deal() == ended);
        document.scenarioEdits.changeSettingsAndDeals(settings, {deal()}, QStringLiteral("Change first month"));
        QVERIFY(!deal().paperwork->offerEnd); // where the deal keeps its month from the start
        document.undoStack().undo();
        QVERIFY(deal() == ended);
        pricing::Deal wrong = deal(); // whichever road it takes: no workspace may hold it
        wrong.paperwork.edit().offerEnd = pricing::plusDays(*wrong.paperwork->offerEnd, -1);
        document.dealEdits.changeDeal(key, wrong, QStringLiteral("Change end"));
        QVERIFY(!deal().paperwork->offerEnd);
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

    /// Each deal by itself would move all that stand behind it.
    void removingIsLinear()
    {
        const auto seconds = [](int deals) {
            double best = 1e9;
            for (int round = 0; round < 3; ++round) {
                auto scenario = test::golden("worked-example");
                scenario.deals.resize(static_cast<std::size_t>(deals), scenario.deals.front());
                for (int deal = 0; deal < deals; ++deal)
                    scenario.deals[static_cast<std::size_t>(deal)].id.text = 'd' + std::to_string(deal + 1);
                OpenWorkspace document(contentsOf({scenario}));
                const Contents before = document.contents();
                std::vector<RowKey> everyOther;
                for (std::size_t deal = 0; deal < before.scenarios.front().dealKeys.size(); deal += 2)
                    everyOther.push_back(before.scenarios.front().dealKeys[deal]);
                const std::clock_t begin = std::clock();
                document.dealEdits.removeDeals(everyOther, {});
                const std::clock_t removed = std::clock();
                if (document.scenario().deals.size() != before.scenarios.front().dealKeys.size() - everyOther.size() ||
                    document.scenario().deals.front().id.text != "d2")
                    return -1.0;
                const std::clock_t again = std::clock();
                document.undoStack().undo();
                best = std::min(best, double(std::clock() - again + (removed - begin)));
                if (!(document.contents() == before))
                    return -1.0;
            }
            return best;
        };
        const double few = seconds(2'000), many = seconds(16'000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 24 * few, qPrintable(QStringLiteral("%1 times as long").arg(many / few)));
    }
};

DEALDESK_TESTS(EditsTest, QCoreApplication)
#include "edits.moc"
