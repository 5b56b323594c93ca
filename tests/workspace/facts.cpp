// Facts and what-ifs: what is true stands once in a workspace, and every scenario rests on it or says that it does not.
#include "exchange/comparedname.h"
#include "exchange/evaluationfile.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QtTest>

#include <set>

using namespace dealdesk;
using namespace dealdesk::workspace;
using namespace dealdesk::pricing;

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

Customer customerOf(const char *id, const char *name, bool edp = false)
{
    Customer customer;
    customer.id.text = id;
    customer.name = name;
    customer.edpRemaining = edp;
    return customer;
}

/// The worked example with these customers; its deal is the first one's.
Scenario exampleWith(std::vector<Customer> customers)
{
    Scenario scenario = test::golden("worked-example");
    scenario.deals.front().customer = customers.front().id;
    scenario.customers = std::move(customers);
    return scenario;
}

void withPrice(Scenario &scenario, std::int64_t minor)
{
    scenario.authorizations.front().bands[2].price = Money{minor};
}

/// Every scenario is what facts and its what-ifs make of it.
void verifySettled(const Contents &contents)
{
    for (const ScenarioEntry &entry : contents.scenarios) {
        ScenarioEntry again = entry;
        settle(again, contents.facts);
        QVERIFY(again == entry);
        for (const Deal &deal : entry.scenario.deals) {
            const auto at = std::ranges::find(entry.scenario.customers, deal.customer, &Customer::id);
            QVERIFY(at != entry.scenario.customers.end());
            QVERIFY(entry.uses.contains(
                entry.customerKeys[static_cast<std::size_t>(at - entry.scenario.customers.begin())]));
        }
    }
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
                QVERIFY(!whatIf.authorization); // none of them says another price
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

    void customersAreFoundAgain_data()
    {
        QTest::addColumn<QList<QStringList>>("known");    // id and name
        QTest::addColumn<QList<QStringList>>("imported"); // id and name
        QTest::addColumn<QStringList>("ids");             // that the imported ones have here
        using Rows = QList<QStringList>;
        QTest::newRow("by id and name") << Rows{{"c1", "Acme"}} << Rows{{"c1", "Acme"}} << QStringList{"c1"};
        QTest::newRow("by a name that both have once")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Acme"}} << QStringList{"c1"};
        QTest::newRow("case and blanks of a name do not count")
            << Rows{{"c1", "Acme  Straße"}} << Rows{{"x", " ACME STRASSE"}} << QStringList{"c1"};
        QTest::newRow("not by a name that the workspace has twice")
            << Rows{{"c1", "Acme"}, {"c2", "Acme"}} << Rows{{"x", "Acme"}} << QStringList{"x"};
        QTest::newRow("not by a name that the scenario has twice")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Acme"}, {"y", "Acme"}} << QStringList{"x", "y"};
        QTest::newRow("id and name tell two of one name apart")
            << Rows{{"c1", "Acme"}, {"c2", "Acme"}} << Rows{{"c2", "Acme"}, {"c1", "Acme"}} << QStringList{"c2", "c1"};
        QTest::newRow("not by id alone: he gets another")
            << Rows{{"c1", "Acme"}} << Rows{{"c1", "Other"}} << QStringList{"new"};
        QTest::newRow("one who is new keeps a free id")
            << Rows{{"c1", "Acme"}} << Rows{{"x", "Other"}} << QStringList{"x"};
        QTest::newRow("by name, though his id is another's")
            << Rows{{"c1", "Acme"}, {"c2", "Other"}} << Rows{{"c2", "Acme"}} << QStringList{"c1"};
    }
    void customersAreFoundAgain()
    {
        QFETCH(QList<QStringList>, known);
        QFETCH(QList<QStringList>, imported);
        QFETCH(QStringList, ids);
        const auto customers = [](const QList<QStringList> &rows) {
            std::vector<Customer> made;
            for (const QStringList &row : rows)
                made.push_back(customerOf(row[0].toUtf8().constData(), row[1].toUtf8().constData()));
            return made;
        };
        const Contents contents = contentsOf({exampleWith(customers(known))});
        OpenWorkspace document(contents);
        document.scenarioEdits.addScenario(exampleWith(customers(imported)), {});
        const auto &facts = document.facts().customers;
        const CustomerId first = document.scenario().deals.front().customer;
        if (ids.front() == u"new")
            QVERIFY(std::ranges::find(contents.facts.customers, first, &Customer::id) ==
                    contents.facts.customers.end());
        else
            QCOMPARE(QString::fromStdString(first.text), ids.front());
        std::set<std::string> distinct;
        for (const Customer &each : facts)
            distinct.insert(each.id.text);
        QCOMPARE(distinct.size(), facts.size());
        const Scenario rests = whatItRestsOn(document.current());
        QCOMPARE(rests.customers.size(), static_cast<std::size_t>(imported.size()));
        verifySettled(document.contents());
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

    void aCustomerIsRenamedInEveryScenarioByOneUndo()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        auto customer = document.scenario().customers.front();
        customer.name = "Renamed";
        const std::string before = document.facts().customers.front().name;
        document.factEdits.changeCustomer(document.facts().customerKeys.front(), customer, QStringLiteral("Rename"));
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QCOMPARE(entry.scenario.customers.front().name, std::string("Renamed"));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QCOMPARE(entry.scenario.customers.front().name, before);
    }

    void anAuthorizationIsOneForAllUntilAScenarioSupposesAnother()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        const auto edit = [&](std::int64_t minor) {
            auto book = document.scenario().authorizations.front();
            book.bands[2].price = Money{minor};
            document.factEdits.setAuthorization(Listing::Asm, book, QStringLiteral("Change"));
        };
        const auto price = [&](std::size_t scenario) {
            return document.contents().scenarios[scenario].scenario.authorizations.front().bands[2].price->minor;
        };
        edit(85'00);
        QCOMPARE(price(0), 85'00);
        QCOMPARE(price(1), 85'00);
        document.factEdits.supposeAuthorization(Listing::Asm, true, QStringLiteral("Try"));
        QVERIFY(document.current().authorizations.contains(Listing::Asm));
        edit(80'00);
        QCOMPARE(price(0), 80'00);
        QCOMPARE(price(1), 85'00);
        document.setCurrent(document.contents().scenarios[1].key);
        edit(90'00); // the fact
        QCOMPARE(price(0), 80'00);
        QCOMPARE(price(1), 90'00);
        document.setCurrent(document.contents().scenarios[0].key);
        document.factEdits.supposeAuthorization(Listing::Asm, false, QStringLiteral("Use again"));
        QCOMPARE(price(0), 90'00);
        document.undoStack().undo();
        QCOMPARE(price(0), 80'00);
        verifySettled(document.contents());
    }

    void routeFactsAndThePartnersEnrolmentsMayBeSupposed()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        const RowKey key = document.facts().customerKeys.front();
        document.factEdits.supposeRouteFacts(key, true, QStringLiteral("Try"));
        auto customer = document.scenario().customers.front();
        const bool edp = customer.edpRemaining;
        customer.edpRemaining = !edp;
        customer.name = "Renamed too";
        document.factEdits.changeCustomer(key, customer, QStringLiteral("Change"));
        QCOMPARE(document.facts().customers.front().edpRemaining, edp);
        QCOMPARE(document.facts().customers.front().name, std::string("Renamed too")); // his name is no what-if
        QCOMPARE(document.contents().scenarios[1].scenario.customers.front().edpRemaining, edp);
        QCOMPARE(document.scenario().customers.front().edpRemaining, !edp);
        document.factEdits.supposeRouteFacts(key, false, QStringLiteral("Use again"));
        QCOMPARE(document.scenario().customers.front().edpRemaining, edp);

        document.factEdits.supposePartner(true, QStringLiteral("Try"));
        auto partner = document.scenario().settings.partner;
        partner.cspEnrolled = !partner.cspEnrolled;
        document.factEdits.changePartner(partner, QStringLiteral("Change"));
        QVERIFY(document.facts().partner != partner);
        QVERIFY(document.scenario().settings.partner == partner);
        document.factEdits.supposePartner(false, QStringLiteral("Use again"));
        QVERIFY(document.scenario().settings.partner == document.facts().partner);
        document.factEdits.changePartner(partner, QStringLiteral("Change"));
        QVERIFY(document.contents().scenarios[1].scenario.settings.partner == partner);
        verifySettled(document.contents());
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

    void aCustomerStaysWhileADealOfAnyScenarioIsHis()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        const RowKey key = document.facts().customerKeys.front();
        document.dealEdits.removeDeals(document.current().dealKeys, QStringLiteral("Delete"));
        document.factEdits.removeCustomer(key, QStringLiteral("Delete"));
        QCOMPARE(document.facts().customerKeys.front(), key);
        document.setCurrent(document.contents().scenarios[1].key);
        document.dealEdits.removeDeals(document.current().dealKeys, QStringLiteral("Delete"));
        document.factEdits.removeCustomer(key, QStringLiteral("Delete"));
        QVERIFY(document.facts().customers.empty());
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QVERIFY(entry.uses.empty());
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.contents().scenarios ==
                contentsOf({test::golden("worked-example"), test::golden("growth-locked")}).scenarios);
    }

    void aDealEndsSupposingThatThereIsNoAuthorizationForIt()
    {
        Scenario asmAlone = test::golden("worked-example");
        OpenWorkspace document(contentsOf({asmAlone, test::golden("two-listings")}));
        QVERIFY(!authorizationFor(document.scenario(), Listing::Sat));
        Deal deal = document.scenario().deals.front();
        deal.listing = Listing::Sat;
        document.dealEdits.addDeal(deal, QStringLiteral("Add"));
        QVERIFY(authorizationFor(document.scenario(), Listing::Sat));
        QVERIFY(document.current().authorizations.empty());
        document.undoStack().undo();
        QVERIFY(!authorizationFor(document.scenario(), Listing::Sat));
        verifySettled(document.contents());
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

    void namesAreComparedAsFilesOfOthersWriteThem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << "Acme"
                              << "ACME" << true;
        QTest::newRow("full case folding") << u"Straße"_qs << "STRASSE" << true;
        QTest::newRow("capital sharp s") << u"STRAẞE"_qs << "strasse" << true;
        QTest::newRow("composed and not") << u"Müller"_qs << u"MU\u0308LLER"_qs << true;
        QTest::newRow("blanks at the ends and runs") << "  A   b "
                                                     << "a B" << true;
        QTest::newRow("no-break and ideographic blanks") << u"a\u00a0b\u3000"_qs << "a b" << true;
        QTest::newRow("a zero-width space is no blank") << u"a\u200bb"_qs << "a b" << false;
        QTest::newRow("accents tell apart") << "Muller" << u"Müller"_qs << false;
        QTest::newRow("dotless i") << u"ı"_qs << "i" << false;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_qs << u"οδος"_qs << true;
        QTest::newRow("a ligature") << u"ﬁrm"_qs << "FIRM" << true;
        QTest::newRow("nothing between") << "ab"
                                         << "a b" << false;
    }
    void namesAreComparedAsFilesOfOthersWriteThem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(exchange::comparedName(one.toStdString()) == exchange::comparedName(other.toStdString()), same);
    }
};

DEALDESK_TESTS(FactsTest, QCoreApplication)
#include "facts.moc"
