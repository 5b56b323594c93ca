#include "dealsfilter.h"

#include "dealsearch.h"
#include "roworder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dealdesk::tables {

namespace {

constexpr std::size_t fewRows = 64; ///< so many come and go one by one; more are quicker told of as a reset

} // namespace

DealsFilter::DealsFilter(DealsTable &of, const workspace::Document &in, QObject *parent)
    : QAbstractProxyModel(parent)
    , deals(of)
    , document(in)
{
    setSourceModel(&deals);
    setOrder(wanted(Keep::Nothing));
    connect(&deals, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&deals, &QAbstractItemModel::modelReset, this, [this] {
        held.clear(); // of other deals
        setOrder(wanted(Keep::Nothing));
        endResetModel();
    });
    connect(&deals, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(&deals, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGo(first, last); });
    connect(&deals, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsWent(first, last); });
    connect(&deals, &QAbstractItemModel::dataChanged, this, [this] {
        if (!order.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        follow(Keep::Place);
    });
}

void DealsFilter::setSearch(const QString &text)
{
    search = text;
    follow(Keep::Nothing);
}

void DealsFilter::setConditions(const DealConditions &conditions)
{
    wantedDeals = conditions;
    follow(Keep::Nothing);
}

void DealsFilter::hold(workspace::RowKey deal)
{
    const auto at = std::ranges::find(held, deal, &Held::deal);
    if (at == held.end())
        held.push_back({deal});
    else
        std::rotate(at, at + 1, held.end());
}

void DealsFilter::release()
{
    if (held.size() < 2)
        return;
    held.erase(held.begin(), held.end() - 1);
    follow(Keep::Displaced);
}

void DealsFilter::sort(int column, Qt::SortOrder by)
{
    sortColumn = column;
    sortOrder = by;
    follow(Keep::Membership);
}

/// Rows and places as they are shown now; -1: not shown.
void DealsFilter::findHeld()
{
    for (Held &each : held) {
        each.row = deals.rowOf(each.deal);
        each.place = each.row < 0 ? -1 : places[static_cast<std::size_t>(each.row)];
    }
}

bool DealsFilter::isHeld(int row) const
{
    return std::ranges::any_of(held, [row](const Held &each) { return each.row == row && each.place >= 0; });
}

