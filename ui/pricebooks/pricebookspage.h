// What each resale authorization says: bands, commitment discounts, existing tenants, and which figures are
// illustrative.
#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace dealdesk::tables {
class BandsTable;
}

namespace dealdesk::ui {

class BandsEditor;
class BookForm;
class ListingTabs;
class NoteStrip;
class StairChart;

class PriceBooksPage : public Page
{
    Q_OBJECT
public:
    explicit PriceBooksPage(workspace::Document &document, QWidget *parent = nullptr);

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
    int dealsForListing() const;

    tables::BandsTable *bands;
    ListingTabs *listings;
    QMenu *shippedMenu;
    QPushButton *shipped;
    QPushButton *removal;
    QLabel *whyNotRemoved;
    QStackedLayout *pages;
    QWidget *bookPage;
    EmptyPage *emptyPage;
    BookForm *form;
    BandsEditor *bandsEditor;
    NoteStrip *illustrative;
    NoteStrip *dearer; ///< a band that costs more than the one before it
    StairChart *stairs;
};

} // namespace dealdesk::ui
