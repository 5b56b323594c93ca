// The review of all deals, read back: its figures are the evaluation's, and what is unknown says why.
#include "support.h"

#include "exchange/scenariofile.h"
#include "quotes/monthbars.h"
#include "quotes/portfoliosummary.h"
#include "support/testfile.h"
#include "wording/flagwords.h"

#include <QElapsedTimer>

using namespace dealdesk;
using tests::pdfText;

class PortfolioSummaryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;
    int files = 0;

    static quotes::PortfolioSummary summaryOf(const pricing::Scenario &scenario, const QString &whatIf = {})
    {
        return quotes::portfolioSummary(scenario, pricing::evaluate(scenario), test::english(), QDate(2027, 1, 2),
                                        whatIf);
    }

    QString written(const quotes::PortfolioSummary &summary)
    {
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(++files));
        const auto result = quotes::writePdf(summary, path);
        if (!result)
            QTest::qFail(qPrintable(result.error()), __FILE__, __LINE__);
        return path;
    }
    QString textOf(const pricing::Scenario &scenario) { return pdfText(written(summaryOf(scenario))); }

    static pricing::Deal &addDeal(pricing::Scenario &scenario, const std::string &id, int tenants)
    {
        pricing::Deal deal = scenario.deals[0];
        deal.id = {id};
        deal.name = "Deal " + id;
        deal.tenants = {{0, tenants}};
        scenario.deals.push_back(deal);
        return scenario.deals.back();
    }

    /// Three customers' deals, one of them left out, at prices of all rules.
    static pricing::Scenario several()
    {
        pricing::Scenario scenario = tests::growth();
        scenario.settings.horizonMonths = 40;
        pricing::Customer other = scenario.customers[0];
        other.id = {"c2"};
        other.name = "Harbour Freight Lines";
        scenario.customers.push_back(other);
        addDeal(scenario, "d2", 40).price = pricing::Markup{{1734}};
        scenario.deals.back().customer = {"c2"};
        scenario.deals.back().term = pricing::CommitmentTerm::OneYear;
        scenario.deals.back().atEnd = pricing::AtEnd::Renews;
        scenario.deals.back().probability = Percent{4000};
        addDeal(scenario, "d3", 60).price = pricing::UnitPrice{{9137}};
        scenario.deals.back().route = pricing::Route::Direct;
        scenario.deals.back().startMonth = 5;
        addDeal(scenario, "d4", 17).included = false;
        return scenario;
    }
    using Money = tests::Money;
    using Percent = tests::Percent;

