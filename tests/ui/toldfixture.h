// The program's window on authorizations of two scenarios, with a watch: whatever changes an open deal's figures by way
// of an authorization must have named that deal before.
#pragma once

#include "app/session.h"
#include "pricing/dealchanges.h"
#include "pricing/evaluate.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/pricebooks/whatchanges.h"
#include "ui/widgets/datatable.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using ui::MainWindow;

class ToldFixture : public QObject
{
    Q_OBJECT

protected:
    using Figures = std::map<QString, std::pair<std::optional<Money>, std::optional<Money>>>;

    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    int workspaces = 0;
    QStringList told;   ///< on the page and in its dialogs, while it is typed
    QStringList untold; ///< deals that became others, and nobody said so before
    Figures before;

    workspace::OpenWorkspace &document() const { return *session->document(); }
    MainWindow &window() const { return *session->window(); }
    ui::PriceBooksPage &page() const
    {
        return *static_cast<ui::PriceBooksPage *>(window().pageWidget(MainWindow::PriceBooks));
    }
    ui::DataTable &bands() const { return *page().findChild<ui::DataTable *>(); }
    const ResaleAuthorization &book() const { return document().scenario().authorizations.front(); }

    /// "Base" with Rollout and "Stretch" with Big, of so many tenants each, on one authorization of five bands.
    static std::vector<Scenario> baseAndStretch(int tenants)
    {
        std::vector<Scenario> scenarios{test::workedExample(), test::workedExample()};
        for (Scenario &each : scenarios) {
            each.deals.front().tenants.front().count = tenants;
            each.deals.front().price = UnitPrice{Money{120'00}};
            each.deals.front().negotiatedPrice = Money{69'00};
        }
        scenarios[0].settings.name = "Base";
        scenarios[1].settings.name = "Stretch";
        scenarios[1].deals.front().name = "Big";
        return scenarios;
    }

    void open(std::vector<Scenario> scenarios)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(++workspaces)),
                                workspace::contentsOf(std::move(scenarios))));
        QVERIFY(QTest::qWaitForWindowActive(session->window()));
        document().setCurrent(document().contents().scenarios.front().key);
        window().showPage(MainWindow::PriceBooks);
        connect(page().findChild<ui::WhatChanges *>(), &ui::WhatChanges::told, this,
                [this](const QString &words) { told.append(words); });
    }

    void close()
    {
        if (session)
            unwatch();
        session.reset();
    }

    /// From now on; what was said so far is forgotten.
    void watch()
    {
        prompts.asked.clear();
        prompts.lastText.clear();
        told.clear();
        untold.clear();
        before = openDeals();
        connect(&document(), &workspace::Document::changed, this, &ToldFixture::look, Qt::UniqueConnection);
    }
    /// But for how the window is left.
    bool isSame(const workspace::Contents &was) const
    {
        return document().contents().facts == was.facts && document().contents().scenarios == was.scenarios;
    }
    void unwatch() { disconnect(&document(), &workspace::Document::changed, this, &ToldFixture::look); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page().findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void press(const QString &text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// With Ctrl, in the window.
    void press(Qt::Key key)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, Qt::ControlModifier);
    }
    /// As its key, its button and its menu do.
    void retrace(const QString &undoOrRedo) const
    {
        const auto all = window().actions();
        const auto action = std::ranges::find(all, undoOrRedo, &QAction::whatsThis);
        QVERIFY(action != all.end());
        (*action)->trigger();
    }
    void goTo(int row, int column) const
    {
        bands().setFocus();
        bands().setCurrentIndex(bands().model()->index(row, column));
    }
    /// With keys into the menu that opens.
    static void pressInMenu(int downs)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int each = 0; each < downs; ++each)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    /// Into the dialog that this opens.
    template<typename Opens, typename Fill>
    void inDialog(Opens opens, Fill fill)
    {
        bool isDone = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            fill(*dialog);
            isDone = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        opens();
        QVERIFY(isDone);
    }
    static void pressIn(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text() == text) {
                QVERIFY2(each->isEnabled(), qPrintable(text));
                each->setFocus();
                return QTest::keyClick(each, Qt::Key_Space);
            }
        QVERIFY2(false, qPrintable(text));
    }

private:
    Figures openDeals() const
    {
        Figures figures;
        for (const workspace::ScenarioEntry &entry : document().contents().scenarios) {
            const Evaluation all = evaluate(entry.scenario);
            for (std::size_t at = 0; at < entry.scenario.deals.size(); ++at)
                if (const Deal &deal = entry.scenario.deals[at]; isOpen(deal))
                    figures[QString::fromStdString(entry.scenario.settings.name + ": " + deal.name)] = {
                        all.deals[at].totalWholesale, all.deals[at].totalMargin};
        }
        return figures;
    }
    void look()
    {
        const Figures now = openDeals();
        const QString said = prompts.lastText + told.join(QLatin1Char('\n'));
        for (const auto &[deal, figures] : before)
            if (const auto at = now.find(deal); at != now.end() && at->second != figures) {
                const QString name = deal.section(u": "_s, 1);
                if (!said.contains(name + u": wholesale "_s) && !said.contains(name + u": its margin would be "_s))
                    untold.append(deal);
            }
        before = now;
    }
};
