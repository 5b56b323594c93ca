// How wide the columns of the Deals table are: what is shown in them decides, and a width that was dragged stays.
#pragma once

#include "ui/widgets/columnhabit.h"

#include <QObject>

class QTableView;

namespace dealdesk::ui {

class TotalsBar;

class DealColumns : public QObject
{
    Q_OBJECT
public:
    /// `totals` stand under the columns, and in them.
    DealColumns(QTableView *table, const TotalsBar *totals);

    void fit(); ///< after what is shown has changed
    QJsonObject habit() const;
    void takeHabit(const QJsonObject &habit); ///< fits what was not dragged

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the table has another width

private:
    void noteResize(int column, int before, int after);

    QTableView *table;
    const TotalsBar *totals;
    DraggedWidths byHand;
    bool fitting = false;
};

} // namespace dealdesk::ui
