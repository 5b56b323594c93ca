#include "columnshares.h"

#include "theme.h"

#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <numeric>

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
    const int all = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    const int available = table->width() - 2 * space::inside;
    for (std::size_t column = 0; column < shares.size(); ++column)
        table->setColumnWidth(static_cast<int>(column), available * shares[column] / all);
}

} // namespace dealdesk::ui
