// The window's menus and what their actions do.
#include "mainwindow.h"

#include "icons.h"
#include "openentries.h"
#include "scenariobar.h"
#include "searchfield.h"
#include "workbookfiles.h"

#include "quotes/plaintext.h"
#include "tables/entrytext.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/imports/importdialog.h"
#include "ui/payouts/payoutspage.h"
#include "ui/quotes/quoting.h"
#include "ui/widgets/copysuffixes.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"
#include "wording/figuretext.h"
#include "wording/pages/findwords.h"
#include "wording/pages/windowwords.h"
#include "workspace/copyname.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace dealdesk::ui {

using tables::Tone;

QAction *MainWindow::action(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run,
                            Begins begins)
{
    auto *made = new QAction(text, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, [this, begins, run = std::move(run)] {
        if (begins == Begins::AtOnce || entriesAreSettled())
            run();
    });
    addAction(made); // so that the keys work wherever the focus is
    if (menu)
        menu->addAction(made);
    return made;
}

/// What is being typed is taken first. What was refused holds the action up: it is shown, and words say what to do. The
/// entries of What if are in no document, and hold up nothing while another page is looked at.
bool MainWindow::entriesAreSettled()
{
    for (const OpenEntry &open : settleEntries(*this)) {
        const auto at =
            std::ranges::find_if(pages, [&](QWidget *each) { return each && each->isAncestorOf(open.entry); });
        const int its = static_cast<int>(at - pages.begin());
        if (its == PageCount || (its == WhatIf && its != page()))
            continue;
        showPage(its);
        bringIntoSight(open);
        notice->say(sentenceOf(open) + QLatin1Char(' ') + wording::thenDoItAgain(), Tone::Bad);
        return false;
    }
    return true;
}

