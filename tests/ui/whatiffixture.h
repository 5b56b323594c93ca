// A What-if page on a scenario, and how its fields and tables are found and used by keys.
#pragma once

#include "ui/whatif/whatifpage.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "support/typing.h"
#include "ui/whatif/solvepanel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QStackedWidget>

using namespace dealdesk;
using namespace pricing;
using test::enter;
using test::named;
using ui::WhatIfPage;

/// Two deals: the worked example on CPPO with a fee of 3 %, and 95 tenants a few short of Band 2.
inline Scenario twoDeals()
{
    Scenario scenario = test::workedExample();
    scenario.deals[0].marketplaceFee = Percent{300};
    scenario.deals.push_back(test::dealOf("d2", {{0, 95}}));
    scenario.deals[1].included = false; // its tenants change nobody's band
    return scenario;
}

class WhatIfFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<workspace::OpenWorkspace> document;
    ui::WindowHabits habits;
    std::unique_ptr<WhatIfPage> page;

    void open(Scenario scenario, int section)
    {
        page.reset();
        habits = ui::WindowHabits(); // as on a new device
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        openPage(section);
    }
    void openPage(int section)
    {
        page = std::make_unique<WhatIfPage>(document->dealEdits, document->viewState, habits, test::english());
        page->resize(1286, 694);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        if (section >= 0)
            page->showSection(section);
    }
    const QWidget *inSight() const { return page->findChild<QStackedWidget *>()->currentWidget(); }
    ui::DataTable *table(const char *name) const { return named<ui::DataTable>(page.get(), name); }
    ui::DataTable *scale() const { return table("Figures at each tenant count"); }
    ui::DataTable *grid() const { return table("The deal at each term on each route"); }
    ui::DataTable *sensitivity() const { return table("The figure with each input moved"); }
    static QString cell(const ui::DataTable *of, int row, int column)
    {
        return of->model()->index(row, column).data().toString().replace(QChar(0x00A0), u' ');
    }
    ui::SolvePanel *solver() const { return page->findChild<ui::SolvePanel *>(); }
    QLineEdit *line(const char *name) const { return named<QLineEdit>(inSight(), name); }
    bool shows(const QString &text) const { return test::shows(page.get(), text); }
    void choose(const char *combo, int index) const
    {
        auto *box = named<QComboBox>(inSight(), combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup()
    {
        page.reset();
        document.reset();
    }
};
