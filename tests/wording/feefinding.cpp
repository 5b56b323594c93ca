// What is said of a deal's marketplace fees.
#include "wording/findings/feefinding.h"
#include "guidance/fees.h"
#include "pricing/evaluate.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"

#include <QTest>

using namespace dealdesk;
using namespace pricing;

class FeeFindingTest : public QObject
{
    Q_OBJECT

    static QString said(const Scenario &scenario, const guidance::OwnValues &own, const QString &currency)
    {
        const guidance::Marketplaces marketplaces(own);
        const Evaluation evaluation = evaluate(scenario);
        const auto offers = offersOf(scenario, 0, evaluation);
        const auto fees = feesOf(scenario, 0, offers, evaluation, guidance::feeSchedules(marketplaces));
        QString all = wording::feeFindings(scenario.deals.front(), offers, fees, marketplaces, test::figures(currency))
                          .join(QLatin1Char('|'));
        return all.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

private Q_SLOTS:
    void whoTakesWhatAndWhatIsLeft_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("says");
        int which = 0;
        const auto row = [&](const char *rule, const char *says) {
            QTest::newRow(rule) << which++ << QString::fromUtf8(says);
        };
        row("as shipped",
            "AWS takes 3.5 % of the wholesale of $258,012.00: $9,030.42.|The publisher bears it (confirm with AWS)."
            "|Net margin over the term, before and after the fee: $58,788.00.");
        row("mine", "AWS takes 3.5 % of the wholesale of $258,012.00: $9,030.42.|By your own note you bear it."
                    "|Net margin over the term: $58,788.00 before the fee, $49,757.58 after it.");
        row("split on Azure", "Microsoft takes 3 % of the wholesale of $258,012.00: $7,740.36.|By your own note you "
                              "bear 40 % of it: $3,096.14."
                              "|Net margin over the term: $58,788.00 before the fee, $55,691.86 after it.");
        row("the publisher's, as the user settled it",
            "AWS takes 3.5 % of the wholesale of $258,012.00: $9,030.42.|By your own note the publisher bears it."
            "|Net margin over the term, before and after the fee: $58,788.00.");
        row("expansion",
            "Offer from 1 Jan 2027: AWS takes 3.5 % of the wholesale of $258,012.00: $9,030.42."
            "|Offer from 1 Jan 2028: AWS takes 2 % of the wholesale of $258,012.00, as of a renewal: $5,160.24."
            "|The publisher bears it (confirm with AWS)."
            "|Of what each offer charges until the next one takes its place, that is $8,170.38 in all."
            "|Net margin over the term, before and after the fee: −$27,216.00.");
        row("the deal's own", "The deal's own marketplace fee of 2.5 % of what is billed takes the schedule's place: "
                              "$7,920.00 over the term, which you bear."
                              "|Net margin over the term: $58,788.00 before the fee, $50,868.00 after it.");
        row("direct", "A direct contract has no marketplace fee."
                      "|Net margin over the term, before and after the fee: $58,788.00.");
        row("another currency", "AWS's rates go by contract values in US dollars, so what it takes of an offer in JPY "
                                "is not known.|By your own note you bear it."
                                "|Net margin over the term: JPY 5,878,800 before the fee, — after it.");
        row("no price", "Microsoft takes a percentage of the wholesale, which is not known.|The publisher bears it."
                        "|Net margin over the term: — before the fee, — after it.");
    }
    void whoTakesWhatAndWhatIsLeft()
    {
        QFETCH(int, which);
        Scenario scenario = test::workedExample();
        Deal &deal = scenario.deals.front();
        guidance::OwnValues own;
        switch (which) {
        case 1: own["aws-fee-bearer"] = {"partner", "our contract"}; break;
        case 2:
            deal.route = Route::Mpo;
            own["azure-fee-bearer"] = {"split 40", ""};
            break;
        case 3: own["aws-fee-bearer"] = {"publisher", "AWS, 2026-11-20"}; break;
        case 4: deal.tenants = {{0, 100}, {12, 150}}; break;
        case 5: deal.marketplaceFee = Percent{250}; break;
        case 6: deal.route = Route::Direct; break;
        case 7:
            scenario.settings.currency = "JPY";
            own["aws-fee-bearer"] = {"partner", ""};
            break;
        case 8:
            deal.route = Route::Mpo;
            scenario.authorizations.front().bands[2].price.reset();
            break;
        default: break;
        }
        QTEST(said(scenario, own, wording::text(scenario.settings.currency)), "says");
    }
};

DEALDESK_TESTS(FeeFindingTest, QCoreApplication)
#include "feefinding.moc"
