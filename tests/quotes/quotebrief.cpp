// What is quoted and to whom, and when a deal cannot be quoted.
#include "support.h"

#include "quotes/quotebrief.h"
#include "support/language.h"
#include "support/testfile.h"
#include "wording/flagwords.h"

using namespace dealdesk;
using pricing::BillingSchedule;
using pricing::Money;
using tests::quoteOf;

Q_DECLARE_METATYPE(dealdesk::pricing::Scenario)

class QuoteBriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDealThatCannotBeBoughtAtItsTermIsNotQuoted()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 1200}};
        scenario.deals[0].term = pricing::CommitmentTerm::OneYear;
        const auto quote = quoteOf(scenario);
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains("Offer 24 or 36 months"), qPrintable(quote.error()));
    }

    void whatIsQuotedAndToWhom()
    {
        const auto of = [](const pricing::Scenario &scenario) {
            return quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1), test::english());
        };
        QCOMPARE(of(tests::rollout()).what, QStringLiteral("Rollout for Example Corp"));
        QCOMPARE(of(tests::rollout()).price,
                 QStringLiteral("$8,800.00 a month for 100 tenants, 3 years: $316,800.00 in all"));
        QCOMPARE(of(tests::rollout()).flags, std::vector{pricing::Flag::FullWhiteLabelRecommended});
        QVERIFY(of(tests::rollout()).notes.isEmpty());
        QVERIFY(of(tests::growth())
                    .price.startsWith(QStringLiteral(
                        "$2,550.00 a month at first, $127,500.00 at last for 25 to 1,250 tenants, 3 years: ")));
        pricing::Scenario past = tests::rollout();
        past.settings.start = pricing::YearMonth::of(2026, 11);
        QCOMPARE(of(past).notes, QStringList{"The deal begins in Nov 2026, which is past."});
    }

    void namesThatStandInForOthersReachNoCustomer_data()
    {
        QTest::addColumn<QString>("partner");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("deal");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("the firm") << "Your firm"
                                  << "Example Corp"
                                  << "Rollout" << QStringList{"Settings"};
        QTest::newRow("the customer") << "Northwind"
                                      << "New customer"
                                      << "Rollout" << QStringList{"customer's name"};
        QTest::newRow("the deal's is not read") << "Northwind"
                                                << "Example Corp"
                                                << "New deal" << QStringList{};
        QTest::newRow("all at once") << "Your firm"
                                     << "New customer"
                                     << "New deal" << QStringList{"Your firm", "New customer"};
        QTest::newRow("names of their own") << "Your firm's friends"
                                            << "New customers' union"
                                            << "New deals" << QStringList{};
    }
    void namesThatStandInForOthersReachNoCustomer()
    {
        QFETCH(QString, partner);
        QFETCH(QString, customer);
        QFETCH(QString, deal);
        QFETCH(QStringList, says);
        pricing::Scenario scenario = tests::rollout();
        scenario.settings.partner.name = partner.toStdString();
        scenario.customers[0].name = customer.toStdString();
        scenario.deals[0].name = deal.toStdString();
        const auto quote = quoteOf(scenario);
        QCOMPARE(quote.has_value(), says.isEmpty());
        for (const QString &words : says)
            QVERIFY2(quote.error().contains(words), qPrintable(quote.error()));
    }

    void whyADealCannotBeQuoted_data()
    {
        QTest::addColumn<pricing::Scenario>("scenario");
        QTest::addColumn<QStringList>("says");
        pricing::Scenario base = tests::rollout();
        base.deals[0].price = pricing::Markup{{2000}};
        const auto todo = [](pricing::Flag flag) { return wording::whatToDo(flag); };

        pricing::Scenario scenario = base;
        scenario.deals[0].tenants = {{0, 10}};
        scenario.authorizations[0].bands.erase(scenario.authorizations[0].bands.begin());
        QTest::newRow("below the first band") << scenario << QStringList{todo(pricing::Flag::NoBand)};
        scenario = base;
        scenario.authorizations[0].bands[2].price.reset();
        QTest::newRow("no list price") << scenario << QStringList{todo(pricing::Flag::NoListPrice)};
        scenario = base;
        scenario.deals[0].tenants = {{0, 1300}};
        scenario.authorizations[0].bands.back().price.reset();
        QTest::newRow("no negotiated price") << scenario << QStringList{todo(pricing::Flag::NoNegotiatedPrice)};
        scenario.deals[0].negotiatedPrice = Money{7014};
        scenario = pricing::withTerm(scenario, 0, pricing::CommitmentTerm::OneYear);
        QTest::newRow("negotiated for one year")
            << scenario << QStringList{todo(pricing::Flag::NegotiatedNeedsMultiYear)};
        scenario = tests::rollout();
        scenario.deals[0].billing = {BillingSchedule::Custom, {{0, Money{10000000}}, {12, Money{100}}}};
        QTest::newRow("instalments do not add up")
            << scenario << QStringList{"$100,001.00", "$316,800.00", "instalments"};
    }
    void whyADealCannotBeQuoted()
    {
        QFETCH(pricing::Scenario, scenario);
        QFETCH(QStringList, says);
        const auto quote = quoteOf(scenario);
        QVERIFY(!quote);
        for (const QString &words : says)
            QVERIFY2(quote.error().contains(words), qPrintable(quote.error() + "\nlacks: " + words));
    }
};

DEALDESK_TESTS(QuoteBriefTest, QCoreApplication)
#include "quotebrief.moc"
