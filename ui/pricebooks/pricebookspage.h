// What each resale authorization says: bands, commitment discounts, existing tenants, and which figures are
// illustrative.
#pragma once

#include "workspace/document.h"

#include <QWidget>

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

class PriceBooksPage : public QWidget
{
    Q_OBJECT
public:
    explicit PriceBooksPage(workspace::Document &document, QWidget *parent = nullptr);

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;
    void chooseBand(int row);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBook();
    QWidget *makeEmptyPage();
    QMenu *makeShippedMenu();
    void refresh();
    void useBook(pricing::ResaleAuthorization book, const QString &text);
    void removeBook();
    int dealsForListing() const;

    workspace::Document &document;
    tables::BandsTable *bands;
    ListingTabs *listings;
    QMenu *shippedMenu;
    QPushButton *shipped;
    QPushButton *removal;
    QLabel *whyNotRemoved;
    QStackedLayout *pages;
    QWidget *bookPage;
    QWidget *emptyPage;
    BookForm *form;
    BandsEditor *bandsEditor;
    NoteStrip *illustrative;
    NoteStrip *dearer; ///< a band that costs more than the one before it
    StairChart *stairs;
    QLabel *emptyTitle;
    QLabel *emptyText;
};

} // namespace dealdesk::ui
