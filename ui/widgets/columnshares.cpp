#include "columnshares.h"

#include "columnfit.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace dealdesk::ui {

namespace {

constexpr int mostMeasured = 50; // rows: these tables are short

} // namespace

ColumnShares::ColumnShares(QTableView *of, std::vector<int> each)
    : QObject(of)
    , table(of)
    , shares(std::move(each))
{
    table->installEventFilter(this);
    const QAbstractItemModel *model = table->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ColumnShares::contentChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnShares::contentChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnShares::contentChanged);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { byHand |= !spreading; });
    spread();
}

bool ColumnShares::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        contentChanged();
    return false;
}

void ColumnShares::contentChanged()
{
    if (!byHand && table->isVisible())
        spread();
}

void ColumnShares::spread()
{
    const QScopedValueRollback guard(spreading, true);
    std::vector<int> shown; // what is hidden takes no share
    std::vector<ColumnNeed> needs;
    int all = 0;
    for (int column = 0; column < static_cast<int>(shares.size()); ++column) {
        if (table->isColumnHidden(column))
            continue;
        shown.push_back(column);
        needs.push_back(columnNeed(*table, column, mostMeasured));
        all += shares[static_cast<std::size_t>(column)];
    }
    const int available = table->width() - 2 * space::inside;
    const std::vector<int> widths = fittedWidths(needs, available);
    const int spare = std::max(0, available - std::accumulate(widths.begin(), widths.end(), 0));
    for (std::size_t i = 0; i < shown.size(); ++i)
        table->setColumnWidth(shown[i],
                              widths[i] + spare * shares[static_cast<std::size_t>(shown[i])] / std::max(1, all));
}

} // namespace dealdesk::ui
