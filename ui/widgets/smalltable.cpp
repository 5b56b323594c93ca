#include "smalltable.h"

#include "theme.h"

#include <QHeaderView>

#include <algorithm>

namespace dealdesk::ui {

SmallTable::SmallTable(int most, QWidget *parent)
    : DataTable(parent)
    , mostRows(most)
{
    setMinimumHeight(2 * tableRowHeight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SmallTable::setModel(QAbstractItemModel *of)
{
    DataTable::setModel(of);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(of, signal, this, &SmallTable::fitRows);
    connect(of, &QAbstractItemModel::modelReset, this, &SmallTable::fitRows);
    fitRows();
}

void SmallTable::setColumnWidths(std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        setColumnWidth(column++, width);
    horizontalHeader()->setStretchLastSection(true);
}

void SmallTable::fitRows()
{
    setMaximumHeight((std::clamp(model()->rowCount(), 1, mostRows) + 1) * tableRowHeight + 2);
}

} // namespace dealdesk::ui
