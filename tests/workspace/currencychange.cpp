// A scenario that is converted to another currency: what goes over, what takes over, and one undo.
#include "documentfixture.h"
#include "factsfixture.h"

#include "records/faults.h"
#include "support/testfile.h"

using pricing::Money;

class CurrencyChangeTest : public QObject
{
    Q_OBJECT

private:
    static constexpr pricing::ExchangeRate rate{920'000}; // 0.92 euros for a dollar

    /// The worked example, with two facts in euros where they are asked for.
    static Contents contents(bool withEuros)
    {
        Contents made = contentsOf({test::golden("worked-example")});
        if (withEuros) {
            AuthorizationFact euros = made.facts.authorizations.front();
            euros.key = {1'000};
            euros.currency = "EUR";
            euros.authorization.bands[2].price = Money{80'00};
            made.facts.authorizations.push_back(euros);
        }
        return made;
    }

    static void convert(OpenWorkspace &document)
    {
        const pricing::Scenario converted =
            document.scenarioEdits.converted({rate, document.scenario().settings.currency, "EUR"});
        document.scenarioEdits.convertCurrency(converted, QStringLiteral("Convert to EUR"));
    }

private Q_SLOTS:
    void amountsAreConvertedAndTheNewCurrencysFactsTakeOver()
    {
        TestStore store;
        OpenWorkspace document(contents(true), &store);
        const Contents before = document.contents();
        convert(document);
        QCOMPARE(document.scenario().settings.currency, std::string("EUR"));
        QCOMPARE(std::get<pricing::MonthlyTotal>(document.scenario().deals[0].price).perMonth.minor, 8'096'00);
        QCOMPARE(document.scenario().authorizations.size(), std::size_t{1});
        QCOMPARE(document.scenario().authorizations[0].bands[2].price->minor, 80'00);
        QVERIFY(document.facts() == before.facts); // no fact is relabelled
        QVERIFY(document.evaluation()->deals[0].totalMargin);
        verifySettled(document.contents());
        QVERIFY(store.kept.scenarios == document.contents().scenarios);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.contents().scenarios == before.scenarios);
        document.undoStack().redo();
        QCOMPARE(document.scenario().settings.currency, std::string("EUR"));
    }

    void withoutAnAuthorizationInItDealsHaveNoWholesale()
    {
        OpenWorkspace document(contents(false));
        const auto facts = document.facts();
        convert(document);
        QVERIFY(document.scenario().authorizations.empty());
        QVERIFY(document.facts() == facts);
        QVERIFY(document.evaluation());
        QVERIFY(document.evaluation()->deals[0].tcv && !document.evaluation()->deals[0].totalWholesale);
        document.undoStack().undo();
        QVERIFY(document.evaluation()->deals[0].totalWholesale);
    }

    void whatIsSupposedOfAuthorizationsGoes()
    {
        OpenWorkspace document(contents(true));
        Contents supposing = document.contents();
        ScenarioEntry &entry = supposing.scenarios.front();
        entry.authorizations[pricing::Listing::Asm] = {
            {{supposing.facts.authorizations.front().key, supposing.facts.authorizations.front().authorization}}};
        OpenWorkspace open(supposing);
        const auto before = open.contents().scenarios;
        convert(open);
        QVERIFY(open.current().authorizations.empty());
        QCOMPARE(open.scenario().authorizations[0].bands[2].price->minor, 80'00);
        verifySettled(open.contents());
        open.undoStack().undo();
        QVERIFY(open.contents().scenarios == before);
    }

    void instalmentsAddUpToTheNewTotal()
    {
        Contents given = contents(true);
        pricing::Deal &deal = given.scenarios.front().scenario.deals[0];
        deal.billing = {pricing::BillingSchedule::Custom, {{0, Money{10'560'001}}, {12, Money{21'119'999}}}};
        OpenWorkspace document(given);
        QVERIFY(!document.evaluation()->deals[0].flags.has(pricing::Flag::CustomScheduleMismatch));
        convert(document);
        QVERIFY(!document.evaluation()->deals[0].flags.has(pricing::Flag::CustomScheduleMismatch));
        QCOMPARE(document.scenario().deals[0].billing.instalments[0].amount.minor, 9'715'201);
    }

    void whatIsOutOfRangeIsAnsweredAndNotEvaluated()
    {
        Contents given = contents(true);
        pricing::Deal &deal = given.scenarios.front().scenario.deals[0];
        deal.billing = {pricing::BillingSchedule::Custom, {{0, Money{31'680'000}}}};
        OpenWorkspace document(given);
        const pricing::Scenario nothing = document.scenarioEdits.converted({{1}, "USD", "JPY"});
        QVERIFY(!records::faultsOf(nothing.deals[0]).empty());
        const pricing::Scenario tooMuch = document.scenarioEdits.converted({pricing::largestRate, "USD", "JPY"});
        QVERIFY(!records::faultsOf(tooMuch.deals[0]).empty());
    }
};

DEALDESK_TESTS(CurrencyChangeTest, QCoreApplication)
#include "currencychange.moc"
