#include "dealsfilter.h"

#include "dealstable.h"

namespace dealdesk::tables {

DealsFilter::DealsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

bool DealsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QRegularExpression wanted = filterRegularExpression();
    if (wanted.pattern().isEmpty())
        return true;
    for (const int column :
         {DealsTable::CustomerName, DealsTable::Name, DealsTable::Listing, DealsTable::Route, DealsTable::Attention}) {
        if (sourceModel()->index(row, column, parent).data().toString().contains(wanted))
            return true;
    }
    return false;
}

} // namespace dealdesk::tables
