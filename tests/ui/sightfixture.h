// The program's window on scenarios of one's choice: what is chosen in it and what is in sight.
#pragma once

#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "support/typing.h"
#include "tables/dealstable.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"
#include "ui/window/searchfield.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using pricing::Scenario;
using tables::DealField;
using tables::DealsTable;
using test::named;
using ui::MainWindow;
using workspace::RowKey;

class SightFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    void open(std::vector<Scenario> scenarios)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf(std::move(scenarios))));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }

    workspace::OpenWorkspace &document() const { return *session->document(); }
    MainWindow &window() const { return *session->window(); }
    ui::DealsPage &deals() const { return *window().dealsPage(); }
    QTableView *table() const { return window().findChild<QTableView *>(u"deals"_s); }
    ui::SearchField *search() const { return window().findChild<ui::SearchField *>(); }
    QString said() const { return window().notices()->text(); }
    RowKey key(std::size_t deal) const { return document().current().dealKeys[deal]; }
    const pricing::Deal &deal(std::size_t at) const { return document().scenario().deals[at]; }
    int tenants(std::size_t at) const { return deal(at).tenants.front().count; }

    QString chosen() const
    {
        return QString::fromStdString(deal(*workspace::indexOf(document().current().dealKeys, *deals().chosen())).name);
    }

    QString inForm() const { return qobject_cast<QLineEdit *>(entry(DealField::Name))->text(); }
    QWidget *entry(DealField which) const { return deals().panel()->form()->field(which)->entry(); }
    QString scenario() const { return QString::fromStdString(document().scenario().settings.name); }

    /// Rows as the names of their deals.
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, DealsTable::Name).data().toString());
        return names;
    }

    QPoint at(int row, int column) const { return table()->visualRect(table()->model()->index(row, column)).center(); }

    void click(int row, int column = DealsTable::Name) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at(row, column));
    }

    void clickHeader(int column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
    }

    void searchFor(const QString &text) const
    {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search(), text);
    }

    /// Over what stands in a field of the form, and the cursor stays there.
    void typeOver(DealField which, const QString &text) const
    {
        QWidget *line = entry(which);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }

    void undo() const
    {
        QApplication::setActiveWindow(&window()); // offscreen a menu stays the active one when it is gone
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }

    void look(const char *name) const
    {
        for (const workspace::ScenarioEntry &each : document().contents().scenarios)
            if (each.scenario.settings.name == name)
                document().setCurrent(each.key);
        QCOMPARE(scenario(), QLatin1String(name));
    }

    ui::WhatIfPage *oneDeal() const
    {
        window().showPage(MainWindow::WhatIf);
        auto *page = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
        page->showSection(ui::WhatIfPage::OneDeal);
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void cleanup() { session.reset(); }
};
