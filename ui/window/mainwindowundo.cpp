// Undo and redo as the user has them: what they change comes into sight, and is named where it was not.
#include "mainwindow.h"

#include "changedpart.h"

#include "exchange/dealtemplate.h"
#include "guidance/dealdefaults.h"
#include "guidance/firm.h"
#include "guidance/paperrows.h"
#include "guidance/quoterules.h"
#include "records/customer.h"
#include "tables/dealview.h"
#include "ui/branding/brandingpage.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/offersview.h"
#include "ui/deals/whitelabelview.h"
#include "ui/payouts/payoutspage.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/quotes/quotespage.h"
#include "ui/readiness/readinesspage.h"
#include "ui/usage/usagepage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/noticebar.h"
#include "wording/figuretext.h"
#include "wording/pages/windowwords.h"
#include "workspace/editcommand.h"

#include <QAction>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;
using workspace::RowEdit;
using workspace::RowKind;

namespace {

/// The row that an edit is about: of a scenario and what it brought the scenario, of a deal and its new customer the
/// deal.
const RowEdit &subjectOf(const std::vector<RowEdit> &edits)
{
    for (const RowKind kind : {RowKind::Settings, RowKind::Quote, RowKind::Deal}) {
        const auto subject = std::ranges::find(edits, kind, [](const RowEdit &edit) { return edit.ref.kind; });
        if (subject != edits.end())
            return *subject;
    }
    return edits.front();
}

bool isScenario(const RowEdit &edit)
{
    const auto isEntry = [](const auto &row) { return row && std::holds_alternative<workspace::ScenarioEntry>(*row); };
    return isEntry(edit.before) || isEntry(edit.after);
}

template<typename T>
const T *value(const std::optional<workspace::Row> &row)
{
    return row ? std::get_if<T>(&*row) : nullptr;
}

template<typename T>
bool renamesAlone(const RowEdit &edit)
{
    const T *before = value<T>(edit.before), *after = value<T>(edit.after);
    if (!before || !after)
        return false;
    T renamed = *before;
    renamed.name = after->name;
    return renamed == *after;
}

/// A field that changed and stands in a section of the customer's; nothing: the table shows what did.
std::optional<records::CustomerField> changedField(const RowEdit &edit)
{
    const Customer *before = value<Customer>(edit.before), *after = value<Customer>(edit.after);
    if (!before || !after)
        return std::nullopt;
    std::optional<records::CustomerField> changed;
    records::forEachField<Customer>([&](const auto &leaf) {
        if (records::isDetail(leaf.field.id) && leaf.in(*before) != leaf.in(*after))
            changed = leaf.field.id;
    });
    return changed;
}

std::optional<Listing> listingOf(const RowEdit &edit)
{
    if (edit.ref.kind == RowKind::AuthorizationWhatIf)
        return static_cast<Listing>(edit.ref.row.value);
    const auto changed = workspace::changedAuthorization(edit);
    const ResaleAuthorization *either = !changed ? nullptr : changed->after ? changed->after : changed->before;
    return either ? std::optional(either->listing) : std::nullopt;
}

bool changesLetterAlone(const workspace::ChangedAuthorization &changed)
{
    if (!changed.before || !changed.after)
        return false;
    const ResaleAuthorization &before = *changed.before, &after = *changed.after;
    return before.name == after.name && before.existingTenants == after.existingTenants &&
           before.commitmentDiscounts == after.commitmentDiscounts && before.bands == after.bands;
}

/// The first band that is another one, of the book as it is now; nothing: the rest of the book changed, or all of it.
std::optional<int> changedBand(const RowEdit &edit, bool forward)
{
    const auto changed = workspace::changedAuthorization(edit);
    if (!changed)
        return std::nullopt;
    const ResaleAuthorization *now = forward ? changed->after : changed->before;
    const ResaleAuthorization *was = forward ? changed->before : changed->after;
    if (!now || !was || now->bands.empty())
        return std::nullopt;
    const auto [at, other] = std::ranges::mismatch(now->bands, was->bands);
    if (at == now->bands.end() && other == was->bands.end())
        return std::nullopt;
    return static_cast<int>(std::min(at - now->bands.begin(), std::ssize(now->bands) - 1));
}

} // namespace

std::optional<workspace::RowKey> MainWindow::dealInSight() const
{
    switch (page()) {
    case Deals: return deals->chosen();
    case WhatIf: return static_cast<const WhatIfPage *>(pages[WhatIf])->dealInSight();
    default: return std::nullopt;
    }
}

/// What if, the section that follows the deal that is chosen.
bool MainWindow::isOnOneDeal() const
{
    return page() == WhatIf && static_cast<const WhatIfPage *>(pages[WhatIf])->section() == WhatIfPage::OneDeal;
}

void MainWindow::chooseDeal(workspace::RowKey key)
{
    if (deals->choose(key))
        return;
    showAllDeals(); // it is hidden
    deals->choose(key);
}

