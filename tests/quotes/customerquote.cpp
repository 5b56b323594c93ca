// What of a deal becomes a customer's quote.
#include "support.h"

#include "quotes/quotebrief.h"
#include "support/language.h"
#include "support/testfile.h"
#include "wording/flagwords.h"

using namespace dealdesk;
using pricing::BillingSchedule;
using tests::quoteOf;

Q_DECLARE_METATYPE(dealdesk::pricing::ResalePrice)

class CustomerQuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExample()
    {
        const auto quote = quoteOf(tests::rollout());
        QVERIFY(quote);
        QCOMPARE(quote->partner, QStringLiteral("Northwind Security"));
        QCOMPARE(quote->customer, QStringLiteral("Example Corp"));
        QCOMPARE(quote->product, QStringLiteral("HailBytes ASM"));
        QVERIFY(!quote->unit);
        QCOMPARE(quote->monthly.minor, 880000);
        QCOMPARE(quote->total.minor, 31680000);
        QCOMPARE(quote->ramp.size(), 1);
        QCOMPARE(quote->years.size(), 3);
        QCOMPARE(quote->years[2].billed.minor, 10560000);
        QCOMPARE(quote->invoices.size(), 36);
        QCOMPARE(quote->invoices.front().date, QDate(2027, 2, 1));
        QCOMPARE(quote->invoices.back().date, QDate(2030, 1, 1));
        QVERIFY(quote->options.isEmpty());
        QVERIFY(!quote->nextSteps.isEmpty());
    }

    void theCustomersOwnNumberForItStandsOnIt()
    {
        pricing::Scenario scenario = tests::rollout();
        QVERIFY(quoteOf(scenario)->references.isEmpty());
        scenario.deals[0].paperwork.edit().poNumber = "4711/b";
        const auto quote = quoteOf(scenario);
        QCOMPARE(quote->references.size(), 1);
        QCOMPARE(quote->references[0].title, QStringLiteral("Your purchase order"));
        QCOMPARE(quote->references[0].text, QStringLiteral("4711/b"));
    }

    void aRampIsWhatTheCustomerSees()
    {
        const auto quote = quoteOf(tests::growth());
        QVERIFY(quote);
        QCOMPARE(quote->ramp.size(), 4);
        QCOMPARE(quote->ramp[1].from, pricing::YearMonth::of(2027, 7));
        QCOMPARE(quote->ramp[1].tenants, 120);
        QCOMPARE(quote->unit->minor, 10200); // of the first month, for the whole term
        QCOMPARE(quote->ramp[3].monthly.minor, 1250 * 10200);
    }

    /// A floating wholesale price moves while the customer's does not: the quote must not show when.
    void aChangeOfWholesaleAloneIsNoRowOfTheRamp()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.settings.bandPolicy = pricing::BandPolicy::Floating;
        pricing::Deal other = scenario.deals[0];
        other.id = {"d2"};
        other.startMonth = 5;
        other.tenants = {{0, 600}};
        scenario.deals.push_back(other);
        const auto evaluation = pricing::evaluate(scenario);
        QVERIFY(evaluation.termStretches(0).size() > 1);
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, tests::details());
        QVERIFY(quote);
        QCOMPARE(quote->ramp.size(), 1);
    }

    void yearsAddUpToTheTotal()
    {
        for (const auto term : pricing::allTerms) {
            const pricing::Scenario scenario = pricing::withTerm(tests::growth(), 0, term);
            const auto quote = quoteOf(scenario);
            QVERIFY(quote);
            std::int64_t sum = 0;
            for (const auto &year : quote->years)
                sum += year.billed.minor;
            QCOMPARE(sum, quote->total.minor);
            QCOMPARE(quote->years.size(), pricing::yearsOf(term));
        }
    }

    void invoicesAddUpToTheTotal_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<int>("count");
        QTest::newRow("monthly") << int(BillingSchedule::Monthly) << 36;
        QTest::newRow("quarterly") << int(BillingSchedule::Quarterly) << 12;
        QTest::newRow("annual") << int(BillingSchedule::Annual) << 3;
        QTest::newRow("upfront") << int(BillingSchedule::Upfront) << 1;
    }
    void invoicesAddUpToTheTotal()
    {
        QFETCH(int, schedule);
        QFETCH(int, count);
        pricing::Scenario scenario = tests::growth();
        scenario.deals[0].billing.schedule = static_cast<BillingSchedule>(schedule);
        const auto quote = quoteOf(scenario);
        QVERIFY(quote);
        QCOMPARE(quote->invoices.size(), count);
        std::int64_t sum = 0;
        for (const auto &invoice : quote->invoices)
            sum += invoice.amount.minor;
        QCOMPARE(sum, quote->total.minor);
    }

    void illustrativeOnlyWhereThePriceIsComputedFromAnExampleBook_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::addColumn<bool>("ownBook");
        QTest::addColumn<bool>("illustrative");
        const pricing::ResalePrice unit = pricing::UnitPrice{{9900}};
        const pricing::ResalePrice markup = pricing::Markup{{2000}};
        const pricing::ResalePrice margin = pricing::TargetMargin{{2000}};
        const pricing::ResalePrice total = pricing::MonthlyTotal{{880000}};
        QTest::newRow("markup on an example book") << markup << false << true;
        QTest::newRow("margin on an example book") << margin << false << true;
        QTest::newRow("an entered unit is the partner's own") << unit << false << false;
        QTest::newRow("an entered total is the partner's own") << total << false << false;
        QTest::newRow("markup on one's own book") << markup << true << false;
        QTest::newRow("margin on one's own book") << margin << true << false;
    }
    void illustrativeOnlyWhereThePriceIsComputedFromAnExampleBook()
    {
        QFETCH(pricing::ResalePrice, price);
        QFETCH(bool, ownBook);
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = price;
        if (ownBook)
            for (auto &band : scenario.authorizations[0].bands)
                band.provenance = pricing::Provenance::Mine;
        const auto quote = quoteOf(scenario);
        QVERIFY(quote);
        QTEST(quote->illustrative, "illustrative");
    }

    void aDealThatIsLeftOutIsQuotedAsIfItWereIncluded()
    {
        pricing::Scenario scenario = tests::growth();
        pricing::Deal other = scenario.deals[0];
        other.id = {"d2"};
        scenario.deals.push_back(other);
        const auto included = quoteOf(scenario, true);
        const auto whole = tests::summaryOf(scenario);
        scenario.deals[0].included = false;
        const auto leftOut = quoteOf(scenario, true);
        QVERIFY(included && leftOut);
        QCOMPARE(leftOut->total.minor, included->total.minor);
        QCOMPARE(leftOut->invoices.size(), included->invoices.size());
        QCOMPARE(leftOut->options[1].total, included->options[1].total);
        const auto summary = tests::summaryOf(scenario);
        QVERIFY(summary.leftOut && !whole.leftOut);
        QVERIFY(summary.figures.totalMargin == whole.figures.totalMargin);
        const auto brief =
            quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1), test::english());
        QVERIFY(brief.notes.value(0).contains("left out of the scenario"));
        QVERIFY(brief.price.contains("$2,550.00"));
    }

    void aCommitmentIsSpokenOfOnlyWhereThereIsOne()
    {
        const auto speaks = [](const pricing::Scenario &scenario) {
            return quoteOf(scenario)->nextSteps.join(QLatin1Char(' ')).contains("ommitment");
        };
        pricing::Scenario scenario = tests::rollout();
        QVERIFY(speaks(scenario));
        scenario.customers[0].edpRemaining = false;
        scenario.customers[0].maccRemaining = true; // of the other cloud
        QVERIFY(!speaks(scenario));
        scenario.deals[0].route = pricing::Route::Mpo;
        QVERIFY(speaks(scenario));
        scenario.deals[0].route = pricing::Route::Direct;
        QVERIFY(!speaks(scenario));
    }

    void aMonthlyTotalComesToAPricePerTenant()
    {
        QCOMPARE(quoteOf(tests::rollout())->ramp[0].perTenant.minor, 8800);
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 7}, {12, 9}};
        const auto quote = quoteOf(scenario);
        QVERIFY(!quote->unit);
        QCOMPARE(quote->ramp[0].perTenant.minor, 125714);
        QCOMPARE(quote->ramp[1].perTenant.minor, 97778);
    }
};

DEALDESK_TESTS(CustomerQuoteTest, QCoreApplication)
#include "customerquote.moc"
