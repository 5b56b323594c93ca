// The program's window on the sample, for what its tables show and copy.
#pragma once

#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/testprompts.h"
#include "tables/guardedtable.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// As the cell leaves the program; where it leaves as two figures, what it is.
inline exchange::CellValue leavingAs(const tables::GuardedTable &model, int row, int column)
{
    const exchange::Sheet sheet = model.sheet({row}, {column});
    return sheet.columns.size() == 1 ? sheet.rows[0][0] : model.values(column, {row}).front();
}

class SampleTables : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;

    MainWindow &window() const { return *session->window(); }
    workspace::OpenWorkspace &document() const { return *session->document(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        workspace::Contents contents = app::sampleContents();
        contents.facts.customers.front().edpLeft = CurrencyAmount{"USD", Money{500'000'00}};
        for (workspace::ScenarioEntry &entry : contents.scenarios) { // a loss, a schedule of one's own, a next step
            Deal &first = entry.scenario.deals.front();
            first.price = UnitPrice{Money{1'00}};
            first.billing = {BillingSchedule::Custom, {{0, Money{100'00}}, {6, Money{200'00}}}};
            first.paperwork.edit().nextStep = "Call them";
            first.paperwork.edit().nextStepBy = std::chrono::year{2026} / 12 / 2;
            settle(entry, contents.facts);
        }
        QVERIFY(session->create(folder.filePath(u"sample.dealdesk"_s), contents));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
    }

    void cleanupTestCase() { session.reset(); }
};
