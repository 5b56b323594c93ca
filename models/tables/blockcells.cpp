#include "blockcells.h"

#include "exchange/comparedname.h"
#include "wording/pages/pastewords.h"

#include <algorithm>

namespace dealdesk::tables {

namespace {

/// Nothing: there is no such column.
std::optional<int> columnCalled(const GuardedTable &table, const std::string &called)
{
    const std::string wanted = exchange::comparedName(called);
    for (int column = 0; column < table.columnCount() && !wanted.empty(); ++column)
        if (table.isCalled(column, wanted))
            return column;
    return std::nullopt;
}

} // namespace

std::optional<BlockColumns> titlesIn(const GuardedTable &table, const entry::Block &block, const IsEntered &isEntered)
{
    if (block.size() < 2)
        return std::nullopt;
    BlockColumns columns;
    bool isAnyEntered = false;
    for (const std::string &cell : block.front()) {
        const std::optional<int> column = columnCalled(table, cell);
        if (!column && !exchange::comparedName(cell).empty())
            return std::nullopt;
        columns.push_back(column && isEntered(*column) ? column : std::nullopt);
        isAnyEntered = isAnyEntered || columns.back();
    }
    return isAnyEntered ? std::optional(columns) : std::nullopt;
}

QStringList leftOutOf(const entry::Block &block, const BlockColumns &titles)
{
    QStringList leftOut;
    for (std::size_t cell = 0; cell < titles.size(); ++cell)
        if (!titles[cell] && !block.front()[cell].empty())
            leftOut.append(wording::text(block.front()[cell]));
    return leftOut;
}

tl::expected<BlockColumns, QString> columnsFrom(const GuardedTable &table, const entry::Block &block,
                                                const QList<int> &columns, const IsEntered &isEntered,
                                                const wording::Language &language)
{
    const auto wide = static_cast<qsizetype>(block.front().size());
    if (wide > columns.size())
        return tl::unexpected(wording::blockTooWide(wide, columns.size(), language));
    BlockColumns over;
    for (qsizetype at = 0; at < wide; ++at) {
        if (!isEntered(columns[at]))
            return tl::unexpected(wording::columnIsComputed(table.titleOf(columns[at])));
        over.emplace_back(columns[at]);
    }
    return over;
}

std::vector<PlacedRow> placedRows(const entry::Block &block, const CellsTarget &target)
{
    std::vector<PlacedRow> placed;
    if (block.size() == 1 && target.chosen.size() > 1) {
        for (const int row : target.chosen)
            placed.push_back({0, row});
        return placed;
    }
    const int first = target.chosen.empty() ? 0 : target.chosen.front();
    for (std::size_t row = 0; row < block.size(); ++row)
        placed.push_back({row, first + static_cast<int>(row)});
    return placed;
}

} // namespace dealdesk::tables
