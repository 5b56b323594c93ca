// The text for a co-sell opportunity: what the deal says, what is to be filled in, and nothing of the firm's own.
#include "wording/pages/coselltext.h"

#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"

#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

QString textOf(const pricing::Scenario &scenario, const QString &code = u"prodview-66d5bswmbtfhs"_s)
{
    const pricing::Evaluation evaluation = pricing::evaluate(scenario);
    return plain(wording::coSellText(wording::coSellBrief(scenario, 0, &evaluation, code), test::figures()));
}

} // namespace

class CoSellTextTest : public QObject
{
    Q_OBJECT

    pricing::Scenario scenario;
    pricing::Deal &deal() { return scenario.deals.front(); }

private Q_SLOTS:
    void init() { scenario = test::golden("worked-example"); }

    void itSaysWhatTheDealSays()
    {
        deal().paperwork.edit().expectedClose = std::chrono::year{2026} / 12 / 18;
        scenario.customers.front().awsAccount = "012345678901";
        QCOMPARE(textOf(scenario), u"Customer: Example Corp\n"
                                   "AWS account: 012345678901\n"
                                   "Solution: HailBytes ASM (prodview-66d5bswmbtfhs)\n"
                                   "Use: HailBytes ASM for 100 tenants\n"
                                   "What the customer needs it for: (to be filled in)\n"
                                   "Sold by: partner private offer on AWS Marketplace\n"
                                   "Term: 3 years from Jan 2027\n"
                                   "Expected close: 18 Dec 2026\n"
                                   "Contract value over the term: $316,800.00\n"
                                   "Industry, country and website of the customer: (to be filled in)\n"
                                   "What you ask of AWS: (to be filled in)\n"_s);
    }

    void whatIsNotKnownIsToBeFilledIn()
    {
        const QString text = textOf(scenario, {});
        QVERIFY(text.contains(u"AWS account: (to be filled in)"_s));
        QVERIFY(text.contains(u"Solution: HailBytes ASM\n"_s));
        QVERIFY(text.contains(u"Expected close: (to be filled in)"_s));
    }

    void onAzureItIsTheBillingAccountThatCounts()
    {
        deal().route = pricing::Route::Mpo;
        scenario.customers.front().awsAccount = "012345678901";
        scenario.customers.front().azureBillingAccount = "87654321";
        const QString text = textOf(scenario);
        QVERIFY(text.contains(u"Azure billing account: 87654321"_s));
        QVERIFY(text.contains(u"What you ask of Microsoft: "_s));
        QVERIFY(!text.contains(u"012345678901"_s));
    }

    void aRampSaysItsEnds()
    {
        deal().tenants = {{0, 25}, {12, 100}};
        QVERIFY(textOf(scenario).contains(
            u"Use: HailBytes ASM for 25 tenants at first, and 100 tenants at the end of the term"_s));
    }

    /// Nobody's price is no contract's value.
    void anIllustrativePriceIsLeftOut()
    {
        deal().price = pricing::Markup{pricing::Percent{2'000}};
        QVERIFY(textOf(scenario).contains(u"Contract value over the term: (to be filled in)"_s));
    }

    /// The same deal for a partner with another wholesale, another firm, other notes.
    void nothingOfTheFirmsOwnIsInIt()
    {
        pricing::Scenario other = scenario;
        for (pricing::VolumeBand &band : other.authorizations.front().bands)
            if (band.price)
                band.price->minor += 111;
        other.settings.partner.name = "Another firm";
        other.deals.front().name = "Another name";
        other.deals.front().marketplaceFee = pricing::Percent{123};
        pricing::Paperwork &paper = other.deals.front().paperwork.edit();
        paper.notes = "notes of the firm's own";
        paper.nextStep = "ask for a better price";
        paper.ticks = {"2026-12-01 cppo-allow-listed by Ann"};
        other.customers.front().notes = "he haggles";
        other.customers.front().contact = "Ms. Ito";
        QCOMPARE(textOf(other), textOf(scenario));
        other.deals.front().price = pricing::MonthlyTotal{pricing::Money{9'000'00}}; // the control
        QVERIFY(textOf(other) != textOf(scenario));
    }

    void aDirectContractHasNone()
    {
        deal().route = pricing::Route::Direct;
        QCOMPARE(textOf(scenario), QString());
    }
};

DEALDESK_TESTS(CoSellTextTest, QCoreApplication)
#include "coselltext.moc"