private Q_SLOTS:
    /// Every amount of the evaluation that the document promises stands in it, in each of these scenarios.
    void theFiguresAreTheEvaluations_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("several deals") << QString();
        for (const char *name : {"resources/samples/pipeline", "resources/samples/growth", "tests/golden/two-listings",
                                 "tests/golden/white-label", "tests/golden/yen"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theFiguresAreTheEvaluations()
    {
        QFETCH(QString, file);
        pricing::Scenario scenario = several();
        if (!file.isEmpty()) {
            QFile json(QStringLiteral(DEALDESK_TESTS_DIR "/../%1.dealdesk.json").arg(file));
            QVERIFY(json.open(QIODevice::ReadOnly));
            const auto read = exchange::readScenario(json.readAll().toStdString());
            QVERIFY(read);
            scenario = *read;
        }
        const auto evaluation = pricing::evaluate(scenario);
        const wording::FigureText figures(test::english(), wording::text(scenario.settings.currency));
        const QString text = pdfText(written(summaryOf(scenario)));
        const auto says = [&](const QString &words) {
            QString plain = words;
            plain.replace(QChar(0x00A0), QLatin1Char(' '));
            QVERIFY2(text.contains(plain), qPrintable(plain + "\n" + text));
        };
        const auto &known = evaluation.known;
        for (const auto &amount : {known.months.back().arr, known.weightedArr, known.totalWholesale, known.totalMargin,
                                   known.totalNetMargin})
            says(figures.money(amount));
        std::vector<std::size_t> all;
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
            all.push_back(deal);
        says(figures.money(pricing::totalsOf(evaluation, all).tcv.amount));
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
            const pricing::DealFigures &of = evaluation.deals[deal];
            if (of.included)
                says(QStringLiteral("%1 %2 %3 %4")
                         .arg(figures.money(of.arr), figures.money(of.tcv), figures.money(of.totalMargin),
                              figures.ratio(of.totalMarginPercent)));
        }
        QString offender;
        QVERIFY2(tests::isWithinMargins(written(summaryOf(scenario)), &offender), qPrintable(offender));
    }

    void everyPageIsMarkedInternal()
    {
        pricing::Scenario scenario = several();
        for (int deal = 0; deal < 60; ++deal)
            addDeal(scenario, "x" + std::to_string(deal), 5);
        const QString path = written(summaryOf(scenario));
        const int pages = tests::pageCount(path);
        QVERIFY(pages >= 3);
        int heads = 0;
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdfText(path, page);
            QVERIFY(text.trimmed().startsWith(QStringLiteral("INTERNAL — not for the customer")));
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
            heads += text.contains(QLatin1String("Customer and deal")) ? 1 : 0;
        }
        QVERIFY(heads >= 2); // the table's header goes with it
        QVERIFY(tests::pdfInfo(path).contains(QStringLiteral("INTERNAL")));
        QVERIFY(!tests::pdfObjects(path).contains("/Subtype /Image"));
    }

    void aDealThatIsLeftOutStandsApart()
    {
        const QString text = textOf(several());
        const auto apart = text.indexOf(QLatin1String("Left out of the scenario"));
        QVERIFY(apart > 0);
        QVERIFY(text.indexOf(QLatin1String("Deal d4")) > apart);
        QVERIFY(text.indexOf(QLatin1String("Deal d3")) < apart);
    }

    void bandsAreSaidWithTheMonthsInWhichTheyChange()
    {
        const QString text = textOf(tests::growth());
        for (const char *row : {"HailBytes ASM Jan 2027 – Jun 2027 Band 1 25", "Jul 2027 – Dec 2027 Band 2 120",
                                "was Band 2", "Jan 2028 – Jun 2028 Band 3 600", "Jul 2028 – Dec 2029 Band 4 1,250"})
            QVERIFY2(text.contains(QString::fromUtf8(row)), qPrintable(text));
    }

    void aRiskSaysWhichDeals_data()
    {
        QTest::addColumn<pricing::Scenario>("scenario");
        QTest::addColumn<QStringList>("says");
        pricing::Scenario scenario = tests::rollout();
        QTest::newRow("illustrative prices, and who has it all")
            << scenario
            << QStringList{"Illustrative prices: 1 deal", "Example Corp has 100.00 % of the ARR in Dec 2029",
                           "$105,600.00 of $105,600.00; no other customer has any."};
        scenario.deals[0].price = pricing::MonthlyTotal{{600000}};
        QTest::newRow("below wholesale") << scenario << QStringList{"Below wholesale: 1 deal", "Rollout."};
        scenario.deals[0].price = pricing::MonthlyTotal{{750000}};
        QTest::newRow("below the floor") << scenario
                                         << QStringList{wording::title(pricing::Flag::BelowMarginFloor) + ": 1 deal"};
        scenario = tests::rollout();
        scenario.deals[0].term = pricing::CommitmentTerm::OneYear;
        scenario.deals[0].atEnd = pricing::AtEnd::Renews;
        scenario.authorizations[0].until =
            pricing::Date{std::chrono::year{2028}, std::chrono::month{6}, std::chrono::day{30}};
        QTest::newRow("renews after its authorization")
            << scenario
            << QStringList{"Priced on days that no authorization covers: 1 deal",
                           "Rollout renews in Jan 2029, its authorization ends on 30 Jun 2028"};
        scenario.authorizations[0].until =
            pricing::Date{std::chrono::year{2026}, std::chrono::month{6}, std::chrono::day{30}};
        QTest::newRow("begins after its authorization")
            << scenario << QStringList{"Rollout begins in Jan 2027, its authorization ends on 30 Jun 2026"};
        scenario.authorizations[0].until.reset();
        scenario.authorizations[0].from =
            pricing::Date{std::chrono::year{2027}, std::chrono::month{6}, std::chrono::day{30}};
        QTest::newRow("begins before its authorization")
            << scenario << QStringList{"Rollout begins in Jan 2027, before its authorization"};
        scenario = several();
        QTest::newRow("two customers share") << scenario << QStringList{"the largest of 2 customers"};
    }
    void aRiskSaysWhichDeals()
    {
        QFETCH(pricing::Scenario, scenario);
        QFETCH(QStringList, says);
        const quotes::PortfolioSummary summary = summaryOf(scenario);
        QString all;
        for (const auto &risk : summary.risks)
            all += risk.sentence + QLatin1Char('\n') + risk.more + QLatin1Char('\n');
        all.replace(QChar(0x00A0), QLatin1Char(' '));
        for (const QString &words : says)
            QVERIFY2(all.contains(words), qPrintable(all));
    }

    void whatIsNotThereIsNoRisk()
    {
        pricing::Scenario scenario = tests::rollout();
        for (auto &band : scenario.authorizations[0].bands)
            band.provenance = pricing::Provenance::Mine;
        const QString text = textOf(scenario);
        QVERIFY2(text.contains(QLatin1String("No deal has a flag")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Illustrative")));
    }

    /// Nothing is taken for zero: the sum says without which deal it is, the deal's own row says what it lacks.
    void theUnknownIsADashWithItsReason()
    {
        pricing::Scenario scenario = several();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        const QString text = textOf(scenario);
        QVERIFY2(text.contains(
                     QLatin1String("The sums are without 2 deals: no wholesale price for Rollout and 1 more deal")),
                 qPrintable(text));
        QVERIFY2(text.contains(wording::title(pricing::Flag::NoNegotiatedPrice) + QLatin1String(": 1 deal")),
                 qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Example Corp HailBytes ASM 3 years 25 .* — —"))));
        QVERIFY(text.contains(QStringLiteral("Rollout · No negotiated price")));
    }

    void whereNoDealHasAPriceEverySumIsADash()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].price = pricing::Markup{{2000}};
        for (auto &band : scenario.authorizations[0].bands)
            band.price.reset();
        const QString text = textOf(scenario);
        QVERIFY2(text.contains(QLatin1String("The sums are without 1 deal")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("$0.00")), qPrintable(text));
    }

    void aScenarioWithoutDealsSaysSo()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals.clear();
        const QString text = textOf(scenario);
        QVERIFY2(text.contains(QLatin1String("No deal is included in this scenario.")), qPrintable(text));
        scenario.customers.clear();
        scenario.authorizations.clear();
        scenario.settings.name.clear();
        scenario.settings.horizonMonths = 1;
        QVERIFY(textOf(scenario).contains(QLatin1String("No deal is included in this scenario.")));
    }

    void theWhatIfIsSaid()
    {
        const QString text =
            pdfText(written(summaryOf(tests::rollout(), QStringLiteral("What-if: other prices of ASM"))));
        QVERIFY(text.contains(QLatin1String("What-if: other prices of ASM")));
        QVERIFY(text.contains(QLatin1String("the figures here rest on it")));
    }

    void hostileAndLongNamesStayWithinThePage()
    {
        pricing::Scenario scenario = several();
        scenario.settings.name = "<h1>" + std::string(300, 'W') + "</h1>";
        scenario.settings.currency = "CHF";
        scenario.settings.partner.name = "%1 %2 %n " + std::string(200, 'x');
        scenario.customers[0].name = "<b>%1" + std::string(300, 'W') + "</b>";
        scenario.deals[0].name = "%2 <img src=\"file:///etc/hostname\"> " + std::string(200, 'x');
        for (auto &band : scenario.authorizations[0].bands)
            band.name += " with a name that is much longer than a column of the table is wide";
        const QString path = written(summaryOf(scenario));
        QString offender;
        QVERIFY2(tests::isWithinMargins(path, &offender), qPrintable(offender));
        const QString text = pdfText(path);
        QVERIFY(text.contains(QLatin1String("<b>%1WWW")));
        QVERIFY(text.contains(QLatin1String("<img")));
        QVERIFY(!tests::pdfObjects(path).contains("/Subtype /Image"));
        const QString name = quotes::suggestedFileName(summaryOf(scenario));
        QVERIFY2(name.startsWith(QLatin1String("INTERNAL Portfolio")) && name.endsWith(QLatin1String(".pdf")),
                 qPrintable(name));
        QVERIFY(!name.contains(u'<') && !name.contains(u'/'));
    }

    void manyDealsAreReadyInSeconds()
    {
        pricing::Scenario scenario = several();
        for (int deal = 0; deal < 1'500; ++deal)
            addDeal(scenario, "m" + std::to_string(deal), 1 + deal % 7).startMonth = deal % 24;
        QElapsedTimer timer;
        timer.start();
        const QString path = written(summaryOf(scenario));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // busy machines, sanitizers
        QVERIFY(tests::pageCount(path) > 30);
        QVERIFY(pdfText(path).contains(QLatin1String("Deal m1499")));
    }

    void theCommandLine()
    {
        const QString file = folder.filePath(QStringLiteral("several.dealdesk.json"));
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        QVERIFY(json.write(QByteArray::fromStdString(exchange::writeScenario(several()))) > 0);
        json.close();
        const auto run = [&](const QStringList &words) {
            QProcess process;
            process.start(QStringLiteral(DEALDESK_CLI), QStringList{"portfolio"} + words);
            process.waitForFinished(60'000);
            return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        };
        const QString out = folder.filePath(QStringLiteral("cli.pdf"));
        QCOMPARE(run({file, "--pdf", out}), 0);
        QVERIFY(pdfText(out).contains(QLatin1String("Portfolio summary")));
        QCOMPARE(QFileInfo(out).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(run({file}), 2);
        QCOMPARE(run({folder.filePath(QStringLiteral("none.json")), "--pdf", out}), 1);
        QCOMPARE(run({file, "--pdf", folder.filePath(QStringLiteral("missing/all.pdf"))}), 1);
        QCOMPARE(run({file, "--pdf", file}), 1); // what is read is never replaced
    }

    void fewMonthsAreNamedUnderAnAxis_data()
    {
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<int>("months");
        QTest::addColumn<QList<int>>("named");
        QTest::newRow("one month") << 1 << 1 << QList<int>{0};
        QTest::newRow("each of a few") << 1 << 5 << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("quarters of the calendar") << 2 << 24 << QList<int>{2, 5, 8, 11, 14, 17, 20, 23};
        QTest::newRow("half years") << 1 << 36 << QList<int>{0, 6, 12, 18, 24, 30};
        QTest::newRow("years") << 1 << 120 << QList<int>{0, 12, 24, 36, 48, 60, 72, 84, 96, 108};
    }
    void fewMonthsAreNamedUnderAnAxis()
    {
        QFETCH(int, startMonth);
        QFETCH(int, months);
        QFETCH(QList<int>, named);
        const auto got = quotes::namedMonths(pricing::YearMonth::of(2027, startMonth), months, 10);
        QCOMPARE(QList<int>(got.begin(), got.end()), named);
    }
};

DEALDESK_TESTS(PortfolioSummaryTest, QGuiApplication)
#include "portfoliosummary.moc"
