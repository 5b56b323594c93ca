// A number in a sentence governs its noun or its verb: such a sentence has a form for each number, and one of them
// alone does so, for a sentence has the forms of one number.
#include "textsof.h"

#include "support/testfile.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using dealdesk::test::Text;

namespace {

/// What is counted anywhere in the house.
const QString nouns =
    u"accounts|amounts|authorizations|bands|books|characters|choices|counts|customers|days|deals|digits|"
    "elements|fields|firms|holidays|inputs|instalments|invoices|lines|listings|months|offers|others|"
    "outcomes|points|prices|quarters|quotes|records|routes|rows|scenarios|steps|tenants|terms|"
    "trials|values|years"_s;
const QString verbs = u"are|were|have|bring|cost|remain|differ|lose"_s;

/// The places whose numbers a noun or a verb goes by: with up to two words between, "%1 more open deals", but not
/// "%1 has tenants", "%1 of other deals", "after month %1 were".
QStringList governingPlaces(const QString &text)
{
    static const QRegularExpression governs(u"%([1-9])(?: (?!has\\b|of\\b|in\\b)[a-z-]+){0,2} (?:"_s + nouns +
                                            u")\\b|(?<!month )%([1-9])\\)? (?:"_s + verbs + u")\\b"_s);
    QStringList places;
    for (auto each = governs.globalMatch(text); each.hasNext();)
        places.append(each.next().captured().mid(1, 1));
    places.removeDuplicates();
    return places;
}

/// A name stands there, not a number.
const QStringList noNumbers{u"%1 tenants by month, against the volume bands"_s,
                            u"%1 tenants by month, against the volume bands, with %2 existing"_s};

QString faultOf(const Text &text)
{
    const qsizetype governing = governingPlaces(text.source).size();
    if (governing > 1)
        return u"two numbers, and the forms of one: "_s + text.source;
    return governing == 1 && !text.hasForms ? u"a number without its forms: "_s + text.source : QString();
}

} // namespace

class CountedNouns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberHasItsFormAndStandsAlone()
    {
        const auto found = dealdesk::test::textsOf(dealdesk::test::house, dealdesk::test::folders);
        QVERIFY(found.texts.size() > 1'000);
        QStringList faults, excused;
        for (const Text &text : found.texts)
            if (const QString fault = faultOf(text); !fault.isEmpty())
                (noNumbers.contains(text.source) ? excused : faults).append(text.where + u": "_s + fault);
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
        QCOMPARE(excused.size(), noNumbers.size()); // what is met no more is not excused
    }

    /// The control: one fault of each kind, and what is none.
    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasForms");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("a noun") << u"Delete %1 deals"_s << true << false;
        QTest::newRow("a noun without forms") << u"Delete %1 deals"_s << false << true;
        QTest::newRow("behind other words") << u"%1 has %2 more open deals"_s << false << true;
        QTest::newRow("a verb without forms") << u"At most %1 are taken."_s << false << true;
        QTest::newRow("two nouns") << u"%1 deals over %2 months"_s << true << true;
        QTest::newRow("a noun and a verb") << u"%1 of %2 trials (%1) are left out"_s << true << true;
        QTest::newRow("a number of some") << u"Left out: %1 of %2 trials (%3)"_s << true << false;
        QTest::newRow("a number by itself") << u"Tenants: %1. Deals: %2."_s << false << false;
        QTest::newRow("a name and a number") << u"%1 has %2 deals"_s << true << false;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, hasForms);
        QFETCH(bool, isWrong);
        QCOMPARE(!faultOf({u"models/wording/a.cpp:1"_s, text, hasForms}).isEmpty(), isWrong);
    }
};

DEALDESK_TESTS(CountedNouns, QCoreApplication)
#include "countednouns.moc"
