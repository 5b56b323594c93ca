// What one box finds by a few letters: however names are written, in which order, and how fast.
#include "tables/findindex.h"
#include "bench/generated.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QtTest>

#include <ctime>
#include <limits>

using namespace dealdesk;
using namespace dealdesk::tables;
using namespace Qt::StringLiterals;
using workspace::OpenWorkspace;

class FindIndexTest : public QObject
{
    Q_OBJECT

    static std::vector<WindowPart> window()
    {
        return {{FindKind::Page, "deals", u"Deals"_s, {}, u"Ctrl+1"_s, {}},
                {FindKind::Page, "pricebooks", u"Price books"_s, {}, u"Ctrl+6"_s, {}},
                {FindKind::Action, "Scenario · Rename", u"Rename"_s, u"Scenario"_s, {}, {}},
                {FindKind::Action, "Undo", u"Undo"_s, {}, u"Ctrl+Z"_s, u"there is nothing to undo"_s}};
    }

    static FindIndex indexOf(const OpenWorkspace &document, const std::vector<FindTarget> &recent = {})
    {
        return FindIndex(document.contents(), document.currentKey(), window(), recent);
    }

    static QStringList namesIn(const std::vector<Found> &found)
    {
        QStringList names;
        for (const Found &each : found)
            names.append(each.name);
        return names;
    }

    static QStringList found(const FindIndex &index, FindKind kind, const QString &text)
    {
        for (const FoundGroup &group : index.find(text))
            if (group.kind == kind)
                return namesIn(group.best);
        return {};
    }

