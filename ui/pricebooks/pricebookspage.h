// What each resale authorization says: bands, commitment discounts, existing tenants, and which figures are
// illustrative.
#pragma once

#include "ui/widgets/page.h"
#include "workspace/factedits.h"

#include <QList>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace dealdesk::tables {
class BandsTable;
}

namespace dealdesk::ui {

class BandsEditor;
class AuthorizationForm;
class ListingTabs;
class NoteStrip;
class StairChart;

class PriceBooksPage : public Page
{
    Q_OBJECT
public:
    PriceBooksPage(workspace::FactEdits &edits, const wording::Language &language, QWidget *parent = nullptr);

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;
    void chooseBand(int row);

protected:
    void refresh() final;

private:
    QWidget *makeHead();
    QWidget *makeBook();
    EmptyPage *makeEmptyPage();
    QMenu *makeShippedMenu();
    void useBook(pricing::ResaleAuthorization book, const QString &text);
    void removeBook();
    void suppose(bool on);
    void offerShipped();
    bool isShippedOffered() const;
    int dealsForListing() const;

    workspace::FactEdits &edits;
    tables::BandsTable *bands;
    ListingTabs *listings;
    QMenu *shippedMenu;
    QPushButton *shipped;
    QCheckBox *supposed; ///< what is shown is this scenario's what-if
    QPushButton *again;  ///< where the what-if is that there is none
    QPushButton *removal;
    QLabel *whyNotRemoved;
    QStackedLayout *pages;
    QWidget *bookPage;
    EmptyPage *emptyPage;
    AuthorizationForm *form;
    BandsEditor *bandsEditor;
    NoteStrip *whatIf;
    NoteStrip *illustrative;
    NoteStrip *dearer; ///< a band that costs more than the one before it
    StairChart *stairs;
    QList<QPushButton *> shippedChoices; ///< on the empty page
};

} // namespace dealdesk::ui
