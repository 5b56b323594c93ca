// What a marketplace paid, in tables: what became of each instalment, whose each line is, and cash by month.
#include "tables/payoutmonthstable.h"
#include "tables/payoutoutcomestable.h"
#include "tables/reportlinestable.h"

#include "support/language.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QtTest>

using namespace dealdesk;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;
using exchange::ReportKind;
using tables::OutcomeFilter;
using tables::PayoutMonthsTable;
using tables::PayoutOutcomesTable;
using tables::ReconciledPayouts;
using tables::ReportLinesTable;

class PayoutTablesTest : public QObject
{
    Q_OBJECT

    static PayoutEdits::Arrived arrived(const QString &name)
    {
        QFile file(QStringLiteral(DEALDESK_TESTS_DIR "/golden/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no golden");
        const QByteArray bytes = file.readAll();
        return {name.toStdString(), bytes, pricing::YearMonth::of(2027, 12).firstDay(),
                exchange::readPayoutReport(bytes.toStdString()).value()};
    }
    static ReconciledPayouts payouts(OpenWorkspace &document, ReportKind kind, std::optional<pricing::Date> asOf = {})
    {
        if (document.facts().payouts.empty())
            document.payoutEdits.take({arrived(u"payouts.aws.csv"_s), arrived(u"payouts.azure.csv"_s)}, {});
        return tables::reconciledPayouts(document, kind, asOf).value();
    }
    static QStringList column(const QAbstractItemModel &table, int column)
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all.append(table.index(row, column).data().toString());
        return all;
    }

private Q_SLOTS:
    void eachInstalmentSaysWhatBecameOfIt()
    {
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        PayoutOutcomesTable table(test::english());
        QAbstractItemModelTester tester(&table);
        table.show(payouts(document, ReportKind::Aws), document.scenario());
        const QStringList states = column(table, PayoutOutcomesTable::State);
        QCOMPARE(states.size(), 6);
        QCOMPARE(states.at(0), u"paid"_s);
        QCOMPARE(states.at(1), u"short, late by 10 days"_s);
        QCOMPARE(states.at(2), u"not disbursed, late by 93 days"_s);
        QVERIFY(states.at(3).startsWith(u"not found, late by 1 "_s));
        QCOMPARE(states.at(5), u"not due"_s);
        QCOMPARE(column(table, PayoutOutcomesTable::Difference),
                 (QStringList{u"$0.00"_s, u"−$30.00"_s, u"—"_s, u"—"_s, u"$0.00"_s, u"—"_s}));
        QCOMPARE(column(table, PayoutOutcomesTable::Received).at(1), u"$570.00"_s);
        QCOMPARE(column(table, PayoutOutcomesTable::Customer).at(4), u"Straße AG"_s);
        QVERIFY(column(table, PayoutOutcomesTable::Offer).at(0).contains(u"offer-abc123"_s));
        QCOMPARE(table.index(0, PayoutOutcomesTable::Expected).data(Qt::TextAlignmentRole).value<Qt::Alignment>() &
                     Qt::AlignRight,
                 Qt::AlignRight);
    }

    void instalmentsAreNarrowed_data()
    {
        QTest::addColumn<bool>("asking");
        QTest::addColumn<int>("status"); // -1: each
        QTest::addColumn<int>("rows");
        const auto row = [](const char *rule, bool asking, int status, int rows) {
            QTest::newRow(rule) << asking << status << rows;
        };
        row("all", false, -1, 6);
        row("what needs asking", true, -1, 3);
        row("paid", false, int(pricing::InstalmentStatus::Paid), 2);
        row("not due", false, int(pricing::InstalmentStatus::NotDue), 1);
        row("over: none", false, int(pricing::InstalmentStatus::Over), 0);
    }
    void instalmentsAreNarrowed()
    {
        QFETCH(bool, asking);
        QFETCH(int, status);
        QFETCH(int, rows);
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        PayoutOutcomesTable table(test::english());
        QAbstractItemModelTester tester(&table);
        table.sort(PayoutOutcomesTable::Due, Qt::DescendingOrder);
        table.show(payouts(document, ReportKind::Aws), document.scenario());
        table.setFilter(
            {asking, status < 0 ? std::nullopt : std::optional(static_cast<pricing::InstalmentStatus>(status))});
        QCOMPARE(table.rowCount(), rows);
        QCOMPARE(table.rowsInAll(), 6);
        QStringList days;
        for (int each = 1; each < table.rowCount(); ++each)
            QVERIFY(table.outcome(each - 1).expected.payoutDate >= table.outcome(each).expected.payoutDate);
    }

