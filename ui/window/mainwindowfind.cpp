// The box that finds everything: what the window itself has in it, and how it goes to what is found.
#include "mainwindow.h"

#include "findbox.h"
#include "findhabit.h"
#include "scenariobar.h"

#include "tables/registertable.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/madeoffers.h"
#include "ui/deals/offersview.h"
#include "ui/quotes/quotespage.h"
#include "ui/widgets/noticebar.h"
#include "wording/figuretext.h"
#include "wording/pages/findwords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace dealdesk::ui {

using tables::FindKind;
using tables::FindTarget;

namespace {

/// Without its mnemonic and the dots that announce a dialog; what undo would undo is no part of its name.
QString nameOfAction(const QAction &action)
{
    QString name = action.whatsThis().isEmpty() ? action.text() : action.whatsThis();
    return name.remove(QLatin1Char('&')).remove(QChar(0x2026)).trimmed();
}

QString menuOf(const QAction &action)
{
    for (QObject *each : action.associatedObjects())
        if (const auto *menu = qobject_cast<QMenu *>(each); menu && !menu->title().isEmpty())
            return menu->title().remove(QLatin1Char('&'));
    return {};
}

/// For good, but in another language.
std::string keptName(const QAction &action)
{
    return wording::utf8(wording::foundIn({menuOf(action), nameOfAction(action)}));
}

} // namespace

QString MainWindow::whyNotNow(const QAction &action) const
{
    if (action.isEnabled())
        return {};
    if (&action == undoAction)
        return wording::nothingToUndo();
    return &action == redoAction ? wording::nothingToRedo() : wording::needsADeal();
}

std::vector<tables::WindowPart> MainWindow::partsToFind() const
{
    std::vector<tables::WindowPart> parts = pagesToFind();
    for (const QAction *each : actions())
        if (each != findAction && each->isVisible() && !each->text().isEmpty())
            parts.push_back({FindKind::Action, keptName(*each), nameOfAction(*each), menuOf(*each),
                             each->shortcut().toString(QKeySequence::NativeText), whyNotNow(*each)});
    return parts;
}

void MainWindow::openFind()
{
    if (!findBox) {
        findBox = new FindBox(document, language, *this);
        connect(findBox, &FindBox::asked, this, &MainWindow::goTo);
    }
    findBox->open(partsToFind(), recentlyGoneTo(habits, workspacePath));
}

void MainWindow::goTo(const FindTarget &target)
{
    keepGoneTo(habits, workspacePath, target);
    switch (target.kind) {
    case FindKind::Customer:
        openPage(Customers);
        customersPage()->choose(target.row);
        break;
    case FindKind::Deal:
    case FindKind::Offer: goToDeal(target); break;
    case FindKind::Quote: goToQuote(target); break;
    case FindKind::Scenario:
        document.setCurrent(target.scenario);
        bar->showCurrent();
        break;
    case FindKind::Page: {
        const std::vector<tables::WindowPart> all = pagesToFind();
        const auto at = std::ranges::find(all, target.name, &tables::WindowPart::name);
        openPage(static_cast<int>(at - all.begin()));
        break;
    }
    case FindKind::Action:
        for (QAction *each : actions())
            if (keptName(*each) == target.name)
                return each->trigger();
        break;
    }
}

void MainWindow::goToQuote(const FindTarget &target)
{
    openPage(Quotes);
    auto *page = static_cast<QuotesPage *>(pages[Quotes]);
    const bool isHidden = page->registerTable()->rowOf(target.row) < 0;
    page->choose(target.row);
    if (isHidden)
        notice->say(wording::whatHidItIsOff());
}

/// What hides it is taken off, and said; so is that another scenario is looked at.
void MainWindow::goToDeal(const FindTarget &target)
{
    QStringList said;
    if (target.scenario != document.currentKey()) {
        document.setCurrent(target.scenario);
        said.append(wording::nowLookingAt(wording::text(document.scenario().settings.name)));
    }
    openPage(Deals);
    if (!deals->choose(target.row)) {
        chooseDeal(target.row);
        said.append(wording::whatHidItIsOff());
    }
    if (target.kind == FindKind::Offer) {
        deals->setPanelShown(true);
        OffersView *offers = deals->panel()->offersView();
        deals->panel()->bringToFront(offers);
        offers->made()->showOffer(target.name);
    }
    if (!said.isEmpty())
        notice->say(said.join(QLatin1Char(' ')));
}

} // namespace dealdesk::ui
