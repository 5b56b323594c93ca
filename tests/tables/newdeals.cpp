// What a new deal begins with: the firm's defaults, and templates.
#include "tables/newdeal.h"

#include "exchange/dealtemplate.h"
#include "guidance/dealdefaults.h"
#include "guidance/namedrows.h"
#include "records/choices.h"
#include "records/values.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using exchange::DealTemplate;
using guidance::OwnValue;
using workspace::OpenWorkspace;

namespace {

/// "route mpo; fee/mpo 3"
void setDefaults(OpenWorkspace &document, const QString &rows)
{
    for (const QString &row : rows.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        document.factEdits.setFirm("new-deal/" + row.section(u' ', 0, 0).toStdString(),
                                   OwnValue{row.section(u' ', 1).toStdString(), {}}, {});
}

/// With everything that a deal may have.
Deal fullDeal()
{
    using namespace std::chrono_literals;
    Deal deal = test::dealOf("d1", {{0, 10}, {6, 50}});
    deal.term = CommitmentTerm::TwoYears;
    deal.route = Route::Mpo;
    deal.startMonth = 5;
    deal.included = false;
    deal.status = DealStatus::Active;
    deal.price = MonthlyTotal{Money{1'234'00}};
    deal.negotiatedPrice = Money{70'00};
    deal.billing = {BillingSchedule::Custom, {{0, Money{100'00}}, {12, Money{50'00}}}};
    deal.marketplaceFee = Percent{300};
    deal.whiteLabel = {WhiteLabelTier::Full, Money{99'00}};
    deal.probability = Percent{5'000};
    Paperwork &paper = deal.paperwork.edit();
    paper.poNumber = "PO-1";
    paper.notes = "Ask for the budget";
    paper.offers.push_back({"offer-1"});
    paper.expectedClose = paper.nextStepBy = paper.onboardingBegun = paper.coSellSubmitted = 2027y / 1 / 1;
    paper.nextStep = "Call";
    paper.coSellId = "O1";
    paper.coSellState = CoSellState::Won;
    return deal;
}

void keep(OpenWorkspace &document, const std::string &name, const DealTemplate &kept)
{
    document.factEdits.setFirm(guidance::namedRow(exchange::templatePrefix, name),
                               OwnValue{exchange::templateText(kept), {}}, {});
}

} // namespace

class NewDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDealBeginsWithTheFirmsDefaults_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("begins"); ///< term, route, price, fee
        const auto row = [](const char *rule, const char *rows, const char *begins) {
            QTest::newRow(rule) << QString::fromUtf8(rows) << QString::fromUtf8(begins);
        };
        row("none: as the program has it", "", "36 cppo 1:2000 0");
        row("a term", "term 12", "12 cppo 1:2000 0");
        row("a route, and its fee", "route mpo; fee/mpo 3; fee/cppo 2.5", "36 mpo 1:2000 300");
        row("the fee of the program's route", "fee/cppo 2.5", "36 cppo 1:2000 250");
        row("a route whose fee is not known: nothing is filled in", "route direct; fee/cppo 2.5", "36 direct 1:2000 0");
        row("a margin", "price-rule margin; price 22.78", "36 cppo 2:2278 0");
        row("a price in the scenario's currency", "price-rule unit; price 85.00 USD", "36 cppo 0:8500 0");
        row("a price in another is not taken", "price-rule unit; price 85.00 EUR", "36 cppo 1:2000 0");
        row("a rule without its value is none yet", "price-rule monthlyTotal", "36 cppo 1:2000 0");
        row("a margin that cannot be", "price-rule margin; price 100", "36 cppo 1:2000 0");
        row("a price with decimals that its currency has not", "price-rule unit; price 85.5 JPY", "36 cppo 1:2000 0");
        row("what another version wrote", "term 48; route gcp; price-rule cost; price 1; fee/cppo x",
            "36 cppo 1:2000 0");
    }
    void aNewDealBeginsWithTheFirmsDefaults()
    {
        QFETCH(QString, rows);
        QFETCH(QString, begins);
        OpenWorkspace document(test::contentsOf(test::workedExample()));
        setDefaults(document, rows);
        const Deal deal = tables::newDeal(document, {});
        const auto value = std::visit(
            [](const auto &rule) {
                if constexpr (requires { records::valueOf(rule).minor; })
                    return records::valueOf(rule).minor;
                else
                    return records::valueOf(rule).basisPoints;
            },
            deal.price);
        QCOMPARE(QStringLiteral("%1 %2 %3:%4 %5")
                     .arg(monthsOf(deal.term))
                     .arg(QLatin1String(records::wordOf(deal.route).data()))
                     .arg(deal.price.index())
                     .arg(value)
                     .arg(deal.marketplaceFee.basisPoints),
                 begins);
        QCOMPARE(deal.customer.text, "c1");
    }

    void aTemplateIsWithoutWhatIsOneDealsAlone()
    {
        const DealTemplate kept = exchange::templateOf(fullDeal(), "USD");
        Deal wanted = fullDeal();
        wanted.id = {};
        wanted.name.clear();
        wanted.customer = {};
        wanted.startMonth = 0;
        wanted.included = true;
        wanted.status = DealStatus::Planned;
        wanted.paperwork = {};
        wanted.paperwork.edit().notes = "Ask for the budget";
        wanted.paperwork.edit().nextStep = "Call";
        QVERIFY(kept.deal == wanted);
        const auto again = exchange::readTemplate(exchange::templateText(kept));
        QVERIFY(again && *again == kept);
        QVERIFY(!exchange::readTemplate("{}"));
        QVERIFY(exchange::templateText(kept).find("PO-1") == std::string::npos);
    }

    void aDealFromATemplateHasANameAndACustomerOfItsOwn()
    {
        OpenWorkspace document(test::contentsOf(test::workedExample()));
        keep(document, "Pilot", exchange::templateOf(fullDeal(), "USD"));
        const auto made = tables::newDealFrom(QStringLiteral("Pilot"), document, {});
        QVERIFY(made);
        QCOMPARE(made->said, QString());
        QCOMPARE(made->deal.customer.text, "c1");
        QVERIFY(!made->deal.name.empty());
        QVERIFY(made->deal.price == fullDeal().price);
        QVERIFY(made->deal.billing == fullDeal().billing);
        QCOMPARE(tables::templateTitle(QStringLiteral("Pilot"), document), "Pilot");
    }

    void anotherCurrencysAmountsAreNotTakenAndNamed()
    {
        OpenWorkspace document(test::contentsOf(test::workedExample()));
        keep(document, "Pilot", exchange::templateOf(fullDeal(), "EUR"));
        QCOMPARE(tables::templateTitle(QStringLiteral("Pilot"), document), "Pilot (in EUR)");
        const auto made = tables::newDealFrom(QStringLiteral("Pilot"), document, {});
        QVERIFY(made);
        for (const char *part : {"EUR", "USD", "price", "negotiated", "instalments", "platform fee"})
            QVERIFY2(made->said.contains(QLatin1String(part)), qPrintable(made->said));
        QVERIFY(made->deal.price == ResalePrice(Markup{Percent{2'000}}));
        QVERIFY(!made->deal.negotiatedPrice && !made->deal.whiteLabel.monthlyFee);
        QVERIFY(made->deal.billing == Billing{});
        QVERIFY(made->deal.tenants == fullDeal().tenants);
    }

    void aTemplateWithoutAmountsIsTakenIntoAnyCurrency()
    {
        OpenWorkspace document(test::contentsOf(test::workedExample()));
        Deal plain = test::dealOf("d1", {{0, 10}});
        plain.price = Markup{Percent{1'500}};
        keep(document, "Plain", exchange::templateOf(plain, "EUR"));
        const auto made = tables::newDealFrom(QStringLiteral("Plain"), document, {});
        QVERIFY(made && made->said.isEmpty());
        QVERIFY(made->deal.price == plain.price);
    }

    void aTemplateThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("why");
        Deal sat = test::dealOf("d1", {{0, 10}});
        sat.listing = Listing::Sat;
        QTest::newRow("without an authorization for its listing")
            << QByteArray::fromStdString(exchange::templateText(exchange::templateOf(sat, "USD"))) << "HailBytes SAT";
        QTest::newRow("of another version") << QByteArray("{}") << "another version";
    }
    void aTemplateThatCannotBeIsRefused()
    {
        QFETCH(QByteArray, kept);
        QFETCH(QString, why);
        OpenWorkspace document(test::contentsOf(test::workedExample()));
        document.factEdits.setFirm("deal-template/T", OwnValue{kept.toStdString(), {}}, {});
        const auto made = tables::newDealFrom(QStringLiteral("T"), document, {});
        QVERIFY(!made);
        QVERIFY2(made.error().contains(why), qPrintable(made.error()));
    }
};

DEALDESK_TESTS(NewDealsTest, QCoreApplication)
#include "newdeals.moc"
