// What each resale authorization says: bands, commitment discounts, existing tenants, and which figures are
// illustrative.
#pragma once

#include "tables/bandstable.h"
#include "ui/widgets/page.h"
#include "workspace/authorizationchanges.h"
#include "workspace/factedits.h"

#include <QDate>
#include <QList>

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace dealdesk::ui {

class AuthorizationForm;
class AuthorizationTimeline;
class ListingTabs;
class NoteStrip;
class PricesSheet;
class Prompts;
class ShippedBooks;
class WhatChanges;
struct Question;

class PriceBooksPage : public Page
{
    Q_OBJECT
public:
    PriceBooksPage(workspace::FactEdits &edits, Prompts &prompts, const wording::Language &language,
                   QWidget *parent = nullptr);

    /// What day it is: without, no end is warned of.
    void setClock(std::function<QDate()> clock);
    /// Of its listing's, this one is shown.
    void showAuthorization(workspace::RowKey key);
    void showLetter(bool on); ///< else the prices
    AuthorizationForm &pricesForm();
    AuthorizationForm &letterForm() { return *letter; }

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;
    void chooseBand(int row);
    void addToHead(QWidget *button); ///< behind what is there

protected:
    void refresh() final;

private:
    QWidget *makeHead();
    QWidget *makeBook();
    QWidget *makeLetter();
    void addFromLetter();
    void showEnds();
    void consider(const pricing::ResaleAuthorization &after);
    EmptyPage *makeEmptyPage();
    void useBook(const pricing::ResaleAuthorization &book, const QString &text);
    void removeBook();
    bool isAgreed(const workspace::ConsideredAuthorization &edit, const Question &question);
    bool isAgreedOfBands(tables::BandsTable::Step step, const pricing::ResaleAuthorization &after, const QString &text);
    void suppose(bool on);
    int dealsForListing() const;

    workspace::FactEdits &edits;
    Prompts &prompts;
    tables::BandsTable *bands;
    QHBoxLayout *headRow;
    ListingTabs *listings;
    ShippedBooks *shippedMenu;
    QPushButton *shipped;
    QCheckBox *supposed; ///< what is shown is this scenario's what-if
    QPushButton *again;  ///< where the what-if is that there is none
    QPushButton *removal;
    QLabel *whyNotRemoved;
    QStackedLayout *pages;
    QWidget *bookPage;
    EmptyPage *emptyPage;
    AuthorizationTimeline *timeline;
    QTabBar *sheets; ///< prices, letter
    QStackedWidget *sheet;
    PricesSheet *prices;
    AuthorizationForm *letter;
    NoteStrip *ends;    ///< that it ends soon
    NoteStrip *changes; ///< what an entry would change, while it is typed
    WhatChanges *considered;
    std::function<QDate()> today = [] { return QDate(); };
    NoteStrip *whatIf;
    QList<QPushButton *> shippedChoices; ///< on the empty page
};

} // namespace dealdesk::ui
