// What an edit of authorizations would change: which scenarios rest on them, and which of their open deals.
#include "factsfixture.h"

#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/authorizationchanges.h"

class AuthorizationChangesTest : public QObject
{
    Q_OBJECT

    using Edits = std::vector<ConsideredAuthorization>;

    /// "Base", "Stretch" and "Supposing", which supposes prices of its own, rest on one authorization; "Yen" cannot;
    /// "Sold" has an accepted deal alone.
    static Contents several()
    {
        std::vector<Scenario> scenarios;
        for (const char *name : {"Base", "Stretch", "Supposing", "Sold"}) {
            scenarios.push_back(test::workedExample());
            scenarios.back().settings.name = name;
        }
        scenarios[3].deals.front().status = DealStatus::Accepted;
        Scenario yen = test::workedExample();
        yen.settings.name = "Yen";
        yen.settings.currency = "JPY";
        scenarios.push_back(yen);
        OpenWorkspace document(workspace::contentsOf(std::move(scenarios)));
        document.setCurrent(document.contents().scenarios[2].key);
        document.factEdits.supposeAuthorization(Listing::Asm, true, QStringLiteral("Suppose"));
        return document.contents();
    }

    static QStringList changedOf(const Contents &contents, const char *current, const Edits &edits,
                                 std::size_t most = AuthorizationChanges::mostDeals, std::size_t *leftOut = nullptr)
    {
        ScenarioKey key;
        for (const ScenarioEntry &entry : contents.scenarios)
            if (entry.scenario.settings.name == current)
                key = entry.key;
        AuthorizationChanges changes(contents, key, edits, most);
        while (changes.lookAtNext()) {
        }
        QStringList names;
        for (const ScenarioChanges &each : changes.changed()) {
            QStringList deals;
            if (each.deals)
                for (const DealChange &change : *each.deals)
                    deals.append(QString::fromStdString(each.entry->scenario.deals[change.deal].name));
            names.append(QString::fromStdString(each.entry->scenario.settings.name) + QStringLiteral(": ") +
                         (each.deals ? deals.join(QStringLiteral(", ")) : QStringLiteral("unknown")));
        }
        if (leftOut)
            *leftOut = changes.leftOut();
        return names;
    }

