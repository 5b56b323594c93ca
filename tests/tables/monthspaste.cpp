// Blocks as tenant steps and as instalments: what they enter, and which cells are refused and why.
#include "blockfixture.h"

class MonthsPasteTest : public BlockFixture
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOfADeal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("path"); ///< empty: nothing may be taken
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, int column,
                            const QString &path, const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << column << path << refused;
        };
        const auto tenants = int(RampTable::Tenants), month = int(RampTable::Month), from = int(RampTable::From);
        // What is there: 25, 6: 100, 12: 500.
        row("counts over the steps", "30/ 110", {0}, tenants, "0: 30, 6: 110, 12: 500");
        row("from the chosen one on", "110/ 510", {1}, tenants, "0: 25, 6: 110, 12: 510");
        row("one value into all chosen", "77", {0, 2}, tenants, "0: 77, 6: 100, 12: 77");
        row("steps below the last", "12 | | 500 / 18 | | 600", {2}, month, "0: 25, 6: 100, 12: 500, 18: 600");
        row("months of the calendar", "Jul 2027 | 120 / Jan 2028 | 520 / Jun 2028 | 600", {1}, from,
            "0: 25, 6: 120, 12: 520, 17: 600");
        row("all months move together", "Mar 2028 | 100 / Jun 2029 | 500", {1}, from, "0: 25, 14: 100, 29: 500");
        row("a step that passes the next one", "Jan 2029 | 100", {1}, from, {},
            {"1:1 Must be from month 1, Feb 2027 to month 11, Dec 2027: the steps around it, and the term."});
        row("a month before the deal", "Jan 2026 | 100", {1}, from, {},
            {"1:1 Must be from month 0, Jan 2027 to month 35, Dec 2029: the steps around it, and the term."});
        row("a count that is none", "many / 110", {0}, tenants, "0: 25, 6: 110, 12: 500",
            {"1:1 Enter a whole number from 1 to 1,000,000."});
        row("a new step needs its month", "510 / 600", {2}, tenants, "0: 25, 6: 100, 12: 510",
            {"2:0 Enter a whole number from 0 to 35."});
        row("with titles: the whole path", "Month | Tenants / 0 | 10 / 3 | 20", {0}, tenants, "0: 10, 3: 20");
        row("titles of a copy",
            "Month | From | Tenants | In all | Band / 0 | 2020-01 | 10 | 9 | x / 5 | 2020-06 | 11 | 9 | x", {2},
            tenants, "0: 10, 5: 11");
        row("a path that begins later", "Month | Tenants / 3 | 20 / 6 | 30", {0}, tenants, {},
            {"2:1 A growth path begins in month 0: give the first row the tenants of the first month."});
        row("a path whose months fall", "Month | Tenants / 0 | 20 / 6 | 30 / 4 | 40 / 9 | 50", {0}, tenants,
            "0: 20, 6: 30, 9: 50",
            {"4:1 Must be from month 7, Aug 2027 to month 35, Dec 2029: the steps around it, and the term."});
        row("an empty row", "Month | Tenants / 0 | 20 / | / 4 | 40", {0}, tenants, "0: 20, 4: 40");
    }

    void stepsOfADeal()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(int, column);
        QFETCH(QString, path);
        QFETCH(QStringList, refused);
        Scenario scenario = test::growth();
        scenario.deals.front().tenants = {{0, 25}, {6, 100}, {12, 500}};
        scenario.deals.front().term = CommitmentTerm::ThreeYears;
        open(scenario);
        RampTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteSteps(
            table, block(text),
            {std::vector<int>(chosen.begin(), chosen.end()), columnsFrom(column, RampTable::ColumnCount)},
            test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        QCOMPARE(paste->take != nullptr, !path.isEmpty());
        if (path.isEmpty())
            return;
        paste->take();
        QStringList steps;
        for (const TenantStep &step : document->scenario().deals.front().tenants)
            steps.append(u"%1: %2"_s.arg(step.month).arg(step.count));
        QCOMPARE(steps.join(u", "_s), path);
        QVERIFY(document->undoStack().count() <= 1);
    }

    void instalmentsOfADeal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("schedule"); ///< empty: nothing may be taken
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char *rule, const QString &text, const QList<int> &chosen, int column,
                            const QString &schedule, const QStringList &refused = {}) {
            QTest::newRow(rule) << text << chosen << column << schedule << refused;
        };
        const auto month = int(InstalmentsTable::Month), amount = int(InstalmentsTable::Amount);
        // What is there: month 2: $10, month 8: $20.
        row("amounts", "$1,000.50 / 30", {0}, amount, "2: 100050, 8: 3000");
        row("with titles: the whole schedule, which need not begin in month 0", "Month | Amount / 3 | 5 / 4 | 6", {1},
            month, "3: 500, 4: 600");
        row("the day of an invoice follows its month", "Month | Invoiced | Amount / 3 | 2020-01-01 | 5", {0}, month,
            "3: 500");
        row("nothing is no amount", "0", {0}, amount, {}, {"1:1 An instalment must be more than zero."});
        row("a month that another has", "8", {0}, month, {},
            {"1:1 Must be from month 0 to month 7: the months of the instalments rise."});
    }

    void instalmentsOfADeal()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, chosen);
        QFETCH(int, column);
        QFETCH(QString, schedule);
        QFETCH(QStringList, refused);
        Scenario scenario = test::workedExample();
        scenario.deals.front().billing = {BillingSchedule::Custom, {{2, Money{1'000}}, {8, Money{2'000}}}};
        open(scenario);
        InstalmentsTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteInstalments(
            table, block(text),
            {std::vector<int>(chosen.begin(), chosen.end()), columnsFrom(column, InstalmentsTable::ColumnCount)},
            test::english());
        QVERIFY(paste);
        QCOMPARE(refusedCells(*paste), refused);
        QCOMPARE(paste->take != nullptr, !schedule.isEmpty());
        if (schedule.isEmpty())
            return;
        takeAsOne(*paste);
        QStringList after;
        for (const Instalment &each : document->scenario().deals.front().billing.instalments)
            after.append(u"%1: %2"_s.arg(each.month).arg(each.amount.minor));
        QCOMPARE(after.join(u", "_s), schedule);
    }

    void aBlockHasNoPlaceInAColumnThatIsComputed()
    {
        open(test::growth());
        RampTable table(document->dealEdits, test::english());
        table.setDeal(document->current().dealKeys.front());
        const auto paste = tables::pasteSteps(table, block(u"1"_s), {{0}, {RampTable::Band}}, test::english());
        QVERIFY(!paste);
        QVERIFY(paste.error().contains(u"Band"_s));
    }
};

DEALDESK_TESTS(MonthsPasteTest, QCoreApplication)
#include "monthspaste.moc"
