// The program's window on a scenario with two listings, at its Deals page.
#pragma once

#include "app/session.h"
#include "support/language.h"
#include "support/scenarios.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "ui/deals/dealform.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using tables::DealField;

class DealsFixture : public QObject
{
    Q_OBJECT

protected:
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;

    workspace::OpenWorkspace &document() { return *session->document(); }
    QWidget *entry(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which)->entry(); }
    QTableView *table() { return session->window()->findChild<QTableView *>(QStringLiteral("deals")); }

    void typeOver(DealField which, const QString &text)
    {
        QWidget *line = entry(which);
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void init()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        const QString path = folder.filePath(QStringLiteral("%1.dealdesk").arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({test::golden("two-listings")})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
    }

    void cleanup() { session.reset(); }
};
