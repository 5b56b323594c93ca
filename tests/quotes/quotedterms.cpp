// The other terms that a quote offers, what is said before of their prices, and what these tell.
#include "support.h"

#include "quotes/quotebrief.h"
#include "support/language.h"
#include "support/testfile.h"

using namespace dealdesk;
using pricing::Money;
using tests::quoteOf;

Q_DECLARE_METATYPE(dealdesk::pricing::ResalePrice)

class QuotedTermsTest : public QObject
{
    Q_OBJECT

    /// Numbers keep their signs beside them: no line breaks there.
    static QString plain(QString words) { return words.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

private Q_SLOTS:
    void optionsAreThreeTermsOfTheSameDeal()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::Markup{{2000}};
        const auto quote = quoteOf(scenario, true);
        QVERIFY(quote);
        QCOMPARE(quote->options.size(), 3);
        QCOMPARE(quote->options[2].unit, quote->unit);
        QCOMPARE(quote->options[2].total->minor, quote->total.minor);
        QVERIFY(*quote->options[0].unit > *quote->options[2].unit);
    }

    void anOptionWithoutAPriceIsUnknown()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 1300}};
        scenario.deals[0].negotiatedPrice = Money{7014};
        scenario.deals[0].price = pricing::Markup{{2000}};
        const auto quote = quoteOf(scenario, true);
        QVERIFY(quote);
        QVERIFY(!quote->options[0].monthly);
        QVERIFY(!quote->options[0].total);
        QVERIFY(quote->options[1].total);
    }

    /// Whatever makes the price: a term that has no wholesale cannot be bought, so it is not offered.
    void aTermWithoutWholesaleIsNotOffered_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::newRow("unit price") << pricing::ResalePrice(pricing::UnitPrice{{9900}});
        QTest::newRow("markup") << pricing::ResalePrice(pricing::Markup{{2000}});
        QTest::newRow("target margin") << pricing::ResalePrice(pricing::TargetMargin{{2000}});
        QTest::newRow("monthly total") << pricing::ResalePrice(pricing::MonthlyTotal{{12'000'000}});
    }
    void aTermWithoutWholesaleIsNotOffered()
    {
        QFETCH(pricing::ResalePrice, price);
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 1200}};
        scenario.deals[0].price = price;
        const auto quote = quoteOf(scenario, true);
        QVERIFY(quote);
        const auto &oneYear = quote->options[0];
        QVERIFY(!oneYear.unit && !oneYear.monthly && !oneYear.total);
        QVERIFY(quote->options[1].total && quote->options[2].total);
        const auto brief =
            quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1), test::english());
        QCOMPARE(brief.otherTerms.size(), 1);
        QVERIFY2(brief.otherTerms[0].contains("1 year: not offered at this term"), qPrintable(brief.otherTerms[0]));
        QVERIFY(brief.otherTerms[0].contains("negotiated band needs 2 or 3 years"));
    }

    /// A path whose later months alone have none.
    void aTermWithAMonthWithoutWholesaleIsNotOffered()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 100}, {6, 1200}};
        const auto quote = quoteOf(scenario, true);
        QVERIFY(quote);
        QVERIFY(!quote->options[0].total);
        QVERIFY(quote->options[1].total);
    }

    void whatIsSaidBeforeATermIsOfferedAtALoss_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::addColumn<int>("floor");
        QTest::addColumn<QStringList>("says");
        const pricing::ResalePrice unit = pricing::UnitPrice{{7800}};
        const pricing::ResalePrice total = pricing::MonthlyTotal{{780'000}};
        QTest::newRow("a unit price under wholesale")
            << unit << 0 << QStringList{"1 year: $78.00 per tenant lies under your wholesale price of $84.32."};
        QTest::newRow("a monthly total under wholesale")
            << total << 0 << QStringList{"1 year: $7,800.00 a month lies under your wholesale of $8,432.00."};
        QTest::newRow("under the floor") << unit << 500
                                         << QStringList{
                                                "1 year: $78.00 per tenant lies under your wholesale price of $84.32.",
                                                "2 years: a margin of 2.71\u00A0% lies under your floor of 5\u00A0%."};
        QTest::newRow("markup under the floor")
            << pricing::ResalePrice(pricing::Markup{{500}}) << 1000
            << QStringList{"1 year: a margin of 4.77\u00A0% lies under your floor of 10\u00A0%.",
                           "2 years: a margin of 4.76\u00A0% lies under your floor of 10\u00A0%."};
        QTest::newRow("nothing to say") << pricing::ResalePrice(pricing::UnitPrice{{10'000}}) << 500 << QStringList{};
    }
    void whatIsSaidBeforeATermIsOfferedAtALoss()
    {
        QFETCH(pricing::ResalePrice, price);
        QFETCH(int, floor);
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = price;
        scenario.settings.marginFloor.reset();
        if (floor > 0)
            scenario.settings.marginFloor = pricing::Percent{floor};
        const auto brief =
            quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1), test::english());
        QTEST(brief.otherTerms, "says");
    }

    /// What can be computed is said of prices that are made of wholesale, and only where they differ.
    void whatTheTermsTell_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::addColumn<QStringList>("says");
        const QString first = "From these prices the customer can compute your commitment discounts: ";
        QTest::newRow("a markup of whole percent")
            << pricing::ResalePrice(pricing::Markup{{2000}})
            << QStringList{first + "9.99 % for 2 years and 15.00 % for 3 years, against 1 year.",
                           "Who then supposes a markup of whole percent is left with "};
        QTest::newRow("a markup of another percentage")
            << pricing::ResalePrice(pricing::Markup{{2347}})
            << QStringList{first + "10.00 % for 2 years and 15.00 % for 3 years, against 1 year."};
        QTest::newRow("a target margin") << pricing::ResalePrice(pricing::TargetMargin{{2500}})
                                         << QStringList{first, "Who then supposes a margin of whole percent is left "
                                                               "with "};
        QTest::newRow("a unit price") << pricing::ResalePrice(pricing::UnitPrice{{9000}}) << QStringList{};
        QTest::newRow("a monthly total") << pricing::ResalePrice(pricing::MonthlyTotal{{880000}}) << QStringList{};
    }
    void whatTheTermsTell()
    {
        QFETCH(pricing::ResalePrice, price);
        QFETCH(QStringList, says);
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = price;
        const auto brief =
            quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1), test::english());
        QCOMPARE(brief.tells.size(), says.size());
        for (qsizetype index = 0; index < says.size(); ++index)
            QVERIFY2(plain(brief.tells[index]).startsWith(says[index]), qPrintable(brief.tells[index]));
        QCOMPARE(brief.onePrice.isEmpty(), says.isEmpty());
    }

    void whatOnePriceMeans()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::Markup{{1000}}; // 78.84 on 71.67; a year costs 84.32
        const auto evaluation = pricing::evaluate(scenario);
        const auto brief = quotes::quoteBrief(scenario, 0, evaluation, QDate(2026, 12, 1), test::english());
        QCOMPARE(brief.onePrice, QString("One price for all terms: $78.84 per tenant per month"));
        QCOMPARE(plain(brief.onePriceMargins),
                 QString("It tells no discount, but your margin differs: 1 year −6.95 %, 2 years "
                         "3.74 %, 3 years 9.09 % over the term."));
        QCOMPARE(plain(brief.onePriceRemarks.join('\n')).split('\n'),
                 QStringList({"1 year: $78.84 per tenant lies under your wholesale price of $84.32.",
                              "2 years: a margin of 3.74 % lies under your floor of 10 %."}));
        auto details = tests::details(true);
        details.onePrice = true;
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, details);
        QVERIFY(quote);
        for (const auto &option : quote->options)
            QCOMPARE(option.unit->minor, 7884);
        QCOMPARE(quote->options[0].total->minor, 7884 * 100 * 12);
        QCOMPARE(quote->options[2].total, std::optional(quote->total));
    }

    void theOptionsOfARampHaveItsTenants()
    {
        const auto quote = quoteOf(tests::growth(), true);
        QVERIFY(quote);
        QCOMPARE(quote->options[0].firstTenants, 25);
        QCOMPARE(quote->options[0].lastTenants, 120); // what comes later is past a year
        QCOMPARE(quote->options[2].lastTenants, 1250);
    }

    void anOverflowOfAnotherTermIsASentence()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].term = pricing::CommitmentTerm::OneYear;
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = pricing::UnitPrice{{500'000'000'000}};
        scenario.authorizations[0].bands.pop_back(); // the negotiated band has no year
        scenario.settings.horizonMonths = 1;
        const auto evaluation = [&]() -> std::optional<pricing::Evaluation> {
            try {
                return pricing::evaluate(scenario);
            } catch (const pricing::AmountOverflow &) {
                return {};
            }
        }();
        QVERIFY(evaluation);
        QVERIFY(quotes::customerQuote(scenario, 0, *evaluation, tests::details(false)));
        const auto quote = quotes::customerQuote(scenario, 0, *evaluation, tests::details(true));
        QVERIFY(!quote);
        QVERIFY(quote.error().contains(QLatin1String("too large")));
        const auto summary = quotes::internalSummary(scenario, 0, *evaluation, tests::details());
        QVERIFY(summary.terms[0].figures.tcv); // the deal's own term is known
        QVERIFY(!summary.terms[2].figures.tcv);
    }
};

DEALDESK_TESTS(QuotedTermsTest, QCoreApplication)
#include "quotedterms.moc"
