// Authorizations, routes and enrolments as facts, until a scenario supposes others.
#include "factsfixture.h"

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
