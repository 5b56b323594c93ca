// One entry into several deals: all of them or none, one undo, and who does not take it is named.
#include "tables/severaldeals.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using workspace::OpenWorkspace;

namespace {

/// d1 and d2 by a price, d3 by a markup and grown; d2 is offered already.
pricing::Scenario threeDeals()
{
    pricing::Scenario scenario = test::scenarioOf(
        {test::dealOf("d1", {{0, 10}}), test::dealOf("d2", {{0, 20}}), test::dealOf("d3", {{0, 30}, {18, 60}})});
    scenario.deals[1].status = pricing::DealStatus::Offered;
    scenario.deals[2].price = pricing::Markup{pricing::Percent{2'000}};
    scenario.customers.push_back(scenario.customers.front());
    scenario.customers.back().id.text = "c2";
    scenario.customers.back().name = "Beta";
    return scenario;
}

} // namespace

class SeveralDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsForAllOrForNone_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("deals");     ///< the first so many
        QTest::addColumn<int>("different"); ///< -1: refused
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rule, DealField field, const char *entry, int deals, int different,
                            const char *says = "") {
            QTest::newRow(rule) << static_cast<int>(field) << QString::fromUtf8(entry) << deals << different
                                << QString::fromUtf8(says);
        };
        row("a status", DealField::Status, "Lost", 3, 3);
        row("a status that one has already", DealField::Status, "Offered", 3, 2);
        row("what all have already", DealField::Route, "AWS CPPO", 3, 0);
        row("a customer", DealField::Customer, "Beta", 3, 3);
        row("nobody", DealField::Customer, "Nobody", 3, -1, "Deal d1");
        row("a shorter term: steps behind it go", DealField::Term, "1 year", 3, 3);
        row("a day", DealField::ExpectedClose, "2027-03-01", 3, 3);
        row("a price of one rule", DealField::PriceValue, "80", 2, 2);
        row("a price where rules differ", DealField::PriceValue, "80", 3, -1, "Deal d3");
        row("a rule", DealField::PriceRule, "Target margin", 3, 3);
        row("tenants", DealField::Tenants, "50", 3, 3);
        row("a ramp past no term", DealField::Tenants, "50, 40: 60", 3, -1, "Deal d1");
        row("a listing without an authorization", DealField::Listing, "HailBytes SAT", 3, -1, "Deal d1");
        row("one alone is not named", DealField::Tenants, "0", 1, -1);
    }
    void anEntryIsForAllOrForNone()
    {
        QFETCH(int, field);
        QFETCH(QString, entry);
        QFETCH(int, deals);
        QFETCH(int, different);
        QFETCH(QString, says);
        OpenWorkspace document(test::contentsOf(threeDeals()));
        const auto before = document.scenario();
        const std::vector keys(document.current().dealKeys.begin(), document.current().dealKeys.begin() + deals);
        const auto entered =
            enterInAll(document.dealEdits, keys, static_cast<DealField>(field), entry, test::english());
        QCOMPARE(entered.has_value(), different >= 0);
        if (different < 0) {
            QVERIFY2(entered.error().contains(says), qPrintable(entered.error()));
            QCOMPARE(entered.error().startsWith(u"No deal was changed"), deals > 1);
            QVERIFY(document.scenario() == before);
            return;
        }
        QCOMPARE(*entered, static_cast<std::size_t>(different));
        QCOMPARE(document.undoStack().count(), different > 0 ? 1 : 0);
        int changed = 0;
        for (std::size_t at = 0; at < before.deals.size(); ++at)
            changed += document.scenario().deals[at] != before.deals[at];
        QCOMPARE(changed, different);
        document.undoStack().undo();
        QVERIFY(document.scenario() == before);
    }

    /// One that only the last does not take: the first ones stay as they are.
    void theOneThatRefusesIsNamedAndNoneChanges()
    {
        pricing::Scenario scenario = threeDeals();
        scenario.deals[2].term = pricing::CommitmentTerm::OneYear;
        scenario.deals[2].tenants = {{0, 30}};
        OpenWorkspace document(test::contentsOf(scenario));
        const auto before = document.scenario();
        const auto entered = enterInAll(document.dealEdits, document.current().dealKeys, DealField::Tenants,
                                        QStringLiteral("10, 18: 20"), test::english());
        QVERIFY(!entered);
        QVERIFY2(entered.error().contains(u"Deal d3"), qPrintable(entered.error()));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(document.scenario() == before);
    }

    void whatIsDroppedIsSaidOnceForAll()
    {
        pricing::Scenario scenario = threeDeals();
        scenario.deals[0].tenants = {{0, 10}, {20, 20}, {30, 30}};
        OpenWorkspace document(test::contentsOf(scenario));
        const QSignalSpy dropped(&document.dealEdits, &workspace::DealEdits::termChanged);
        QVERIFY(enterInAll(document.dealEdits, document.current().dealKeys, DealField::Term, QStringLiteral("1 year"),
                           test::english()));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toInt(), 3);
        QCOMPARE(dropped[0][2].toInt(), 12);
    }

    void aViewerChangesNothing()
    {
        OpenWorkspace document(test::contentsOf(threeDeals()));
        document.setReadOnly(true);
        const QSignalSpy refused(&document, &workspace::Document::editRefused);
        QCOMPARE(*enterInAll(document.dealEdits, document.current().dealKeys, DealField::Status, QStringLiteral("Lost"),
                             test::english()),
                 0u);
        QVERIFY(!refused.isEmpty());
        QVERIFY(document.scenario().deals[0].status == pricing::DealStatus::Planned);
    }
};

DEALDESK_TESTS(SeveralDealsTest, QCoreApplication)
#include "severaldeals.moc"
