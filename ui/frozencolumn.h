// Keeps a table's first column in sight while the others scroll sideways under it: names beside many months.
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
    void place();

    QTableView *table;
    const QObject *underneath; ///< the table's viewport, which still sends events when the table is half gone
};

} // namespace dealdesk::ui
