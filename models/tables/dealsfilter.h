// The deals that a search finds and that are as they are wanted, in the order of a column. QSortFilterProxyModel does
// the same, but looks at every row again after each edit and tells of every row that comes or goes by itself: 0.7 s a
// key with 100,000 deals.
#pragma once

#include "dealconditions.h"
#include "dealstable.h"
#include "foldednames.h"

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace dealdesk::tables {

class DealsFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// The table shows the document's deals. Where very many rows come or go at once, this model is reset.
    DealsFilter(DealsTable &deals, const workspace::Document &document, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setConditions(const DealConditions &conditions);
    const DealConditions &conditions() const { return wantedDeals; }
    void setClock(std::function<pricing::Date()> clock) { today = std::move(clock); } ///< for what is due
    /// The deal that somebody works on: no edit takes it out of the search or of what is wanted, or moves it in a
    /// column's order. Another search does, and another order moves it.
    void hold(workspace::RowKey deal);
    /// All but the one that was held last are where they belong again.
    void release();
    /// Rows of the table, in the order in which they are shown.
    const std::vector<int> &shown() const { return order; }

    /// By no column (-1): as entered.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A deal that is held.
    struct Held {
        workspace::RowKey deal;
        bool displaced = false; ///< shown where the order does not have it
        int row = -1, place = -1;
    };
    enum class Keep { Nothing, Membership, Displaced, Place }; ///< of the rows that are held
    void findHeld();
    bool isHeld(int row) const;
    std::vector<int> wanted(Keep keep);
    void putBack(std::vector<int> &rows, bool all);
    void setOrder(std::vector<int> rows);
    void follow(Keep keep); ///< brings what is shown to what is wanted
    void removeUnwanted(const std::vector<char> &isWanted);
    void reorder(const std::vector<int> &rows, const std::vector<char> &wasShown);
    void insertMissing(const std::vector<int> &rows);
    void rowsCame(int first, int last);
    void rowsGo(int first, int last);
    void rowsWent(int first, int last);

    DealsTable &deals;
    const workspace::Document &document;
    QString search;
    DealConditions wantedDeals;
    std::function<pricing::Date()> today = [] { return pricing::Date(); };
    mutable FoldedNames names;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<int> order;  ///< rows of the table
    std::vector<int> places; ///< by row of the table: its place in `order`, or -1
    std::vector<Held> held;  ///< the last: what is worked on now
    bool rowsDiffer = false; ///< rows came or went since it was followed
};

} // namespace dealdesk::tables
