// Columns that fill the table's width: each has what it holds, and its share of what is left. Where there is too
// little, names give way and end with "…"; a number is never cut, and the table scrolls sideways before it would be.
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace dealdesk::ui {

class ColumnShares : public QObject
{
    Q_OBJECT
public:
    /// For each column of the model. Lives and goes with the table.
    ColumnShares(QTableView *table, std::vector<int> shares);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void spread();
    void contentChanged(); ///< costs nothing while nobody sees the table

    QTableView *table;
    std::vector<int> shares;
    bool spreading = false;
    bool byHand = false; ///< a column was dragged: from then on they are the user's
};

} // namespace dealdesk::ui
