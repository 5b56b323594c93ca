// What-if answers in words: every reason why a target is not reachable, every input with its step, chances.
// Qt before the standard library: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include <QtTest>

#include "support/language.h"
#include "support/testfile.h"
#include "wording/pages/whatifwords.h"

using namespace dealdesk;
using namespace pricing;

Q_DECLARE_METATYPE(std::optional<dealdesk::pricing::NotReachable>)
Q_DECLARE_METATYPE(dealdesk::pricing::PriceTarget)
Q_DECLARE_METATYPE(dealdesk::pricing::SensitiveInput)

namespace {

QString plainSpaces(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); }

} // namespace

class WhatIfWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetIsSaid_data()
    {
        QTest::addColumn<PriceTarget>("target");
        QTest::addColumn<QString>("text");
        QTest::newRow("margin") << PriceTarget{TargetMargin{Percent{2'050}}} << "a margin of 20.5 % or more";
        QTest::newRow("markup") << PriceTarget{Markup{Percent{2'500}}} << "a markup of 25 %";
        QTest::newRow("margin in money") << PriceTarget{MarginPerMonth{Money{1'633'00}}}
                                         << "a margin of $1,633.00 a month or more";
        QTest::newRow("budget") << PriceTarget{MonthlyBudget{Money{8'800'00}}} << "a bill of $8,800.00 a month or less";
    }
    void everyTargetIsSaid()
    {
        QFETCH(PriceTarget, target);
        QTEST(plainSpaces(wording::targetText(target, test::figures())), "text");
    }

    void lessThanACentIsNoPriceAndSaysWhatToDo()
    {
        SolvedPrice solved;
        solved.notReachable = NotReachable::BelowOneCent;
        QCOMPARE(
            wording::notReachable(solved, test::figures()),
            "Not reachable: no price of a cent or more has this markup, for the wholesale price is $0.00. Ask for a "
            "margin a month instead.");
        solved.leastBudget = Money{12'00};
        QCOMPARE(wording::notReachable(solved, test::figures()),
                 "Not reachable: no price of a cent or more stays within it, for a cent per tenant is $12.00 a month. "
                 "Enter that or more.");
    }

    void everyPriceRuleIsSaid()
    {
        const auto said = [](const ResalePrice &price) {
            return plainSpaces(wording::priceText(price, test::figures()));
        };
        QCOMPARE(said(UnitPrice{Money{88'00}}), "$88.00 per tenant per month");
        QCOMPARE(said(Markup{Percent{2'500}}), "a markup of 25 %");
        QCOMPARE(said(TargetMargin{Percent{2'050}}), "a margin of 20.5 %");
        QCOMPARE(said(MonthlyTotal{Money{8'800'00}}), "a monthly total of $8,800.00");
    }

    void everyReasonWhyThereIsNoPrice_data()
    {
        QTest::addColumn<std::optional<NotReachable>>("reason");
        QTest::addColumn<int>("flag"); // -1: none
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *rule, std::optional<NotReachable> reason, int flag, const char *sentence) {
            QTest::newRow(rule) << reason << flag << QString::fromUtf8(sentence);
        };
        row("a price needs no words", {}, -1, "");
        row("left out", NotReachable::Excluded, -1,
            "Not reachable: the deal is left out of the scenario. Include it on the Deals page.");
        row("a whole margin", NotReachable::WholeMargin, -1,
            "Not reachable: no price has a margin of 100 % or more, for the wholesale price is paid from it.");
        row("too large", NotReachable::AboveLargest, -1,
            "Not reachable: the price per tenant would be above 1,000,000,000, the most that a deal can hold.");
        row("no band", NotReachable::UnknownWholesale, int(Flag::NoBand),
            "Not reachable: the wholesale price is not known. No band. All tenants together are fewer than the "
            "first band begins with: add a pilot band to the authorization, or more tenants.");
        row("no list price", NotReachable::UnknownWholesale, int(Flag::NoListPrice),
            "Not reachable: the wholesale price is not known. No list price. Enter this band's wholesale price from "
            "your resale authorization.");
        row("no negotiated price", NotReachable::UnknownWholesale, int(Flag::NoNegotiatedPrice),
            "Not reachable: the wholesale price is not known. No negotiated price. Enter the unit price that you "
            "negotiated for this deal, or the negotiated band's price.");
        row("a one-year deal in the negotiated band", NotReachable::UnknownWholesale,
            int(Flag::NegotiatedNeedsMultiYear),
            "Not reachable: the wholesale price is not known. Negotiated band needs 2 or 3 years. Offer 24 or 36 "
            "months: the negotiated band needs a multi-year commitment.");
    }
    void everyReasonWhyThereIsNoPrice()
    {
        QFETCH(std::optional<NotReachable>, reason);
        QFETCH(int, flag);
        SolvedPrice solved;
        solved.notReachable = reason;
        if (flag >= 0)
            solved.why.add(static_cast<Flag>(flag));
        QTEST(plainSpaces(wording::notReachable(solved, test::figures())), "sentence");
    }

    void everyInputHasANameAndItsStep_data()
    {
        QTest::addColumn<SensitiveInput>("input");
        QTest::addColumn<QString>("text");
        const auto row = [](SensitiveInput input, const char *text) {
            QTest::newRow(text) << input << QString::fromUtf8(text);
        };
        row(SensitiveInput::Tenants, "Tenants ±10 %: −10 %, +10 %");
        row(SensitiveInput::Price, "Price ±5 %: −5 %, +5 %");
        row(SensitiveInput::WholesalePrice, "Wholesale price ±5 %: −5 %, +5 %");
        row(SensitiveInput::CommitmentDiscount, "Commitment discount ±5 points: −5 points, +5 points");
        row(SensitiveInput::ExistingTenants, "Existing tenants ±10 %: −10 %, +10 %");
        row(SensitiveInput::MarketplaceFee, "Marketplace fee ±1 point: −1 point, +1 point");
        row(SensitiveInput::StartMonth, "Start ±3 months: 3 months earlier, 3 months later");
        row(SensitiveInput::Probability, "Win probability ±10 points: −10 points, +10 points");
    }
    void everyInputHasANameAndItsStep()
    {
        QFETCH(SensitiveInput, input);
        const SensitivitySteps steps;
        const QString text = wording::name(input) + QLatin1Char(' ') +
                             wording::stepText(input, steps, test::english()) + QStringLiteral(": ") +
                             wording::stepText(input, steps, -1, test::english()) + QStringLiteral(", ") +
                             wording::stepText(input, steps, +1, test::english());
        QTEST(plainSpaces(text), "text");
    }

    void anExactChanceIsSaid_data()
    {
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("text");
        QTest::newRow("exact") << 0.6312 << "63.1 %";
        QTest::newRow("impossible") << 0.0 << "0 %";
        QTest::newRow("certain") << 1.0 << "100 %";
        QTest::newRow("not quite certain") << 0.99999 << "more than 99.9 %";
        QTest::newRow("hardly possible") << 1e-80 << "less than 0.1 %";
    }
    void anExactChanceIsSaid()
    {
        QFETCH(double, probability);
        QTEST(plainSpaces(wording::chanceText({probability, probability, probability}, test::english())), "text");
    }

    void aSampledChanceSaysWhereTheTrueOneLikelyIs_data()
    {
        QTest::addColumn<int>("reached");
        QTest::addColumn<int>("trials");
        QTest::addColumn<QString>("text");
        QTest::newRow("10,000 trials") << 6'312 << 10'000 << "63.1 %, likely 62.1 % to 64.1 %";
        QTest::newRow("a rare one, to hundredths") << 4 << 10'000 << "0.04 %, likely 0.01 % to 0.11 %";
        QTest::newRow("nearly certain") << 9'996 << 10'000 << "99.96 %, likely 99.89 % to 99.99 %";
        QTest::newRow("no trial reaches it") << 0 << 10'000 << "likely less than 0.04 %";
        QTest::newRow("every trial reaches it") << 10'000 << 10'000 << "likely more than 99.96 %";
        QTest::newRow("30 trials") << 15 << 30 << "50 %, likely 33.1 % to 66.9 %";
        QTest::newRow("fewer are counted only") << 7 << 10 << "7 of 10 trials";
        QTest::newRow("one") << 1 << 1 << "1 of 1 trial";
    }
    void aSampledChanceSaysWhereTheTrueOneLikelyIs()
    {
        QFETCH(int, reached);
        QFETCH(int, trials);
        std::vector<Money> values(static_cast<std::size_t>(trials), Money{1});
        std::fill_n(values.begin(), reached, Money{2});
        const auto chance = chanceOfReaching(sampledDistribution(values), Money{2});
        QTEST(plainSpaces(wording::chanceText(*chance, test::english())), "text");
    }
};

DEALDESK_TESTS(WhatIfWordsTest, QCoreApplication)
#include "whatifwords.moc"
