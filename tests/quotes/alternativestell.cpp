// What alternatives' prices tell of the wholesale behind them is said to the partner.
#include "alternatives.h"

#include "pricing/alternatives.h"
#include "quotes/alternativesbrief.h"
#include "support/testfile.h"

using namespace dealdesk;
using tests::indices;
using tests::offers;

class AlternativesTellTest : public QObject
{
    Q_OBJECT

    static QString told(const pricing::Scenario &scenario)
    {
        QString all =
            quotes::whatAlternativesTell(scenario, indices(scenario), test::english()).join(QLatin1Char('\n'));
        return all.replace(QChar(0x00A0), QLatin1Char(' '));
    }

private Q_SLOTS:
    void theirPricesTell_data()
    {
        using Term = pricing::CommitmentTerm;
        const pricing::Markup markup{{2000}};
        const pricing::TargetMargin margin{{2000}};
        QTest::addColumn<pricing::Scenario>("scenario");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<int>("sentences");
        QTest::newRow("terms in one band: the commitment discount, and the wholesale price itself")
            << offers({{100, Term::ThreeYears, markup}, {100, Term::OneYear, markup}})
            << QStringList{"From alternatives A and B the customer can compute your commitment discount: your "
                           "wholesale "
                           "price over 3 years is 15.00 % under that over 1 year.",
                           "supposes a markup of whole percent"}
            << 2;
        QTest::newRow("three terms: each pair")
            << offers({{100, Term::OneYear, markup}, {100, Term::TwoYears, markup}, {100, Term::ThreeYears, markup}})
            << QStringList{"alternatives A and B", "9.99 %", "alternatives A and C", "alternatives B and C"} << 4;
        QTest::newRow("bands: their step")
            << offers({{60, Term::ThreeYears, markup}, {600, Term::ThreeYears, markup}})
            << QStringList{"From alternatives A and B the customer can compute the step of your volume bands: your "
                           "wholesale price in B is "}
            << 1;
        QTest::newRow("bands at a target margin")
            << offers({{60, Term::ThreeYears, margin}, {600, Term::ThreeYears, margin}})
            << QStringList{"the step of your volume bands"} << 1;
        QTest::newRow("both at once") << offers({{60, Term::OneYear, markup}, {600, Term::ThreeYears, markup}})
                                      << QStringList{"what your volume bands and commitment discounts come to",
                                                     "your wholesale price in B is "}
                                      << 1;
        QTest::newRow("other percentages")
            << offers({{60, Term::ThreeYears, markup}, {600, Term::ThreeYears, pricing::Markup{{2500}}}})
            << QStringList{"different percentages"} << 1;
        // What tells nothing.
        QTest::newRow("one band, one term")
            << offers({{60, Term::ThreeYears, markup}, {70, Term::ThreeYears, markup}}) << QStringList{} << 0;
        QTest::newRow("other percentages in one band")
            << offers({{60, Term::ThreeYears, markup}, {70, Term::ThreeYears, pricing::Markup{{2500}}}})
            << QStringList{} << 0;
        QTest::newRow("prices of the partner's own") << offers({{60, Term::OneYear, pricing::UnitPrice{{9'000}}},
                                                                {600, Term::ThreeYears, pricing::UnitPrice{{8'000}}}})
                                                     << QStringList{} << 0;
        QTest::newRow("monthly totals") << offers({{60, Term::OneYear, pricing::MonthlyTotal{{900'000}}},
                                                   {600, Term::ThreeYears, markup}})
                                        << QStringList{} << 0;
        QTest::newRow("other listings") << offers({{60, Term::OneYear, markup},
                                                   {60, Term::ThreeYears, markup, pricing::Listing::Sat}})
                                        << QStringList{} << 0;
        QTest::newRow("a markup beside a margin")
            << offers({{60, Term::OneYear, markup}, {600, Term::ThreeYears, margin}}) << QStringList{} << 0;
        pricing::Scenario without = offers({{60, Term::OneYear, markup}, {600, Term::ThreeYears, markup}});
        for (auto &authorization : without.authorizations)
            for (auto &band : authorization.bands)
                band.price.reset();
        QTest::newRow("no price at all") << without << QStringList{} << 0;
    }

    void theirPricesTell()
    {
        QFETCH(pricing::Scenario, scenario);
        QFETCH(QStringList, says);
        QFETCH(int, sentences);
        const QString all = told(scenario);
        for (const QString &words : says)
            QVERIFY2(all.contains(words), qPrintable(all));
        QCOMPARE(all.isEmpty() ? 0 : int(all.count(QLatin1Char('\n'))) + 1, sentences);
    }

    /// The percentage that is said is the one of the wholesale prices themselves, to the rounding of a cent.
    void whatIsSaidIsTheStepOfWholesale()
    {
        for (const int tenants : {60, 100, 260, 600, 900}) {
            const pricing::Scenario scenario = offers({{20}, {tenants}});
            std::vector<pricing::PricedAlternative> all;
            for (const std::size_t deal : indices(scenario)) {
                const pricing::Scenario alone = pricing::asAlternative(scenario, indices(scenario), deal);
                all.push_back(pricing::pricedAlternative(alone, deal, pricing::evaluate(alone)));
            }
            const auto tell = pricing::whatAlternativesTell(all);
            const std::int64_t from = all[0].wholesaleUnit->minor, to = all[1].wholesaleUnit->minor;
            QCOMPARE(tell.steps.size(), std::size_t(from == to ? 0 : 1));
            if (from != to)
                QVERIFY(qAbs(tell.steps[0].under.basisPoints - (from - to) * 10'000 / from) <= 3);
        }
    }

    /// A deal's own ramp shows no band's edge: its price holds for the term.
    void aRampKeepsItsPriceOverTheBands()
    {
        for (const auto policy : {pricing::BandPolicy::Locked, pricing::BandPolicy::Floating}) {
            pricing::Scenario scenario = tests::growth();
            scenario.settings.bandPolicy = policy;
            const auto quote = tests::quoteOf(scenario);
            QVERIFY(quote);
            QCOMPARE(quote->ramp.size(), 4);
            for (const auto &row : quote->ramp)
                QCOMPARE(row.perTenant.minor, quote->unit->minor);
        }
    }
};

DEALDESK_TESTS(AlternativesTellTest, QGuiApplication)
#include "alternativestell.moc"
