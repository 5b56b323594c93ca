// A quote in the customer's currency: what it says, what the internal summary says of it, and the command line's
// options for it.
#include "quotecommand.h"

#include "support/language.h"
#include "support/testfile.h"

using namespace dealdesk;
using pricing::Money;
using tests::pdfText;

namespace {

const QString source = QStringLiteral("Banco Central");

/// The rollout as a direct contract.
pricing::Scenario direct(const pricing::ResalePrice &price = pricing::MonthlyTotal{{880000}})
{
    pricing::Scenario scenario = tests::rollout();
    scenario.deals[0].route = pricing::Route::Direct;
    scenario.deals[0].price = price;
    return scenario;
}

quotes::QuoteDetails inCurrency(const char *code, std::int64_t millionths, bool options = false)
{
    quotes::QuoteDetails details = tests::details(options);
    details.customersCurrency =
        quotes::CustomersCurrency{QString::fromLatin1(code), {millionths}, QDate(2026, 11, 20), source};
    return details;
}
quotes::QuoteDetails inReais(bool options = false) { return inCurrency("BRL", 5'432'100, options); }

tl::expected<quotes::CustomerQuote, QString> quoteIn(const pricing::Scenario &scenario,
                                                     const quotes::QuoteDetails &details)
{
    return quotes::customerQuote(scenario, 0, pricing::evaluate(scenario), details);
}

pricing::CustomersContract contractOf(const pricing::Scenario &scenario, const quotes::QuoteDetails &details)
{
    const auto evaluation = pricing::evaluate(scenario);
    return *pricing::customersContract(scenario, 0, scenario.deals[0].term, evaluation.deals[0],
                                       *quotes::exchangeOf(details, scenario));
}

} // namespace

