// What the route advisor says: every row of the routes has its words, what is open says to confirm, and what goes to
// the customer has nothing of the partner's own.
#include "wording/pages/routeadvisorwords.h"

#include "pricing/evaluate.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "wording/pages/routeletter.h"
#include "wording/pages/routerows.h"

#include <QTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using guidance::Commitment;
using guidance::CommitmentLeft;
using guidance::RouteSide;
using pricing::Route;

namespace {

QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

/// The worked example, whose customer has an EDP, with a name for its deal that stands nowhere else.
pricing::Scenario example()
{
    pricing::Scenario scenario = test::golden("worked-example");
    scenario.deals[0].name = "Secretname";
    scenario.customers[0].edpRemaining = true;
    return scenario;
}

guidance::CommitmentNote noteOf(pricing::Scenario scenario, const std::optional<CommitmentLeft> &told,
                                Commitment of = Commitment::Edp)
{
    if (told) {
        pricing::Customer &customer = scenario.customers[0];
        customer.edpLeft = customer.maccLeft = told->amount;
        customer.edpUntil = customer.maccUntil = told->until;
        customer.commitmentAsOf = told->asOf;
    }
    const pricing::Evaluation figures = evaluate(scenario);
    return guidance::commitmentNote(scenario, &figures, 0, of);
}

CommitmentLeft dollars(std::int64_t amount)
{
    return {{"USD", pricing::Money{amount * 100}}, std::chrono::year{2026} / 12 / 1, std::chrono::year{2028} / 12 / 31};
}

QString letter(const pricing::Scenario &scenario, Route route, const std::optional<CommitmentLeft> &told = {},
               bool isBackstop = false)
{
    const pricing::Evaluation figures = evaluate(scenario);
    const auto compared = guidance::compareRoutes(scenario, 0, &figures, guidance::Marketplaces());
    const auto note =
        route == Route::Direct
            ? std::nullopt
            : std::optional(noteOf(scenario, told, route == Route::Mpo ? Commitment::Macc : Commitment::Edp));
    return plain(
        wording::letterText(wording::routeLetter(scenario, 0, compared, route, note, isBackstop), test::english()));
}

} // namespace

class RouteAdvisorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsWords()
    {
        for (const guidance::RouteRow &row : guidance::routeRows()) {
            const QByteArray id(row.id.data(), static_cast<qsizetype>(row.id.size()));
            const QString words = wording::routeRow(row.id, false);
            QVERIFY2(words.endsWith(u'.'), id.constData());
            if (row.isDisputed) // never a yes
                QVERIFY2(words.contains(u"confirm with"_s, Qt::CaseInsensitive), id.constData());
            const QString toCustomer = wording::routeRowToCustomer(row, false);
            QCOMPARE(toCustomer.isEmpty(), row.side == RouteSide::Partner);
            QVERIFY2(!toCustomer.contains(u"wholesale"_s) && !toCustomer.contains(u"margin"_s), id.constData());
        }
        QVERIFY(wording::routeRow("no-such-row", false).isEmpty());
    }

    void supportFollowsWhatTheFirmChose()
    {
        QVERIFY(wording::routeRow("stays-support", false).contains(u"no support backstop"_s));
        QVERIFY(wording::routeRow("stays-support", true).contains(u"chosen to be"_s));
        QVERIFY(letter(example(), Route::Cppo).contains(u"Support comes from HailBytes."_s));
        QVERIFY(letter(example(), Route::Cppo, {}, true).contains(u"first contact for support"_s));
    }

    void aSourceIsSaidWithItsDay()
    {
        const auto &rows = guidance::routeRows();
        guidance::RoutePoint point{&rows[0], false, rows[0].asOf, rows[0].source, {}, false};
        QVERIFY(wording::routeSource(point, test::english()).endsWith(u"(as of Nov 2026)"_s));
        point.isOwn = true;
        point.own = "their mail of May";
        QCOMPARE(wording::routeSource(point, test::english()), u"Your own value, noted: their mail of May"_s);
    }

    void aLetterHoldsWhatTheCustomerNeeds()
    {
        const QString text = letter(example(), Route::Cppo, dollars(500'000));
        for (const QString &part :
             {u"AWS Marketplace private offer (CPPO)\nThis is the way to buy that we recommend to you.\n"_s,
              u"What speaks for it\n- One invoice, from AWS; HailBytes need not be set up as a vendor.\n"_s,
              u"- HailBytes ASM, 100 tenants: 1 year, until you have seen its value at 25 or more tenants.\n"_s,
              u"Your AWS EDP commitment\n- Left on 1 Dec 2026, as you told us: $500,000.00.\n"_s,
              u"- 2027: $105,600.00 billed, $394,400.00 left after it if it counts.\n"_s,
              u"Please have AWS confirm in writing\n"_s,
              u"- The AWS account ID that is to buy, with its 12 digits.\n"_s,
              u"- HailBytes is the publisher and the licence holder of record.\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }

    /// On each route, in each state of the commitment.
    void aLetterHasNothingOfThePartners()
    {
        pricing::Scenario scenario = example();
        scenario.settings.partner.cppoEnrolled = scenario.settings.partner.cspEnrolled = true;
        const pricing::Evaluation figures = evaluate(scenario);
        const auto &first = figures.firstMonth(0);
        const wording::FigureText money(test::english(), u"USD"_s);
        QStringList secrets{u"wholesale"_s, u"margin"_s, u"payout"_s, u"pays you out"_s, u"Secretname"_s, u"co-sell"_s};
        for (const auto &amount : {first.wholesale, first.margin, first.wholesaleUnit, figures.deals[0].totalMargin,
                                   figures.deals[0].totalWholesale})
            secrets.append(plain(money.amount(*amount)));
        for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct}) {
            scenario.deals[0].route = route;
            for (const std::optional<CommitmentLeft> &told :
                 {std::optional<CommitmentLeft>(), std::optional(dollars(1'000))}) {
                const QString text = letter(scenario, route, told);
                for (const QString &secret : secrets)
                    QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u"\n---\n"_s + text));
            }
        }
        QVERIFY(letter(scenario, Route::Direct).contains(u"How your organisation buys"_s)); // it is no empty text
    }

    void commitmentsAreSaid_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("amount"); // below zero: not told
        QTest::addColumn<bool>("has");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << u"USD"_s << -1 << false << u"No AWS EDP commitment is entered for this customer."_s;
        QTest::newRow("not told is asked")
            << u"USD"_s << -1 << true << u"How much of the AWS EDP is left is not entered: ask, and enter it above."_s;
        QTest::newRow("another currency")
            << u"EUR"_s << 1'000 << true
            << u"Left of the AWS EDP: €1,000.00. The scenario is in USD, and nothing is converted: not compared."_s;
        QTest::newRow("compared, and not used up")
            << u"USD"_s << 500'000 << true
            << u"Left of the AWS EDP on 1 Dec 2026: $500,000.00. Against it stand the open deals by AWS CPPO, as "
               "billed: Secretname. $288,800.00 would not be used up on 31 Dec 2028, when it ends."_s;
        QTest::newRow("used up") << u"USD"_s << 1'000 << true
                                 << u"Left of the AWS EDP on 1 Dec 2026: $1,000.00. Against it stand the open deals "
                                    "by AWS CPPO, as billed: Secretname."_s;
    }
    void commitmentsAreSaid()
    {
        QFETCH(QString, currency);
        QFETCH(int, amount);
        QFETCH(bool, has);
        pricing::Scenario scenario = example();
        scenario.customers[0].edpRemaining = has;
        std::optional<CommitmentLeft> told;
        if (amount >= 0) {
            told = dollars(amount);
            told->amount.currency = currency.toStdString();
        }
        QTEST(plain(wording::commitmentSaid(noteOf(scenario, told), scenario, test::english())), "said");
    }

    void remarksNameWhatIsNotKnown()
    {
        pricing::Scenario scenario = example();
        QVERIFY(wording::commitmentRemarks(noteOf(scenario, dollars(1)), test::english()).isEmpty());
        scenario.deals[0].billing.schedule = pricing::BillingSchedule::Upfront;
        scenario.deals[0].price = pricing::Markup{};
        scenario.authorizations[0].bands[2].price.reset();
        QCOMPARE(
            wording::commitmentRemarks(noteOf(scenario, dollars(1)), test::english()),
            (QStringList{u"1 of these deals has no price: what it is billed is not known."_s,
                         u"Billed is by the months of service: what is invoiced in advance uses it up earlier."_s}));
    }

    void anotherRouteIsSaid()
    {
        pricing::Scenario scenario = example();
        scenario.deals[0].route = Route::Direct;
        const auto against = guidance::otherRouteMeans(scenario, 0, {}, guidance::Marketplaces());
        const QString said = wording::otherRouteSaid(Route::Direct, against);
        QVERIFY(said.startsWith(u"What %1 means for the buyer: No single cloud invoice"_s.arg(u"Direct"_s)));
        QVERIFY(said.contains(u"It does not count toward the AWS EDP commitment."_s));
        QVERIFY(said.contains(u"A new vendor must be set up with procurement."_s));
        QVERIFY(wording::otherRouteSaid(Route::Cppo, {}).isEmpty());
    }
};

DEALDESK_TESTS(RouteAdvisorWords, QCoreApplication)
#include "routeadvisorwords.moc"
