// What is deleted gives its identity to nothing new; copies get theirs in linear time.
#include "documentfixture.h"

#include "support/copysuffixes.h"
#include "support/testfile.h"

#include <ctime>
#include <memory>
#include <set>

class IdentitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
                document.dealEdits.duplicateDeals(document.current().dealKeys, test::copySuffixes, {});
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
            const RowKey copy = document->dealEdits.duplicateDeals({key}, test::copySuffixes, {}).front();
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
};

DEALDESK_TESTS(IdentitiesTest, QCoreApplication)
#include "identities.moc"
