// What the buttons of the page do, each with what it changes told before.
#include "authorizationform.h"
#include "newauthorization.h"
#include "pricebookspage.h"
#include "tables/bandchanges.h"
#include "tables/bandstable.h"
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

void PriceBooksPage::suppose(bool on)
{
    const QString name = tables::shortName(listing());
    edits.supposeAuthorization(listing(), on,
                               on ? wording::supposeAuthorization(name) : wording::useAuthorizationAgain(name));
}

/// Answers whether to go on: where no open deal changes nobody is asked, for undo brings it back.
bool PriceBooksPage::isAgreed(const workspace::ConsideredAuthorization &edit, const QString &title,
                              QString (*question)(const QString &, const QString &), const QString &name,
                              const QString &yes)
{
    if (!edits.mayEdit())
        return false;
    const ToldChanges changed = whatChanges(document, {edit}, language);
    return !changed.areAny ||
           prompts.confirm(window(), title, question(wording::nameInSentence(name), changed.words), yes);
}

/// The tenants that the partner has already are the partner's, and the letter stays: a book says prices alone.
void PriceBooksPage::useBook(const ResaleAuthorization &book, const QString &text)
{
    ResaleAuthorization after = bands->book() ? *bands->book() : book;
    after.name = book.name;
    after.commitmentDiscounts = book.commitmentDiscounts;
    after.bands = book.bands;
    const workspace::RowKey key = bands->key();
    if (!isAgreed({key, listing(), after}, text, wording::takeShippedBookThough, wording::text(book.name),
                  tr("Take them")))
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
    if (!isAgreed({key, listing(), std::nullopt}, text, wording::removeAuthorizationThough,
                  wording::text(now.number.empty() ? now.name : now.number), tr("Remove")))
        return;
    edits.removeAuthorization(key, text);
    listings->setFocus();
}

} // namespace dealdesk::ui