    void anEarlierDayFindsLessLate()
    {
        using namespace std::chrono;
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        PayoutOutcomesTable table(test::english());
        table.show(payouts(document, ReportKind::Aws, 2027y / 8 / 30), document.scenario());
        QCOMPARE(column(table, PayoutOutcomesTable::State).at(2), u"not disbursed"_s);
        QCOMPARE(column(table, PayoutOutcomesTable::State).at(3), u"not due"_s);
        table.setFilter({.isAsking = true, .status = {}});
        QCOMPARE(table.rowCount(), 1);
    }

    void eachLineSaysWhoseItIsOrWhyNobodys()
    {
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        ReportLinesTable table(test::english());
        QAbstractItemModelTester tester(&table);
        table.show(payouts(document, ReportKind::Aws), document.scenario());
        const QStringList whose = column(table, ReportLinesTable::Whose);
        QCOMPARE(whose.size(), 8);
        QCOMPARE(whose.at(0), u"Example Corp: d1, by its offer"_s);
        QCOMPARE(whose.at(3), u"Straße AG: d2, by the customer’s name"_s);
        QCOMPARE(whose.at(4), u"neither offer nor customer is known"_s);
        QCOMPARE(whose.at(5), u"Example Corp: d1"_s);
        QVERIFY(whose.at(6).endsWith(u"another currency than the scenario’s"_s));
        QVERIFY(whose.at(7).endsWith(u"no instalment of its date or amount"_s));
        QCOMPARE(column(table, ReportLinesTable::Tax).at(0), u"$12.34"_s);
        QVERIFY(column(table, ReportLinesTable::Amount).at(6).contains(u"10.00"_s) &&
                !column(table, ReportLinesTable::Amount).at(6).contains(u'$'));
        table.setFilter(pricing::PaymentKind::Refund);
        QCOMPARE(table.rowCount(), 1);
        table.setFilter(pricing::PaymentKind::Unknown);
        QCOMPARE(table.rowCount(), 3);
    }

    void monthsAreDrawnFromTheFirstToTheLast()
    {
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        const ReconciledPayouts made = payouts(document, ReportKind::Aws);
        const auto months = tables::monthsToDraw(made);
        QCOMPARE(months.size(), std::size_t(13)); // Mar 2027 to Mar 2028
        QVERIFY(months.at(1).expected == pricing::Money{} && months.at(1).received == pricing::Money{});
        QVERIFY(months.at(3).received == pricing::Money{57'000});
        QVERIFY(months.at(9).received == pricing::Money{60'000}); // of the report's day
        QVERIFY(months.at(10).expected == pricing::Money{} && !months.at(10).received);
        QVERIFY(months.at(12).expected == pricing::Money{3'600} && !months.at(12).received);
        const auto few = tables::monthsToDraw(made, 4);
        QCOMPARE(few.size(), std::size_t(4));
        QVERIFY(few.front().month <= pricing::YearMonth::of(2027, 12) &&
                few.back().month >= pricing::YearMonth::of(2027, 12));
        PayoutMonthsTable table(test::english());
        QAbstractItemModelTester tester(&table);
        table.show(made.reconciled.months, {test::english(), u"USD"_s});
        QCOMPARE(table.index(0, PayoutMonthsTable::Expected).data().toString(), u"$1,200.00"_s);
    }

    void whatIsAskedIsOnlyWhatNeedsAsking()
    {
        OpenWorkspace document(contentsOf({test::golden("payouts")}));
        const auto asked = tables::questionsOf(payouts(document, ReportKind::Aws), document.scenario());
        QCOMPARE(asked.instalments.size(), std::size_t(3));
        QCOMPARE(asked.lines.size(), std::size_t(2)); // neither the refund nor the other currency
        QCOMPARE(asked.lines.at(0).reference, "t-5");
        QCOMPARE(asked.instalments.at(0).customer, "Example Corp");
        const auto azure = tables::questionsOf(payouts(document, ReportKind::Azure), document.scenario());
        QVERIFY(azure.route == pricing::Route::Mpo);
    }

    void tooLargeAmountsAreASentence()
    {
        auto scenario = test::golden("payouts");
        scenario.authorizations.front().bands.front().price = pricing::Money{1'000'000'000'000'000};
        for (auto &deal : scenario.deals)
            deal.tenants.front().count = 1'000'000;
        OpenWorkspace document(contentsOf({scenario}));
        const auto made = tables::reconciledPayouts(document, ReportKind::Aws, {});
        QVERIFY(!document.evaluation());
        QVERIFY(!made && !made.error().isEmpty());
    }
};

DEALDESK_TESTS(PayoutTablesTest, QCoreApplication)
#include "payouttables.moc"