class AnotherCurrencyTest : public QuoteCommand
{
    Q_OBJECT

private:
    QString out(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    template<typename Document>
    QString written(const Document &document, const char *name)
    {
        const auto result = quotes::writePdf(document, out(name));
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return out(name);
    }

    static QStringList options(const char *currency, const char *rate, const char *date = "2026-11-20",
                               const QString &from = source)
    {
        return {"--currency", currency, "--rate", rate, "--rate-date", date, "--rate-source", from};
    }

private Q_SLOTS:
    void everyAmountIsOfTheContract_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("rate");
        for (int schedule = 0; schedule <= static_cast<int>(pricing::BillingSchedule::Upfront); ++schedule) {
            const auto name = [&](const char *to) { return QStringLiteral("schedule %1 in %2").arg(schedule).arg(to); };
            QTest::newRow(qPrintable(name("BRL"))) << schedule << "BRL" << qint64{5'432'100};
            QTest::newRow(qPrintable(name("JPY"))) << schedule << "JPY" << qint64{150'123'456};
            QTest::newRow(qPrintable(name("BHD"))) << schedule << "BHD" << qint64{376'000};
        }
    }
    void everyAmountIsOfTheContract()
    {
        QFETCH(int, schedule);
        QFETCH(QString, currency);
        QFETCH(qint64, rate);
        pricing::Scenario scenario = direct(pricing::Markup{{2000}});
        scenario.deals[0].tenants = {{0, 100}, {5, 130}, {17, 90}};
        scenario.deals[0].billing.schedule = static_cast<pricing::BillingSchedule>(schedule);
        const auto details = inCurrency(qPrintable(currency), rate);
        const auto contract = contractOf(scenario, details);
        const auto quote = quoteIn(scenario, details);
        QVERIFY(quote);
        QCOMPARE(quote->currency, currency);
        QCOMPARE(quote->exchangedFrom, QStringLiteral("USD"));
        QCOMPARE(quote->unit->minor, contract.figures().unit->minor);
        QCOMPARE(quote->monthly.minor, 100 * contract.figures().unit->minor);
        QCOMPARE(quote->total.minor, contract.figures().tcv->minor);
        QCOMPARE(quote->ramp.size(), 3);
        QCOMPARE(quote->ramp[1].monthly.minor, 130 * contract.figures().unit->minor);
        qint64 years = 0, invoices = 0;
        for (const auto &year : quote->years)
            years += year.billed.minor;
        for (const auto &invoice : quote->invoices)
            invoices += invoice.amount.minor;
        QCOMPARE(years, quote->total.minor);
        QCOMPARE(invoices, quote->total.minor);
    }

    void customInstalmentsAddUpInTheCustomersCurrency()
    {
        pricing::Scenario scenario = direct();
        scenario.deals[0].billing = {pricing::BillingSchedule::Custom,
                                     {{0, Money{10000001}}, {12, Money{10000001}}, {24, Money{11679998}}}};
        const auto quote = quoteIn(scenario, inCurrency("JPY", 150'123'456));
        QVERIFY(quote);
        QCOMPARE(quote->invoices.size(), 3);
        QCOMPARE(quote->invoices[0].amount.minor + quote->invoices[1].amount.minor + quote->invoices[2].amount.minor,
                 quote->total.minor);
    }

    void theOptionsAreEachOfTheirOwnPrice()
    {
        const pricing::Scenario scenario = direct(pricing::Markup{{2000}});
        const auto quote = quoteIn(scenario, inReais(true));
        QVERIFY(quote);
        QCOMPARE(quote->options.size(), 3);
        const auto rate = *quotes::exchangeOf(inReais(), scenario);
        for (const auto &[at, unit] : {std::pair{0, 10118}, std::pair{1, 9107}, std::pair{2, 8600}}) {
            const qint64 theirs = pricing::exchanged(Money{unit}, rate)->minor;
            QCOMPARE(quote->options[at].unit->minor, theirs);
            QCOMPARE(quote->options[at].monthly->minor, 100 * theirs);
            QCOMPARE(quote->options[at].total->minor, 12 * (at + 1) * 100 * theirs);
        }
        QCOMPARE(quote->options[2].total->minor, quote->total.minor);
    }

    void onePriceIsExchangedOnce()
    {
        auto details = inReais(true);
        details.onePrice = true;
        const auto quote = quoteIn(direct(pricing::Markup{{2000}}), details);
        QVERIFY(quote);
        for (const auto &option : quote->options)
            QCOMPARE(option.unit->minor, quote->unit->minor);
    }

    void aMarketplaceBillsInTheAuthorizationsCurrency_data()
    {
        QTest::addColumn<int>("route");
        QTest::newRow("CPPO") << static_cast<int>(pricing::Route::Cppo);
        QTest::newRow("MPO") << static_cast<int>(pricing::Route::Mpo);
    }
    void aMarketplaceBillsInTheAuthorizationsCurrency()
    {
        QFETCH(int, route);
        pricing::Scenario scenario = direct();
        scenario.deals[0].route = static_cast<pricing::Route>(route);
        const auto quote = quoteIn(scenario, inReais());
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains(QLatin1String("direct contract")), qPrintable(quote.error()));
        QVERIFY(!quotes::internalSummary(scenario, 0, pricing::evaluate(scenario), inReais()).payment);
    }