std::vector<int> DealsFilter::wanted(Keep keep)
{
    std::vector<int> rows(static_cast<std::size_t>(deals.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    findHeld();
    if (!search.isEmpty() || !wantedDeals.areNone()) {
        std::optional<DealSearch> found;
        if (!search.isEmpty())
            found.emplace(document, search, names);
        const DealsThatFit fitting(wantedDeals, document, today());
        std::erase_if(rows, [&](int row) {
            const auto deal = deals.dealAt(row);
            const bool isWanted = deal && fitting.has(*deal) && (!found || found->finds(*deal));
            return !deal || (!isWanted && (keep == Keep::Nothing || !isHeld(row)));
        });
    }
    if (sortColumn >= 0)
        sortRows(rows, deals, sortColumn, sortOrder);
    if (std::exchange(rowsDiffer, false) && keep == Keep::Place)
        keep = Keep::Displaced; // a row that comes may go before one that is where it belongs
    if (sortColumn >= 0 && keep >= Keep::Displaced)
        putBack(rows, keep == Keep::Place);
    else
        std::ranges::for_each(held, [](Held &each) { each.displaced = false; });
    return rows;
}

/// Held rows where they are shown (all, or those that are displaced already), the others in order around them.
void DealsFilter::putBack(std::vector<int> &rows, bool all)
{
    const auto restBefore = [&](int row) {
        return std::count_if(rows.begin(), std::ranges::find(rows, row), [&](int each) { return !isHeld(each); });
    };
    std::vector<std::pair<int, int>> staying; // place and row
    std::vector<std::ptrdiff_t> inOrder;
    for (const Held &each : held) {
        inOrder.push_back(restBefore(each.row));
        if (each.place >= 0 && (all || each.displaced))
            staying.emplace_back(each.place, each.row);
    }
    std::ranges::sort(staying);
    for (const auto &[place, row] : staying)
        std::erase(rows, row);
    for (const auto &[place, row] : staying)
        rows.insert(rows.begin() + std::min<std::ptrdiff_t>(place, std::ssize(rows)), row);
    for (std::size_t i = 0; i < held.size(); ++i)
        held[i].displaced = restBefore(held[i].row) != inOrder[i];
}

void DealsFilter::setOrder(std::vector<int> rows)
{
    order = std::move(rows);
    places.assign(static_cast<std::size_t>(deals.rowCount()), -1);
    for (std::size_t place = 0; place < order.size(); ++place)
        places[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
}

void DealsFilter::follow(Keep keep)
{
    std::vector<int> rows = wanted(keep);
    if (rows == order)
        return;
    std::vector<char> isWanted(places.size()), wasShown(places.size());
    for (const int row : rows)
        isWanted[static_cast<std::size_t>(row)] = 1;
    for (const int row : order)
        wasShown[static_cast<std::size_t>(row)] = 1;
    std::size_t different = 0;
    for (std::size_t row = 0; row < isWanted.size(); ++row)
        different += isWanted[row] != wasShown[row];
    if (different > fewRows) {
        beginResetModel();
        setOrder(std::move(rows));
        endResetModel();
        return;
    }
    removeUnwanted(isWanted);
    reorder(rows, wasShown);
    insertMissing(rows);
}

void DealsFilter::removeUnwanted(const std::vector<char> &isWanted)
{
    for (std::size_t place = order.size(); place-- > 0;) {
        if (isWanted[static_cast<std::size_t>(order[place])])
            continue;
        std::vector<int> rows = order;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(place));
        beginRemoveRows({}, static_cast<int>(place), static_cast<int>(place));
        setOrder(std::move(rows));
        endRemoveRows();
    }
}

/// The rows that were shown already, in the order in which they are wanted.
void DealsFilter::reorder(const std::vector<int> &rows, const std::vector<char> &wasShown)
{
    std::vector<int> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept),
                         [&](int row) { return wasShown[static_cast<std::size_t>(row)] != 0; });
    if (kept == order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> indexed;
    for (const QModelIndex &index : before)
        indexed.push_back(order[static_cast<std::size_t>(index.row())]);
    setOrder(std::move(kept));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places[static_cast<std::size_t>(indexed[static_cast<std::size_t>(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DealsFilter::insertMissing(const std::vector<int> &rows)
{
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (place < order.size() && order[place] == rows[place])
            continue;
        std::vector<int> more = order;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(place), rows[place]);
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
        setOrder(std::move(more));
        endInsertRows();
    }
}

/// The table has more rows: what is shown keeps its places. The new ones follow with the table's dataChanged, which
/// ends every change.
void DealsFilter::rowsCame(int first, int last)
{
    rowsDiffer = true;
    for (int &row : order)
        row += row >= first ? last - first + 1 : 0;
    setOrder(std::move(order));
}

/// The table is about to have fewer rows: they go from here first.
void DealsFilter::rowsGo(int first, int last)
{
    std::vector<char> isWanted(places.size(), 1);
    std::fill(isWanted.begin() + first, isWanted.begin() + last + 1, 0);
    if (static_cast<std::size_t>(last - first) < fewRows) {
        removeUnwanted(isWanted);
        return;
    }
    beginResetModel();
    std::erase_if(order, [&](int row) { return !isWanted[static_cast<std::size_t>(row)]; });
    setOrder(std::move(order));
    endResetModel();
}

/// The table has fewer rows: those behind have other numbers, and keep their places.
void DealsFilter::rowsWent(int first, int last)
{
    rowsDiffer = true;
    for (int &row : order)
        row -= row > last ? last - first + 1 : 0;
    setOrder(std::move(order));
}

QModelIndex DealsFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
               ? deals.index(order[static_cast<std::size_t>(index.row())], index.column())
               : QModelIndex();
}

QModelIndex DealsFilter::mapFromSource(const QModelIndex &from) const
{
    if (!from.isValid() || static_cast<std::size_t>(from.row()) >= places.size())
        return {};
    const int place = places[static_cast<std::size_t>(from.row())];
    return place < 0 ? QModelIndex() : index(place, from.column());
}

QModelIndex DealsFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int DealsFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order.size());
}

int DealsFilter::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : deals.columnCount(); }

QVariant DealsFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return deals.headerData(section, orientation, role);
}

} // namespace dealdesk::tables
