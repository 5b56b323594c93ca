#include "columnshares.h"

#include "theme.h"

#include <QEvent>
#include <QTableView>

#include <algorithm>

namespace dealdesk::ui {

ColumnShares::ColumnShares(QTableView *of, std::vector<int> each)
    : QObject(of)
    , table(of)
    , shares(std::move(each))
{
    table->installEventFilter(this);
    spread();
}

bool ColumnShares::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        spread();
    return false;
}

void ColumnShares::spread()
{
    int all = 0;
    for (std::size_t column = 0; column < shares.size(); ++column)
        all += table->isColumnHidden(static_cast<int>(column)) ? 0 : shares[column];
    const int available = table->width() - 2 * space::inside;
    for (std::size_t column = 0; column < shares.size(); ++column)
        if (!table->isColumnHidden(static_cast<int>(column)))
            table->setColumnWidth(static_cast<int>(column), available * shares[column] / std::max(1, all));
}

} // namespace dealdesk::ui
