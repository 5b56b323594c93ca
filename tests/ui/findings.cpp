// What the charts' titles say of series that rise and fall, pause, come back and stay: a title is a sentence about the
// figures, so it must be true of every one of them.
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "ui/forecast/forecastfindings.h"
#include "ui/forecast/forecastpictures.h"

#include "pricing/evaluate.h"
#include "wording/findings/forecastfinding.h"
#include "wording/pages/growthwords.h"

#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using namespace pricing;

namespace {

const wording::FigureText figures = test::figures();

/// Months from January 2027 with this ARR each, in cents; −1: not known.
Portfolio withArr(const QList<qint64> &amounts)
{
    Portfolio portfolio;
    for (qsizetype month = 0; month < amounts.size(); ++month) {
        PortfolioMonth &made = portfolio.months.emplace_back();
        made.month = YearMonth::of(2027, 1).plus(static_cast<int>(month));
        if (amounts[month] != -1)
            made.arr = Money{amounts[month]};
    }
    return portfolio;
}

Portfolio withPayouts(const QList<qint64> &amounts, qint64 after)
{
    Portfolio portfolio = withArr(QList<qint64>(amounts.size(), 0));
    Money cash{0};
    for (qsizetype month = 0; month < amounts.size(); ++month) {
        cash.minor += amounts[month];
        portfolio.months[static_cast<std::size_t>(month)].payout = Money{amounts[month]};
        portfolio.months[static_cast<std::size_t>(month)].cash = cash;
    }
    portfolio.paidAfter = Money{after};
    return portfolio;
}

std::vector<TenantStep> stepsOf(const QList<QPair<int, int>> &pairs)
{
    std::vector<TenantStep> steps;
    for (const auto &[month, count] : pairs)
        steps.push_back({month, count});
    return steps;
}

using Steps = QList<QPair<int, int>>;

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Invoices are dated on the first of a month; days, not months, lie between them and their payouts.
    void payoutDaysPutTwoIntoAMonth_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("kind");
        QTest::newRow("0") << 0 << u"Payouts by month, 0 days after the invoice"_s;
        QTest::newRow("30: 1 Jan is paid on 31 Jan, 1 Feb and 1 Mar on 3 and 31 Mar")
            << 30
            << u"Payouts by month, 30 days after the invoice: two months’ invoices are paid in Mar 2027, none in Feb 2027"_s;
        QTest::newRow("60: 1 Feb and 1 Mar are paid on 2 and 30 Apr, 1 Jan 2028 on 1 Mar")
            << 60
            << u"Payouts by month, 60 days after the invoice: two months’ invoices are paid in Apr 2027, none in Feb 2028"_s;
    }
    void payoutDaysPutTwoIntoAMonth()
    {
        QFETCH(int, days);
        QFETCH(QString, kind);
        Scenario scenario = test::workedExample();
        scenario.settings.payoutDays = days;
        QCOMPARE(ui::cashPanels(scenario, evaluate(scenario), figures).back().kind, kind);
    }

    void arr_data()
    {
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *series, const QList<qint64> &amounts, const char *says) {
            QTest::newRow(series) << amounts << QString::fromUtf8(says);
        };
        row("holds", {1000, 1000, 1000}, "ARR holds at $10 to Mar 2027");
        row("rises", {1000, 2000, 3000}, "ARR grows from $10 in Jan 2027 to $30 in Mar 2027");
        row("rises and holds", {1000, 3000, 3000}, "ARR grows from $10 in Jan 2027 to $30 in Feb 2027");
        row("begins with nothing", {0, 0, 3000}, "ARR grows from $0 in Jan 2027 to $30 in Mar 2027");
        row("falls", {3000, 2000, 1000}, "ARR falls from $30 to $10 by Mar 2027");
        row("falls to nothing", {3000, 0, 0}, "ARR falls from $30 to $0 by Mar 2027");
        row("falls and comes back to the same", {3000, 1000, 3000},
            "ARR falls to $10 in Feb 2027 and ends at $30 in Mar 2027");
        row("pauses", {3000, 0, 0, 3000}, "ARR falls to $0 in Feb 2027 and ends at $30 in Apr 2027");
        row("falls and comes back to less", {3000, 1000, 2000},
            "ARR falls to $10 in Feb 2027 and ends at $20 in Mar 2027");
        row("rises and falls to the same", {1000, 3000, 1000},
            "ARR peaks at $30 in Feb 2027 and ends at $10 in Mar 2027");
        row("rises, falls and rises", {1000, 3000, 500, 2000},
            "ARR peaks at $30 in Feb 2027, is lowest at $5 in Mar 2027 and ends at $20 in Apr 2027");
        row("rises with a fall on the way", {1000, 3000, 2000, 4000},
            "ARR goes from $10 in Jan 2027 to $40 in Apr 2027, with ups and downs between");
        row("reaches its height twice", {1000, 3000, 2000, 3000},
            "ARR goes from $10 in Jan 2027 to $30 in Apr 2027, with ups and downs between");
        row("falls by less than a dollar", {105'600'30, 105'600'10},
            "ARR falls from $105,600.30 to $105,600.10 by Feb 2027");
        row("nothing", {0, 0}, "No deal bills in these months");
        row("a month is not known", {1000, -1, 1000}, "ARR is not known in 1 of 3 months");
        row("one month", {1000}, "ARR holds at $10 to Jan 2027");
    }
    void arr()
    {
        QFETCH(QList<qint64>, amounts);
        QTEST(wording::arrFinding(withArr(amounts), figures), "says");
    }

    void payouts_data()
    {
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<QString>("cash");
        QTest::addColumn<QString>("payout");
        const auto row = [](const char *series, const QList<qint64> &amounts, qint64 after, const char *cash,
                            const char *payout) {
            QTest::newRow(series) << amounts << after << QString::fromUtf8(cash) << QString::fromUtf8(payout);
        };
        row("rise and fall", {0, 500, 300}, 200, "Payouts bring $8 by Mar 2027; $2 more is paid after it",
            "The largest payout is $5 in Feb 2027");
        row("nothing", {0, 0}, 0, "Payouts bring $0 by Feb 2027", "Nothing is paid out in these months");
        row("only losses", {-300, -500}, -200, "Payouts come to −$8 by Feb 2027; −$2 comes after it",
            "Payouts are below zero: the lowest is −$5 in Feb 2027");
        row("a loss after the horizon", {300, 0}, -200, "Payouts bring $3 by Feb 2027; −$2 comes after it",
            "The largest payout is $3 in Jan 2027");
    }
    void payouts()
    {
        QFETCH(QList<qint64>, amounts);
        QFETCH(qint64, after);
        const Portfolio portfolio = withPayouts(amounts, after);
        QTEST(wording::cashFinding(portfolio, figures), "cash");
        QTEST(wording::payoutFinding(portfolio, figures), "payout");
    }

    void growth_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *series, const Steps &steps, const char *says) {
            QTest::newRow(series) << steps << QString::fromUtf8(says);
        };
        row("stays", {{0, 25}}, "25 tenants all term: add a step, or choose a growth path");
        row("one tenant", {{0, 1}}, "1 tenant all term: add a step, or choose a growth path");
        row("repeats its count", {{0, 25}, {6, 25}}, "25 tenants all term; band: Band 1");
        row("rises", {{0, 25}, {6, 100}, {18, 1'200}}, "25 to 1,200 tenants by month 18; bands: Band 1 to Band 4");
        row("rises and repeats", {{0, 25}, {6, 100}, {18, 100}},
            "25 to 100 tenants by month 6; bands: Band 1 to Band 2");
        row("falls", {{0, 100}, {6, 25}}, "100 to 25 tenants by month 6; bands: Band 2 to Band 1");
        row("rises and falls to the same", {{0, 25}, {6, 600}, {12, 25}},
            "25 tenants, up to 600 from month 6 and 25 from month 12; bands: Band 1 through Band 3 and back");
        row("falls and comes back", {{0, 600}, {6, 25}, {12, 600}},
            "600 tenants, down to 25 from month 6 and 600 from month 12; bands: Band 3 through Band 1 and back");
        row("rises and falls to more", {{0, 25}, {6, 600}, {12, 100}},
            "25 tenants, up to 600 from month 6 and 100 from month 12; bands: Band 1 through Band 3 to Band 2");
        row("rises, falls and rises", {{0, 100}, {6, 600}, {12, 25}, {18, 120}},
            "100 tenants, up to 600 from month 6, down to 25 from month 12 and 120 from month 18; bands: Band 2 "
            "through "
            "Band 3 and Band 1 and back");
        row("within a band", {{0, 25}, {6, 60}, {12, 30}},
            "25 tenants, up to 60 from month 6 and 30 from month 12; band: Band 1");
    }
    void growth()
    {
        QFETCH(Steps, steps);
        Scenario scenario = test::scenarioOf({test::dealOf("d", stepsOf(steps))});
        const Evaluation evaluation = evaluate(scenario);
        QTEST(wording::growthFinding(scenario, scenario.deals[0], growthSteps(scenario, 0, evaluation), figures),
              "says");
    }

    /// The largest over the months may have nothing in the last one, of which the sentence speaks.
    void theMostIsTheMostOfWhatTheSentenceCounts()
    {
        Deal large = test::dealOf("large", {{0, 400}}), small = test::dealOf("small", {{0, 10}});
        large.term = CommitmentTerm::OneYear;
        small.customer.text = "c2";
        Scenario scenario = test::scenarioOf({large, small});
        scenario.customers.push_back({.id = {"c2"}, .name = "Small"});
        const workspace::Document document(test::contentsOf(scenario));
        tables::GroupedForecast groups(document, test::english());
        const auto says = [&](ForecastFigure figure) {
            groups.refresh(GroupBy::Customer, figure);
            return ui::splitWords(groups, document.scenario(), *document.evaluation(), figures).finding;
        };
        QCOMPARE(groups.groupCount(), std::size_t{0});
        QCOMPARE(says(ForecastFigure::Arr), "Small has the most ARR of 2 customers: $11,400 of $11,400 in Dec 2029");
        QVERIFY(says(ForecastFigure::Mrr).startsWith("Example Corp has the most billings of 2 customers"));
    }

    void noneHasTheMostOfNothing()
    {
        Deal one = test::dealOf("one", {{0, 10}}), other = test::dealOf("other", {{0, 10}});
        one.term = other.term = CommitmentTerm::OneYear;
        other.customer.text = "c2";
        Scenario scenario = test::scenarioOf({one, other});
        scenario.customers.push_back({.id = {"c2"}, .name = "Other"});
        const workspace::Document document(test::contentsOf(scenario));
        tables::GroupedForecast groups(document, test::english());
        groups.refresh(GroupBy::Customer, ForecastFigure::Arr);
        const auto says = [&] {
            return ui::splitWords(groups, document.scenario(), *document.evaluation(), figures).finding;
        };
        QCOMPARE(says(), "None of 2 customers has any ARR in Dec 2029");
        groups.refresh(GroupBy::Customer, ForecastFigure::Mrr);
        QVERIFY2(says().startsWith("Example Corp and 1 other have the most billings: each"), "a tie");
    }

    void aPocThatHasBegunIsNotProposed_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("says");
        // The deal starts on 1 January 2027: 14 days end on 17 December, and begin on the 4th; 30 on 18 November.
        QTest::newRow("both can be")
            << QDate(2026, 11, 18)
            << "PoC before the start, at the latest: 4–17 Dec 2026 (14 days) or 18 Nov – 17 Dec "
               "2026 (30 days); decision by 31 Dec 2026.";
        QTest::newRow("the longer one has begun") << QDate(2026, 11, 19)
                                                  << "PoC before the start, at the latest: 4–17 Dec 2026 (14 days); "
                                                     "decision by 31 Dec 2026.";
        QTest::newRow("both have begun") << QDate(2026, 12, 5)
                                         << "No time is left for a PoC before the start: it would have begun already. "
                                            "Move the deal's start for one.";
    }
    void aPocThatHasBegunIsNotProposed()
    {
        QFETCH(QDate, today);
        QTEST(wording::growthNotes(test::dealOf("d", {{0, 10}}), YearMonth::of(2027, 1), {0}, today, figures), "says");
    }
};

DEALDESK_TESTS(FindingsTest, QCoreApplication)
#include "findings.moc"
