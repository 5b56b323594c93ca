// Sentences with two numbers: whatever both are, each has the form of its own.
#include "wording/counts.h"
#include "wording/findings/bandfindings.h"
#include "wording/findings/forecastfinding.h"
#include "wording/findings/scalefinding.h"
#include "wording/findings/simulationfinding.h"
#include "wording/pages/agendawords.h"
#include "wording/pages/briefwords.h"
#include "wording/pages/dealwords.h"
#include "wording/pages/growthwords.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/readinesswords.h"
#include "wording/pages/scenarioquestionwords.h"
#include "wording/pages/whatifwords.h"
#include "wording/pages/windowwords.h"
#include "wording/records/fieldfaults.h"
#include "wording/records/filedamage.h"
#include "wording/records/mergewords.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QTest>

#include <functional>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using wording::Language;

namespace {

struct Sentence {
    const char *name;
    std::function<QString(int one, int other)> said;
    QStringList forms; ///< of 1 and 1, 1 and 2, 2 and 1, 2 and 2; empty: they cannot be
};

const Language &english() { return test::english(); }

QString unknownArr(int months, int of)
{
    Portfolio portfolio;
    for (int month = 0; month < of; ++month)
        portfolio.months.push_back({.arr = month < months ? std::nullopt : std::optional(Money{100})});
    return wording::arrFinding(portfolio, test::figures());
}

QString atScale(int last, int first)
{
    ScaleRow low, high;
    low.tenants = first;
    high.tenants = last;
    low.arr = Money{1'00};
    high.arr = Money{2'00};
    return wording::scaleFinding({low, high}, test::figures());
}

QString unpriced(int of, int trials)
{
    Simulation simulation;
    simulation.trials = trials;
    simulation.unpriced = of;
    simulation.unpricedProbability = 0.25;
    return wording::unpricedTrials(simulation, false, english()).section(u',', 0, 0);
}

QString chance(int reached, int trials)
{
    Chance chance;
    chance.reached = reached;
    chance.trials = trials;
    return wording::chanceText(chance, english());
}

QString brief(int first, int last)
{
    return wording::briefPrice({Money{10'00}, Money{10'00}, first, last, CommitmentTerm::OneYear, Money{120'00}},
                               test::figures());
}

QString beside(int one, int other)
{
    return wording::growthNotes({}, YearMonth::of(2027, 1), {one, other}, {}, english()).section(u'.', 0, 0);
}

const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all{
        {"tenants from and to",
         [](int a, int b) { return wording::tenantsFromTo(a, b, english()); },
         {u"1 → 1 tenants"_s, u"1 → 2 tenants"_s, u"2 → 1 tenants"_s, u"2 → 2 tenants"_s}},
        {"tenants between",
         [](int a, int b) { return wording::tenantsBetween(a, b, english()); },
         {u"1 tenant"_s, u"1 to 2 tenants"_s, u"2 to 1 tenants"_s, u"2 tenants"_s}},
        {"lines of a field",
         [](int a, int b) { return wording::atMostRows(u"note"_s, std::size_t(a), std::size_t(b), english()); },
         {u"At most 1 line for the note, found 1."_s, u"At most 1 line for the note, found 2."_s,
          u"At most 2 lines for the note, found 1."_s, u"At most 2 lines for the note, found 2."_s}},
        {"rows of a list",
         [](int a, int b) {
             return wording::scenariosNotAsSaved({a, b}, english());
         },
         {u"its list of scenarios is not as it was saved (1 found, 1 saved)"_s,
          u"its list of scenarios is not as it was saved (1 found, 2 saved)"_s,
          u"its list of scenarios is not as it was saved (2 found, 1 saved)"_s,
          u"its list of scenarios is not as it was saved (2 found, 2 saved)"_s}},
        {"more tenants that cost less",
         [](int a, int b) {
             return wording::moreTenantsCostLess({a, b, Money{1'00}, Money{2'00}, Money{3'00}, u"Band 1"_s},
                                                 test::figures());
         },
         {u"1 more tenant costs $1.00 a month less in all: wholesale is $2.00 for 1, at $3.00 each in Band 1."_s,
          u"1 more tenant costs $1.00 a month less in all: wholesale is $2.00 for 2, at $3.00 each in Band 1."_s,
          u"2 more tenants cost $1.00 a month less in all: wholesale is $2.00 for 1, at $3.00 each in Band 1."_s,
          u"2 more tenants cost $1.00 a month less in all: wholesale is $2.00 for 2, at $3.00 each in Band 1."_s}},
        {"what must be done",
         [](int a, int b) { return wording::agendaCount(a, b, english()); },
         {u"1 to do, 1 late"_s, u"1 to do, 2 late"_s, u"2 to do, 1 late"_s, u"2 to do, 2 late"_s}},
        {"done of all",
         [](int a, int b) { return wording::doneOf(a, b, 0, english()); },
         {u"1 of 1 done"_s, u"1 of 2 done"_s, u"2 of 1 done"_s, u"2 of 2 done"_s}},
        {"done of all, and late",
         [](int a, int b) { return wording::doneOf(a, 9, b, english()); },
         {u"1 of 9 done, 1 late"_s, u"1 of 9 done, 2 late"_s, u"2 of 9 done, 1 late"_s, u"2 of 9 done, 2 late"_s}},
        {"deals of all",
         [](int a, int b) { return wording::dealsOfAll(a, b, english()); },
         {u"1 of 1 deal"_s, u"1 of 2 deals"_s, u"2 of 1 deal"_s, u"2 of 2 deals"_s}},
        {"months that are not known",
         unknownArr,
         {u"ARR is not known in 1 of 1 month"_s,
          u"ARR is not known in 1 of 2 months"_s,
          {},
          u"ARR is not known in 2 of 2 months"_s}},
        {"ARR at scale",
         atScale,
         {u"1 tenant brings $2 ARR; at 1 it is $1"_s, u"1 tenant brings $2 ARR; at 2 it is $1"_s,
          u"2 tenants bring $2 ARR; at 1 it is $1"_s, u"2 tenants bring $2 ARR; at 2 it is $1"_s}},
        {"trials left out",
         unpriced,
         {u"Left out: 1 of 1 trial (25 %)"_s, u"Left out: 1 of 2 trials (25 %)"_s, u"Left out: 2 of 1 trial (25 %)"_s,
          u"Left out: 2 of 2 trials (25 %)"_s}},
        {"a chance of few trials",
         chance,
         {u"1 of 1 trial"_s, u"1 of 2 trials"_s, u"2 of 1 trial"_s, u"2 of 2 trials"_s}},
        {"too many to count",
         [](int a, int b) { return wording::tooManyToCount(a, b, english()); },
         {u"Not here: 1 deal is uncertain, and every outcome can be counted up to 1."_s,
          u"Not here: 1 deal is uncertain, and every outcome can be counted up to 2."_s,
          u"Not here: 2 deals are uncertain, and every outcome can be counted up to 1."_s,
          u"Not here: 2 deals are uncertain, and every outcome can be counted up to 2."_s}},
        {"steps and instalments dropped",
         [](int a, int b) { return wording::bothDropped(a, b, 6, english()); },
         {u"1 tenant step after month 6 was dropped. 1 instalment after month 6 was dropped."_s,
          u"1 tenant step after month 6 was dropped. 2 instalments after month 6 were dropped."_s,
          u"2 tenant steps after month 6 were dropped. 1 instalment after month 6 was dropped."_s,
          u"2 tenant steps after month 6 were dropped. 2 instalments after month 6 were dropped."_s}},
        {"steps dropped, and the month",
         [](int a, int b) { return wording::stepsDropped(a, b, english()); },
         {u"1 tenant step after month 1 was dropped."_s, u"1 tenant step after month 2 was dropped."_s,
          u"2 tenant steps after month 1 were dropped."_s, u"2 tenant steps after month 2 were dropped."_s}},
        {"a deal in short",
         brief,
         {u"$10.00 a month for 1 tenant, 1 year: $120.00 in all"_s,
          u"$10.00 a month for 1 to 2 tenants, 1 year: $120.00 in all"_s,
          u"$10.00 a month for 2 to 1 tenants, 1 year: $120.00 in all"_s,
          u"$10.00 a month for 2 tenants, 1 year: $120.00 in all"_s}},
        {"others beside",
         beside,
         {u"Bands count all tenants: 1 other on top (grey line)"_s,
          u"Bands count all tenants: 1 to 2 others on top (grey line)"_s,
          u"Bands count all tenants: 1 to 2 others on top (grey line)"_s,
          u"Bands count all tenants: 2 others on top (grey line)"_s}},
        {"facts that were merged",
         [](int a, int b) {
             return wording::mergedTo({std::size_t(a), std::size_t(b), 2, 1}, english());
         },
         {u"Customers: 1 now, of 1 in all scenarios together. Authorizations: 1 now, of 2."_s,
          u"Customers: 2 now, of 1 in all scenarios together. Authorizations: 1 now, of 2."_s,
          u"Customers: 1 now, of 2 in all scenarios together. Authorizations: 1 now, of 2."_s,
          u"Customers: 2 now, of 2 in all scenarios together. Authorizations: 1 now, of 2."_s}},
    };
    return all;
}

} // namespace

class TwoNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsForm_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wanted");
        for (const Sentence &sentence : sentences())
            for (int at = 0; at < 4; ++at)
                if (const int one = 1 + at / 2, other = 1 + at % 2; !sentence.forms[at].isEmpty())
                    QTest::addRow("%s: %d and %d", sentence.name, one, other)
                        << sentence.said(one, other).replace(QChar(0x00A0), u' ') << sentence.forms[at];
    }
    void eachHasItsForm()
    {
        QFETCH(QString, said);
        QTEST(said, "wanted");
    }
};

DEALDESK_TESTS(TwoNumbers, QCoreApplication)
#include "twonumbers.moc"
