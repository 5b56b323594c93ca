#include "bandspaste.h"

#include "entry/bandtable.h"
#include "records/authorization.h"
#include "records/values.h"
#include "wording/pages/authorizationeditwords.h"
#include "wording/pages/authorizationwords.h"
#include "wording/pages/pastewords.h"

#include <algorithm>
#include <set>

namespace dealdesk::tables {

using pricing::ResaleAuthorization;

namespace {

bool isEnteredBand(int column) { return BandsTable::fieldOf(column).has_value(); }

class BandsPaste
{
public:
    BandsPaste(const BandsTable &of, const entry::Block &pasted, const BlockColumns &over,
               const wording::Language &written)
        : table(of)
        , block(pasted)
        , columns(over)
        , language(written)
    {}

    /// Without the new bands that have a cell which cannot be taken: these are found by trying.
    CellsPaste run(const std::vector<PlacedRow> &rows)
    {
        std::vector<RefusedCell> ofNewBands;
        for (;;) {
            const std::size_t before = leftOut.size();
            made = {};
            after = *table.book();
            place(rows);
            enterAll();
            for (const RefusedCell &cell : made.refused)
                if (isNew(cell.row) && leftOut.insert(cell.row).second)
                    std::ranges::copy_if(made.refused, std::back_inserter(ofNewBands),
                                         [&](const RefusedCell &each) { return each.row == cell.row; });
            if (leftOut.size() == before)
                break;
        }
        made.refused.insert(made.refused.end(), ofNewBands.begin(), ofNewBands.end());
        std::ranges::sort(made.refused, {}, [](const RefusedCell &cell) { return std::pair(cell.row, cell.column); });
        return std::move(made);
    }

    ResaleAuthorization after;

private:
    struct Pending {
        std::size_t row, cell; ///< in the block, indices
        std::size_t band;
    };

    bool isNew(std::size_t row) const { return newRows.contains(row); }

    void place(const std::vector<PlacedRow> &rows)
    {
        pending.clear();
        newRows.clear();
        const auto had = after.bands.size();
        for (const PlacedRow &placed : rows) {
            const std::vector<std::string> &cells = block[placed.inBlock];
            auto band = static_cast<std::size_t>(placed.row);
            if (band >= had) {
                if (leftOut.contains(placed.inBlock + 1) || std::ranges::all_of(cells, &std::string::empty))
                    continue;
                newRows.insert(placed.inBlock + 1);
                const auto added = addBand(after, after.bands.size());
                if (!added)
                    return refuse(placed.inBlock, 0, wording::noCountIsLeft());
                band = *added;
                ++made.added;
                if (std::ranges::find(columns, std::optional<int>(BandsTable::From)) == columns.end())
                    made.refused.push_back(
                        {placed.inBlock + 1, 0, table.titleOf(BandsTable::From), {}, wording::newBandNeedsItsStart()});
            }
            for (std::size_t cell = 0; cell < cells.size(); ++cell)
                pending.push_back({placed.inBlock, cell, band});
        }
    }

    /// A start that is not free yet may be so when others have moved: each is tried until none can be taken any more.
    void enterAll()
    {
        bool isAnyTaken = true;
        while (isAnyTaken && !pending.empty()) {
            isAnyTaken = false;
            std::erase_if(pending, [&](const Pending &each) {
                const auto entered = withPasted(each);
                if (!entered)
                    return false;
                after = *entered;
                made.cells += isNew(each.row + 1) ? 0 : 1;
                isAnyTaken = true;
                return true;
            });
        }
        for (const Pending &each : pending)
            refuse(each.row, each.cell, withPasted(each).error());
    }

    Read<ResaleAuthorization> withPasted(const Pending &each) const
    {
        return withEntry(after, each.band, *BandsTable::fieldOf(*columns[each.cell]),
                         wording::text(block[each.row][each.cell]), table.currency(), language);
    }

    void refuse(std::size_t row, std::size_t cell, const QString &why)
    {
        made.refused.push_back(
            {row + 1, cell + 1, table.titleOf(*columns[cell]), wording::text(block[row][cell]), why});
    }

    const BandsTable &table;
    const entry::Block &block;
    const BlockColumns &columns;
    const wording::Language &language;
    std::vector<Pending> pending;
    std::set<std::size_t> newRows, leftOut; ///< of the block, the first is 1
    CellsPaste made;
};

} // namespace

bool holdsBandTable(const BandsTable &table, const QString &text)
{
    const std::string held = wording::utf8(text);
    if (entry::readBandTable(held, table.currency(), table.writtenIn().numbers()).bands().size() > 1)
        return true;
    const auto block = entry::readBlock(held);
    return block && titlesIn(table, *block, isEnteredBand);
}

tl::expected<CellsPaste, QString> pasteIntoBands(BandsTable &table, const entry::Block &block,
                                                 const CellsTarget &target, const wording::Language &writtenIn)
{
    if (!table.book() || !table.mayEdit())
        return tl::unexpected(QString());
    const auto columns = columnsFrom(table, block, target.columns, isEnteredBand, writtenIn);
    if (!columns)
        return tl::unexpected(columns.error());
    BandsPaste paste(table, block, *columns, writtenIn);
    CellsPaste made = paste.run(placedRows(block, target));
    if (paste.after != *table.book())
        made.take = [&table, bands = paste.after.bands] { table.replaceBands(bands, wording::pasteBlock()); };
    return made;
}

} // namespace dealdesk::tables
