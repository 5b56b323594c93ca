// What of a deal becomes a customer's quote, and when it cannot.
#include "support.h"

#include "quotes/quotebrief.h"
#include "support/testfile.h"
#include "wording/flagwords.h"

using namespace dealdesk;
using pricing::BillingSchedule;
using pricing::Money;
using tests::quoteOf;

Q_DECLARE_METATYPE(dealdesk::pricing::ResalePrice)
Q_DECLARE_METATYPE(dealdesk::pricing::Scenario)

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
        scenario.deals[0].poNumber = "4711/b";
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
            if (!quote)
                continue; // one year has no price in the negotiated band
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
        const auto brief = quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1));
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

    void aDealThatCannotBeBoughtAtItsTermIsNotQuoted()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 1200}};
        scenario.deals[0].term = pricing::CommitmentTerm::OneYear;
        const auto quote = quoteOf(scenario);
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains("Offer 24 or 36 months"), qPrintable(quote.error()));
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
        const auto brief = quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1));
        QTEST(brief.otherTerms, "says");
    }

    /// Numbers keep their signs beside them: no line breaks there.
    static QString plain(QString words) { return words.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

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
        const auto brief = quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1));
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
        const auto brief = quotes::quoteBrief(scenario, 0, evaluation, QDate(2026, 12, 1));
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

    void whatIsQuotedAndToWhom()
    {
        const auto of = [](const pricing::Scenario &scenario) {
            return quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1));
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
        const auto brief = quotes::quoteBrief(scenario, 0, pricing::evaluate(scenario), QDate(2026, 12, 1));
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

    void theOptionsOfARampHaveItsTenants()
    {
        const auto quote = quoteOf(tests::growth(), true);
        QVERIFY(quote);
        QCOMPARE(quote->options[0].firstTenants, 25);
        QCOMPARE(quote->options[0].lastTenants, 120); // what comes later is past a year
        QCOMPARE(quote->options[2].lastTenants, 1250);
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

DEALDESK_TESTS(CustomerQuoteTest, QCoreApplication)
#include "customerquote.moc"
