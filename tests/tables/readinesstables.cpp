// The agenda and the checklists as tables: what they show, what is ticked, what follows from elsewhere, undone and
// redone.
#include "tables/agendatable.h"
#include "tables/checklisttable.h"
#include "tables/requestentry.h"

#include "pricing/ranges.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/scenarios.h"
#include "support/testfile.h"
#include "workspace/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using tables::AgendaTable;
using tables::ChecklistTable;

namespace {

using Tester = QAbstractItemModelTester;
constexpr pricing::Date today = std::chrono::year{2026} / 12 / 2; // a Wednesday

} // namespace

class ReadinessTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<workspace::OpenWorkspace> document;

    std::unique_ptr<ChecklistTable> checklist()
    {
        return std::make_unique<ChecklistTable>(
            document->factEdits, document->dealEdits, [] { return today; }, test::english());
    }
    static QModelIndex at(const ChecklistTable &table, std::string_view id, int column)
    {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.standing(row).row->id == id)
                return table.index(row, column);
        return {};
    }
    static bool isDone(const ChecklistTable &table, std::string_view id)
    {
        return at(table, id, ChecklistTable::Done).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    void changeDeal(const std::function<void(pricing::Deal &)> &change)
    {
        pricing::Deal after = document->scenario().deals.front();
        change(after);
        document->dealEdits.changeDeal(document->current().dealKeys.front(), after, u"Change"_s);
    }

private Q_SLOTS:
    void init()
    {
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(test::golden("worked-example")));
    }

    void theFirmsRowIsTickedWithItsDayAndUndone()
    {
        const auto table = checklist();
        const Tester tester(table.get(), Tester::FailureReportingMode::QtTest);
        table->showFirm(guidance::Checklist::FirmAws);
        const QModelIndex done = at(*table, "aws-seller", ChecklistTable::Done);
        QVERIFY(!isDone(*table, "aws-seller"));
        QVERIFY(table->setData(done, Qt::Checked, Qt::CheckStateRole));
        table->refresh();
        QVERIFY(isDone(*table, "aws-seller"));
        QCOMPARE(at(*table, "aws-seller", ChecklistTable::On).data().toString(), u"2 Dec 2026"_s);
        QVERIFY(table->setData(at(*table, "aws-seller", ChecklistTable::Note), u"by Ann"_s));
        QVERIFY(table->setData(at(*table, "aws-seller", ChecklistTable::On), u"2026-11-30"_s));
        QCOMPARE(document->facts().firm.at("tick/aws-seller"), (guidance::OwnValue{"2026-11-30", "by Ann"}));
        document->undoStack().undo();
        document->undoStack().undo();
        document->undoStack().undo();
        table->refresh();
        QVERIFY(!isDone(*table, "aws-seller"));
        QVERIFY(document->facts().firm.empty());
        document->undoStack().redo();
        table->refresh();
        QVERIFY(isDone(*table, "aws-seller"));
    }

    void whatAScenarioSupposesTicksNothingOfTheFirms()
    {
        const auto table = checklist();
        table->showFirm(guidance::Checklist::FirmAzure);
        QVERIFY(!isDone(*table, "azure-enrol"));
        document->factEdits.supposePartner(true, u"Suppose"_s);
        pricing::Partner supposed = document->scenario().settings.partner;
        supposed.cspEnrolled = true;
        document->factEdits.changePartner(supposed, u"Change"_s);
        QVERIFY(document->scenario().settings.partner.cspEnrolled && !document->facts().partner.cspEnrolled);
        table->refresh();
        QVERIFY(!isDone(*table, "azure-enrol"));
        document->factEdits.supposePartner(false, u"No more"_s);
        document->factEdits.changePartner(supposed, u"Change"_s);
        table->refresh();
        QVERIFY(isDone(*table, "azure-enrol"));
    }

    void aDealsRowIsTickedInTheDeal()
    {
        const auto table = checklist();
        const Tester tester(table.get(), Tester::FailureReportingMode::QtTest);
        table->showDeal(document->current().dealKeys.front());
        QVERIFY(table->setData(at(*table, "cppo-allow-listed", ChecklistTable::Done), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(document->scenario().deals.front().paperwork->ticks,
                 std::vector<std::string>{"2026-12-02 cppo-allow-listed"});
        table->refresh();
        QVERIFY(table->setData(at(*table, "cppo-allow-listed", ChecklistTable::On), QString())); // not done after all
        QVERIFY(document->scenario().deals.front().paperwork->ticks.empty());
        QVERIFY(!document->scenario().deals.front().paperwork.isHeld());
    }

    void whatFollowsFromElsewhereIsNotTickedHere()
    {
        const auto table = checklist();
        table->showDeal(document->current().dealKeys.front());
        QSignalSpy refused(table.get(), &tables::GuardedTable::entryRefused);
        const int before = document->undoStack().count();
        QVERIFY(!table->setData(at(*table, "cppo-created", ChecklistTable::Done), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][1].toString(), u"Follows from the offers that were made, in the deal's Offers tab."_s);
        QCOMPARE(document->undoStack().count(), before);
        changeDeal([](pricing::Deal &of) { of.paperwork.edit().offers = {{.id = "offer-1", .created = today}}; });
        table->refresh();
        QVERIFY(isDone(*table, "cppo-created"));
    }

    void moreTicksThanADealKeepsAreRefused()
    {
        changeDeal([](pricing::Deal &of) {
            for (std::size_t tick = 0; tick < pricing::mostTicks; ++tick)
                of.paperwork.edit().ticks.push_back("2026-12-01 poc-" + std::to_string(tick));
        });
        auto table = checklist();
        table->showDeal(document->current().dealKeys.front());
        QSignalSpy refused(table.get(), &tables::GuardedTable::entryRefused);
        const auto before = document->scenario().deals.front();
        QVERIFY(
            !table->setData(at(*table, "cppo-allow-listed", ChecklistTable::Done), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(refused.at(0).at(1).toString(),
                 u"A deal keeps at most 200 ticks: take some away that are no longer needed."_s);
        QVERIFY(document->scenario().deals.front() == before);
    }

    void aWrongDayAndATooLongNoteAreSaid()
    {
        const auto table = checklist();
        table->showFirm(guidance::Checklist::FirmAws);
        table->setData(at(*table, "aws-seller", ChecklistTable::Done), Qt::Checked, Qt::CheckStateRole);
        table->refresh();
        QVERIFY(!table->problemWith(at(*table, "aws-seller", ChecklistTable::On), u"soon"_s).isEmpty());
        QVERIFY(!table->problemWith(at(*table, "aws-seller", ChecklistTable::Note), QString(201, u'x')).isEmpty());
        QVERIFY(table->problemWith(at(*table, "aws-seller", ChecklistTable::Note), QString(200, u'x')).isEmpty());
        QVERIFY(!(table->flags(at(*table, "aws-enrol", ChecklistTable::On)) & Qt::ItemIsEditable));
        document->setReadOnly(true);
        QVERIFY(!(table->flags(at(*table, "aws-seller", ChecklistTable::On)) & Qt::ItemIsEditable));
    }

    /// Of a deal's quotes the last one, of this scenario alone.
    void theAgendaReadsTheRegisterOfQuotes()
    {
        const auto issue = [&](const QString &number, const QDate &until, workspace::ScenarioKey scenario) {
            const auto key = document->quoteRegister.recordQuote({.number = number,
                                                                  .scenario = scenario,
                                                                  .deal = document->scenario().deals.front().id,
                                                                  .issued = {2026, 11, 20},
                                                                  .validUntil = until},
                                                                 "pages");
            QVERIFY(key || key.error() == workspace::NotRecorded::NotSaved);
        };
        const workspace::ScenarioKey here = document->currentKey();
        issue(u"Q-2026-0001"_s, {2026, 12, 1}, here);
        issue(u"Q-2026-0002"_s, {2026, 12, 4}, here);
        issue(u"Q-2026-0003"_s, {2026, 12, 5}, {here.value + 1});
        AgendaTable table(
            *document, [] { return today; }, test::english());
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, AgendaTable::What).data().toString(),
                 u"Quote Q-2026-0002 of Rollout is valid until then: Example Corp has not accepted"_s);
        QCOMPARE(table.index(0, AgendaTable::Due).data().toString(), u"4 Dec 2026"_s);
        changeDeal([](pricing::Deal &of) { of.status = pricing::DealStatus::Accepted; });
        table.refresh();
        QCOMPARE(table.rowCount(), 0);
    }

    void aDayTicksARowAndNoneIsToCome()
    {
        const auto table = checklist();
        table->showFirm(guidance::Checklist::FirmAws);
        const QModelIndex on = at(*table, "aws-seller", ChecklistTable::On);
        QCOMPARE(table->problemWith(on, u"2026-12-03"_s),
                 u"3 Dec 2026 is still to come: today is 2 Dec 2026. Enter the day on which it was."_s);
        QVERIFY(!table->setData(on, u"2026-12-03"_s));
        QVERIFY(document->facts().firm.empty());
        QVERIFY(table->setData(on, u"2026-10-14"_s));
        QCOMPARE(document->facts().firm.at("tick/aws-seller"), (guidance::OwnValue{"2026-10-14", ""}));
        QVERIFY(isDone(*table, "aws-seller"));
        QVERIFY(table->setData(on, QString()));
        QVERIFY(document->facts().firm.empty());
    }

    void aRequestsDaysAreItsOwn_data()
    {
        using enum tables::RequestDay;
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reads"); // the request afterwards, or what is said
        const auto row = [](const char *rule, const char *now, tables::RequestDay which, const char *typed,
                            const char *reads) {
            QTest::newRow(rule) << QString::fromLatin1(now) << static_cast<int>(which) << QString::fromLatin1(typed)
                                << QString::fromUtf8(reads);
        };
        row("a day before today asks", "", Asked, "2026-11-20", "2026-11-20");
        row("today does", "", Asked, "2 Dec 2026", "2026-12-02");
        row("tomorrow is to come", "", Asked, "2026-12-03",
            "3 Dec 2026 is still to come: today is 2 Dec 2026. Enter the day on which it was.");
        row("nothing is nothing", "", Asked, "", "none");
        row("a request has a day", "2026-11-20", Asked, "",
            "Enter the day on which it was asked for, or take the request back.");
        row("it moves", "2026-11-20", Asked, "2026-11-18", "2026-11-18");
        row("with its answer", "2026-11-20 2026-11-25", Asked, "2026-11-25", "2026-11-25 2026-11-25");
        row("not behind its answer", "2026-11-20 2026-11-25", Asked, "2026-11-26",
            "It was answered on 25 Nov 2026, so it was asked for on that day or before.");
        row("an answer has its day", "2026-11-20", Answered, "2026-11-27", "2026-11-20 2026-11-27");
        row("on the day of the request", "2026-11-20", Answered, "2026-11-20", "2026-11-20 2026-11-20");
        row("not before it", "2026-11-20", Answered, "2026-11-19",
            "It was asked for on 20 Nov 2026, so the answer came on that day or after.");
        row("nor tomorrow", "2026-11-20", Answered, "2026-12-03",
            "3 Dec 2026 is still to come: today is 2 Dec 2026. Enter the day on which it was.");
        row("no answer after all", "2026-11-20 2026-11-25", Answered, "", "2026-11-20");
        row("an answer needs a request", "", Answered, "2026-11-25", "Enter the day on which it was asked for first.");
    }
    void aRequestsDaysAreItsOwn()
    {
        QFETCH(QString, now);
        QFETCH(int, which);
        QFETCH(QString, typed);
        using pricing::Listing, pricing::Route;
        guidance::FirmRows rows;
        if (!now.isEmpty())
            rows[guidance::requestRow(Listing::Asm, Route::Cppo)] = {now.toStdString(), ""};
        const auto after =
            tables::withEntry(guidance::requestFor(rows, Listing::Asm, Route::Cppo), Listing::Asm, Route::Cppo,
                              static_cast<tables::RequestDay>(which), typed, today, test::english());
        const QString reads = !after   ? after.error()
                              : *after ? QString::fromStdString(guidance::requestValue(**after).value)
                                       : u"none"_s;
        QTEST(reads, "reads");
    }

    void theAgendaShowsThisWeekOrAll()
    {
        changeDeal([](pricing::Deal &of) {
            of.paperwork.edit().nextStepBy = pricing::plusDays(today, -1);
            of.paperwork.edit().nextStep = "Call them";
            of.paperwork.edit().expectedClose = pricing::plusDays(today, 20);
        });
        AgendaTable table(
            *document, [] { return today; }, test::english());
        const Tester tester(&table, Tester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.lateRows(), 1);
        QCOMPARE(table.index(0, AgendaTable::When).data().toString().replace(QChar(QChar::Nbsp), u' '),
                 u"late by 1 day"_s);
        QVERIFY(table.dealOf(0) == document->current().dealKeys.front());
        table.setReach(AgendaTable::Reach::All);
        QCOMPARE(table.rowCount(), 2);
        document->undoStack().undo();
        table.refresh();
        QCOMPARE(table.rowCount(), 0);
        document->undoStack().redo();
        table.refresh();
        QCOMPARE(table.rowCount(), 2);
    }
};

DEALDESK_TESTS(ReadinessTables, QCoreApplication)
#include "readinesstables.moc"
