// What is equal in several scenarios is one fact; what a scenario says otherwise, it supposes for itself.
#include "factsfixture.h"

#include "exchange/evaluationfile.h"
#include "support/testfile.h"

namespace {

const char *const goldens[] = {"worked-example", "growth-locked", "growth-floating", "two-listings",     "routes",
                               "renewal",        "white-label",   "guardrails",      "billing-schedules"};

std::vector<Scenario> goldenScenarios()
{
    std::vector<Scenario> scenarios;
    for (const char *name : goldens)
        scenarios.push_back(test::golden(name));
    return scenarios;
}

std::string figuresOf(const Scenario &scenario) { return exchange::evaluationJson(scenario, evaluate(scenario)); }

/// Deals with their customers in place of the ids, which a workspace may have given anew, and in the order of their
/// values.
Scenario withoutIds(Scenario scenario)
{
    const auto said = [](const Customer &customer) {
        return customer.name + std::to_string(static_cast<int>(customer.cloud)) +
               std::to_string(customer.edpRemaining) + std::to_string(customer.maccRemaining) +
               std::to_string(static_cast<int>(customer.invoicePreference)) +
               std::to_string(customer.multiCloudSingleContract) + std::to_string(customer.termsOutsideMarketplace) +
               std::to_string(static_cast<int>(customer.purchasingVehicle));
    };
    for (Deal &deal : scenario.deals)
        deal.customer.text = said(*std::ranges::find(scenario.customers, deal.customer, &Customer::id));
    for (Customer &customer : scenario.customers)
        customer.id.text = said(customer);
    std::ranges::sort(scenario.customers, {}, [](const Customer &customer) { return customer.id; });
    return scenario;
}

void withPrice(Scenario &scenario, std::int64_t minor)
{
    scenario.authorizations.front().bands[2].price = Money{minor};
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioRestsOnWhatItsFileSaid()
    {
        const auto scenarios = goldenScenarios();
        const Contents contents = contentsOf(scenarios);
        QCOMPARE(contents.facts.partner, scenarios.front().settings.partner);
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            const Scenario rests = whatItRestsOn(contents.scenarios[i]);
            QVERIFY2(withoutIds(rests) == withoutIds(scenarios[i]), goldens[i]);
            QCOMPARE(figuresOf(rests), figuresOf(scenarios[i]));
            QCOMPARE(figuresOf(contents.scenarios[i].scenario), figuresOf(scenarios[i]));
        }
        verifySettled(contents);
    }

    void whatIsEqualInSeveralScenariosIsOneFact()
    {
        const Contents contents = contentsOf(goldenScenarios());
        QCOMPARE(contents.facts.authorizations.size(), 2u); // ASM and SAT
        for (const ScenarioEntry &entry : contents.scenarios)
            for (const auto &[listing, whatIf] : entry.authorizations)
                QVERIFY(whatIf.authorizations.empty()); // none of them says another price
        // Of one id and name; those of “routes” have others.
        QCOMPARE(std::ranges::count(contents.facts.customers, CustomerId{"c1"}, &Customer::id), 1);
    }

