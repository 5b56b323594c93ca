// What is asked of a marketplace: each fact that it needs, and nothing that is the partner's own.
#include "wording/pages/payoutquestions.h"

#include "support/language.h"
#include "support/testfile.h"
#include "wording/pages/payoutwords.h"

#include <QtTest>

using namespace dealdesk;
using namespace std::chrono;
using namespace Qt::StringLiterals;
using pricing::InstalmentStatus;
using pricing::Money;
using wording::PayoutQuestions;

Q_DECLARE_METATYPE(dealdesk::wording::PayoutQuestions)

namespace {

PayoutQuestions asking(const PayoutQuestions::Instalment &instalment)
{
    return {.route = pricing::Route::Cppo,
            .partner = "Northwind Security",
            .currency = "USD",
            .asOf = 2027y / 12 / 1,
            .instalments = {instalment},
            .lines = {}};
}

PayoutQuestions::Instalment instalment(InstalmentStatus status, int daysLate)
{
    return {.offers = {"offer-abc123"},
            .customer = "Example Corp",
            .invoiced = 2027y / 4 / 1,
            .due = 2027y / 5 / 31,
            .expected = Money{60'000},
            .paid = Money{},
            .undisbursed = Money{},
            .difference = {},
            .status = status,
            .daysLate = daysLate};
}

} // namespace

class PayoutQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOfAnInstalment_data()
    {
        QTest::addColumn<PayoutQuestions>("questions");
        QTest::addColumn<QString>("said");
        const QString head =
                          u"Payouts of AWS Marketplace as of 1 Dec 2027\n\nWe expected these payouts and ask you what "
                          "became of them.\n\nOffer offer-abc123 · Example Corp · invoice of 1 Apr 2027\nExpected: "
                          "$600.00 on 31 May 2027.\n"_s,
                      foot = u"\n\nNorthwind Security\n"_s;
        auto less = instalment(InstalmentStatus::Short, 10);
        less.paid = Money{57'000};
        less.difference = Money{-3'000};
        QTest::newRow("short and late") << asking(less)
                                        << head + u"Received: $570.00, which is $30.00 less. It came 10 days late."_s +
                                               foot;
        auto more = instalment(InstalmentStatus::Over, 0);
        more.paid = Money{60'100};
        more.difference = Money{100};
        QTest::newRow("over") << asking(more) << head + u"Received: $601.00, which is $1.00 more."_s + foot;
        auto open = instalment(InstalmentStatus::Undisbursed, 93);
        open.undisbursed = Money{60'000};
        QTest::newRow("not disbursed")
            << asking(open)
            << head + u"Received: nothing; your report names $600.00 as not disbursed. It is 93 days late."_s + foot;
        QTest::newRow("not found")
            << asking(instalment(InstalmentStatus::NotFound, 4))
            << head + u"Received: nothing, and your report has no line of it. It is 4 days late."_s + foot;
    }
    void whatIsSaidOfAnInstalment()
    {
        QFETCH(PayoutQuestions, questions);
        QFETCH(QString, said);
        QCOMPARE(wording::questionsText(questions, test::english()), said);
    }

    void offersAreNamedAsTheyAreKnown_data()
    {
        QTest::addColumn<QList<QByteArray>>("offers");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QList<QByteArray>{} << u"Offer id not known to us · Example Corp"_s;
        QTest::newRow("one") << QList<QByteArray>{"o-1"} << u"Offer o-1 · Example Corp"_s;
        QTest::newRow("two") << QList<QByteArray>{"o-1", "o-2@3"} << u"Offers o-1, o-2@3 · Example Corp"_s;
    }
    void offersAreNamedAsTheyAreKnown()
    {
        QFETCH(QList<QByteArray>, offers);
        QFETCH(QString, said);
        auto each = instalment(InstalmentStatus::NotFound, 1);
        each.offers.clear();
        for (const QByteArray &offer : offers)
            each.offers.push_back(offer.toStdString());
        const QString text = wording::questionsText(asking(each), test::english());
        QVERIFY2(text.contains(u'\n' + said), qPrintable(text));
    }

    void anAmountOfNobodyIsAskedAbout()
    {
        PayoutQuestions questions = asking({});
        questions.instalments.clear();
        questions.lines = {{"t-5", "offer-yyy", "Nobody\nInc", 2027y / 2 / 1, 2027y / 3 / 15, Money{2'000}},
                           {"", "", "", {}, {}, Money{100}}};
        const QString text = wording::questionsText(questions, test::english());
        QVERIFY2(
            text.contains(u"\nTransaction t-5 · offer offer-yyy · Nobody Inc · invoice of 1 Feb 2027 · $20.00 paid "
                          "on 15 Mar 2027\n\n$1.00\n"_s),
            qPrintable(text));
        questions.lines.clear();
        QVERIFY(questions.isEmpty());
        QVERIFY(wording::questionsText(questions, test::english()).contains(u"We have no question."_s));
    }

    void statesAreWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *rule, InstalmentStatus status, int days, const QString &said) {
            QTest::newRow(rule) << static_cast<int>(status) << days << said;
        };
        row("paid in time", InstalmentStatus::Paid, 0, u"paid"_s);
        row("paid late", InstalmentStatus::Paid, 12, u"late by 12 days"_s);
        row("short", InstalmentStatus::Short, 0, u"short"_s);
        row("short and late", InstalmentStatus::Short, 10, u"short, late by 10 days"_s);
        row("not found", InstalmentStatus::NotFound, 3, u"not found, late by 3 days"_s);
        row("not due", InstalmentStatus::NotDue, 0, u"not due"_s);
        row("a thousand days", InstalmentStatus::Undisbursed, 1'200, u"not disbursed, late by 1,200 days"_s);
    }
    void statesAreWords()
    {
        QFETCH(int, status);
        QFETCH(int, days);
        QFETCH(QString, said);
        QCOMPARE(wording::payoutState(static_cast<InstalmentStatus>(status), days, test::english()), said);
    }

    /// Another language's way of writing reaches each figure and day.
    void anotherLanguageWritesItsOwnWay()
    {
        const QString text = wording::questionsText(asking(instalment(InstalmentStatus::NotFound, 4)), test::german());
        QVERIFY2(text.contains(u"600,00"_s) && text.contains(u"31. Mai 2027"_s), qPrintable(text));
    }
};

DEALDESK_TESTS(PayoutQuestionsTest, QCoreApplication)
#include "payoutquestions.moc"
