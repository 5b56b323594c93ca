// Which deals are shown by customer, band and flags; views of them, as they are kept.
#include "tables/dealview.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/dealsfilter.h"
#include "workspace/openworkspace.h"

#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::tables;
using pricing::Flag;

namespace {

/// d1 in the low band, d2 in one without a price, d3 in the high one below wholesale, of Beta; d4
/// excluded. Each relationship total is of all.
pricing::Scenario fourDeals()
{
    pricing::Scenario scenario = test::scenarioOf({test::dealOf("d1", {{0, 99}}), test::dealOf("d2", {{0, 10}}),
                                                   test::dealOf("d3", {{0, 5}}), test::dealOf("d4", {{0, 5}})});
    scenario.deals[1].startMonth = 1; // the later months have other totals: see the bands below
    scenario.deals[2].startMonth = 2;
    scenario.deals[2].price = pricing::UnitPrice{pricing::Money{1'00}};
    scenario.deals[2].customer.text = "c2";
    scenario.deals[3].included = false;
    scenario.authorizations[0].bands = {{"Low", 1, pricing::Money{90'00}, false, pricing::Provenance::Mine},
                                        {"Middle", 105, std::nullopt, false, pricing::Provenance::Mine},
                                        {"High", 112, pricing::Money{70'00}, false, pricing::Provenance::Mine}};
    scenario.customers.push_back(scenario.customers.front());
    scenario.customers.back().id.text = "c2";
    scenario.customers.back().name = "Beta";
    return scenario;
}

QStringList shownWith(const DealConditions &conditions, pricing::Scenario scenario = fourDeals())
{
    workspace::OpenWorkspace document(test::contentsOf(std::move(scenario)));
    DealsTable table(document.dealEdits, test::english());
    DealsFilter filter(table, document);
    filter.setConditions(conditions);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, DealsTable::Name).data().toString().section(u' ', 1));
    return names;
}

} // namespace

class DealConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealsAreShownByTheirCustomerBandAndFlags_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *rule, const char *wanted, const QStringList &shown) {
            QTest::newRow(rule) << QByteArray(wanted) << shown;
        };
        row("any", "", {"d1", "d2", "d3", "d4"});
        row("of a customer", R"({"customer":"c1"})", {"d1", "d2", "d4"});
        row("of another", R"({"customer":"c2"})", {"d3"});
        row("of one who is gone", R"({"customer":"c9"})", {});
        row("in the band of the first month", R"({"band":"Low"})", {"d1"});
        row("in a band without a price", R"({"band":"Middle"})", {"d2"});
        row("in a band that a later month has reached", R"({"band":"High"})", {"d3"});
        row("without a band: excluded", R"({"band":""})", {"d4"});
        row("in a band that there is not", R"({"band":"Top"})", {});
        row("with any flag", R"({"flags":"any"})", {"d2", "d3"});
        row("with a certain one", R"({"flags":"below-wholesale"})", {"d3"});
        row("with one that none has", R"({"flags":"custom-schedule-mismatch"})", {});
        row("all of it together", R"({"customer":"c1","band":"Middle","flags":"no-list-price"})", {"d2"});
    }
    void dealsAreShownByTheirCustomerBandAndFlags()
    {
        QFETCH(QByteArray, wanted);
        QFETCH(QStringList, shown);
        QCOMPARE(shownWith(DealConditions::fromText(wanted)), shown);
    }

    void belowTheFirstBandIsNoBand()
    {
        pricing::Scenario scenario = fourDeals();
        scenario.authorizations[0].bands.front().from = 101;
        QCOMPARE(shownWith(DealConditions::fromText(R"({"band":""})"), scenario), QStringList({"d1", "d4"}));
    }

    void whatIsKeptReadsBackEqual_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("again");
        const auto row = [](const char *rule, const char *kept, const char *again) {
            QTest::newRow(rule) << QByteArray(kept) << QByteArray(again);
        };
        row("everything", R"({"band":"Band 2","customer":"c1","flags":"no-band","status":"open"})",
            R"({"band":"Band 2","customer":"c1","flags":"no-band","status":"open"})");
        row("no band", R"({"band":""})", R"({"band":""})");
        row("any flag", R"({"flags":"any"})", R"({"flags":"any"})");
        row("a flag of another version", R"({"flags":"of-tomorrow"})", "");
        row("a band that is no text", R"({"band":3})", "");
        row("no JSON", "{", "");
    }
    void whatIsKeptReadsBackEqual()
    {
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, again);
        QCOMPARE(DealConditions::fromText(kept).asText(), again);
    }

    void aViewReadsBackEqual_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("all deals") << QByteArray("{}");
        QTest::newRow("everything") << QByteArray(
            R"({"descending":true,"search":"a b","sortedBy":"arr","wanted":{"band":"","due":"late"}})");
        QTest::newRow("an order alone") << QByteArray(R"({"sortedBy":"customer"})");
    }
    void aViewReadsBackEqual()
    {
        QFETCH(QByteArray, kept);
        const DealView view = DealView::fromText(kept.toStdString());
        QCOMPARE(QByteArray::fromStdString(view.asText()), kept);
        QVERIFY(DealView::fromText(view.asText()) == view);
    }

    void bandsAreOfferedByVolumeAndOnce()
    {
        pricing::Scenario scenario = test::authorizationsOverTime();
        const auto names = bandNames(scenario);
        QCOMPARE(names.size(), scenario.authorizations[1].bands.size() + 2);
        QCOMPARE(names[0], "Entry");
        QCOMPARE(names[1], scenario.authorizations[1].bands[0].name);
        scenario.authorizations.push_back(scenario.authorizations[1]);
        QCOMPARE(bandNames(scenario), names);
    }
};

DEALDESK_TESTS(DealConditionsTest, QCoreApplication)
#include "dealconditions.moc"