    void aRateThatLeavesNothingIsRefused()
    {
        const auto quote = quoteIn(direct(pricing::UnitPrice{Money{40}}), inCurrency("JPY", 1'000'000));
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains(QLatin1String("comes to nothing")), qPrintable(quote.error()));
    }

    void aRateThatIsTooLargeIsRefused()
    {
        pricing::Scenario scenario = direct(pricing::UnitPrice{Money{100'000'000'000}});
        scenario.deals[0].tenants = {{0, 100'000}};
        const auto quote = quoteIn(scenario, inCurrency("BRL", 900'000'000'000));
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains(QLatin1String("Check the rate")), qPrintable(quote.error()));
    }

    void aDealThatIsLeftOutIsQuoted()
    {
        pricing::Scenario scenario = direct();
        scenario.deals[0].included = false;
        const auto quote = quoteIn(scenario, inReais());
        QVERIFY(quote);
        QCOMPARE(quote->total.minor, 172'088'928);
    }

    void theRateIsPrinted()
    {
        const auto quote = quoteIn(direct(), inReais());
        QVERIFY(quote);
        const QString file = written(*quote, "rate.pdf"), text = pdfText(file);
        QVERIFY2(text.contains(QLatin1String("1 USD = 5.4321 BRL, 20 Nov 2026, Banco Central")), qPrintable(text));
        const wording::FigureText figures(test::english(), QStringLiteral("BRL"));
        for (const Money amount : {quote->monthly, quote->total, quote->years[0].billed})
            QVERIFY2(text.contains(figures.money(amount).replace(QChar(0x00A0), u' ')), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("All amounts in BRL")), qPrintable(text));
        QVERIFY(!text.contains(u'$') && !text.contains(QLatin1String("7,167")));
        QString offender;
        QVERIFY2(tests::isWithinMargins(file, &offender), qPrintable(offender));
    }

    void aLongSourceStaysWithinItsLines()
    {
        auto details = inReais();
        details.customersCurrency->source = QStringLiteral("Wechselkursnachrichten ").repeated(8) + QString(16, u'x');
        const auto quote = quoteIn(direct(), details);
        const QString file = written(*quote, "long.pdf");
        QVERIFY2(pdfText(file).contains(QString(16, u'x')), qPrintable(pdfText(file)));
        QString offender;
        QVERIFY2(tests::isWithinMargins(file, &offender), qPrintable(offender));
    }

    void theSummarySaysTheRateAndWhatAnotherWouldLeave()
    {
        const pricing::Scenario scenario = direct();
        const auto evaluation = pricing::evaluate(scenario);
        const auto summary = quotes::internalSummary(scenario, 0, evaluation, inReais());
        QVERIFY(summary.payment);
        QCOMPARE(summary.payment->billed.minor, 172'088'928);
        const auto margins = pricing::marginsAtPayment(scenario, 0, evaluation.deals[0], summary.payment->billed,
                                                       *quotes::exchangeOf(inReais(), scenario));
        QCOMPARE(margins.size(), std::size_t{3});
        const QString file = written(summary, "summary.pdf"), text = pdfText(file);
        for (const auto &each : margins)
            QVERIFY2(text.contains(test::figures().money(each.margin)), qPrintable(text));
        for (const char *words : {"1 USD = 5.4321 BRL, 20 Nov 2026, Banco Central", "5 % higher", "5 % lower",
                                  "BRL 1,720,889.28", "$75,461.68", "$58,788.00", "$43,702.29"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + text));
        QString offender;
        QVERIFY2(tests::isWithinMargins(file, &offender), qPrintable(offender));
    }

    void aMarginWithoutAWholesaleIsUnknown()
    {
        pricing::Scenario scenario = direct();
        scenario.authorizations[0].bands[2].price.reset();
        const auto summary = quotes::internalSummary(scenario, 0, pricing::evaluate(scenario), inReais());
        QVERIFY(summary.payment && summary.payment->margins.empty());
    }

    void theCommandLinesQuote()
    {
        const pricing::Scenario scenario = direct(pricing::Markup{{2000}});
        const QStringList words{scenarioFile(scenario), "--deal", "d1", "--pdf", out("cli.pdf"), "--options"};
        QCOMPARE(quote(words + options("BRL", "5.4321")), 0);
        QCOMPARE(said, QByteArray());
        const QString text = pdfText(out("cli.pdf"));
        const wording::FigureText figures(test::english(), QStringLiteral("BRL"));
        const auto contract = contractOf(scenario, inReais());
        for (const Money amount :
             {*contract.figures().unit, *contract.figures().tcv, *contract.months().front().figures.billed})
            QVERIFY2(text.contains(figures.money(amount).replace(QChar(0x00A0), u' ')), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("1 USD = 5.4321 BRL, 20 Nov 2026, Banco Central")), qPrintable(text));
        QCOMPARE(quote(words.first(5) + QStringList{"--internal"} + options("JPY", "150.123456")), 0);
        QVERIFY(pdfText(out("cli.pdf")).contains(QLatin1String("1 USD = 150.123456 JPY")));
    }

    void wrongInputExitsWithTwoAndWritesNothing_data()
    {
        QTest::addColumn<bool>("isDirect");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rule, const QStringList &more, const char *says, bool isDirect = true) {
            QTest::newRow(rule) << isDirect << more << QString::fromLatin1(says);
        };
        for (int lacking = 0; lacking < 4; ++lacking) {
            QStringList three = options("BRL", "5.4321");
            const QString name = three.takeAt(2 * lacking);
            three.removeAt(2 * lacking);
            row(qPrintable("without " + name), three, qPrintable(name + " is missing"));
        }
        row("no currency", options("ABC", "5.4321"), "--currency must be a code of ISO 4217");
        row("no currency of a country", options("XAU", "5.4321"), "--currency must be a code of ISO 4217");
        row("a currency in small letters", options("brl", "5.4321"), "found \"brl\"");
        row("the scenario's own", options("USD", "1"), "USD is the scenario's own");
        for (const char *rate : {"0", "0.000000", "-1", "5,4321", "1.2345678", "1e3", "1000000000.000001", ".5", "5."})
            row(qPrintable(QStringLiteral("the rate ") + rate), options("BRL", rate),
                "--rate must be a number above 0");
        for (const char *date : {"2026-02-29", "20 Nov 2026", "2026-11", "0026-11-20", "tomorrow"})
            row(date, options("BRL", "5.4321", date), "--rate-date must be a day such as 2026-11-20");
        row("an empty source", options("BRL", "5.4321", "2026-11-20", QLatin1String("")), "--rate-source must be");
        row("a source of two lines", options("BRL", "5.4321", "2026-11-20", "a\nb"), "--rate-source must be");
        row("a source that is too long", options("BRL", "5.4321", "2026-11-20", QString(201, u'x')),
            "--rate-source must be one line of 1 to 200 characters");
        row("a marketplace's deal", options("BRL", "5.4321"), "/deals/0/route: --currency is for direct contracts",
            false);
        row("a marketplace's deal, internal", options("BRL", "5.4321") + QStringList{"--internal"},
            "/deals/0/route: --currency is for direct contracts", false);
        row("a rate that leaves nothing", options("JPY", "0.000001"), "comes to nothing");
    }
    void wrongInputExitsWithTwoAndWritesNothing()
    {
        QFETCH(bool, isDirect);
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        const QString file = scenarioFile(isDirect ? direct() : tests::rollout());
        QCOMPARE(quote(QStringList{file, "--deal", "d1", "--pdf", out("none.pdf")} + more), 2);
        QVERIFY2(QString::fromUtf8(said).contains(says), said.constData());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(!QFile::exists(out("none.pdf")));
    }

    void aRateHasAsManyDecimalsAsItNeeds()
    {
        for (const auto &[typed, shown] : {std::pair{"1350.50", "1,350.5"}, std::pair{"0.000001", "0.000001"},
                                           std::pair{"2", "2"}, std::pair{"1000000000", "1,000,000,000"}}) {
            pricing::Scenario scenario = direct(pricing::UnitPrice{Money{100'000'000}});
            scenario.deals[0].tenants = {{0, 1}}; // at the largest rate just within 64 bits
            QCOMPARE(quote(QStringList{scenarioFile(scenario), "--deal", "d1", "--pdf", out("many.pdf")} +
                           options("EUR", typed)),
                     0);
            QVERIFY2(pdfText(out("many.pdf")).contains(QStringLiteral("1 USD = %1 EUR").arg(QLatin1String(shown))),
                     qPrintable(pdfText(out("many.pdf"))));
        }
    }
};

DEALDESK_TESTS(AnotherCurrencyTest, QGuiApplication)
#include "anothercurrency.moc"
