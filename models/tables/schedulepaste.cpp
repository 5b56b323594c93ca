#include "schedulepaste.h"

#include <algorithm>
#include <map>

namespace dealdesk::tables {

namespace {

/// A row as it will be.
struct PastedRow {
    std::optional<int> month; ///< nothing: a new row's cell that is not taken, as its value
    std::optional<std::int64_t> value;
    std::size_t monthCell = 0; ///< in the block, the first is 1; 0: it stays where it is
    std::size_t row = 0;       ///< in the block, the first is 1
    int taken = 0;             ///< cells
    bool isNew = false;

    bool isMoved() const { return monthCell > 0; }
    bool isWhole() const { return month && value; }
};

class RowsPaste
{
public:
    RowsPaste(const ScheduleShape &of, const BlockColumns &columns)
        : shape(of)
    {
        for (std::size_t cell = 0; cell < columns.size(); ++cell)
            if (columns[cell])
                cellOf[*columns[cell]] = cell;
        // The month of the deal says the same whenever the deal starts.
        hasCalendar = shape.calendar && cellOf.contains(*shape.calendar) && !cellOf.contains(shape.month);
    }

    void keep(const ScheduleRow &row) { rows.push_back({.month = row.month, .value = row.value}); }

    /// Into the row at `at`, or as one more.
    void read(const std::vector<std::string> &cells, std::size_t number, std::size_t at)
    {
        if (at >= rows.size()) {
            if (std::ranges::all_of(cells, &std::string::empty))
                return;
            rows.push_back({.isNew = true});
            at = rows.size() - 1;
        }
        rows[at].row = number;
        for (const int column : {hasCalendar ? *shape.calendar : shape.month, shape.value}) {
            const auto cell = cellOf.find(column);
            if (cell != cellOf.end())
                enter(rows[at], column, cell->second + 1, wording::text(cells[cell->second]));
            else if (rows[at].isNew)
                enter(rows[at], column, 0, {});
        }
    }

    /// Rows that are new and not whole are left out; so is one that does not lie between those around it.
    void putInOrder()
    {
        std::erase_if(rows, [](const PastedRow &row) { return row.isNew && !row.isWhole(); });
        int low = 0;
        for (std::size_t at = 0; at < rows.size();) {
            const PastedRow row = rows[at];
            if (at == 0 && *row.month > 0 && !shape.beginsInMonth0.isEmpty()) {
                refuse(row.row, row.monthCell, shape.month, shape.when(*row.month), shape.beginsInMonth0);
                isBroken = true;
                return;
            }
            const int high = lastBefore(at + 1);
            if (!row.isMoved() || (*row.month >= low && *row.month <= high)) {
                low = *row.month + 1;
                ++at;
                continue;
            }
            refuse(row.row, row.monthCell, shape.month, shape.when(*row.month), shape.between(low, high));
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at));
            isBroken = isBroken || !row.isNew;
        }
    }

    SchedulePaste take(const Schedule &now)
    {
        putInOrder();
        SchedulePaste made;
        Schedule after;
        for (const PastedRow &row : rows) {
            after.push_back({*row.month, *row.value});
            (row.isNew ? paste.added : paste.cells) += row.isNew ? 1 : row.taken;
        }
        if (!isBroken && !after.empty() && after != now)
            made.after = std::move(after);
        made.paste = std::move(paste);
        return made;
    }

    CellsPaste paste;

private:
    void enter(PastedRow &into, int column, std::size_t cell, const QString &found)
    {
        const bool isValue = column == shape.value;
        const Read<std::int64_t> read =
            isValue ? shape.readValue(found)
                    : shape.readMonth(column, found).map([](int month) { return std::int64_t{month}; });
        if (!read)
            return refuse(into.row, cell, column, found, read.error());
        if (isValue) {
            into.value = *read;
        } else {
            into.month = static_cast<int>(*read);
            into.monthCell = cell;
        }
        ++into.taken;
    }

    /// The last month that a row before the next one which stays where it is can have.
    int lastBefore(std::size_t next) const
    {
        for (std::size_t at = next; at < rows.size(); ++at)
            if (!rows[at].isMoved())
                return *rows[at].month - 1;
        return shape.lastMonth;
    }

    void refuse(std::size_t row, std::size_t cell, int column, const QString &found, const QString &why)
    {
        paste.refused.push_back({row, cell, shape.table.titleOf(column), found, why});
    }

    const ScheduleShape &shape;
    std::map<int, std::size_t> cellOf; ///< of a column, in the block's rows
    bool hasCalendar = false;          ///< months are those of the calendar
    std::vector<PastedRow> rows;
    bool isBroken = false; ///< a row that was there cannot be as the block says: the rest is no schedule either
};

} // namespace

tl::expected<SchedulePaste, QString> pasteSchedule(const ScheduleShape &shape, const Schedule &now,
                                                   const entry::Block &block, const CellsTarget &target,
                                                   const wording::Language &language)
{
    const auto isEntered = [&shape](int column) { return shape.isEntered(column); };
    if (const auto titles = titlesIn(shape.table, block, isEntered)) {
        RowsPaste paste(shape, *titles);
        for (std::size_t row = 1; row < block.size(); ++row)
            paste.read(block[row], row + 1, row);
        paste.paste.leftOut = leftOutOf(block, *titles);
        return paste.take(now);
    }
    const auto columns = columnsFrom(shape.table, block, target.columns, isEntered, language);
    if (!columns)
        return tl::unexpected(columns.error());
    RowsPaste paste(shape, *columns);
    for (const ScheduleRow &row : now)
        paste.keep(row);
    for (const PlacedRow &placed : placedRows(block, target))
        paste.read(block[placed.inBlock], placed.inBlock + 1, static_cast<std::size_t>(placed.row));
    return paste.take(now);
}

} // namespace dealdesk::tables
