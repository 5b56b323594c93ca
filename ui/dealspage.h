// What is this deal worth at 1, 2 and 3 years, who gets what, and which band am I in?
#pragma once

#include "workspace/document.h"

#include <QWidget>

#include <array>
#include <optional>

class QSortFilterProxyModel;
class QSplitter;

namespace dealdesk::tables {
class DealsTable;
}

namespace dealdesk::ui {

class DataTable;
class DealPanel;
class DealStrip;
class TotalsBar;

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
    std::vector<workspace::RowKey> selectedKeys() const;
    void showChosen();
    void refreshFigures();
    void refreshTotals();
    void widenForTotals();
    void fitStrip(int tab);

    workspace::Document &document;
    tables::DealsTable *deals;
    QSortFilterProxyModel *sorted;
    DataTable *table;
    TotalsBar *totals;
    DealStrip *strip;
    DealPanel *dealPanel;
    QSplitter *across;
    QSplitter *down;
    std::array<int, 2> stripHeights; ///< of each of its tabs, as last left
    int shownTab = 0;
};

} // namespace dealdesk::ui
