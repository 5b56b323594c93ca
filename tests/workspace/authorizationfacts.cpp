// Authorizations, routes and enrolments as facts, until a scenario supposes others.
#include "factsfixture.h"

#include "exchange/scenariofile.h"
#include "exchange/sharedscenario.h"
#include "pricing/authorizations.h"
#include "pricing/sharing.h"
#include "support/authorizations.h"
#include "support/testfile.h"

class AuthorizationFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthorizationIsOneForAllUntilAScenarioSupposesAnother()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example"), test::golden("growth-locked")}));
        const auto edit = [&](std::int64_t minor) {
            auto book = document.scenario().authorizations.front();
            book.bands[2].price = Money{minor};
            test::setAuthorization(document.factEdits, Listing::Asm, book, QStringLiteral("Change"));
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

    void aListingHasSeveralAuthorizationsOverTime()
    {
        OpenWorkspace document(contentsOf({test::golden("authorizations-over-time"), test::golden("worked-example")}));
        const auto keys = authorizationKeysOf(document.current(), Listing::Asm);
        QVERIFY(keys.size() > 1);
        QCOMPARE(document.facts().authorizations.size(), keys.size()); // the other scenario supposes its own
        const ResaleAuthorization last = *authorizationOf(document.current(), keys.back());
        ResaleAuthorization changed = last;
        changed.number = "RA-2";
        document.factEdits.changeAuthorization(keys.back(), changed, QStringLiteral("Change"));
        QCOMPARE(authorizationOf(document.current(), keys.back())->number, std::string("RA-2"));
        QCOMPARE(document.scenario().authorizations.back().number, std::string("RA-2"));
        document.undoStack().undo();
        QVERIFY(*authorizationOf(document.current(), keys.back()) == last);

        ResaleAuthorization another = last;
        another.from = YearMonth::of(2040, 1).firstDay();
        another.until.reset();
        const RowKey added = document.factEdits.addAuthorization(another, QStringLiteral("Add"));
        QCOMPARE(document.current().authorizationKeys.back(), added);
        document.factEdits.removeAuthorization(keys.front(), QStringLiteral("Remove"));
        QVERIFY(!authorizationOf(document.current(), keys.front()));
        QCOMPARE(document.scenario().authorizations.size(), keys.size());
        verifySettled(document.contents());
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(authorizationKeysOf(document.current(), Listing::Asm), keys);
    }

    /// They stand in the order of their first days; a key stays with its authorization.
    void oneThatBeginsLaterThanBeforeIsTheSameOne()
    {
        OpenWorkspace document(contentsOf({test::golden("authorizations-over-time")}));
        document.factEdits.supposeAuthorization(Listing::Asm, true, QStringLiteral("Try"));
        const auto keys = authorizationKeysOf(document.current(), Listing::Asm);
        ResaleAuthorization later = *authorizationOf(document.current(), keys.front());
        later.from = YearMonth::of(2050, 1).firstDay();
        later.until.reset();
        document.factEdits.changeAuthorization(keys.front(), later, QStringLiteral("Change"));
        QCOMPARE(authorizationKeysOf(document.current(), Listing::Asm).back(), keys.front());
        QVERIFY(*authorizationOf(document.current(), keys.front()) == later);
        for (const AuthorizationFact &fact : document.facts().authorizations)
            QVERIFY(fact.authorization.from != later.from);
        verifySettled(document.contents());
    }

    void authorizationsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("supposed");
        QTest::newRow("the same ones are the facts") << "same" << false;
        QTest::newRow("in another order they are the same") << "turned" << false;
        QTest::newRow("one that says otherwise is supposed, with the others of its listing") << "other price" << true;
        QTest::newRow("one more is supposed: it could rule where another does now") << "one more" << true;
        QTest::newRow("one less, too") << "one less" << true;
    }
    void authorizationsAreFoundAgain()
    {
        QFETCH(QString, what);
        QFETCH(bool, supposed);
        const Scenario known = test::golden("authorizations-over-time");
        OpenWorkspace document(contentsOf({known}));
        const auto keys = document.current().authorizationKeys;
        Scenario imported = known;
        auto &rows = imported.authorizations;
        if (what == u"turned")
            std::ranges::reverse(rows);
        else if (what == u"other price")
            rows.back().bands.front().price = Money{1};
        else if (what == u"one less")
            rows.pop_back();
        else if (what == u"one more") {
            rows.front().until = rows.front().until.value_or(YearMonth::of(2030, 1).firstDay());
            rows.push_back(rows.back());
            rows.back().number = "another";
            rows.back().from = YearMonth::of(2050, 1).firstDay();
            rows.back().until.reset();
            rows.back().kind = AuthorizationKind::ByDates;
            rows[rows.size() - 2].until = YearMonth::of(2049, 1).firstDay();
        }
        document.scenarioEdits.addScenario(imported, {});
        QCOMPARE(document.facts().authorizations.size(), keys.size());
        QCOMPARE(!document.current().authorizations.empty(), supposed);
        const Scenario rests = whatItRestsOn(document.current());
        QCOMPARE(rests.authorizations.size(), rows.size());
        for (const ResaleAuthorization &each : rows)
            QVERIFY(std::ranges::find(rests.authorizations, each) != rests.authorizations.end());
        if (what == u"other price") // the same one by its number, else by its name and days
            QCOMPARE(document.current().authorizationKeys, keys);
        verifySettled(document.contents());
    }

    void aFilesAuthorizationsBecomeTheFactsWhereTheUserSaysSo()
    {
        OpenWorkspace document(contentsOf({test::golden("authorizations-over-time")}));
        const Scenario known = document.scenario();
        Scenario imported = known;
        imported.authorizations.pop_back();
        imported.authorizations.back().bands.front().price = Money{1};
        document.scenarioEdits.addScenario(imported, {}, Differing::OfScenario);
        QVERIFY(document.current().authorizations.empty());
        QVERIFY(document.scenario().authorizations == imported.authorizations);
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QVERIFY(entry.scenario.authorizations == imported.authorizations);
        document.undoStack().undo();
        QVERIFY(document.scenario().authorizations == known.authorizations);
        verifySettled(document.contents());
    }

    void whatWasSharedWithoutWholesaleIsNoFact_data()
    {
        QTest::addColumn<bool>("isKnownHere");
        QTest::addColumn<Differing>("differing");
        QTest::addColumn<bool>("staysWithheld");
        for (const bool isKnownHere : {false, true}) {
            const char *const where = isKnownHere ? "beside facts" : "without facts";
            QTest::addRow("%s as a what-if", where) << isKnownHere << Differing::AsWhatIf << true;
            QTest::addRow("%s with the workspace's", where) << isKnownHere << Differing::OfFacts << !isKnownHere;
            QTest::addRow("%s for all", where) << isKnownHere << Differing::OfScenario << true;
        }
    }
    void whatWasSharedWithoutWholesaleIsNoFact()
    {
        QFETCH(bool, isKnownHere);
        QFETCH(Differing, differing);
        QFETCH(bool, staysWithheld);
        const auto text = exchange::writeWithoutWholesale(test::golden("worked-example"));
        QVERIFY(text);
        const Scenario shared = exchange::readScenario(*text).value();
        Scenario other = test::golden("worked-example");
        if (!isKnownHere) {
            other.authorizations.clear();
            other.deals.clear();
        }
        OpenWorkspace document(contentsOf({other}));
        const auto facts = document.facts().authorizations;
        const auto asked = document.scenarioEdits.adoptionOf(shared).differences;
        QCOMPARE(std::ranges::count(asked, FactDifference::Of::Authorization, &FactDifference::of), isKnownHere);
        document.scenarioEdits.addScenario(shared, {}, differing);
        QVERIFY(document.facts().authorizations == facts);
        QCOMPARE(isWithheld(document.scenario()), staysWithheld);
        if (staysWithheld)
            QCOMPARE(exchange::writeScenario(whatItRestsOn(document.current())), *text);
        verifySettled(document.contents());
        document.undoStack().undo();
        QVERIFY(document.contents().scenarios.front().scenario.authorizations == other.authorizations);
    }

    void theFirstScenarioOfAWorkspaceMayBeShared()
    {
        const std::string text = exchange::writeWithoutWholesale(test::golden("two-listings")).value();
        const Contents contents = contentsOf({exchange::readScenario(text).value()});
        QVERIFY(contents.facts.authorizations.empty());
        QCOMPARE(exchange::writeScenario(whatItRestsOn(contents.scenarios.front())), text);
        verifySettled(contents);
    }

    void ownValuesAreFacts()
    {
        OpenWorkspace document(contentsOf({test::golden("worked-example")}));
        const guidance::OwnValue own{"1096", "Our account manager"};
        document.factEdits.setKnowledge("ami-most-days", own, QStringLiteral("Change"));
        QVERIFY(document.facts().knowledge.at("ami-most-days") == own);
        document.factEdits.setKnowledge("ami-most-days", own, QStringLiteral("Nothing new"));
        QCOMPARE(document.undoStack().count(), 1);
        document.factEdits.setKnowledge("ami-most-days", std::nullopt, QStringLiteral("Use the shipped one"));
        QVERIFY(document.facts().knowledge.empty());
        document.undoStack().undo();
        QVERIFY(document.facts().knowledge.at("ami-most-days") == own);
        document.undoStack().undo();
        QVERIFY(document.facts().knowledge.empty());
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
};

DEALDESK_TESTS(AuthorizationFactsTest, QCoreApplication)
#include "authorizationfacts.moc"
