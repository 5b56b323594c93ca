// What each resale authorization says: bands, commitment discounts, existing tenants, and which figures are illustrative.
#pragma once

#include "workspace/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace dealdesk::tables {
class BandsTable;
}

namespace dealdesk::ui {

class BookForm;
class DataTable;
class NoteStrip;
class StairChart;

class PriceBooksPage : public QWidget
{
Q_OBJECT
public:
    explicit PriceBooksPage(workspace::Document &document, QWidget *parent = nullptr);

    void setListing(pricing::Listing listing);
    pricing::Listing listing() const;

private:
    QWidget *makeHead();
    QWidget *makeBook();
    QWidget *makeBandButtons();
    QWidget *makeEmptyPage();
    QMenu *makeShippedMenu();
    void layOutColumns();
    void refresh();
    void useBook(pricing::ResaleAuthorization book, const QString &text);
    void removeBook();
    void addBand(int row);
    void removeBand();
    void say(const QString &sentence); ///< below the table; empty: nothing is wrong
    int dealsForListing() const;

    workspace::Document &document;
    tables::BandsTable *bands;
    QTabBar *listings;
    QToolButton *shipped;
    QPushButton *removal;
    QLabel *whyNotRemoved;
    QStackedLayout *pages;
    QWidget *bookPage;
    QWidget *emptyPage;
    BookForm *form;
    NoteStrip *illustrative;
    DataTable *table;
    QLabel *sentence;
    StairChart *stairs;
    QLabel *emptyTitle;
    QLabel *emptyText;
};

} // namespace dealdesk::ui
