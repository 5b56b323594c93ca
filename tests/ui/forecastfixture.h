// A forecast page on a scenario, and how a user who never touches the mouse finds his way in it.
#pragma once

#include "ui/forecast/forecastpage.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "tables/forecasttable.h"
#include "tables/groupstable.h"
#include "ui/forecast/forecastcharts.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/forecast/forecastnotes.h"
#include "ui/charts/monthchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowhabits.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;

inline QStringList shownTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

class ForecastFixture : public QObject
{
protected:
    std::unique_ptr<workspace::OpenWorkspace> document;
    ui::WindowHabits habits;
    std::unique_ptr<ui::ForecastPage> page;

    void open(Scenario scenario)
    {
        page.reset();
        habits = ui::WindowHabits(); // as on a new device
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        page = std::make_unique<ui::ForecastPage>(*document, habits, test::english());
        page->resize(1270, 660);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    ui::ForecastCharts *charts() const { return page->findChild<ui::ForecastCharts *>(); }
    ui::MonthChart *chart(int at = 0) const { return charts()->charts().at(at); }
    QTabBar *views() const { return page->findChild<QTabBar *>(); }
    QComboBox *choice(const QString &name) const
    {
        for (auto *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    ui::DataTable *twin() const
    {
        for (auto *table : page->findChildren<ui::DataTable *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    /// As a user who never touches the mouse.
    void choose(ui::ForecastChoice::View view, int split = 0) const
    {
        page->activateWindow();
        views()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(views(), Qt::Key_Home);
        for (int step = 0; step < view; ++step)
            QTest::keyClick(views(), Qt::Key_Right);
        QComboBox *by = choice("Split by");
        by->setFocus(Qt::TabFocusReason);
        QTest::keyClick(by, Qt::Key_Home);
        for (int step = 0; step < split; ++step)
            QTest::keyClick(by, Qt::Key_Down);
    }
    QString notes() const { return page->findChild<ui::ForecastNotes *>()->text(); }
    bool shows(const QString &text) const { return shownTexts(*page).contains(text); }
    bool showsLike(const QString &text) const { return !shownTexts(*page).filter(text).isEmpty(); }
};
