// Where the cells of a pasted block go, and what became of them: the same for every table that takes blocks.
#pragma once

#include "guardedtable.h"

#include "entry/clipboardblock.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace dealdesk::tables {

struct RefusedCell {
    std::size_t row = 0, column = 0; ///< in the block; the first is 1
    QString title;                   ///< of the column that it was for
    QString found;
    QString why;
    friend bool operator==(const RefusedCell &, const RefusedCell &) = default;
};

using IsEntered = std::function<bool(int column)>;

/// Of each cell of a block's rows, the table's column; nothing: it is left out.
using BlockColumns = std::vector<std::optional<int>>;

/// Where the block's first row holds titles of the table's columns, one of them at least of a column that is entered.
std::optional<BlockColumns> titlesIn(const GuardedTable &table, const entry::Block &block, const IsEntered &isEntered);
/// The titles whose cells are left out.
QStringList leftOutOf(const entry::Block &block, const BlockColumns &titles);

/// Of a block without titles that goes over these columns, as they are shown. A sentence where it is wider than they
/// are, or one of them is not entered.
tl::expected<BlockColumns, QString> columnsFrom(const GuardedTable &table, const entry::Block &block,
                                                const QList<int> &columns, const IsEntered &isEntered,
                                                const wording::Language &language);

/// Into a table whose rows stand as its model has them.
struct CellsTarget {
    std::vector<int> chosen; ///< rows, rising; a block goes over those from the first of them on
    QList<int> columns;      ///< as they are shown, from the current one on
};

/// A row of the block and the row of the table that it goes into; one that the table does not have is made.
struct PlacedRow {
    std::size_t inBlock = 0; ///< index
    int row = 0;
};
/// One row into each chosen one, else row by row from the first chosen one on.
std::vector<PlacedRow> placedRows(const entry::Block &block, const CellsTarget &target);

/// What a block does to a table. Nothing is changed before it is taken.
struct CellsPaste {
    std::vector<RefusedCell> refused;
    QStringList leftOut;        ///< titles of columns that are computed
    std::int64_t cells = 0;     ///< taken into rows that are there
    std::int64_t added = 0;     ///< rows that are made
    std::function<void()> take; ///< all that is right, as one undo
};

/// A sentence where the block has no place; an empty one: it was said already, as in a window for viewing.
using PasteCells = std::function<tl::expected<CellsPaste, QString>(const entry::Block &block, const CellsTarget &target,
                                                                   const wording::Language &writtenIn)>;

} // namespace dealdesk::tables
