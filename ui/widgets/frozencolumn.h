// Keeps a table's first column in sight while the others scroll sideways under it: names beside many months, the ticks
// beside a deal's figures.
#pragma once

#include <QTableView>

namespace dealdesk::ui {

class FrozenColumn : public QTableView
{
    Q_OBJECT
public:
    /// The table has its model.
    explicit FrozenColumn(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideOthers();
    void place(); ///< nowhere while the table's first column is hidden, or has been moved

    QTableView *table;
    const QObject *underneath; ///< the table's viewport, which still sends events when the table is half gone
};

} // namespace dealdesk::ui
