// "Why this number?" in words: every kind of step, and the short names of the field's choices.
// Qt before the standard library: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include <QtTest>

#include "wording/explanation.h"

#include "support/language.h"
#include "support/testfile.h"
#include "wording/flagwords.h"

using namespace dealdesk;
using pricing::Flag;
using pricing::Money;
using pricing::Percent;
using pricing::Step;
using pricing::StepKind;
using pricing::StepValue;
using wording::FigureText;

Q_DECLARE_METATYPE(dealdesk::pricing::Step)

namespace {

QString plainSpaces(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); }

StepValue count(std::int64_t value) { return value; }

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsASentence_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *rule, Step step, const char *label, const char *formula, const char *result) {
            QTest::newRow(rule) << step << QString::fromUtf8(label) << QString::fromUtf8(formula)
                                << QString::fromUtf8(result);
        };
        const StepValue unit = Money{7167};
        const StepValue billed = Money{880000};
        const StepValue unknown = pricing::Unknown{};
        row("the relationship total names its parts",
            {StepKind::RelationshipTotal, {count(40), count(100), count(60)}, count(200)}, "All tenants together",
            "40 existing + 100 of this deal + 60 of other deals", "200 tenants");
        row("one tenant is one tenant", {StepKind::RelationshipTotal, {count(0), count(1), count(0)}, count(1)},
            "All tenants together", "0 existing + 1 of this deal + 0 of other deals", "1 tenant");
        row("a band says where it begins", {StepKind::Band, {count(200), count(100)}, std::string("Band 2")},
            "Volume band", "200 tenants, in the band from 100", "Band 2");
        row("no band says where the first begins", {StepKind::Band, {count(12), count(25)}, unknown}, "Volume band",
            "12 tenants, below the first band, which begins at 25", "—");
        row("a list price names its band", {StepKind::ListPrice, {std::string("Band 2")}, Money{8432}}, "List price",
            "Band 2, per tenant per month", "$84.32");
        row("a discount says its rounding", {StepKind::Discount, {Money{8432}, Percent{1500}, count(36)}, unit},
            "Wholesale per tenant", "$84.32 × (100 % − 15 % for 3 years), rounded to the cent", "$71.67");
        row("no discount is said", {StepKind::Discount, {Money{8432}, Percent{0}, count(12)}, Money{8432}},
            "Wholesale per tenant", "$84.32, no commitment discount for 1 year", "$84.32");
        row("a negotiated price is net", {StepKind::NegotiatedByDeal, {}, Money{7014}}, "Wholesale per tenant",
            "Negotiated for this deal, net: no commitment discount on top", "$70.14");
        row("a negotiated band is net", {StepKind::NegotiatedByBand, {std::string("Band 4")}, Money{7014}},
            "Wholesale per tenant", "Negotiated price of Band 4, net: no commitment discount on top", "$70.14");
        row("no price names the reason", {StepKind::NoPrice, {Flag::NoListPrice}, unknown}, "Wholesale per tenant",
            "No list price", "—");
        row("an entered unit", {StepKind::UnitEntered, {}, Money{9900}}, "Price per tenant",
            "Entered, per tenant per month", "$99.00");
        row("a markup says its rounding", {StepKind::UnitByMarkup, {unit, Percent{2278}}, Money{8800}},
            "Price per tenant", "$71.67 × (100 % + 22.78 %), rounded to the cent", "$88.00");
        row("a target margin rounds up", {StepKind::UnitByMargin, {unit, Percent{2000}}, Money{8959}},
            "Price per tenant", "$71.67 ÷ (100 % − 20 %), rounded up to the next cent", "$89.59");
        row("a monthly total", {StepKind::MonthlyTotalEntered, {}, billed}, "Billed per month",
            "Monthly total entered, whatever the tenant count", "$8,800.00");
        row("a monthly total has no unit", {StepKind::MonthlyTotalEntered, {billed}, unknown}, "Price per tenant",
            "None: $8,800.00 is billed every month, whatever the tenant count", "—");
        row("billed", {StepKind::Billed, {Money{8800}, count(100)}, billed}, "Billed per month", "$88.00 × 100 tenants",
            "$8,800.00");
        row("wholesale", {StepKind::Wholesale, {unit, count(100)}, Money{716700}}, "Wholesale per month",
            "$71.67 × 100 tenants", "$7,167.00");
        row("margin", {StepKind::Margin, {billed, Money{716700}}, Money{163300}}, "Margin per month",
            "$8,800.00 billed − $7,167.00 wholesale", "$1,633.00");
        row("a whole margin percent", {StepKind::MarginPercent, {Money{20'00}, Money{100'00}}, Percent{2000}},
            "Margin %", "$20.00 ÷ $100.00, rounded to two decimals", "20.00 %");
        row("margin percent", {StepKind::MarginPercent, {Money{163300}, billed}, Percent{1856}}, "Margin %",
            "$1,633.00 ÷ $8,800.00, rounded to two decimals", "18.56 %");
        row("marketplace fee", {StepKind::MarketplaceFee, {billed, Percent{300}}, Money{26400}},
            "Marketplace fee per month", "$8,800.00 × 3 %, rounded to the cent", "$264.00");
        row("no marketplace fee", {StepKind::MarketplaceFee, {billed, Percent{0}}, Money{0}},
            "Marketplace fee per month", "No marketplace fee entered", "$0.00");
        row("platform fee", {StepKind::PlatformFee, {}, Money{50000}}, "Platform fee per month",
            "Monthly fee of the white-label tier", "$500.00");
        row("platform fee missing", {StepKind::PlatformFee, {Flag::PlatformFeeMissing}, unknown},
            "Platform fee per month", "Full white-label, its monthly fee not entered", "—");
        row("net margin names what goes off",
            {StepKind::NetMargin, {Money{163300}, Money{26400}, Money{50000}}, Money{86900}}, "Net margin per month",
            "$1,633.00 − $264.00 marketplace fee − $500.00 platform fee", "$869.00");
        row("a year is twelve months", {StepKind::Annualized, {billed}, Money{10560000}}, "Per year", "12 × $8,800.00",
            "$105,600.00");
        row("part of a term", {StepKind::TermPart, {count(36), billed}, Money{31680000}}, "Part of the term",
            "36 months × $8,800.00", "$316,800.00");
        row("whole term", {StepKind::TermTotal, {count(36)}, Money{31680000}}, "Whole term", "Sum over 36 months",
            "$316,800.00");
        row("acv", {StepKind::Acv, {Money{31680000}, count(36)}, Money{10560000}}, "ACV",
            "12 × $316,800.00 ÷ 36 months, rounded to the cent", "$105,600.00");
        row("missing inputs are unknown, not a crash", {StepKind::Billed, {}, unknown}, "Billed per month", "— × —",
            "—");
    }
    void everyStepIsASentence()
    {
        QFETCH(Step, step);
        const auto told = wording::explained({step}, test::figures());
        QCOMPARE(told.size(), 1);
        QTEST(plainSpaces(told[0].label), "label");
        QTEST(plainSpaces(told[0].formula), "formula");
        QTEST(plainSpaces(told[0].result), "result");
    }

    void aFigureThatIsNobodysPriceSaysSo_data()
    {
        QTest::addColumn<int>("provenance");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, pricing::Provenance provenance, const char *note) {
            QTest::newRow(name) << int(provenance) << QString::fromUtf8(note);
        };
        row("my own is not annotated", pricing::Provenance::Mine, "");
        row("published", pricing::Provenance::Published, "Published figure, illustrative: not your own price");
        row("derived", pricing::Provenance::Derived, "Derived figure, illustrative: not your own price");
        row("assumed", pricing::Provenance::Assumed, "Assumed figure, illustrative: not your own price");
    }
    void aFigureThatIsNobodysPriceSaysSo()
    {
        QFETCH(int, provenance);
        const auto as = static_cast<pricing::Provenance>(provenance);
        const auto told = wording::explained({{StepKind::ListPrice, {std::string("Band 2")}, Money{8432}, as},
                                              {StepKind::NegotiatedByBand, {std::string("Band 4")}, Money{7014}, as},
                                              {StepKind::Band, {count(100), count(100)}, std::string("Band 2"), as}},
                                             test::figures());
        QTEST(told[0].note, "note");
        QTEST(told[1].note, "note");
        QCOMPARE(told[2].note, QString()); // where a band begins is no price
    }

    void anUnknownFurtherDownKeepsItsReason()
    {
        const auto told =
            wording::explained({{StepKind::NoPrice, {Flag::NoNegotiatedPrice}, pricing::Unknown{}},
                                {StepKind::Wholesale, {pricing::Unknown{}, count(1300)}, pricing::Unknown{}},
                                {StepKind::UnitEntered, {}, Money{9900}},
                                {StepKind::Margin, {Money{12870000}, pricing::Unknown{}}, pricing::Unknown{}}},
                               test::figures());
        const QString todo = wording::whatToDo(Flag::NoNegotiatedPrice);
        QCOMPARE(told[0].note, todo);
        QCOMPARE(told[1].note, todo);
        QCOMPARE(told[2].note, QString());
        QCOMPARE(told[3].note, todo);
    }

    void belowTheFirstBandIsItsOwnReason()
    {
        const auto told =
            wording::explained({{StepKind::Band, {count(12), count(25)}, pricing::Unknown{}}}, test::figures());
        QCOMPARE(told[0].note, wording::whatToDo(Flag::NoBand));
    }

    void noPercentageOfNothing()
    {
        const auto told = wording::explained(
            {{StepKind::MarginPercent, {Money{-716700}, Money{0}}, pricing::Unknown{}}}, test::figures());
        QCOMPARE(told[0].note, QStringLiteral("Nothing is billed, so there is no percentage of it."));
    }

    void choicesHaveNames()
    {
        using namespace wording;
        const wording::FigureText figures = test::figures();
        QCOMPARE(name(pricing::CommitmentTerm::OneYear), QStringLiteral("1 year"));
        QCOMPARE(name(pricing::CommitmentTerm::ThreeYears), QStringLiteral("3 years"));
        QCOMPARE(name(pricing::BillingSchedule::Monthly), QStringLiteral("Monthly, in arrears"));
        QCOMPARE(name(pricing::BillingSchedule::Quarterly), QStringLiteral("Quarterly, in advance"));
        QCOMPARE(ruleText(pricing::UnitPrice{{8800}}, figures), QStringLiteral("Unit price $88.00"));
        QCOMPARE(plainSpaces(ruleText(pricing::Markup{{2278}}, figures)), QStringLiteral("Markup 22.78 %"));
        QCOMPARE(plainSpaces(ruleText(pricing::TargetMargin{{2000}}, figures)),
                 QStringLiteral("Target margin 20.00 %"));
        QCOMPARE(ruleText(pricing::MonthlyTotal{{880000}}, figures), QStringLiteral("Monthly total $8,800.00"));
        for (int figure = 0; figure <= int(pricing::Figure::TotalMarginPercent); ++figure)
            QVERIFY(!name(static_cast<pricing::Figure>(figure)).isEmpty());
        for (const auto vehicle : {pricing::PurchasingVehicle::None, pricing::PurchasingVehicle::LocalCurrencyReseller})
            QVERIFY(!name(vehicle).isEmpty());
        for (const auto cloud :
             {pricing::Cloud::Unknown, pricing::Cloud::Aws, pricing::Cloud::Azure, pricing::Cloud::Multi})
            QVERIFY(!name(cloud).isEmpty());
        for (const auto preference : {pricing::InvoicePreference::None, pricing::InvoicePreference::Azure})
            QVERIFY(!name(preference).isEmpty());
    }
};

DEALDESK_TESTS(ExplanationTest, QCoreApplication)
#include "explanation.moc"
