// Sorting and searching the deals: a search looks at the customer, the deal, the listing, the route and what needs
// attention.
#pragma once

#include <QSortFilterProxyModel>

namespace dealdesk::tables {

class DealsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DealsFilter(QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace dealdesk::tables
