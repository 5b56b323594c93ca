// A deal's growth, as the Deals page shows it, and a hand on its steps.
#pragma once

#include "ui/deals/growthview.h"

#include "support/language.h"
#include "support/openscenario.h"
#include "ui/deals/rampchart.h"
#include "ui/widgets/theme.h"
#include "workspace/openworkspace.h"

#include <QApplication>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using tables::Ramp;

class GrowthFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<workspace::OpenWorkspace> document;
    std::unique_ptr<ui::GrowthView> view;

    ui::RampChart *chart() const { return view->chart(); }
    const Ramp &ramp() const { return document->scenario().deals.front().tenants; }
    int undos() const { return document->undoStack().count(); }
    QString undoText() const { return document->undoStack().undoText(); }

    void open(Scenario scenario, bool readOnly = false)
    {
        view.reset();
        document = std::make_unique<workspace::OpenWorkspace>(test::contentsOf(std::move(scenario)));
        document->setReadOnly(readOnly);
        view = std::make_unique<ui::GrowthView>(document->dealEdits, test::english());
        view->resize(945, 330);
        view->setDeal(document->current().dealKeys.front());
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }

    QPoint handle(int step) const { return chart()->handleOf(step).toPoint(); }
    double monthWidth() const { return (chart()->handleOf(1).x() - chart()->handleOf(0).x()) / 6; }

    void pull(const QPoint &from, const QPoint &to, bool release = true)
    {
        QTest::mousePress(chart(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart(), (from + to) / 2);
        QTest::mouseMove(chart(), to);
        if (release)
            QTest::mouseRelease(chart(), Qt::LeftButton, {}, to);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(chart(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void init() { open(test::growth()); }

    void cleanup()
    {
        view.reset();
        document.reset();
    }
};