    static Edits dearer(const Contents &contents)
    {
        const AuthorizationFact &fact = contents.facts.authorizations.front();
        ResaleAuthorization after = fact.authorization;
        after.bands[2].price = Money{95'00};
        return {{fact.key, Listing::Asm, after}};
    }

private Q_SLOTS:
    void everyScenarioThatRestsOnTheFactIsTold()
    {
        const Contents contents = several();
        QCOMPARE(changedOf(contents, "Base", dearer(contents)), (QStringList{"Base: Rollout", "Stretch: Rollout"}));
        QCOMPARE(changedOf(contents, "Stretch", dearer(contents)), (QStringList{"Stretch: Rollout", "Base: Rollout"}));
    }

    void oneThatSupposesIsNotChangedByTheFact_andChangesNoOther()
    {
        const Contents contents = several();
        const ScenarioEntry &supposing = contents.scenarios[2];
        Edits edits = dearer(contents);
        edits.front().key = supposing.authorizations.at(Listing::Asm).authorizations.front().key;
        QCOMPARE(changedOf(contents, "Supposing", edits), QStringList{"Supposing: Rollout"});
    }

    void removedOnesAndNewOnesToo()
    {
        const Contents contents = several();
        const RowKey key = contents.facts.authorizations.front().key;
        QCOMPARE(changedOf(contents, "Base", {{key, Listing::Asm, std::nullopt}}),
                 (QStringList{"Base: Rollout", "Stretch: Rollout"}));
        ResaleAuthorization later = contents.facts.authorizations.front().authorization, until = later;
        later.from = YearMonth::of(2027, 1).firstDay();
        later.bands = {{"All", 1, Money{95'00}, false, Provenance::Mine}};
        until.until = plusDays(*later.from, -1);
        QCOMPARE(changedOf(contents, "Base", {{key, Listing::Asm, until}, {{}, Listing::Asm, later}}),
                 (QStringList{"Base: Rollout", "Stretch: Rollout"}));
        ResaleAuthorization sat = guidance::workedExampleBook(Listing::Sat);
        QCOMPARE(changedOf(contents, "Base", {{{}, Listing::Sat, sat}}), QStringList());
    }

    void whatAnEditWouldChangeIsWhatItChanges()
    {
        OpenWorkspace document(several());
        document.setCurrent(document.contents().scenarios.front().key);
        const auto expected = changedOf(document.contents(), "Base", dearer(document.contents()));
        std::vector<std::optional<Money>> before;
        for (const ScenarioEntry &entry : document.contents().scenarios)
            before.push_back(evaluate(entry.scenario).deals.front().totalWholesale);
        const Edits edits = dearer(document.contents());
        document.factEdits.changeAuthorization(edits.front().key, *edits.front().after, QStringLiteral("Change"));
        QStringList changed;
        for (std::size_t at = 0; at < before.size(); ++at) {
            const Scenario &scenario = document.contents().scenarios[at].scenario;
            if (isOpen(scenario.deals.front()) && evaluate(scenario).deals.front().totalWholesale != before[at])
                changed.append(QString::fromStdString(scenario.settings.name) + QStringLiteral(": Rollout"));
        }
        QCOMPARE(changed, expected);
    }

    /// In place of what a scenario supposes: it alone is changed, and back to what the others have.
    void theFactsAgainChangeWhoSupposesAlone()
    {
        OpenWorkspace document(several());
        const ScenarioKey key = document.contents().scenarios[2].key;
        const auto again = [&](const OpenWorkspace &of) {
            return factsAgain(of.contents(), of.current(), Listing::Asm);
        };
        document.setCurrent(document.contents().scenarios[0].key);
        QVERIFY(again(document).empty()); // it supposes nothing
        document.setCurrent(key);
        QCOMPARE(changedOf(document.contents(), "Supposing", again(document)), QStringList()); // the same, so far
        ResaleAuthorization other = document.scenario().authorizations.front();
        other.bands[2].price = Money{70'00};
        document.factEdits.changeAuthorization(document.current().authorizationKeys.front(), other,
                                               QStringLiteral("Change"));
        QCOMPARE(changedOf(document.contents(), "Supposing", again(document)), QStringList{"Supposing: Rollout"});
        document.factEdits.removeAuthorization(document.current().authorizationKeys.front(), QStringLiteral("Remove"));
        QCOMPARE(changedOf(document.contents(), "Supposing", again(document)), QStringList{"Supposing: Rollout"});
    }

    /// Of a scenario that arrives, whichever is looked at and whatever that supposes; in the arriving one's currency.
    void whatAnArrivingScenarioWouldMakeOfTheFacts_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("changed");
        QTest::newRow("dollars") << QStringLiteral("USD") << QStringList{"Base", "Stretch"};
        QTest::newRow("yen") << QStringLiteral("JPY") << QStringList{"Yen"};
        QTest::newRow("a currency without facts") << QStringLiteral("EUR") << QStringList();
    }
    void whatAnArrivingScenarioWouldMakeOfTheFacts()
    {
        QFETCH(QString, currency);
        QFETCH(QStringList, changed);
        OpenWorkspace document(several()); // "Supposing" is looked at
        document.setCurrent(document.contents().scenarios[2].key);
        Scenario arriving = test::workedExample();
        arriving.settings.currency = currency.toStdString();
        arriving.authorizations.front().bands[2].price = Money{95'00};
        const Adopted adopted = document.scenarioEdits.adoptionOf(arriving);
        AuthorizationChanges changes(document.contents(), arriving.settings.currency,
                                     document.scenarioEdits.takenOver(adopted));
        while (changes.lookAtNext()) {
        }
        QStringList names;
        for (const ScenarioChanges &each : changes.changed())
            names.append(QString::fromStdString(each.entry->scenario.settings.name));
        QCOMPARE(names, changed);
        QVERIFY(!changes.isOfCurrent());
        // And so it comes to be.
        std::vector<std::optional<Money>> before;
        for (const ScenarioEntry &entry : document.contents().scenarios)
            before.push_back(evaluate(entry.scenario).deals.front().totalWholesale);
        document.scenarioEdits.addScenario(arriving, QStringLiteral("Import"), Differing::OfScenario);
        QStringList became;
        for (std::size_t at = 0; at < before.size(); ++at) {
            const Scenario &scenario = document.contents().scenarios[at].scenario;
            if (isOpen(scenario.deals.front()) && evaluate(scenario).deals.front().totalWholesale != before[at])
                became.append(QString::fromStdString(scenario.settings.name));
        }
        QCOMPARE(became, changed);
    }

    void noMoreDealsArePricedThanIsSaid()
    {
        const Contents contents = several();
        std::size_t leftOut = 0;
        QCOMPARE(changedOf(contents, "Base", dearer(contents), 1, &leftOut), QStringList{"Base: Rollout"});
        QCOMPARE(leftOut, std::size_t{1}); // what has no open deal is not priced
    }

    void aFigureThatIsTooLargeIsNotTakenForNoChange()
    {
        Contents contents = several();
        Deal &deal = contents.scenarios[1].scenario.deals.front();
        deal.tenants = {{0, mostTenants}};
        deal.negotiatedPrice = largestPrice;
        deal.price = Markup{largestMarkup}; // its term is beyond 64 bits
        QCOMPARE(changedOf(contents, "Base", dearer(contents)), (QStringList{"Base: Rollout", "Stretch: unknown"}));
    }

    /// Each deal's change is known where the sum of all is not.
    void thatNoSumFitsIsNothingToADeal()
    {
        Contents contents = several();
        Scenario &stretch = contents.scenarios[1].scenario;
        stretch.deals.front().tenants = {{0, mostTenants}};
        stretch.deals.front().price = UnitPrice{largestPrice};
        stretch.deals.resize(3, Deal(stretch.deals.front()));
        QVERIFY_THROWS_EXCEPTION(AmountOverflow, evaluate(stretch));
        Edits edits = dearer(contents);
        edits.front().after->bands.back().price = Money{71'00};
        QCOMPARE(changedOf(contents, "Base", edits),
                 (QStringList{"Base: Rollout", "Stretch: Rollout, Rollout, Rollout"}));
    }

    void whatArrivesIsConsidered()
    {
        const Contents contents = several();
        ResaleAuthorization other = contents.facts.authorizations.front().authorization;
        other.bands[2].price = Money{95'00};
        const auto edits = consideredOf(arrivingBooks(contents.scenarios.front(), {other}));
        QCOMPARE(changedOf(contents, "Base", edits), (QStringList{"Base: Rollout", "Stretch: Rollout"}));
        const auto same =
            arrivingBooks(contents.scenarios.front(), {contents.facts.authorizations.front().authorization});
        QVERIFY(consideredOf(same).empty());
    }
};

DEALDESK_TESTS(AuthorizationChangesTest, QCoreApplication)
#include "authorizationchanges.moc"
