// Columns that share the table's width by what each holds at its widest.
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

    QTableView *table;
    std::vector<int> shares;
};

} // namespace dealdesk::ui
