// What the deal desk sees of a deal.
#include "support/testfile.h"

#include "support.h"

using namespace dealdesk;

class InternalSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExample()
    {
        const auto summary = tests::summaryOf(tests::rollout());
        QCOMPARE(summary.first.wholesale->minor, 716700);
        QCOMPARE(summary.first.margin->minor, 163300);
        QCOMPARE(summary.band, QStringLiteral("Band 2"));
        QCOMPARE(summary.priceRule, QStringLiteral("Monthly total $8,800.00"));
        QVERIFY(summary.illustrative); // wholesale rests on the example book, whatever the price rule
        QCOMPARE(summary.payouts.size(), 36u);
        QVERIFY(!summary.wholesaleSteps.empty());
        QCOMPARE(summary.terms[2].figures.totalMargin->minor, 5878800);
        QCOMPARE(summary.advice.route, pricing::RecommendedRoute::Cppo);
    }

    /// The band of each stretch is of the authorization that its price took, whatever its index.
    void eachStretchNamesTheBandOfItsAuthorization()
    {
        using namespace std::chrono_literals;
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].tenants = {{0, 30}, {14, 200}};
        scenario.authorizations[0].number = "RA-1";
        scenario.authorizations[0].until = 2027y / 12 / 31;
        pricing::ResaleAuthorization second = scenario.authorizations[0];
        second.number = "RA-2";
        second.from = 2028y / 1 / 1;
        second.until.reset();
        second.bands = {{"Entry", 1, pricing::Money{9'000}}, {"Volume", 100, pricing::Money{8'000}}};
        scenario.authorizations.insert(scenario.authorizations.begin(), second);
        const auto summary = tests::summaryOf(scenario);
        QCOMPARE(summary.band, QStringLiteral("Band 1"));
        QCOMPARE(summary.bandNames, QStringList({QStringLiteral("Band 1"), QStringLiteral("Volume")}));
        QCOMPARE(summary.authorizations, QStringLiteral("RA-1 until Feb 2028, RA-2 from Mar 2028"));
        QCOMPARE(tests::summaryOf(tests::rollout()).authorizations, QString());
    }

    void onesOwnBookIsNotIllustrative()
    {
        pricing::Scenario scenario = tests::rollout();
        for (auto &band : scenario.authorizations[0].bands)
            band.provenance = pricing::Provenance::Mine;
        QVERIFY(!tests::summaryOf(scenario).illustrative);
    }

    /// As if it were included; where the scenario would then hold an amount that is too large, nothing but its entries.
    void anExcludedDealHasTheFiguresThatItWouldHave()
    {
        pricing::Scenario scenario = tests::rollout();
        scenario.deals[0].included = false;
        const auto summary = tests::summaryOf(scenario);
        QVERIFY(summary.leftOut);
        QCOMPARE(summary.first.wholesale->minor, 716'700);
        QCOMPARE(summary.payouts.size(), std::size_t(36));
        scenario.deals[0].tenants = {{0, 1'000'000}};
        scenario.deals[0].price = pricing::UnitPrice{{10'000'000'000'000}};
        const auto large = tests::summaryOf(scenario);
        QVERIFY(large.leftOut);
        QVERIFY(!large.first.wholesale);
        QCOMPARE(large.tenants, 1'000'000);
        QVERIFY(large.payouts.empty());
    }

    void anUnknownPriceKeepsItsFlags()
    {
        pricing::Scenario scenario = tests::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        const auto summary = tests::summaryOf(scenario);
        QVERIFY(summary.figures.flags.has(pricing::Flag::NoNegotiatedPrice));
        QVERIFY(!summary.figures.totalMargin);
        QVERIFY(summary.first.wholesale); // the first months are known
    }
};

DEALDESK_TESTS(InternalSummaryTest, QCoreApplication)
#include "internalsummary.moc"
