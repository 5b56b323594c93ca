// What the buttons of the page do, each with what it changes told before.
#include "authorizationform.h"
#include "newauthorization.h"
#include "pricebookspage.h"
#include "tables/bandchanges.h"
#include "ui/widgets/listingtabs.h"
#include "ui/widgets/prompts.h"
#include "whatchanges.h"
#include "wording/explanation.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/changewords.h"

namespace dealdesk::ui {

using namespace pricing;

void PriceBooksPage::addFromLetter()
{
    if (!edits.mayEdit())
        return;
    NewAuthorization dialog(edits, listing(), language, this);
    if (dialog.exec() == QDialog::Accepted)
        showAuthorization(dialog.add());
}

/// Before it is taken.
void PriceBooksPage::consider(const ResaleAuthorization &after)
{
    const ResaleAuthorization *now = bands->book();
    if (!now || after == *now)
        return considered->forget();
    considered->consider({{bands->key(), listing(), after}});
}

/// The what-if begins as what it takes the place of, and changes nothing; without it other prices may hold again.
void PriceBooksPage::suppose(bool on)
{
    const QString name = tables::shortName(listing());
    const QString text = on ? wording::supposeAuthorization(name) : wording::useAuthorizationAgain(name);
    if (on || isAgreedToUseFacts(document, listing(), text, prompts, language, window()))
        edits.supposeAuthorization(listing(), on, text);
    refreshNow(); // a tick that was given up goes back
}

bool PriceBooksPage::isAgreed(const workspace::ConsideredAuthorization &edit, const Question &question)
{
    return edits.mayEdit() && ui::isAgreed(whatChanges(document, {edit}, language), question, prompts, window());
}

bool PriceBooksPage::isAgreedOfBands(tables::BandsTable::Step step, const ResaleAuthorization &after,
                                     const QString &text)
{
    using Step = tables::BandsTable::Step;
    const workspace::ConsideredAuthorization edit{bands->key(), listing(), after};
    switch (step) {
    case Step::AddBand: return isAgreed(edit, {text, wording::addBandThough, tr("Add it")});
    case Step::RemoveBand: return isAgreed(edit, {text, wording::removeBandThough, tr("Remove")});
    case Step::ReplaceBands: return isAgreed(edit, {text, wording::takeBandsThough, tr("Use these bands")});
    case Step::MarkNegotiated: return isAgreed(edit, {text, wording::markNegotiatedThough, tr("Change it")});
    }
    return false;
}

/// The tenants that the partner has already are the partner's, and the letter stays: a book says prices alone.
void PriceBooksPage::useBook(const ResaleAuthorization &book, const QString &text)
{
    ResaleAuthorization after = bands->book() ? *bands->book() : book;
    after.name = book.name;
    after.commitmentDiscounts = book.commitmentDiscounts;
    after.bands = book.bands;
    const workspace::RowKey key = bands->key();
    const auto words = [&](const QString &changes) {
        return wording::takeShippedBookThough(wording::nameInSentence(wording::text(book.name)), changes);
    };
    if (!isAgreed({key, listing(), after}, {text, words, tr("Take them")}))
        return;
    if (bands->book())
        edits.changeAuthorization(key, after, text);
    else
        edits.addAuthorization(after, text);
    showLetter(false);
    pricesForm().field(tables::AuthorizationField::Name)->focusEntry();
}

void PriceBooksPage::removeBook()
{
    const workspace::RowKey key = bands->key();
    const ResaleAuthorization now = *bands->book();
    const QString text = wording::removeBook(tables::shortName(listing()));
    const auto words = [&](const QString &changes) {
        return wording::removeAuthorizationThough(
            wording::nameInSentence(wording::text(now.number.empty() ? now.name : now.number)), changes);
    };
    if (!isAgreed({key, listing(), std::nullopt}, {text, words, tr("Remove")}))
        return;
    edits.removeAuthorization(key, text);
    listings->setFocus();
}

} // namespace dealdesk::ui
