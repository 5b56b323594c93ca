// A pasted block as edits of deals: what it changes, which deals it makes, and which of its cells are not taken.
#pragma once

#include "blockcells.h"
#include "dealstable.h"

namespace dealdesk::tables {

/// Where it goes.
struct PasteTarget {
    std::vector<workspace::RowKey> below;        ///< the deals as they are shown, from the first chosen one on
    std::vector<workspace::RowKey> chosen;       ///< as they are shown
    QList<int> columns;                          ///< of DealsTable, as they are shown, from the current one on
    std::optional<pricing::CustomerId> customer; ///< of new deals that name none
};

struct DealsPaste {
    workspace::DealEdits::Pasted deals; ///< all that is right: of a new deal with a cell that is not, nothing
    std::vector<RefusedCell> refused;
    QStringList leftOut;   ///< titles of columns that hold figures, which are not entered
    std::size_t cells = 0; ///< taken into deals that are there
};

/// A block whose first row holds titles of the table's columns makes a deal of each other row; another one goes over
/// the cells from the target's first on, and makes deals of the rows that stand below the last one. One row, or one
/// cell, goes into each chosen deal. Customers are found by their names and other names (exchange/comparedname.h); one
/// that nobody has is made with a new deal. A sentence where the block has no place.
tl::expected<DealsPaste, QString> pasteInto(const DealsTable &table, const workspace::DealEdits &edits,
                                            const entry::Block &block, const PasteTarget &target,
                                            const wording::Language &language);

} // namespace dealdesk::tables
