// What is this deal worth at 1, 2 and 3 years, who gets what, and which band am I in?
#pragma once

#include "workspace/document.h"

#include <QWidget>

#include <array>
#include <optional>

class QSplitter;

namespace dealdesk::tables {
class DealsFilter;
class DealsTable;
} // namespace dealdesk::tables

namespace dealdesk::ui {

class DataTable;
class DealColumns;
class DealPanel;
class DealStrip;
class DealTotalsBar;

class DealsPage : public QWidget
{
    Q_OBJECT
public:
    explicit DealsPage(workspace::Document &document, QWidget *parent = nullptr);

    void addDeal();
    void duplicateChosen();
    void removeChosen();
    void setFilter(const QString &text);
    void chooseFirst();
    void choose(workspace::RowKey key);
    std::optional<workspace::RowKey> chosen() const; ///< the deal that the panel shows
    DealPanel *panel() const { return dealPanel; }
    DealStrip *lower() const { return strip; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void chosenChanged();
    void notice(const QString &sentence); ///< something that the status bar should say
    void layoutChanged();

private:
    static QString noDeals();
    std::vector<workspace::RowKey> selectedKeys() const;
    void showChosen();
    void refreshFigures();
    void refreshTotals();
    void showStrip();
    void chooseAgain();
    void fitStrip(int tab);

    workspace::Document &document;
    tables::DealsTable *deals;
    tables::DealsFilter *sorted;
    QSplitter *across;
    QSplitter *down;
    QWidget *list;
    DataTable *table;
    DealTotalsBar *totals;
    DealColumns *columns;
    DealStrip *strip;
    DealPanel *dealPanel;
    std::array<int, 2> stripHeights; ///< of each of its tabs, as last left
    int shownTab = 0;
    std::optional<workspace::RowKey> lastChosen;
};

} // namespace dealdesk::ui
