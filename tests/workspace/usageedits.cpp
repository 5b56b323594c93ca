// What usage files said, as a workspace keeps it: read again, forgotten, undone; names that become a customer's.
#include "documentfixture.h"

#include "support/testfile.h"
#include "workspace/quoteregister.h"

#include "exchange/usagefile.h"

using namespace Qt::StringLiterals;
using pricing::Listing;
using pricing::TenantStep;
using pricing::YearMonth;

namespace {

const YearMonth may = YearMonth::of(2027, 5);

UsageEdits::Arrived arrived(const std::string &name, const std::string &text)
{
    return {name, QByteArray::fromStdString(text), may.plus(1).firstDay(),
            exchange::readUsage(text, name, may).value()};
}

const std::string head = "customer,project,month,deployment\n";

exchange::CountedUsage countedIn(const OpenWorkspace &document)
{
    return exchange::countUsage(usageOf(document.facts().usage, Listing::Asm, may), document.scenario().customers);
}

} // namespace

class UsageEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingIsKeptWithWhatItIsOf()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const std::string text = head + "Acme,p1,2027-05,east\nAcme,p1,2027-05,east\nx,y,2027-04,east\n";
        document.usageEdits.take(Listing::Asm, {arrived("may.csv", text)}, u"Read usage"_s);
        const UsageRecord &record = document.facts().usage.at("asm/2027-05/east");
        QCOMPARE(record.file, "may.csv");
        QCOMPARE(record.sha256, sha256Of(QByteArray::fromStdString(text)).toHex().toStdString());
        QCOMPARE(record.reading.rows, 2);
        QCOMPARE(record.otherMonth, 1);
        QCOMPARE(record.reading.names.at(0).line, std::size_t(0));
        QVERIFY(record.readOn == may.plus(1).firstDay());
        QVERIFY(store.kept.facts == document.facts());
        QCOMPARE(countedIn(document).repeated, 1);
        document.undoStack().undo();
        QVERIFY(document.facts().usage.empty());
        document.undoStack().redo();
        QCOMPARE(document.facts().usage.size(), std::size_t(1));
    }

    void theSameDeploymentAndMonthReadAgainTakesThePlace()
    {
        OpenWorkspace document(twoScenarios());
        document.usageEdits.take(Listing::Asm,
                                 {arrived("a.csv", head + "Acme,p1,2027-05,east\nAcme,p2,2027-05,east\n"),
                                  arrived("b.csv", head + "Acme,p1,2027-05,west\n")},
                                 {});
        QCOMPARE(document.undoStack().count(), 1);
        document.usageEdits.take(Listing::Asm, {arrived("c.csv", head + "Acme,p3,2027-05,east\n")}, {});
        QCOMPARE(document.facts().usage.size(), std::size_t(2));
        QCOMPARE(countedIn(document).unknown.at(0).used, 2);
        const auto same = document.facts();
        document.usageEdits.take(Listing::Asm, {arrived("c.csv", head + "Acme,p3,2027-05,east\n")}, {});
        QVERIFY(document.facts() == same);
        QCOMPARE(document.undoStack().count(), 2); // the same file again is no change
        document.usageEdits.take(Listing::Sat, {arrived("c.csv", head + "Acme,p9,2027-05,east\n")}, {});
        QCOMPARE(countedIn(document).unknown.at(0).used, 2); // of another listing
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(countedIn(document).unknown.at(0).used, 3);
    }

    void aMonthIsForgottenAndComesBack()
    {
        OpenWorkspace document(twoScenarios());
        document.usageEdits.take(Listing::Asm, {arrived("a.csv", head + "A,p1,2027-05,e\nA,p1,2027-05,w\n")}, {});
        const auto before = document.facts();
        document.usageEdits.forget(Listing::Sat, may, {});
        document.usageEdits.forget(Listing::Asm, may.plus(1), {});
        QVERIFY(document.facts() == before);
        document.usageEdits.forget(Listing::Asm, may, {});
        QVERIFY(document.facts().usage.empty());
        document.undoStack().undo();
        QVERIFY(document.facts() == before);
    }

    void aNameBecomesACustomersInEveryScenario()
    {
        OpenWorkspace document(twoScenarios());
        document.usageEdits.take(Listing::Asm, {arrived("a.csv", head + "Acme  Europe,p1,2027-05,e\n")}, {});
        const RowKey customer = document.current().customerKeys.front();
        QVERIFY(document.usageEdits.callHim(customer, "Acme  Europe", {}));
        QCOMPARE(document.facts().customers.front().aliases, std::vector<std::string>{"Acme Europe"});
        QVERIFY(countedIn(document).unknown.empty());
        QCOMPARE(countedIn(document).used.front(), 1);
        for (const ScenarioEntry &entry : document.contents().scenarios)
            QCOMPARE(entry.scenario.customers.front().aliases.size(), std::size_t(1));
        const int steps = document.undoStack().count();
        QVERIFY(document.usageEdits.callHim(customer, "Acme Europe", {}));
        QCOMPARE(document.undoStack().count(), steps);
        QVERIFY(!document.usageEdits.callHim(customer, std::string(201, 'a'), {})); // no name
        document.undoStack().undo();
        QCOMPARE(countedIn(document).unknown.size(), std::size_t(1));
    }

    void aPathIsRaisedFromAMonthOn_data()
    {
        using Steps = std::vector<TenantStep>;
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<int>("month");
        QTest::addColumn<Steps>("raised");
        QTest::newRow("a flat one") << Steps{{0, 100}} << 4 << Steps{{0, 100}, {4, 112}};
        QTest::newRow("in its first month") << Steps{{0, 100}} << 0 << Steps{{0, 112}};
        QTest::newRow("a step at the month") << Steps{{0, 50}, {4, 100}} << 4 << Steps{{0, 50}, {4, 112}};
        QTest::newRow("a later step below") << Steps{{0, 100}, {6, 110}} << 4 << Steps{{0, 100}, {4, 112}};
        QTest::newRow("a later step of as many") << Steps{{0, 100}, {6, 112}} << 4 << Steps{{0, 100}, {4, 112}};
        QTest::newRow("a later step above stays")
            << Steps{{0, 100}, {6, 110}, {12, 500}} << 4 << Steps{{0, 100}, {4, 112}, {12, 500}};
    }
    void aPathIsRaisedFromAMonthOn()
    {
        QFETCH(std::vector<TenantStep>, steps);
        QFETCH(int, month);
        QFETCH(std::vector<TenantStep>, raised);
        pricing::Deal deal;
        deal.tenants = steps;
        QVERIFY(raisedTo(deal, month, 112).tenants == raised);
    }

    void namesAndProjectsAreOneTextAndBack()
    {
        const std::vector<exchange::UsageName> names{{"A\tB", "a b", 0, {"p\\1", "p\n2"}}, {"東京", "東京", 0, {" x"}}};
        QVERIFY(usageNamesIn(usageText(names)) == names);
        QVERIFY(usageNamesIn("") == std::vector<exchange::UsageName>{});
        for (const char *wrong : {"A\tp", "A\n", "\tp\n", "A\tp\tp\n", "A\tp\\\n", "A\tp\na\tp\n", "A\t\tp\n"})
            QVERIFY2(!usageNamesIn(wrong), wrong);
    }
};

DEALDESK_TESTS(UsageEditsTest, QCoreApplication)
#include "usageedits.moc"