    void anImportLeavesTheOthersAsTheyWere()
    {
        const auto scenarios = goldenScenarios();
        OpenWorkspace document(contentsOf({scenarios.front()}));
        std::vector<std::string> figures;
        for (std::size_t i = 1; i < scenarios.size(); ++i) {
            document.scenarioEdits.addScenario(scenarios[i], {});
            for (std::size_t before = 0; before <= i; ++before) {
                const ScenarioEntry &entry = document.contents().scenarios[before];
                QCOMPARE(figuresOf(entry.scenario), figuresOf(scenarios[before]));
                QVERIFY(withoutIds(whatItRestsOn(entry)) == withoutIds(scenarios[before]));
            }
            verifySettled(document.contents());
        }
        const Contents after = document.contents();
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.contents().facts == contentsOf({scenarios.front()}).facts);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QVERIFY(document.contents().facts == after.facts);
        QVERIFY(document.contents().scenarios == after.scenarios);
    }

    /// What the command line says of ids before the import is what the import does.
    void whatWasToldOfAnImportIsWhatItDoes()
    {
        OpenWorkspace document(contentsOf({test::golden("two-listings")}));
        auto other = test::golden("two-listings");
        other.customers = {other.customers.front()};
        other.customers.front().name = "Somebody else of that id";
        other.deals = {other.deals.front()};
        other.deals.front().id.text = "d900";
        other.deals.front().customer = other.customers.front().id;
        const Adopted told = document.scenarioEdits.adoptionOf(other);
        QCOMPARE(told.renamed.size(), std::size_t(1));
        const ScenarioKey made = document.scenarioEdits.addScenario(other, {});
        QCOMPARE(told.entry.key.value, made.value);
        QCOMPARE(told.renamed.front().second.text,
                 find(document.contents(), made)->scenario.deals.front().customer.text);
    }

    void whereFactsDifferTheScenarioSupposesItsOwn()
    {
        Scenario base = exampleWith({customerOf("c1", "Acme")});
        Scenario other = exampleWith({customerOf("c1", "Acme", true)});
        withPrice(other, 80'00);
        other.settings.partner.cppoEnrolled = !base.settings.partner.cppoEnrolled;
        OpenWorkspace document(contentsOf({base}));
        const Facts before = document.facts();
        const Adopted adopted = document.scenarioEdits.adoptionOf(other);
        using Of = FactDifference::Of;
        QCOMPARE(adopted.differences.size(), 3u);
        QCOMPARE(adopted.differences[0].of, Of::Partner);
        QCOMPARE(adopted.differences[1].of, Of::RouteFacts);
        QCOMPARE(adopted.differences[2].of, Of::Authorization);
        document.scenarioEdits.addScenario(other, {});
        QVERIFY(document.facts() == before);
        QVERIFY(whatItRestsOn(document.current()) == other);
        QVERIFY(whatItRestsOn(document.contents().scenarios.front()) == base);
    }

    void theUserMayTakeTheFactsOrTheFilesInstead()
    {
        Scenario base = exampleWith({customerOf("c1", "Acme")});
        Scenario other = exampleWith({customerOf("c1", "Acme", true)});
        withPrice(other, 80'00);
        other.settings.partner.name = "Other firm";
        {
            OpenWorkspace document(contentsOf({base}));
            document.scenarioEdits.addScenario(other, {}, Differing::OfFacts);
            QVERIFY(document.scenario().authorizations == base.authorizations);
            QVERIFY(document.scenario().customers == base.customers);
            QVERIFY(document.scenario().settings.partner == base.settings.partner);
        }
        OpenWorkspace document(contentsOf({base}));
        document.scenarioEdits.addScenario(other, {}, Differing::OfScenario);
        for (const ScenarioEntry &entry : document.contents().scenarios) {
            QVERIFY(entry.scenario.authorizations == other.authorizations);
            QVERIFY(entry.scenario.customers == other.customers);
            QVERIFY(entry.scenario.settings.partner == other.settings.partner);
            QVERIFY(!entry.partner);
        }
        document.undoStack().undo();
        QVERIFY(document.contents() == contentsOf({base}) || document.facts() == contentsOf({base}).facts);
        QVERIFY(document.scenario().authorizations == base.authorizations);
    }

    void aCopysDealsAreTheSameDeals()
    {
        OpenWorkspace document(contentsOf({test::golden("two-listings")}));
        const ScenarioEntry original = document.current();
        document.scenarioEdits.duplicateScenario(original.key, QStringLiteral("Copy"), QStringLiteral("Duplicate"));
        const ScenarioEntry &copy = document.current();
        QVERIFY(copy.key != original.key);
        QVERIFY(copy.family == original.family);
        QVERIFY(copy.dealKeys == original.dealKeys);
        QVERIFY(copy.scenario.deals == original.scenario.deals);
        document.dealEdits.addDeal(original.scenario.deals.front(), QStringLiteral("Add"));
        QVERIFY(!indexOf(original.dealKeys, document.current().dealKeys.back()));
        QVERIFY(document.scenario().deals.back().id != original.scenario.deals.front().id);
    }

    void anotherCurrencyKeepsTheNumbers()
    {
        const Scenario base = test::golden("worked-example");
        const auto toEuro = [](OpenWorkspace &document) {
            auto settings = document.scenario().settings;
            settings.currency = "EUR";
            document.scenarioEdits.changeSettings(settings, QStringLiteral("Change currency"));
        };
        OpenWorkspace alone(contentsOf({base}));
        toEuro(alone);
        QVERIFY(alone.scenario().authorizations == base.authorizations);
        QCOMPARE(alone.facts().authorizations.front().currency, std::string("EUR")); // nothing else rested on it
        QVERIFY(alone.current().authorizations.empty());
        alone.undoStack().undo();
        QCOMPARE(alone.facts().authorizations.front().currency, std::string("USD"));

        OpenWorkspace two(contentsOf({base, test::golden("growth-locked")}));
        toEuro(two);
        QVERIFY(two.scenario().authorizations == base.authorizations);
        QVERIFY(two.current().authorizations.contains(Listing::Asm));
        QCOMPARE(two.facts().authorizations.front().currency, std::string("USD"));
        QVERIFY(two.contents().scenarios[1].scenario.authorizations == base.authorizations);
        verifySettled(two.contents());
    }
};

DEALDESK_TESTS(FactsTest, QCoreApplication)
#include "facts.moc"
