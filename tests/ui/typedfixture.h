// Fields of the window on a workspace of one's choice, typed into and pasted into.
#pragma once

#include "dealsfixture.h"
#include "exchange/scenariofile.h"
#include "support/openscenario.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

class TypedFixture : public DealsFixture
{
    Q_OBJECT

protected:
    const pricing::Deal &deal() { return document().scenario().deals.front(); }
    ui::EntryField *field(DealField which) { return session->window()->dealsPage()->panel()->form()->field(which); }

    void open(const pricing::Scenario &scenario)
    {
        const QString path = folder.filePath(u"entries%1.dealdesk"_s.arg(++workspaces));
        QVERIFY(session->create(path, workspace::contentsOf({scenario})));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        table()->selectRow(0);
    }

    static pricing::Scenario testCase(const char *name)
    {
        QFile file(u"" DEALDESK_TESTS_DIR "/cases/%1.dealdesk.json"_s.arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("There is no case %s.", name);
        return exchange::readScenario(file.readAll().toStdString()).value();
    }

    QLineEdit *setting(const char *name)
    {
        session->window()->showPage(ui::MainWindow::Settings);
        auto *found = session->window()->findChild<ui::EntryField *>(u"setting."_s + QLatin1String(name));
        return qobject_cast<QLineEdit *>(found->entry());
    }

    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};
