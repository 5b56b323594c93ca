// What a revision changed, field by field and in money, as a person reads it.
#include "tables/quotedifferences.h"
#include "guidance/pricebooks.h"
#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"

#include <QtTest>

#include <functional>

using namespace dealdesk;
using pricing::Money;
using pricing::Scenario;

using Change = std::function<void(Scenario &, quotes::QuoteDetails &)>;
Q_DECLARE_METATYPE(Change)

class QuoteDifferencesTest : public QObject
{
    Q_OBJECT

    static QByteArray content(const Change &change = {})
    {
        Scenario scenario = test::golden("worked-example");
        quotes::QuoteDetails details{test::english(), QStringLiteral("Q-1"), QDate(2027, 1, 2), QDate(2027, 2, 1)};
        if (change)
            change(scenario, details);
        const auto evaluation = pricing::evaluate(scenario);
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, details);
        return quote ? quotes::contentOf(*quote, scenario, 0, evaluation) : QByteArray();
    }
    static QStringList told(const QByteArray &before, const QByteArray &after)
    {
        QStringList lines;
        for (const tables::QuoteDifference &each : tables::quoteDifferences(before, after, test::english()))
            lines.append(each.what + " | " + each.before + " | " + each.after + " | " + each.change);
        return lines;
    }

private Q_SLOTS:
    void whatDiffers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << Change([](Scenario &, auto &) {}) << QStringList{};
        QTest::newRow("what sells and is not offered") << Change([](Scenario &scenario, quotes::QuoteDetails &details) {
            pricing::Deal &deal = scenario.deals[0];
            deal.probability = pricing::Percent{5'000};
            deal.status = pricing::DealStatus::Offered;
            deal.paperwork.edit().notes = "They need it in May";
            scenario.settings.name = "Another name";
            scenario.settings.horizonMonths = 60;
            details.number = QStringLiteral("Q-2");
            details.issued = QDate(2027, 1, 9);
        }) << QStringList{};
        QTest::newRow("the price, and what it comes to")
            << Change([](Scenario &scenario, auto &) { scenario.deals[0].price = pricing::MonthlyTotal{{9'000'00}}; })
            << QStringList{"Rollout: Price | Monthly total $8,800.00 | Monthly total $9,000.00 | ",
                           "First month | $8,800.00 | $9,000.00 | +$200.00",
                           "Total | $316,800.00 | $324,000.00 | +$7,200.00",
                           "Margin over the term | $58,788.00 | $65,988.00 | +$7,200.00"};
        QTest::newRow("the authorization alone")
            << Change([](Scenario &scenario, auto &) { scenario.authorizations[0].bands[2].price = Money{90'00}; })
            << QStringList{"ASM from 100 tenants: Wholesale | $84.32 | $90.00 | ",
                           "Wholesale over the term | $258,012.00 | $275,400.00 | +$17,388.00",
                           "Margin over the term | $58,788.00 | $41,400.00 | −$17,388.00"};
        QTest::newRow("the customer's name")
            << Change([](Scenario &scenario, auto &) { scenario.customers[0].name = "Example Inc."; })
            << QStringList{"Example Corp: Name | Example Corp | Example Inc. | "};
        QTest::newRow("another day and subject") << Change([](Scenario &, quotes::QuoteDetails &details) {
            details.validUntil = QDate(2027, 3, 1);
            details.subject = QStringLiteral("Phase 2");
        }) << QStringList{"Valid until | 1 Feb 2027 | 1 Mar 2027 | ", "Subject | — | Phase 2 | "};
    }
    void whatDiffers()
    {
        QFETCH(Change, change);
        QTEST(told(content(), content(change)), "lines");
    }

    void inShort()
    {
        const auto differences = tables::quoteDifferences(
            content(),
            content([](Scenario &scenario, auto &) { scenario.deals[0].price = pricing::MonthlyTotal{{9'000'00}}; }),
            test::english());
        QCOMPARE(tables::differencesInShort(differences),
                 QStringLiteral("Rollout: Price Monthly total $8,800.00 → Monthly total $9,000.00, First month "
                                "$8,800.00 → $9,000.00, Total $316,800.00 → $324,000.00, …"));
        QCOMPARE(tables::differencesInShort({}), QString());
    }

    void whatIsNoContentSaysNothing()
    {
        QVERIFY(told({}, content()).isEmpty());
        QVERIFY(told("no JSON", content()).isEmpty());
        QVERIFY(told("[]", "{}").isEmpty());
    }

    /// With what stands in it, it can be made again.
    void theContentOfNowIsTheContent()
    {
        const QByteArray made = content([](Scenario &, quotes::QuoteDetails &details) {
            details.termOptions = true;
            details.subject = QStringLiteral("Phase 2");
        });
        auto details = quotes::detailsIn(made, test::english());
        QVERIFY(details && details->termOptions && details->subject == QStringLiteral("Phase 2"));
        const Scenario scenario = test::golden("worked-example");
        const auto again = quotes::contentNow(scenario, 0, pricing::evaluate(scenario), *details);
        QVERIFY(again);
        QCOMPARE(*again, made);
        QVERIFY(!quotes::detailsIn("{}", test::english()));
    }
};

DEALDESK_TESTS(QuoteDifferencesTest, QCoreApplication)
#include "quotedifferences.moc"