QList<QAction *> MainWindow::buildUndoActions()
{
    QUndoStack &history = document.undoStack();
    undoAction = history.createUndoAction(this, tr("Undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    redoAction = history.createRedoAction(this, tr("Redo"));
    undoAction->setWhatsThis(tr("Undo")); // whatever it would undo
    redoAction->setWhatsThis(tr("Redo"));
    redoAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *each : {undoAction, redoAction}) {
        disconnect(each, &QAction::triggered, &history, nullptr); // not past the eyes of the user
        connect(each, &QAction::triggered, this, [this, each] {
            if (entriesAreSettled())
                retrace(each == redoAction);
        });
        addAction(each);
    }
    return {undoAction, redoAction};
}

void MainWindow::retrace(bool forward)
{
    QUndoStack &history = document.undoStack();
    const auto *command =
        dynamic_cast<const workspace::EditCommand *>(history.command(forward ? history.index() : history.index() - 1));
    if (!command)
        return;
    const RowEdit edit = subjectOf(command->rows());
    const QString what = command->text();
    const auto seen = [this] { return std::tuple(document.currentKey(), page(), dealInSight()); };
    const auto before = seen();
    forward ? history.redo() : history.undo();
    showChange(edit, forward);
    if (seen() == before)
        return;
    const QString now = wording::nameInSentence(wording::text(document.scenario().settings.name));
    const bool isThere =
        edit.ref.scenario.value == 0 || workspace::find(document.contents(), edit.ref.scenario) != nullptr;
    if (!isThere)
        notice->say(forward ? wording::doneAgainNowIn(what, now) : wording::undoneNowIn(what, now));
    else if (document.currentKey() != std::get<0>(before))
        notice->say(forward ? wording::doneAgainIn(now, what) : wording::undoneIn(now, what));
    else
        notice->say(forward ? wording::doneAgain(what) : wording::undone(what));
}

/// On the page where what the firm keeps under this name is entered.
void MainWindow::showFirmRow(const std::string &name)
{
    if (name.starts_with(guidance::newDealPrefix) || name.starts_with(guidance::paperPrefix) ||
        name.starts_with(guidance::quoteRulesPrefix) || name == guidance::supportRow || name == guidance::timeZoneRow)
        return showPage(Settings);
    if (name.starts_with(tables::viewPrefix) || name.starts_with(exchange::templatePrefix))
        return showPage(Deals);
    showPage(Readiness);
    static_cast<ReadinessPage *>(pages[Readiness])->showFirmRow(name);
}

void MainWindow::showDealChange(const RowEdit &edit)
{
    const auto readiness = [this](int section) {
        showPage(Readiness);
        static_cast<ReadinessPage *>(pages[Readiness])->showSection(section);
    };
    const DealPart part = changedPart(edit);
    switch (part) {
    case DealPart::TermAnswers:
        showPage(Customers);
        customersPage()->showRoutesOf(value<Deal>(edit.after)->customer);
        return;
    case DealPart::Ticks:
        if (page() != Readiness || static_cast<ReadinessPage *>(pages[Readiness])->section() != ReadinessPage::Poc)
            readiness(ReadinessPage::Deal); // else the checklist stands there, too
        break;
    case DealPart::PocTicks:
    case DealPart::Poc: readiness(ReadinessPage::Poc); break;
    case DealPart::Offered:
        if (!isOnOneDeal())
            showPage(Deals);
        break;
    case DealPart::MadeOffers:
    case DealPart::WhiteLabel:
    case DealPart::Deal: showPage(Deals); break;
    }
    if (workspace::indexOf(document.current().dealKeys, edit.ref.row))
        chooseDeal(edit.ref.row);
    DealPanel *panel = deals->panel();
    if (part == DealPart::MadeOffers)
        panel->bringToFront(panel->offersView());
    else if (part == DealPart::WhiteLabel)
        panel->bringToFront(panel->whiteLabelView());
}

/// The scenario is looked at already: the document sees to that.
void MainWindow::showChange(const RowEdit &edit, bool forward)
{
    if (isScenario(edit) || renamesAlone<ScenarioSettings>(edit)) // the bar above every page says its name
        return;
    switch (edit.ref.kind) {
    case RowKind::Deal: showDealChange(edit); break;
    case RowKind::Customer:
    case RowKind::CustomerUse:
        if (page() == Deals && renamesAlone<Customer>(edit) && deals->customer() == value<Customer>(edit.after)->id)
            break; // the deal's form shows the name
        showPage(Customers);
        customersPage()->choose(edit.ref.row);
        if (const auto field = changedField(edit))
            customersPage()->bringIntoSight(*field);
        break;
    case RowKind::Authorization:
    case RowKind::AuthorizationWhatIf: {
        showPage(PriceBooks);
        auto *books = static_cast<PriceBooksPage *>(pages[PriceBooks]);
        if (const auto listing = listingOf(edit))
            books->setListing(*listing);
        if (const auto changed = workspace::changedAuthorization(edit)) {
            books->showAuthorization(changed->key);
            books->showLetter(changesLetterAlone(*changed));
        }
        if (const auto band = changedBand(edit, forward))
            books->chooseBand(*band);
        break;
    }
    case RowKind::Settings:
    case RowKind::Partner:
    case RowKind::PartnerWhatIf: showPage(Settings); break;
    case RowKind::Knowledge: showKnowledge(edit.ref.name); break;
    case RowKind::Firm: showFirmRow(edit.ref.name.toStdString()); break;
    case RowKind::Branding:
        showPage(Branding);
        static_cast<BrandingPage *>(pages[Branding])->chooseOwner(edit.ref.name.toStdString());
        break;
    case RowKind::Quote:
        showPage(Quotes);
        static_cast<QuotesPage *>(pages[Quotes])->choose(edit.ref.row);
        break;
    case RowKind::Usage:
        showPage(Usage);
        static_cast<UsagePage *>(pages[Usage])->showRecord(edit.ref.name.toStdString());
        break;
    case RowKind::PayoutReport:
        showPage(Payouts);
        static_cast<PayoutsPage *>(pages[Payouts])->showRecord(edit.ref.name.toStdString());
        break;
    case RowKind::View: break;
    }
}

} // namespace dealdesk::ui
