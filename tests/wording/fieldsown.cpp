// What is said of flags and routes: all of them, and nothing of the partner's economics to the customer.
#include "exchange/spoken.h"
#include "support/testfile.h"
#include "wording/explanation.h"
#include "wording/flagwords.h"
#include "wording/pages/guidewords.h"
#include "wording/pages/routewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dealdesk;
using namespace pricing;

namespace {

constexpr int reasonCount = static_cast<int>(RouteReason::LacksCspEnrolment) + 1;

/// A sentence: capital first, full stop last.
bool isSentence(const QString &text) { return text.size() > 2 && text.front().isUpper() && text.endsWith(u'.'); }

bool names(Route route, bool left, const QString &word)
{
    return !wording::customerNextSteps(route, left).filter(word).isEmpty();
}

} // namespace

class FieldsOwnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFlagHasATitleAndWhatToDo()
    {
        for (int index = 0; index < flagCount; ++index) {
            const auto flag = static_cast<Flag>(index);
            QVERIFY(!wording::title(flag).isEmpty() && !wording::clause(flag).isEmpty());
            QVERIFY2(isSentence(wording::whatToDo(flag)), qPrintable(wording::whatToDo(flag)));
            QCOMPARE(wording::title(flag), wording::text(exchange::title(flag))); // the command line says the same
        }
    }

    void everyReasonIsASentenceOfItsOwn()
    {
        QStringList sentences;
        for (int index = 0; index < reasonCount; ++index) {
            const auto reason = static_cast<RouteReason>(index);
            sentences.append(wording::sentence(reason));
            QVERIFY2(isSentence(sentences.last()), qPrintable(sentences.last()));
            QVERIFY(!wording::shortly(reason).isEmpty());
            QCOMPARE(sentences.last(), wording::text(exchange::sentence(reason)));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void everyListingAndRouteHasNames()
    {
        for (int index = 0; index < listingCount; ++index)
            QVERIFY(!wording::name(static_cast<Listing>(index)).isEmpty());
        for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
            QVERIFY(!wording::name(route).isEmpty() && !wording::longName(route).isEmpty());
        QCOMPARE(wording::name(RecommendedRoute::Undecided), "Undecided");
        QCOMPARE(wording::name(Provenance::Assumed), "assumed");
    }

    void aShippedPriceSaysHowItCameAbout()
    {
        for (const auto &book : {guidance::workedExampleBook(Listing::Asm), guidance::arrTableBook(Listing::Asm)})
            for (const VolumeBand &band : book.bands)
                QVERIFY(
                    wording::text(guidance::provenanceNote(band)).startsWith(wording::name(band.provenance) + u": "_s));
        QVERIFY(wording::text(guidance::RowNote::None).isEmpty());
    }

    void aGrowthPathSaysWhatIsAssumed()
    {
        QStringList names;
        for (const guidance::GrowthPath &path : guidance::growthPaths()) {
            names.append(wording::name(path));
            QVERIFY(isSentence(wording::sourceOf(path)) || wording::sourceOf(path).startsWith(u"25 "_s));
            QVERIFY(wording::sourceOf(path).contains(u"assumed"_s)); // nobody published its months
        }
        QCOMPARE(names, QStringList({u"25 to 1,200 in 18 months"_s, u"14-day PoC → 10 → 100 → 1,200"_s,
                                     u"30-day PoC → 10 → 100 → 1,200"_s}));
    }

    void whatTheCustomerReadsHoldsNothingOfThePartnersEconomics()
    {
        for (int way = 0; way < 6; ++way) {
            const QStringList steps = wording::customerNextSteps(static_cast<Route>(way / 2), way % 2 == 1);
            QVERIFY(steps.size() >= 3);
            for (const QString &step : steps) {
                QVERIFY2(isSentence(step), qPrintable(step));
                for (const QString &word : {u"wholesale"_s, u"margin"_s, u"partner"_s, u"publisher"_s, u"payout"_s,
                                            u"band"_s, u"markup"_s, u"cppo"_s, u"mpo"_s, u"resale"_s})
                    QVERIFY2(!step.contains(word, Qt::CaseInsensitive), qPrintable(word + ": "_L1 + step));
            }
        }
    }

    void aCommitmentIsNamedOnlyToCustomersWhoHaveOne()
    {
        QVERIFY(names(Route::Cppo, true, u"EDP commitment"_s));
        QVERIFY(names(Route::Mpo, true, u"MACC commitment"_s));
        for (const Route route : {Route::Cppo, Route::Mpo, Route::Direct})
            QVERIFY(!names(route, false, u"ommitment"_s));
        QVERIFY(!names(Route::Direct, true, u"ommitment"_s));
    }
};

DEALDESK_TESTS(FieldsOwnTest, QCoreApplication)

#include "fieldsown.moc"
