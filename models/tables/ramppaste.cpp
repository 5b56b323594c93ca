#include "ramppaste.h"

#include "entrytext.h"
#include "records/values.h"
#include "wording/pages/stepwords.h"

#include <algorithm>

namespace dealdesk::tables {

using pricing::TenantStep;

namespace {

bool isEnteredStep(int column) { return column <= RampTable::Tenants; }

/// A step as it will be.
struct PathStep {
    std::optional<int> month, tenants; ///< nothing: a new one's cell that is not taken
    std::size_t monthCell = 0;         ///< in the block, the first is 1
    std::size_t row = 0;               ///< in the block, the first is 1; 0: it is as it was
    int taken = 0;                     ///< cells
    bool isNew = false;

    bool isMoved() const { return monthCell > 0; }
    bool isWhole() const { return month && tenants; }
};

class PathPaste
{
public:
    PathPaste(const RampTable &of, const wording::Language &written, const BlockColumns &columns)
        : table(of)
        , language(written)
        , range(records::monthsWithin(of.deal()->term))
    {
        for (std::size_t cell = 0; cell < columns.size(); ++cell)
            if (columns[cell])
                cellOf[static_cast<std::size_t>(*columns[cell])] = cell;
        if (cellOf[RampTable::Month]) // says the same whenever the deal starts
            cellOf[RampTable::From].reset();
    }

    void keep(const TenantStep &step) { path.push_back({.month = step.month, .tenants = step.count}); }

    /// Into the step at `at`, or as one more.
    void read(const std::vector<std::string> &cells, std::size_t row, std::size_t at)
    {
        if (at >= path.size()) {
            if (std::ranges::all_of(cells, &std::string::empty))
                return;
            path.push_back({.isNew = true});
            at = path.size() - 1;
        }
        PathStep &step = path[at];
        step.row = row;
        for (const int column : {RampTable::Month, RampTable::From, RampTable::Tenants}) {
            const auto cell = cellOf[static_cast<std::size_t>(column)];
            if (!cell && !(step.isNew && needs(column)))
                continue;
            const QString found = cell ? wording::text(cells[*cell]) : QString();
            const auto value = read(column, found);
            if (!value) {
                refuse(row, cell ? *cell + 1 : 0, column, found, value.error());
                continue;
            }
            if (column == RampTable::Tenants) {
                step.tenants = *value;
            } else {
                step.month = *value;
                step.monthCell = *cell + 1;
            }
            ++step.taken;
        }
    }

    /// Steps that are new and not whole are left out; so is one that does not lie between those around it.
    void putInOrder()
    {
        std::erase_if(path, [](const PathStep &step) { return step.isNew && !step.isWhole(); });
        int low = 0;
        for (std::size_t at = 0; at < path.size();) {
            const PathStep step = path[at];
            if (at == 0 && *step.month > 0) {
                refuse(step.row, step.monthCell, RampTable::Month, table.when(*step.month),
                       wording::pathBeginsInItsFirstMonth());
                isBroken = true;
                return;
            }
            const int high = lastBefore(at + 1);
            if (!step.isMoved() || (*step.month >= low && *step.month <= high)) {
                low = *step.month + 1;
                ++at;
                continue;
            }
            refuse(step.row, step.monthCell, RampTable::Month, table.when(*step.month), between(low, high));
            path.erase(path.begin() + static_cast<std::ptrdiff_t>(at));
            isBroken = isBroken || !step.isNew;
        }
    }

    CellsPaste made;
    std::vector<PathStep> path;
    bool isBroken = false; ///< a step that was there cannot be as the block says: the rest is no path either

private:
    bool needs(int column) const
    {
        return column == RampTable::Tenants ||
               (column == RampTable::Month && !cellOf[static_cast<std::size_t>(RampTable::From)]);
    }

    Read<int> read(int column, const QString &text) const
    {
        if (column == RampTable::Tenants)
            return readCountEntry(text, records::tenantsOfStep, language);
        if (column == RampTable::Month)
            return readCountEntry(text, range, language);
        const auto month = readMonth(text, language);
        if (!month)
            return tl::unexpected(month.error());
        const int ofDeal = month->index - table.startMonth().index;
        if (ofDeal < 0 || ofDeal > range.most)
            return tl::unexpected(between(0, range.most));
        return ofDeal;
    }

    /// The last month that a step before the next one which stays where it is can have.
    int lastBefore(std::size_t next) const
    {
        for (std::size_t at = next; at < path.size(); ++at)
            if (!path[at].isMoved())
                return *path[at].month - 1;
        return range.most;
    }

    QString between(int low, int high) const
    {
        if (low > high)
            return wording::noMonthLeftAfter(table.when(std::max(low - 1, 0)));
        return low == high ? wording::onlyMonthLeft(table.when(low))
                           : wording::stepBetween(table.when(low), table.when(high));
    }

    void refuse(std::size_t row, std::size_t cell, int column, const QString &found, const QString &why)
    {
        made.refused.push_back({row, cell, table.titleOf(column), found, why});
    }

    const RampTable &table;
    const wording::Language &language;
    const records::Count range;
    std::array<std::optional<std::size_t>, RampTable::ColumnCount> cellOf{};
};

CellsPaste taken(PathPaste &&paste, RampTable &table)
{
    paste.putInOrder();
    CellsPaste made = std::move(paste.made);
    Ramp after;
    for (const PathStep &step : paste.path) {
        after.push_back({*step.month, *step.tenants});
        (step.isNew ? made.added : made.cells) += step.isNew ? 1 : step.taken;
    }
    if (!paste.isBroken && !after.empty() && after.front().month == 0 && after != table.deal()->tenants)
        made.take = [&table, after] { table.enter(after, wording::pasteSteps(wording::text(table.deal()->name))); };
    return made;
}

} // namespace

tl::expected<CellsPaste, QString> pasteSteps(RampTable &table, const entry::Block &block, const CellsTarget &target,
                                             const wording::Language &writtenIn)
{
    if (!table.canEdit())
        return tl::unexpected(table.deal() ? wording::viewingOnly() : QString());
    if (const auto titles = titlesIn(table, block, isEnteredStep)) {
        PathPaste paste(table, writtenIn, *titles);
        for (std::size_t row = 1; row < block.size(); ++row)
            paste.read(block[row], row + 1, row);
        CellsPaste made = taken(std::move(paste), table);
        made.leftOut = leftOutOf(block, *titles);
        return made;
    }
    const auto columns = columnsFrom(table, block, target.columns, isEnteredStep, writtenIn);
    if (!columns)
        return tl::unexpected(columns.error());
    PathPaste paste(table, writtenIn, *columns);
    for (const TenantStep &step : table.deal()->tenants)
        paste.keep(step);
    for (const PlacedRow &placed : placedRows(block, target))
        paste.read(block[placed.inBlock], placed.inBlock + 1, static_cast<std::size_t>(placed.row));
    return taken(std::move(paste), table);
}

} // namespace dealdesk::tables
