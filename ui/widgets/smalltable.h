// A table of a few rows beside other things: as high as its rows, its columns in view.
#pragma once

#include "datatable.h"

namespace dealdesk::ui {

class SmallTable : public DataTable
{
    Q_OBJECT
public:
    /// More than `mostRows` are scrolled to; where there is no room, fewer are seen.
    explicit SmallTable(int mostRows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Of the columns in order; the last one takes what is left.
    void setColumnWidths(std::initializer_list<int> widths);

private:
    void fitRows();

    int mostRows;
};

} // namespace dealdesk::ui
