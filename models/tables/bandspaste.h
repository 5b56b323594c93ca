// A pasted block over the cells of a price book's bands. A whole table of bands is read by entry/bandtable.h.
#pragma once

#include "bandstable.h"
#include "blockcells.h"

namespace dealdesk::tables {

/// Whether a text is a table of its own: two bands or more that are read whole, or rows under the table's titles.
bool holdsBandTable(const BandsTable &table, const QString &text);

/// From the first chosen band on, and as bands below the last; one row goes into each chosen band. The starts are taken
/// together, so that all may move; a band that is new needs one. What was entered is asked about as other whole bands
/// are.
tl::expected<CellsPaste, QString> pasteIntoBands(BandsTable &table, const entry::Block &block,
                                                 const CellsTarget &target, const wording::Language &writtenIn);

} // namespace dealdesk::tables
