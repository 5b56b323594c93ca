#include "dealchoice.h"

#include "tables/dealsfilter.h"
#include "tables/dealstable.h"

#include <QApplication>
#include <QTableView>

#include <algorithm>

namespace dealdesk::ui {

using tables::DealsTable;
using workspace::RowKey;

DealChoice::DealChoice(const workspace::Document &of, const DealsTable &theDeals, tables::DealsFilter &shown,
                       QTableView *parent)
    : QObject(parent)
    , document(of)
    , deals(theDeals)
    , sorted(shown)
    , table(parent)
    , last(document)
    , shownScenario(document.currentKey())
{
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DealChoice::note);
    connect(&sorted, &QAbstractItemModel::modelReset, this, &DealChoice::chooseAgain);
    connect(&sorted, &QAbstractItemModel::rowsRemoved, this, &DealChoice::chooseNeighbour);
    leaving.setSingleShot(true);
    leaving.setInterval(QApplication::doubleClickInterval()); // no row moves under a pointer that clicks twice
    connect(&leaving, &QTimer::timeout, this, &DealChoice::letGo);
}

std::optional<RowKey> DealChoice::chosen() const
{
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? std::optional(deals.keyAt(sorted.mapToSource(current).row())) : std::nullopt;
}

std::optional<pricing::CustomerId> DealChoice::customer() const
{
    const auto key = chosen();
    const auto index = key ? workspace::indexOf(document.current().dealKeys, *key) : std::nullopt;
    return index ? std::optional(document.scenario().deals[*index].customer) : std::nullopt;
}

std::vector<RowKey> DealChoice::all() const
{
    std::vector<RowKey> keys;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        keys.push_back(deals.keyAt(sorted.mapToSource(index).row()));
    if (keys.empty() && chosen())
        keys.push_back(*chosen());
    return keys;
}

bool DealChoice::choose(RowKey key)
{
    const int row = deals.rowOf(key);
    const int column = table->currentIndex().isValid() ? table->currentIndex().column() : int(DealsTable::CustomerName);
    const QModelIndex index = row < 0 ? QModelIndex() : sorted.mapFromSource(deals.index(row, column));
    if (!index.isValid())
        return false;
    // Only this one, whatever keys are held: a command that follows must not reach other deals.
    table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->scrollTo(index);
    return true;
}

/// One after the other, from the chosen deal on: pressing again goes on.
void DealChoice::chooseNextOf(const std::vector<std::size_t> &indices)
{
    const auto &keys = document.current().dealKeys;
    const auto now = chosen() ? workspace::indexOf(keys, *chosen()) : std::nullopt;
    const auto later = std::ranges::find_if(indices, [&](std::size_t index) { return !now || index > *now; });
    if (!indices.empty())
        choose(keys[later == indices.end() ? indices.front() : *later]);
}

void DealChoice::chooseAt(int row)
{
    if (sorted.rowCount() > 0)
        table->setCurrentIndex(sorted.index(std::min(row, sorted.rowCount() - 1), DealsTable::CustomerName));
    else
        note();
}

void DealChoice::goToFirst()
{
    if (sorted.rowCount() == 0)
        return;
    choose(deals.keyAt(sorted.shown().front()));
    table->setFocus();
}

void DealChoice::followScenario()
{
    const auto meant = last.meantHere();
    shownScenario = document.currentKey();
    if (!meant || !choose(*meant))
        chooseAt(0);
    note(); // also where its row was the current one already
}

void DealChoice::note()
{
    if (const auto now = chosen()) {
        last.note(*now);
        sorted.hold(*now);
        leaving.start();
    }
    Q_EMIT changed();
}

/// The table forgets what was chosen when its model is reset.
void DealChoice::chooseAgain()
{
    if (shownScenario != document.currentKey())
        return; // another scenario's deals: see followScenario
    const auto before = last.here();
    if (!before || !choose(*before))
        chooseAt(0);
}

/// The table goes to it when the chosen row goes, but selects no row.
void DealChoice::chooseNeighbour()
{
    if (const auto now = chosen(); now && !table->selectionModel()->hasSelection())
        choose(*now);
}

/// Rows that were left go where the search and the order have them.
void DealChoice::letGo()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return leaving.start();
    const std::size_t before = sorted.shown().size();
    sorted.release();
    if (sorted.shown().size() != before)
        Q_EMIT shownChanged();
}

} // namespace dealdesk::ui
