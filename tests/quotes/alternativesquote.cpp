// Alternatives side by side: each as if the others were not there, and nothing of the partner's in the customer's file.
#include "alternatives.h"
#include "secrets.h"

#include "exchange/scenariofile.h"
#include "pricing/alternatives.h"
#include "quotes/alternativesquote.h"
#include "support/testfile.h"

using namespace dealdesk;
using pricing::Money;
using pricing::Percent;
using tests::indices;
using tests::Offer;
using tests::offers;
using tests::pdfText;

class AlternativesQuoteTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;
    int files = 0;

    static tl::expected<quotes::AlternativesQuote, QString> quoteOf(const pricing::Scenario &scenario)
    {
        return quotes::alternativesQuote(scenario, indices(scenario), tests::details());
    }

    QString written(const quotes::AlternativesQuote &quote)
    {
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(++files));
        const auto result = quotes::writePdf(quote, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }

private Q_SLOTS:
    /// Each price is that of the deal alone: the others' tenants are in no band.
    void eachIsPricedAsIfTheOthersWereNotThere()
    {
        const std::vector<Offer> all{{60}, {100, pricing::CommitmentTerm::TwoYears}, {400}};
        pricing::Scenario scenario = offers(all);
        scenario.deals[1].included = false; // whether they are in the scenario or not
        const auto quote = quoteOf(scenario);
        QVERIFY(quote);
        QCOMPARE(quote->alternatives.size(), 3);
        for (std::size_t index = 0; index < all.size(); ++index) {
            const pricing::Scenario alone = offers({all[index]});
            const auto one = pricing::evaluate(alone);
            const quotes::CustomerQuote &of = quote->alternatives[qsizetype(index)];
            QCOMPARE(of.total.minor, one.deals[0].tcv->minor);
            QCOMPARE(of.unit->minor, one.deals[0].unit->minor);
        }
        // Together they would be in another band: a control.
        QVERIFY(pricing::evaluate(scenario).deals[0].unit != quote->alternatives[0].unit);
    }

    void thePagesSayEachWithItsOwnTotal()
    {
        pricing::Scenario scenario = offers({{60}, {100, pricing::CommitmentTerm::OneYear}, {400}});
        scenario.deals[2].tenants = {{0, 400}, {12, 900}};
        scenario.deals[1].billing.schedule = pricing::BillingSchedule::Annual;
        const auto quote = quoteOf(scenario);
        QVERIFY(quote);
        const QString path = written(*quote);
        QString text = pdfText(path);
        for (const quotes::CustomerQuote &of : quote->alternatives)
            for (const Money money : {of.total, of.monthly, *of.unit, of.years.front().billed, of.ramp.back().monthly})
                QVERIFY2(text.contains(test::figures().money(money)), qPrintable(text));
        for (const char *words :
             {"Alternative A", "Alternative B", "Alternative C", "Choose one of these three", "Example Corp",
              "Q-2027-0001", "400 to 900 tenants", "Annual, in advance", "Alternative B: HailBytes ASM, 1 year"})
            QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Secret name")));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        const int pages = tests::pageCount(path);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(pdfText(path, page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }

    void whatIsNoAlternativeIsRefused_data()
    {
        QTest::addColumn<QList<int>>("deals");
        QTest::addColumn<QString>("says");
        QTest::newRow("one") << QList<int>{0} << "two or three";
        QTest::newRow("none") << QList<int>{} << "two or three";
        QTest::newRow("four") << QList<int>{0, 1, 2, 3} << "two or three";
        QTest::newRow("one twice") << QList<int>{0, 1, 1} << "is there twice";
        QTest::newRow("of two customers") << QList<int>{0, 3} << "for another customer than";
        QTest::newRow("without a price") << QList<int>{0, 2} << "cannot be quoted";
    }
    void whatIsNoAlternativeIsRefused()
    {
        QFETCH(QList<int>, deals);
        QFETCH(QString, says);
        pricing::Scenario scenario = offers({{60}, {100}, {100}, {100}});
        scenario.authorizations.erase(scenario.authorizations.begin() + 1);
        scenario.deals[2].listing = pricing::Listing::Sat;
        scenario.customers.push_back(scenario.customers[0]);
        scenario.customers[1].id = {"c2"};
        scenario.deals[3].customer = {"c2"};
        const std::vector<std::size_t> which(deals.begin(), deals.end());
        const auto quote = quotes::alternativesQuote(scenario, which, tests::details());
        QVERIFY(!quote);
        QVERIFY2(quote.error().contains(says), qPrintable(quote.error()));
    }

    void hostileAndLongNamesStayWithinThePage()
    {
        pricing::Scenario scenario = offers({{60}, {100}, {400}});
        scenario.settings.currency = "CHF";
        scenario.settings.partner.name = "<i>" + std::string(300, 'M');
        scenario.customers[0].name = "<b>%1" + std::string(300, 'W') + "</b>";
        for (pricing::Deal &deal : scenario.deals)
            deal.price = pricing::UnitPrice{{98'765'432'198}};
        scenario.deals[0].paperwork.edit().poNumber = "%2 <img src=x> " + std::string(120, 'P');
        const auto quote = quoteOf(scenario);
        QVERIFY(quote);
        const QString path = written(*quote);
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        QVERIFY(pdfText(path).contains(QLatin1String("<b>%1WWW")));
        QVERIFY(!tests::pdfObjects(path).contains("/Subtype /Image"));
    }

    /// Canaries: no wholesale, margin, band, discount or name of any alternative, nor of all of them together.
    void nothingOfThePartnersIsInTheCustomersFile_data()
    {
        QTest::addColumn<pricing::ResalePrice>("price");
        QTest::newRow("markup") << pricing::ResalePrice(pricing::Markup{{2347}});
        QTest::newRow("target margin") << pricing::ResalePrice(pricing::TargetMargin{{2347}});
        QTest::newRow("unit price") << pricing::ResalePrice(pricing::UnitPrice{{217'383}});
        QTest::newRow("monthly total") << pricing::ResalePrice(pricing::MonthlyTotal{{287'654'319}});
    }
    void nothingOfThePartnersIsInTheCustomersFile()
    {
        QFETCH(pricing::ResalePrice, price);
        auto [scenario, quote, secrets] = canaries(price);
        QVERIFY(quote);
        QVERIFY(secrets.values.size() > 80);
        const QStringList found = secrets.foundIn(written(*quote));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void aSeededLeakIsFound()
    {
        auto [scenario, quote, secrets] = canaries(pricing::Markup{{2347}});
        QVERIFY(quote);
        const std::vector<std::size_t> all = indices(scenario);
        const auto alone = pricing::evaluate(pricing::asAlternative(scenario, all, 1));
        const Money wholesale = *alone.firstMonth(1).wholesale;
        for (const int place : {0, 1, 2}) {
            quotes::AlternativesQuote leaking = *quote;
            if (place == 0)
                leaking.details.subject = test::figures().money(wholesale);
            else if (place == 1)
                leaking.alternatives[1].ramp[0].monthly = wholesale;
            else
                leaking.alternatives[0].product += QStringLiteral(" Canary band 2");
            QVERIFY2(!secrets.foundIn(written(leaking)).isEmpty(), qPrintable(QString::number(place)));
        }
    }

    void theCommandLine()
    {
        const pricing::Scenario scenario = offers({{60}, {600}, {100, pricing::CommitmentTerm::OneYear}});
        const QString file = folder.filePath(QStringLiteral("alternatives.dealdesk.json"));
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        QVERIFY(json.write(QByteArray::fromStdString(exchange::writeScenario(scenario))) > 0);
        json.close();
        const QString out = folder.filePath(QStringLiteral("cli.pdf"));
        const auto run = [&](const QStringList &words, QByteArray &said) {
            QProcess process;
            process.start(QStringLiteral(DEALDESK_CLI), QStringList{"alternatives"} + words);
            process.waitForFinished(60'000);
            said = process.readAllStandardError();
            return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        };
        QByteArray said;
        QCOMPARE(run({file, "--deal", "a0", "--deal=a1", "--deal", "a2", "--pdf", out, "--number", "A-17"}, said), 0);
        QVERIFY2(said.contains("the step of your volume bands"), said.constData());
        const QString text = pdfText(out);
        QVERIFY(text.contains(QLatin1String("Alternative C")) && text.contains(QLatin1String("A-17")));
        QVERIFY(!text.contains(QLatin1String("volume bands")));
        QFile::remove(out);
        for (const QStringList &wrong : {QStringList{file, "--deal", "a0", "--pdf", out},
                                         {file, "--deal", "a0", "--deal", "a9", "--pdf", out},
                                         {file, "--deal", "a0", "--deal", "a0", "--pdf", out},
                                         {file, "--deal", "a0", "--deal", "a1"}}) {
            QCOMPARE(run(wrong, said), 2);
            QVERIFY(!said.isEmpty() && !QFile::exists(out));
        }
    }

private:
    struct Canaries {
        pricing::Scenario scenario;
        tl::expected<quotes::AlternativesQuote, QString> quote;
        tests::Secrets secrets;
    };
    static Canaries canaries(const pricing::ResalePrice &price)
    {
        pricing::Scenario scenario = tests::canary(price);
        for (const int tenants : {137, 613}) {
            pricing::Deal deal = scenario.deals[0];
            deal.id = {"c" + std::to_string(tenants)};
            deal.name = "Canary alternative " + std::to_string(tenants);
            deal.tenants = {{0, tenants}};
            deal.term = tenants == 137 ? pricing::CommitmentTerm::OneYear : pricing::CommitmentTerm::TwoYears;
            scenario.deals.push_back(deal);
        }
        Canaries made{scenario, quoteOf(scenario), {}};
        if (made.quote)
            for (const quotes::CustomerQuote &of : made.quote->alternatives)
                tests::allow(made.secrets, of);
        for (const std::size_t deal : indices(scenario))
            tests::addDeal(made.secrets, pricing::asAlternative(scenario, indices(scenario), deal), deal);
        tests::addPrices(made.secrets, scenario);
        return made;
    }
};

DEALDESK_TESTS(AlternativesQuoteTest, QGuiApplication)
#include "alternativesquote.moc"