    /// Deals of these names, and no customers but the one that they name.
    static pricing::Scenario dealsNamed(const std::vector<const char *> &names)
    {
        pricing::Scenario scenario = test::workedExample();
        const pricing::Deal like = scenario.deals.front();
        scenario.deals.clear();
        for (const char *name : names) {
            pricing::Deal deal = like;
            deal.id.text = "d" + std::to_string(scenario.deals.size() + 1);
            deal.name = name;
            scenario.deals.push_back(deal);
        }
        scenario.customers.front().name = "Zz";
        return scenario;
    }

private Q_SLOTS:
    void namesAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *rule, const char *name, const char *typed, bool isFound = true) {
            QTest::newRow(rule) << QString::fromUtf8(name) << QString::fromUtf8(typed) << isFound;
        };
        row("as it is written", "Müller AG", "Müller AG");
        row("without accents", "M\u00FCller AG", "muller");
        row("apart in the name", "Mu\u0308ller AG", "muller");
        row("composed in the name, apart in the text", "M\u00FCller", "mu\u0308ller");
        row("apart in the name, composed in the text", "Mu\u0308ller", "m\u00FCller");
        row("in capitals", "Müller AG", "MÜLLER");
        row("a sharp s as two", "Straße", "STRASSE");
        row("two as a sharp s", "STRASSE", "straße");
        row("a Turkish capital I with its dot", "İstanbul", "istanbul");
        row("a Turkish small i without", "Diyarbakır", "diyarbakir");
        row("a stroke", "Łódź", "lodz");
        row("full-width digits", "Tower ４２", "42");
        row("digits within", "Q-2027-0001", "0001");
        row("Greek", "Αθήνα", "ΑΘΗΝΑ");
        row("words in another order", "Rollout for Acme", "acme roll");
        row("blanks around", "Rollout", "  roll ");
        row("a break that is no blank", "Rollout\u00A0Acme", "rollout acme");
        row("Kana with another voice is another letter", "かき", "がき", false);
        row("another letter", "Müller", "miller", false);
        row("one word that it has and one that it has not", "Rollout for Acme", "acme pilot", false);
    }
    void namesAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        for (const FindKind kind : {FindKind::Customer, FindKind::Deal, FindKind::Scenario, FindKind::Quote}) {
            pricing::Scenario scenario = dealsNamed({"Yy"});
            scenario.settings.name = "Xx";
            auto &of = kind == FindKind::Customer   ? scenario.customers[0].name
                       : kind == FindKind::Scenario ? scenario.settings.name
                                                    : scenario.deals[0].name;
            if (kind != FindKind::Quote)
                of = name.toStdString();
            auto contents = workspace::contentsOf({scenario});
            if (kind == FindKind::Quote)
                contents.quotes.push_back({.key = {1}, .number = name, .dealName = u"Yy"_s, .customerName = u"Zz"_s});
            const OpenWorkspace document(std::move(contents));
            const bool has = !found(indexOf(document), kind, typed).isEmpty();
            QVERIFY2(has == isFound, qPrintable(u"kind %1"_s.arg(static_cast<int>(kind))));
        }
    }

    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("inOrder");
        QTest::newRow("what begins with it, then a word, then inside")
            << u"port"_s << QStringList{u"Portal"_s, u"Big portal"_s, u"Support"_s};
        QTest::newRow("what is it, then what begins with it, as they were entered")
            << u"big"_s << QStringList{u"Big"_s, u"Big portal"_s, u"Big one"_s};
        QTest::newRow("a word begins behind a dash") << u"hub"_s << QStringList{u"Rollout—Hub"_s, u"GitHub"_s};
        QTest::newRow("an accent is no end of a word") << u"ber"_s << QStringList{u"Éber"_s};
    }
    void theBestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, inOrder);
        const OpenWorkspace document(workspace::contentsOf(
            {dealsNamed({"Support", "Big portal", "Portal", "GitHub", "Rollout—Hub", "Éber", "Big one", "Big"})}));
        QCOMPARE(found(indexOf(document), FindKind::Deal, typed), inOrder);
    }

    void ofEqualOnesTheRecentComeFirst()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed({"Port a", "Port b", "Port c", "Airport"})}));
        const auto deal = [&](std::size_t at) {
            return FindTarget{FindKind::Deal, document.currentKey(), document.current().dealKeys[at], {}};
        };
        const FindIndex index = indexOf(document, {deal(3), deal(2), deal(1)});
        QCOMPARE(found(index, FindKind::Deal, u"port"_s), QStringList({"Port c", "Port b", "Port a", "Airport"}));
        QCOMPARE(namesIn(index.recent()), QStringList({"Airport", "Port c", "Port b"}));
    }

    void whatIsGoneIsNotRecent()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed({"Port a"})}));
        const FindIndex index = indexOf(document, {{FindKind::Deal, document.currentKey(), {77}, {}},
                                                   {FindKind::Deal, {77}, document.current().dealKeys[0], {}},
                                                   {FindKind::Quote, {}, {3}, {}},
                                                   {FindKind::Page, {}, {}, "none"},
                                                   {FindKind::Page, {}, {}, "deals"},
                                                   {FindKind::Page, {}, {}, "deals"}});
        QCOMPARE(namesIn(index.recent()), QStringList({"Deals"}));
    }

    void theScenarioThatIsLookedAtComesBeforeOthers()
    {
        pricing::Scenario other = dealsNamed({"Port of old"});
        other.settings.name = "Other";
        OpenWorkspace document(workspace::contentsOf({other, dealsNamed({"Port of now"})}));
        document.setCurrent(document.contents().scenarios[1].key);
        QCOMPARE(found(indexOf(document), FindKind::Deal, u"port"_s), QStringList({"Port of now", "Port of old"}));
    }

    void whoseItIsCountsToo()
    {
        pricing::Scenario scenario = dealsNamed({"Rollout", "Pilot"});
        scenario.customers[0].name = "Müller";
        scenario.customers[0].aliases = {"MLR Holding"};
        scenario.settings.name = "Base case";
        scenario.deals[0].paperwork.edit().offers = {{.id = "offer-17"}};
        auto contents = workspace::contentsOf({scenario, test::growth()});
        contents.quotes.push_back(
            {.key = {1}, .number = u"Q-1"_s, .dealName = u"Pilot"_s, .customerName = u"Müller"_s, .revision = 2});
        const OpenWorkspace document(std::move(contents));
        const FindIndex index = indexOf(document);
        QCOMPARE(found(index, FindKind::Customer, u"holding"_s), QStringList({"Müller"}));
        QCOMPARE(found(index, FindKind::Deal, u"muller pil"_s), QStringList({"Pilot"}));
        QCOMPARE(found(index, FindKind::Deal, u"base roll"_s), QStringList({"Rollout"}));
        QCOMPARE(found(index, FindKind::Offer, u"rollout 17"_s), QStringList({"offer-17"}));
        QCOMPARE(found(index, FindKind::Quote, u"pilot"_s), QStringList({"Q-1 r2"}));
        QCOMPARE(found(index, FindKind::Action, u"scenario ren"_s), QStringList({"Rename"}));
        QCOMPARE(index.find(u"pilot"_s).front().best.front().where, u"Müller · Base case"_s);
    }

    void whatHasTheBestOfAllIsListedFirst()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed({"Old price", "Price of all"})}));
        QCOMPARE(indexOf(document).find(u"price"_s).front().kind, FindKind::Deal); // as the page, and before it
        const OpenWorkspace other(workspace::contentsOf({dealsNamed({"Old price"})}));
        QCOMPARE(indexOf(other).find(u"price"_s).front().kind, FindKind::Page);
    }

    void whatCannotBeDoneSaysWhy()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed({"Yy"})}));
        QCOMPARE(indexOf(document).find(u"undo"_s).front().best.front().whyNot, u"there is nothing to undo"_s);
    }

    void manyAreCounted()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed(std::vector<const char *>(11, "Port"))}));
        const auto groups = indexOf(document).find(u"port"_s);
        QCOMPARE(groups.front().kind, FindKind::Deal);
        QCOMPARE(groups.front().best.size(), FindIndex::mostOfAKind);
        QCOMPARE(groups.front().more, 11 - FindIndex::mostOfAKind);
    }

    void nothingTypedFindsNothing()
    {
        const OpenWorkspace document(workspace::contentsOf({dealsNamed({"Yy"})}));
        QVERIFY(indexOf(document).find(u"  "_s).empty());
        QCOMPARE(namesIn(indexOf(document).pages()), QStringList({"Deals", "Price books"}));
        QVERIFY(indexOf(document).find(QString(u"a "_s).repeated(100)).empty()); // more words than are told apart
    }

    void aTargetIsKeptAsAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *text, bool isOne) { QTest::newRow(text) << QString::fromUtf8(text) << isOne; };
        row("deal/2/17/", true);
        row("offer/2/17/offer/ü/x", true);
        row("page/0/0/deals", true);
        row("", false);
        row("deal/2/17", false);
        row("deal/two/17/", false);
        row("house/2/17/", false);
        row("deal/2/99999999999999999999/", false);
    }
    void aTargetIsKeptAsAText()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        const auto target = findTargetFrom(text);
        QCOMPARE(target.has_value(), isOne);
        if (target)
            QCOMPARE(textOf(*target), text);
    }

    /// Each key is answered within a frame. Its own time is meant, not that of what else the machine does.
    void aHundredThousandDealsDoNotStall()
    {
        const OpenWorkspace document(workspace::contentsOf({bench::generated(100'000)}));
        QElapsedTimer clock;
        clock.start();
        const FindIndex index = indexOf(document);
        const qint64 built = clock.elapsed();
        std::clock_t slowest = 0;
        for (const QString &typed : {u"deal 7777"_s, u"customer 99"_s, u"e"_s, u"zzz"_s, u"al 1 omer"_s}) {
            for (qsizetype length = 1; length <= typed.size(); ++length) {
                std::clock_t best = std::numeric_limits<std::clock_t>::max();
                for (int again = 0; again < 3; ++again) {
                    const std::clock_t begun = std::clock();
                    (void)index.find(typed.left(length));
                    best = std::min(best, std::clock() - begun);
                }
                slowest = std::max(slowest, best);
            }
        }
        const double milliseconds = 1e3 * static_cast<double>(slowest) / CLOCKS_PER_SEC;
        qInfo("built in %lld ms, the slowest key %.1f ms", built, milliseconds);
        QVERIFY2(milliseconds < 16, qPrintable(QString::number(milliseconds)));
        QVERIFY2(built < 1'000, qPrintable(QString::number(built)));
    }
};

DEALDESK_TESTS(FindIndexTest, QGuiApplication)
#include "findindex.moc"
