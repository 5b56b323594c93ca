// How wide the columns of the Deals table are: what is shown in them decides, and a width that was dragged stays.
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

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
    /// Columns that were dragged, to be kept with the header's state; taking them fits the others.
    QList<qint32> dragged() const;
    void takeState(const QByteArray &header, const QList<qint32> &dragged);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the table has another width

private:
    void noteResize(int column, int before, int after);

    QTableView *table;
    const TotalsBar *totals;
    QSet<int> byHand;
    bool fitting = false;
};

} // namespace dealdesk::ui