QMenu *MainWindow::buildMainMenu()
{
    auto *menu = new QMenu(this);
    action(menu, tr("&New workspace…"), {}, [this] { Q_EMIT newWorkspaceAsked(); });
    action(menu, tr("&Open workspace…"), QKeySequence::Open, [this] { Q_EMIT openWorkspaceAsked(); });
    action(menu, tr("Save a &copy as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
           [this] { Q_EMIT saveCopyAsked(); });
    action(menu, tr("&Backups…"), {}, [this] { Q_EMIT backupsAsked(); });
    menu->addSeparator();
    action(menu, tr("&Import scenario…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        if (!document.mayEdit())
            return;
        const QString path =
            prompts.fileToOpen(this, tr("Import a scenario"), tr("Scenarios (*.dealdesk.json);;All files (*)"));
        if (!path.isEmpty())
            importFile(path);
    });
    action(menu, tr("Import a &table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        if (!document.mayEdit())
            return;
        const QString path = prompts.fileToOpen(this, tr("Import a table"), ImportDialog::filter());
        if (!path.isEmpty())
            importTable(path);
    });
    action(menu, tr("&Export scenario…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCurrent(); });
    action(menu, tr("S&hare scenario without wholesale…"), {}, [this] { shareCurrent(); });
    findAction = action(menu, wording::findAnything(), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openFind(); });
    action(menu, tr("&Usage of customers"), {}, [this] { openPage(Usage); });
    action(menu, tr("Read a &payout report…"), {}, [this] {
        openPage(Payouts);
        static_cast<PayoutsPage *>(pages[Payouts])->askForFile();
    });
    action(menu, tr("Export &workbook…"), {}, [this] { exportWorkbookFor(WorkbookFor::OwnDesk); });
    action(menu, tr("Export workbook without wholes&ale…"), {}, [this] { exportWorkbookFor(WorkbookFor::Others); });
    menu->addSeparator();
    action(
        menu, tr("&Light or dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { switchTheme(); },
        Begins::AtOnce);
    menu->addMenu(buildHelpMenu(menu));
    menu->addSeparator();
    action(
        menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); }, Begins::AtOnce);
    return menu;
}

QMenu *MainWindow::buildScenarioMenu()
{
    auto *menu = new QMenu(tr("Scenario"), this);
    action(menu, tr("&New scenario…"), {}, [this] { newScenario(); });
    action(menu, tr("&Duplicate scenario"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
           [this] { duplicateScenario(); });
    action(menu, tr("&Rename…"), {}, [this] { renameScenario(); });
    action(menu, tr("De&lete scenario"), {}, [this] { removeScenario(); });
    return menu;
}

QMenu *MainWindow::buildQuoteMenu()
{
    auto *menu = new QMenu(tr("Quote"), this);
    const auto withDeal = [this](auto run) {
        // From a page that shows no deal the dialog says which it is.
        const auto inSight = dealInSight();
        if (const auto deal = inSight ? inSight : deals->chosen())
            run(*deal, inSight ? QString() : wording::dealChosenElsewhere());
        else
            notice->say(wording::chooseDealToQuote());
    };
    action(menu, tr("&Customer quote (PDF)…"), QKeySequence(Qt::CTRL | Qt::Key_P), [=, this] {
        withDeal([this](workspace::RowKey deal, const QString &note) { quoting->quoteCustomer(deal, note); });
    });
    action(menu, tr("&Several quotes at once (PDF)…"), {}, [this] { quoting->quoteSeveral(deals->chosenDeals()); });
    action(menu, tr("New &revision of its last quote…"), {},
           [=, this] { withDeal([this](workspace::RowKey deal, const QString &) { quoting->reviseLast(deal); }); });
    action(menu, tr("&Internal summary (PDF)…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [=, this] {
        withDeal([this](workspace::RowKey deal, const QString &note) { quoting->summarize(deal, note); });
    });
    action(menu, tr("&Portfolio summary (PDF)…"), {}, [this] { quoting->summarizeAll(); });
    action(menu, tr("&Write an issued quote again…"), {}, [this] { quoting->writeIssuedAgain(); });
    return menu;
}

QList<QAction *> MainWindow::buildDealActions()
{
    QAction *add = action(nullptr, tr("+ Dea&l"), QKeySequence::New, [this] { addDeal(); });
    QAction *duplicate =
        action(nullptr, tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { deals->duplicateChosen(); });
    QAction *remove = action(nullptr, tr("Del&ete"), {}, [this] { deals->removeChosen(); });
    const QList<QAction *> retracing = buildUndoActions();
    panelAction =
        action(nullptr, tr("Side panel"), Qt::Key_F9, [this] { deals->setPanelShown(deals->panel()->isHidden()); });
    panelAction->setToolTip(tr("Side panel (F9)"));
    panelAction->setCheckable(true);
    panelAction->setChecked(true);
    connect(panelAction, &QAction::triggered, this, [this] { // also where an open entry held it up
        panelAction->setChecked(!deals->panel()->isHidden());
    });
    renewIcons();
    action(
        nullptr, tr("Search"), QKeySequence::Find,
        [this] {
            showPage(Deals);
            bar->search()->setFocus(Qt::ShortcutFocusReason);
            bar->search()->selectAll();
        },
        Begins::AtOnce);
    const auto enable = [this, duplicate, remove] {           // also in a window for viewing: there they say why not
        const bool onDeals = stack->currentWidget() == deals; // never a deal that is not in sight
        duplicate->setEnabled(onDeals && deals->chosen());
        remove->setEnabled(onDeals && deals->chosen());
        panelAction->setEnabled(onDeals);
    };
    connect(stack, &QStackedWidget::currentChanged, this, enable);
    connect(deals, &DealsPage::chosenChanged, this, enable);
    enable();
    return QList<QAction *>{add, duplicate, remove} + retracing;
}

/// On the Customers page for the customer who is chosen there.
void MainWindow::addDeal()
{
    if (!document.mayEdit())
        return;
    const auto customer = page() == Customers ? customersPage()->chosen() : std::nullopt;
    showPage(Deals);
    bar->search()->clear(); // the new deal must be seen
    deals->addDeal(customer);
}

void MainWindow::renewIcons()
{
    if (undoAction) {
        undoAction->setIcon(icon(QStringLiteral("undo")));
        redoAction->setIcon(icon(QStringLiteral("redo")));
        panelAction->setIcon(icon(QStringLiteral("sidepanel")));
    }
    if (bar)
        bar->renewIcons();
}

/// Empty: cancelled, or refused with a notice.
QString MainWindow::askScenarioName(const QString &title, const QString &proposed)
{
    const QString answer = prompts.text(this, title, tr("Its name:"), proposed);
    const auto name = tables::readName(answer, language);
    if (name)
        return wording::text(*name);
    if (!answer.isEmpty())
        notice->say(name.error(), Tone::Bad);
    return {};
}

void MainWindow::newScenario()
{
    if (!document.mayEdit())
        return;
    const QString name = askScenarioName(tr("New scenario"), tr("Another case"));
    if (name.isEmpty())
        return;
    pricing::Scenario scenario;
    scenario.settings = document.scenario().settings;
    scenario.settings.name = wording::utf8(name);
    scenario.authorizations = document.scenario().authorizations;
    document.scenarioEdits.addScenario(std::move(scenario), wording::addScenario(name));
}

void MainWindow::duplicateScenario()
{
    if (!document.mayEdit())
        return;
    workspace::CopyNames::Names taken;
    for (const workspace::ScenarioEntry &each : document.contents().scenarios)
        taken.insert(each.scenario.settings.name);
    const QString name =
        wording::text(workspace::CopyNames(std::move(taken), copySuffixes()).next(document.scenario().settings.name));
    document.scenarioEdits.duplicateScenario(document.currentKey(), name, wording::duplicateScenario(name));
    notice->say(wording::nowInScenario(name));
}

void MainWindow::renameScenario()
{
    if (!document.mayEdit())
        return;
    const QString name = askScenarioName(tr("Rename scenario"), wording::text(document.scenario().settings.name));
    if (name.isEmpty())
        return;
    auto settings = document.scenario().settings;
    settings.name = wording::utf8(name);
    document.scenarioEdits.changeSettings(settings, wording::renameScenario(name));
}

void MainWindow::removeScenario()
{
    if (!document.mayEdit())
        return;
    if (document.contents().scenarios.size() == 1) {
        notice->say(wording::onlyScenario());
        return;
    }
    const QString name = wording::text(document.scenario().settings.name);
    document.scenarioEdits.removeScenario(document.currentKey(), wording::deleteScenario(name));
    notice->say(wording::scenarioDeleted(name));
}

} // namespace dealdesk::ui
